"""The stories that problems are told as: 44 frames over 11 topics."""
