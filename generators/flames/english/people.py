"""People in a text: how each is called, and when a pronoun is clear enough.

The rule of reference: a pronoun stands for a person only if that person was named in this
sentence or the one before, and nobody else whom the pronoun fits was named in either. Otherwise the
name is said again. A possessive may also stand for whom its own clause named last ("Mia sells her
eggs"). Readers, human or not, need no more than this to know who is meant.
"""

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from synthgen.generators.flames.english.clauses import ARTICLE
from synthgen.generators.flames.english.morphology import possessive


class Pronouns(NamedTuple):
    """The forms of a pronoun: she, her, her, herself."""

    subject: str
    object: str
    possessive: str
    reflexive: str


PRONOUNS: Final = {
    "he": Pronouns("he", "him", "his", "himself"),
    "she": Pronouns("she", "her", "her", "herself"),
    "they": Pronouns("they", "them", "their", "themselves"),
    "you": Pronouns("you", "you", "your", "yourself"),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody: by name ("Mia"), by trade ("a baker"), or the reader ("you").

    `title` is the trade; with a name too it is told once: "Mia, a baker,". `kin` and `of` make
    somebody known through another person: ("sister", "Omar"). `group` marks several people.
    """

    name: str
    pronoun: str
    title: str = ""
    kin: str = ""
    of: str = ""
    group: bool = False

    @property
    def plural(self) -> bool:
        """Whether a verb agrees with the name as with a plural."""
        return self.group or self.pronoun == "you"

    @property
    def id(self) -> str:
        """What tells people apart."""
        return self.name or self.title


@dataclass
class References:
    """Who was named when. `sentence` counts the sentences of the text so far."""

    people: tuple[Person, ...] = ()
    sentence: int = 0
    asking: bool = False  # a question takes everybody for known: "did the baker", not "did a baker"
    last: dict[str, int] = field(default_factory=dict)

    def call(
        self, person: Person, case: str, *, full: bool = False, own: bool = False
    ) -> tuple[str, bool]:
        """What to call a person here, and whether a verb agrees with it as with a plural.

        `case` is subject, object, possessive or reflexive; `full` asks for the name. `own` says
        that nobody was named since this person was, in the same clause: "Mia sells her eggs".
        """
        if person.pronoun == "you" or case == "reflexive":
            return getattr(PRONOUNS[person.pronoun], case), True
        if own or (not full and self.is_clear(person)):
            self.last[person.id] = self.sentence
            return getattr(PRONOUNS[person.pronoun], case), person.pronoun == "they"
        name = self._name(person, case)
        self.last[person.id] = self.sentence
        return (possessive(name) if case == "possessive" else name), person.plural

    def is_clear(self, person: Person) -> bool:
        """Whether a pronoun can only mean this person here."""
        if not self._recent(person):
            return False
        rivals = [p for p in self.people if p.id != person.id and self._rivals(p, person)]
        return not any(self._recent(rival) for rival in rivals)

    def _recent(self, person: Person) -> bool:
        return self.last.get(person.id, -9) >= self.sentence - 1

    @staticmethod
    def _rivals(one: Person, other: Person) -> bool:
        """Whether a pronoun for the other may mean one; "they" may mean two people together."""
        lone = other.pronoun == "they" and not other.group and one.pronoun != "you"
        return lone or one.pronoun == other.pronoun

    def _name(self, person: Person, case: str) -> str:
        known = person.id in self.last
        if not person.name:
            return f"the {person.title}" if known or self.asking else f"{ARTICLE} {person.title}"
        if person.title and case == "subject" and not known:
            return f"{person.name}, {ARTICLE} {person.title},"
        if known or not person.kin or person.of not in self.last:
            return person.name
        other = next(p for p in self.people if p.id == person.of)
        owner, _ = self.call(other, "possessive")
        return f"{owner} {person.kin} {person.name}"
