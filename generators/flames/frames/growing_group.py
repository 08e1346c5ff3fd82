"""Several groups told by comparisons: all together, the difference, all but the smallest."""

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from synthgen.generators.flames.building.build import Accepts, Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.general_details import GROWN_UP
from synthgen.generators.flames.building.listed import listed, spelled_out
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.frames.growing_group_words import (
    COMPARED,
    DIVIDING,
    JOINED,
    SHARING,
    STORIES,
    Story,
)
from synthgen.generators.flames.program import measure as measures
from synthgen.generators.flames.program.measure import PLAIN
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value

FACTORS = (2, 2, 3, 4, Fraction(1, 2), Fraction(1, 2), Fraction(1, 3))
KINDS = ("more", "fewer", "times", "times")
NAMES = "ABCD"


class Group(NamedTuple):
    """A group by its role, and how many it has."""

    name: str
    number: Quantity

    @property
    def slot(self) -> str:
        """Its name in a template."""
        return f"{{{self.name}!}}"


@frame
class GrowingGroup(Frame):
    """The first group is told, each further one by a comparison with those before."""

    name = "growing_group"
    topic = "counts"
    concepts = ("comparison", "multi-step addition")
    modules = {
        "third": "add a group that is compared with the others",
        "fourth": "add one more group that is compared with the others",
        "lost": "let the last group lose some afterwards",
    }
    targets = ("total", "gap", "rest", "share")
    imports = {"n": "things"}
    owner = "A"
    details = ("age", "cost", "habit")

    def build(self, d: Build) -> None:
        """One comparison after another; then their sum, and what is asked of it."""
        if d.has("fourth") and not d.has("third"):
            raise Inapplicable("there is no fourth group without a third")
        if d.target == "rest" and not d.has("third"):
            raise Inapplicable("without a third group, only the larger number is left")
        told = _told(d)
        groups = [self._first(d, told)]
        for name in NAMES[1 : 2 + d.has("third") + d.has("fourth")]:
            groups.append(self._compared(d, told, groups, name))
        if d.has("lost"):
            groups[-1] = self._lost(d, told, groups)
        if d.target == "gap":
            d.ask(self._gap(d, told, groups))
            return
        total = self._total(d, told, groups)
        if d.target == "rest":
            total = self._rest(d, told, groups, total)
        d.ask(self._share(d, told, groups, total) if d.target == "share" else total)

    # Groups ------------------------------------------------------------------------------------

    def _first(self, d: Build, told: "_Told") -> Group:
        n = d.count("n", d.noun("i"), told.story.values)
        linked = "{A} <keep> {n}\n{A} <take> {n} home"
        d.fact("A", told.words(told.story.base), linked={"n": linked}, folds=False)
        return Group("A", n)

    def _compared(self, d: Build, told: "_Told", groups: list[Group], name: str) -> Group:
        """One more group, by a comparison with one before or with two together."""
        last = name == NAMES[len(d.modules & {"third", "fourth"}) + 1]
        how = d.pick(f"how{name}", _kinds(d, groups, last=last))
        if how == "both":
            return self._both(d, told, groups, name)
        options = [groups[-1].name] if d.target == "gap" else [one.name for one in groups]
        to = d.pick(f"to{name}", [f"{option}{name}" for option in options])[0]
        base = next(one for one in groups if one.name == to)
        fits = _fits(d, groups, base, how, last=last and not d.has("lost"))
        by_name = f"{'f' if how == 'times' else 'm'}{name}"
        if how == "times":
            by = d.factor(by_name, FACTORS, fits)
        else:
            by = d.count(by_name, d.noun("i"), range(2, 31), fits)
        words = {"Y": f"{{{name}!}}", "X": base.slot, "{m": f"{{m{name}", "{f": f"{{f{name}"}
        d.fact(name, told.words(COMPARED[how], **words), after=(to,))
        if name == "B":
            d.joint(("A", "B"), told.words(JOINED[how], **words))
        op = {"more": "sum", "fewer": "diff", "times": "prod"}[how]
        args = (by, base.number) if how == "times" else (base.number, by)
        return self._new(d, told, name, op, *args)

    def _both(self, d: Build, told: "_Told", groups: list[Group], name: str) -> Group:
        one, two = groups[0], groups[1]
        words = {"Y": f"{{{name}!}}", "X": f"{one.slot} and {two.slot}"}
        d.fact(name, told.words(COMPARED["both"], **words), after=(one.name, two.name))
        return self._new(d, told, name, "sum", one.number, two.number)

    def _new(self, d: Build, told: "_Told", name: str, op: str, *args: Quantity) -> Group:
        count = f"count{name}"
        start = " at first" if d.has("lost") else ""
        number = d.derive(
            count,
            op,
            *args,
            noun=d.noun("i"),
            claims=told.words(f"""
                {{{name}!}} <DO> {{{count}}}{start}
                that <make-> {{{count}}} for {{{name}!}}{start}
            """),
            labels=f"the number (of {{i}} for|for) {{{name}!}}{start}",
        )
        return Group(name, number)

    def _lost(self, d: Build, told: "_Told", groups: list[Group]) -> Group:
        name, before = groups[-1].name, int(groups[-1].number.value)
        others = sum(int(one.number.value) for one in groups[:-1])

        def fits(loss: Value) -> bool:
            left = before - int(loss)
            equal = left in [one.number.value for one in groups[:-1]]
            whole = d.target != "share" or (others + left) % len(groups) == 0
            least = d.target == "rest" and all(left < one.number.value for one in groups[:-1])
            return left >= 2 and whole and not equal and not least

        z = d.count("z", d.noun("i"), range(2, max(4, min(before, 30))), fits)
        text = told.words(told.story.lost, Y=f"{{{name}!}}")
        after = tuple(one.name for one in groups)
        d.fact("lost", text, kind="event", after=after, folds=False)
        left = d.derive(
            "left",
            "diff",
            groups[-1].number,
            z,
            noun=d.noun("i"),
            claims=f"{{{name}!}} <have> {{left}} left\n{{{name}!}} still <have> {{left}}",
            labels=f"the number of {{i}} that {{{name}!}} <have> left",
        )
        return Group(name, left)

    # Targets -----------------------------------------------------------------------------------

    def _total(self, d: Build, told: "_Told", groups: Sequence[Group]) -> Quantity:
        all_of = listed([one.slot for one in groups])
        end = " in the end" if d.has("lost") else ""
        verb = "<have+>" if d.has("lost") else "<DO+>"
        return d.derive(
            "total",
            "sum",
            *(one.number for one in groups),
            noun=d.noun("i"),
            claims=told.words(f"""
                {all_of} together {verb} {{total}}{end}
                {all_of} {verb} {{total}} in (all|total){end}
                there <be> {{total}} altogether{end}
                all of them together {verb} {{total}}{end}
            """),
            labels=f"""
                the total number of {{i}}{end}
                the number of {{i}} for {all_of} together{end}
            """,
            asks=told.words(f"how many {{i}} <do+> {all_of} {told.base(d)} together{end}"),
            things="all the {i}",
            marks=("joint",),
        )

    def _gap(self, d: Build, told: "_Told", groups: Sequence[Group]) -> Quantity:
        one, two = groups[0], groups[-1]
        if one.number.value == two.number.value:
            raise Inapplicable("there is no difference")
        big, small = (one, two) if one.number.value > two.number.value else (two, one)
        end = " in the end" if d.has("lost") else ""
        verb = "have" if d.has("lost") else told.verb
        return d.derive(
            "gap",
            "diff",
            big.number,
            small.number,
            noun=d.noun("i"),
            claims=f"""
                {big.slot} <be> ahead of {small.slot} by {{gap}}{end}
                {big.slot} <lead> {small.slot} by {{gap}}{end}
                {big.slot} <beat> {small.slot} by {{gap}}{end}
            """,
            labels=f"""
                the difference in the number of {{i}} between {big.slot} and {small.slot}{end}
            """,
            asks=f"""
                how many more {{i}} <do> {big.slot} {verb} than {small.slot}{end}
                by how many {{i}} <be> {big.slot} ahead of {small.slot}{end}
            """,
        )

    def _rest(self, d: Build, told: "_Told", groups: Sequence[Group], total: Quantity) -> Quantity:
        least = d.derive(
            "least",
            "min",
            *(one.number for one in groups),
            noun=d.noun("i"),
            claims="the smallest number <be-> {least}\n{least} <be> the fewest of all",
            labels="the smallest number",
        )
        who = told.one
        verb = "have" if d.has("lost") else told.verb
        end = " in the end" if d.has("lost") else ""
        others = listed([one.slot for one in groups])
        leaving = f"leaving out the {who} with the fewest"
        return d.derive(
            "rest",
            "diff",
            total,
            least,
            noun=d.noun("i"),
            claims=f"""
                there <be> {{rest}} altogether{end}, not counting those of the {who} with the fewest
                there <be> {{rest}} in all{end} without those of the {who} with the fewest {{i}}
            """,
            labels=f"the total number of {{i}}{end} without those of the {who} with the fewest",
            asks=f"""
                how many {{i}} <be+> there in all{end} without those of the {who} with the fewest
                how many {{i}} <do+> {others} {verb} together{end}, {leaving}
            """,
            marks=("joint",),
        )

    def _share(self, d: Build, told: "_Told", groups: Sequence[Group], total: Quantity) -> Quantity:
        after = ("lost", *(one.name for one in groups))
        d.fact("sharing", told.sharing, kind="event", after=after, folds=False)
        return d.derive(
            "each",
            "quot",
            total,
            d.known("k", len(groups), PLAIN),
            noun=d.noun("i"),
            claims=f"""
                each {told.one} <get-> {{each}}
                each {told.one} <receive-> {{each}} [in the end]
                each {told.one} <have-> {{each}} in the end
                there <be> {{each}} in an equal share of everything
            """,
            labels="the number of {i} in an equal share of everything",
            asks=f"""
                how many {{i}} <do-> each {told.one} get [in the end]
                how many {{i}} <be+> in an equal share of everything
            """,
        )

    def detail(self, d: Build, name: str) -> None:
        """Somebody's age, what something costs, how long something takes."""
        by_people = isinstance(d.cast["A"], Person)
        kin = "A" if by_people else ""
        d.person("G", kin=kin, you=False, relatives=GROWN_UP)  # of any age
        who = "{A!} also" if by_people else "{G!}, who <do> the counting,"
        if name == "age":
            d.given("note", "age", measures.of("year"), range(20, 70))
            words = "{G!} <be> {note}" if by_people else f"{who} <be> {{note}}"
        elif name == "cost":
            d.money("note", range(150, 900, 25))
            words = f"{who} <spend> {{note}} on (lunch|a notebook|a bus ticket)"
        else:
            d.count("note", d.unit("minute"), range(5, 55))
            words = (
                f"{who} <talk> on the phone for {{note}}\n{who} <listen> to the radio for {{note}}"
            )
        d.fact("note", words, after=("A",), folds=False)


