"""Questions made of statements: the asked quantity becomes "how many eggs" and moves to the front.

"Mia <sell> {n} at the fair" gives "How many eggs does Mia sell at the fair?", and, told indirectly,
"how many eggs Mia sells at the fair".
"""

import re
from typing import Final, NamedTuple

from synthgen.generators.flames.english.clauses import ARTICLE, Flat, Literal, Slot, Verb, merged
from synthgen.generators.flames.english.morphology import MODALS, inflect, words
from synthgen.generators.flames.english.teller import Cast, Phrase, Teller
from synthgen.generators.flames.program.quantity import Quantity

# Verbs after which "how much" means money without saying so.
_PAYING: Final = frozenset({"cost", "pay", "charge", "spend", "owe", "be", "come"})
_PREPOSITIONS: Final = r"(?:at|by|for|from|in|into|of|on|over|to|with|within)"
_BETWEEN: Final = frozenset(
    words("at by for from in into off on over to up with within out away only about for a through")
)
_EXTENT: Final = re.compile(
    rf" (?:(?:an?|per|{ARTICLE}) ?\w+ (?=\w+er\b))?"
    r"(?:ago|long|tall|wide|high|deep|thick|apart|away|farther"
    r"|(?:long|tall|wid|high|low|deep|thick|short|old|young|heavi|light|fast|slow)er)\b"
)
_PER: Final = re.compile(rf" (?:an?|per|every|each|{ARTICLE}) ?(?:hour|minute|second)\b")
# Verbs that keep their preposition: "how many laps does the plan call for".
_PHRASAL: Final = frozenset(
    words("add agree amount ask bring call care come figure hope let look mix pour put stand")
    + words("take throw watch")
)
# "3 hours after the bus leaves, a car leaves": the hours are the subject of neither.
_ADVERBIAL: Final = frozenset(words("after ago before earlier from into later than until"))
_APPOSED: Final = (", all of ", ", some of ", ", every single", ", some ", ": some ")
_GOES_WITH: Final = (" off", " worth", " bought", " found", " received", " short of the")
_NOTHING: Final = re.compile(r",? (?:and|but) (?:nothing|not|none)\b")
_COMPARED: Final = re.compile(r" (?:more|fewer|less)\b")
# "... of gas in the tank": what is counted goes to the front, where it is does not.
_MATERIAL: Final = re.compile(
    r" of (?!.*\bsaved\b)(?:\w+ )*?\w+"
    r"(?= (?:a|\x01|after|already|as|at|before|by|each|every|for|from|in|into|left|on|open|out"
    r"|per|run|that|to|with)\b|$)"
)
_LEADING: Final = re.compile(r"^(?:then|later|next|now) ")
# "how much is the price?" is no English
_PRICED: Final = re.compile(r"^(?:the|its) (?:\w+ )*?(?:price|value|difference|amount|sum)\b")
_STRANDED: Final = re.compile(rf"^(.*?)\b({_PREPOSITIONS}) $")


class _Parts(NamedTuple):
    """A statement around the quantity that is asked: "Mia <sell> {n} of her eggs at the fair"."""

    before: Flat
    verb: Verb
    rest: Flat
    moved: Flat  # goes to the front with the asked quantity
    preposition: str
    compared: str  # " more", " fewer"


def question(teller: Teller, flat: Flat, cast: Cast, asked: str, tense: str = "") -> str:
    """A direct question about the quantity in the slot `asked`, without its question mark."""
    teller.last = None
    flat = _asked_alone(flat, asked)
    if _is_subject(flat, asked):
        return _of_subject(teller, flat, cast, asked, tense)
    parts, wh, moved = _front(teller, flat, cast, asked)
    subject = teller.words(parts.before, cast, past=False)
    plural = _agreement(parts, subject, wh)
    auxiliary, base = _auxiliary(parts.verb.lemmas[0], plural=plural, past=teller.is_past(tense))
    past = teller.is_past(tense)
    tail = teller.words((Literal(base), *parts.rest), cast, past=past, case="object").text
    return f"{wh.text}{moved} {auxiliary} {subject.text} {tail}"


