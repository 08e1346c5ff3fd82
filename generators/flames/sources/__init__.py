"""Rows of GSM8K's kind (Cobbe et al., arXiv 2110.14168) read as programs.

Such a row has a question in free English and a solution whose calculations are marked. Where every
number of the question can be matched with the calculations in one way only, the row is a program
over its own text, and can be retold and proven like a problem of our own.
"""
