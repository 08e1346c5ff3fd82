"""Two travelers of a text, the towns that they come from, and how they move."""

import re

from tests.reader.paces_clauses import Told
from tests.reader.paces_names import GENDERS
from tests.reader.paces_people import FEMALE, MALE, PRONOUNS, names
from tests.reader.text import UnderdeterminedError, UnreadableError

VEHICLE = re.compile(
    r"\b(?:a|an|the) ((?:[a-z-]+ )?(?:train|bus|truck|ship|boat|yacht|steamer|drone|plane|jet|ferry"
    r"|tugboat|sailboat|houseboat))\b",
    re.IGNORECASE,
)
PLACES = (
    r"(?i:\b(?:from|toward|out of|leaves?|left|part in|parted in|between|to|for)) ([A-Z][a-z]+)",
    r"(?:between [A-Z][a-z]+ and|from [A-Z][a-z]+ and from) ([A-Z][a-z]+)",
    r"([A-Z][a-z]+) (?:is where|was where|lies #|lay #)",
    r"([A-Z][a-z]+) and [A-Z][a-z]+ (?:are|were) #\d+ \w+ apart",
    r"[A-Z][a-z]+ and ([A-Z][a-z]+) (?:are|were) #\d+ \w+ apart",
)
HOMES = (
    (r"from \{(\w+)\}, [^#<]*?<(\d)>", "town first"),
    (r"heading from \{(\w+)\} [^<]*?, [^<]*?<(\d)>", "town first"),
    (r"<(\d)>,? (?:\w+ )?(?:from|coming from|heading from) \{(\w+)\}", "traveler first"),
    (r"<(\d)> (?:leaves?|left) \{(\w+)\}", "traveler first"),
)


AHEAD = (
    r"<(\d)>[^<]*? (?:ahead of|lead of|head start of)[^<]*? <\d>",
    r"<(\d)> [#~]\d* \w+ ahead",
    r"follow\w* <(\d)>",
    r"behind <(\d)>",
    r"after <(\d)> [#~]",
    r"sets? out from [^<.]*? after <(\d)>",
    r"<(\d)> (?:leaves?|left) [^<]*? before <\d>",
    r"<(\d)> start\w* [#~]\d* hours? earlier",
)
PRONOUN = re.compile(r"\b(he|she|him|his|her)\b", re.IGNORECASE)
SUBJECT = r" and (?!in |at |from |both |the |an? |it )([a-z]\w+ )"
SELF = re.compile(
    r"<(\d)>[^<,.]*?\b(?:on|than|with|behind|of|outpace\w*|follow\w*|reaching|meeting) <\1>(?!')"
    r"|<(\d)> and <\2>"
)


