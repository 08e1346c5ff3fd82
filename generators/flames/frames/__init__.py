"""The stories that problems are told as: 48 frames over 11 topics."""
