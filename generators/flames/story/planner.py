"""The document plan: in which order facts are told, which share a sentence, how the question ends.

Legal orders are the linear extensions of what facts say they come after. The same plan number on
the same problem gives the same text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from synthgen.generators.flames.english.clauses import Clause, Flat, Literal, Slot, Verb
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.english.teller import Cast
from synthgen.generators.flames.story.problem import Fact, Joint, Problem
from synthgen.seeding import Stream

DECLARED: Final = 0.55  # of the texts tell the facts in the order of the frame
JOINED: Final = 0.5  # of neighbouring facts that a joint clause can tell are told by it
PAIRED: Final = 0.4  # of sentences that could take in the next clause do
FOLDED: Final = 0.35  # of texts fold the last fact into the question: 35 % in GSM8K
LONGEST: Final = 26  # words of a sentence that takes in another clause


@dataclass(frozen=True, slots=True)
class Said:
    """One fact, or several at once, in a clause whose choices are made; `names` are the facts'."""

    names: tuple[str, ...]
    flat: Flat
    cast: Cast
    kind: str
    tense: str
    sequel: bool
    folds: bool
    follows: bool
    idle: bool
    has_front: bool = False  # it begins with an adverbial and a comma

    @property
    def length(self) -> int:
        """Its words, about."""
        literal = sum(len(n.text.split()) for n in self.flat if isinstance(n, Literal))
        return literal + sum(2 for n in self.flat if not isinstance(n, Literal))

    @property
    def is_simple(self) -> bool:
        """Whether it has one verb, no comma and no "and": one more verb can share its subject."""
        text = "".join(node.text for node in self.flat if isinstance(node, Literal))
        verbs = sum(isinstance(node, Verb) for node in self.flat)
        return verbs == 1 and "," not in text and "and" not in text.split()

    @property
    def subject(self) -> Slot | None:
        """Its subject where that is a slot alone."""
        head = self.flat[0]
        if not isinstance(head, Slot) or len(self.flat) < 3:
            return None
        blank = isinstance(self.flat[1], Literal) and not self.flat[1].text.strip()
        return head if blank and isinstance(self.flat[2], Verb) else None


class Document(NamedTuple):
    """Sentences as lists of what they say; `folded` stands in the question."""

    sentences: list[list[Said]]
    folded: Said | None


def plan(problem: Problem, rng: Stream, *, fold: bool = True) -> Document:
    """Order the facts, choose their clauses, group them into sentences."""
    said = _choose(problem, _order(problem.facts, rng), rng)
    folded = None
    if fold and len(said) > 1 and said[-1].folds and rng.random() < FOLDED:
        folded = said.pop()
    return Document(_group(said, rng), folded)


def _order(facts: Sequence[Fact], rng: Stream) -> list[Fact]:
    """A linear extension: the declared order, or one drawn fact by fact; a story at a time."""
    needed = [fact for fact in facts if not fact.idle]
    if len(needed) < len(facts):
        return _strewn(_order(needed, rng), [fact for fact in facts if fact.idle], rng)
    if rng.random() < DECLARED:
        return needed
    parts = sorted({fact.part for fact in facts})
    return [
        fact for part in parts for fact in _extension([f for f in facts if f.part == part], rng)
    ]


def _strewn(order: list[Fact], idle: list[Fact], rng: Stream) -> list[Fact]:
    """The facts with those that do not matter put in behind the first.

    Whoever is in them as somebody's cousin comes behind that somebody.
    """
    for fact in idle:
        kin = kin_in(fact)
        named = (i for i, other in enumerate(order, 1) if kin <= named_in(other))
        order.insert(rng.randint(next(named, len(order)) if kin else 1, len(order)), fact)
    return order


def kin_in(fact: Fact) -> set[str]:
    """Through whom the people of a fact are known: "Mia's cousin Omar"."""
    return {one.of for one in people_in(fact) if one.kin}


def people_in(fact: Fact) -> list[Person]:
    """Everybody in the clauses of a fact."""
    slots = {slot.name for clause in fact.clauses for slot in clause.slots}
    roles = [fact.cast[name] for name in sorted(slots)]
    return [role for role in roles if isinstance(role, Person)]


