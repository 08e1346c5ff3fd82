"""Which known items (a test set's problems, say) a text contains, by shared n-grams.

The rule is that of FLAMES (arXiv 2508.16514): a text contains an item when it holds at least 95 %
of the item's distinct 8-grams. Tokens come from a lexer instead of white space: of MATH500's
statements 6.4 % have fewer than 8 words between spaces, and then no n-gram at all, but only 0.2 %
have fewer than 8 tokens; and `2+2` is the same as `2 + 2`.

Every distinct token of the items is given one character, so that an n-gram is a string of n
characters: exact, without hash collisions, and found by slicing.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, groupby
from math import ceil
from typing import Final, NamedTuple
from unicodedata import normalize

_UNSPACED: Final = (  # Thai to Myanmar, Khmer, kana, ideographs: no spaces, one token a character
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\U00020000-\U0003ffff"
)
_DIGITS: Final = r"\d+"
_WHOLE_NUMBERS: Final = r"\d+(?:,\d{3}(?!\d))*(?:\.\d+)?"


def _lexer(letters: str, digits: str) -> re.Pattern[str]:
    return re.compile(rf"{letters}+|{digits}|\\[a-z]+|\S")


# By (text is ASCII, numbers are masked): the plain class takes 15 us for 400 characters, not 20.
_LEXERS: Final = {
    (is_ascii, masked): _lexer(letters, _WHOLE_NUMBERS if masked else _DIGITS)
    for is_ascii, letters in ((True, "[a-z]"), (False, rf"[^\W\d_{_UNSPACED}]"))
    for masked in (False, True)
}
_ASCII_SIGNS: Final = str.maketrans("‘’‚‛“”„‐‑‒–—―−", "''''\"\"\"-------")
_NUMBER: Final = "0"  # what a masked number becomes
_ABSENT: Final = "\0"  # a token that no item has
_LETTERS: Final = 0x110000 - 0x800 - 1  # all characters but surrogates and the absent one


def tokens(text: str, mask_numbers: bool = False) -> list[str]:
    r"""Words, digit runs, LaTeX commands and single signs, case and typography folded.

    With `mask_numbers` a whole number, decimals included, is one token, the same for all.

    >>> tokens(r"What is \frac{1}{2} of 3.5?")
    ['what', 'is', '\\frac', '{', '1', '}', '{', '2', '}', 'of', '3', '.', '5', '?']
    >>> tokens("It’s 1,200.50!", mask_numbers=True)
    ['it', "'", 's', '0', '!']
    """
    is_ascii = text.isascii()
    if not is_ascii:
        text = normalize("NFKC", text).translate(_ASCII_SIGNS)
    found = _LEXERS[is_ascii, mask_numbers].findall(text.casefold())
    if mask_numbers:
        return [_NUMBER if token[0].isdecimal() else token for token in found]
    return found


class Item(NamedTuple):
    """A text to be recognised: row `number`, from 1, of a reference."""

    reference: str
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class ItemIndex:
    """The n-grams of many items; made by `index_items`, picklable, the same on every machine.

    `letters` spells tokens, `width` characters each. `holders` lists, for each n-gram, the items
    that have it; `needed` how many distinct ones of each item a text must share. Items shorter
    than one n-gram are in `short`, by their spelling. `origins`: reference and number of each item.
    """

    ngram: int
    mask_numbers: bool
    width: int
    letters: dict[str, str]
    holders: dict[str, tuple[int, ...]]
    needed: tuple[int, ...]
    short: dict[str, int]
    origins: tuple[tuple[str, int], ...]

    def find(self, prompt: Sequence[str], response: str | None = None) -> tuple[str, int] | None:
        """An item, as (reference, number), that the prompt's messages and the response contain.

        A short item is contained where its tokens are all there is of the prompt, of a message,
        of the response, or of a paragraph or a line of these.
        """
        parts = [*prompt, response or ""]
        found = None
        if self.short:
            lines = [[self._spell(line) for line in part.splitlines()] for part in parts]
            found = self._find_short(lines, len(prompt))
            spelled = "".join(chain.from_iterable(lines))
        else:
            spelled = self._spell("\n".join(parts))
        if found is None:
            found = self._find_long(spelled)
        return None if found is None else self.origins[found]

    def _spell(self, text: str) -> str:
        get, absent = self.letters.get, _ABSENT * self.width
        return "".join([get(token, absent) for token in tokens(text, self.mask_numbers)])

    def _find_short(self, parts: list[list[str]], prompt_parts: int) -> int | None:
        units = {"".join(chain.from_iterable(parts[:prompt_parts]))}
        for lines in parts:
            units.update(lines)
            units.add("".join(lines))
            units.update("".join(block) for text, block in groupby(lines, bool) if text)
        return min((self.short[unit] for unit in self.short.keys() & units), default=None)

    def _find_long(self, spelled: str) -> int | None:
        grams: set[str] = set()
        span = self.ngram * self.width
        for run in spelled.split(_ABSENT * self.width):
            if len(run) >= span:
                grams.update(_slices(run, span, self.width))
        shared: Counter[int] = Counter()
        for gram in self.holders.keys() & grams:
            shared.update(self.holders[gram])
        return min((i for i, count in shared.items() if count >= self.needed[i]), default=None)


def index_items(
    items: Iterable[Item], ngram: int = 8, threshold: float = 0.95, mask_numbers: bool = False
) -> ItemIndex:
    """The index of items; `threshold` is the share, in (0, 1], of an item's distinct n-grams.

    Items without a token (white space) are left out.
    """
    known = [(item, found) for item in items if (found := tokens(item.text, mask_numbers))]
    letters, width = _letters(chain.from_iterable(found for _, found in known))
    holders: dict[str, list[int]] = {}
    short: dict[str, int] = {}
    needed = []
    share = Fraction(repr(threshold))  # as written: 19 of 20 n-grams are 0.95
    for i, (_, found) in enumerate(known):
        spelled = "".join([letters[token] for token in found])
        grams = dict.fromkeys(_slices(spelled, ngram * width, width))
        needed.append(ceil(share * len(grams)))
        for gram in grams:
            holders.setdefault(gram, []).append(i)
        if not grams:
            short.setdefault(spelled, i)
    origins = tuple((item.reference, item.number) for item, _ in known)
    frozen = {gram: tuple(ids) for gram, ids in holders.items()}
    return ItemIndex(ngram, mask_numbers, width, letters, frozen, tuple(needed), short, origins)


def _slices(spelled: str, span: int, width: int) -> list[str]:
    return [spelled[i : i + span] for i in range(0, len(spelled) - span + 1, width)]


def _letters(found: Iterable[str]) -> tuple[dict[str, str], int]:
    """A spelling for each distinct token, and how many characters it has: 1 while they suffice."""
    vocabulary = dict.fromkeys(found)
    width = 1 if len(vocabulary) <= _LETTERS else 2
    return {token: _letter(i, width) for i, token in enumerate(vocabulary)}, width


def _letter(i: int, width: int) -> str:
    places = [i] if width == 1 else divmod(i, _LETTERS)
    return "".join(chr(k + 1 if k + 1 < 0xD800 else k + 1 + 0x800) for k in places)
