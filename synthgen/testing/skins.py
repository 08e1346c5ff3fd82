"""What skins must hold to: each declared name can be worn, told and read back; held out is kept.

The rows of these checks wear one thing at a time: every family of every slot, also those that are
drawn only where a policy names them, every observation format, every legend.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from synthgen import canonical
from synthgen.errors import RequestError
from synthgen.generating import Generator
from synthgen.row import Row
from synthgen.skin import ANSWER_FORMATS, Skin, same_name
from synthgen.splits import TEST, TEST_SKIN, TRAIN
from synthgen.testing.cases import Case

FEW = 4  # rows of each thing worn
FEW_FORMATS = 2  # rows of each further answer format
HELD_ROWS = 6  # rows that wear a policy which holds something out

Policy = dict[str, Any]


def check_skins_are_told_and_read(cls: type[Generator[Any]]) -> None:
    """Whatever a skin wears, its names stand apart, are explained, told, read back and judged."""
    for policy in worn_alone(cls):
        case = Case(cls, canonical.dumps({"skin": policy}))
        for row in case.sample(n=FEW):
            _check_names(case, row)
            _check_reading(case, row)
            _check_judging(case, row)


def worn_alone(cls: type[Generator[Any]]) -> Iterator[Policy]:
    """Policies that wear one family, observation format, legend or answer format."""
    for slot in cls.skin_slots:
        yield from ({"maps": {slot.name: [family.name]}} for family in slot.families)
    yield from ({"observations": [name]} for name in cls.observations)
    yield from ({"legend": legend} for legend in ("full", "minimal") if cls.skin_slots)


def check_every_answer_format_is_judged(cls: type[Generator[Any]]) -> None:
    """A response is right in each format that a policy may ask for, beside the generator's own."""
    for name in sorted(ANSWER_FORMATS.keys() - set(cls.answer_formats)):
        case = Case(cls, canonical.dumps({"skin": {"answer_formats": [name]}}))
        try:
            case.build()
        except ValidationError:
            return  # told in one way
        for row in case.sample(n=FEW_FORMATS):
            if not any(tag.startswith("noise") for tag in row.tags):
                _check_judging(case, row)


def _check_names(case: Case, row: Row) -> None:
    """Names that their families draw, apart from each other, and explained where they must be."""
    skin, taken = Skin.of(row), set[str]()
    for slot in case.cls.skin_slots:
        shown = skin.names(slot)
        names = tuple(shown.values())
        family = slot.family(skin.family(slot))
        case.expect(family.holds(slot.ids, names), f"{family.name} does not draw {names}")
        case.expect(not slot.fault(names), f"{slot.name}: {slot.fault(names)}")
        if slot.distinct:
            both = taken & set(map(same_name, names))
            case.expect(not both, f"two slots share the names {sorted(both)}")
            taken |= set(map(same_name, names))
        clear = family.conventional or skin.explains(slot)
        case.expect(clear, f"{family.name} of {slot.name} is not explained")
    if skin.legend == "full":
        generator = case.build()
        bare = generator.tell(generator.decode(row.params), row.level, replace(skin, legend="none"))
        case.expect(bare.prompt != row.prompt, f"the full legend is none: {row.prompt}")


def _check_reading(case: Case, row: Row) -> None:
    """render -> parse is the identity: the same key, and the same prompt when it is told again."""
    reads = case.cls.parse is not Generator.parse
    case.expect(reads, "has skin_slots and cannot read its prompts: implement `parse`")
    generator, skin = case.build(), Skin.of(row)
    prompt = row.prompt[-1].content
    found = generator.parse(prompt, skin)
    key = generator.place_instance(found, row.level).key
    case.expect(key == row.key, f"parse() reads another instance, {found}, from {prompt!r}")
    again = generator.tell(found, row.level, skin).prompt
    case.expect(again == row.prompt, f"what parse() reads is told otherwise: {again}")


def _check_judging(case: Case, row: Row) -> None:
    """The row's own words are right, and keep to the instruction where the task has that notion."""
    for text in (row.answer, row.response):
        if text is not None:
            verdict = case.cls.judge(row, text)
            fair = verdict.correct and verdict.valid is not False
            case.expect(fair, f"its own words are judged {verdict}: {text!r}")


# Held out ----------------------------------------------------------------------------------------


def check_held_out_skins_are_held_out(cls: type[Generator[Any]]) -> None:
    """Usual splits never wear what a policy holds out; `test_skin` wears nothing else.

    A generator without a test bucket has no `test_skin`, and one that is told in one way no policy.
    """
    case = Case(cls, canonical.dumps({"skin": {"held_out": _something_held_out(cls)}}))
    try:
        generator = case.build()
    except ValidationError:
        return
    if TEST_SKIN not in generator.splits:
        case.expect(TEST not in generator.sides, "a policy that holds out adds no test_skin")
        return
    axes = generator.config.skin.held_out.axes
    for row in case.sample(TRAIN, HELD_ROWS):
        for axis, values in axes.items():
            worn = _worn(Skin.of(row), axis)
            case.expect(worn not in values, f"a train row wears {axis}: {worn}, held out")
    told = case.sample(TEST, HELD_ROWS)
    again = case.sample(TEST_SKIN, HELD_ROWS)
    same = [row.key for row in told] == [row.key for row in again]
    case.expect(same or cls.skin_bound, "test_skin tells other instances than test")
    for row in again:
        for axis, values in axes.items():
            worn = _worn(Skin.of(row), axis)
            case.expect(worn in values, f"a row of test_skin wears {axis}: {worn}, not held out")


def _something_held_out(cls: type[Generator[Any]]) -> Policy:
    """The last of each axis that has several."""
    held: Policy = {}
    if len(cls.answer_formats) > 1:
        held["answer_formats"] = [cls.answer_formats[-1]]
    if len(cls.templates) > 1:
        held["templates"] = [len(cls.templates) - 1]
    if len(cls.observations) > 1:
        held["observations"] = [cls.observations[-1]]
    maps = {
        slot.name: [slot.families[-1].name] for slot in cls.skin_slots if len(slot.families) > 1
    }
    return held | ({"maps": maps} if maps else {})


def _worn(skin: Skin, axis: str) -> Any:
    kind, _, slot = axis.partition(".")
    if kind == "maps":
        return skin.maps[slot]["family"]
    plain = {"answer_formats": skin.answer_format, "templates": skin.template}
    return plain.get(kind, skin.observation)


def check_fake_probes_judge_by_other_names(cls: type[Generator[Any]]) -> None:
    """A probe shows names that its judge does not know, says so, and never stands in train."""
    if not any(slot.answers for slot in cls.skin_slots):
        return
    case = Case(cls, canonical.dumps({"skin": {"probe": "fake"}}))
    for row in case.sample(TEST, FEW):
        skin = Skin.of(row)
        case.expect("probe:fake" in row.tags, f"the tags {row.tags} do not tell the probe")
        for slot in cls.skin_slots:
            faked = skin.names(slot) != skin.answer_names(slot)
            case.expect(faked == slot.answers, f"the names of {slot.name} are those of the judge")
        _check_judging(case, row)
    try:
        case.build().row(TRAIN, 0)
    except RequestError:
        return
    case.expect(False, "a probe may stand in train")


SKIN_CHECKS: tuple[Callable[[type[Generator[Any]]], None], ...] = (
    check_skins_are_told_and_read,
    check_every_answer_format_is_judged,
    check_held_out_skins_are_held_out,
    check_fake_probes_judge_by_other_names,
)
