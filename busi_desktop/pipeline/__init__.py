"""The order of the whole: plain functions that command line, window and tests all call."""
