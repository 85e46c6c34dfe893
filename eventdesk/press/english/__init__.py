"""English: its grammar, its house style and its sentences."""