class _Told(NamedTuple):
    """The story that was drawn, and what its templates' words in capitals stand for."""

    story: Story
    lists: dict[str, str]

    @property
    def verb(self) -> str:
        """The verb, one of those that say the same."""
        return self.story.verb.partition("/")[0]

    @property
    def one(self) -> str:
        """What each group is."""
        return "person" if self.story.people else "place"

    def base(self, d: Build) -> str:
        """The verb of questions about the end."""
        return "have" if d.has("lost") else self.verb

    @property
    def sharing(self) -> str:
        """How everything is divided."""
        return SHARING if self.story.people else DIVIDING

    def words(self, told: str, **more: str) -> str:
        return spelled_out(told, **more, **self.lists)


def _told(d: Build) -> _Told:
    """Draw a story, the thing and the groups."""
    names = [name for name in STORIES if _has_parts(d, STORIES[name])]
    story = STORIES[d.pick("story", ["owning"] if "n" in d.links else names)]
    if not _has_parts(d, story):
        raise Inapplicable("the story has no such part")
    d.thing("i", *story.things, of="n", ok=lambda noun: story.only in noun.sg)
    groups = NAMES[: 2 + d.has("third") + d.has("fourth")]
    if story.people:
        d.person("A", you=False)
        for name in groups[1:]:
            d.person(name, kin="A")
        d.pick("E", story.places)
    else:
        for name in groups:
            d.pick(name, story.places)
    return _Told(story, {"DO": story.verb, "AT": "{E}" if story.people else ""})


