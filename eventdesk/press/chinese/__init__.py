"""Chinese: its grammar, its phrase tables (Simplified and Traditional) and its sentences."""
