"""The review meeting itself: in it, after it, who comes, and what the invitation says."""
