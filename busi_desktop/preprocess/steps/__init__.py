"""One preprocessing step per file."""
