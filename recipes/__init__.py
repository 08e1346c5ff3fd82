"""The recipes that synthgen ships, one file or folder each."""
