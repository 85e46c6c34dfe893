"""The window in which badges, name tents, place cards, ribbons and certificates are designed and printed.

The picture is the page as it will be printed, made in a thread after each change; over it lie the frames and
handles of the elements. Every change is a step of the workspace (`drawing.Drawing`).
"""
