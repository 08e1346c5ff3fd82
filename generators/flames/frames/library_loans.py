"""Things that are lent: on the shelf, borrowed, brought back, repaired, given, overdue."""

from collections.abc import Callable

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.english.people import Person
from synthgen.generators.flames.frames import library_loans_words as words
from synthgen.generators.flames.lexicon.places import TOWNS
from synthgen.generators.flames.lexicon.words import Noun
from synthgen.generators.flames.program.measure import CENT, of, per
from synthgen.generators.flames.program.quantity import Quantity

SEATS = ("folding chair", "armchair", "beanbag chair", "bench", "stool", "rocking chair")


@frame
class LibraryLoans(Frame):
    """What a library of books, tools or toys has on its shelves, on loan, or in late fees."""

    name = "library_loans"
    topic = "counts"
    concepts = ("addition and subtraction in steps", "equal groups")
    modules = {
        "groups": "tell the loans by borrowers who each take the same number",
        "returned": "let borrowers bring some things back",
        "repair": "take some damaged things out",
        "donated": "let somebody donate some things",
    }
    targets = ("shelf", "out", "owned", "fees")
    imports = {"n": "things"}
    details = ("seats", "new_members", "since", "branch")

    def build(self, d: Build) -> None:
        """Who lends what; then one of four questions."""
        i = d.thing("i", *words.LENDERS, of="n", ok=_is_lent)
        if i.kind not in words.LENDERS or not _is_lent(i):
            raise Inapplicable("nobody lends that")
        if d.links and d.target != "shelf":
            raise Inapplicable("only a stock comes from another story")
        d.pick("L", _lenders(i))
        d.pick("E", words.PERIODS)
        d.settings = words.SETTINGS
        parts = {"shelf": _shelf, "out": _out, "owned": _owned, "fees": _fees}
        d.ask(parts[d.target](d))

    def detail(self, d: Build, name: str) -> None:
        """Seats, new members, years, another branch."""
        if name == "seats":
            y = d.thing("y", "furniture", ok=lambda noun: noun.sg in SEATS)
            told, _ = words.SEATS, d.count("z", y, range(4, 40))
        elif name == "new_members":
            told, _ = words.SIGN_UP, d.count("z", d.unit("new member"), range(3, 30))
        elif name == "since":
            told, _ = words.SINCE, d.count("z", d.unit("year"), range(3, 40))
        else:
            towns = [town for town in TOWNS if town not in str(d.cast["L"])]
            d.pick("N", [f"a similar place in {town}|the place in {town}" for town in towns])
            told, _ = words.BRANCH, d.count("z", d.noun("i"), range(20, 200))
        d.fact("z", told, after=("start", "on_loan", "shelved", "late"), folds=False)


def _is_lent(noun: Noun) -> bool:
    return noun.sg not in words.UNLENT


def _lenders(i: Noun) -> tuple[str, ...]:
    """ "the Redfield Toy Library", "the toy library in Redfield", later "the toy library"."""
    kinds = words.LENDERS[i.kind]
    named = [f"the {town} {title}|the {short}" for town in TOWNS for title, short in kinds]
    placed = [
        f"the {title.lower()} in {town}|the {short}" for town in TOWNS for title, short in kinds
    ]
    return (*named, *placed)


def _stock(i: Noun) -> range:
    """How many of a thing there may be: a library has more books than a music school has harps."""
    return {"book": range(60, 400), "music": range(24, 80)}.get(i.kind, range(36, 160))


def _each(i: Noun) -> range:
    """How many of a thing one borrower takes: several books or toys, but not several ladders."""
    return range(2, 8) if i.kind in ("book", "toy", "game", "kitchenware") else range(2, 4)


def _staff(d: Build) -> None:
    """Somebody by trade."""
    jobs = words.LIBRARIANS if d.noun("i").kind == "book" else words.KEEPERS
    options = tuple(f"the {job}|{pronoun}" for job in jobs for pronoun in ("she", "he"))
    job, pronoun = d.pick("P", options).split("|")
    d.also("B", Person(job, pronoun))


# On the shelf ------------------------------------------------------------------------------------


def _shelf(d: Build) -> Quantity:
    """What is on the shelves after loans, returns, repairs and gifts."""
    i = d.noun("i")
    told, linked = words.NAMED_START, words.NAMED_START_LINKED
    if not d.links and d.pick("V", ("library staff", "helper by name")) == "library staff":
        _staff(d)
        told, linked = words.START, words.START_LINKED
    else:
        d.person("B", you=False)
    n = d.count("n", i, _stock(i))
    d.fact("start", told, linked={"n": linked}, folds=False)
    loans = _loans(d, n)
    rest = d.derive("rest", "diff", n, loans, noun=i, **words.AFTER_LOANS)
    if d.has("returned"):
        r = d.count("r", i, range(3, 60))
        d.fact("returned", words.RETURNED, kind="event", after=("lent", "took"), sequel=True)
        rest = d.derive("back", "sum", rest, r, noun=i, **words.AFTER_RETURNS)
    if d.has("repair"):
        broken = d.count("d", i, range(2, 20), lambda k: 3 * k < rest.value)
        d.fact("repair", words.REPAIR, kind="event", after=("lent", "took", "returned"))
        rest = d.derive("sound", "diff", rest, broken, noun=i, **words.AFTER_REPAIR)
    if d.has("donated"):
        w = d.count("w", i, range(4, 20) if i.kind == "music" else range(4, 50))
        d.fact("donated", words.DONATED, kind="event", after=("lent", "took", "returned"))
        rest = d.derive("all", "sum", rest, w, noun=i, **words.AFTER_GIFT)
    d.also("left", rest)
    d.tell("left", **words.SHELF)
    return rest


