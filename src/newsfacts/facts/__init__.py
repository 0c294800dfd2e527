"""The facts of an article, one module each: every module reads text or segments and returns values, keeping none."""
