"""Subscriptions, matching, delivery and look-ups in Telegram; what it knows of the world are rows."""
