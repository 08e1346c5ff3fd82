"""Answers in words: booleans, choices and free text."""

import re

from synthgen.judging.latex import plain_math
from synthgen.judging.numeric import Check
from synthgen.judging.text import normalised, one_line, visible, without_emphasis

_TRUTH = {"yes": True, "true": True, "no": False, "false": False}
_LABEL = re.compile(r"(?:(?:option|choice)\s*+)?[(\[{]?\s*+([a-z])\s*+[)\]}]?[.:]?", re.IGNORECASE)
_LABELLED = re.compile(
    r"(?:(?:option|choice)\s++)?(?:\(([a-z])\)|([a-z])[).:])\s++(\S.*)", re.IGNORECASE
)
# What follows "(B)" is the option's own words, unless it goes on to name or deny an option.
_SECOND = re.compile(r"(?:or|and|nor|not|is|isn't|but|&|,|/)\b|.*\b[A-Z]\b(?! [a-z])", re.DOTALL)
_MAX_OPTION = 300  # characters of an option's own words

_ROUNDS = 8  # pairs of marks taken off, one inside the other
_PAIRS = (
    ("**", "**"),
    ("*", "*"),
    ("__", "__"),
    ("_", "_"),
    ("`", "`"),
    ("$", "$"),
    ('"', '"'),
    ("'", "'"),
    ("“", "”"),
    ("‘", "’"),
    (r"\(", r"\)"),
    (r"\[", r"\]"),
    (r"\text{", "}"),
    (r"\textbf{", "}"),
    (r"\mathrm{", "}"),
)


def boolean_check(answer: str) -> Check:
    """Compare readings with "yes" or "no"; true and false say the same, in any case."""
    if answer not in ("yes", "no"):
        raise ValueError(f'malformed boolean answer {answer[:60]!r}: write "yes" or "no"')
    expected = _TRUTH[answer]

    def check(reading: str) -> bool | None:
        said = _TRUTH.get(_bare(reading).rstrip(" .!").lower())
        return None if said is None else said == expected

    return check


def choice_check(answer: str) -> Check:
    """Compare readings with a label, one letter A to Z: "B", "(b)", "option B", "(B) Paris"."""
    if not re.fullmatch("[A-Z]", answer):
        raise ValueError(f"malformed choice answer {answer[:60]!r}: write one letter, A to Z")

    def check(reading: str) -> bool | None:
        label = _label(_bare(reading))
        return None if label is None else label == answer

    return check


def text_check(answer: str) -> Check:
    """Compare readings with a text, folded: case, white space, quotes and full stops apart."""
    expected = fold(answer)
    if not expected:
        raise ValueError(f"malformed text answer {answer[:60]!r}: it has nothing to compare")
    # A reading much longer is another text: U+FDFA alone grows 18-fold when it is normalised.
    longest = 4 * len(answer) + 256

    def check(reading: str) -> bool | None:
        line = one_line(reading)
        return len(line) <= longest and fold(line) == expected

    return check


def fold(text: str) -> str:
    r"""Fold what does not tell texts apart: width, case, white space, outer marks, full stops.

    >>> fold("  **New   York**. "), fold(r"\text{Paris}"), fold("'Ａ'"), fold("...")
    ('new york', 'paris', 'a', '.')
    """
    text = normalised(visible(text)).casefold().replace(r"\_", "_")  # LaTeX escapes underscores
    folded = one_line(normalised(text))
    if not folded:
        return ""
    folded = folded.rstrip(" .") or "."
    for _ in range(_ROUNDS):
        peeled = _peeled(folded)
        if peeled == folded:
            break
        folded = peeled
    return folded


def _peeled(text: str) -> str:
    """Take off one pair of outer marks, then full stops, if anything is left."""
    for opening, closing in _PAIRS:
        if text.startswith(opening) and text.endswith(closing):
            inner = text[len(opening) : -len(closing)].strip().rstrip(" .")
            if inner and len(text) >= len(opening) + len(closing):
                return inner
    return text


def _bare(reading: str) -> str:
    """Return a short reading without markup, "" for one too long to be a word or a label."""
    if len(reading) > 2 * _MAX_OPTION:
        return ""
    return plain_math(without_emphasis(reading)).strip()


def _label(text: str) -> str | None:
    whole = _LABEL.fullmatch(text)
    if whole:
        return whole[1].upper()
    match = _LABELLED.fullmatch(text)
    if match is None or len(match[3]) > _MAX_OPTION or _SECOND.match(match[3]):
        return None
    return str(match[1] or match[2]).upper()
