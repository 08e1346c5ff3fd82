"""Chains of layers in words and formulas: as a list of maps, as substitutions, nested, in LaTeX."""

import re
from collections.abc import Callable
from fractions import Fraction
from typing import Any, NamedTuple

from synthgen.generators.omega._functions_grammar import Chain, Layer


class Style(NamedTuple):
    """How a notation writes what its signs differ in; each part takes finished texts."""

    times: str
    group: Callable[[str], str]
    absolute: Callable[[str], str]
    extreme: Callable[[str, str, str], str]
    nearest: Callable[[str, int], str]
    remainder: Callable[[str, int], str]
    over: Callable[[str, str], str]
    wave: Callable[[str, str, int], str]


def _plain_wave(kind: str, t: str, m: int) -> str:
    return f"{kind}(pi*{t}/{m})" if m > 1 else f"{kind}(pi*{t})"


def _latex_wave(kind: str, t: str, m: int) -> str:
    inner = rf"\frac{{\pi {t}}}{{{m}}}" if m > 1 else rf"\pi {t}"
    return rf"\{kind}\left({inner}\right)"


BARS = Style(
    "*",
    lambda t: f"({t})",
    lambda t: f"|{t}|",
    lambda kind, t, c: f"{kind}({t}, {c})",
    lambda t, m: f"dist({t}, {m}Z)",
    lambda t, m: f"{t} mod {m}",
    lambda a, b: f"{a}/({b})",
    _plain_wave,
)
PLAIN = BARS._replace(
    absolute=lambda t: f"abs({t})",
    remainder=lambda t, m: f"({t} mod {m})",
)
LATEX = Style(
    " ",
    lambda t: rf"\left({t}\right)",
    lambda t: rf"\left|{t}\right|",
    lambda kind, t, c: rf"\{kind}\left({t}, {c}\right)",
    lambda t, m: rf"\operatorname{{dist}}\left({t}, {m}\mathbb{{Z}}\right)",
    lambda t, m: rf"\left({t} \bmod {m}\right)",
    lambda a, b: rf"\frac{{{a}}}{{{b}}}",
    _latex_wave,
)


def write(layer: Layer, t: str, style: Style = BARS) -> str:
    """A layer of an argument that is a variable or any other text.

    >>> write(("quad", (-1, 3, 5)), "x"), write(("abs", (2, -1, 0)), "u_1")
    ('-(x - 3)^2 + 5', '2*|u_1 + 1|')
    """
    return _WRITERS[layer[0]](style, t, *layer[1])


def total(times: str, *terms: tuple[int | Fraction, str]) -> str:
    """A sum of multiples of texts, "" standing for 1; terms of factor 0 are left out.

    >>> total("*", (-1, "x^2"), (0, "x"), (3, ""))
    '-x^2 + 3'
    """
    text = ""
    for factor, body in terms:
        if factor == 0:
            continue
        size = abs(factor)
        part = body if size == 1 and body else f"{size}{times}{body}" if body else str(size)
        if text:
            text += f" - {part}" if factor < 0 else f" + {part}"
        else:
            text = f"-{part}" if factor < 0 else part
    return text or "0"


_OPENS = re.compile(r"(?:[a-z_0-9]*|\\[a-z]+(?:\{dist\})?\\left)\(|\\left\(")
_CONSTANT = re.compile(r"(.*\S) ([+-]) (\d+)")


def _atom(style: Style, t: str) -> str:
    """The text, in brackets unless it is a name, a call or bracketed already."""
    return t if t.replace("_", "").isalnum() or _is_call(t) else style.group(t)


def _is_call(t: str) -> bool:
    """Whether a text is one call or one bracket from end to end."""
    if not _OPENS.match(t) or not t.endswith(")"):
        return False
    depth = 0
    for i, sign in enumerate(t):
        depth += (sign == "(") - (sign == ")")
        if depth == 0 and sign == ")":
            return i == len(t) - 1
    return False


def _minus(t: str, h: int) -> str:
    """A text less a number; a number that the text ends with is counted together with it."""
    if found := _CONSTANT.fullmatch(t):
        t, h = found[1], h - int(found[2] + found[3])
    return total("", (1, t), (-h, ""))


def _lin(s: Style, t: str, a: int, b: int) -> str:
    return total(s.times, (a, t if a == 1 else _atom(s, t)), (b, ""))


def _quad(s: Style, t: str, a: int, h: int, k: int) -> str:
    return total(s.times, (a, f"{_atom(s, _minus(t, h))}^2"), (k, ""))


def _cube(s: Style, t: str, a: int, c: int, k: int) -> str:
    inner = total(s.times, (1, f"{_atom(s, t)}^3"), (-3 * c * c, _atom(s, t)))
    return total(s.times, (a, inner if a == 1 else s.group(inner)), (k, ""))


def _abs(s: Style, t: str, a: int, h: int, k: int) -> str:
    return total(s.times, (a, s.absolute(_minus(t, h))), (k, ""))


def _vee(s: Style, t: str, a: int, b: int, h: int, k: int) -> str:
    return total(s.times, (a, s.absolute(_minus(t, h))), (b, _atom(s, t)), (k, ""))


