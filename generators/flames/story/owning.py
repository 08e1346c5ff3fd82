"""Which numbers are somebody's own, so that they can be compared with another person's, or added.

A clause says so if it begins with the person, has one verb of getting, having or doing, and the
number is its object: "Mia <buy> {n} at the market". That a truck holds 8 tons, as Mia knows, is no
number of hers; nor is a goal that she dreams of. Of what stands behind the number, the same clause
about somebody else keeps times and what money is for, and leaves out places and purposes.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from synthgen.generators.flames.english.clauses import Clause, Flat, Literal, Slot, Verb, merged
from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.english.questions import can_ask
from synthgen.generators.flames.english.teller import Cast
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import TIMES
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.story.problem import Fact, Problem, Telling
from synthgen.seeding import Stream

# What people get together: "Mia and Omar buy 14 eggs together" is 14 for both.
SUMMED: Final = {"save up", "pick up", "end up with"} | set(
    words("bake borrow buy collect earn gather get have make order pay pick receive save spend")
)
# What else a number of one person's own is the object of.
OWNED: Final = (
    {"pick out"}
    | SUMMED
    | set(
        words(
            "attend choose complete cycle donate drive finish jog keep own paddle raise read ride "
            "row run score skate ski solve stream swim walk work write"
        )
    )
)
# Words that clash with a relation ("pays $5 more more for delivery") or with "together".
RELATED: Final = frozenset(("more", "less", "fewer", "also", "than", "another", "extra"))
# "Has 3 left than"; "gets $5 for it": these go with the number or with what was said before.
_BOUND: Final = frozenset(("left", "still", "back", "that", "it", "them", "savings", "birthday"))
TOGETHER: Final = frozenset(
    ("all", "altogether", "end", "total", "together", "final", "only", "first")
)
_POINTING: Final = frozenset(("them", "those", "these"))
_MONEY: Final = re.compile(r"\b(?:the|that|this) money\b")
_TIME: Final = re.compile(
    r"\b(?:day|week|month|year|season|time|morning|afternoon|evening|night|weekend|spring|summer"
    r"|fall|winter|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|\w+day|after that|in the end|at first|to begin with|at the start)s?\b"
)
_FRONT: Final = frozenset(
    words("a after around as at before by during each every for from in on over this with")
)
_PURPOSE: Final = re.compile(r"\bto (?!(?:an?|begin|it|the)\b)[a-z]")
_RATE: Final = re.compile(r"\b(?:each|every|per|apiece)\b")


class Owned(NamedTuple):
    """A number whose clause begins with the person whose it is; `bare` is the clause of others."""

    person: str  # the person's role
    slot: str
    clauses: tuple[Clause, ...]
    cast: Cast
    tense: str
    bare: Clause
    summed: bool  # whether two people's can be added


def has_words(problem: Problem, name: str) -> bool:
    """Whether a fact tells a given alone, in words that could tell it otherwise."""
    facts = [fact for fact in problem.facts if name in fact.gives]
    alone = len(facts) == 1 and facts[0].gives == (name,) and name not in problem.phrases
    return alone and any(not c.follows for c in facts[0].plain_clauses(name))


def owned_given(problem: Problem, name: str) -> Owned | None:
    """A given as its owner's, where the words allow an edit and the question names the owner."""
    if not has_words(problem, name):
        return None
    fact = next(fact for fact in problem.facts if name in fact.gives)
    found = _owned(fact.slot_of(name), fact.plain_clauses(name), fact.cast, fact.tense, RELATED)
    if found is None or asked_of(problem, found) is None:
        return None
    noun = problem.quantities[name].noun
    others = [one for one in problem.facts if one is not fact]
    is_clear = all(clear_clauses(one, noun) for one in others)
    return found if is_clear else None


def owned_answer(problem: Problem) -> Owned | None:
    """The answer as its owner's, where the words allow it; nothing may be left out of them."""
    told = problem.tellings[problem.asked]
    askable = tuple(c for c in told.claims if all(can_ask(f, told.slot) for f in c.expansions))
    found = _owned(told.slot, askable, told.cast, told.tense, RELATED | TOGETHER)
    if found is None or found.bare.nodes != found.clauses[0].nodes:
        return None
    return None if "the" in _words(found.clauses[0].expansions[0]) else found


def clear_clauses(fact: Fact, noun: Noun | None) -> tuple[Clause, ...]:
    """The clauses that stay clear when somebody else has such things or money, too.

    "Them" or "the eggs" would no longer say whose, "each egg" does not need to.
    """
    return tuple(
        clause
        for clause in fact.clauses
        if not any(_points(merged(flat), fact.cast, noun) for flat in clause.expansions)
    )


def _points(flat: Flat, cast: Cast, noun: Noun | None) -> bool:
    if _words(flat) & _POINTING:
        return True
    if noun is None:
        return any(_MONEY.search(node.text) for node in flat if isinstance(node, Literal))
    return any(
        isinstance(one, Literal)
        and one.text.endswith("the ")
        and isinstance(other, Slot)
        and cast[other.name] == noun
        for one, other in pairwise(flat)
    )


