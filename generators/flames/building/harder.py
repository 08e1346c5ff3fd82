"""Suggestions for a harder problem: what could be added to one, and the problem with it.

A suggestion is a module that the frame has and the problem lacks, or an edit that any story allows.
The numbers that the problem gives are kept where the suggestion does not replace them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from synthgen.generators.flames.audit.needs import is_sound
from synthgen.generators.flames.building.build import NAMES, PRONOUN_DRAW, printed
from synthgen.generators.flames.building.catalogue import FRAMES, SIZES
from synthgen.generators.flames.building.draw import NoProblemError, draw_part
from synthgen.generators.flames.building.frame import Choice
from synthgen.generators.flames.building.instance import (
    Edit,
    Instance,
    fixed_of,
    problem_of,
    to_number,
)
from synthgen.generators.flames.english.morphology import words
from synthgen.generators.flames.lexicon import people
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.program.relations import Value
from synthgen.generators.flames.story import edits
from synthgen.generators.flames.story.compose import people_of
from synthgen.generators.flames.story.owning import has_words, owned_answer, owned_given
from synthgen.generators.flames.story.problem import Problem
from synthgen.seeding import Stream

MOST_FACTS: Final = 9  # a story of more is a list, not a story
# What is counted in dozens, at most so many: eggs and pencils, never people, grams or trains.
DOZENED: Final = frozenset(
    words(
        "art_supply bird book collectible craft farm_animal flower fruit gadget gift handmade "
        "hardware kitchenware meal party pastry plant print snack stationery toiletry tool toy "
        "treat vegetable"
    )
)
MOST_DOZENS: Final = 20
FACTORS: Final = (2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What could be done to a problem: add modules, ask something else, or edit a number."""

    name: str
    text: str
    choice: Choice | None = None
    on: str = ""


def suggestions(instance: Instance, problem: Problem) -> list[Suggestion]:
    """Everything that can be suggested, modules first; whether the numbers allow it comes out."""
    return [*_modules(instance), *_edits(problem)]


def _modules(instance: Instance) -> Iterator[Suggestion]:
    """Choices of the last part's frame with all of its modules and more."""
    part = instance.parts[-1]
    if instance.edits or part.link:
        return
    sizes, frame = SIZES[part.frame], FRAMES[part.frame]
    now = sizes.get(part.choice, 0)
    for choice, size in sorted(sizes.items()):
        new = set(choice.modules) - set(part.modules)
        if len(new) == 1 and set(part.modules) < set(choice.modules) and size > now:
            (module,) = new
            asks = "" if choice.target == part.target else f", and ask for {choice.target!r}"
            yield Suggestion(f"{module}/{choice.target}", frame.modules[module] + asks, choice)


def _edits(problem: Problem) -> Iterator[Suggestion]:
    if len(problem.facts) >= MOST_FACTS or any(name.endswith(".k") for name in problem.quantities):
        return
    for quantity in filter(_is_plain, problem.printed()):
        name, owned = quantity.name, owned_given(problem, quantity.name)
        if owned is not None:
            for kind in ("times", "more", "fewer", *(("shared",) if owned.summed else ())):
                yield Suggestion(f"{kind}/{name}", edits.TOLD[kind], on=name)
        dozens, rest = divmod(quantity.value, 12)
        counted = quantity.noun_kind in DOZENED and not rest and dozens <= MOST_DOZENS
        if counted and has_words(problem, name):
            yield Suggestion(f"dozens/{name}", edits.TOLD["dozens"], on=name)
    whole = owned_answer(problem) if _is_plain(problem.answer) else None
    if whole is not None and whole.summed:
        yield Suggestion("both/answer", edits.TOLD["both"], on=problem.asked)


def _is_plain(quantity: Quantity) -> bool:
    """A number of things or an amount that one person has, not so much each."""
    whole = isinstance(quantity.value, int) and quantity.role in ("given", "derived")
    return whole and quantity.form in ("count", "money") and len(quantity.measure) == 1


