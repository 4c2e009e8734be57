"""What is said after something sad or dangerous, and feelings wherever they are said."""
