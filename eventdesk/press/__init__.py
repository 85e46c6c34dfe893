"""Facts to story: what a release says; pure functions."""
