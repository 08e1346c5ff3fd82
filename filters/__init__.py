"""The filters that synthgen ships, one file or folder each."""
