"""A small window for use while the forum is on: quotes, outcomes and photos, by the keyboard."""
