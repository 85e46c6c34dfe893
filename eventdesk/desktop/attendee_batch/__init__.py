"""Many attendees at once: pasting, filling down, changing, find and replace, and writing them to a file.

Each dialog asks, shows what becomes of whom, and stores it as one step; `working` is what they do in threads.
"""
