"""English text as tokens, sentences and sentence skeletons: what text-quality metrics count.

Three choices matter for the figures. A possessive "'s" is a token of its own and a contraction is
not ("Mia 's", "don't"), so that names in the genitive add no words. Numbers stay whole:
"1,200.50". "Mr." ends no sentence, else it is the commonest sentence of GSM8K.
"""

import re
from collections.abc import Iterator
from typing import Final

from synthgen.report.english_words import NUMBERS, words

_TOKEN: Final = re.compile(r"'s\b|[^\W\d_]+(?:'(?!s\b)[^\W\d_]+)*|\d+(?:[.,]\d+)*|[^\w\s]|_+", re.I)
_SENTENCE_END: Final = re.compile(r"""[.!?]+["')\]”]*\s+(?=["'(“$€£]*[A-Z\d])|\s*\n\s*""")
_TITLE: Final = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Mt|Jr|Sr|vs|No|approx|[A-Z]\.[A-Z])\.\s+$")

NUMBER_WORDS: Final = NUMBERS | words(
    "zero one hundred thousand million dozen half twice third thirds quarter quarters"
)


def tokens(text: str) -> list[str]:
    """Lower-cased words, numbers and single punctuation marks.

    >>> tokens("Mia's 1,200 cows don't eat $3.50 hay.")
    ['mia', "'s", '1,200', 'cows', "don't", 'eat', '$', '3.50', 'hay', '.']
    """
    return _cased_tokens(text.lower())


def _cased_tokens(text: str) -> list[str]:
    return _TOKEN.findall(text.replace("’", "'"))


def sentences(text: str) -> list[str]:
    """The sentences of a text; a line break ends one as well.

    >>> sentences("Mr. Lee has 2.5 m of rope. How much is left?")
    ['Mr. Lee has 2.5 m of rope.', 'How much is left?']
    """
    return list(_sentences(text))


def _sentences(text: str) -> Iterator[str]:
    start = 0
    for found in _SENTENCE_END.finditer(text):
        part = text[start : found.end()]
        if not _TITLE.search(part):
            yield from filter(None, [part.strip()])
            start = found.end()
    yield from filter(None, [text[start:].strip()])


def skeleton(sentence: str) -> str:
    """A sentence without its numbers (N) and names (X): what is repeated of a wording.

    Runs of numbers and number words are one N, runs of words with a capital, but for the first
    word, one X.

    >>> skeleton("On Monday Ana Lopez sold twenty five of her 40 pens.")
    'on X sold N of her N pens .'
    """
    kept: list[str] = []
    for i, token in enumerate(_cased_tokens(sentence)):
        word = _slot(token, first=i == 0)
        if word not in ("N", "X") or kept[-1:] != [word]:
            kept.append(word)
    return " ".join(kept)


def _slot(token: str, first: bool) -> str:
    word = token.lower()
    if token[0].isdigit() or word in NUMBER_WORDS:
        return "N"
    return "X" if token[0].isupper() and not first else word
