"""What a judge says of one response."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, repr=False)
class Verdict:
    """Whether a response is right, its score in 0..1, and a short reason for a person.

    `valid` says whether the response kept to the instruction, right or wrong: known names, legal
    moves, a legal formula. None where the task has no such notion.
    """

    correct: bool
    score: float
    reason: str
    valid: bool | None = None

    def __post_init__(self) -> None:
        if not 0.0 <= self.score <= 1.0:
            raise ValueError(f"a score lies in 0..1, not {self.score!r}")

    def __repr__(self) -> str:
        shown = f"correct={self.correct}, score={self.score}, reason={self.reason!r}"
        return (
            f"Verdict({shown})" if self.valid is None else f"Verdict({shown}, valid={self.valid})"
        )


def right(valid: bool | None = None) -> Verdict:
    """Say that the response has the answer."""
    return Verdict(True, 1.0, "equal", valid)


def wrong(reason: str, valid: bool | None = None) -> Verdict:
    """Say that the response has not the answer, and why."""
    return Verdict(False, 0.0, reason, valid)


def quoted(text: str, limit: int = 40) -> str:
    """Quote text for a reason: one line, at most ``limit`` characters of it, safe to print.

    ``repr`` writes lone surrogates and control characters as escapes, so a reason always encodes.

    >>> quoted("abc")
    "'abc'"
    >>> quoted("9" * 50, limit=5)
    "'99999...'"
    """
    return repr(text if len(text) <= limit else text[:limit] + "...")
