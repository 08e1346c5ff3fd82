"""How frames become problems: what a frame is, and how one is drawn, kept and built again."""
