r"""LaTeX as far as answers need it: delimiters, spaces, ``\text``, and balanced boxes.

Braces are matched by one pass over tokens with a stack, so that a megabyte of openings costs one
reading; a regular expression or a recursion would not survive it.
"""

import re

_TOKEN = re.compile(r"\\(?:text[a-z]*+|math[a-z]*+|operatorname|mbox)\s*+\{|\\.|[{}]")
_BOX_TOKEN = re.compile(r"(\\(?:boxed|fbox)\s*+\{)|\\.|[{}]", re.DOTALL)

_THIN = "\u00a0"  # stands for every space that LaTeX writes with a command
_MARK = re.compile(
    r"(?P<nothing>\\(?:left|right|displaystyle|limits|!)(?![A-Za-z])|(?<=[-+])\\?\$)"
    r"|(?P<thin>\\[,;: ]|~|\\q?quad(?![A-Za-z]))"
    r"|(?P<space>\\?\$|\\[()\[\]])"
    r"|(?P<frac>\\[dtc]frac(?![A-Za-z]))"
    r"|(?P<times>\\(?:times|cdot)(?![A-Za-z])|×|·)"
    r"|\\(?P<bare>[{}%])"
)
_STANDS = {"nothing": "", "thin": _THIN, "space": " ", "frac": r"\frac", "times": "*"}


def plain_math(text: str) -> str:
    r"""Take off what LaTeX adds around a value and keep what it says.

    Dollar signs become spaces whether they delimit or price, so "$1$2" never joins up to 12; only
    between a sign and its number does one vanish.

    >>> plain_math(r"\dfrac{1}{2}"), plain_math(r"\left\{2, 3\right\}"), plain_math(r"-\$5")
    ('\\frac{1}{2}', '{2, 3}', '-5')
    >>> plain_math(r"12\text{ cm}").split(), plain_math("$12$").strip()
    (['12', 'cm'], '12')
    """
    return _MARK.sub(_stand_in, _unwrapped(text) if "\\" in text else text)


def _stand_in(match: re.Match[str]) -> str:
    kind = str(match.lastgroup)
    return match["bare"] if kind == "bare" else _STANDS[kind]


def _unwrapped(text: str) -> str:
    r"""Replace ``\text{...}`` and its kin by their content between spaces."""
    pieces: list[str] = []
    opened: list[bool] = []  # for each open brace, whether a text command opened it
    done = 0
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token in ("{", "}"):
            wraps = token == "}" and bool(opened) and opened.pop()
            if token == "{":
                opened.append(False)
        else:
            wraps = token.endswith("{") and len(token) > 2  # an escaped brace is no wrapper
            if wraps:
                opened.append(True)
        if wraps:
            pieces += [text[done : match.start()], " "]
            done = match.end()
    pieces.append(text[done:])
    return "".join(pieces)


def last_box(text: str) -> str | None:
    r"""Return what the last closed ``\boxed{...}`` or ``\fbox{...}`` holds.

    Last is by where the box opens, so of nested boxes the inner one; a box that never closes is
    none.

    >>> last_box(r"\boxed{1} then \boxed{\frac{1}{2}}")
    '\\frac{1}{2}'
    >>> last_box(r"\boxed{12") is None
    True
    """
    open_braces: list[int] = []  # where a box's content starts, or -1 for a plain brace
    best, content = -1, None
    for match in _BOX_TOKEN.finditer(text):
        token = match.group()
        if match[1]:
            open_braces.append(match.end())
        elif token == "{":
            open_braces.append(-1)
        elif token == "}" and open_braces:
            start = open_braces.pop()
            if start > best:
                best, content = start, (start, match.start())
    return None if content is None else text[content[0] : content[1]]
