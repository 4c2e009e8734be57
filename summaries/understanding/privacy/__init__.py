"""What only adults may see."""
