"""Events as facts: named, with day, place and form, and who stood above whom."""
