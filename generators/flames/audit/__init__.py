"""What is checked of every problem before it is a row: its numbers, its words, its solution.

The audits read the finished text. They share nothing with the code that wrote it.
"""
