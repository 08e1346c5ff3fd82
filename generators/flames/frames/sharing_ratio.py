"""Things or money shared in a ratio: the total, a difference or one share is known."""

from typing import Final

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames.sharing_ratio_questions import Questions

FITTING: Final = {  # the targets that a module matters to
    "packs": ("share", "more"),
    "kept": ("share", "more", "total"),
    "after": ("share", "other", "gap"),
}


@frame
class SharingRatio(Frame):
    """A total, a difference or one share, and the ratio in which people share."""

    name = "sharing_ratio"
    topic = "fractions"
    concepts = ("ratio",)
    modules = {
        "third": "let another person share too, so that the ratio has another term",
        "kept": "put something aside before the sharing",
        "packs": "let what is shared come in equal packs, or as pay for several days",
        "after": "let a person give away or spend a part of the share afterwards",
    }
    targets = ("share", "more", "other", "total", "gap")
    imports = {"n": "things", "m": "things"}
    owner = "X"
    details = ("bystander", "other_thing", "time", "distance")

    def build(self, d: Build) -> None:
        """What is shared and how; then what is known of it and what is asked."""
        for module, targets in FITTING.items():
            if d.has(module) and d.target not in targets:
                raise Inapplicable(f"{module} does not touch the answer")
        story = Questions(d)
        asks = {
            "share": story.share_of_total,
            "more": story.more,
            "other": story.other,
            "total": story.total,
            "gap": story.from_gap,
        }
        d.ask(asks[d.target]())

    def detail(self, d: Build, name: str) -> None:
        """Somebody who gets nothing, other things, how long it takes, where they live."""
        match name:
            case "bystander":
                d.person("H", kin="X")
                d.count("z", d.thing("y", "game", "book", "sports_gear"), range(2, 30))
                told = """
                    {H!} <have> {z} at home but <take> no part in the sharing
                    {H!}, who <own> {z}, <get> no share
                    {H!} <get> nothing but <have> {z} at home anyway
                """
            case "other_thing":
                d.count("z", d.thing("y", "game", "book", "sports_gear"), range(2, 40))
                told = """
                    {X!} also <own> {z}, which <be+> not shared with anybody
                    {X!} <have> {z} at home as well, but those <stay+> where they <be+>
                    {X!} <keep> {z} in the closet and <share> none of those
                """
            case "time":
                d.count("z", d.unit("minute"), range(10, 95, 5))
                told = """
                    the (sharing|counting|whole division) <take-> {z}
                    {X!} and {Y!} <spend+> {z} on the (sharing|counting)
                    it <take-> {z} until everybody <be-> happy with the sharing
                """
            case _:
                d.count("z", d.unit("mile"), range(2, 40))
                told = """
                    the way home <be-> {z} for {X!}
                    {X!} <travel> {z} to (the sharing|meet {Y!} for the sharing)
                    after the sharing, {X!} <have> {z} to go to get home
                """
        d.fact("z", told, after=("have",), folds=False)
