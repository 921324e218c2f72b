"""What goes without saying in an article: its province, its day, its short forms."""
