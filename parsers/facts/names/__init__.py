"""Which capitals are somebody's name, and what merely looks like one."""
