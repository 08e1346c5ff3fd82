"""The little grammar that turns a short clause into a question and a question into a clause.

It knows simple subjects, common verbs and plain noun phrases. A sentence that has anything else is
not turned.
"""

import re
from typing import Final

from synthgen.generators.flames.english.morphology import verb_forms, words
from synthgen.generators.flames.sources.gaps import GIVEN

VERBS: Final = words(
    """
        bake borrow bring build burn buy carry catch charge clean collect complete contain cook
        cost count deliver donate drink drive earn eat feed find gather get give grow have hire
        hold invite keep knit lose make need order own paint pay pick plant practice prepare
        produce read receive save score sell send serve spend travel use walk wash watch weigh
        win work write run swim bike jog hike sew solve raise study require pack visit ride see
        take throw put play talk teach draw dance exercise release attend type harvest lay climb
        lift print repair fix wrap design publish stack load invest lend swap trade water fold
        chop hang call text photograph mow rake shovel babysit tutor sleep meditate post record
        film ship import export miss iron kick hit fry grill roast sweep peel slice chew breed
        """
)
_FORMS: Final = {verb: verb_forms(verb) for verb in VERBS}
# The verb by each of its finite forms; "read" is both present and past.
THIRD: Final = {forms.third: verb for verb, forms in _FORMS.items()}
PAST: Final = {forms.past: verb for verb, forms in _FORMS.items()}

_NOUN: Final = r"[a-z]+(?:-[a-z]+)?"
_TIME: Final = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|On|In|At|This|Last|Every|Each|Then)"
NAME: Final = rf"(?!{_TIME}\b)[A-Z][a-z]+"
SUBJECT: Final = (
    rf"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Yy]ou|[Ww]e|I|(?:Mrs?\. |Ms\. |Dr\. )?{NAME}(?: {NAME})?"
    rf"(?: and {NAME})?"
    rf"|(?:[Tt]he|[Ee]ach|[Ee]very|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) {_NOUN}(?: (?!be\b){_NOUN})?"
    rf"|{NAME}'s {_NOUN})"
)
PRONOUNS: Final = frozenset(words("he she they it you we i"))
# Units are said with "a certain number of", not with "some".
UNITS: Final = re.compile(
    r"\b(?:hours?|minutes?|seconds?|days?|weeks?|months?|years?|miles?|kilometers?|meters?|feet"
    r"|inches|yards?|pounds?|ounces?|kilograms?|grams?|liters?|gallons?|cups?|pints?|quarts?|tons?"
    r"|tablespoons?|teaspoons?|dollars|cents"
    r"|calories|points?|degrees|ml|kg|km|cm|mg|oz|lbs)\b"
)
_PLURAL: Final = re.compile(
    r"(?:[^s]s|ss?es|people|children|men|women|feet|geese|mice|fish|sheep|ml|kg|km|cm"
    r"|mg|oz|lbs)$"
)
_NO_NOUN: Final = frozenset(
    words(
        """
        more less fewer times each as than left days' percent of other others ones extra another
        total different long old tall away per already also always dozen dozens pairs pair
        """
    )
)
# What ends a noun phrase.
_END: Final = re.compile(
    r"(?: (?:in|on|at|for|from|to|with|per|an?|each|every|and|but|that|which|who|while|than|as"
    r"|left|after|before|during|so|by|because|when|if|over|into|out|up|around|about|through"
    r"|together|altogether|total|today|yesterday|last|this|the|his|her|their|already|away|daily"
    r"|weekly|off|down|under|where|or|via|using|until|between|among|inside|is|are|was|were|can"
    r"|will|has|have|had|does|do|did|one|it|they|he|she)\b|[,.;:?!]|$)"
)


def noun_phrase(text: str) -> tuple[str, str] | None:
    """The plural noun phrase at the beginning of a text, and what follows it.

    >>> noun_phrase("red pens in a drawer."), noun_phrase("pounds of rice a day.")
    (('red pens', ' in a drawer.'), ('pounds of rice', ' a day.'))
    """
    end = _END.search(text)
    if end is None:
        return None
    words = text[: end.start()].split(" ")
    head = words[: words.index("of")] if "of" in words else words
    plain = all(re.fullmatch(_NOUN, word) for word in words) and 0 < len(words) <= 5
    if not plain or _NO_NOUN & set(head) or not head or not _PLURAL.search(head[-1]):
        return None
    if any(_PLURAL.search(word) for word in head[:-1]):
        return None  # "hours ironing shirts"
    if "of" in words and (len(words) < len(head) + 2 or words[-1] in _NO_NOUN):
        return None
    after = text[end.start() :]
    other = re.match(r",? and ([a-z]+)\b", after)
    if other and _PLURAL.search(other[1]) and other[1] not in THIRD:
        return None  # "5 hens and ducks": of both, or of the first?
    return " ".join(words), after


def is_plural(subject: str) -> bool:
    """Whether a subject takes a plural verb.

    >>> is_plural("They"), is_plural("Tom and Ann"), is_plural("the dog"), is_plural("his boots")
    (True, True, False, True)
    """
    words = subject.split()
    if words[0].lower() in ("they", "you", "we", "i") or " and " in subject:
        return True
    if words[0].lower() in ("each", "every", "a", "an", "he", "she", "it") or len(words) == 1:
        return False
    return _PLURAL.search(words[-1]) is not None


def finite(verb: str, subject: str, *, past: bool) -> str:
    """The form of a known verb behind a subject."""
    forms = _FORMS[verb]
    if past:
        return forms.past
    return forms.base if is_plural(subject) else forms.third


def capital(text: str) -> str:
    """A text that begins a sentence."""
    return text[:1].upper() + text[1:]


def lowered(subject: str) -> str:
    """A subject within a sentence: names and "I" keep their capitals."""
    first = subject.split()[0]
    keeps = first == "I" or first.removesuffix("'s") in GIVEN or not _is_function(first)
    return subject if keeps else subject[:1].lower() + subject[1:]


def _is_function(word: str) -> bool:
    return word.lower() in PRONOUNS or word.lower() in (
        "the", "each", "every", "his", "her", "their", "a", "an"
    )  # fmt: skip
