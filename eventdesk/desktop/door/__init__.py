"""The desk at the door: check-in by scanner or by typing, in a window of its own."""
