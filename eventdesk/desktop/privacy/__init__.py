"""What people may ask of whoever keeps data about them: all of it as a file, or its erasure."""