class Scene:
    """Who travels, from where, and whether they meet, part, or one follows the other.

    In the sentences of the text, travelers are written <0> and <1> from here on, towns {Town}.
    """

    def __init__(self, told: Told, he: int) -> None:
        self.told, self.he = told, he
        self.towns = self._towns()
        self.owned: list[int] = []  # sentences in which one is told as the other's
        self._mark()
        self.kind = self._kind()
        if SELF.search(told.text):
            raise UnreadableError("somebody and himself")

    def _towns(self) -> list[str]:
        """The names that stand where towns do."""
        said = " ".join(self.told.sentences[:-1]) + " " + self.told.question
        said = re.sub(r"(?:between [A-Z]\w+ and|from) [A-Z]\w+ after that", "", said)
        return list(dict.fromkeys(one for known in PLACES for one in re.findall(known, said)))

    def _mark(self) -> None:
        """Write travelers and towns as marks."""
        sentences = self.told.sentences
        people = [one for one in names(sentences) if one not in self.towns]
        who = people or list(dict.fromkeys(re.findall(VEHICLE, " ".join(sentences))))
        if len(who) != 2:
            raise UnreadableError(f"travelers: {who}")
        for place, said in enumerate(sentences):
            for town in self.towns:
                said = re.sub(rf"\b{town}\b", f"{{{town}}}", said)
            sentences[place] = said
        if people:
            self._mark_people(who)
            return
        for place, said in enumerate(sentences):
            sentences[place] = VEHICLE.sub(lambda found: f"<{who.index(found[1])}>", said)

    def _mark_people(self, who: list[str]) -> None:
        """Names, then pronouns: of the only one who was named, or whom they fit."""
        fits = self._fits(who)
        sentences = self.told.sentences
        for place, said in enumerate(sentences):
            for number, name in enumerate(who):
                kin = rf"\b(?:(?i:his|her)|[A-Z][a-z]+'s) [a-z -]+ {name}\b"
                self.owned += [place] if re.search(kin, said) else []
                said = re.sub(kin, f"<{number}>", said)
            for number, name in enumerate(who):
                said = re.sub(rf"\b{name}\b", f"<{number}>", said)
            sentences[place] = said
        for place in range(len(sentences)):
            sentences[place] = self._without_pronouns(place, fits)

    def _without_pronouns(self, place: int, fits: dict[str, int]) -> str:
        """A sentence with marks for pronouns: of the only one named so far, or whom they fit."""
        before = self.told.sentences[place - 1] if place else ""
        said = self.told.sentences[place]
        while found := PRONOUN.search(said):
            known = set(re.findall(r"<(\d)>", before + said[: found.start()]))
            owner = place in self.owned or place - 1 in self.owned  # "his aunt" names him as well
            who = known.pop() if len(known) == 1 and not owner else fits[PRONOUNS[found[1].lower()]]
            own = "'s" if found[1].lower() == "his" else ""
            said = f"{said[: found.start()]}<{who}>{own}{said[found.end() :]}"
        return re.sub(SUBJECT, self._subject, said)

    @staticmethod
    def _subject(found: re.Match[str]) -> str:
        """ "And hikes" with the one who does it, who stands first in the clause."""
        clause = found.string[: found.start()].rpartition(", and ")[2]
        who = re.search(r"<\d>", clause)
        return f" and {who[0]} {found[1]}" if who else found[0]

    def _fits(self, who: list[str]) -> dict[str, int]:
        """What a pronoun fits, as far as words for relatives and comparisons tell."""
        text, fits = " ".join(self.told.sentences), {}
        for number, name in enumerate(who):
            if found := re.search(rf"\b(his|her) (?:[a-z]+[ -])*?([a-z]+) {name}\b", text, re.I):
                fits[PRONOUNS[found[1].lower()]] = 1 - number
            for relatives, pronoun in ((FEMALE, "she"), (MALE, "he")):
                if re.search(rf"\b(?:{relatives}) {name}\b", text):
                    fits.setdefault(pronoun, number)
            other = (
                rf"(?:than|than that of|outpace[sd]?|meeting|reaching|with|behind|ahead of) {name}"
            )
            for pronoun in ("he", "she"):
                if re.search(rf"\b{pronoun}\b[^.<]*?{other}\b", text, re.I):
                    fits.setdefault(pronoun, 1 - number)
        known = [GENDERS.get(name.lower(), "") for name in who]
        if known[0] != known[1]:  # a pronoun that would fit both is not used
            fits |= {pronoun: number for number, pronoun in enumerate(known) if pronoun}
        fits.setdefault("he", 1 - fits["she"] if "she" in fits else self.he)
        fits.setdefault("she", 1 - fits["he"])
        return fits

    def _kind(self) -> str:
        """How they move: toward each other, apart, or one after the other."""
        text = self.told.text
        if re.search(
            r"same direction|follow|sets? out (?:after|from [^.]*? after)"
            r"|\bbehind\b|\bahead\b|lead of",
            text,
        ):
            return "chase"
        if re.search(r"opposite directions|\beast\b", text):
            return "apart"
        if re.search(
            r"toward|opposite direction|heading|coming from|(?:leaves?|left) \S+ for", text
        ):
            return "toward"
        raise UnderdeterminedError("how do they move?")

    def ahead(self) -> int:
        """Of two of whom one follows the other, the one who is in front."""
        text = self.told.text
        for known in AHEAD:
            if found := re.search(known, text):
                return int(found[1])
        raise UnreadableError("who is in front?")

    def asked(self, question: str) -> int:
        """The traveler whose way is asked for."""
        if found := re.search(r"\{(\w+)\}", question):
            return self._home(found[1])
        if found := re.search(r"<(\d)>", question):
            return int(found[1])
        raise UnreadableError("whose way?")

    def _home(self, town: str) -> int:
        """The traveler who comes from a town."""
        for said in (one.replace(self.told.asked, "") for one in self.told.sentences):
            if found := re.search(
                r"<(\d)> and <(\d)> [^{]*from \{(\w+)\} and from \{(\w+)\}", said
            ):
                return int(found[1] if found[3] == town else found[2])
            for known, order in HOMES:
                for found in re.finditer(known, said):
                    name, who = (
                        (found[1], found[2]) if order == "town first" else (found[2], found[1])
                    )
                    return int(who) if name == town else 1 - int(who)
        raise UnderdeterminedError("who comes from there?")
