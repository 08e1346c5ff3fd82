"""Words that the fault rules know: which are plural, which are measures, which are no nouns.

The rules look at few words of a text and must be right when they speak, so the lists name what
would mislead them. They were grown by reading what the rules found in GSM8K's training questions.
"""

import re
from typing import Final


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


# Plural or not ---------------------------------------------------------------------------------

# The same in the plural, or counted without -s.
_SAME: Final = words(
    "sheep deer fish shrimp trout salmon tuna cod squid bison moose elk swine head yen yuan won "
    "baht rand bitcoin aircraft spacecraft hovercraft watercraft offspring young dice data staff "
    "fruit bass carp poultry livestock quail grouse pokemon lego"
)
# Plural without -s.
_PLURALS: Final = words(
    "lice oxen cattle police pence alumni cacti fungi amoebae larvae criteria algae bacteria"
)
_PLURAL_END: Final = re.compile(r"(?:men|women|children|people|folk|teeth|feet|mice|geese)$")
# Singular, or no noun at all, with -s.
_NO_PLURALS: Final = words(
    "is was has does this its his hers ours yours theirs as us plus minus less always perhaps "
    "sometimes afterwards towards besides across thus yes goes says bus gas lens bias atlas canvas "
    "rhinoceros christmas texas mathematics physics gymnastics economics athletics news tennis "
    "series species means headquarters alas whereas versus costs weighs contains needs holds takes "
    "makes sells earns gets pays lives works runs buys wants gives uses eats reads comes begins "
    "starts ends remains equals"
)
_PLURALS_US_IS: Final = words(
    "menus emus gnus gurus tofus skis taxis kiwis bikinis safaris zucchinis"
)


def is_plural(word: str) -> bool:
    """Whether a lower-case word has the form of a plural noun, and only that form.

    >>> [is_plural(word) for word in ("apples", "women", "bus", "glass", "menus", "sheep")]
    [True, True, False, False, True, False]
    """
    if word in _PLURALS or word in _PLURALS_US_IS or _PLURAL_END.search(word):
        return True
    return word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _NO_PLURALS


def may_be_plural(word: str) -> bool:
    """`is_plural`, or the same in singular and plural.

    >>> may_be_plural("goldfish"), may_be_plural("dish")
    (True, False)
    """
    return is_plural(word) or word in _SAME or word.endswith("fish")


# Measures --------------------------------------------------------------------------------------

# An amount of these is one amount: "5 miles is too far", "there is 20 minutes left".
UNITS: Final = words(
    "miles kilometers kilometres meters metres centimeters centimetres millimeters millimetres "
    "feet inches yards acres hectares seconds minutes hours days weeks months years decades "
    "pounds ounces tons tonnes grams kilograms milligrams liters litres milliliters millilitres "
    "gallons quarts pints cups tablespoons teaspoons barrels bushels dollars cents euros pence "
    "degrees percent points calories watts kilowatts times units lbs"
)
MASS: Final = words(
    "water milk juice coffee tea soup money cash rice sugar flour salt sand bread butter cheese "
    "food furniture homework luggage equipment rain snow energy electricity fuel gasoline oil "
    "traffic space weight work time progress news"
)

# Nouns or not ----------------------------------------------------------------------------------

