"""Pictures that leave the program: the view as it is seen, and what an analysis made."""
