"""``news.db``: facts in, one transaction; what was asked, out."""
