"""Coverage: which test inputs a train set lets a model reach by substituting like for like.

"The Coverage Principle" (arXiv 2505.20278): two fragments of inputs are k-equivalent where they
give the same output in at least k shared contexts and never differ; an input is covered where a
train input becomes it by swapping equivalent fragments. Its k-cutoff, the largest such k, goes with
accuracy. Here the truth is known as well, so classes are reported with their precision and recall.
"""