def _has_parts(d: Build, story: Story) -> bool:
    """Whether a story has what the target and the modules need."""
    shared = story.shared or d.target != "share"
    return shared and (bool(story.lost) or not d.has("lost"))


def _kinds(d: Build, groups: Sequence[Group], *, last: bool) -> Sequence[str]:
    """The comparisons that a group can be told by."""
    if d.target == "gap":
        return ("times",) if len(groups) == 1 else KINDS
    if d.target == "share" and last and not d.has("lost"):
        return ("more", "fewer")
    return KINDS if len(groups) < 2 else (*KINDS, "both")


def _fits(d: Build, groups: Sequence[Group], base: Group, how: str, *, last: bool) -> Accepts:
    """Whether a comparison gives a usual number that no other group has."""
    numbers = [one.number.value for one in groups]

    def check(by: Value) -> bool:
        start = base.number.value
        new = start * by if how == "times" else start + by if how == "more" else start - by
        whole = Fraction(new).denominator == 1 and 2 <= new <= 200 and new not in numbers
        if d.target == "rest" and how == "fewer" and new < min(numbers):
            return False  # how much smaller the smallest is would not matter
        equal = (sum(numbers) + new) % (len(groups) + 1) == 0
        return whole and (equal or not (last and d.target == "share"))

    return check
