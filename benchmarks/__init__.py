"""Measurements, run by hand: `python -m benchmarks.NAME`; each writes docs/measured/NAME.json."""
