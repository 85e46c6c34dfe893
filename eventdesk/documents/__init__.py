"""Programme or story to PDF pages; pure: data in, bytes out."""
