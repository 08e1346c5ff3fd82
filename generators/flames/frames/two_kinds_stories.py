"""The stories of two kinds: animals, vehicles, things in a shop, tickets, tables, lessons."""

from typing import Final

from synthgen.generators.flames.frames.two_kinds_words import (
    ANIMALS,
    BUYS,
    CONTENTS,
    EARNED,
    GAME,
    HELD,
    HELD_HIGH,
    HELD_LOW,
    LASTS,
    LASTS_HIGH,
    LASTS_LOW,
    LESSONS,
    PACKED,
    PAID,
    PRICED,
    PRICED_HIGH,
    PRICED_LOW,
    SCORED,
    SEATED,
    SEATS,
    SHIFTS,
    SOLD,
    TAKINGS,
    TAUGHT,
    WAGES,
    WAGES_HIGH,
    WAGES_LOW,
    WHEELS,
    WORTH,
    WORTH_HIGH,
    WORTH_LOW,
    Kinds,
)
from synthgen.generators.flames.lexicon.places import EVENTS, TOWNS

STUDIOS: Final = tuple(f"the {town} {kind}" for town in TOWNS for kind in ("studio", "school"))
FARMS: Final = tuple(f"the {town} farm" for town in TOWNS)
SHOPS: Final = tuple(f"the {town} {kind}" for town in TOWNS for kind in ("market", "store"))
GROUNDS: Final = (
    *("the train station", "the city park", "the high school", "the public library"),
    *("the swimming pool", "the repair shop", "the museum", "the movie theater"),
    *tuple(f"the {town} town hall" for town in TOWNS),
)
JOBS: Final = tuple(f"the {town} {kind}" for town in TOWNS for kind in ("hotel", "hospital"))
MATCHES: Final = tuple(f"the {town} {kind}" for town in TOWNS for kind in ("tournament", "fair"))
PARTIES: Final = tuple(event for event in EVENTS if "sale" not in event)

