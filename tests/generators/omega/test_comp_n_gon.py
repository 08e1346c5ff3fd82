"""Lettered polygons, solved again from the prompts: regular expressions, and faces in floats."""

import re
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, product
from math import prod

import pytest

from tests.generators.omega.polygon_faces import face_sizes
from tests.generators.omega.polygon_texts import only, work
from tests.generators.omega.sampling import check_refusals, family, some_rows
from tests.generators.omega.tiers import fewer_counts, levels

NAME = "omega/comp_n_gon"
SHAPES = {"a triangle": 3, "a quadrilateral": 4, "a pentagon": 5, "a hexagon": 6}


def read_word(text: str) -> str:
    """The letters from the first vertex on."""
    if lines := re.findall(r"^\d+: ([A-Z])$", text, re.MULTILINE):
        return "".join(lines)
    if found := re.search(r"[A-Z](?:(?:, |-)[A-Z]){5,}", text):
        return re.sub(r"[^A-Z]", "", found[0])
    found = re.search(r"(?:letter of|string|word) ([A-Z]{6,})", text)
    assert found, text
    return found[1]


def read_turn(text: str) -> int:
    if found := re.search(r"takes V_1 to V_(\d+)|would come to corner (\d+)", text):
        return int(found[1] or found[2]) - 1
    if "by one vertex" in text:
        return 1
    return only(r"by (\d+) vert|by (\d+) \* 360|i \+ (\d+) to", text)


def read_pattern(text: str) -> tuple[str, str]:
    """The regular expression, and what the words say about the same strings."""
    regex = re.search(
        r"[A-Z](?=[.\[+A-Z])[A-Z.?+\[\]^]*[+?A-Z](?=[ .;:,)])", text[text.index("3") :]
    )
    assert regex, text
    (words,) = {pattern for pattern, said in said_patterns(text)}
    return regex[0], words


def said_patterns(text: str) -> list[tuple[str, str]]:
    """Regular expressions written from the words."""
    found = []
    for said, pattern in (
        (r"begins with (\w) and ends with (\w), whatever is between", "{0}.+{1}"),
        (r"begins and ends with (\w), whatever is between", "{0}.+{0}"),
        (r"begins and ends with (\w) and has no (\w) between", "{0}[^{1}]+{0}"),
        (r"begins and ends with (\w) and has only (\w) between", "{0}{1}+{0}"),
        (r"begins with (\w), ends with (\w) and has one or two letters bet", "{0}..?{1}"),
        (r"is one (\w) followed by letters (\w) only", "{0}{1}+"),
        (r"consists of letters (\w) only, followed by one (\w)", "{0}+{1}"),
        (r"is one or more letters (\w) followed by one or more letters (\w)", "{0}+{1}+"),
    ):
        if match := re.search(said, text):
            found.append((pattern.format(*match.groups()), match[0]))
    return found


def drawn(word: str, regex: str, least: int, most: int) -> set[tuple[int, int]]:
    """The diagonals whose letters, read clockwise, match."""
    n = len(word)
    return {
        (i + 1, (i + size - 1) % n + 1)
        for i in range(n)
        for size in range(least, most + 1)
        if re.fullmatch(regex, (word + word)[i : i + size])
    }


def sizes(word: str, regex: str, turn: int) -> list[int]:
    """The sides of all regions."""
    n = len(word)
    chords = drawn(word, regex, 3, n - 1)
    both = chords | {((a + turn - 1) % n + 1, (b + turn - 1) % n + 1) for a, b in chords}
    faces = face_sizes(n, {(min(pair), max(pair)) for pair in both})
    return sorted(faces.elements())


def answer(text: str) -> int:
    word, turn = read_word(text), read_turn(text)
    regex, words = read_pattern(text)
    assert regex == words, text
    assert re.search(rf"\b{len(word) - 1}\b", text), text
    faces = sizes(word, regex, turn)
    if "mean number of sides" in text:
        return asked(faces, "mean")
    if "same number of sides" in text:
        return asked(faces, "alike")
    shape = re.search(r"that it is (a \w+)(?: with (\d+) sides)? is p/q", text)
    assert shape, text
    return asked(faces, "chance", int(shape[2]) if shape[2] else SHAPES[shape[1]])


def asked(faces: list[int], ask: str, sides: int = 0) -> int:
    """Numerator and denominator, added."""
    value = Fraction(faces.count(sides), len(faces))
    if ask == "mean":
        value = Fraction(sum(faces), len(faces))
    elif ask == "alike":
        pairs = list(combinations(faces, 2))
        value = Fraction(sum(x == y for x, y in pairs), max(1, len(pairs)))
    return value.numerator + value.denominator


