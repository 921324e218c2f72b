"""The schema of each database, one file a database, changed only by adding a migration at its end."""
