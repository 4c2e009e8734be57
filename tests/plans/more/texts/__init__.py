"""One fictional plan in each file: `made()` gives its elements and its gold notes. `write.py` saves them."""
