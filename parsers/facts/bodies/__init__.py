"""Names of bodies as printed: where one begins, goes on over its inner marks, and ends."""
