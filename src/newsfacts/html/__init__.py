"""The HTML edge: bytes to text, a tree to lines, metadata beside them. Needs the extra `newsfacts[html]`."""
