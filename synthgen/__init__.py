"""Synthetic training data that is proven, diverse, decontaminated and exactly mixed."""

__version__ = "0.1.0"
