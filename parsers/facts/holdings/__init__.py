"""Who holds which post over a whole article: mentions of one person joined, posts taken up and given up."""
