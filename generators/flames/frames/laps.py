"""Laps: how long each is, how many there are, how long they take."""

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames.laps_course import scenes
from synthgen.generators.flames.frames.laps_questions import Questions
from synthgen.generators.flames.lexicon import lap_clauses as said
from synthgen.generators.flames.lexicon.plausible import is_portion
from synthgen.generators.flames.lexicon.words import Noun


@frame
class Laps(Frame):
    """So many laps of such a length: how far, how long, how many more?"""

    name = "laps"
    topic = "motion"
    concepts = ("multiplication", "unit conversion")
    modules = {
        "week": "let there be several training days a week",
        "weeks": "let the training go on for several weeks",
        "convert": "change meters to kilometers or yards to miles",
        "extra": "add a distance to warm up or cool down",
        "begun": "let some of the laps be done already",
        "relative": "tell the second person's laps by comparing them with the first's",
        "pause": "add a break to the training",
    }
    targets = ("distance", "laps", "more", "both", "time")
    details = ("gear", "spectators", "other")

    def build(self, d: Build) -> None:
        """The laps, and what is asked about them."""
        _refuse(d)
        key = d.pick("A", tuple(scenes()))
        course = Questions(d, scenes()[key])
        d.settings = ("on Saturday", "today", "this week", "on a cool day", "on a clear day")
        {
            "distance": course.distance,
            "laps": course.laps,
            "more": course.rival,
            "both": course.rival,
            "time": course.time,
        }[d.target]()

    def detail(self, d: Build, name: str) -> None:
        """Gear, what is to be seen, somebody who does not take part."""
        if name == "gear":
            d.money("z", range(300, 6000, 50))
        else:
            if name == "other":
                d.person("H", kin="B")
            kinds, ok = (
                (("bird", "vehicle"), _is_near) if name == "spectators" else (("snack",), None)
            )
            d.count("z", d.thing("y", *kinds, ok=ok), range(2, 15))
        d.fact("z", said.DETAILS[name], kind="event", after=("course",), folds=False)


def _refuse(d: Build) -> None:
    """Raise Inapplicable where a module would change nothing."""
    allowed = {
        "distance": {"week", "weeks", "convert", "extra"},
        "laps": {"convert", "begun"},
        "more": {"convert"},
        "both": {"convert", "relative"},
        "time": {"week", "weeks", "pause"},
    }[d.target]
    lone = d.has("weeks") and not d.has("week")
    daily = d.has("week") and (d.has("extra") or d.has("pause"))
    if not d.modules <= allowed or lone or daily:
        raise Inapplicable("a module that changes nothing")


def _is_near(noun: Noun) -> bool:
    """Whether several of it may be near a place: no helicopters stand next to a schoolyard."""
    usual = ("car", "truck", "van", "bus", "bicycle", "scooter")
    return is_portion(noun) and (noun.kind != "vehicle" or noun.sg in usual)
