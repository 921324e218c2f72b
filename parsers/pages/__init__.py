"""From the page to the article: HTML or saved text in, an ``Article`` without the page around it out."""