def _rat(s: Style, t: str, a: int, c: int, k: int) -> str:
    below = total("", (1, f"{_atom(s, t)}^2"), (c, ""))
    sign = -1 if a < 0 else 1
    return total(s.times, (sign, s.over(str(abs(a)), below)), (k, ""))


def _wave(kind: str) -> Callable[..., str]:
    def text(s: Style, t: str, a: int, m: int, c: int, k: int) -> str:
        return total(s.times, (a, s.wave(kind, _atom(s, _minus(t, c)), m)), (k, ""))

    return text


_WRITERS: dict[str, Callable[..., str]] = {
    "lin": _lin,
    "quad": _quad,
    "cube": _cube,
    "abs": _abs,
    "vee": _vee,
    "max": lambda s, t, c: s.extreme("max", t, str(c)),
    "min": lambda s, t, c: s.extreme("min", t, str(c)),
    "tri": lambda s, t, m, a, k: total(s.times, (a, s.nearest(t, m)), (k, "")),
    "mod": lambda s, t, m: s.remainder(_atom(s, t), m),
    "rat": _rat,
    "cos": _wave("cos"),
    "sin": _wave("sin"),
}


# Whole chains ----------------------------------------------------------------------------------


def nested(chain: Chain, style: Style, t: str = "x") -> str:
    """One formula in x."""
    for layer in chain:
        t = write(layer, t, style)
    return t


def as_maps(name: str, chain: Chain) -> str:
    """Maps of x, and the function as their composition.

    >>> as_maps("f", (("abs", (1, 3, -2)), ("quad", (1, 0, -5))))
    'f_1(x) = |x - 3| - 2, f_2(x) = x^2 - 5, f(x) = f_2(f_1(x))'
    """
    if len(chain) == 1:
        return f"{name}(x) = {write(chain[0], 'x')}"
    parts = [f"{name}_{i}(x) = {write(layer, 'x')}" for i, layer in enumerate(chain, 1)]
    whole = "x"
    for i in range(1, len(chain) + 1):
        whole = f"{name}_{i}({whole})"
    return ", ".join([*parts, f"{name}(x) = {whole}"])


def variable(letter: str, i: int) -> str:
    """The name of the value after i layers."""
    return f"{letter}_{i}" if i else "x"


def as_steps(name: str, letter: str, chain: Chain) -> str:
    """Substitutions from x outwards.

    >>> as_steps("f", "u", (("abs", (1, 3, -2)), ("quad", (1, 0, -5))))
    'u_1 = |x - 3| - 2, f(x) = u_1^2 - 5'
    """
    texts = [write(layer, variable(letter, i)) for i, layer in enumerate(chain)]
    names = [variable(letter, i) for i in range(1, len(chain))]
    return ", ".join(map(" = ".join, zip([*names, f"{name}(x)"], texts, strict=True)))


NOTES = {
    "tri": "dist(t, mZ) is the distance from t to the nearest multiple of m",
    "mod": "t mod m = t - m*floor(t/m), which lies in [0, m)",
}
LATEX_NOTES = {
    "tri": (
        r"$\operatorname{dist}(t, m\mathbb{Z})$ is the distance from $t$ to the nearest multiple "
        "of $m$"
    ),
    "mod": r"$t \bmod m = t - m\lfloor t/m\rfloor$, which lies in $[0, m)$",
}


def note(notes: dict[str, str], *chains: Chain) -> str:
    """A sentence that defines what not everybody knows, after a space; or nothing."""
    kinds = {layer[0] for chain in chains for layer in chain}
    told = [text for kind, text in notes.items() if kind in kinds]
    return f" Here {' and '.join(told)}." if told else ""


def function_slots(name: str, letter: str, chain: Chain) -> dict[str, Any]:
    """The notations of one function: NAME_maps, NAME_steps, NAME_plain, NAME_latex."""
    return {
        f"{name}_maps": as_maps(name, chain),
        f"{name}_steps": as_steps(name, letter, chain),
        f"{name}_plain": nested(chain, PLAIN),
        f"{name}_latex": nested(chain, LATEX),
    }


# Polynomials -----------------------------------------------------------------------------------


def polynomial(coefficients: list[int], below: int = 1, t: str = "x") -> str:
    """A polynomial over an integer, the constant first in the list.

    >>> polynomial([1, 0, -3], 2)
    '-3/2*x^2 + 1/2'
    """
    terms = [
        (Fraction(c, below), f"{t}^{i}" if i > 1 else t if i else "")
        for i, c in enumerate(coefficients)
    ]
    return total("*", *reversed(terms))


def quotient(over: list[int], below: list[int], t: str = "x") -> str:
    """A rational function."""
    if len(below) == 1:
        return polynomial(over, below[0], t)
    top = polynomial(over, 1, t)
    return f"{top if len(over) == 1 else f'({top})'}/({polynomial(below, 1, t)})"


def decimals(number: Fraction, places: int = 4) -> str:
    """A number as a decimal, exact or cut to that many places.

    >>> decimals(Fraction(-1, 8)), decimals(Fraction(2, 3)), decimals(Fraction(5))
    ('-0.125', '0.6667', '5')
    """
    scaled = round(number * 10**places)
    sign, (whole, part) = "-" if scaled < 0 else "", divmod(abs(scaled), 10**places)
    tail = f"{part:0{places}d}".rstrip("0")
    return f"{sign}{whole}.{tail}" if tail else f"{sign}{whole}"