def named_in(fact: Fact) -> set[str]:
    """Who is named in a fact however it is told."""
    flats = [flat for clause in fact.clauses for flat in clause.expansions]
    return {
        one.id
        for one in people_in(fact)
        if all(any(isinstance(n, Slot) and fact.cast[n.name] == one for n in f) for f in flats)
    }


def _extension(facts: Sequence[Fact], rng: Stream) -> list[Fact]:
    left, done = list(facts), []
    told: set[str] = set()
    names = {fact.name for fact in facts}
    while left:
        free = [fact for fact in left if all(n in told for n in fact.after if n in names)]
        fact = rng.choice(free)
        left.remove(fact)
        done.append(fact)
        told.add(fact.name)
    return done


def _choose(problem: Problem, order: list[Fact], rng: Stream) -> list[Said]:
    said: list[Said] = []
    place = 0
    while place < len(order):
        joint = _joint(problem.joints, order, place)
        if joint is not None and rng.random() < JOINED:
            told = order[place : place + len(joint.names)]
            said.append(_say(joint.clauses, told, rng, order[place - 1] if place else None))
        else:
            told = order[place : place + 1]
            before = order[place - 1] if place else None
            said.append(_say(_usable(told[0], before), told, rng, before))
        place += len(told)
    return said


def _joint(joints: Sequence[Joint], order: list[Fact], place: int) -> Joint | None:
    """A joint clause for the facts from here on, in any order among them."""
    for joint in joints:
        names = {fact.name for fact in order[place : place + len(joint.names)]}
        if names == set(joint.names):
            return joint
    return None


def _usable(fact: Fact, before: Fact | None) -> list[Clause]:
    """The clauses that fit here: those that refer back need their fact just before them."""
    behind = bool(fact.after) and before is not None and fact.after[-1] == before.name
    fitting = [clause for clause in fact.clauses if behind or not clause.follows]
    if not fitting:
        raise ValueError(f"the fact {fact.name!r} has no clause that stands by itself")
    return fitting


def _follows(fact: Fact, before: Fact | None) -> bool:
    """Whether "after that" can only mean after what was told just before."""
    if not fact.sequel or before is None or before.idle:
        return False
    return before.kind == "event" or before.name in fact.after


def _say(
    clauses: Sequence[Clause], facts: list[Fact], rng: Stream, before: Fact | None = None
) -> Said:
    clause = rng.choice(clauses)
    first = facts[0]
    kinds = {fact.kind for fact in facts}
    kind = first.kind if len(kinds) == 1 else "event" if "event" in kinds else "state"
    flat = clause.draw(rng)
    return Said(
        names=tuple(fact.name for fact in facts),
        flat=flat,
        cast=first.cast,
        kind=kind,
        tense=first.tense,
        sequel=_follows(first, before),
        folds=all(fact.folds for fact in facts) and not _has_front(flat),
        has_front=_has_front(flat),
        follows=clause.follows,
        idle=first.idle,
    )


def _has_front(flat: Flat) -> bool:
    """Whether a clause begins with an adverbial of its own: "after that discount, Mia ..."."""
    first = next((i for i, node in enumerate(flat) if isinstance(node, Verb)), 0)
    return any(isinstance(node, Literal) and "," in node.text for node in flat[: max(first, 1)])


def _group(said: list[Said], rng: Stream) -> list[list[Said]]:
    sentences: list[list[Said]] = []
    for one in said:
        last = sentences[-1] if sentences else None
        if last is not None and _fits(last, one) and rng.random() < PAIRED:
            last.append(one)
        else:
            sentences.append([one])
    return sentences


def _fits(sentence: list[Said], one: Said) -> bool:
    """Whether a sentence can take in one more clause."""
    if len(sentence) > 1 or one.follows or one.idle or sentence[0].idle:
        return False
    short = sentence[0].length + one.length <= LONGEST
    return short and sentence[0].tense == one.tense
