"""A recipe for so many servings, made for other servings: cups, bags, their price."""

from fractions import Fraction
from typing import Final, NamedTuple

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Form, Quantity
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
    "a team breakfast|the breakfast",
    "the school fair",
    "the potluck at work|the potluck",
    "a camping trip|the trip",
    "a housewarming party|the party",
    "a sleepover|the sleepover",
    "the book club meeting|the meeting",
    "a charity brunch|the brunch",
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
every guest <get/have> {e} from {B's} kitchen
{e} per guest <be+> what {B} <have> in mind
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
{B} <buy/get> another {m} (at the store|on the way home)
(a neighbor|{B's} roommate|a friend) <add> {m} to that
there <be> another {m} in a jar on the shelf
{B} <get> another {m} as a gift
{B} <borrow> another {m} from (a neighbor|a coworker)
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
{B} <need> {both} of {f} and {j} together
{B} <use> {both} of {f} and {j} (in total|altogether)
that many {y} <require+> {both} of {f} and {j} in all
{both} of {f} and {j} <be+> needed in total
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


@frame
class RecipeScaling(Frame):
    """A recipe for so many servings, and what other servings take."""

    name = "recipe_scaling"
    topic = "fractions"
    concepts = ("proportion", "fractions")
    modules = {
        "guests": "let the servings be so many guests times what each of them gets",
        "second": "ask for a second ingredient too",
        "has": "let some of the ingredient be at home already",
    }
    targets = ("need", "both", "bags", "cost", "servings")
    details = ("spice", "time", "pages", "other_cook")

    def build(self, d: Build) -> None:
        """The recipe, the servings that are wanted, and what they take."""
        if d.has("second") != (d.target == "both") or (d.target == "both" and d.has("has")):
            raise Inapplicable("a second ingredient is asked for together with the first")
        d.person("B", trade="food")
        dish = d.pick("R", tuple(DISHES))
        y = _noun(dish, "dish")
        d.also("y", y)
        d.pick("O", OCCASIONS)
        d.pick("f", DISHES[dish].split(", "))
        d.settings = ("this week", "this weekend", "this month", "this year")
        s = d.count("s", y, YIELDS, per="batch")
        if d.target == "servings":
            self._servings(d, s)
        else:
            self._needs(d, s)

    # What is wanted and what it takes ----------------------------------------------------------

    def _needs(self, d: Build, s: Quantity) -> None:
        w = self._guests(d, s) if d.has("guests") else self._wanted(d, s)
        scale = Fraction(w.value) / s.value
        least = 2 * _package(d).cups[0] if d.target in ("bags", "cost") else 0
        q = self._cups(d, "q", "f", lambda v: least <= v * scale <= 40 and _measurable(v * scale))
        if d.has("second"):
            d.pick("j", DISHES[d.roles["R"]].split(", "))
            q2 = self._cups(
                d,
                "q2",
                "j",
                lambda v: _measurable(v * scale) and _measurable((q.value + v) * scale),
            )
        told = RECIPE.replace("Q", "{q} and {q2}" if d.has("second") else "{q}")
        d.fact("recipe", told, kind="rule")
        k = self._scale(d, w, s, "the recipe <be> multiplied by {t}")
        need = self._need(d, "need", "f", k, q)
        if d.has("second"):
            d.ask(self._both(d, need, self._need(d, "need2", "j", k, q2)))
            return
        short = self._short(d, need, least // 2) if d.has("has") else need
        if d.target == "need":
            d.ask(short)
            return
        bags = self._bags(d, short)
        d.ask(bags if d.target == "bags" else self._cost(d, bags))

    def _wanted(self, d: Build, s: Quantity) -> Quantity:
        w = d.count("w", d.noun("y"), lambda: s.value * d.rng.choice(SCALES), _sensible)
        d.fact("wants", WANTS, kind="event")
        told = RECIPE_WANTS.replace("Q", "{q} and {q2}" if d.has("second") else "{q}")
        d.joint(("recipe", "wants"), told)
        return w

    def _guests(self, d: Build, s: Quantity) -> Quantity:
        def fits(number: Value) -> bool:
            scale = Fraction(number) / s.value
            return scale != 1 and scale <= 8 and scale.denominator <= 4

        portions = (2, 3) if " of " in d.noun("y").sg else (2, 3, 4)
        guest = Noun("guest", "guests", "person")
        g = d.count("g", guest, range(4, 33), lambda g: any(fits(g * e) for e in portions))
        e = d.count("e", d.noun("y"), portions, lambda e: fits(g.value * e), per="guest")
        d.fact("guests", GUESTS, kind="event")
        d.fact("each", EACH, kind="rule", after=("guests",))
        return d.derive(
            "w",
            "prod",
            g,
            e,
            noun=d.noun("y"),
            claims="""
                the guests <need+> {w} (altogether|in all)
                {B} <need> {w} for the guests
            """,
            labels="the number of {y} for all the guests",
        )

    @staticmethod
    def _cups(d: Build, name: str, ingredient: str, ok: Accepts) -> Quantity:
        noun = _noun(f"cup of {d.cast[ingredient]}", "cup")
        return d.count(name, noun, CUPS, ok, per="batch")

    @staticmethod
    def _scale(d: Build, part: Quantity, whole: Quantity, claims: str) -> Quantity:
        """How many times the recipe is made."""
        value = Fraction(part.value) / whole.value
        form: Form = "number" if value.denominator == 1 else "fraction"
        return d.derive(
            "t",
            "quot",
            part,
            whole,
            form=form,
            whole=False,
            claims=f"{claims}\n{{B}} <have> to multiply everything in the recipe by {{t}}",
            labels="the number of times that the recipe is made",
        )

    @staticmethod
    def _need(d: Build, name: str, ingredient: str, k: Quantity, q: Quantity) -> Quantity:
        told = {"{need}": f"{{{name}}}", "{f}": f"{{{ingredient}}}"}
        claims, labels = NEED, "the number of cups of {f} that {B} <need>"
        for old, new in told.items():
            claims, labels = claims.replace(old, new), labels.replace(old, new)
        return d.derive(
            name,
            "prod",
            k,
            q,
            noun=q.noun,
            whole=False,
            claims=claims,
            labels=labels,
            asks="""
                how many cups of {f} <do> {B} need (for {O}|in all|to make that many)
                how many cups of {f} <should> {B} measure out
            """,
        )

    @staticmethod
    def _short(d: Build, need: Quantity, least: int) -> Quantity:
        h = d.count("h", _cup(d), HOME, lambda h: least < need.value - h)
        d.fact("has", AT_HOME)
        return d.derive(
            "short",
            "diff",
            need,
            h,
            noun=need.noun,
            whole=False,
            claims=SHORT,
            labels="the number of cups of {f} still (needed|missing)",
            asks="""
                how many (more|additional) cups of {f} <do> {B} need
                how many cups of {f} <do> {B} still have to (buy|get)
            """,
        )

    @staticmethod
    def _both(d: Build, first: Quantity, second: Quantity) -> Quantity:
        return d.derive(
            "both",
            "sum",
            first,
            second,
            united=_noun("cup", "cup"),
            whole=False,
            claims=BOTH,
            labels="the total number of cups of {f} and {j}",
            asks="how many cups of {f} and {j} <do> {B} need (together|in total)",
            marks=("joint",),
        )

    # Bags and their cost -----------------------------------------------------------------------

    @staticmethod
    def _bags(d: Build, short: Quantity) -> Quantity:
        name, (low, high), _ = _package(d)
        d.also("k", _noun(f"{name} of {d.cast['f']}", "pack"))
        d.also("K", _noun(name, "pack"))

        measure = per(of(_cup(d).sg), of(d.noun("k").sg))
        values = range(low, high + 1)
        c = d.given("c", "count", measure, values, lambda c: c < short.value, _noun("cup", "cup"))

        d.fact("holds", HOLDS, kind="rule", after=("recipe",))
        return d.derive(
            "bags",
            "ceil_quot",
            short,
            c,
            noun=d.noun("k"),
            claims=BAGS,
            labels="the (smallest|least) number of {k} that <be+> enough",
            asks="""
                how many {k} <do> {B} need (to buy|at least)
                at least how many {k} <should> {B} buy
            """,
            marks=("round_up",),
        )

    @staticmethod
    def _cost(d: Build, bags: Quantity) -> Quantity:
        low, high = _package(d).price
        p = d.money("p", range(low, high + 1, 10), per=d.noun("k").sg)
        d.fact("price", PRICE, kind="rule", after=("holds",))
        return d.derive(
            "cost",
            "prod",
            bags,
            p,
            claims=COST,
            labels="the total (cost|price) of the {k}",
            asks="how much <do> {B} (have to pay|spend) for the {k}",
        )

    # How much can be made ----------------------------------------------------------------------

    def _servings(self, d: Build, s: Quantity) -> None:
        if d.has("guests"):
            raise Inapplicable("the number of servings is what is asked")
        q = self._cups(d, "q", "f", lambda _: True)
        d.fact("recipe", RECIPE.replace("Q", "{q}"), kind="rule")
        there = self._there(d, s, q)
        k = self._scale(d, there, q, "that <be-> enough to make the recipe {t} times")
        made = d.derive(
            "made",
            "prod",
            s,
            k,
            noun=d.noun("y"),
            claims=MAKES,
            labels="the (largest number|number) of {y} that {B} <can make>",
            asks="""
                how many {y} <can> {B} make (with all of it|in all)
                for how many {y} <be-> that enough
            """,
        )
        d.ask(made)

    @staticmethod
    def _there(d: Build, s: Quantity, q: Quantity) -> Quantity:
        """All that there is of the ingredient."""

        def draw() -> Value:
            return q.value * d.rng.choice(SCALES)

        def makes(cups: Value) -> bool:
            return cups >= 1 and _is_whole(s.value * Fraction(cups) / q.value) and cups != q.value

        if not d.has("has"):
            h = d.count("h", _cup(d), draw, makes)
            d.fact("has", HAS)
            return h
        h = d.count("h", _cup(d), HOME)
        m = d.count("m", _cup(d), lambda: draw() - h.value, lambda m: m >= 1 and makes(h.value + m))
        d.fact("has", HAS)
        d.fact("more", MORE, kind="event", after=("has",))
        return d.derive(
            "there",
            "sum",
            h,
            m,
            noun=h.noun,
            whole=False,
            claims="that <be-> {there} in all\n{B} <have> {there} altogether",
            labels="the total number of cups of {f}",
        )

    def detail(self, d: Build, name: str) -> None:
        """A spice, the time, the book, what somebody else brings."""
        match name:
            case "spice":
                spice = d.pick("V", SPICES)
                d.count("z", _noun(spice, "spoon"), range(2, 9))
                told = """
                    the recipe also <call-> for {z}
                    {z} <go> in as well
                    {B} also <add> {z} for flavor
                """
            case "time":
                d.count("z", d.unit("minute"), range(15, 100, 5))
                told = """
                    {B} <allow/set aside> {z} for (the cooking|cleaning up|the preparation)
                    (cleaning up|the preparation) <take-> {z}
                    {B} <spend> {z} on the cleaning up
                """
            case "pages":
                d.count("z", d.unit("page"), range(40, 400))
                told = """
                    the recipe <come-> from a book of {z}
                    {B} <find> the recipe in a cookbook with {z}
                """
            case _:
                d.person("H", kin="B")
                d.count("z", d.thing("x", "drink", "snack"), range(4, 40))
                told = """
                    {H!} <promise> to bring {z}
                    {H!} <buy> {z} to go with the food
                """
        d.fact("z", told, after=("recipe", "wants", "each", "has"), folds=False)


def _noun(sg: str, kind: str) -> Noun:
    """A noun whose first word is counted: "cup of flour"."""
    head, of, rest = sg.partition(" of ")
    return Noun(sg, f"{plural_of(head)}{of}{rest}", kind)


def _cup(d: Build) -> Noun:
    return _noun(f"cup of {d.cast['f']}", "cup")


def _package(d: Build) -> Package:
    return PACKAGES[d.roles["f"]]


def _measurable(cups: Value) -> bool:
    """Whether measuring cups can tell it."""
    return Fraction(cups).denominator <= 4


def _sensible(number: Value) -> bool:
    return _is_whole(number) and 6 <= number <= 100


def _is_whole(value: Value) -> bool:
    return Fraction(value).denominator == 1
