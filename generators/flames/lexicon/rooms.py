"""What a room or a building may hold many of: no office has 26 nightstands."""

from typing import Final

from synthgen.generators.flames.lexicon.words import Noun

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
