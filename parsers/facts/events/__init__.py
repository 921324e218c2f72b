"""Which sentence reports an event, and which only speaks of one."""
