"""The words of logic grids: places in a row, and kinds of things that each person has one of."""

from typing import Final, NamedTuple


class Kind(NamedTuple):
    """Things of a kind, with phrases in which `{}` is one of them.

    `label` is what a worked solution calls it, `person` who has it, `has` and `lacks` what is said
    of a person; `asks` asks for it, `{}` being the person.
    """

    noun: str
    label: str
    person: str
    has: str
    lacks: str
    asks: str
    values: tuple[str, ...]


NAMES: Final = Kind(
    "name", "{}", "{}", "is {}", "is not {}", "What is the name of {}?",
    ("Anna", "Ben", "Clara", "David", "Emma", "Felix", "Grace", "Henry", "Ivy", "Jack", "Kate",
     "Leo", "Mia", "Noah", "Olga", "Paul", "Rosa", "Sam", "Tina", "Victor", "Wanda", "Zoe"),
)  # fmt: skip

KINDS: Final = {
    "name": NAMES,
    "pet": Kind(
        "pet", "the {}", "the owner of the {}", "keeps the {}", "does not keep the {}",
        "Which pet does {} keep?",
        ("cat", "dog", "parrot", "rabbit", "hamster", "turtle", "horse", "goat", "ferret", "duck",
         "canary", "lizard"),
    ),
    "drink": Kind(
        "drink", "{}", "the person who drinks {}", "drinks {}", "does not drink {}",
        "What does {} drink?",
        ("tea", "coffee", "milk", "cocoa", "water", "cider", "lemonade", "beer", "wine", "juice"),
    ),
    "job": Kind(
        "job", "the {}", "the {}", "is the {}", "is not the {}", "What is the job of {}?",
        ("baker", "doctor", "teacher", "plumber", "lawyer", "farmer", "painter", "nurse", "pilot",
         "tailor", "florist", "chemist"),
    ),
    "color": Kind(
        "favorite color", "{}", "the person whose favorite color is {}", "likes {} best",
        "does not like {} best", "What is the favorite color of {}?",
        ("red", "blue", "green", "yellow", "white", "black", "orange", "purple", "pink", "brown"),
    ),
    "fruit": Kind(
        "fruit", "the {}", "the person who ate the {}", "ate the {}", "did not eat the {}",
        "Which fruit did {} eat?",
        ("plum", "apple", "cherry", "banana", "grape", "peach", "pear", "melon", "kiwi", "mango",
         "fig"),
    ),
    "instrument": Kind(
        "instrument", "the {}", "the person who plays the {}", "plays the {}",
        "does not play the {}", "Which instrument does {} play?",
        ("flute", "piano", "violin", "trumpet", "guitar", "harp", "cello", "drum", "clarinet",
         "tuba", "banjo"),
    ),
    "hobby": Kind(
        "hobby", "{}", "the person whose hobby is {}", "has {} as a hobby",
        "does not have {} as a hobby", "What is the hobby of {}?",
        ("chess", "knitting", "pottery", "sailing", "archery", "dancing", "fishing", "hiking",
         "judo", "origami"),
    ),
    "vehicle": Kind(
        "vehicle", "the {}", "the owner of the {}", "owns the {}", "does not own the {}",
        "Which vehicle does {} own?",
        ("van", "scooter", "bicycle", "truck", "canoe", "tractor", "jeep", "motorcycle", "tandem",
         "sled"),
    ),
    "city": Kind(
        "home town", "{}", "the person from {}", "comes from {}", "does not come from {}",
        "Which city does {} come from?",
        ("Oslo", "Lima", "Cairo", "Paris", "Tokyo", "Delhi", "Quito", "Rome", "Berlin", "Nairobi",
         "Dublin", "Hanoi"),
    ),
    "dish": Kind(
        "dish", "the {}", "the person who cooked the {}", "cooked the {}", "did not cook the {}",
        "Which dish did {} cook?",
        ("soup", "stew", "curry", "pasta", "pizza", "risotto", "omelet", "paella", "goulash",
         "lasagna"),
    ),
    "language": Kind(
        "foreign language", "{}", "the person who learns {}", "learns {}", "does not learn {}",
        "Which language does {} learn?",
        ("Greek", "Latin", "Welsh", "Hindi", "Arabic", "Finnish", "Korean", "Swahili", "Turkish",
         "Polish"),
    ),
    "month": Kind(
        "month of birth", "{}", "the person born in {}", "was born in {}", "was not born in {}",
        "In which month was {} born?",
        ("January", "February", "March", "April", "June", "July", "August", "September", "October",
         "November", "December"),
    ),
    "flower": Kind(
        "flower", "the {}", "the person who grows the {}", "grows the {}", "does not grow the {}",
        "Which flower does {} grow?",
        ("tulip", "rose", "lily", "daisy", "iris", "poppy", "violet", "orchid", "aster", "dahlia"),
    ),
}  # fmt: skip


class Scene(NamedTuple):
    """Places in a row, and what a person does there; `asks` asks where `{}` is."""

    place: str
    article: str
    places: str
    row: str
    stays: str
    does_not_stay: str
    asks: str


SCENES: Final = {
    "houses": Scene(
        "house", "a", "houses", "stand in a row along a street, and one person lives in each",
        "lives in", "does not live in", "What is the number of the house in which {} lives?",
    ),
    "tents": Scene(
        "tent", "a", "tents", "stand in a line on a campsite, and one person sleeps in each",
        "sleeps in", "does not sleep in", "What is the number of the tent in which {} sleeps?",
    ),
    "offices": Scene(
        "office", "an", "offices", "lie side by side on a corridor, and one person works in each",
        "works in", "does not work in", "What is the number of the office in which {} works?",
    ),
    "seats": Scene(
        "seat", "a", "seats", "form the front row of a theater, and one person sits in each",
        "sits in", "does not sit in", "What is the number of the seat in which {} sits?",
    ),
    "booths": Scene(
        "booth", "a", "booths", "stand next to each other at a fair, and one person is in each",
        "is in", "is not in", "What is the number of the booth of {}?",
    ),
}  # fmt: skip
