"""All results at once: the table, its plots, and what they are saved as."""
