"""Who is who, and which meeting is which."""
