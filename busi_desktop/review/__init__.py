"""What readers did: appended to a file, never overwritten."""
