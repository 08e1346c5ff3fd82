"""The words of a question: wordings, what the cards are called, and the rule for face cards."""

import json
from collections.abc import Callable, Mapping, Sequence

from synthgen.generators.general_points._deals import FACE_RULES, FACES, LAST_FACE
from synthgen.seeding import Stream
from synthgen.skin import Fixed, Slot

TRAINED = 7  # rules of the paper's mixed training set; the others are left to evaluation sets

_NUMBERS = tuple(map(str, range(2, 11)))
_WORDS = (
    *("Ace", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"),
    *("Jack", "Queen", "King"),
)
_LARGE_WORDS = ("Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen")

FACE_SLOT = Slot(
    "faces",
    "value",
    FACES,
    tuple(
        Fixed(name, (tuple(map(str, rule)),), weight=float(place < TRAINED))
        for place, (name, rule) in enumerate(FACE_RULES.items())
    ),
    distinct=False,
)

CARD_SLOT = Slot(
    "cards",
    "symbol",
    ("A", *_NUMBERS, *FACES),
    (
        Fixed("ranks", (("A", *_NUMBERS, *FACES),), conventional=True),
        Fixed("ace_is_1", (("1", *_NUMBERS, *FACES),), conventional=True),
        Fixed("ten_is_t", (("A", *_NUMBERS[:-1], "T", *FACES),)),
        Fixed("words", (_WORDS,), conventional=True),
    ),
)

TEMPLATES = (
    "You are dealt {n} cards: {cards}. Find a formula that makes {target}. It has to use the "
    "number of each card exactly once, with +, -, *, / and brackets. {rule}",
    "{rule} Using each of the cards {cards} once, and only addition, subtraction, multiplication, "
    "division and brackets, write a formula whose value is {target}.",
    "Make {target} from these cards: {cards}\n\nEach card goes into the formula once, as a "
    "number. Allowed are +, -, *, / and brackets. {rule}",
    "The cards on the table are {cards}, and the goal is {target}. {rule} Combine all {n} numbers, "
    "each one time, by the four basic operations; brackets may group them as you like. Which "
    "formula reaches the goal?",
    "Cards: {cards}\nGoal: {target}\nRules: every card is used once; +, -, * and / are allowed, "
    "and so are brackets. {rule}\n\nGive a formula that reaches the goal.",
    "Can you reach {target} with {cards}? Turn every card into its number, use each of the {n} "
    "numbers once, and join them by +, -, * or /, with brackets where you need them. {rule}",
    "Write an arithmetic expression equal to {target}. Its numbers are those of the cards {cards}, "
    "each exactly once, in any order; its operations are +, -, * and /, and it may have brackets. "
    "{rule}",
    "Here is a hand of {n} cards: {cards}. {rule} Build {target} out of it: take each card's "
    "number once and connect the numbers by plus, minus, times or divided by, in brackets if you "
    "like.",
    "Play the hand {cards} for {target} points. {rule} All {n} cards must be played, each once; "
    "you may add, subtract, multiply and divide, in any order and with brackets. Write down the "
    "formula.",
    "The numbers of the cards {cards}, in some order, with +, -, * or / between them and brackets "
    "where they help, come to {target}. {rule} Find such a formula; use no card twice and leave "
    "none out.",
)

JSON_FIELDS = (
    'In the JSON object, list the cards as they were dealt under "cards" and what they count as '
    'under "numbers", before the formula under "answer".'
)

OBSERVATIONS: dict[str, Callable[[Sequence[str]], str]] = {
    "list": ", ".join,
    "prose": lambda names: _and(names),
    "brackets": lambda names: f"[{', '.join(names)}]",
    "json": lambda names: json.dumps(list(names)),
    "bars": " | ".join,
}


def label(card: int, names: Mapping[str, str]) -> str:
    """What a card is called; 14 to 19 are no cards of a deck, and are numbers or their words."""
    if card <= LAST_FACE:
        return tuple(names.values())[card - 1]
    return str(card) if names["2"] == "2" else _LARGE_WORDS[card - LAST_FACE - 1]


def rule_text(names: Mapping[str, str], faces: Mapping[str, str], full: bool, rng: Stream) -> str:
    """What the ace and the face cards count as; with `full` what the other cards do, too.

    `names` are the cards' names by id, `faces` the values of J, Q and K.
    """
    pairs = [(names["A"], "1")] if names["A"] != "1" else []
    pairs += [("T", "10")] if names["10"] == "T" else []
    said = [names[face] for face in FACES]
    if len(set(faces.values())) == 1:
        text = _joint(pairs, _and(said), faces["J"], rng)
    else:
        text = _each([*pairs, *((names[face], faces[face]) for face in FACES)], rng)
    return f"{text} {_rest(names)}" if full else text


def _joint(pairs: Sequence[tuple[str, str]], faces: str, value: str, rng: Stream) -> str:
    """All face cards count as the same."""
    before = f"{_counts(pairs)}; " if pairs else ""
    forms = (
        f"{before}each of {faces} counts as {value}.",
        f"{before}{faces} count as {value} each.",
        f"The face cards {faces} all count as {value}{f', and {_counts(pairs)}' if pairs else ''}.",
        f"Read {_and([f'{faces} as {value}', *(f'{name} as {n}' for name, n in pairs)])}.",
    )
    text = rng.choice(forms)
    return text[0].upper() + text[1:]


def _counts(pairs: Sequence[tuple[str, str]]) -> str:
    """A counts as 1 and T as 10."""
    (name, number), *rest = pairs
    return _and([f"{name} counts as {number}", *(f"{other} as {n}" for other, n in rest)])


def _each(pairs: Sequence[tuple[str, str]], rng: Stream) -> str:
    """Every face card counts as something of its own."""
    return rng.choice(
        (
            f"{_counts(pairs)}.",
            f"In this game {_and([f'{name} = {number}' for name, number in pairs])}.",
            f"Read {_and([f'{name} as {number}' for name, number in pairs])}.",
        )
    )


def _rest(names: Mapping[str, str]) -> str:
    if names["2"] == "2":
        return "A card with a number on it counts as that number."
    return "The cards from Two to Ten count as the numbers that they name."


def _and(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""
