"""Driving and fuel: what a trip takes, what it costs, how far the money goes."""

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.building.settled import picked
from synthgen.generators.flames.frames.fuel_drive import vehicles
from synthgen.generators.flames.frames.fuel_questions import Questions
from synthgen.generators.flames.lexicon import fuel_clauses as said
from synthgen.generators.flames.lexicon.plausible import is_portion


@frame
class Fuel(Frame):
    """So far on a gallon, so much a gallon: how much fuel, how much money, how far?"""

    name = "fuel"
    topic = "motion"
    concepts = ("unit rate", "unit price")
    modules = {
        "back": "let the driver return the same way",
        "days": "let the drive be made on several days",
        "start": "let there be some fuel in the tank already",
        "toll": "add a toll or a parking fee to the cost",
    }
    targets = ("gas", "cost", "share", "left", "range", "tanks")
    costs = (
        "cost",
        "share",
    )
    imports = {"m": "things"}
    details = ("snack", "luggage", "wash", "relative")

    def build(self, d: Build) -> None:
        """The fuel that a way takes, and what is asked."""
        _refuse(d)
        low_high, vehicle = vehicles()[picked(d, "A", tuple(vehicles()))]
        drive = Questions(d, vehicle, low_high)
        d.settings = ("on Saturday", "this week", "during the vacation", "in the fall")
        if d.has("days"):
            d.settings = ("this month", "in the fall", "in early spring")
        ask = {
            "gas": drive.gas,
            "cost": drive.cost,
            "share": drive.cost,
            "left": drive.left,
            "range": drive.range,
            "tanks": drive.tanks,
        }[d.target]
        ask()

    def detail(self, d: Build, name: str) -> None:
        """Something bought or not bought, luggage, somebody at home."""
        if name == "snack":
            d.price("z", d.thing("y", "snack", "drink", ok=is_portion))
        elif name == "wash":
            d.money("z", range(800, 4000, 50))
        else:
            if name == "relative":
                d.person("H", kin="B")
            classes = ("camping", "book") if name == "luggage" else ("plant",)
            d.count("z", d.thing("y", *classes), range(2, 12))
        d.fact("z", said.DETAILS[name], kind="event", after=("use",), folds=False)


def _refuse(d: Build) -> None:
    """Raise Inapplicable where a module would change nothing."""
    allowed = {
        "gas": {"back", "days", "start"},
        "cost": {"back", "days", "start"} if d.has("days") else {"back", "start", "toll"},
        "share": {"back", "start", "toll"},
        "left": {"back", "days"},
        "range": {"start"},
        "tanks": {"back", "days"},
    }[d.target]
    if not d.modules <= allowed or (d.links and d.target != "range"):
        raise Inapplicable("a module that changes nothing")
