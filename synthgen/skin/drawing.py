"""Draw a skin: one of what a policy asks for and a generator wears."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from synthgen.seeding import Stream
from synthgen.skin.formats import ANSWER_FORMATS
from synthgen.skin.maps import MapFamily
from synthgen.skin.names import same_name
from synthgen.skin.policy import SkinPolicy
from synthgen.skin.skin import Skin
from synthgen.skin.slots import Slot
from synthgen.skin.wardrobe import SkinError, Wardrobe

T = TypeVar("T")

TRIES = 200  # two pools of 260 words clash in 6 of 100 draws: all miss with a chance below 1e-200

Maps = dict[str, dict[str, Any]]


def draw_skin(policy: SkinPolicy, wardrobe: Wardrobe, rng: Stream, held: bool = False) -> Skin:
    """One telling, uniform over wordings and formats; `held` draws from what is held out.

    Wording and answer format are drawn first, so that rows of generators without slots are what
    they were before there were any.
    """
    name = rng.choice(formats(policy, wardrobe, held))
    ask = rng.below(len(ANSWER_FORMATS[name].asks))
    numbers = templates(policy, wardrobe, held)
    skin = Skin(rng.choice(numbers), name, ask, ask_first=rng.below(4) == 0)
    if not wardrobe.slots and not wardrobe.observations:
        return skin
    maps = _draw_maps(policy, wardrobe, rng, held)
    shown = _legend(policy, wardrobe, maps, rng.below(2) == 0) if wardrobe.slots else ""
    views = observations(policy, wardrobe, held)
    observation = rng.choice(views) if views else ""
    return _with_names(policy, wardrobe, skin, maps, shown, observation)


def frozen_skin(policy: SkinPolicy, wardrobe: Wardrobe, held: bool = False) -> Skin:
    """The one skin of a frozen policy: the same in every component, whatever the seed."""
    skin = Skin(
        templates(policy, wardrobe, held)[0],
        formats(policy, wardrobe, held)[0],
        ask=0,
        ask_first=False,
    )
    rng = Stream.of("frozen skin", wardrobe.owner)
    maps = _draw_maps(policy, wardrobe, rng, held)
    shown = _legend(policy, wardrobe, maps, everything=False) if wardrobe.slots else ""
    views = observations(policy, wardrobe, held)
    return _with_names(policy, wardrobe, skin, maps, shown, views[0] if views else "")


# What an axis offers -----------------------------------------------------------------------------


def formats(policy: SkinPolicy, wardrobe: Wardrobe, held: bool) -> Sequence[str]:
    """The answer formats to draw from."""
    return _left(policy.answer_formats or wardrobe.formats, policy.held_out.answer_formats, held)


def templates(policy: SkinPolicy, wardrobe: Wardrobe, held: bool) -> Sequence[int]:
    """The numbers of the wordings to draw from."""
    every = range(len(wardrobe.templates))
    if policy.templates is None and not policy.held_out.templates:
        return every
    return _left(policy.templates or every, policy.held_out.templates, held)


def observations(policy: SkinPolicy, wardrobe: Wardrobe, held: bool) -> Sequence[str]:
    """The observation formats to draw from."""
    named = policy.observations or wardrobe.observations
    return _left(named, policy.held_out.observations, held)


def families(policy: SkinPolicy, slot: Slot, held: bool) -> list[tuple[MapFamily, float]]:
    """The families of names to draw from, with their weights.

    Held out are the families that the policy names, else the words of a pool that it uses.
    """
    kept = policy.held_out.maps.get(slot.name, ())
    if held and kept:
        return [(slot.family(name), 1.0) for name in kept]
    usual = _usual(policy, slot, kept)
    words = [(family, weight) for family, weight in usual if family.pooled]
    return words if held and words and policy.words == "train" else usual


def pooled(policy: SkinPolicy, slot: Slot) -> bool:
    """Whether the usual splits have words of the pool as names of a slot."""
    return any(family.pooled for family, _ in families(policy, slot, held=False))


def _usual(policy: SkinPolicy, slot: Slot, kept: Sequence[str]) -> list[tuple[MapFamily, float]]:
    if slot.name in policy.maps:
        weights = policy.maps[slot.name]
    elif policy.resample == "frozen" and not policy.probe:
        weights = {slot.base.name: 1.0}
    else:
        weights = {family.name: family.weight for family in slot.families}
    found = [(slot.family(name), weight) for name, weight in weights.items() if name not in kept]
    if policy.probe and slot.answers:
        found = [(family, weight) for family, weight in found if family is not slot.base]
    return [(family, weight) for family, weight in found if weight > 0]


def _left(named: Iterable[T], kept: Sequence[T], held: bool) -> list[T]:
    """What is held out, or what is left of what is named."""
    return list(kept) if held and kept else [one for one in named if one not in kept]


# Names -------------------------------------------------------------------------------------------


def _draw_maps(policy: SkinPolicy, wardrobe: Wardrobe, rng: Stream, held: bool) -> Maps:
    """Names for every slot, drawn together until no two slots share one."""
    half = "held_out" if held and policy.words == "train" else policy.words
    words = wardrobe.words_for(half)
    for _ in range(TRIES):
        drawn = {}
        for slot in wardrobe.slots:
            family = _weighted(rng, families(policy, slot, held))
            drawn[slot.name] = (family, family.draw(rng, slot.ids, words, slot.distinct))
        if not _clash(policy, wardrobe, drawn):
            return {
                slot.name: {
                    "family": drawn[slot.name][0].name,
                    "names": dict(zip(slot.ids, drawn[slot.name][1], strict=True)),
                }
                for slot in wardrobe.slots
            }
    used = ", ".join(f"{slot}: {family.name}" for slot, (family, _) in drawn.items())
    raise SkinError(f"no names can be drawn that differ between the slots ({used})", "maps")


def _clash(
    policy: SkinPolicy, wardrobe: Wardrobe, drawn: dict[str, tuple[MapFamily, tuple[str, ...]]]
) -> bool:
    """Whether names cannot stand together: within a slot, or across the slots of one text."""
    taken: set[str] = set()
    for slot in wardrobe.slots:
        names = drawn[slot.name][1]
        if slot.fault(names) or (policy.probe and slot.answers and names == slot.base_names):
            return True
        folded = {same_name(name) for name in names} if slot.distinct else set()
        if folded & taken:
            return True
        taken |= folded
    return False


def _weighted(rng: Stream, offers: Sequence[tuple[MapFamily, float]]) -> MapFamily:
    if len(offers) == 1:
        return offers[0][0]
    mark = rng.random() * sum(weight for _, weight in offers)
    for family, weight in offers:
        mark -= weight
        if mark < 0:
            return family
    return offers[-1][0]


def _legend(policy: SkinPolicy, wardrobe: Wardrobe, maps: Maps, everything: bool) -> str:
    """What the prompt explains: what the policy says, or a draw between the least and all."""
    if policy.legend != "auto":
        return policy.legend
    drawn = [slot.family(maps[slot.name]["family"]) for slot in wardrobe.slots]
    least = "none" if all(family.conventional for family in drawn) else "minimal"
    return "full" if everything else least


def _with_names(
    policy: SkinPolicy, wardrobe: Wardrobe, skin: Skin, maps: Maps, legend: str, observation: str
) -> Skin:
    fake = policy.probe and {
        slot.name: dict(zip(slot.ids, slot.base_names, strict=True))
        for slot in wardrobe.slots
        if slot.answers
    }
    return Skin(
        skin.template,
        skin.answer_format,
        skin.ask,
        skin.ask_first,
        maps=maps,
        legend=legend,
        observation=observation,
        probe=policy.probe,
        judged=fake or {},
    )
