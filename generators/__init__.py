"""The generators that synthgen ships, one file or folder each."""
