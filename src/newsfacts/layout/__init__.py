"""Which outlet a page is from, and which role each stretch of it has."""
