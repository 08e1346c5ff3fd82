"""A reader of surveys and elections: parts of a group, and the rest of it."""

import re
from dataclasses import dataclass, field
from fractions import Fraction

from tests.reader.places_grammar import at_most_one, halves, single
from tests.reader.text import Number, UnderdeterminedError, UnreadableError, numbers, sentences

JOINTS = re.compile(
    r", (?:and|while) | and (?=(?:the|all|it|for|according|among|another|empty|later|after|in|a)\b)"
    r"| and (?=\d|[A-Z])"
)
CHOSEN = re.compile(
    r"\b(?:for|chooses?|chose|picks?|picked|prefers?|preferred|supports?|supported|is|was"
    r"|decides? on|decided on) (?:the )?((?!the\b)[\w' -]+?)(?=[,.?]|$)"
)
ASKED = (
    r"survey|\bask|questionnaire|opinions|\bpoll\b|vote[sd]? (?:on|in)\b|election|elect|ballot box"
)
REST = r"\brest\b|\bothers?\b|\bremain"
OF_REST = r"\bothers\b|\bnot\b|another (?:answer|choice)|\bremaining\b|other (?:answers|votes)"
SWITCHED = r"chang|switch|moves?\b|moved|g[ia]ves? up|gave up|w[io]ns?\b.* over"


@dataclass
class Poll:
    """Who is asked, and what each part of them chooses."""

    asked: list[Fraction] = field(default_factory=list)
    teams: list[Fraction] = field(default_factory=list)
    each: list[Fraction] = field(default_factory=list)
    blank: list[Fraction] = field(default_factory=list)
    switched: list[Fraction] = field(default_factory=list)
    shares: list[tuple[str, Fraction, bool]] = field(default_factory=list)
    counted: list[tuple[str, Fraction]] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    rest_count: list[Fraction] = field(default_factory=list)

    def answers(self, text: str) -> Fraction:
        """How many answer."""
        if self.teams:
            asked = single(self.teams, "number of teams") * single(self.each, "team")
        else:
            asked = single(self.asked, "number asked")
        self.needs_blank(text)
        return asked - at_most_one(self.blank, "number without an answer")

    def needs_blank(self, text: str) -> None:
        if re.search(r"who (?:answer|make a choice|made a choice)", text) and not self.blank:
            raise UnderdeterminedError("nobody is said to give no answer")

    def counts(self, whole: Fraction) -> dict[str, Fraction]:
        """How many choose each thing."""
        found = dict(self.counted)
        for choice, share, of_rest in self.shares:
            if of_rest and not found:
                raise UnderdeterminedError("the others than whom?")
            base = whole - sum(found.values(), Fraction(0)) if of_rest else whole
            found[choice] = share * base
        if not found:
            raise UnderdeterminedError("no part of the answers is known")
        if self.rest:
            found[self.rest[0]] = whole - sum(found.values(), Fraction(0))
        return found


def survey(text: str) -> Fraction:
    """How many or what percentage choose something, how many more than another, how many in all."""
    *told, last = sentences(text)
    fact, asked = halves(last)
    poll = Poll()
    for sentence in [*told, fact]:
        for part in JOINTS.split(sentence):
            _read(poll, part)
    if not asked:
        raise UnreadableError("no question")
    return _asked_altogether(poll, text) if poll.rest_count else _chosen(poll, text, asked)


def _chosen(poll: Poll, text: str, asked: str) -> Fraction:
    """How many choose what is asked for."""
    whole = poll.answers(text)
    counts = poll.counts(whole)
    named = [name for name in counts if re.search(rf"\b{re.escape(name)}\b", asked)]
    if re.search(r"\bmore\b|difference", asked):
        if len(named) != 2:
            raise UnderdeterminedError(f"not two choices: {named}")
        return abs(counts[named[0]] - counts[named[1]])
    chosen = counts[single_name(named)]
    if "percent" in asked:
        return 100 * chosen / whole
    return chosen + (single(poll.switched, "number that changed") if "in the end" in asked else 0)


def single_name(named: list[str]) -> str:
    if not named:
        raise UnderdeterminedError("nothing is told of what is asked")
    if len(named) > 1:
        raise UnreadableError(f"two choices: {named}")
    return named[0]


def _asked_altogether(poll: Poll, text: str) -> Fraction:
    """Everybody, from the number of the rest and the shares of the others."""
    left = 1 - sum((s for _, s, of_rest in poll.shares if not of_rest), Fraction(0))
    if left == 1:
        raise UnderdeterminedError("no part of all the answers is known")
    for _, share, of_rest in poll.shares:
        left *= 1 - share if of_rest else 1
    poll.needs_blank(text)
    return single(poll.rest_count, "number of the rest") / left + at_most_one(poll.blank, "blank")


def _read(poll: Poll, part: str) -> None:
    found = numbers(part)
    if not found:
        if re.search(REST, part):
            poll.rest.append(_choice(part))
        return
    ends = [*(number.start for number in found[1:]), len(part)]
    for number, end in zip(found, ends, strict=True):
        _take(poll, part, number, part[number.end : end])


def _take(poll: Poll, part: str, number: Number, behind: str) -> None:
    """What a number of a poll is."""
    value = number.value
    if number.kind == "percent" or (0 < value < 1):
        share = value / 100 if number.kind == "percent" else value
        poll.shares.append((_choice(behind), share, re.search(OF_REST, part) is not None))
    elif re.match(r" (?:class(?:es)?|teams?|cabins?|tour groups?) of\b", behind):
        poll.teams.append(value)
    elif re.search(r"\b(?:each|every) (?:class|team|cabin|tour group)\b", part, re.IGNORECASE):
        poll.each.append(value)
    elif re.search(r"\bblank\b|\bempty\b|unable", part, re.IGNORECASE):
        poll.blank.append(value)
    elif re.search(SWITCHED, part):
        poll.switched.append(value)
    elif re.search(REST, part):
        poll.rest_count.append(value)
        poll.rest.append(_choice(behind))
    elif re.search(ASKED, part):
        poll.asked.append(value)
    else:
        poll.counted.append((_choice(behind), value))


def _choice(words: str) -> str:
    """What is chosen: what stands behind the last verb of choosing."""
    found = CHOSEN.findall(words)
    if not found:
        raise UnreadableError(words)
    tail = re.split(CHOSEN_AGAIN, str(found[-1]))[-1]
    return tail.removeprefix("the ").strip()


CHOSEN_AGAIN = re.compile(
    r"\b(?:for|chooses?|chose|picks?|picked|prefers?|preferred|supports?|supported|is|was|on) "
)
