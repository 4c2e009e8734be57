"""From words with places on a page to paragraphs, columns and tables; the same for PDF text and for scans."""
