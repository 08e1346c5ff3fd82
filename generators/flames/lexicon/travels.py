"""Ways to travel: verbs, speeds in miles and kilometers an hour, what one travels in, and where."""

from dataclasses import dataclass
from typing import Final

from synthgen.generators.flames.english.morphology import verb_forms


@dataclass(frozen=True, slots=True)
class Travel:
    """A way to travel; `speeds` are in miles an hour."""

    verb: str
    speeds: tuple[int, int]
    means: tuple[str, ...]
    ways: tuple[str, ...]

    def speeds_in(self, unit: str) -> list[int]:
        """Speeds in a unit of length an hour, round ones where they are fast."""
        low, high = self.speeds
        if unit == "kilometer":
            low, high = low * 8 // 5, high * 8 // 5
        step = 4 if high >= 40 else 2 if high >= 16 else 1
        return [speed for speed in range(low, high + 1) if speed % step == 0 or speed % 5 == 0]

    def spoken(self, told: str) -> str:
        """Clauses about any travel as clauses about this one: DO and DOING are its words."""
        forms = verb_forms(self.verb)
        for mark, word in (("DOING", forms.gerund), ("DONE", forms.participle), ("DO", self.verb)):
            told = told.replace(mark, word)
        return told


def _travels(text: str) -> dict[str, Travel]:
    """Ways to travel, each with a line of name, verb and speeds, then means and ways."""
    found = {}
    for block in text.split("= ")[1:]:
        head, means, ways = block.strip().splitlines()
        name, verb, speeds = (part.strip() for part in head.split(";"))
        low, high = map(int, speeds.split("-"))
        found[name] = Travel(verb, (low, high), _list(means), _list(ways))
    return found


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(","))


TRAVELS: Final[dict[str, Travel]] = _travels(
    """
    = car; drive; 30-68
    in a rental car, in an old van, in a camper, in a pickup truck, in a friend's car
    on the highway, on country roads, along the coast, through the mountains, across the plains
    = truck; drive; 32-60
    in a moving truck, in a delivery truck, with a horse trailer, in a milk truck
    on the toll road, through the desert, along the river, over the pass, on the interstate
    = bicycle; cycle; 8-18
    on a touring bike, on a borrowed bike, with heavy saddlebags, on a racing bike
    on the bike path, along the canal, through the vineyards, over the hills, past the farms
    = foot; hike; 2-4
    with a heavy backpack, with a dog, with a walking stick, in new boots
    along the ridge, through the forest, up the valley, along the creek, across the meadows
    = motorcycle; ride; 32-60
    on a motorcycle, on a motor scooter, on an old motorcycle, on a motorcycle with a sidecar
    along the lake, on the back roads, through the canyon, past the orchards, on the coast road
    = train; travel; 40-110
    by train, on the night train, by express train, on a sightseeing train
    through the valley, across the prairie, along the shore, through the hills, over the border
    = bus; travel; 28-56
    by bus, on a tour bus, on an airport bus, on a long-distance bus
    on the freeway, through the suburbs, on the state road, through the farmland, across the state
    = sailboat; sail; 4-9
    in a sailboat, on a catamaran, on a schooner, in a borrowed boat
    across the bay, along the coast, between the islands, up the channel, past the cape
    = canoe; paddle; 2-5
    in a canoe, in a kayak, in an inflatable boat, in a wooden canoe
    down the river, across the lake, through the marsh, along the reeds, up the creek
    = horse; ride; 5-10
    on horseback, on a pony, on a gray mare, on a mule
    along the fence line, through the canyon, over the mesa, across the ranch, up the dry wash
    = skis; ski; 4-8
    on cross-country skis, with a sled in tow, with a light pack, on borrowed skis
    across the frozen lake, through the pine woods, along the snowy road, over the plateau
    = skates; skate; 6-12
    on ice skates, on inline skates, with a group of friends, on brand-new skates
    along the canal, around the reservoir, past the windmills, through the park, past the villages
    """
)
