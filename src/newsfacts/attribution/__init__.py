"""Who said what: from the running text to its attributions.

`find` is the way in. It cuts the running text into blocks and sentences (`sentences`), finds what stands between
quotation marks (`quotations`) and the words that attribute (`lexicon`), and reads it sentence after sentence
(`grammar`) with rules that have names (`rules`): for direct speech (`direct`), for verbs and cues of reported speech
(`reported`, `complements`, `asides`, `passive`), for documents and media (`sources`), for speech within direct speech
(`nested`). What they find (`found`) is put on record (`record`) with its date (`statement_dates`) and the media that
speech came through (`media`). The speakers' phrases are read (`mentions`, of the words of `tokens`, `names`, `phrases`,
`noun_phrases`, `appositions` and `coordinations`; `subjects`, `called`), and the cast of the article tells who they are
(`cast`).
"""
