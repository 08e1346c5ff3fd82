"""Self-BLEU: how much of a text the other texts of its set already say (Zhu et al., 2018)."""

from collections import Counter
from collections.abc import Sequence
from math import exp, log
from typing import Final

MAX_N: Final = 4
HYPOTHESES: Final = 100
REFERENCES: Final = 400
# Of matches where an n-gram order has none, so that one order does not make the whole 0
# (method 1 of Chen & Cherry, 2014).
_EPSILON: Final = 0.1

_Grams = Counter[tuple[str, ...]]


def self_bleu(texts: Sequence[Sequence[str]]) -> float:
    """The mean BLEU-4 of the first 100 tokenised texts against the next 400, in [0, 1].

    Precisions are clipped; there is no brevity penalty. Of fewer than 500 texts a fifth, at least
    one, are hypotheses; a single text has 0.
    """
    cut = min(HYPOTHESES, max(len(texts) // 5, 1))
    references = _most_of_any(texts[cut : cut + REFERENCES])
    if not references:
        return 0.0
    return sum(_bleu(_grams(text), references) for text in texts[:cut]) / cut


def _grams(text: Sequence[str]) -> _Grams:
    """All n-grams of a text for n from 1 to 4."""
    return Counter(
        tuple(text[i : i + n]) for n in range(1, MAX_N + 1) for i in range(len(text) - n + 1)
    )


def _most_of_any(texts: Sequence[Sequence[str]]) -> _Grams:
    """For each n-gram how often it occurs in the text that has it most often."""
    most: _Grams = Counter()
    for text in texts:
        for gram, count in _grams(text).items():
            if count > most[gram]:
                most[gram] = count
    return most


def _bleu(hypothesis: _Grams, references: _Grams) -> float:
    """The geometric mean of the clipped precisions of the orders that the hypothesis has."""
    had, matched = [0] * MAX_N, [0] * MAX_N
    for gram, count in hypothesis.items():
        had[len(gram) - 1] += count
        matched[len(gram) - 1] += min(count, references[gram])
    shares = [(hit or _EPSILON) / all_ for hit, all_ in zip(matched, had, strict=True) if all_]
    return exp(sum(map(log, shares)) / len(shares))
