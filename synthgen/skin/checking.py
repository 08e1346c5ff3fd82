"""Whether a generator can wear what a policy asks for: asked before any row is drawn."""

from collections.abc import Iterable, Sequence
from typing import Any

from synthgen.errors import suggest
from synthgen.seeding import Stream
from synthgen.skin.drawing import (
    draw_skin,
    families,
    formats,
    frozen_skin,
    observations,
    pooled,
    templates,
)
from synthgen.skin.policy import SkinPolicy
from synthgen.skin.slots import Slot
from synthgen.skin.wardrobe import SkinError, Wardrobe

HELD = ("held_out",)  # the key in a policy
TRIED = 3  # draws that must succeed at planning: names that never fit together fail the first


def check_policy(policy: SkinPolicy, wardrobe: Wardrobe) -> None:
    """Raise SkinError with the key at fault."""
    owner = wardrobe.owner
    _known(policy.observations, wardrobe.observations, f"{owner}: observation", "observations")
    held = policy.held_out
    _known(held.observations, wardrobe.observations, f"{owner}: observation", *HELD, "observations")
    count = len(wardrobe.templates)
    for numbers, path in ((policy.templates, ()), (held.templates, HELD)):
        for number in numbers or ():
            if not 0 <= number < count:
                message = f"{owner} has no wording {number}: they are numbered 0 to {count - 1}"
                raise SkinError(message, *path, "templates")
    if policy.probe and not any(slot.answers for slot in wardrobe.slots):
        raise SkinError(f"{owner} has no names that a probe could fake", "probe")
    if policy.words != "train" and not wardrobe.pooled:
        raise SkinError(f"{owner} draws no words as names", "words")
    _check_maps(policy.maps, wardrobe, "maps")
    _check_maps(held.maps, wardrobe, *HELD, "maps")
    _check_left(policy, wardrobe)
    _check_legend(policy, wardrobe)
    for i in range(TRIED):
        for unseen in (False, True) if holds_out(policy, wardrobe) else (False,):
            if policy.resample == "frozen":
                frozen_skin(policy, wardrobe, unseen)
            else:
                draw_skin(policy, wardrobe, Stream.of("check", i), unseen)


def evaluation_only(policy: SkinPolicy) -> str:
    """What of a policy no training row may have; empty where there is no such thing."""
    if policy.probe:
        return f"probe: {policy.probe}, which is for evaluation: ask for test rows"
    if policy.words != "train":
        return f"words: {policy.words}, half of which are held out: ask for test rows"
    return ""


def holds_out(policy: SkinPolicy, wardrobe: Wardrobe) -> bool:
    """Whether usual splits leave out something that the generator could wear."""
    if evaluation_only(policy):
        return False
    return bool(policy.held_out.axes) or any(pooled(policy, slot) for slot in wardrobe.slots)


def worn(policy: SkinPolicy, wardrobe: Wardrobe, axis: str, value: Any) -> bool:
    """Whether the usual splits may wear a value of an axis, as `HeldOut.axes` names them."""
    if axis.startswith("maps."):
        slot = wardrobe.slot(axis.removeprefix("maps."))
        offers = families(policy, slot, held=False) if slot is not None else []
        return any(family.name == value for family, _ in offers)
    left = {"answer_formats": formats, "templates": templates, "observations": observations}
    return value in left[axis](policy, wardrobe, False)


def _known(given: Iterable[str] | None, known: Sequence[str], what: str, *path: str) -> None:
    for name in given or ():
        if name not in known:
            raise SkinError(f"{what} {name!r} is unknown{_nearest(name, known)}", *path)


def _nearest(name: str, known: Iterable[str]) -> str:
    return suggest(name, known) if known else "; it has none"


def _check_maps(maps: dict[str, Any], wardrobe: Wardrobe, *path: str) -> None:
    for name, named in maps.items():
        slot = wardrobe.slot(name)
        if slot is None:
            known = [slot.name for slot in wardrobe.slots]
            raise SkinError(f"{wardrobe.owner} has no slot {name!r}{_nearest(name, known)}", *path)
        offered = [family.name for family in slot.families]
        _known(named, offered, f"{wardrobe.owner}: family", *path, name)


def _check_left(policy: SkinPolicy, wardrobe: Wardrobe) -> None:
    """Each axis keeps something for the usual splits."""
    held = policy.held_out
    axes: dict[str, tuple[Sequence[Any], Any]] = {
        "answer_formats": (formats(policy, wardrobe, False), held.answer_formats),
        "templates": (templates(policy, wardrobe, False), held.templates),
        "observations": (observations(policy, wardrobe, False), held.observations),
    }
    for name, (left, kept) in axes.items():
        if kept and not left:
            message = f"all {name} that {wardrobe.owner} may wear are held out: leave one"
            raise SkinError(message, *HELD, name)
    for slot in wardrobe.slots:
        if not families(policy, slot, held=False):
            raise SkinError(_nothing_left(policy, slot), *HELD, "maps", slot.name)
        if policy.resample == "frozen" and len(policy.maps.get(slot.name, {})) > 1:
            message = f"a frozen skin has one family for {slot.name!r}: name one"
            raise SkinError(message, "maps", slot.name)


def _nothing_left(policy: SkinPolicy, slot: Slot) -> str:
    if policy.resample == "frozen" and slot.name not in policy.maps:
        return f"a frozen skin wears {slot.base.name!r}, which is held out: name one in maps"
    if policy.probe:
        return f"a fake probe needs names for {slot.name!r} other than {slot.base.name!r}"
    return f"every family that {slot.name!r} may wear is held out: leave one"


def _check_legend(policy: SkinPolicy, wardrobe: Wardrobe) -> None:
    """No prompt leaves its names unexplained."""
    if policy.legend != "none":
        return
    for slot in wardrobe.slots:
        offers = [*families(policy, slot, held=False), *families(policy, slot, held=True)]
        unclear = [family.name for family, _ in offers if not family.conventional]
        if unclear:
            message = (
                f"names of the family {unclear[0]!r} of {slot.name!r} need a legend: "
                "use legend: minimal, or families that are conventional"
            )
            raise SkinError(message, "legend")