STORIES: Final = {
    "farm": Kinds(
        "animal",
        "leg",
        range(8, 60),
        ANIMALS,
        """
        {B} <count> {T} (in all|altogether)
        together, they <have+> {T}
        the animals <stand+> on {T} in all
        there <be> {T} under them altogether
        a child <count-> {T} in all
        """,
        "NUM <live> there",
        "the {hi} <have+> NUM in all",
        tuple(
            (bird, beast)
            for bird in ("chicken", "duck", "goose", "turkey", "hen")
            for beast in ("cow", "goat", "sheep", "pig", "horse", "donkey", "llama")
        ),
        known=(2, 4),
        places=FARMS,
    ),
    "wheels": Kinds(
        "vehicle",
        "wheel",
        range(8, 50),
        WHEELS,
        """
        {B} <count> {T} (in all|altogether)
        together, they <have+> {T}
        they <stand+> on {T} in all
        there <be> {T} on the ground altogether
        a child <count-> {T} in all
        """,
        "NUM <be> there",
        "the {hi} <have+> NUM in all",
        (("bicycle", "car"), ("motorcycle", "taxi"), ("scooter", "van"), ("bicycle", "golf cart")),
        known=(2, 4),
        places=GROUNDS,
    ),
    "trikes": Kinds(
        "vehicle",
        "wheel",
        range(8, 40),
        WHEELS,
        """
        {B} <count> {T} (in all|altogether)
        together, they <have+> {T}
        they <roll+> on {T} in all
        there <be> {T} on the ground altogether
        a child <count-> {T} in all
        """,
        "NUM <be> there",
        "the {hi} <have+> NUM in all",
        (("bicycle", "tricycle"), ("scooter", "tricycle")),
        known=(2, 3),
        places=GROUNDS,
    ),
    "shopping": Kinds(
        "item",
        "",
        range(7, 40),
        BUYS,
        PAID,
        "{B} <buy> NUM",
        "the {hi} <cost+> NUM in all",
        each_low=PRICED_LOW,
        each_high=PRICED_HIGH,
        each=PRICED,
        aside="""
        {r} of the bill <be> for a (bag|box|basket)
        the bill also <include-> {r} for (wrapping|delivery|a bag)
        a (bag|box|ribbon) <add-> {r} to the bill, which <be-> part of the total
        the total <include-> {r} for (a card|a bag|wrapping)
        """,
        others=range(50, 800, 25),
        spare="""
        {B} <put> {Z} into the cart at {E} but <take> {m} back out
        at {E}, {B} <choose> {Z}, but {m} <go> back on the shelf
        {Z} <be> on {B's} list for {E}, but {B} <cross out> {m}
        """,
        places=SHOPS,
        classes=("fruit", "pastry", "stationery", "flower", "plant", "snack", "drink", "toy"),
    ),
    "tickets": Kinds(
        "ticket",
        "",
        range(30, 260),
        SOLD,
        TAKINGS,
        "NUM <be sold>",
        "the {hi} <earn+> NUM in all",
        (
            ("child ticket", "adult ticket"),
            ("student ticket", "adult ticket"),
            ("lawn ticket", "balcony ticket"),
            ("matinee ticket", "evening ticket"),
            ("member ticket", "guest ticket"),
        ),
        low=range(300, 900, 50),
        high=range(800, 2400, 50),
        each_low=PRICED_LOW,
        each_high=PRICED_HIGH,
        each=PRICED,
        aside="""
        {r} of that <be> for (drinks|programs|snacks)
        the money in the box also <include-> {r} from (drinks|snacks|a raffle)
        the (snack bar|raffle|bake sale) <add-> {r}, which <be-> part of that money
        the sum <include-> {r} in (donations|tips|change)
        """,
        others=range(2000, 30000, 500),
        spare="""
        {Z} <be printed>, but {m} <be> never sold
        there <be> {Z} in stock, and {m} <be> left over
        {B} <print> {Z} and <throw> {m} away unsold
        of {Z} on the shelf, {m} <stay> unsold
        """,
        places=PARTIES,
    ),
    "tables": Kinds(
        "table",
        "guest",
        range(8, 50),
        SEATS,
        SEATED,
        "NUM <be> in use",
        "the {hi} <seat+> NUM in all",
        (
            ("small table", "large table"),
            ("square table", "round table"),
            ("short table", "long table"),
        ),
        low=range(2, 6),
        high=range(6, 13),
        each_low=HELD_LOW,
        each_high=HELD_HIGH,
        each=HELD,
        aside="""
        the total <include-> {r} who <have+> to stand
        {r} <find> no seat but <be> part of that number
        among them <be+> {r} without a seat
        """,
        others=range(2, 20),
        spare="""
        {Z} <be rented>, but {m} <stay> in the van
        there <be> {Z} in the basement, and {m} <be> left there
        {B} <borrow> {Z} and <send> {m} back unused
        """,
        places=PARTIES,
    ),
    "boats": Kinds(
        "boat",
        "camper",
        range(6, 36),
        SEATS,
        SEATED,
        "NUM <be> in use",
        "the {hi} <carry+> NUM in all",
        (("canoe", "rowboat"), ("kayak", "raft"), ("paddleboat", "rowboat"), ("canoe", "raft")),
        low=range(2, 4),
        high=range(4, 9),
        each_low=HELD_LOW,
        each_high=HELD_HIGH,
        each=HELD,
        aside="""
        the total <include-> {r} who <stay+> on the shore
        {r} <get> no seat in a boat but <be> part of that number
        among them <be+> {r} who only <watch+> from the beach
        """,
        others=range(2, 20),
        spare="""
        {Z} <be rented>, but {m} <have> leaks and <be> not used
        there <be> {Z} on the beach, and {m} <stay> there
        {B} <borrow> {Z} and <leave> {m} at the dock
        """,
        places=tuple(f"the {town} summer camp" for town in TOWNS),
    ),
    "points": Kinds(
        "shot",
        "point",
        range(8, 50),
        GAME,
        SCORED,
        "{B} <make> NUM",
        "the {hi} <bring+> {B!} NUM in all",
        (("close shot", "long shot"), ("easy throw", "hard throw"), ("red hit", "gold hit")),
        low=range(2, 5),
        high=range(5, 12),
        each_low=WORTH_LOW,
        each_high=WORTH_HIGH,
        each=WORTH,
        aside="""
        {r} <be> a (fair-play bonus|starting gift) that <count-> toward the total
        the score also <include-> a bonus of {r}
        a fast start <earn-> {B} {r} of the total
        """,
        others=range(2, 20),
        spare="""
        at {E}, {B} <have> {Z} and <miss> {m}, which <count+> for nothing
        {B} <take> {Z} at {E}, and {m} <miss>
        of {Z} by {B} at {E}, {m} <miss> and <bring> nothing
        """,
        places=MATCHES,
    ),
    "boxes": Kinds(
        "box",
        "thing",
        range(7, 60),
        PACKED,
        CONTENTS,
        "NUM <be filled>",
        "the {hi} <hold+> NUM in all",
        (("small box", "large box"), ("flat box", "deep box"), ("white box", "gift box")),
        low=range(4, 9),
        high=range(10, 25),
        each_low=HELD_LOW,
        each_high=HELD_HIGH,
        each=HELD,
        spare="""
        there <be> {Z} for {E}, but {m} <stay> empty
        {B} <get> {Z} for {E}, and {m} <remain> empty in the end
        {Z} <arrive> for {E}, but {m} <be> torn and not used
        """,
        places=PARTIES,
        classes=("pastry", "fruit", "handmade", "snack", "collectible"),
    ),
    "shifts": Kinds(
        "hour",
        "",
        range(20, 170),
        SHIFTS,
        EARNED,
        "{B} <work> NUM",
        "{B} <earn> NUM for the {hi}",
        (("day hour", "night hour"), ("weekday hour", "weekend hour"), ("desk hour", "tour hour")),
        low=range(1200, 2000, 50),
        high=range(1900, 3200, 50),
        each_low=WAGES_LOW,
        each_high=WAGES_HIGH,
        each=WAGES,
        aside="""
        {r} of the money <be> (tips|a bonus|a gift from the boss)
        the pay also <include-> a bonus of {r}
        a holiday bonus of {r} <be> part of the pay
        the sum <include-> {r} in tips
        """,
        others=range(2000, 20000, 500),
        places=JOBS,
    ),
    "lessons": Kinds(
        "lesson",
        "minute",
        range(8, 40),
        LESSONS,
        TAUGHT,
        "{B} <give> NUM",
        "the {hi} <take+> NUM in all",
        (
            ("short lesson", "long lesson"),
            ("beginner lesson", "master lesson"),
            ("single lesson", "group lesson"),
        ),
        low=range(20, 40, 5),
        high=range(40, 95, 5),
        each_low=LASTS_LOW,
        each_high=LASTS_HIGH,
        each=LASTS,
        aside="""
        {r} of that time <be> for (breaks|phone calls|tuning)
        the total also <include-> {r} of (breaks|phone calls)
        (breaks|phone calls) <take+> up {r} of the total
        """,
        others=range(10, 90, 5),
        spare="""
        {B} <have> {Z} in the calendar at {E}, but {m} <be canceled>
        students at {E} <book+> {Z} with {B}, but {m} <be canceled>
        of {Z} with {B} at {E}, {m} <be> canceled because of snow
        """,
        places=STUDIOS,
    ),
}
