"""FLAMES (arXiv 2508.16514): word problems that are programs, and strategies that rewrite them."""
