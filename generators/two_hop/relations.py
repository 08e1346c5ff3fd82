"""Relations between people in words: a noun for each, and ways to say a fact of it.

A noun must do for "Who is the NOUN of ...?", so each names one person. `{h}` is the head of a fact,
`{t}` its tail: `{t}` is the NOUN of `{h}`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation's noun and its sayings, without the full stop."""

    noun: str
    sayings: tuple[str, ...]


_OWN: dict[str, tuple[str, ...]] = {
    "teacher": ("{t} teaches {h}", "{h} takes lessons from {t}"),
    "neighbour": ("{h} lives next door to {t}", "{t} lives in the house beside that of {h}"),
    "doctor": ("{t} treats {h}", "{h} goes to {t} when ill"),
    "landlord": ("{h} pays rent to {t}", "{t} lets a flat to {h}"),
    "boss": ("{h} works under {t}", "{t} gives orders to {h} at work"),
    "barber": ("{t} cuts the hair of {h}", "{h} has a haircut from {t} every month"),
    "lawyer": ("{t} speaks for {h} in court", "{h} takes legal advice from {t}"),
    "dentist": ("{t} looks after the teeth of {h}", "{h} has fillings put in by {t}"),
    "friend": ("{h} is closer to {t} than to anyone", "{h} likes {t} best of all"),
    "rival": ("{h} competes with {t}", "{h} tries to outdo {t}"),
    "coach": ("{t} trains {h}", "{h} does the exercises that {t} sets"),
    "tailor": ("{t} sews the clothes of {h}", "{h} has suits made by {t}"),
    "godparent": ("{t} held {h} at the christening", "{h} was christened in the arms of {t}"),
    "business partner": ("{h} runs a firm with {t}", "{h} shares the profits of a shop with {t}"),
    "roommate": ("{h} shares a room with {t}", "{h} has the bed across from {t}"),
    "accountant": ("{t} keeps the books of {h}", "{h} has tax forms filled in by {t}"),
    "hero": ("{h} admires {t} above all", "{h} looks up to {t}"),
    "pen friend": ("{h} writes letters to {t}", "{h} gets long letters from {t}"),
    "dance partner": ("{h} dances with {t}", "{h} practises the waltz with {t}"),
    "chess partner": ("{h} plays chess with {t}", "{h} sits across the chessboard from {t}"),
    "gardener": ("{t} mows the lawn of {h}", "{h} has the roses pruned by {t}"),
    "cook": ("{t} prepares the meals of {h}", "{h} eats what {t} puts on the stove"),
    "driver": ("{t} drives {h} around", "{h} rides in the back while {t} steers"),
    "apprentice": ("{h} teaches the trade to {t}", "{t} learns the trade in the workshop of {h}"),
    "assistant": ("{t} runs errands for {h}", "{h} leaves the paperwork to {t}"),
    "biographer": ("{t} wrote a book on the life of {h}", "{h} told {t} a life story for a book"),
    "editor": ("{t} corrects the manuscripts of {h}", "{h} hands every draft to {t}"),
    "translator": ("{t} translates the books of {h}", "{h} is put into other languages by {t}"),
    "banker": ("{t} manages the savings of {h}", "{h} keeps money in the bank of {t}"),
    "hairdresser": ("{t} dyes the hair of {h}", "{h} sits in the salon chair of {t}"),
    "successor": ("{t} takes over the post of {h}", "{h} hands the office on to {t}"),
    "predecessor": ("{h} took over the post of {t}", "{h} holds the office that {t} held before"),
    "heir": ("{t} will inherit the house of {h}", "{h} leaves everything to {t} in a will"),
    "guardian": ("{t} brought up {h}", "{h} grew up in the care of {t}"),
    "choirmaster": ("{h} sings under the baton of {t}", "{t} leads the choir that {h} sings in"),
    "travel companion": (
        "{h} goes on journeys with {t}",
        "{h} packs the bags with {t} each summer",
    ),
    "singing teacher": ("{t} trains the voice of {h}", "{h} sings scales in front of {t}"),
    "photographer": ("{t} takes the portraits of {h}", "{h} poses for the camera of {t}"),
    "architect": ("{t} designed the house of {h}", "{h} lives in a house that {t} drew"),
    "baker": ("{t} bakes the bread of {h}", "{h} buys rolls from {t}"),
    "butcher": ("{h} buys sausages from {t}", "{t} sells meat to {h}"),
    "vet": ("{t} treats the cat of {h}", "{h} brings a sick cat to {t}"),
    "plumber": ("{t} mends the pipes of {h}", "{h} calls {t} when a tap drips"),
    "witness": ("{t} testified for {h}", "{h} named {t} to the court as the one who saw it"),
    "bodyguard": ("{t} protects {h} in crowds", "{h} goes nowhere without the protection of {t}"),
    "patron": ("{t} pays for the art of {h}", "{h} paints with the money of {t}"),
    "librarian": ("{t} stamps the books that {h} borrows", "{h} borrows novels from {t}"),
    "sponsor": ("{t} pays the race fees of {h}", "{h} wears a shirt with the name of {t} on it"),
}
_EVERY = ("{t} is the {noun} of {h}", "the {noun} of {h} is {t}", "{h}'s {noun} is {t}")
_SIMPLE = ("{t} is known as the {noun} of {h}", "everyone knows {t} as the {noun} of {h}")
_QUALITIES = ("oldest", "youngest", "tallest", "favourite")

# 48 nouns with sayings of their own, then each with a quality before it: 240 relations.
_QUALIFIED = tuple(f"{quality} {noun}" for quality in _QUALITIES for noun in _OWN)


def _relation(noun: str) -> Relation:
    forms = _EVERY + _OWN.get(noun, _SIMPLE)
    return Relation(noun, tuple(form.replace("{noun}", noun) for form in forms))


RELATIONS = tuple(map(_relation, (*_OWN, *_QUALIFIED)))
