"""Deals of cards, what face cards count as, and which side of the split a deal is on.

Cards are ranks: 1 is the ace, 11 to 13 are J, Q and K, and 14 to 19 are plain numbers that a deck
does not have (the "large" variant of General Points). What a face card counts as is the row's rule;
the numbers after it are the deal's values.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations_with_replacement

from synthgen import canonical
from synthgen.generators.general_points._solver import can_make
from synthgen.splits import TEST, TRAIN, VALIDATION, bucket

TASK = "general_points"
FACES = ("J", "Q", "K")
FIRST_FACE, LAST_FACE = 11, 13
LARGEST = 19

# The rules of the paper: those of its mixed training set, then those that it tests on.
FACE_RULES: dict[str, tuple[int, int, int]] = {
    "all_10": (10, 10, 10),
    "all_8": (8, 8, 8),
    "all_9": (9, 9, 9),
    "j8_q9_k10": (8, 9, 10),
    "j7_q8_k9": (7, 8, 9),
    "j5_q7_k9": (5, 7, 9),
    "j6_q8_k10": (6, 8, 10),
    "all_5": (5, 5, 5),
    "all_7": (7, 7, 7),
    "all_12": (12, 12, 12),
    "j11_q12_k13": (11, 12, 13),
}


@dataclass(frozen=True, slots=True)
class Deal:
    """Sorted ranks, what J, Q and K count as, and the number to make.

    `faces` is 0 for a face that was not dealt: what it counts as does not change the deal.
    """

    cards: tuple[int, ...]
    faces: tuple[int, ...]
    target: int

    @classmethod
    def under(cls, rule: str, cards: tuple[int, ...], target: int) -> "Deal":
        """Cards under one of `FACE_RULES`."""
        faces = FACE_RULES[rule]
        dealt = (faces[i] if FIRST_FACE + i in cards else 0 for i in range(len(faces)))
        return cls(cards, tuple(dealt), target)

    @property
    def values(self) -> tuple[int, ...]:
        """The sorted numbers that a formula has to use.

        >>> Deal((3, 8, 11, 13), (10, 9, 8), 24).values
        (3, 8, 8, 10)
        """
        return tuple(sorted(value_of(card, self.faces) for card in self.cards))

    @property
    def has_faces(self) -> bool:
        """Whether a face card was dealt."""
        return any(self.faces)

    def agrees(self, rule: str) -> bool:
        """Whether the faces that were dealt count as a rule says.

        >>> Deal((2, 3, 4, 13), (0, 0, 10), 24).agrees("j8_q9_k10")
        True
        """
        pairs = zip(self.faces, FACE_RULES[rule], strict=True)
        return all(value in (0, said) for value, said in pairs)


def value_of(card: int, faces: tuple[int, ...]) -> int:
    """What a card counts as."""
    return faces[card - FIRST_FACE] if is_face(card) else card


def is_face(card: int) -> bool:
    """Whether a card is J, Q or K."""
    return FIRST_FACE <= card <= LAST_FACE


def hands(count: int, large: bool) -> Iterator[tuple[int, ...]]:
    """All sets of cards in order; with `large` those that hold at least one card above K."""
    highest = LARGEST if large else LAST_FACE
    for cards in combinations_with_replacement(range(1, highest + 1), count):
        if not large or cards[-1] > LAST_FACE:
            yield cards


def deals(count: int, large: bool, target: int, rules: Iterable[str]) -> Iterator[Deal]:
    """All deals that make the target under one of the rules, each of them once."""
    for cards in hands(count, large):
        found = dict.fromkeys(Deal.under(rule, cards, target) for rule in rules)
        yield from (deal for deal in found if can_make(deal.values, target))


@lru_cache(maxsize=1 << 17)  # 41,193 sets of three to five cards
def side(cards: tuple[int, ...]) -> str:
    """The split of a set of cards: what any face rule makes of it decides.

    Test where one of the rules gives values of the test bucket, else validation where one gives
    values of that bucket. A set of cards in train therefore has values of the train bucket under
    every rule, those of the evaluation sets included.
    """
    found = {bucket_of(Deal.under(rule, cards, 0).values) for rule in FACE_RULES}
    return next(split for split in (TEST, VALIDATION, TRAIN) if split in found)


@lru_cache(maxsize=1 << 17)
def bucket_of(values: tuple[int, ...]) -> str:
    """The bucket of a set of values: its group's, whatever the target and the cards."""
    return bucket(TASK, canonical.hexdigest("", list(values)))
