"""Readers of stories about rectangles: a line around one, a cover over one, a band around one."""

import math
import re
from dataclasses import dataclass, field
from fractions import Fraction

from tests.reader.places_grammar import Clause, at_most_one, pieces, question, single, whole
from tests.reader.text import Number, UnderdeterminedError, UnreadableError, sentences

LENGTH = r"(?:feet|foot|meters?|inch(?:es)?|centimeters?)\b"
PACK = r"\b(?:can|bag|box|roll|bundle|crate|sheet|strip|piece)\b"


@dataclass
class Facts:
    """The numbers of a text by what they are."""

    said: dict[str, list[Fraction]] = field(default_factory=dict)

    def add(self, kind: str, value: Fraction) -> None:
        self.said.setdefault(kind, []).append(value)

    def has(self, kind: str) -> bool:
        return kind in self.said

    def the(self, kind: str) -> Fraction:
        return single(self.said.get(kind, []), kind)

    def maybe(self, kind: str, default: int = 0) -> Fraction:
        return at_most_one(self.said.get(kind, []), kind, default)


def asks_money(asked: str) -> bool:
    cues = r"how much|cost|bill|price|dollars|euros|pounds|\bpa(?:y|id|ys)\b|\bspen[dt]s?\b"
    return re.search(cues, asked) is not None


def the_length(facts: Facts) -> Fraction:
    """A length that is told, or told by how much greater it is than the width."""
    if facts.has("longer"):
        return facts.the("wide") + facts.the("longer")
    return facts.the("long")


def _side(clause: Clause, number: Number) -> str:
    """Which side of a rectangle a length is: by the words behind it, or else before it."""
    behind, before = clause.after(number), clause.text[: number.start]
    if re.search(r"longer|more than its width", behind) or re.search(r"exceed\w* its", before):
        return "longer"
    for text in (re.match(rf" {LENGTH} (?:in )?(\w+)", behind), re.search(r"(\w+) of $", before)):
        if text and text[1] in ("wide", "width", "high", "height"):
            return "wide"
        if text and text[1] in ("long", "length") and "short sides" not in before:
            return "long"
    if re.search(r"short sides|\b(?:width|height)\b", before):
        return "wide"
    if re.search(r"long sides|\blength\b", before):
        return "long"
    return ""


# A line around a rectangle -----------------------------------------------------------------------

OPENING = (
    r"\bopen\b|\bopening\b|\bgap (?:is|was)\b|takes? up|took up|skip|gets? no|got no|without any"
)
ON_HAND = r"already|left over|\bstill in\b|for free|saved|old project"


def fence(text: str) -> Fraction:
    """The line, what it costs, what stands along it."""
    facts = Facts()
    for sentence in sentences(text):
        for clause in pieces(sentence):
            for number in clause.found:
                facts.add(_fence_role(clause, number, sentence.lower()), number.value)
    asked = question(text)
    around = 2 * (the_length(facts) + facts.the("wide")) - facts.maybe("opening")
    buys = around - facts.maybe("on hand")
    if re.search(r"\bmissing\b|\bstill\b|\brest of\b|\bto buy\b|bought", asked):
        buys = around - facts.the("on hand")
    if asks_money(asked):
        cost = buys * facts.the("price")
        return cost + _posts(facts, text, around) * facts.the("piece") if _two(asked) else cost
    if re.search(rf"how many {LENGTH}|length of|how long", asked):
        return buys
    return _posts(facts, text, around)


def _two(asked: str) -> bool:
    return re.search(r"(altogether|in total|in all|total|together|combined)", asked) is not None


def _posts(facts: Facts, text: str, around: Fraction) -> Fraction:
    """What stands along the line: one more than the gaps where the line has two ends."""
    gaps = around / facts.the("spacing")
    if re.search(r"on each side|both ends|on either side", text):
        facts.the("opening")
        return gaps + 1
    return gaps


def _fence_role(clause: Clause, number: Number, sentence: str) -> str:
    if number.kind == "money":
        return "price" if clause.says(rf"\b{LENGTH}") else "piece"
    if not re.match(rf" {LENGTH}", clause.after(number)):
        raise UnreadableError(clause.text)
    if clause.says(r"\bapart\b|every [\w -]+(?:$|[,.?])|between each|to the next"):
        return "spacing"
    for said in (clause.text, sentence):
        if re.search(OPENING, said):
            return "opening"
        if re.match(rf" {LENGTH} of ", clause.after(number)) or re.search(ON_HAND, said):
            return "on hand"
        if side := _side(clause, number):
            return side
    raise UnreadableError(clause.text)


# A cover over a rectangle ------------------------------------------------------------------------

HOLE = (
    r"takes? up|took up|taken up|leaves? (?:out|that)|left out|leave out|that part out"
    r"|work(?:s|ed)? around|occup|needed for|where there (?:is|was)"
)


