"""What the assistant does in a turn: look things up, decide, answer. One topic, one file, as in bot/domain."""
