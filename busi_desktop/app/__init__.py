"""What the window does, without widgets: workspace, one worker thread, settings, crash files."""
