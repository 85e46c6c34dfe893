"""The documents: each with its preview, saved as a file or printed."""
