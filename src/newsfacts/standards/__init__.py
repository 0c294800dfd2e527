"""Articles in the standards that newsrooms and search engines read.

`schema_org` writes schema.org's `NewsArticle` (JSON-LD), `ninjs` IPTC's News in JSON. Both know the model alone, and
have a key only for what the article states. docs/standards.md says which key holds what, and what is left out and why.
"""
