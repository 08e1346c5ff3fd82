"""The metrics of problem texts as a table names them, with what our word problems should reach.

Measured of templates cut from GSM8K: the floors are what 400 independent wordings reach over 1,000
problems, the goals what 800 reach. People who write problems make more faults of English than both
allow.
"""

from typing import Final, NamedTuple


class Range(NamedTuple):
    """An interval; None leaves an end open."""

    low: float | None = None
    high: float | None = None

    def holds(self, value: float) -> bool:
        """Whether a value lies in it, ends included."""
        above = self.low is None or value >= self.low
        return above and (self.high is None or value <= self.high)

    @property
    def text(self) -> str:
        """As a table shows it."""
        if self.low is None:
            return f"≤ {self.high:,}" if self.high else "0"
        return f"≥ {self.low:,}" if self.high is None else f"{self.low:,} to {self.high:,}"


class Metric(NamedTuple):
    """A metric in words; floor and goal where it has them."""

    label: str
    floor: Range | None = None
    goal: Range | None = None


def _least(label: str, floor: float, goal: float) -> Metric:
    return Metric(label, Range(floor), Range(goal))


def _most(label: str, floor: float, goal: float) -> Metric:
    return Metric(label, Range(high=floor), Range(high=goal))


# By the fields of TextQuality, in their order.
METRICS: Final[dict[str, Metric]] = {
    "texts": Metric("problems"),
    "words": Metric("tokens, median"),
    "spaced": Metric("words, median"),
    "spaced_low": _least("words, 5th percentile", 20, 23),
    "spaced_high": _most("words, 95th percentile", 100, 80),
    "sentences": Metric("sentences, median"),
    "d2": _least("distinct bigrams", 0.35, 0.45),
    "d3": _least("distinct trigrams", 0.57, 0.68),
    "d4": _least("distinct 4-grams", 0.70, 0.80),
    "h3": _least("trigram entropy, bits", 13.2, 13.8),
    "vocabulary": _least("distinct words", 1_500, 2_200),
    "self_bleu": _most("self-BLEU-4", 0.55, 0.40),
    "rep": _most("sentences of a repeated form", 0.35, 0.20),
    "uniq": _least("distinct sentence forms", 0.60, 0.80),
    "dup": _most("problems of the form of another", 0.02, 0.005),
    "op4": _least("distinct openings", 0.75, 0.90),
    "q_form": _least("distinct forms of the question", 0.50, 0.75),
    "zip_ratio": _least("size when compressed", 0.25, 0.29),
    "fk": Metric("Flesch-Kincaid grade, median", Range(3.5, 8), Range(4.5, 6.5)),
    "fault": _most("problems with a fault of English", 0.005, 0),
}
