"""Readers of OMEGA's published wordings (arXiv 2506.18880), for `synthgen audit`.

One module a topic. A regular expression stands for each wording of the public sets; numbers and
names are read out of it into the family's params. Where the public question has no unique answer
the reader says so. What the families ask themselves is worded otherwise, see their templates.
"""