def indirect(teller: Teller, flat: Flat, cast: Cast, asked: str, tense: str = "") -> str:
    """The question in the order of a statement, as it follows "find": "how much Mia pays"."""
    teller.last = None
    flat = _asked_alone(flat, asked)
    if _is_subject(flat, asked):
        return _of_subject(teller, flat, cast, asked, tense)
    parts, wh, moved = _front(teller, flat, cast, asked)
    verb = parts.verb
    if _is_existential(parts.before):
        verb = Verb(verb.lemmas, "+" if wh.plural else "-")
    told = (*parts.before, verb, *parts.rest)
    return f"{wh.text}{moved} {teller.words(told, cast, past=teller.is_past(tense)).text}"


def _front(teller: Teller, flat: Flat, cast: Cast, asked: str) -> tuple[_Parts, Phrase, str]:
    """The parts of a statement, and the front of its question: how many, and the words moved."""
    parts = _parts(flat, asked, _asked(cast, asked))
    wh = _wh_of(teller, _asked(cast, asked), parts)
    moved = teller.words(parts.moved, cast, past=False, case="object").text
    return parts, wh._replace(text="what") if _is_priced(parts, wh) else wh, moved


def _asked_alone(flat: Flat, asked: str) -> Flat:
    """A clause without "then" in front, and without what else its subject does with the number.

    "Then Mia <find> {n} and <give> them away" asks how many she finds.
    """
    flat = merged(flat)
    first = flat[0]
    if isinstance(first, Literal) and _LEADING.match(first.text):
        flat = (Literal(_LEADING.sub("", first.text)), *flat[1:])
    is_object = not _is_subject(flat, asked)
    for place in range(max(flat.index(Slot(asked)), _verb_place(flat)) + 1, len(flat)):
        kept = _end_of(flat[place], flat[place + 1 :], is_object=is_object)
        if kept is not None:
            return (*flat[:place], *kept)
    return flat


def _end_of(node: Literal | Slot | Verb, behind: Flat, *, is_object: bool) -> Flat | None:
    """What is left of a node with which a clause goes on to something else; None where not."""
    if not isinstance(node, Literal):
        return None
    if is_object and node.text.endswith(" and ") and behind and isinstance(behind[0], Verb):
        return (Literal(node.text.removesuffix(" and ")),)
    is_told = any(isinstance(other, Verb) for other in behind)
    if node.text.startswith(_APPOSED) or (is_told and node.text.startswith(", and ")):
        return ()
    nothing = _NOTHING.search(node.text)
    return None if nothing is None else (Literal(node.text[: nothing.start()]),)


def _parts(flat: Flat, asked: str, quantity: Quantity) -> _Parts:
    place, slot = _verb_place(flat), flat.index(Slot(asked))
    verb = flat[place]
    assert isinstance(verb, Verb)
    middle, preposition = flat[place + 1 : slot], ""
    counted = quantity.form == "money" or bool(quantity.noun_kind)
    # "rise by next year?" would be a time: "by how much" goes to the front as one
    counted = counted and not _ends_in_by(middle)
    if counted or verb.lemmas[0].partition(" ")[0] in _PHRASAL:
        middle = _stranded(middle)
    else:
        middle, preposition = _without_preposition(middle)
    rest, moved = _moved(flat[slot + 1 :], rate=bool(preposition))
    rest, compared = _compared(rest)
    return _Parts(flat[:place], verb, (*middle, *rest), moved, preposition, compared)


def _moved(rest: Flat, *, rate: bool) -> tuple[Flat, Flat]:
    """What stays behind, and what goes to the front: "of gas", "long", "per hour"."""
    first = rest[0] if rest else None
    if not isinstance(first, Literal):
        return rest, ()
    if first.text.startswith(" of "):
        return _of(rest)
    # "how many feet long is the pool", "at how many miles per hour does she drive"
    found = _EXTENT.match(first.text) or (_PER.match(first.text) if rate else None)
    if found is None:
        return rest, ()
    return (Literal(first.text[found.end() :]), *rest[1:]), (Literal(found[0]),)


def _compared(rest: Flat) -> tuple[Flat, str]:
    """The rest without " more", which goes to the front: "how many more laps does Mia run"."""
    first = rest[0] if rest else None
    more = _COMPARED.match(first.text) if isinstance(first, Literal) else None
    if more is None:
        return rest, ""
    return (Literal(more.string[more.end() :]), *rest[1:]), more[0]


def _ends_in_by(middle: Flat) -> bool:
    """Whether the preposition before the slot is "by"."""
    last = middle[-1] if middle else None
    return isinstance(last, Literal) and last.text.endswith(" by ")


