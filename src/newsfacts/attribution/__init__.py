"""Who said what: from the running text to its attributions.

`find` is the way in. It cuts the running text into blocks and sentences (`sentences`), finds what stands between
quotation marks (`quotations`) and the words that attribute (`lexicon`), applies the rules of the grammar (`direct`,
`reported`) with the media that speech came through (`media`), reads the speakers' phrases (`mentions`) and tells who
they are (`cast`).
"""
