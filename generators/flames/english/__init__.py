"""A small grammar of English: words, numbers, clauses, references, sentences.

It knows nothing of any problem. Frames give it clause templates; it inflects, agrees, refers, turns
statements into questions, and joins clauses into sentences.
"""
