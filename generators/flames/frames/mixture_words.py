"""The clauses of mixtures, and what they are made of."""

from typing import Final, NamedTuple


class Theme(NamedTuple):
    """A mixture, what its strength is of, what else is in it, how it is kept and measured."""

    mix: str
    pure: str
    base: str
    family: str
    units: str
    limits: tuple[int, int] = (10, 75)


THEMES: Final = (
    Theme("fruit punch", "cranberry juice", "sparkling water", "drink", "liter quart cup ounce"),
    Theme("orange drink", "orange juice", "water", "drink", "liter quart cup ounce"),
    Theme("grape drink", "grape juice", "water", "drink", "liter quart cup ounce"),
    Theme("lemonade", "lemon juice", "water", "drink", "liter quart cup ounce", (8, 36)),
    Theme("party punch", "pineapple juice", "ginger ale", "drink", "liter quart cup ounce"),
    Theme("iced tea", "peach juice", "plain tea", "drink", "liter quart cup ounce", (5, 36)),
    Theme("salad dressing", "olive oil", "vinegar", "drink", "cup ounce", (40, 75)),
    Theme("sugar syrup", "sugar", "water", "drink", "gram ounce", (20, 64)),
    Theme("cleaning solution", "vinegar", "water", "liquid", "liter quart gallon", (10, 60)),
    Theme("bubble solution", "dish soap", "water", "liquid", "liter cup quart", (5, 36)),
    Theme("garden spray", "liquid soap", "water", "liquid", "liter gallon", (5, 20)),
    Theme("engine coolant", "antifreeze", "water", "liquid", "liter gallon quart", (20, 75)),
    Theme("light blue paint", "blue paint", "white paint", "liquid", "liter gallon quart"),
    Theme("pink paint", "red paint", "white paint", "liquid", "liter gallon quart"),
    Theme("gray paint", "black paint", "white paint", "liquid", "liter gallon quart"),
    Theme("salt water", "salt", "water", "liquid", "gram kilogram", (5, 20)),
    Theme("trail mix", "raisins", "nuts", "food", "pound ounce gram"),
    Theme("nut mix", "cashews", "peanuts", "food", "pound ounce kilogram"),
    Theme("breakfast cereal", "dried fruit", "oats", "food", "pound ounce gram", (8, 40)),
    Theme("coffee blend", "dark roast coffee", "light roast coffee", "food", "pound ounce"),
    Theme("herbal tea", "dried mint", "chamomile flowers", "food", "ounce gram"),
    Theme("bread flour", "rye flour", "wheat flour", "food", "pound kilogram"),
    Theme("chicken feed", "corn", "oats", "dry", "pound kilogram"),
    Theme("horse feed", "barley", "chopped hay", "dry", "pound kilogram"),
    Theme("birdseed", "sunflower seeds", "millet", "dry", "pound kilogram"),
    Theme("potting mix", "compost", "topsoil", "dry", "pound kilogram"),
    Theme("lawn seed", "clover seed", "rye grass seed", "dry", "pound ounce", (5, 50)),
    Theme("mortar mix", "cement", "sand", "site", "pound kilogram", (12, 40)),
)
TRADES: Final = {
    "drink": "food",
    "liquid": "",
    "food": "shop",
    "dry": "farm",
    "site": "building",
}
SMALL: Final = {  # vessels for ounces and grams
    "drink": ("pitcher", "jug", "carafe", "jar"),
    "liquid": ("bottle", "can", "jar", "beaker"),
    "food": ("jar", "pouch", "tin", "canister", "bag"),
    "dry": ("bag", "box", "can", "jar"),
}
LARGE: Final = {
    "drink": ("cooler", "keg", "barrel", "jug"),
    "liquid": ("tank", "bucket", "barrel", "drum", "tub"),
    "food": ("sack", "bin", "barrel", "tub"),
    "dry": ("sack", "bin", "barrel", "drum"),
    "site": ("bucket", "sack", "drum", "barrel"),
}
AMOUNTS: Final = {
    "liter": range(4, 61),
    "quart": range(4, 61),
    "gallon": range(4, 61),
    "cup": range(8, 65),
    "ounce": range(16, 129, 2),
    "pound": range(6, 101),
    "kilogram": range(6, 81),
    "gram": range(100, 1001, 20),
}
PERCENTS: Final = (
    5,
    8,
    10,
    12,
    15,
    16,
    18,
    20,
    24,
    25,
    30,
    32,
    35,
    36,
    40,
    45,
    48,
    50,
    60,
    64,
    75,
    80,
)
PLURAL: Final = ("raisins", "cashews", "sunflower seeds")
FIRST = """
{B} <have> {n} that <be-> {p=} PURE
there <be> {n} in {B's} {1 C}, and {p} of it <be> PURE
{B} <start> with {n} containing {p=} PURE
{B's} {1 C} <hold> {n}, and PURE <make up~> {p} of it
{B} <prepare/mix> {n} in such a way that {p} of it <be-> PURE
{p} of the {n=} in {B's} {1 C} <be-> PURE
{B} <fill> {a C} with {n} and <see> to it that {p} of it <be-> PURE
{B} <buy/get> {n}, and {p} of it <be> PURE
{B} <receive> {n}, of which {p} <be-> PURE
"""
FILLED = """
{B} <fill> {k} with {L}
{B} <have> {k} of {L} (ready|in stock|at hand)
there <be> {k} of {L} in {B's} (storeroom|back room|van)
{k} of {L} <arrive+> for {B}
{B} <buy/order/get> {k} of {L}
{B} <empty> {k} of {L} into a large vat
"""
HOLDS = """
each {1 C} <hold/contain> {v}
there <be> {v} in (each|every) {1 C}
{v} <fit> (in|into) {a C}
every {1 C} <be> filled with {v}
{B} <measure> {v} for every {1 C}
"""
SHARE = """
{p} of the {L} <be> PURE
PURE <make up~> {p} of the {L}
{B} <know> that {p} of the {L} <be-> PURE
the label on every {1 C} <say> that {p} of it <be-> PURE
in every {1 C}, {p} of the {L} <be-> PURE
"""
USED = """
after a good stir, {B} <take out/remove/sell> {u}
{B} <stir> everything well and <take out/sell/use> {u}
once it <be-> well mixed, {B} <remove/sell/use> {u}
{B} <give> {u} from the well-mixed batch to (a neighbor|a coworker|a friend)
{u} <be> (used|sold|given away) once everything <be-> well mixed
(a neighbor|a coworker|a friend) <take> {u} from the well-mixed batch
"""
SECOND = """
{B} <add/mix in> {n2} from a ANOTHER batch that <be-> {p2=} PURE
{B} <combine/mix> the batch with {n2} of which {p2} <be-> PURE
(a neighbor|a coworker|a friend) <stir> in {n2} from a ANOTHER batch with {p2=} PURE
from a ANOTHER batch, in which {p2} of everything <be-> PURE, {B} <add> {n2}
another {n2=} <go> in, and {p2} of this addition <be-> PURE
{B} <pour> in {n2} from a ANOTHER supply, and {p2} of it <be-> PURE
everything <be-> mixed with {n2} from a ANOTHER supply, of which {p2} <be-> PURE
"""
ADDED = """
{B} <add/pour in/mix in> {w}
{w} <be> (added|mixed in) to make it go further
to make it (go further|last longer), {B} <add> {w}
{B} <stretch> the {L} with {w}
(a helper|a coworker|a friend) <mix> {w} into the {L}
{B} also <put> {w} into the mixture
"""
GOAL = """
{B} <want> ONLY{r} of the mixture to be PURE
{B} <need> a mixture of which {r} <be-> PURE
PURE <be to make up~> {r} of the mixture in the end
(a customer|the recipe|the label|the instructor) <ask> that {r} of the mixture be PURE
the goal <be-> a mixture of which {r} <be-> PURE
{B} <try> to bring the share of PURE (DIRECTION) to {r}
"""
PURE = """
there <be> {x} in the (mixture|{L}) (altogether|in all)
the (mixture|{L}) <contain-> {x} (altogether|in all)
{x} <be> part of the (mixture|{L}) in the end
{B} <end up with> {x} in the (mixture|{L})
"""
STRENGTH = """
{x} of the mixture <be> PURE in the end
PURE <make up~> {x} of the final mixture
{x} of everything in the mixture <be> now PURE
{x} of the whole mixture <be> PURE in the end
"""
ADD = """
{B} <have> to add {x}
{B} <need> to add {x}
{B} <must add> {x}
{x} <have> to be added
{B} <pour in> {x} to get there
"""
