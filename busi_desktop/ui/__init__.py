"""The window: widgets that draw frozen objects and tell what the reader wants."""
