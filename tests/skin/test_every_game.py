"""render -> parse is the identity, whatever is worn together, for every generator with slots."""

from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from synthgen.generating import Generator
from synthgen.registry import generators
from synthgen.row import Row
from synthgen.skin import ANSWER_FORMATS, Skin, SkinError
from synthgen.skin.drawing import draw_skin
from synthgen.skin.policy import SkinPolicy

GAMES = [name for name in generators.names() if generators.get(name).skin_slots]
FEW = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
MANY = settings(FEW, max_examples=400)


@cache
def game(name: str) -> Generator[Any]:
    return generators.get(name)()


@st.composite
def policies(draw: st.DrawFn, name: str) -> SkinPolicy:
    """A family for each slot that the slot offers at all, and any formats and legend."""
    cls = generators.get(name)
    families = {slot.name: [family.name for family in slot.families] for slot in cls.skin_slots}
    values: dict[str, Any] = {
        "maps": {slot: [draw(st.sampled_from(named))] for slot, named in families.items()},
        "answer_formats": [draw(st.sampled_from(sorted(ANSWER_FORMATS)))],
        "legend": draw(st.sampled_from(["full", "minimal"])),
        "words": draw(st.sampled_from(["train", "held_out", "all"])),
    }
    if cls.observations:
        values["observations"] = [draw(st.sampled_from(cls.observations))]
    return SkinPolicy.model_validate(values)


def check(name: str, data: st.DataObject) -> None:
    built = game(name)
    split = "test" if built.index_end("test") != 0 else "train"
    index = data.draw(st.integers(0, min(300, (built.index_end(split) or 10**9) - 1)))
    policy = data.draw(policies(name))
    row = built.row(split, index)
    if not isinstance(row, Row):
        return
    try:
        skin = draw_skin(policy, built.wardrobe, built.stream(split, index, "any skin"))
    except SkinError:  # two tables that share a name are never worn together
        return
    if built.skin_bound:  # the rule that the instance was drawn for stays
        bound = {slot.name: Skin.of(row).maps[slot.name] for slot in built.skin_slots[:1]}
        skin = Skin(**{**_fields(skin), "maps": {**skin.maps, **bound}})
    instance = built.decode(row.params)
    prompt = built.tell(instance, row.level, skin).prompt

    read = built.parse(prompt[-1].content, skin)

    assert built.place_instance(read, row.level).key == row.key
    assert built.tell(read, row.level, skin).prompt == prompt


def _fields(skin: Skin) -> dict[str, Any]:
    return {name: getattr(skin, name) for name in Skin.__slots__}


@pytest.mark.parametrize("name", GAMES)
@FEW
@given(data=st.data())
def test_what_is_told_is_read(name: str, data: st.DataObject) -> None:
    check(name, data)


@pytest.mark.slow
@pytest.mark.parametrize("name", GAMES)
@MANY
@given(data=st.data())
def test_what_is_told_is_read_many_times(name: str, data: st.DataObject) -> None:
    check(name, data)
