"""SQLite: the only room that opens a database. Facts in, one transaction; look-ups out."""