def asked_of(problem: Problem, owned: Owned) -> Telling | None:
    """What is said of the answer, as far as it names the owner; None where nothing asks so.

    With somebody else in the story, "how much is the bill" no longer says whose.
    """
    told = problem.tellings[problem.asked]
    owner = owned.cast[owned.person]
    claims, labels, asks = (
        tuple(clause for clause in clauses if _names_owner(clause, told.cast, owner))
        for clauses in (told.claims, told.labels, told.asks)
    )
    askable = any(can_ask(flat, told.slot) for clause in claims for flat in clause.expansions)
    if not askable and not labels:
        return None
    return replace(told, claims=claims, labels=labels, asks=asks)


def _names_owner(clause: Clause, cast: Cast, owner: object) -> bool:
    return all(
        any(isinstance(node, Slot) and cast[node.name] == owner for node in flat)
        for flat in clause.expansions
    )


def _owned(
    slot: str, clauses: tuple[Clause, ...], cast: Cast, tense: str, barred: frozenset[str]
) -> Owned | None:
    """One way of saying it, drawn by who and what is told: both people are told of alike."""
    fitting = [clause for clause in clauses if _owner(clause, slot, cast)]
    rng = Stream.of("edit", slot, *sorted(_names(cast)))
    for clause in rng.sample(fitting, len(fitting)):
        flat = clause.draw(rng)
        kept = _kept(flat, slot, cast)
        if kept is None or _words(flat) & barred:
            continue
        once = Clause(clause.text, flat, follows=False)
        bare = Clause(clause.text, (*flat[: flat.index(Slot(slot)) + 1], *kept), follows=False)
        person = _owner(clause, slot, cast)
        lemma = next(node.lemmas[0] for node in flat if isinstance(node, Verb))
        summed = lemma in SUMMED and _can_be_summed(cast[slot], kept)
        return Owned(person, slot, (once,), cast, tense, bare, summed)
    return None


def _names(cast: Cast) -> Iterator[str]:
    return (
        one.id if isinstance(one, Person) else one.sg
        for one in cast.values()
        if isinstance(one, Person | Noun)
    )


def _words(flat: Flat) -> set[str]:
    return {w for n in flat if isinstance(n, Literal) for w in re.findall(r"\w+", n.text)}


def _owner(clause: Clause, slot: str, cast: Cast) -> str:
    """The role of the person whose number a clause tells; empty where the words do not allow it.

    Beside somebody else, "they" would be both.
    """
    nodes = [n for n in clause.nodes if not (isinstance(n, Literal) and not n.text.strip())]
    first, second = [*nodes, None, None][:2]
    if not isinstance(first, Slot) or first.mode or not isinstance(second, Verb):
        return ""
    person = cast[first.name]
    if clause.follows or clause.modes(slot) != {""}:
        return ""
    if not isinstance(person, Person) or person.group:
        return ""
    return first.name if person.pronoun in ("he", "she") else ""


def _kept(flat: Flat, slot: str, cast: Cast) -> Flat | None:
    """What of the words behind the number is said of others too; None where it is not theirs."""
    place = next(i for i, node in enumerate(flat) if isinstance(node, Verb))
    number = flat.index(Slot(slot))
    verb, quantity = flat[place], cast[slot]
    assert isinstance(verb, Verb)
    assert isinstance(quantity, Quantity)
    between = "".join(n.text if isinstance(n, Literal) else "?" for n in flat[place + 1 : number])
    if verb.lemmas[0] not in OWNED or between.strip() not in ("", "for"):
        return None
    tail = flat[number + 1 :]
    if any(isinstance(node, Verb) or node == flat[0] for node in tail):
        return None
    kept = _tail(tail, "".join(_text(node, cast) for node in tail).strip(), quantity)
    is_time = any(base in TIMES for base, _ in quantity.measure)
    if is_time and verb.lemmas[0] not in ("spend", "work"):
        return None  # "Omar rode for 7 minutes" says nothing by itself
    spent = verb.lemmas[0] == "spend" and quantity.form != "money"
    return None if spent and kept != tail else kept


def _tail(tail: Flat, text: str, quantity: Quantity) -> Flat | None:
    """The tail where it is a time or says what money is for, nothing where it can be left out."""
    if not text or text == "to begin with":
        return tail
    if "," in text or _BOUND & set(text.split()) or text.split()[0] not in _FRONT:
        return None
    if _PURPOSE.search(text):
        return None
    if _TIME.search(text):
        return tail
    if _RATE.search(text):
        return None
    if quantity.form == "money":
        return tail
    has_way = text.startswith(("from", "over", "on")) and not quantity.noun_kind
    return None if has_way else ()


def _text(node: Literal | Slot | Verb, cast: Cast) -> str:
    if isinstance(node, Literal):
        return node.text
    role = cast[node.name] if isinstance(node, Slot) else ""
    return role.partition("|")[0] if isinstance(role, str) else "it"


def _can_be_summed(quantity: object, tail: Flat) -> bool:
    """Things and money can; hours that two people work "together" are no sum, nor $9 a week."""
    assert isinstance(quantity, Quantity)
    text = "".join(node.text for node in tail if isinstance(node, Literal))
    counted = quantity.form == "money" or bool(quantity.noun_kind)
    return counted and not text.startswith(" a ")
