"""Which numbers are somebody's own, so that they can be compared with another person's, or added.

A clause says so if it begins with the person, has one verb of getting, having or doing, and the
number is its object: "Mia <buy> {n} at the market". That a truck holds 8 tons, as Mia knows, is no
number of hers; nor is a goal that she dreams of. Of what stands behind the number, the same clause
about somebody else keeps times and what money is for, and leaves out places and purposes.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final, NamedTuple

from synthgen.generators.flames.english.clauses import Clause, Flat, Literal, Slot, Verb
from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.english.questions import can_ask
from synthgen.generators.flames.english.teller import Cast
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.story.problem import Fact, Problem, Telling
from synthgen.seeding import Stream

# What people get together: "Mia and Omar buy 14 eggs together" is 14 for both.
SUMMED: Final = {"save up", "pick up", "end up with"} | set(
    words(
        "bake borrow buy collect earn gather get have make order pay pick receive save sell spend"
    )
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
_BOUND: Final = frozenset(("left", "still", "back", "that", "it", "them", "savings"))
TOGETHER: Final = frozenset(
    ("all", "altogether", "end", "total", "together", "final", "only", "first")
)
_POINTING: Final = frozenset(("them", "those", "these"))
_TIME: Final = re.compile(
    r"\b(?:day|week|month|year|season|time|morning|afternoon|evening|night|weekend|spring|summer"
    r"|fall|winter|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|\w+day|after that|in the end|at first|to begin with|at the start)s?\b"
)
_FRONT: Final = frozenset(
    words("a after around as at before by during each every for from in on over this with")
)
_RATE: Final = re.compile(r"\b(?:each|every|per|apiece)\b")


class Owned(NamedTuple):
    """A number whose clause begins with the person whose it is; `bare` is the clause of others."""

    person: str  # the person's role
    slot: str
    clauses: tuple[Clause, ...]
    cast: Cast
    tense: str
    bare: Clause
    lemma: str
    summed: bool  # whether two people's can be added


def owned_given(problem: Problem, name: str) -> Owned | None:
    """A given as its owner's, where the words allow an edit and the question names the owner."""
    facts = [fact for fact in problem.facts if name in fact.gives]
    if len(facts) != 1 or facts[0].gives != (name,) or name in problem.phrases:
        return None
    fact = facts[0]
    found = _owned(fact.slot_of(name), fact.plain_clauses(name), fact.cast, fact.tense, RELATED)
    if found is None or asked_of(problem, found) is None:
        return None
    others = [one for one in problem.facts if one is not fact]
    is_sale = found.lemma == "sell"  # whose stock somebody else sells from would be open
    return None if is_sale or not all(map(clear_clauses, others)) else found


def owned_answer(problem: Problem) -> Owned | None:
    """The answer as its owner's, where the words allow it; nothing may be left out of them."""
    told = problem.tellings[problem.asked]
    askable = tuple(c for c in told.claims if all(can_ask(f, told.slot) for f in c.expansions))
    found = _owned(told.slot, askable, told.cast, told.tense, RELATED | TOGETHER)
    if found is None or found.bare.nodes != found.clauses[0].nodes:
        return None
    return None if "the" in _words(found.clauses[0].expansions[0]) else found


def clear_clauses(fact: Fact) -> tuple[Clause, ...]:
    """The clauses that stay clear when somebody else has things of the kind, too: no "them"."""
    return tuple(
        clause
        for clause in fact.clauses
        if not any(_words(flat) & _POINTING for flat in clause.expansions)
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
        summed = lemma in SUMMED and _can_be_summed(cast[slot])
        return Owned(person, slot, (once,), cast, tense, bare, lemma, summed)
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
    """The role of the person whose number a clause tells; empty where the words do not allow it."""
    nodes = [n for n in clause.nodes if not (isinstance(n, Literal) and not n.text.strip())]
    first, second = [*nodes, None, None][:2]
    if not isinstance(first, Slot) or first.mode or not isinstance(second, Verb):
        return ""
    person = cast[first.name]
    if clause.follows or clause.modes(slot) != {""}:
        return ""
    is_one = isinstance(person, Person) and not person.group and person.pronoun != "you"
    return first.name if is_one else ""


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
    spent = verb.lemmas[0] == "spend" and quantity.form != "money"
    return None if spent and kept != tail else kept


def _tail(tail: Flat, text: str, quantity: Quantity) -> Flat | None:
    """The tail where it is a time or says what money is for, nothing where it can be left out."""
    if not text or text == "to begin with":
        return tail
    if "," in text or _BOUND & set(text.split()) or text.split()[0] not in _FRONT:
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


def _can_be_summed(quantity: object) -> bool:
    """Things and money can; hours that two people work "together" are no sum."""
    assert isinstance(quantity, Quantity)
    return quantity.form == "money" or bool(quantity.noun_kind)
