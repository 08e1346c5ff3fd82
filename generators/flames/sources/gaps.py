"""Where a sentence of our own may stand in a text: never between a pronoun and what it means."""

import re
from typing import Final

from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.lexicon.people import HE, SHE, THEY
from synthgen.generators.flames.sources.sentences import is_name

# Given names: ours, and short ones that word problems like.
_SHORT: Final = words(
    """
    Abby Al Amber Andy Angie Ann Anne Annie April Ashley Becky Ben Bert Betty Bill Billy Bob Bobby
    Brad Carlos Cathy Charles Cheryl Chris Cindy Dan Danny Dave Debbie Dennis Doug Ed Eddie Fred
    Freddy Greg Hank Heather Jackie James Jan Jasmine Jeff Jen Jenny Jerry Jess Jill Jim Jimmy Joe
    Johnny Jon Josh Josie Kate Katie Kathy Ken Kenny Kim Kylie Larry Lily Liz Lizzy Luis Madison
    Mandy Marcus Mark Matt Max Meg Megan Mike Milo Nancy Nate Nick Pam Pat Peggy Pete Phil Polly
    Randy Ray Rick Rob Ron Rose Roy Sally Sandy Shelly Stacy Steve Sue Susie Tammy Ted Terry Thomas
    Tim Toby Tom Tommy Tony Tracy Travis Vicky Vince Will Zack
    """
)
GIVEN: Final = frozenset((*HE, *SHE, *THEY, *_SHORT))
_WORD: Final = re.compile(r"[A-Za-z]+(?:'[a-z]+)?")
_PERSONAL: Final = frozenset(words("he she him his her hers himself herself"))
_MANY: Final = frozenset(words("they them their theirs themselves"))
# Words that take up what the sentence before has told.
_REFERRING: Final = frozenset(
    words(
        """
        they them their theirs themselves it its itself this that these those one ones other
        others another rest remaining remainder same such also too instead both former latter
        then next neither either previous above there's here again two three four
        afterward afterwards later meanwhile however therefore so but and because finally
        together
        """
    )
)
_ELLIPTIC: Final = re.compile(
    r"^(?:half|some|all|none|many|most|each (?:of|one)|every one|of|if so|another|yet|or|\d|\$"
    r"|(?:an?|one|two|three)[ -](?:third|half|quarter|fourth|fifth)|(?:one|four|five|six|seven"
    r"|eight|nine|ten|twenty|thirty)\b|how (?:many|much) (?:more |in |are|is|were|was|do|did|does"
    r"|will|would|has|have|can|left|remain|total|altogether))",
    re.IGNORECASE,
)
_HALF_COMPARED: Final = re.compile(r"\bas (?:many|much|old|long|far|fast|tall|big)\b(?!.*\bas\b)")


def stands_alone(sentence: str) -> bool:
    """Whether nothing in a sentence means something that only the sentence before tells.

    >>> stands_alone("Tom sells half of his pears."), stands_alone("He sells half of them.")
    (True, False)
    """
    if _ELLIPTIC.search(sentence) or _HALF_COMPARED.search(sentence):
        return False
    named = False
    for place, found in enumerate(_WORD.finditer(sentence)):
        word = found[0].partition("'")[0]
        if word.lower() in _REFERRING or (word.lower() in _PERSONAL and not named):
            return False
        named = named or word in GIVEN or (place > 0 and is_name(word))
    return True


def gaps(sentences: tuple[str, ...]) -> tuple[int, ...]:
    """The places for a sentence: before sentence i, where that one stands alone, and where no
    later "he", "she" or "they" means somebody who was last named before that place.
    """
    if len(sentences) < 2:
        return ()  # a bare exercise has no story that a detail could stand in
    return tuple(
        i
        for i in range(len(sentences))
        if stands_alone(sentences[i])
        and _is_named_again(sentences[i:])
        and not (i and sentences[i - 1].startswith("If "))  # a condition that goes on
    )


def _is_named_again(sentences: tuple[str, ...]) -> bool:
    """Whether a name comes before the first pronoun for a person, or there is none."""
    for sentence in sentences:
        for place, found in enumerate(_WORD.finditer(sentence)):
            word = found[0].partition("'")[0]
            if word in GIVEN or (place > 0 and is_name(word)):
                return True
            if word.lower() in _PERSONAL or word.lower() in _MANY:
                return False
    return True
