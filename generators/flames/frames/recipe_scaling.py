"""A recipe for so many servings, made for other servings: cups, bags, their price."""

from fractions import Fraction

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.frames import recipe_scaling_words as words
from synthgen.generators.flames.lexicon.plausible import is_portion
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import of, per
from synthgen.generators.flames.program.quantity import Form, Quantity
from synthgen.generators.flames.program.relations import Value


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
    costs = ("cost",)
    details = ("spice", "time", "pages", "other_cook")

    def build(self, d: Build) -> None:
        """The recipe, the servings that are wanted, and what they take."""
        if d.has("second") != (d.target == "both") or (d.target == "both" and d.has("has")):
            raise Inapplicable("a second ingredient is asked for together with the first")
        d.person("B", trade="food")
        dish = d.pick("R", tuple(words.DISHES))
        y = _noun(dish, "dish")
        d.also("y", y)
        d.pick("O", words.OCCASIONS)
        d.pick("f", words.DISHES[dish].split(", "))
        d.settings = ("this week", "this weekend", "on Friday", "on Saturday")
        s = d.count("s", y, words.YIELDS, per="batch")
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
            d.pick("j", words.DISHES[d.roles["R"]].split(", "))
            q2 = self._cups(
                d,
                "q2",
                "j",
                lambda v: _measurable(v * scale) and _measurable((q.value + v) * scale),
            )
        told = words.RECIPE.replace("Q", "{q} and {q2}" if d.has("second") else "{q}")
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
        w = d.count("w", d.noun("y"), lambda: s.value * d.rng.choice(words.SCALES), _sensible)
        d.fact("wants", words.WANTS, kind="event")
        told = words.RECIPE_WANTS.replace("Q", "{q} and {q2}" if d.has("second") else "{q}")
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
        d.fact("guests", words.GUESTS, kind="event")
        d.fact("each", words.EACH, kind="rule", after=("guests",))
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
        fitting = [cups for cups in words.CUPS if _is_likely(d, d.roles[ingredient], cups)]
        return d.count(name, noun, fitting, ok, per="batch")

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
        claims, labels = words.NEED, "the number of cups of {f} that {B} <need>"
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
        h = d.count("h", _cup(d), words.HOME, lambda h: least < need.value - h)
        d.fact("has", words.AT_HOME)
        return d.derive(
            "short",
            "diff",
            need,
            h,
            noun=need.noun,
            whole=False,
            claims=words.SHORT,
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
            claims=words.BOTH,
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

        d.fact("holds", words.HOLDS, kind="rule", after=("recipe",))
        return d.derive(
            "bags",
            "ceil_quot",
            short,
            c,
            noun=d.noun("k"),
            claims=words.BAGS,
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
        d.fact("price", words.PRICE, kind="rule", after=("holds",))
        return d.derive(
            "cost",
            "prod",
            bags,
            p,
            claims=words.COST,
            labels="the total (cost|price) of the {k}",
            asks="how much <do> {B} (have to pay|spend) for the {k}",
        )

    # How much can be made ----------------------------------------------------------------------

    def _servings(self, d: Build, s: Quantity) -> None:
        if d.has("guests"):
            raise Inapplicable("the number of servings is what is asked")
        q = self._cups(d, "q", "f", lambda _: True)
        d.fact("recipe", words.RECIPE.replace("Q", "{q}"), kind="rule")
        there = self._there(d, s, q)
        k = self._scale(d, there, q, "that <be-> enough to make the recipe {t} times")
        made = d.derive(
            "made",
            "prod",
            s,
            k,
            noun=d.noun("y"),
            claims=words.MAKES,
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
            return q.value * d.rng.choice(words.SCALES)

        def makes(cups: Value) -> bool:
            return (
                cups >= 1
                and _measurable(cups)
                and _is_whole(s.value * Fraction(cups) / q.value)
                and cups != q.value
            )

        if not d.has("has"):
            h = d.count("h", _cup(d), draw, makes)
            d.fact("has", words.HAS)
            return h
        h = d.count("h", _cup(d), words.HOME)
        m = d.count("m", _cup(d), lambda: draw() - h.value, lambda m: m >= 1 and makes(h.value + m))
        d.fact("has", words.HAS)
        d.fact("more", words.MORE, kind="event", after=("has",))
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
                spice = d.pick("V", words.SPICES)
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
                d.count("z", d.thing("x", "drink", "snack", ok=is_portion), range(4, 30))
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


def _package(d: Build) -> words.Package:
    return words.PACKAGES[d.roles["f"]]


def _is_likely(d: Build, ingredient: str, cups: Value) -> bool:
    """Whether a cook would put so much of an ingredient into a batch."""
    low, high = words.PER_SERVING[ingredient]
    if ingredient == "milk" and d.roles["R"] in words.MILKY:
        low, high = 30, 100
    batch = d.cast["s"]
    assert isinstance(batch, Quantity)
    return low * batch.value <= 100 * cups <= high * batch.value


def _measurable(cups: Value) -> bool:
    """Whether measuring cups can tell it."""
    return Fraction(cups).denominator <= 4


def _sensible(number: Value) -> bool:
    return _is_whole(number) and 6 <= number <= 100


def _is_whole(value: Value) -> bool:
    return Fraction(value).denominator == 1
