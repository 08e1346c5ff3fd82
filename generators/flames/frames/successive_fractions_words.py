"""What a story of fraction after fraction is told with, and what it is about."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Words:
    """How one kind of story is told.

    `have` gives the amount and `have_some` does not; `rest` are names of what is left after the
    first step. WHAT stands for all of it, REST for what is left, GONE for verbs of giving away.
    """

    have: str
    have_some: str
    one: str
    two: str
    away: str
    gain: str
    known: str
    what: str
    rest: str
    left: str
    left_asks: str
    more: str
    second: str
    second_asks: str
    start: str
    start_asks: str
    labels: tuple[str, str, str]
    linked: str = ""
    plural: bool = True
    things: str = ""


WITHIN_A_WEEK: Final = (
    "in the morning; in the afternoon; in the evening",
    "on Monday; on Tuesday; on Wednesday",
    "on Friday; on Saturday; on Sunday",
    "before lunch; after lunch; late in the day",
    "on Tuesday; on Wednesday; on Thursday",
    "before noon; after noon; around sunset",
)
AT_WORK: Final = (
    "before work; during the lunch break; after work",
    "on the way to town; in town; on the way home",
    "before class; during the break; after class",
    "early in the week; in the middle of the week; at the end of the week",
)
WITHIN_A_YEAR: Final = (
    "in March; in April; in May",
    "in the spring; in the summer; in the fall",
    "in June; in July; in August",
    "before the holidays; during the holidays; after the holidays",
)
GOODS: Final = (
    "fruit",
    "vegetable",
    "pastry",
    "snack",
    "collectible",
    "flower",
    "craft",
    "toy",
    "book",
    "plant",
    "stationery",
)
OCCASIONS: Final = (
    "the school fair",
    "the flea market",
    "the farmers market",
    "the church bazaar",
    "the street fair",
    "the community center",
    "the swap meet",
    "the office",
    "the club meeting",
    "the garage sale",
    "the charity sale",
    "a family gathering|the gathering",
)
GETTERS: Final = (
    "a neighbor",
    "the community center",
    "a local shelter",
    "the youth club",
    "a coworker",
    "an old teacher|the teacher",
    "the boy next door",
    "the woman upstairs",
    "the school",
    "the mail carrier",
    "a charity shop|the shop",
    "a retired collector|the collector",
)
BUYS: Final = (
    "a birthday present",
    "a pair of shoes",
    "a concert ticket",
    "a new backpack",
    "a set of tools",
    "a music lesson",
    "a visit to the zoo|the visit",
    "a family dinner",
    "a train ticket",
    "a cooking class",
    "a sewing kit",
    "a raincoat",
    "a desk lamp",
    "a load of groceries",
    "a costume",
    "a gift basket",
    "a donation to charity|the donation",
    "a bike repair",
    "a board game",
    "a weekend outing",
    "a warm blanket",
    "a tennis racket",
)
BOOKS: Final = ("novel", "mystery novel", "biography", "history book", "travel guide", "storybook")
PLACES: Final = (
    "the lake",
    "the coast",
    "the next town",
    "the old fort",
    "the lighthouse",
    "the waterfall",
    "the state park",
    "the family cabin",
    "the harbor",
    "the hot springs",
    "the ski resort",
    "the vineyard",
)
