"""The clauses of recipes, the dishes, and how ingredients are sold."""

from fractions import Fraction
from typing import Final, NamedTuple

from synthgen.generators.flames.program.relations import Value, plain


class Package(NamedTuple):
    """How an ingredient is sold: in what, with how many cups, at which prices in cents."""

    name: str
    cups: tuple[int, int]
    price: tuple[int, int]


PACKAGES: Final = {
    "flour": Package("bag", (6, 8), (299, 599)),
    "sugar": Package("bag", (4, 6), (249, 499)),
    "brown sugar": Package("bag", (4, 6), (199, 349)),
    "cornmeal": Package("bag", (4, 7), (249, 499)),
    "oats": Package("canister", (5, 7), (299, 599)),
    "rice": Package("bag", (4, 6), (249, 699)),
    "quinoa": Package("bag", (3, 5), (499, 899)),
    "lentils": Package("bag", (3, 5), (199, 399)),
    "beans": Package("bag", (3, 6), (199, 449)),
    "chickpeas": Package("bag", (3, 5), (199, 449)),
    "noodles": Package("package", (4, 8), (149, 349)),
    "macaroni": Package("box", (3, 6), (129, 299)),
    "pasta": Package("box", (4, 6), (149, 349)),
    "corn": Package("bag", (3, 5), (199, 399)),
    "peas": Package("bag", (3, 5), (199, 399)),
    "raisins": Package("box", (2, 4), (249, 499)),
    "almonds": Package("bag", (3, 5), (599, 1199)),
    "walnuts": Package("bag", (3, 5), (599, 1199)),
    "sunflower seeds": Package("bag", (3, 5), (299, 599)),
    "chocolate chips": Package("bag", (2, 4), (249, 599)),
    "peanut butter": Package("jar", (2, 4), (249, 699)),
    "cocoa powder": Package("can", (2, 4), (349, 799)),
    "blueberries": Package("carton", (2, 4), (299, 699)),
    "strawberries": Package("carton", (3, 5), (299, 699)),
    "grated cheese": Package("bag", (2, 5), (299, 799)),
    "yogurt": Package("tub", (3, 5), (299, 649)),
    "cream": Package("carton", (2, 4), (249, 499)),
    "milk": Package("carton", (4, 8), (199, 449)),
    "coconut milk": Package("can", (2, 4), (199, 399)),
    "vegetable broth": Package("carton", (3, 5), (199, 399)),
    "chicken broth": Package("carton", (3, 5), (199, 399)),
    "orange juice": Package("carton", (6, 8), (299, 599)),
    "pineapple juice": Package("can", (4, 6), (249, 449)),
    "cranberry juice": Package("bottle", (6, 8), (299, 599)),
    "lemon juice": Package("bottle", (2, 4), (199, 449)),
}
DISHES: Final = {
    "blueberry muffin": "flour, sugar, milk, blueberries",
    "corn muffin": "cornmeal, flour, milk, sugar",
    "oatmeal cookie": "oats, flour, brown sugar, raisins",
    "chocolate chip cookie": "flour, brown sugar, chocolate chips",
    "peanut butter cookie": "peanut butter, flour, sugar",
    "sugar cookie": "flour, sugar",
    "brownie": "flour, sugar, cocoa powder, walnuts",
    "pancake": "flour, milk",
    "waffle": "flour, milk",
    "crepe": "flour, milk",
    "scone": "flour, cream, raisins",
    "dinner roll": "flour, milk",
    "granola bar": "oats, almonds, peanut butter, raisins",
    "strawberry smoothie": "yogurt, strawberries, milk",
    "serving of lentil soup": "lentils, vegetable broth",
    "serving of noodle soup": "chicken broth, noodles",
    "serving of tomato soup": "vegetable broth, cream",
    "serving of corn chowder": "corn, milk, chicken broth",
    "serving of bean chili": "beans, vegetable broth, corn",
    "serving of curry": "coconut milk, chickpeas, peas",
    "serving of rice pudding": "rice, milk, raisins",
    "serving of fried rice": "rice, peas",
    "serving of macaroni and cheese": "macaroni, milk, grated cheese",
    "serving of pasta salad": "pasta, peas, grated cheese",
    "serving of quinoa salad": "quinoa, chickpeas, corn",
    "serving of granola": "oats, almonds, raisins",
    "serving of trail mix": "almonds, raisins, sunflower seeds, chocolate chips",
    "serving of apple crisp": "oats, flour, brown sugar",
    "glass of fruit punch": "orange juice, pineapple juice, cranberry juice",
    "glass of lemonade": "sugar, lemon juice",
    "mug of hot chocolate": "milk, cocoa powder",
}
OCCASIONS: Final = (
    "the class party",
    "a family dinner|the dinner",
    "the neighborhood picnic|the picnic",
    "a birthday lunch|the lunch",
    "the church supper|the supper",
    "the office party|the party",
    "the school fair",
    "the potluck at work|the potluck",
    "a game night|the game night",
    "a housewarming party|the party",
    "a sleepover|the sleepover",
    "the book club meeting|the meeting",
    "a charity event|the event",
    "the family reunion",
    "the block party",
    "a picnic at the lake|the picnic",
    "the teachers' lunch|the lunch",
)
SIZES: Final = ((1, 3), (1, 2), (2, 3), (3, 4), (1, 1), (5, 4), (3, 2), (7, 4), (2, 1), (9, 4))
CUPS: Final[tuple[Value, ...]] = tuple(
    plain(Fraction(n, m)) for n, m in (*SIZES, (5, 2), (3, 1), (7, 2), (4, 1))
)
HOME: Final[tuple[Value, ...]] = (1, Fraction(3, 2), 2, Fraction(5, 2), 3, 4, 5)
SPICES: Final = (
    "teaspoon of salt",
    "teaspoon of vanilla",
    "teaspoon of cinnamon",
    "tablespoon of oil",
    "tablespoon of butter",
    "tablespoon of honey",
    "teaspoon of nutmeg",
    "pinch of salt",
)
# How many cups of an ingredient go into one muffin, glass or serving, in hundredths.
PER_SERVING: Final = {
    "flour": (6, 35),
    "sugar": (3, 20),
    "brown sugar": (3, 15),
    "cornmeal": (6, 25),
    "oats": (8, 50),
    "rice": (15, 50),
    "quinoa": (15, 50),
    "lentils": (15, 50),
    "beans": (20, 60),
    "chickpeas": (15, 50),
    "noodles": (20, 80),
    "macaroni": (25, 60),
    "pasta": (25, 70),
    "corn": (10, 60),
    "peas": (5, 40),
    "raisins": (3, 25),
    "almonds": (5, 40),
    "walnuts": (3, 20),
    "sunflower seeds": (5, 30),
    "chocolate chips": (4, 25),
    "peanut butter": (4, 15),
    "cocoa powder": (2, 15),
    "blueberries": (6, 25),
    "strawberries": (25, 90),
    "grated cheese": (10, 50),
    "yogurt": (20, 70),
    "cream": (5, 40),
    "milk": (5, 30),
    "coconut milk": (15, 60),
    "vegetable broth": (30, 130),
    "chicken broth": (30, 130),
    "orange juice": (20, 80),
    "pineapple juice": (15, 60),
    "cranberry juice": (15, 60),
    "lemon juice": (4, 30),
}
MILKY: Final = ("strawberry smoothie", "mug of hot chocolate")  # with up to a cup of milk
YIELDS: Final = (4, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24)
SCALES: Final[tuple[Value, ...]] = (
    Fraction(1, 2),
    Fraction(3, 4),
    Fraction(3, 2),
    Fraction(5, 2),
    *range(2, 9),
)
RECIPE = """
a recipe for {s} <call-> for Q
a batch from {B's} recipe <make-> {s} with Q
it <take> Q to make a batch of {s}
{B} <use> Q for every {s=}
for {s}, {B} <need> Q
(a cookbook|an old family notebook|a food blog|a cooking show) <call> for Q in a recipe for {s}
{B} <follow> a recipe that <need-> Q for {s}
for {s}, {B's} (grandmother|aunt|uncle|neighbor|cousin) always <take> Q
the recipe on the (package|box|card) <list> Q for {s}
every batch of {s=} <contain> Q
a batch of {s} <require-> Q
"""
WANTS = """
{B} <want/need/plan> to make {w} for {O}
{w} <be> needed from {B} for {O}
{O} <call> for {w} from {B's} kitchen
{B} <promise> to bring {w} to {O}
{B} <have> an order for {w} [for {O}]
for {O}, {B} <decide> to make {w}
{B} <agree/offer> to make {w} for {O}
everybody <expect> {w} from {B} at {O}
"""
RECIPE_WANTS = """
a recipe for {s} <call-> for Q, but {B} <need> {w} for {O}
{B} <use> Q for {s} and <want> to make {w} for {O}
a recipe <make> {s} with Q, and {O} <call> for {w} from {B}
"""
GUESTS = """
{B} <invite> {g} to {O}
{g} <come> to {O}
{B} <expect> {g} at {O}
there <be> {g} on the list for {O}
{g} <have> signed up for {O}
{O} <have> {g}
{B} <be> the host for {g} at {O}
"""
EACH = """
each guest <be> to get {e} from {B}
{B} <plan> on {e} for each guest
every guest <get> {e} from {B's} kitchen
{e} per guest <be+> what {B!} <have> in mind
{B} <want> to serve {e} to every guest
{B} <set> out {e} for each guest
"""
AT_HOME = """
{B} already <have> {h} (left|at home|in the kitchen|in the pantry)
there <be> {h} left (from last week|from the last batch|in the kitchen)
{B} <find> {h} (in the kitchen|in the pantry|at home)
(a neighbor|{B's} roommate|a friend) <give> {B} {h}
{B} <borrow> {h} from (a neighbor|the people next door)
what <be-> left over from (last week|the last batch) <come-> to {h}
"""
HAS = """
{B} <have> {h} (left|at home|in the kitchen|in the pantry)
there <be> {h} left (in {B's} kitchen|in {B's} pantry)
{B} <find> {h} (in the kitchen|in the pantry|at home)
(a neighbor|{B's} roommate|a friend) <give> {B} {h}
{B} <buy/get/bring home> {h} for {O}
what <be-> left over in {B's} kitchen <come-> to {h}
{B} <measure> what <be-> in the pantry and <find> {h}
"""
MORE = """
{B} <buy/get> {m} more (at the store|on the way home)
(a neighbor|{B's} roommate|a friend) <add> {m} to that
there <be> another {m=} in a jar on the shelf
{B} <borrow> another {m=} from (a neighbor|a coworker)
"""
HOLDS = """
each {1 k} <hold/contain> {c}
there <be> {c} in (a|each|every) {1 k}
the store <sell> {f} in {K} of {c} each
{f} <can be bought> in {K} of {c} each
{B} <get> {c} out of (a|each) {1 k}
"""
PRICE = """
{a k} <cost> {p}
each {1 k} <cost> {p} [at the store]
the store <charge/ask> {p} for (a|each) {1 k}
{B} <pay> {p} for (a|each|every) {1 k}
{k} <sell/go> for {p} (each|apiece)
"""
NEED = """
{B} <need> {need} (in all|altogether)
{need} <be> needed (in all|altogether)
{B} <use> {need} for all the {y}
that many {y} <require+> {need}
{B} <measure out> {need} (in all|altogether)
"""
SHORT = """
{B} still <need> {short}
{B} <have> to (buy|get) {short} more
{short} <be> still missing
{B} <be> short by {short}
"""
BOTH = """
the {f} and the {j} together <make+> {both}
the {f} and the {j} <come+> to {both} (in total|altogether|together)
the {f} and the {j} <add+> up to {both} in all
"""
BAGS = """
{B} <have> to buy {bags}
{B} <need> {bags} [to have enough {f}]
{bags} <be> needed (to have enough {f}|for all the {y})
{B} <must buy> {bags} [for all the {y}]
"""
COST = """
{B} <spend> {cost} on the {k}
the {k} <cost+> {B} {cost} [in all|altogether]
{B} <pay> {cost} for the {k} [in all]
{B's} bill for the {k} <be-> {cost}
all the {k} together <cost+> {cost}
"""
MAKES = """
{B} <can make> {made} [with all of it]
all of it <be-> enough for {made}
{B} <get> {made} out of it
{B} <have> enough for {made}
"""