def _of(rest: Flat) -> tuple[Flat, Flat]:
    """What stays behind, and what goes to the front: "what fraction of the eggs", "of gas"."""
    first = rest[0]
    assert isinstance(first, Literal)
    material = _MATERIAL.match(first.text)
    if material is not None:
        return (Literal(first.text[material.end() :]), *rest[1:]), (Literal(material[0]),)
    whole = len(rest) > 1 and isinstance(rest[1], Slot) and rest[1].mode != "'s"
    cut = 2 if whole else len(rest)
    return rest[cut:], rest[:cut]


def can_ask(flat: Flat, asked: str, form: str = "") -> bool:
    """Whether a clause can be turned into a question about a quantity.

    The quantity must be the subject, or stand right behind the verb but for a preposition: "a
    coupon worth {c}" and "a fee of {f}" cannot give it up. A percentage (`form`) can
    if it is of something.
    """
    if Slot(asked) not in flat or not any(isinstance(node, Verb) for node in flat):
        return False
    place, slot = _verb_place(flat), flat.index(Slot(asked))
    between = flat[:slot] if slot < place else flat[place + 1 : slot]
    front = () if slot < place else flat[:place]
    if any("," in node.text for node in front if isinstance(node, Literal)):
        return False
    own = flat[slot + 1 : place] if slot < place else ()
    if any(
        "," in n.text or _ADVERBIAL & set(n.text.split()) for n in own if isinstance(n, Literal)
    ):
        return False
    if not all(isinstance(node, Literal) for node in between):
        return False
    words = [word for node in between if isinstance(node, Literal) for word in node.text.split()]
    after = flat[slot + 1] if slot + 1 < len(flat) else None
    behind = after.text if isinstance(after, Literal) and slot > place else ""
    if words[-2:] == ["up", "to"] or behind.startswith(_GOES_WITH):
        return False
    if form == "percent" and behind.strip() and not behind.startswith(" of "):
        return False
    return not words if slot < place else all(word in _BETWEEN for word in words)


def wh_phrase(teller: Teller, quantity: Quantity, verb: str = "", preposition: str = "") -> Phrase:
    """What stands at the front of a question about a quantity, with its preposition."""
    text = _wh(teller, quantity, verb.partition(" ")[0])
    if quantity.form == "clock":
        return Phrase("when" if teller.rng.below(3) == 0 else "at what time", plural=False)
    if preposition == "by" and text == "how much money":
        text = "how much"
    front = f"{preposition} {text}" if preposition else text
    return Phrase(front, quantity.form == "count" or text.startswith("how many"))


def _wh_of(teller: Teller, quantity: Quantity, parts: _Parts) -> Phrase:
    """The front of a question, "how many more laps" where numbers are compared."""
    wh = wh_phrase(teller, quantity, parts.verb.lemmas[0], parts.preposition)
    if not parts.compared:
        return wh
    text = wh.text.replace(" money", "")
    compared = parts.compared.replace("less", "fewer") if "many" in text else parts.compared
    return wh._replace(text=re.sub(r"\bhow (many|much)\b", rf"how \1{compared}", text))


def _wh(teller: Teller, quantity: Quantity, verb: str) -> str:
    match quantity.form:
        case "count" if quantity.noun is not None:
            return f"how many {quantity.noun.pl}"
        case "money":
            return _how_much(teller, verb)
        case "percent":
            return teller.rng.choice(("what percentage", "what percent"))
        case "fraction":
            return "what" if verb == "be" else "what fraction"
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
    teller.phrases[quantity.name] = lambda _, __, ___: wh
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


def _stranded(nodes: Flat) -> Flat:
    """What stands before an amount stays behind: "how much do they sell for"."""
    if nodes and isinstance(nodes[-1], Literal):
        return (*nodes[:-1], Literal(nodes[-1].text.rstrip()))
    return nodes


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


def _is_priced(parts: _Parts, wh: Phrase) -> bool:
    """Whether "how much" asks what a price, a value or a difference is."""
    text = "".join(node.text for node in parts.before if isinstance(node, Literal))
    return (
        wh.text == "how much"
        and parts.verb.lemmas[0].partition(" ")[0] == "be"
        and _PRICED.search(text) is not None
    )


def _auxiliary(lemma: str, *, plural: bool, past: bool) -> tuple[str, str]:
    """The auxiliary before the subject, and what of the verb stays behind it."""
    head, _, rest = lemma.partition(" ")
    if head == "be" or head in MODALS:
        return inflect(head, plural=plural, past=past), rest
    return inflect("do", plural=plural, past=past), lemma
