"""The tables of ``news.db`` as they were first made, by subject; what came later is a migration of its own."""
