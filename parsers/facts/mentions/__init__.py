"""Who is spoken of in a sentence, with the posts printed there."""
