"""The Qt window; nothing else imports Qt."""

from eventdesk.desktop.true_alive import keep_true_alive

keep_true_alive()
