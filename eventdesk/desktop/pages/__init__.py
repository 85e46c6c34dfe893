"""The pages of the window, one package each; imported when one is shown first."""
