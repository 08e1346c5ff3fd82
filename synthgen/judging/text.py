"""Text as the judge sees it: bounded, visible characters only, emphasis gone."""

import re
import unicodedata
from collections.abc import Iterator

MAX_TEXT = 65_536  # characters: a response beyond this is judged on its end
EMPHASIS = "*_`"
_MAX_MARKS = 30  # combining marks in a row, as UAX #15 has it

# A run of emphasis marks counts when one side touches a word and the other does not, so that
# "**12**" loses its marks and "9**9" and "9 * 9" keep theirs. Each alternative can start only at
# the start of a run: without that, 64 KiB of stars would be read 64 Ki times.
_EMPHASIS = re.compile(
    r"(?<![0-9A-Za-z*_`])[*_`]++(?=\S)|(?<=[^\s*_`])[*_`]++(?![0-9A-Za-z])",
)


class _Visible(dict[int, int | None]):
    """Code point -> what stands for it, worked out once for each character met.

    Only the first plane is remembered: all of Unicode would hold 1.1 million entries for good.
    """

    def __missing__(self, code: int) -> int | None:
        category = unicodedata.category(chr(code))
        kept: int | None = code
        if category == "Cf":  # zero-width and direction marks: nothing to see
            kept = None
        elif category == "Cc" and code not in (9, 10):  # NUL and its like part words
            kept = 32
        if code < 0x10000:
            self[code] = kept
        return kept


_VISIBLE = _Visible({0x2212: 0x2D, 0x0D: 0x0A})  # the true minus sign; old line ends


def visible(text: str) -> str:
    r"""Keep the last ``MAX_TEXT`` characters, and of those the ones that can be seen.

    >>> visible("1\u200b2"), visible("a\x00b"), visible("\u22125")
    ('12', 'a b', '-5')
    """
    return text[-MAX_TEXT:].translate(_VISIBLE)


def without_emphasis(text: str) -> str:
    """Take Markdown's stars, underscores and backquotes off words, not out of them.

    >>> without_emphasis("**12** apples"), without_emphasis("2**3"), without_emphasis("a_b")
    ('12 apples', '2**3', 'a_b')
    """
    return _EMPHASIS.sub("", text)


def one_line(text: str) -> str:
    """Fold every run of white space into one space.

    >>> one_line(" a  b ")
    'a b'
    """
    return " ".join(text.split())


def normalised(text: str) -> str:
    """Normalise to NFKC at linear cost: a run of combining marks is parted after every 30.

    Normalising sorts each run by insertion, so a run of 64 Ki marks takes seconds. Parting it
    with U+034F is the Stream-Safe Text Process of UAX #15, which no written language notices.

    >>> normalised("\uff21\u0301") == "\u00c1"
    True
    """
    return unicodedata.normalize("NFKC", parted(text))


def parted(text: str) -> str:
    """A text whose runs of combining marks can be normalised at linear cost."""
    return text if text.isascii() else "".join(_parted(text))


def _parted(text: str) -> Iterator[str]:
    run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        if run > _MAX_MARKS:
            yield "\u034f"
            run = 1
        yield character


def last_line(text: str) -> str:
    r"""The last line that says something; "" where none does.

    >>> last_line("1 + 1 = 2\n\n2\n"), last_line("\n")
    ('2', '')
    """
    return text.rstrip().rpartition("\n")[2].strip()
