"""Sokoban: push every box onto a goal.

Levels are found backwards from their solved boards, solved by search on bitboards, and proven by a
replay on sets of cells that shares nothing with either. Prompt diversity and its trial on Sokoban:
"Debunk the Myth of SFT Generalization" (arXiv 2510.00237).
"""
