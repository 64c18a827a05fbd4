"""What a person typed, as a command line."""