def tiling(text: str) -> Fraction:
    """The area to cover, the tiles or packs for it, what they cost."""
    facts = Facts()
    for sentence in sentences(text):
        for clause in pieces(sentence):
            for number in clause.found:
                facts.add(_cover_role(clause, number, sentence.lower()), number.value)
    asked = question(text)
    area = facts.the("long") * facts.the("wide") - facts.maybe("hole")
    if "spare" in asked and not facts.has("waste"):
        raise UnderdeterminedError("no spares are told of")
    amount = area * facts.maybe("coats", 1) * (1 + facts.maybe("waste") / 100)
    if facts.has("side"):
        amount /= facts.the("side") ** 2
    if asks_money(asked):
        return _bill(facts, amount)
    if re.search(r"\bboxes\b", asked) and (facts.has("side") or facts.has("per box")):
        facts.the("side")
        return Fraction(math.ceil(amount / facts.the("per box")))
    if re.search(rf"\b(?:{PACK[5:-3]})e?s\b", asked):
        return Fraction(math.ceil(amount / facts.the("covers")))
    if re.search(rf"square {LENGTH}|\barea\b", asked) and not facts.has("side"):
        return area
    facts.the("side")
    return amount


def _bill(facts: Facts, amount: Fraction) -> Fraction:
    if facts.has("rate"):
        return amount * facts.the("rate")
    if facts.has("side"):
        return amount * facts.the("price")
    return math.ceil(amount / facts.the("covers")) * facts.the("price")


def _cover_role(clause: Clause, number: Number, sentence: str) -> str:
    behind = clause.after(number)
    if number.kind == "money":
        return "rate" if clause.says(r"square (?:foot|meter|inch|centimeter)") else "price"
    if number.kind == "percent":
        return "waste"
    if re.match(r" (?:square)", behind):
        return _area_role(clause, sentence)
    if re.match(r" coats\b", behind):
        return "coats"
    if re.match(rf" {LENGTH}", behind):
        if re.search(r"side length|\bsides\b|just as wide|along each side", sentence):
            return "side"
        return _side(clause, number) or _unread(clause)
    if re.search(r"\bbox(?:es)?\b", sentence):
        return "per box"
    raise UnreadableError(clause.text)


def _area_role(clause: Clause, sentence: str) -> str:
    """An area that is left out, or that a pack covers."""
    if clause.says(rf"(?:each|an?) {PACK[2:]}|enough for|out of each"):
        return "covers"
    return "hole" if re.search(HOLE, sentence) else _unread(clause)


def _unread(clause: Clause) -> str:
    raise UnreadableError(clause.text)


# A band around a rectangle -----------------------------------------------------------------------

BAND = r"all around|all the way around|on every side|whole rectangle|outer edge|along every"
INWARD = r"except for|along every|in the middle|edge to edge|up to (?:its|the) edges"
DONE = r"finish|\bdone\b|complet"


def garden_path(text: str) -> Fraction:
    """The area between two rectangles, what it takes to make it, what that costs."""
    facts = Facts()
    inward = False
    for sentence in sentences(text):
        said = sentence.lower()
        inward = inward or re.search(INWARD, said) is not None
        for clause in pieces(sentence):
            for number in clause.found:
                facts.add(_band_role(clause, number, said), number.value)
    asked = question(text)
    rest = _band(facts, inward) - facts.maybe("done")
    if re.search(r"\brest\b|\bstill\b|\bleft\b|\bmissing\b", asked):
        facts.the("done")
    if facts.has("covers"):
        packs = Fraction(math.ceil(rest / facts.the("covers")))
        return packs * facts.the("price") if asks_money(asked) else packs
    if asks_money(asked):
        return rest * facts.the("rate")
    if "square" not in asked:
        raise UnderdeterminedError("nothing says how much is covered")
    return rest


def _band(facts: Facts, inward: bool) -> Fraction:
    long, wide = facts.the("long"), facts.the("wide")
    if facts.has("band"):
        both = 2 * facts.the("band")
        other = (long - both) * (wide - both) if inward else (long + both) * (wide + both)
        return abs(long * wide - other)
    return facts.the("outer long") * facts.the("outer wide") - long * wide


def _band_role(clause: Clause, number: Number, sentence: str) -> str:
    behind = clause.after(number)
    if number.kind == "money":
        return "rate" if clause.says(r"square (?:foot|meter|inch|centimeter)") else "price"
    if re.match(r" square", behind):
        return "done" if clause.says(DONE) else "covers"
    if not re.match(rf" {LENGTH}", behind):
        raise UnreadableError(clause.text)
    side = _side(clause, number)
    if not re.search(BAND, sentence):
        return side or _unread(clause)
    two = len([n for n in whole(sentence).found if re.match(rf" {LENGTH}", sentence[n.end :])])
    return f"outer {side}" if two > 1 and side else "band"