def harder(instance: Instance, suggestion: Suggestion, rng: Stream) -> Instance | None:
    """The problem with a suggestion taken; None where its numbers do not allow it."""
    if suggestion.choice is not None:
        return _with_module(instance, suggestion.choice, rng)
    problem = problem_of(instance)
    edit = _edit(problem, suggestion, rng)
    if edit is None:
        return None
    return _sound(replace(instance, edits=(*instance.edits, edit)))


def _with_module(instance: Instance, choice: Choice, rng: Stream) -> Instance | None:
    last = instance.parts[-1]
    try:
        part, _ = draw_part(last.frame, choice, rng, fixed_of(last))
    except NoProblemError:
        return None
    if any(part.values.get(name) != value for name, value in last.values.items()):
        return None
    return _sound(replace(instance, parts=(*instance.parts[:-1], part)))


def _sound(instance: Instance) -> Instance | None:
    return instance if is_sound(problem_of(instance)) else None


# Edits -------------------------------------------------------------------------------------------


def _edit(problem: Problem, suggestion: Suggestion, rng: Stream) -> Edit | None:
    kind = suggestion.name.partition("/")[0]
    quantity = problem.quantities[suggestion.on]
    values = _DRAWN[kind](quantity, rng)
    shown = {printed(q.form, q.value) for q in problem.printed()}
    plain = _FACTORS.get(kind, ())
    new = {v if n in plain else printed(quantity.form, v) for n, v in values.items()}
    if not values or new & shown or len(new) < len(values) or min(values.values()) < 2:
        return None
    person = "" if kind == "dozens" else _person(problem, rng)
    return Edit(kind, suggestion.on, person, {n: to_number(v) for n, v in values.items()})


def _times(quantity: Quantity, rng: Stream) -> dict[str, Value]:
    fitting = [k for k in FACTORS if quantity.value % k == 0]
    if not fitting:
        return {}
    k = rng.choice(fitting)
    return {"k": k, "base": int(quantity.value) // k}


def _more(quantity: Quantity, rng: Stream) -> dict[str, Value]:
    step = _step(quantity)
    k = step * rng.randint(2, max(2, int(quantity.value) * 2 // (3 * step)))
    return {"k": k, "base": int(quantity.value) - k} if k < quantity.value else {}


def _fewer(quantity: Quantity, rng: Stream) -> dict[str, Value]:
    step = _step(quantity)
    k = step * rng.randint(2, max(3, int(quantity.value) // step))
    return {"k": k, "base": int(quantity.value) + k}


def _shared(quantity: Quantity, rng: Stream) -> dict[str, Value]:
    step = _step(quantity)
    base = step * rng.randint(2, max(3, 2 * int(quantity.value) // step))
    return {"all": int(quantity.value) + base, "base": base}


def _both(quantity: Quantity, rng: Stream) -> dict[str, Value]:
    kind = rng.choice(("times", "more", "fewer"))
    if kind == "times":
        return {"times": rng.choice(FACTORS[:3])}
    found = _more(quantity, rng)
    return {kind: found["k"]} if found else {}


def _dozens(quantity: Quantity, rng: Stream) -> dict[str, Value]:
    return {"k": int(quantity.value) // 12}


def _step(quantity: Quantity) -> int:
    """Money changes by handy amounts."""
    if quantity.form != "money":
        return 1
    return next(step for step in (100, 50, 25, 5, 1) if quantity.value % step == 0)


_FACTORS: Final = {"times": ("k",), "both": ("times",), "dozens": ("k",)}
_DRAWN: Final = {
    "times": _times,
    "more": _more,
    "fewer": _fewer,
    "shared": _shared,
    "both": _both,
    "dozens": _dozens,
}


def _person(problem: Problem, rng: Stream) -> str:
    """Somebody new, known through the person whose number it is."""
    taken = {person.name for person in people_of(problem)}
    known = {person.kin for person in people_of(problem)}
    kin, pronoun = rng.choice([one for one in people.RELATIVES if one[0] not in known])
    pronoun = pronoun if pronoun != "they" else rng.choice(PRONOUN_DRAW[:-1])
    name = next(n for n in rng.sample(NAMES[pronoun], 8) if n not in taken)
    return f"{name}|{pronoun}|{kin}"
