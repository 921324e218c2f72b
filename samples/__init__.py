"""Sample news sites of our own, for the demo and the tests."""
