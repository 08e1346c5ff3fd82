"""A floor, a wall or a lawn that is covered: its area, the tiles, cans or bags, the bill."""

from synthgen.generators.flames.building.build import Build
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import tiling_material as material
from synthgen.generators.flames.frames import tiling_tiles as tiles
from synthgen.generators.flames.frames import tiling_words as words

MATERIAL = ("area", "bill", "packs", "cost")


@frame
class Tiling(Frame):
    """A rectangle that is covered with paint, seed or flooring, or with square tiles."""

    name = "tiling"
    topic = "geometry"
    concepts = ("area of a rectangle",)
    modules = {
        "hole": "leave a part of the area out",
        "waste": "add a percentage for waste",
        "coats": "let the area be coated more than once",
    }
    targets = (*MATERIAL, "pieces", "boxes", "piece_cost")
    costs = ("bill", "cost", "piece_cost")
    details = ("last", "hours", "helper", "other")

    def build(self, d: Build) -> None:
        """The area and what is left out of it; the tiles or the packs; the bill."""
        if d.target in MATERIAL:
            material.build(d)
        else:
            tiles.build(d)

    def detail(self, d: Build, name: str) -> None:
        """When the work was last done, how long it takes, who helps, what somebody else covers."""
        if name == "last":
            d.count("z", d.unit("year"), range(4, 30))
            d.fact("z", words.LAST, tense="past", after=("plan",), folds=False)
        elif name == "hours":
            d.count("z", d.unit("hour"), range(3, 10))
            d.fact("z", words.HOURS, kind="event", after=("plan",), folds=False)
        elif name == "helper":
            d.person("H", kin="B")
            d.count("z", d.unit("minute"), range(15, 95, 5))
            d.fact("z", words.HELPER, kind="event", after=("plan",), folds=False)
        else:
            d.person("H", kin="B")
            sizes = range(12, 60) if d.roles["U"] in ("foot", "meter") else range(120, 400, 10)
            d.count("z", d.unit(d.roles["U"]), sizes)
            d.fact("z", words.OTHER, after=("plan",), folds=False)
