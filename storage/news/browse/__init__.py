"""Looking at news.db in a browser: Datasette, read only, with every table and column described."""