@levels
@fewer_counts
def test_solved_from_the_text(level: int, count: int) -> None:
    for row in some_rows(NAME, level, count):
        assert answer(row.prompt[-1].content) == int(row.answer), row.prompt[-1].content


@levels
def test_the_work_is_true(level: int) -> None:
    for row in some_rows(NAME, level, 15):
        params, text = family(NAME).decode(row.params), work(row)
        regex = params.pattern.format(a=params.a, b=params.b)
        shown = re.search(r"makes (\d+) diagonals.*: ([-\d, ]+)\.$", text, re.MULTILINE)
        assert shown, text
        pairs = {tuple(map(int, pair.split("-"))) for pair in shown[2].split(", ")}
        found = drawn(params.word, regex, 3, len(params.word) - 1)
        assert {frozenset(pair) for pair in pairs} == {frozenset(pair) for pair in found}
        assert int(shown[1]) == len(pairs) == level + 1
        for start, line in re.findall(r"^[A-Z]+ from vertex (\d+): (.*)\.$", text, re.MULTILINE):
            ends = {(int(start), int(end)) for end in re.findall(r"to vertex (\d+)", line)}
            assert ends == {pair for pair in found if pair[0] == int(start)}
        for left, value in re.findall(r"(?:: |= )([\d+*/() ]+) = (\d+(?:/\d+)?)", text):
            assert Fraction(value) == value_of(left), left


def value_of(text: str) -> Fraction:
    """The value of sums, products and quotients, with brackets round a whole sum only."""
    if found := re.fullmatch(r"\((.*)\) / (\d+)", text):
        return value_of(found[1]) / int(found[2])
    total = Fraction(0)
    for term in text.split(" + "):
        over = re.fullmatch(r"([\d *]+)(?:/| / )?(\d*)", term)
        assert over, text
        total += Fraction(prod(map(int, over[1].split(" * "))), int(over[2] or 1))
    return total


@pytest.mark.parametrize("ask", ["mean", "alike"])
def test_all_hexagons_of_two_letters(ask: str) -> None:
    generator = family(NAME)
    regexes = {"{a}.+{b}": "A.+B", "{a}{b}+": "AB+", "{b}+{a}": "B+A", "{a}+{b}+": "A+B+"}
    for letters in product("AB", repeat=6):
        for pattern, regex in regexes.items():
            word = "".join(letters)
            faces = sizes(word, regex, 2)
            if len(faces) > 1:
                params = generator.Params(word, pattern, "A", "B", 2, ask, 0)
                assert generator.proven(params).answer == asked(faces, ask)


@levels
def test_each_part_changes_the_answer(level: int) -> None:
    """The first two neighbours that differ, exchanged; the next turn, but not the mirrored one."""
    for row in some_rows(NAME, level, 30):
        params = family(NAME).decode(row.params)
        n, word = len(params.word), params.word
        regex = params.pattern.format(a=params.a, b=params.b)
        first = re.match(r"(.)\1*(?!\1)", word)
        assert first
        at = first.end()
        swapped = word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]
        turns = [t for t in [*range(params.turn + 1, n), 1, 2] if params.turn + t != n]
        for other in (sizes(swapped, regex, params.turn), sizes(word, regex, turns[0])):
            assert asked(other, params.ask, params.sides) != int(row.answer)


def test_the_same_polygon_in_other_words_has_one_key() -> None:
    """Rotated, with other letters, and seen from the other side of the sheet."""
    generator = family(NAME)
    mirrored = {"{a}{b}+": "{b}+{a}", "{b}+{a}": "{a}{b}+"}
    for row in [row for level in (1, 3, 5) for row in some_rows(NAME, level, 25)]:
        params = generator.decode(row.params)
        n, word = len(params.word), params.word
        turned = replace(params, word=word[2:] + word[:2])
        swaps = params.pattern in ("{a}.+{b}", "{a}..?{b}", "{a}+{b}+")
        back = replace(
            params,
            word=word[::-1],
            pattern=mirrored.get(params.pattern, params.pattern),
            a=params.b if swaps else params.a,
            b=params.a if swaps else params.b,
            turn=n - params.turn,
        )
        table = str.maketrans({params.a: "x", params.b: "y"})
        named = replace(params, word=word.translate(table), a="x", b="y")
        for twin in (turned, back, named):
            assert generator.key_of(twin) == generator.key_of(params)
            assert generator.proven(twin).answer == int(row.answer)


def test_the_proof_refuses_other_answers() -> None:
    check_refusals(family(NAME), 40, lambda right: (right - 1, right + 1, right + 2, 2 * right))
