"""A plan file becomes one easy-read page. Knows nothing of the bot, of Rasa, or of the web."""

__version__ = "0.1.0"
