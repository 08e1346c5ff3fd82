"""Sentences that do not matter: of people and things that a text does not speak of.

Each is about somebody or something elsewhere, so it belongs to no total of the text. It is used
only where none of its words, nor a word for the class of its things, occurs in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from synthgen.generators.flames.lexicon.people import HE, SHE
from synthgen.generators.flames.sources.gaps import gaps
from synthgen.generators.flames.sources.sentences import is_past
from synthgen.generators.flames.sources.text_program import TextProgram, evaluate
from synthgen.seeding import Stream

TRIES: Final = 12
WITHIN: Final = 0.8  # of details stand between sentences, where they can; the others come first


@dataclass(frozen=True, slots=True)
class Detail:
    """A sentence before sentence `gap` of a text; `person` and `thing` fill its template."""

    template: str
    number: int
    gap: int
    past: bool
    person: str = ""
    thing: str = ""

    @property
    def text(self) -> str:
        """The sentence."""
        template = TEMPLATES[self.template]
        verb = template.past if self.past else template.present
        return template.text.format(
            v=verb, n=self.number, person=self.person, thing=THINGS.get(self.thing, self.thing)
        )


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with {v} for its verb and {n} for its number, from `low` to `high`.

    `avoid` are beginnings of words that must not be in the text.
    """

    text: str
    present: str
    past: str
    low: int
    high: int
    avoid: str


def _template(text: str, verbs: str, low: int, high: int, avoid: str = "") -> Template:
    present, past = verbs.split("/")
    return Template(text, present, past, low, high, avoid)