NUMBERS: Final = words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)
# What can follow a number without being what is counted.
NO_NOUNS: Final = NUMBERS | words(
    "more less fewer hundred thousand million billion dozen score pair percent half twice "
    "of and or nor but to in on at by for from with without within until till after before during "
    "since than that which who whom whose what when where while if because so as though although "
    "into onto over under out off up down away back apart ago through between among per behind "
    "inside outside around above below near beside against toward along across beyond the a an "
    "these those each every both all some any no not he she it they we you i his her its their my "
    "our your him them us is are was were be been being am have has had do does did will would can "
    "could shall should may might must then there here now today tomorrow yesterday together "
    "altogether total combined only also just too again instead later earlier left right north "
    "south east west overall apiece either neither myself yourself himself herself itself "
    "themselves already yet ever never first second third fourth fifth last next noon midnight "
    "thirds quarters one"
)
COLOURS: Final = words(
    "red blue green yellow orange purple pink white black brown gray grey gold silver rose"
)
# Adjectives that stand for their nouns: "5 small and 3 large pens".
_ADJECTIVES: Final = COLOURS | words(
    "golden bronze tan beige violet maroon teal turquoise magenta indigo crimson small medium "
    "large big little tiny huge long short tall wide high deep thick thin old new young fresh ripe "
    "rotten good bad best worst better worse full empty extra spare whole regular special common "
    "uncommon rare plain sweet sour hot cold warm cool dry wet clean dirty male female adult "
    "junior senior blonde blond wild tame dead alive open free unused bare round square flat even "
    "odd equal similar light dark heavy wrong correct incorrect fast slow quick late early cheap "
    "dear poor rich sick healthy ill safe broken wooden woolen woollen plastic metal paper glass "
    "cotton leather unique separate average double single triple solo further farther random fluffy"
)
# Kinds before a noun that comes later: "3 chocolate and 2 vanilla cakes".
KINDS: Final = words(
    "chocolate vanilla strawberry caramel cheese meat egg vegetable apple lemon orange cherry "
    "blueberry raspberry banana mint peach pumpkin chicken beef turkey ham tuna veggie oak maple "
    "pine mahogany rose tulip math science history english music art"
)
# Verbs of a headless subject: "11 live in town", "the other 3 stay at home".
_VERBS: Final = words(
    "live work play go come stay leave walk ride drive take bring own like love want need prefer "
    "choose pick buy sell pay spend save eat drink sit stand sleep swim run fly remain belong "
    "attend join agree vote say speak think know use wear read write make get give keep find lose "
    "win fail pass break fall arrive return drop quit enter study teach learn turn begin start "
    "finish end share order decide consume contain indicate count calculate cost weigh hold feed "
    "fit match pop said told sent stolen scored grew knew met saw stole threw blew flew got went "
    "came took ate sold won lost fell broke quit drank swam ran rode drove chose bought brought "
    "paid spent sat stood slept wore wrote made gave kept found"
)
_ABBREVIATIONS: Final = words("mph kph mpg rpm kwh hrs min sec")
_NO_NOUN_END: Final = re.compile(
    r"(?:ed|ing|ous|ful|less|ive|able|ible|ical|ish|ly|est|ward|teen)$"
)
_NOUNS_AFTER_ALL: Final = words(
    "bed seed birdseed weed shed sled reed breed moped flowerbed bobsled ring string king wing "
    "thing building painting drawing earring wedding sibling duckling dumpling seedling ceiling "
    "railing spring swing stocking topping pudding evening morning serving recording meeting "
    "filling opening fitting dish radish table vegetable cable timetable forest nest chest guest "
    "vest harvest test contest request card yard cupboard orchard postcard family jelly lily "
    "firefly butterfly dragonfly canteen bus lens canvas atlas thesaurus cactus hibiscus octopus "
    "walrus hippopotamus iris compass rhinoceros olive"
)


def may_be_singular_noun(word: str) -> bool:
    """Whether a lower-case word looks like a count noun in the singular.

    >>> [may_be_singular_noun(word) for word in ("lamp", "lamps", "fish", "total", "broken", "bed")]
    [True, False, False, False, False, True]
    """
    if word in _NOUNS_AFTER_ALL:
        return True
    has_s = word.endswith("s") and not word.endswith("ss")
    if len(word) < 3 or has_s or may_be_plural(word) or _NO_NOUN_END.search(word):
        return False
    return not any(word in known for known in (NO_NOUNS, _ADJECTIVES, _VERBS, _ABBREVIATIONS))
