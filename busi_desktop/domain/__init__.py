"""Frozen values that cross the walls between layers: numpy and the standard library only."""
