"""A reader of word problems that knows nothing of the package: it reads texts and solves them.

It was written from the page docs/word_problems.md and from texts, story by story, and imports
nothing of synthgen. A story's reader says how its sentences are understood; what they share stands
in `text` (numbers, sentences) and `solving`.
"""
