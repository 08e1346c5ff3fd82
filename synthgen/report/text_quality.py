"""How varied, how readable and how correct the English of many short texts is.

`measure` gives one figure a metric for a set of texts, fit for a table beside other sets. All is
counted, nothing is drawn: the same texts give the same figures. Sets compare where each has as many
texts and tokens as are used (500 texts, 40,000 tokens, 200 kB); a smaller set looks more varied
than it is.
"""

import zlib
from collections import Counter
from collections.abc import Sequence
from itertools import chain, islice
from math import ceil, log2
from statistics import median
from typing import Final, NamedTuple

from synthgen.report.english import sentences, skeleton, tokens
from synthgen.report.english_faults import faults
from synthgen.report.readability import grade
from synthgen.report.self_bleu import self_bleu

TOKEN_BUDGET: Final = 40_000
ZIP_BYTES: Final = 200_000
OPENING: Final = 4  # tokens
REPEATED: Final = 3  # occurrences from which a sentence skeleton counts as repeated

__all__ = ["TextQuality", "faults", "measure"]


class TextQuality(NamedTuple):
    """The figures of a set of texts. Shares and ratios are in [0, 1].

    `words` are tokens with punctuation and `spaced` words between white space, of the median text;
    `spaced_low` and `spaced_high` are the 5th and 95th percentiles. `d2` to `d4` are distinct
    n-grams of all, `h3` the entropy of trigrams in bits, `vocabulary` distinct words: all three of
    the first 40,000 tokens. `rep` is the share of sentences whose skeleton occurs three times or
    more, `uniq` distinct skeletons a sentence, `dup` the share of texts whose skeletons another
    text has, `op4` distinct openings of four tokens a text, `q_form` distinct skeletons of last
    sentences a text. `zip_ratio` is compressed size by size, `fk` the median Flesch-Kincaid grade,
    `fault` the share of texts with a fault of grammar or spelling (`faults`).
    """

    texts: int
    words: float
    spaced: float
    spaced_low: int
    spaced_high: int
    sentences: float
    d2: float
    d3: float
    d4: float
    h3: float
    vocabulary: int
    self_bleu: float
    rep: float
    uniq: float
    dup: float
    op4: float
    q_form: float
    zip_ratio: float
    fk: float
    fault: float


def measure(texts: Sequence[str]) -> TextQuality:
    """The figures of at least one text. Raises ValueError naming a text that holds no token."""
    tokened = [tokens(text) for text in texts]
    _refuse_empty(tokened)
    spread = _spread(len(texts))
    within = _within_budget([tokened[i] for i in spread])
    skeletons = [tuple(map(skeleton, sentences(text))) for text in texts]
    spaced = sorted(len(text.split()) for text in texts)
    trigrams = _ngrams(within, 3)
    return TextQuality(
        texts=len(texts),
        words=median(map(len, tokened)),
        spaced=median(spaced),
        spaced_low=_percentile(spaced, 5),
        spaced_high=_percentile(spaced, 95),
        sentences=median(map(len, skeletons)),
        d2=_distinct(_ngrams(within, 2)),
        d3=_distinct(trigrams),
        d4=_distinct(_ngrams(within, 4)),
        h3=_entropy(trigrams),
        vocabulary=len({token for text in within for token in text if token[0].isalpha()}),
        self_bleu=self_bleu([tokened[i] for i in spread]),
        rep=_repeated(skeletons),
        uniq=_distinct(Counter(chain.from_iterable(skeletons))),
        dup=1 - len(set(skeletons)) / len(texts),
        op4=len({tuple(text[:OPENING]) for text in tokened}) / len(texts),
        q_form=len({found[-1] for found in skeletons}) / len(texts),
        zip_ratio=_zip_ratio([texts[i] for i in spread]),
        fk=median(map(grade, texts)),
        fault=sum(bool(faults(text)) for text in texts) / len(texts),
    )


def _refuse_empty(tokened: Sequence[Sequence[str]]) -> None:
    if not tokened:
        raise ValueError("no texts; give at least one")
    for number, found in enumerate(tokened, 1):
        if not found:
            raise ValueError(f"text {number} of {len(tokened)} is blank; leave blank texts out")


def _spread(count: int) -> list[int]:
    """All indices in an order of which every beginning is spread evenly over the whole.

    Neighbours of a generated set may be alike (a component, a level), so no metric reads its first
    texts only. Multiples of 2^32 / golden ratio fill the circle evenly (Knuth, 6.4).

    >>> _spread(8)
    [0, 5, 2, 7, 4, 1, 6, 3]
    """
    return sorted(range(count), key=lambda i: i * 2_654_435_769 % 2**32)


def _within_budget(tokened: Sequence[list[str]]) -> list[list[str]]:
    """The first texts up to 40,000 tokens, the last of them cut."""
    kept, left = [], TOKEN_BUDGET
    for text in tokened:
        if left <= 0:
            break
        kept.append(text[:left])
        left -= len(text)
    return kept


def _ngrams(tokened: Sequence[Sequence[str]], n: int) -> Counter[tuple[str, ...]]:
    """The n-grams within texts; none spans two."""
    grams = (zip(*(islice(text, i, None) for i in range(n)), strict=False) for text in tokened)
    return Counter(chain.from_iterable(grams))


def _distinct(counts: Counter[tuple[str, ...]] | Counter[str]) -> float:
    """Distinct items of all; 1 where there are none."""
    return len(counts) / counts.total() if counts else 1.0


def _entropy(counts: Counter[tuple[str, ...]]) -> float:
    """Bits an item."""
    total = counts.total()
    return sum(count / total * log2(total / count) for count in counts.values())


def _repeated(skeletons: Sequence[Sequence[str]]) -> float:
    counts = Counter(chain.from_iterable(skeletons))
    often = sum(count for count in counts.values() if count >= REPEATED)
    return often / counts.total()


def _percentile(ordered: Sequence[int], percent: int) -> int:
    """The smallest value that so many percent of the values do not exceed."""
    return ordered[ceil(len(ordered) * percent / 100) - 1]


def _zip_ratio(texts: Sequence[str]) -> float:
    """Size of 200 kB of texts, a line each, after zlib's strongest compression."""
    raw = "\n".join(texts).encode("utf-8", "replace")[:ZIP_BYTES]
    return len(zlib.compress(raw, 9)) / len(raw)