TEMPLATES: Final[dict[str, Template]] = {
    "astronomer": _template(
        "An astronomer named {person} {v} {n} craters on a map of the moon.",
        "counts/counted", 14, 400, "astronom crater map moon",
    ),
    "atlases": _template(
        "A librarian named {person} {v} the covers of {n} old atlases.",
        "repairs/repaired", 12, 90, "librar atlas book cover repair",
    ),
    "bus_driver": _template(
        "A bus driver named {person} {v} {n} street lamps on the way to work.",
        "passes/passed", 20, 300, "bus driv lamp street work",
    ),
    "castle": _template(
        "The old castle on a nearby hill {v} {n} steps.",
        "has/had", 30, 300, "castle hill step stair climb",
    ),
    "collector": _template(
        "In another town, a teacher named {person} {v} {n} {thing}.",
        "collects/collected", 12, 400, "town teach class school student collect",
    ),
    "costumes": _template(
        "The theater downtown {v} {n} costumes in its wardrobe.",
        "keeps/kept", 40, 600, "theat costume cloth dress wardrobe shirt play downtown",
    ),
    "gardener": _template(
        "A gardener named {person} {v} {n} rose bushes in the botanical garden.",
        "labels/labeled", 14, 250, "garden rose bush flower plant botan label",
    ),
    "harbor": _template(
        "The harbor master, {person}, {v} {n} sailboats in the bay.",
        "counts/counted", 12, 180, "harbor boat ship sail bay master",
    ),
    "hotel": _template(
        "The hotel on the seafront {v} {n} balconies.",
        "has/had", 24, 280, "hotel sea balcon beach",
    ),
    "library": _template(
        "The public library around the corner {v} {n} windows.",
        "has/had", 18, 190, "librar window corner book read",
    ),
    "lighthouse": _template(
        "The lighthouse on the coast {v} {n} stairs.",
        "has/had", 60, 400, "lighthouse coast stair step beach sea",
    ),
    "mail_carrier": _template(
        "A mail carrier named {person} {v} past {n} mailboxes every morning.",
        "walks/walked", 20, 300, "mail letter walk morning package post",
    ),
    "museum": _template(
        "The local museum {v} {n} {thing} on display.",
        "has/had", 20, 700, "museum display exhibit",
    ),
    "neighbor": _template(
        "A neighbor named {person} {v} {n} {thing} in the attic.",
        "keeps/kept", 12, 300, "neighbo attic",
    ),
    "orchestra": _template(
        "The town orchestra {v} {n} violins.",
        "has/had", 14, 60, "orchestra violin music instrument town",
    ),
    "painter": _template(
        "A painter named {person} {v} {n} shades of blue for a mural.",
        "mixes/mixed", 12, 70, "paint shade blue mural color mix art",
    ),
    "parking": _template(
        "The parking garage next door {v} {n} painted arrows on the floor.",
        "has/had", 14, 150, "park garage car arrow floor paint",
    ),
    "radio": _template(
        "A radio host named {person} {v} out {n} greetings from listeners.",
        "reads/read", 12, 90, "radio greet listen read",
    ),
    "sailor": _template(
        "A retired sailor named {person} {v} {n} {thing} in a glass cabinet.",
        "keeps/kept", 12, 250, "sail glass cabinet retire",
    ),
    "stadium": _template(
        "The stadium across the river {v} {n} loudspeakers.",
        "has/had", 16, 200, "stadium river speaker game team",
    ),
    "tailor": _template(
        "A tailor named {person} {v} {n} spools of thread by color.",
        "sorts/sorted", 15, 160, "tailor spool thread color sew fabric cloth",
    ),
    "tower": _template(
        "The office tower at the end of the street {v} {n} windows.",
        "has/had", 60, 900, "office tower street window",
    ),
    "tunnel": _template(
        "The tunnel under the bay {v} {n} emergency lights.",
        "has/had", 24, 400, "tunnel bay light lamp emergenc",
    ),
    "watchmaker": _template(
        "A watchmaker named {person} {v} {n} tiny gears in a tray.",
        "stores/stored", 25, 500, "watch gear tray clock stor",
    ),
    "weather": _template(
        "The weather station on the hill {v} {n} sensors.",
        "has/had", 12, 150, "weather station sensor hill",
    ),
}  # fmt: skip
# What people elsewhere have; the name says the word, its class and whatever else must be absent.
THINGS: Final[dict[str, str]] = {
    "stamp letter mail post": "stamps",
    "postcard card letter mail post": "postcards",
    "seashell shell beach": "seashells",
    "thimble sew": "thimbles",
    "bookmark book mark read": "bookmarks",
    "keychain key chain": "keychains",
    "magnet fridge": "magnets",
    "button shirt sew": "buttons",
    "teaspoon spoon cutlery silver tea": "silver teaspoons",
    "compass": "compasses",
    "figurine figur toy doll": "porcelain figurines",
    "feather bird": "feathers",
    "lantern lamp light": "paper lanterns",
    "snow globe": "snow globes",
    "teacup cup tea dish": "teacups",
    "umbrella": "umbrellas",
    "padlock lock": "padlocks",
    "corkscrew cork wine bottle": "corkscrews",
    "pinecone pine cone tree": "pinecones",
    "kite toy": "kites",
}
# A text that speaks of everybody or of things in general might count these as well.
_GENERAL: Final = re.compile(
    r"\b(?:items?|things?|objects?|everything|anything|everyone|everybody|anyone|nobody|stuff"
    r"|possessions|pieces|collections?|collect(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
# A question about these could count a person of ours.
_PEOPLE: Final = re.compile(
    r"\b(?:people|persons?|adults|men|women|guests|members|workers|customers|visitors|neighbors"
    r"|who|each of them|all of them|on average|average)\b",
    re.IGNORECASE,
)


def draw_details(program: TextProgram, count: int, rng: Stream) -> tuple[Detail, ...]:
    """So many details for a text; none where they do not fit."""
    past = is_past(program.question)
    places = gaps(program.sentences)
    if past is None or len(places) < 1 or _GENERAL.search(program.question):
        return ()
    found: list[Detail] = []
    within = [place for place in places if place] or list(places)
    for _ in range(TRIES * count):
        chosen = within if rng.random() < WITHIN else places
        detail = _draw(program, rng.choice(chosen), past, rng)
        if fits(program, (*found, detail)):
            found.append(detail)
        if len(found) == count:
            return tuple(sorted(found, key=lambda one: one.gap))
    return ()


def _draw(program: TextProgram, gap: int, past: bool, rng: Stream) -> Detail:
    name = rng.choice(sorted(TEMPLATES))
    template = TEMPLATES[name]
    thing = rng.choice(sorted(THINGS)) if "{thing}" in template.text else ""
    person = rng.choice((*HE, *SHE)) if "{person}" in template.text else ""
    return Detail(name, rng.randint(template.low, template.high), gap, past, person, thing)


def fits(program: TextProgram, details: tuple[Detail, ...]) -> bool:
    """Whether the details are about nothing in the text, with numbers that nothing else has."""
    numbers = [Fraction(one.number) for one in details]
    texts = [one.template for one in details] + [one.thing for one in details if one.thing]
    taken = set(evaluate(program, program.values).values())
    people = [one.person for one in details if one.person]
    kinds = (numbers, texts, people, [one.gap for one in details])
    apart = all(len(set(one)) == len(one) for one in kinds)
    return apart and not taken & set(numbers) and all(_is_fresh(program, one) for one in details)


def _is_fresh(program: TextProgram, detail: Detail) -> bool:
    text = program.question.lower()
    counts_people = _PEOPLE.search(program.sentences[-1])
    if detail.person and (counts_people or re.search(rf"\b{detail.person.lower()}", text)):
        return False
    return not any(re.search(rf"\b{word}", text) for word in _words(detail))


def _words(detail: Detail) -> Iterator[str]:
    """The beginnings of words that the text must not have."""
    yield from TEMPLATES[detail.template].avoid.split()
    yield from detail.thing.split()
