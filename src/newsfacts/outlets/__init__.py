"""Outlets as data: what their files say, how they are read, and all that are known."""
