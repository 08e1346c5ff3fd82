"""A box that is filled: liters of water, the time they take, their weight, bags of soil."""

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import tank_volume_bags as bags
from synthgen.generators.flames.frames import tank_volume_depth as depth
from synthgen.generators.flames.frames import tank_volume_water as water
from synthgen.generators.flames.frames import tank_volume_words as words
from synthgen.generators.flames.lexicon.scenes import put
from synthgen.generators.flames.lexicon.tanks import PITS, TANKS

SOLID = ("bags", "bag_cost")
LEVELS = frozenset({"partly", "rim"})
ALLOWED = {
    "liters": LEVELS | {"several"},
    "time": LEVELS | {"several", "drain"},
    "weight": {"rim"},
    "depth": {"partly"},
    "bags": LEVELS | {"several"},
    "bag_cost": LEVELS | {"several"},
}


@frame
class TankVolume(Frame):
    """The volume of a box as water, with its time and weight, or as bags of something."""

    name = "tank_volume"
    topic = "geometry"
    concepts = ("volume of a box", "unit conversion")
    modules = {
        "partly": "let there be something in the box already",
        "rim": "fill the box only to a distance below its rim",
        "drain": "let water run out while it runs in",
        "several": "let there be several boxes of the same size",
    }
    targets = ("liters", "time", "weight", "depth", *SOLID)
    costs = ("bag_cost",)
    details = ("age", "helper", "other")

    def build(self, d: Build) -> None:
        """The volume to be filled, as water or as bags; what follows from it."""
        if not d.modules <= ALLOWED[d.target]:
            raise Inapplicable("a module has no meaning for what is asked")
        if d.target in SOLID:
            bags.fill(d)
        elif d.target == "depth":
            depth.pour(d)
        else:
            water.fill(d)

    def detail(self, d: Build, name: str) -> None:
        """How old the box is, who helps, what somebody else has."""
        the = "each" if d.has("several") else "the"
        if name == "age":
            d.count("z", d.unit("year"), range(2, 25))
            d.fact("z", put(words.AGE, THE=the), after=("size", "several"), folds=False)
        elif name == "helper":
            d.person("H", kin="B")
            d.count("z", d.unit("minute"), range(15, 95, 5))
            d.fact("z", words.HELPER, kind="event", after=("size", "fill", "pour"), folds=False)
        else:
            d.person("H", kin="B")
            d.count("z", d.noun("u"), (TANKS | PITS)[d.roles["V"]].widths)
            d.fact("z", words.OTHER, after=("size", "fill", "pour"), folds=False)
