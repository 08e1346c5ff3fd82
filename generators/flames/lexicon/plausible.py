"""What may stand or be eaten where: no office has 26 nightstands, no lunch is 11 gumballs."""

from typing import Final

from synthgen.generators.flames.lexicon.words import Noun

_PORTION: Final = 75  # cents, from which on a snack is more than a bite
_FEW: Final = frozenset({"furniture", "holder"})  # classes most of whose things stand alone
_MANY: Final = frozenset(
    {
        "folding chair",
        "office chair",
        "armchair",
        "bench",
        "stool",
        "desk",
        "bookcase",
        "shelf",
        "bookshelf",
        "table",
        "cabinet",
        "filing cabinet",
        "cupboard",
        "locker",
        "drawer",
        "rack",
        "cart",
    }
)


def is_many(noun: Noun) -> bool:
    """Whether a room may hold several of it, where it is furniture at all."""
    return noun.kind not in _FEW or noun.sg in _MANY


def is_portion(noun: Noun) -> bool:
    """Whether a few of it go with a meal: bottles of juice, no jelly beans."""
    return noun.kind not in ("snack", "drink") or (noun.price or (0, 0))[0] >= _PORTION
