"""What the skins of a generator are drawn from."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from synthgen.errors import RequestError
from synthgen.skin.formats import ANSWER_FORMATS, USUAL_FORMATS
from synthgen.skin.slots import Slot
from synthgen.skin.words import WORDS, half_of, words_of


class SkinError(RequestError):
    """A policy asks for what a generator does not wear; `path` is the key within the policy."""

    def __init__(self, message: str, *path: str) -> None:
        self.message, self.path = message, path
        super().__init__(message)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled by its parts: an error must survive its way out of a worker."""
        return type(self), (self.message, *self.path)


@dataclass(frozen=True)
class Wardrobe:
    """The wordings, answer formats, slots and observation formats of a generator.

    `own_words` is text of the task itself (rules, legends, worked solutions): no pool uses its
    words as names.
    """

    owner: str
    templates: Sequence[Any]
    formats: tuple[str, ...] = USUAL_FORMATS
    slots: tuple[Slot, ...] = ()
    observations: tuple[str, ...] = ()
    own_words: str = ""

    @cached_property
    def pooled(self) -> bool:
        """Whether a slot may have words of the pool as names."""
        return any(family.pooled for slot in self.slots for family in slot.families)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words that a pool may use: none that the task's own text holds."""
        if not self.pooled:
            return ()
        own = words_of(*self._own_texts())
        return tuple(word for word in WORDS if word not in own)

    @cached_property
    def train_words(self) -> tuple[str, ...]:
        """The half of the words that train rows may hold."""
        return tuple(word for word in self.words if half_of(word) == "train")

    @cached_property
    def held_out_words(self) -> frozenset[str]:
        """The half of the words that only evaluation rows may hold."""
        return frozenset(self.words) - frozenset(self.train_words)

    def words_for(self, words: str) -> Sequence[str]:
        """The words of a policy's choice: train, held_out or all."""
        if words == "train":
            return self.train_words
        return sorted(self.held_out_words) if words == "held_out" else self.words

    def slot(self, name: str) -> Slot | None:
        """The slot of a name."""
        return next((slot for slot in self.slots if slot.name == name), None)

    def _own_texts(self) -> list[str]:
        texts = [text for text in self.templates if isinstance(text, str)]
        texts += [text for form in ANSWER_FORMATS.values() for text in (form.before, *form.asks)]
        for slot in self.slots:
            texts += [*slot.ids, *slot.reserved]
            texts += [name for family in slot.families for table in family.tables for name in table]
        return [*texts, self.own_words]
