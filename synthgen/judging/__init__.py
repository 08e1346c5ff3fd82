"""The judge: scores any response text against a row's answer, and never raises for bad text.

The package is not called `judge`: that name is the function `synthgen.judge(row, text)`.
"""

from synthgen.judging.answers import PLAIN_TYPES, canonical
from synthgen.judging.extraction import extract
from synthgen.judging.plain import judge_plain
from synthgen.judging.respell import canonical_text
from synthgen.judging.verdict import Verdict

__all__ = ["PLAIN_TYPES", "Verdict", "canonical", "canonical_text", "extract", "judge_plain"]
