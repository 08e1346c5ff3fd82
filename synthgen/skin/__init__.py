"""How an instance is told, and read back: wordings, names, legends, observation and answer formats.

A frozen prompt makes fine-tuning cling to its words (arXiv 2510.00237), so the telling is drawn for
every row and kept in the row (`Row.skin`): re-rendering params with the skin gives the same text.

Every generator wears wordings (`templates`) and answer formats. A game declares more: the slots
whose names may change, each with the families of names that it offers, the first of them the base
one, and the formats of its observations::

    MOVES = Slot(
        "actions",
        "action",
        ("up", "down", "left", "right"),
        (
            Fixed("base", (("Up", "Down", "Left", "Right"),), conventional=True),
            Fixed("cardinal", (("North", "South", "West", "East"),), conventional=True),
            Pool("words", weight=3),
            Letters("letters"),
            Permute("swapped", weight=0),
        ),
        separators=(" ", ","),
    )

    class Sokoban(DrawnFamily[Room]):
        skin_slots = (GLYPHS, MOVES)
        observations = ("grid", "coordinates")
        answer_formats = ("tag", "boxed", "json")

`tell` gets the drawn skin. `skin.names(MOVES)` are the names that the prompt shows, by semantic id;
`skin.answer_names(MOVES)` those that the response, the answer and the judge use, which differ in a
fake probe only; `skin.explains(MOVES)` says whether the prompt must explain them;
`skin.observation` and `skin.answer_format` are names of formats. `judge` builds the skin of a row
with `Skin.of(row)` and reads a response's names with `read_names(text, skin.answer_names(MOVES))`.

Which skins a component uses is its `SkinPolicy`, the recipe's key `skin:`.
"""

from synthgen.skin.formats import ANSWER_FORMATS, AnswerFormat, AnswerFormatName
from synthgen.skin.maps import Fixed, Ints, Letters, MapFamily, Permute, Pool, Symbols
from synthgen.skin.names import Reading, read_names, same_name
from synthgen.skin.policy import HeldOut, SkinPolicy
from synthgen.skin.skin import Skin
from synthgen.skin.slots import Role, Slot
from synthgen.skin.wardrobe import SkinError, Wardrobe
from synthgen.skin.words import WORDS, half_of, words_of

__all__ = [
    "ANSWER_FORMATS",
    "WORDS",
    "AnswerFormat",
    "AnswerFormatName",
    "Fixed",
    "HeldOut",
    "Ints",
    "Letters",
    "MapFamily",
    "Permute",
    "Pool",
    "Reading",
    "Role",
    "Skin",
    "SkinError",
    "SkinPolicy",
    "Slot",
    "Symbols",
    "Wardrobe",
    "half_of",
    "read_names",
    "same_name",
    "words_of",
]
