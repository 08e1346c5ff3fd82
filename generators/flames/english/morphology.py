"""How words change: plurals, verb forms, articles, possessives.

The rules are those of regular English, the exceptions those of our own lexicon; tests compare them
with the `inflect` package over every word that is used.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

# Nouns ending in f or fe that take -ves; others ("roof", "cuff") are regular.
_VES: Final = {"calf", "half", "knife", "leaf", "life", "loaf", "scarf", "shelf", "wife", "wolf"}
_OES: Final = {"echo", "hero", "mango", "potato", "tomato"}
_IRREGULAR: Final = {
    "child": "children",
    "foot": "feet",
    "goose": "geese",
    "man": "men",
    "mouse": "mice",
    "person": "people",
    "tooth": "teeth",
    "woman": "women",
}
_SAME: Final = {"deer", "fish", "salmon", "sheep", "shrimp", "series", "trout"}

# A letter's sound decides the article: "an hour", "a unicorn".
_VOWEL_SOUND: Final = re.compile(r"(?:[aeio]|u(?!ni(?!n)|s[aeu]|k[ue]|ten|tensil))", re.IGNORECASE)
_SILENT_H: Final = re.compile(r"(?:hour|honest|honou?r|heir)", re.IGNORECASE)
_W_SOUND: Final = re.compile(r"(?:one\b|once\b|eu|ewe)", re.IGNORECASE)
_AN_NUMBER: Final = re.compile(r"(?:8|(?:11|18)(?:,\d{3})*(?!\d))")


def words(text: str) -> tuple[str, ...]:
    """The words of a list that is written as text."""
    return tuple(text.split())


class VerbForms(NamedTuple):
    """The forms of a verb: work, works, worked, worked, working."""

    base: str
    third: str
    past: str
    participle: str
    gerund: str


def _forms(text: str) -> dict[str, tuple[str, str]]:
    """Past and participle of irregular verbs, written ``base past participle``."""
    return {base: (past, part) for base, past, part in (line.split() for line in text.split(";"))}


_IRREGULAR_VERBS: Final = _forms(
    "become became become;beat beat beaten;begin began begun;bend bent bent;bet bet bet;"
    "bind bound bound;bite bit bitten;blow blew blown;break broke broken;bring brought brought;"
    "build built built;burst burst burst;buy bought bought;catch caught caught;"
    "choose chose chosen;come came come;cost cost cost;cut cut cut;deal dealt dealt;"
    "dig dug dug;do did done;draw drew drawn;drink drank drunk;drive drove driven;"
    "eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;"
    "find found found;fit fit fit;fly flew flown;forget forgot forgotten;freeze froze frozen;"
    "get got gotten;give gave given;go went gone;grow grew grown;hang hung hung;"
    "have had had;hear heard heard;hide hid hidden;hit hit hit;hold held held;"
    "keep kept kept;knit knitted knitted;know knew known;lay laid laid;lead led led;"
    "leave left left;lend lent lent;let let let;lie lay lain;light lit lit;lose lost lost;"
    "make made made;mean meant meant;meet met met;overtake overtook overtaken;pay paid paid;"
    "put put put;read read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;"
    "say said said;see saw seen;sell sold sold;send sent sent;set set set;sew sewed sewn;"
    "shake shook shaken;shine shone shone;shoot shot shot;show showed shown;shrink shrank shrunk;"
    "shut shut shut;sing sang sung;sink sank sunk;sit sat sat;sleep slept slept;"
    "slide slid slid;speak spoke spoken;spend spent spent;spin spun spun;split split split;"
    "spread spread spread;stand stood stood;steal stole stolen;stick stuck stuck;"
    "string strung strung;sweep swept swept;swim swam swum;swing swung swung;take took taken;"
    "teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;"
    "undo undid undone;wake woke woken;wear wore worn;weave wove woven;win won won;"
    "wind wound wound;withdraw withdrew withdrawn;write wrote written;outgrow outgrew outgrown;"
    "resell resold resold;rebuild rebuilt rebuilt;repay repaid repaid;undergo underwent undergone"
)
# Verbs of more than one syllable whose stressed last syllable doubles its consonant.
_DOUBLING: Final = {"admit", "commit", "control", "equip", "occur", "omit", "prefer", "refer"}
_NO_DOUBLING: Final = {
    "answer", "bargain", "benefit", "color", "collect", "cover", "deliver", "deposit", "earn",
    "empty", "enter", "fasten", "finish", "gather", "harvest", "happen", "index", "limit", "loan",
    "listen", "number", "offer", "open", "order", "pocket", "profit", "question", "remain",
    "shelter", "ticket", "total", "transfer", "travel", "visit", "water", "weigh",
}  # fmt: skip


def plural_of(noun: str) -> str:
    """The regular plural of a noun or of the last word of a phrase.

    >>> [plural_of(word) for word in ("box", "berry", "paint brush", "half", "day", "tomato")]
    ['boxes', 'berries', 'paint brushes', 'halves', 'days', 'tomatoes']
    """
    head, space, last = noun.rpartition(" ")
    return f"{head}{space}{_plural_word(last)}"


def _plural_word(word: str) -> str:
    if word in _SAME:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    for singular, plural in _IRREGULAR.items():  # "grandchild", "postman"
        if word.endswith(singular) and word != "human" and len(singular) > 2:
            return word.removesuffix(singular) + plural
    if word in _VES:
        return f"{word.removesuffix('fe').removesuffix('f')}ves"
    if word.endswith(("ffe", "ff")):
        return f"{word}s"
    if word in _OES or word.endswith(("s", "x", "z", "ch", "sh")):
        return f"{word}es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return f"{word[:-1]}ies"
    return f"{word}s"


@lru_cache(maxsize=4096)
def verb_forms(verb: str) -> VerbForms:
    """The forms of a verb, or of the first word of a phrase ("pick up").

    >>> verb_forms("pick up").past, verb_forms("carry").third, verb_forms("stop").gerund
    ('picked up', 'carries', 'stopping')
    """
    head, space, rest = verb.partition(" ")
    past, participle = _IRREGULAR_VERBS.get(head) or (_past(head), _past(head))
    forms = (head, _third(head), past, participle, _gerund(head))
    return VerbForms(*(f"{form}{space}{rest}" for form in forms))


def _third(verb: str) -> str:
    if verb == "have":
        return "has"
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{_doubled(verb)}ed"


def _gerund(verb: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return f"{verb[:-1]}ing"
    return f"{_doubled(verb)}ing"


def _doubled(verb: str) -> str:
    """A short verb doubles its last consonant: "stop", "plan", but not "visit" or "sew"."""
    if verb in _DOUBLING:
        return verb + verb[-1]
    ends = re.search(r"(?:^|[^aeiou])[aeiouy]([bdgklmnprtz])$", verb)
    short = len(re.findall(r"[aeiouy]+", verb)) == 1
    quiet = verb in _NO_DOUBLING or not short or (verb.startswith("qu") and len(verb) > 4)
    return verb if ends is None or quiet else verb + verb[-1]


# The two verbs that agree like no other: (present singular, present plural, past both).
def be(*, plural: bool, past: bool) -> str:
    """The form of "to be" for the third person."""
    if past:
        return "were" if plural else "was"
    return "are" if plural else "is"


def inflect(verb: str, *, plural: bool, past: bool) -> str:
    """A finite form for the third person; modal verbs stay as they are.

    >>> inflect("buy", plural=False, past=False), inflect("be", plural=True, past=True)
    ('buys', 'were')
    """
    head, _, rest = verb.partition(" ")
    if head in MODALS:
        return verb
    if head == "be":
        return f"{be(plural=plural, past=past)} {rest}".rstrip()
    forms = verb_forms(verb)
    if past:
        return forms.past
    return forms.base if plural else forms.third


MODALS: Final = ("can", "could", "may", "might", "must", "should", "will", "would")


def article(following: str) -> str:
    """ "a" or "an", by the first sound of what follows.

    >>> [article(word) for word in ("apple", "unicorn", "hour", "8-hour shift", "18,000", "180")]
    ['an', 'a', 'an', 'an', 'an', 'a']
    """
    word = following.lstrip("$€£\"'(")
    if word[:1].isdigit():
        return "an" if _AN_NUMBER.match(word) else "a"
    if _SILENT_H.match(word):
        return "an"
    return "an" if _VOWEL_SOUND.match(word) and not _W_SOUND.match(word) else "a"


def possessive(name: str) -> str:
    """A name's possessive: "Mia's", "the boys'".

    >>> possessive("James"), possessive("the twins")
    ("James's", "the twins'")
    """
    is_plural = name[:1].islower() and name.endswith("s") and not name.endswith("ss")
    return f"{name}'" if is_plural else f"{name}'s"
