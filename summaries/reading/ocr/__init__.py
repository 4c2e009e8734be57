"""Pictures of pages (scans, photos) into words with places, through tesseract."""
