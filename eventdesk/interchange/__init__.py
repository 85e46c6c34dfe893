"""Reading and writing the formats a forum is exchanged in."""
