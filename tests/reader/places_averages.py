"""A checker of two groups with their averages: whose number each is, and what follows."""

import re
from dataclasses import dataclass, field
from fractions import Fraction

from tests.reader.places_grammar import halves, question, single
from tests.reader.text import Number, UnderdeterminedError, UnreadableError, numbers, sentences

HEADS = (
    "class|club|team|crew|flock|squad|office|desk|depot|warehouse|clinic|troop|store|branch|farm"
)
NAMED = re.compile(rf"\b[Tt]he (\w+)(?: \w+)? (?:{HEADS})\b")
KINDS = re.compile(
    r"\b((?:apple|peach|pear|plum|cherry) trees?|watermelons?|pumpkins?|cantaloupes?"
    r"|honeydew melons?|heads? of cabbage|novels?|biograph(?:y|ies)|(?:history|science) books?"
    r"|travel guides?|cookbooks?|cows?|horses?|pon(?:y|ies)|donkeys?|mules?|pupp(?:y|ies)|kittens?"
    r"|rabbits?|ferrets?|guinea pigs?|pickup trucks?|vans?|bus(?:es)?|taxis?|trucks?)\b"
)
PARTS = re.compile(
    r", (?:and|while|but) | and (?=[a-z]+ [A-Z]|notice|count|the |there |\d|on average|makes?)"
)
MORE = r"\bmore\b|larger|besides|on top|higher|\bbeats?\b"
FEWER = r"\bfewer\b|smaller|falls? short|fell short"


@dataclass
class Groups:
    """Sizes and averages by group; comparisons of them, and numbers of all."""

    size: dict[str, Fraction] = field(default_factory=dict)
    average: dict[str, Fraction] = field(default_factory=dict)
    overall: list[Fraction] = field(default_factory=list)
    newcomer: list[Fraction] = field(default_factory=list)

    def total(self, key: str) -> Fraction:
        if key not in self.size or key not in self.average:
            raise UnderdeterminedError(f"the size or the average of {key}")
        return self.size[key] * self.average[key]


def group_average(text: str) -> Fraction:
    """The average or the total of two groups, their difference, or the average of one."""
    asked = question(text)
    find = KINDS if len(set(map(_stem, KINDS.findall(text)))) > 1 else NAMED
    keys = list(dict.fromkeys(_stem(key) for key in find.findall(text)))
    if len(keys) != 2:
        raise UnreadableError(f"not two groups: {keys}")
    unit = _unit(asked)
    groups = Groups()
    *told, last = sentences(text)
    for sentence in [*told, halves(last)[0]]:
        _read(groups, sentence, find, unit)
    return _answer(groups, keys, asked)


def _answer(groups: Groups, keys: list[str], asked: str) -> Fraction:
    if groups.overall:
        people = sum(groups.size.values(), Fraction(0))
        other = single_key([key for key in keys if key not in groups.average])
        rest = people * single(groups.overall, "average of all") - groups.total(
            single_key([key for key in keys if key != other])
        )
        return rest / groups.size[other]
    totals = [groups.total(key) for key in keys]
    if re.search(r"\bmore\b|higher|difference|differ|separate|exceed", asked):
        return abs(totals[0] - totals[1])
    if "additional" in asked:
        totals.append(single(groups.newcomer, "newcomer"))
    if re.search(r"\baverage\b|\beach\b", asked):
        people = sum(groups.size.values(), Fraction("additional" in asked))
        return sum(totals, Fraction(0)) / people
    return sum(totals, Fraction(0))


def single_key(keys: list[str]) -> str:
    if len(keys) != 1:
        raise UnderdeterminedError(f"not one group: {keys}")
    return keys[0]


def _stem(word: str) -> str:
    """The same word for one and for several."""
    return re.sub(
        r"(?<![aeiou])y$|ies$|s$", "", word.replace("heads", "head").replace("buses", "bus")
    )


def _unit(asked: str) -> str:
    """What is averaged: the noun that the question counts."""
    units = "patient|cookie box|page|egg|call|mile|package|book|point|ounce|phone|basket|pound|hour"
    found = re.search(rf"\bhow many (?:more )?({units})|\bin ({units})(?:s|es)?\b", asked)
    if found is None:
        raise UnreadableError(asked)
    return str(found[1] or found[2])


def _read(groups: Groups, sentence: str, find: re.Pattern[str], unit: str) -> None:
    found = numbers(sentence)
    cuts = [0, *(m.end() for m in PARTS.finditer(sentence))]
    for place, number in enumerate(found):
        start = max(cut for cut in cuts if cut <= number.start)
        end = min([cut for cut in cuts if cut > number.start] or [len(sentence)])
        start = max([start, *(one.end for one in found[:place])])
        end = min([end, *(one.start for one in found[place + 1 :])])
        part = sentence[start:end]
        is_average = re.match(rf" {unit}", sentence[number.end :]) is not None
        kind = groups.average if is_average else groups.size
        keys = [_stem(key) for key in find.findall(part)]
        if re.search(r"\b[Aa]nother\b", sentence[start : number.start]) and is_average:
            groups.newcomer.append(number.value)
        elif is_average and re.search(r"\b(?:both|together)\b", part):
            groups.overall.append(number.value)
        elif re.search(rf"{MORE}|{FEWER}|\bwould\b", part):
            whole = [_stem(key) for key in find.findall(sentence)]
            _compare(kind, [*keys, *whole], part, number.value)
        else:
            kind[_owner(sentence, number, find)] = number.value


def _owner(sentence: str, number: Number, find: re.Pattern[str]) -> str:
    """The group of a number: named right behind it ("16 nurses at ..."), or else before it."""
    behind = sentence[number.end :]
    kind = find.match(behind, 1) if find is KINDS else None
    named = re.match(r" (?:(?!and\b)\w+ ){1,6}?(?:for|in|at|on) (?=the )", behind)
    if kind is not None:
        return _stem(kind[1])
    if named is not None and (found := find.match(behind, named.end() + 4 * (find is KINDS))):
        return _stem(found[1])
    before, after = find.findall(sentence[: number.start]), find.findall(behind)
    if re.match(r" [\w ]+, the ", behind):  # "with 30 students, the Crestwood class ..."
        before = []
    if not before and not after:
        raise UnreadableError(sentence)
    return _stem(before[-1] if before else after[0])


def _compare(kind: dict[str, Fraction], keys: list[str], part: str, by: Fraction) -> None:
    """One number told by how much it is greater or smaller than the other."""
    pair = list(dict.fromkeys(keys))
    if len(pair) != 2:
        raise UnreadableError(part)
    first, second = pair[::-1] if re.search(r"[Cc]ompared with", part) else pair
    fewer = re.search(FEWER, part) is not None
    if "would" in part:
        fewer = not fewer
    difference = -by if fewer else by
    if second in kind:
        kind[first] = kind[second] + difference
    elif first in kind:
        kind[second] = kind[first] - difference
    else:
        raise UnderdeterminedError(part)
