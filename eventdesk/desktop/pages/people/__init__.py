"""People and organizations: the directory over all forums, and what each is to the forum in work."""
