"""Posts as printed, one by one and side by side."""
