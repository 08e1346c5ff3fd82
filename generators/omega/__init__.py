"""OMEGA mathematics (arXiv 2506.18880): families with exact answers, one file each."""
