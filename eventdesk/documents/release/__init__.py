"""The same story as files of other kinds than PDF: a web page, Markdown, a text for mail, a press kit."""
