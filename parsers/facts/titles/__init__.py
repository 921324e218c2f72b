"""Posts written out: with the body and the place that the text leaves out."""
