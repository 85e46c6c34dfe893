"""Rules over a programme: conflicts and gaps; pure functions."""
