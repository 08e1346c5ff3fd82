"""The last touch: articles, capitals, numbers at the beginning of a sentence, spaces."""

import re
from fractions import Fraction

from synthgen.generators.flames.english import numerals
from synthgen.generators.flames.english.clauses import ARTICLE
from synthgen.generators.flames.english.morphology import article

_ARTICLE = re.compile(rf"{ARTICLE} *(?P<next>\S+)")
_SPACES = re.compile(r" {2,}")
_LOOSE = re.compile(r" +([,.;:?!])")
_COMMAS = re.compile(r",(?=[,.;?!])")
_FIRST_NUMBER = re.compile(r"^(?P<number>\d[\d,]*)(?P<rest>/\d+|%|(?= [a-z(]))")


def sentence(text: str, end: str = ".", *, spelled: bool = True) -> str:
    """A sentence of words: articles chosen, a capital, an end mark.

    A number at its beginning is spelled in words unless `spelled` is false.

    >>> sentence("12 eggs and \\x01 8-inch cake are left")
    'Twelve eggs and an 8-inch cake are left.'
    """
    clean = tidy(text)
    clean = _FIRST_NUMBER.sub(_in_words, clean) if spelled else clean
    clean = clean if clean.startswith("x ") else clean[:1].upper() + clean[1:]  # x is no X
    return clean if clean.endswith(end) else f"{clean}{end}"


def tidy(text: str) -> str:
    """Words with their articles and without loose spaces."""
    text = _SPACES.sub(" ", text).strip()
    text = _COMMAS.sub("", _LOOSE.sub(r"\1", text))
    return _ARTICLE.sub(lambda found: f"{article(found['next'])} {found['next']}", text)


def _in_words(found: re.Match[str]) -> str:
    number, rest = int(found["number"].replace(",", "")), found["rest"]
    if rest == "%":
        return f"{numerals.spell(number)} percent" if number <= 100 else found[0]
    if rest.startswith("/"):
        value = Fraction(number, int(rest[1:]))
        return numerals.fraction_words(value) if numerals.is_spoken(value) else found[0]
    return numerals.spell(number) if number < 1000 else found[0]
