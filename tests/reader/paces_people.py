"""Who is who in a text about one person or two."""

import re

OPENER_WORDS = """
the a an it on in every each of so today this by at he she they you his her their your how what
when for if there then after while with without up compared before calculate find figure
determine to from over both neither together all everything nothing later next during until
some no not another that heading around according tell
work say name give once now most as one two three since
"""
OTHER_WORDS = """
spanish french german italian japanese korean arabic polish english chinese spain france
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
fridays saturdays sundays am pm i
"""
OPENERS, NOT_PEOPLE = frozenset(OPENER_WORDS.split()), frozenset(OTHER_WORDS.split())
PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), "they"),
    **dict.fromkeys(("you", "your", "yours", "yourself"), "you"),
}
FEMALE = "mother|sister|niece|aunt|stepsister|grandmother|stepmother|daughter|wife"
MALE = "father|brother|nephew|uncle|stepbrother|grandfather|stepfather|son|husband"
OWNED = re.compile(r"\b((?i:his|her|their|your)) (?:[a-z]+[ -]){1,3}([A-Z][a-z]+)")


def names(sentences: list[str]) -> list[str]:
    """The people of a text, in the order in which they appear; "you" is one of them."""
    found = []
    for said in sentences:
        for place, word in enumerate(re.findall(r"[A-Za-z-]+(?:'s)?|[^\w ]", said)):
            name = word.removesuffix("'s")
            small = name.lower()
            if small in ("you", "your"):
                found.append("you")
            elif small in NOT_PEOPLE or not name[:1].isupper() or name.isupper():
                continue
            elif place or not (small in OPENERS or small.endswith("ing")):
                found.append(name)
    return list(dict.fromkeys(found))


class Pair:
    """Two people, or one, and who is meant by a word."""

    def __init__(self, sentences: list[str]) -> None:
        self.people = names(sentences)
        self.meant: dict[str, str] = {}
        for owner, name in OWNED.findall(" ".join(sentences)):
            if name in self.people and len(self.people) == 2:
                self.meant.setdefault(PRONOUNS[owner.lower()], self.other(name))

        for relatives, pronoun in ((FEMALE, "she"), (MALE, "he")):
            for name in re.findall(rf"\b(?:{relatives}) ([A-Z][a-z]+)", " ".join(sentences)):
                self.meant.setdefault(pronoun, name)

    def other(self, name: str) -> str:
        """The other one of two."""
        return next((one for one in self.people if one != name), "") if name else ""

    def who(self, word: str) -> str:
        """The person that a word means, or nobody."""
        name = word.removesuffix("'s")
        if name in self.people:
            return name
        pronoun = PRONOUNS.get(name.lower(), "")
        if pronoun == "you":
            return "you"
        if pronoun and len(self.people) == 1:
            return self.people[0]
        if pronoun and pronoun not in self.meant and len(self.meant) == 1:
            return self.other(next(iter(self.meant.values())))
        return self.meant.get(pronoun, "")

    def subject(self, clause: str) -> str:
        """The last person named in a part of a sentence; else the one that a pronoun means."""
        words = re.findall(r"[A-Za-z-]+(?:'s)?", clause)
        named = [word for word in words if self.who(word) and word.lower() not in PRONOUNS]
        named += [word for word in words if self.who(word)] if not named else []
        return self.who(named[-1]) if named else ""
