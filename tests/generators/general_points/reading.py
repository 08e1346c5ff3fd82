"""Reads General Points off its text alone, with nothing of the generator's."""

import ast
import re
from collections import Counter
from fractions import Fraction

NUMERALS = ["Ace", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
WORDS = [*NUMERALS, "Jack", "Queen", "King"]
LARGE = ["Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen"]
PLAIN = {word: value for value, word in enumerate(NUMERALS, 1)}
PLAIN |= {word: value for value, word in enumerate(LARGE, 14)}
PLAIN |= {"A": 1, "T": 10} | {str(value): value for value in (*range(1, 11), *range(14, 20))}

_NAME = rf'"?(?:{"|".join([*LARGE, *WORDS])}|10|1[4-9]|[1-9AJQKT])"?'
_HAND = re.compile(rf"(?<![\w\"]){_NAME}(?:(?:, | \| | and ){_NAME})+(?!\w)")
_FACES = (("J", "Q", "K"), ("Jack", "Queen", "King"))


def rule(prompt: str) -> dict[str, int]:
    """What the prompt says that the face cards count as."""
    faces = next(faces for faces in _FACES if re.search(rf"\b{faces[1]}\b.*\b{faces[2]}\b", prompt))
    joint = re.search(rf"{faces[0]}, {faces[1]} and {faces[2]}\D*? (?:as|counts? as) (\d+)", prompt)
    if joint:
        return dict.fromkeys(faces, int(joint[1]))
    return {face: int(_found(rf"\b{face} (?:counts as|as|=) (\d+)", prompt)) for face in faces}


def hand(prompt: str, count: int = 4) -> list[str]:
    """The cards of a prompt, in its order."""
    for match in _HAND.finditer(prompt):
        names = re.findall(_NAME, match.group())
        if len(names) == count:
            return [name.strip('"') for name in names]
    raise AssertionError(f"no hand of {count} in {prompt!r}")


def values(prompt: str, count: int = 4) -> list[int]:
    """The numbers of the cards, under the prompt's own rule."""
    counts = PLAIN | rule(prompt)
    return [counts[name] for name in hand(prompt, count)]


def target(prompt: str) -> int:
    """The number to make; the wordings name it in five ways."""
    forms = r"makes? |value is |goal is |Goal: |reach |equal to |Build |come to "
    return int(_found(rf"(?:(?:{forms})|for (?=\d+ points)|Make (?=\d+ from))(\d+)\b", prompt))


def _found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    assert match is not None, text
    return match[1]


def exact(text: str) -> Fraction:
    """The exact value of a formula in Python's own syntax."""
    return _value(ast.parse(text.strip(), mode="eval").body)


def _value(node: ast.expr) -> Fraction:
    match node:
        case ast.Constant(value=int(number)):
            return Fraction(number)
        case ast.BinOp(left=left, op=op, right=right):
            x, y = _value(left), _value(right)
            match op:
                case ast.Add():
                    return x + y
                case ast.Sub():
                    return x - y
                case ast.Mult():
                    return x * y
                case ast.Div():
                    return x / y
    raise AssertionError(ast.dump(node))


def used(text: str) -> Counter[int]:
    """How often each number stands in a formula."""
    return Counter(map(int, re.findall(r"\d+", text)))


def equations(text: str) -> list[list[str]]:
    """The chains of equal terms in a text, each side as it is written."""
    pieces = re.split(r"[^-\d+*/()=\s]+|\n|(?<=\d)[.,](?= |\n|$)", text)
    chains = [piece.split("=") for piece in pieces if "=" in piece]
    return [[side.strip() for side in chain if side.strip()] for chain in chains]
