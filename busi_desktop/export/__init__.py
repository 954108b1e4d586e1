"""What leaves the program: pictures, records and whole files."""
