"""Questions made of statements: the asked quantity becomes "how many eggs" and moves to the front.

"Mia <sell> {n} at the fair" gives "How many eggs does Mia sell at the fair?", and, told indirectly,
"how many eggs Mia sells at the fair".
"""

import re
from typing import Final, NamedTuple

from synthgen.generators.flames.english.clauses import Flat, Literal, Slot, Verb
from synthgen.generators.flames.english.morphology import MODALS, inflect
from synthgen.generators.flames.english.teller import Cast, Phrase, Teller
from synthgen.generators.flames.program.quantity import Quantity

# Verbs after which "how much" means money without saying so.
_PAYING: Final = frozenset({"cost", "pay", "charge", "spend", "owe", "be", "come"})
_PREPOSITIONS: Final = r"(?:at|by|for|from|in|into|of|on|over|to|with|within)"
_STRANDED: Final = re.compile(rf"^(.*?)\b({_PREPOSITIONS}) $")


class _Parts(NamedTuple):
    """A statement around the quantity that is asked: "Mia <sell> {n} of her eggs at the fair"."""

    before: Flat
    verb: Verb
    rest: Flat
    moved: Flat  # goes to the front with the asked quantity
    preposition: str


def question(teller: Teller, flat: Flat, cast: Cast, asked: str, tense: str = "") -> str:
    """A direct question about the quantity in the slot `asked`, without its question mark."""
    if _is_subject(flat, asked):
        return _of_subject(teller, flat, cast, asked, tense)
    parts = _parts(flat, asked)
    wh = wh_phrase(teller, _asked(cast, asked), parts.verb.lemmas[0], parts.preposition)
    moved = teller.words(parts.moved, cast, past=False, case="object").text
    subject = teller.words(parts.before, cast, past=False)
    plural = _agreement(parts, subject, wh)
    auxiliary, base = _auxiliary(parts.verb.lemmas[0], plural=plural, past=teller.is_past(tense))
    past = teller.is_past(tense)
    tail = teller.words((Literal(base), *parts.rest), cast, past=past, case="object").text
    return f"{wh.text}{moved} {auxiliary} {subject.text} {tail}"


def indirect(teller: Teller, flat: Flat, cast: Cast, asked: str, tense: str = "") -> str:
    """The question in the order of a statement, as it follows "find": "how much Mia pays"."""
    if _is_subject(flat, asked):
        return _of_subject(teller, flat, cast, asked, tense)
    parts = _parts(flat, asked)
    wh = wh_phrase(teller, _asked(cast, asked), parts.verb.lemmas[0], parts.preposition)
    moved = teller.words(parts.moved, cast, past=False, case="object").text
    verb = parts.verb
    if _is_existential(parts.before):
        verb = Verb(verb.lemmas, "+" if wh.plural else "-")
    told = (*parts.before, verb, *parts.rest)
    return f"{wh.text}{moved} {teller.words(told, cast, past=teller.is_past(tense)).text}"


def _parts(flat: Flat, asked: str) -> _Parts:
    place, slot = _verb_place(flat), flat.index(Slot(asked))
    verb = flat[place]
    assert isinstance(verb, Verb)
    middle, preposition = _without_preposition(flat[place + 1 : slot])
    rest: Flat = flat[slot + 1 :]
    moved: Flat = ()
    if rest and isinstance(rest[0], Literal) and rest[0].text.startswith(" of "):
        whole = len(rest) > 1 and isinstance(rest[1], Slot) and rest[1].mode != "'s"
        cut = 2 if whole else len(rest)
        rest, moved = rest[cut:], rest[:cut]  # "what fraction of the eggs does she sell today"
    return _Parts(flat[:place], verb, (*middle, *rest), moved, preposition)


def can_ask(flat: Flat, asked: str) -> bool:
    """Whether a clause can be turned into a question about a quantity."""
    return Slot(asked) in flat and any(isinstance(node, Verb) for node in flat)


def wh_phrase(teller: Teller, quantity: Quantity, verb: str = "", preposition: str = "") -> Phrase:
    """What stands at the front of a question about a quantity, with its preposition."""
    text = _wh(teller, quantity, verb.partition(" ")[0])
    if quantity.form == "clock":
        return Phrase("when" if teller.rng.below(3) == 0 else "at what time", plural=False)
    if preposition == "by" and text == "how much money":
        text = "how much"
    front = f"{preposition} {text}" if preposition else text
    return Phrase(front, quantity.form == "count" or text.startswith("how many"))


def _wh(teller: Teller, quantity: Quantity, verb: str) -> str:
    match quantity.form:
        case "count" if quantity.noun is not None:
            return f"how many {quantity.noun.pl}"
        case "money":
            return _how_much(teller, verb)
        case "percent":
            return teller.rng.choice(("what percentage", "what percent"))
        case "fraction":
            return "what fraction"
        case "factor":
            return "how many times"
        case "age":
            return "how old"
    return "what number"


def _how_much(teller: Teller, verb: str) -> str:
    if teller.rng.below(6) == 0:
        return f"how many {teller.numbers.currency}s"
    return "how much" if verb in _PAYING else "how much money"


def _of_subject(teller: Teller, flat: Flat, cast: Cast, asked: str, tense: str) -> str:
    quantity = _asked(cast, asked)
    wh = wh_phrase(teller, quantity)
    teller.phrases[quantity.name] = lambda _, __: wh
    text = teller.clause(flat, cast, tense=tense)
    del teller.phrases[quantity.name]
    return text


def _asked(cast: Cast, asked: str) -> Quantity:
    quantity = cast[asked]
    assert isinstance(quantity, Quantity)
    return quantity


def _verb_place(flat: Flat) -> int:
    return next(i for i, node in enumerate(flat) if isinstance(node, Verb))


def _is_subject(flat: Flat, asked: str) -> bool:
    return flat.index(Slot(asked)) < _verb_place(flat)


def _without_preposition(nodes: Flat) -> tuple[Flat, str]:
    """The nodes before the slot, a preposition at their end taken out: "for how many hours"."""
    if nodes and isinstance(nodes[-1], Literal):
        found = _STRANDED.match(nodes[-1].text)
        if found:
            return (*nodes[:-1], Literal(found[1].rstrip())), found[2]
    return nodes, ""


def _agreement(parts: _Parts, subject: Phrase, wh: Phrase) -> bool:
    """Whether the verb of a question is plural: as its subject, after "there" as what is asked."""
    if parts.verb.number:
        return parts.verb.number == "+"
    return wh.plural if _is_existential(parts.before) else subject.plural


def _is_existential(before: Flat) -> bool:
    text = "".join(node.text for node in before if isinstance(node, Literal))
    return text.split()[-1:] == ["there"]


def _auxiliary(lemma: str, *, plural: bool, past: bool) -> tuple[str, str]:
    """The auxiliary before the subject, and what of the verb stays behind it."""
    head, _, rest = lemma.partition(" ")
    if head == "be" or head in MODALS:
        return inflect(head, plural=plural, past=past), rest
    return inflect("do", plural=plural, past=past), lemma