def _loans(d: Build, n: Quantity) -> Quantity:
    """How many are borrowed: told at once, or by borrower."""
    i, after = d.noun("i"), ("on_loan", "start")
    if not d.has("groups"):
        loans = d.count("l", i, range(9, 150), lambda k: 3 * k < 2 * n.value)
        d.fact("lent", words.LENT, kind="event", after=after, sequel=True)
        return loans
    f, k = _groups(d, lambda groups, each: 3 * groups * each < 2 * n.value)
    d.fact("came", words.CAME, kind="event", after=after)
    d.fact("took", words.TOOK, kind="event", after=("came",))
    d.joint(("came", "took"), words.CAME_TOOK)
    return d.derive("loans", "prod", f, k, noun=i, **words.LOANS)


def _groups(d: Build, ok: Callable[..., bool]) -> tuple[Quantity, Quantity]:
    """So many borrowers, and how many things each has."""
    if d.noun("i").kind == "music" or d.noun("i").sg in words.LARGE:
        raise Inapplicable("nobody borrows several at a time")
    g = d.unit(*d.pick("G", words.GROUPS).split("|"))
    d.also("g", g)
    f = d.count("f", g, range(3, 31), lambda f: ok(f, 3))
    k = d.count("k", d.noun("i"), _each(d.noun("i")), lambda k: ok(f.value, k), per=g.sg)
    return f, k


# On loan, and the whole collection ----------------------------------------------------------------


def _out(d: Build) -> Quantity:
    """What is on loan after new loans and returns."""
    if d.has("repair") or d.has("donated"):
        raise Inapplicable("only loans and returns")
    i = d.noun("i")
    _staff(d)
    o = d.count("o", i, _stock(i))
    d.fact("on_loan", words.OUT, folds=False)
    loans = _loans(d, o)
    out = d.derive("more", "sum", o, loans, noun=i, **words.MORE_OUT)
    if d.has("returned"):
        r = d.count("r", i, range(5, 120), lambda r: r < o.value)
        d.fact("returned", words.RETURNED, kind="event", after=("lent", "took"), sequel=True)
        out = d.derive("still_out", "diff", out, r, noun=i)
    d.also("out", out)
    d.tell("out", **words.OUT_NOW)
    return out


def _owned(d: Build) -> Quantity:
    """Everything: on the shelves, on loan, in repair."""
    if d.has("returned") or d.has("donated"):
        raise Inapplicable("things as they stand")
    i = d.noun("i")
    _staff(d)
    parts = [d.count("x", i, _stock(i))]
    d.fact("shelved", words.SHELVED)
    if d.has("groups"):
        f, k = _groups(d, lambda groups, each: groups * each < 150)
        d.fact("have", words.HAVE)
        d.fact("hold", words.HOLD, kind="rule", after=("have",))
        d.joint(("have", "hold"), words.HAVE_HOLD)
        parts.append(d.derive("loans", "prod", f, k, noun=i, **words.HELD))
    else:
        parts.append(d.count("o", i, range(12, 150)))
        d.fact("on_loan", words.AWAY)
    if d.has("repair"):
        parts.append(d.count("d", i, range(2, 20)))
        d.fact("repair", words.MENDED)
    places = (
        "on the shelves, on loan, and in repair"
        if d.has("repair")
        else "on the shelves and on loan"
    )
    d.also("Q", places)
    return d.derive("all", "sum", *parts, noun=i, **words.OWNED)


# Late fees ---------------------------------------------------------------------------------------


def _fees(d: Build) -> Quantity:
    """Things that come back so many days late, at a fee for each day."""
    if len(d.modules - {"groups"}):
        raise Inapplicable("only late returns")
    i, day = d.noun("i"), d.unit("day")
    _staff(d)
    if d.has("groups"):
        f, k = _groups(d, lambda groups, each: groups * each < 60)
        late = d.derive("loans", "prod", f, k, noun=i, **words.LATE_ALL)
    else:
        late = d.count("r", i, range(3, 40))
    t = d.count("t", day, range(2, 15))
    d.fact("late", words.LATE_EACH if d.has("groups") else words.LATE, kind="event", folds=False)
    rate = per(per(of(CENT), of(i.sg)), of(day.sg))
    p = d.given("p", "money", rate, range(5, 105, 5))
    d.fact("fee", words.FEE, kind="rule", after=("late",))
    one = d.derive("one", "prod", t, p, **words.FEE_EACH)
    return d.derive("fees", "prod", late, one, **words.FEES)
