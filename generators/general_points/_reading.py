"""A question read back: the cards and the target out of its text, by the words of its skin."""

import json
import re
from string import Formatter

from synthgen.generators.general_points._deals import FACES, FIRST_FACE, LARGEST, Deal
from synthgen.generators.general_points._words import CARD_SLOT, FACE_SLOT, TEMPLATES, label
from synthgen.skin import Skin

_FIELDS = {"n": r"\d+", "target": r"-?\d+", "cards": ".+?", "rule": ".+?"}


def read_deal(prompt: str, skin: Skin) -> Deal:
    """The deal that a prompt tells; ValueError where it tells none."""
    found = re.search(_pattern(TEMPLATES[skin.template]), prompt, re.DOTALL)
    if found is None:
        raise ValueError(f"no deal in {prompt!r}")
    shown = skin.names(CARD_SLOT)
    card_of = {label(card, shown): card for card in range(1, LARGEST + 1)}
    cards = tuple(sorted(card_of[name] for name in _names(found["cards"], skin.observation)))
    values = skin.answer_names(FACE_SLOT)
    dealt = (int(values[face]) if FIRST_FACE + i in cards else 0 for i, face in enumerate(FACES))
    return Deal(cards, tuple(dealt), int(found["target"]))


def _pattern(template: str) -> str:
    """A wording as an expression with a group for each field, where it stands first."""
    parts, seen = [], set[str]()
    for text, field, _, _ in Formatter().parse(template):
        parts.append(re.escape(text))
        if field and field not in seen:
            parts.append(f"(?P<{field}>{_FIELDS[field]})")
        elif field:
            parts.append(f"(?P={field})")
        seen |= {field} if field else set()
    return "".join(parts)


def _names(text: str, observation: str) -> list[str]:
    if observation == "json":
        return [str(name) for name in json.loads(text)]
    return re.split(r", | and | \| ", text.strip("[]"))
