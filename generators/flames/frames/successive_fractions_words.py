"""The clauses of fraction after fraction: things, money, pages of a book, miles of a way."""

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

THINGS: Final = Words(
    have="""
        {B} <bring/carry/take> {n} to {E}
        {B} <have/own> {n}
        there <be> {n} in {B's} (box|bag|basket|crate|cart)
        {B} <collect/gather/get together> {n} for {E}
        {B} <get> {n} from {P}
        {n} <be> ready in {B's} (hallway|kitchen|garage|van)
        {P} <leave> {n} with {B}
    """,
    linked="""
        {B} <bring/carry/take> {n} to {E}
        {B} <take> {n} home
        {n} <be> now in {B's} (hallway|kitchen|garage|van)
    """,
    have_some="""
        {B} <bring/carry/take> a (box|bag|crate|cartload) of {i} to {E}
        {B} <have/own> a (collection|box|stack) of {i}
        there <be-> a (pile|supply|collection) of {i} in {B's} (hallway|kitchen|garage|van)
        {B} <collect/gather/get together> a number of {i} for {E}
        {P} <leave> a (box|bag|pile) of {i} with {B}
    """,
    one="""
        {w1}, {B} <GONE> {f} of the {i}
        {B} <GONE> {f} of the {i} {w1}
        {R!} <get/take> {f} of the {i} {w1}
        {f} of the {i} <go+> to {R!} {w1}
        {B} <pass/hand> {f} of the {i} to {R!} {w1}
        {w1}, {B} <let> {R!} have {f} of the {i}
        {w1}, {R!} <come> by and <pick up/take> {f} of the {i}
    """,
    two="""
        {w2}, {B} <GONE> {g} of REST
        {B} <GONE> {g} of REST {w2}
        {Q!} <get/take> {g} of REST {w2}
        {g} of the remaining {i} <go+> to {Q!} {w2}
        {B} <pass/hand> {g} of REST to {Q!} {w2}
        {w2}, {B} <let> {Q!} have {g} of REST
        {w2}, {Q!} <choose/pick out> {g} of REST
    """,
    away="""
        {w3}, {B} <GONE> another {k=}
        another {k=} <be+> (lost|given away|missing) {w3}
        {B} <lose> {k} {w3}
        {P} <get> {k} {w3}
        {B} <hand> {k} to {P} {w3}
        {w3}, {P} <ask> for {k} and <get> them
    """,
    gain="""
        finally, {B} <buy/get> {h}
        after all this, {R!} <give/bring> {B} {h}
        {B} <buy/find> {h} later
        later, {h} <come> back to {B}
        {h} <be> added to what {B} <have>
    """,
    known="""
        in the end, {B} <have> {e} (left|remaining)
        {e} <be> left in the end
        {e} <remain> when (all <be-> done|everything <be-> over)
        {B} <be> left with {e}
        there <be> {e} left in the end
    """,
    what="the {i}",
    rest="(the rest|the remaining {i}|what <be-> left)",
    left="""
        {B} <have> {x} left
        {x} <be> left in the end
        {B} <keep> {x} in the end
        {x} <remain> in the end
    """,
    left_asks="""
        how many {i} <do> {B} have left
        how many of the {i} <be+> left in the end
    """,
    more="""
        {B} <have> {x} in the end
        {x} <belong> to {B} in the end
        there <be> {x} in the end
        {B} <end up with> {x}
    """,
    second="""
        {B} <part with> {x} {w2}
        {x} <leave> {B's} hands {w2}
        {x} <be> gone {w2}
        {B's} supply <shrink> by {x} {w2}
    """,
    second_asks="how many of the {i} <do> {B} part with {w2}",
    start="""
        {B} <have> {x} (at first|at the start|to begin with)
        there <be> {x} (at first|at the start|to begin with)
        {B} <begin> with {x}
        {x} <be> there before any <be+> given away
    """,
    start_asks="""
        how many {i} <do> {B} have (at first|originally|to begin with)
        how many {i} <be+> there (at the start|originally)
    """,
    labels=(
        "the number of {i} that {B} <have> (left|in the end)",
        "the number of {i} that {B} <part with> {w2}",
        "the number of {i} that {B} <have> (at the start|at first|to begin with)",
    ),
    things="the {i} that {B} <have> left\nthe {i} left in the end",
)
MONEY: Final = Words(
    have="""
        {B} <have/save/save up> {m}
        {B} <earn/get> {m} (for helping out|at work|from {P})
        there <be> {m} in {B's} (wallet|piggy bank|savings jar|purse)
        {P} <pay/give> {B} {m}
        {B} <put> {m} in an envelope
        {B} <take> {m} along (to spend|for the day)
    """,
    linked="""
        {B} <put> {m} in an envelope
        {B} <take> {m} along to spend
        {m} <go-> into {B's} (wallet|savings jar|purse)
    """,
    have_some="""
        {B} <have/save/save up> some money
        {B} <earn/get> some money (for helping out|from {P})
        there <be-> some money in {B's} (wallet|piggy bank|savings jar|purse)
        {P} <pay/give> {B} some money
        {B} <put> (all the cash|the savings) in an envelope
    """,
    one="""
        {B} <spend> {f} of the money on {y1} {w1}
        {w1}, {B} <use> {f} of the money for {y1}
        {w1}, {f} of the money <go-> toward {y1}
        {y1} <cost> {B} {f} of the money {w1}
        {B} <pay> for {y1} with {f} of the money {w1}
        {w1}, {B} <need> {f} of the money to pay for {y1}
    """,
    two="""
        {B} <spend> {g} of REST on {y2} {w2}
        {w2}, {B} <use> {g} of REST for {y2}
        {w2}, {g} of REST <go-> toward {y2}
        {y2} <cost> {B} {g} of REST {w2}
        {B} <pay> for {y2} with {g} of REST {w2}
        {w2}, {B} <need> {g} of REST to pay for {y2}
    """,
    away="""
        {B} <spend> another {k=} on {y3} {w3}
        {w3}, {B} <pay> {k} for {y3}
        {y3} <cost> {B} {k} {w3}
        {w3}, {B} <give> {k} to {R!}
        {w3}, {B} <use> {k} to pay for {y3}
    """,
    gain="""
        finally, {B} <earn> {h} (for helping out|by walking dogs|by washing cars)
        after all this, {R!} <give> {B} {h}
        {B} <find> {h} in a coat pocket after all this
        later, {R!} <pay> {B} back {h}
        {B} <get> {h} from {R!} in the end
    """,
    known="""
        in the end, {B} <have> {e} (left|remaining)
        {e} <be> left in the end
        {e} <remain> when (all <be-> done|everything <be-> paid)
        {B} <be> left with {e}
        there <be> {e} left in the end
    """,
    what="the money",
    rest="(the rest|the remaining money|what <be-> left)",
    left="""
        {B} <have> {x} left
        {x} <be> left in the end
        {B} <keep> {x} in the end
        {x} <remain> in the end
    """,
    left_asks="how much [money] <do> {B} have left",
    more="""
        {B} <have> {x} in the end
        {x} <be> in {B's} pocket in the end
        {B} <end up with> {x}
        there <be> {x} in the end
    """,
    second="""
        {B} <spend> {x} {w2}
        {x} <be> spent {w2}
        {B} <part with> {x} {w2}
        {B} <pay> {x} for {y2}
    """,
    second_asks="how much [money] <do> {B} spend {w2}",
    start="""
        {B} <have> {x} (at first|at the start|to begin with)
        there <be> {x} (at first|at the start|to begin with)
        {B} <begin> with {x}
        {x} <be> there before anything <be-> spent
    """,
    start_asks="how much [money] <do> {B} have (at first|originally|to begin with)",
    labels=(
        "the amount of money that {B} <have> (left|in the end)",
        "the amount of money that {B} <spend> {w2}",
        "the amount of money that {B} <have> (at the start|at first|to begin with)",
    ),
    plural=False,
    things="the money that {B} <have> left\nthe money left in the end",
)
PAGES: Final = Words(
    have="""
        {B} <borrow/buy/get> {a b} with {n}
        {B} <pick/choose> {a b} of {n} to read
        {B's} new {1 b} <have> {n}
        {R!} <give/lend> {B} {a b} with {n}
        {B} <want> to read {a b} that <have-> {n}
        {a b} of {n} <be-> on {B's} reading list
    """,
    have_some="""
        {B} <borrow/buy/get> {a b}
        {B} <start> reading {a b} that {R!} <recommend>
        {R!} <give/lend> {B} {a b}
        {B} <want> to read {a b} (for school|for a book club|for fun)
        {a b} <be-> on {B's} reading list
    """,
    one="""
        {B} <read/finish> {f} of the pages {w1}
        {w1}, {B} <read/get through> {f} of the {1 b}
        {B} <make> it through {f} of the {1 b} {w1}
        {w1}, {B} <sit> down and <read> {f} of the pages
        {f} of the {1 b} <keep-> {B} busy {w1}
    """,
    two="""
        {B} <read/finish> {g} of REST {w2}
        {w2}, {B} <read/get through> {g} of REST
        {B} <make> it through {g} of REST {w2}
        {w2}, {B} <sit> down and <read> {g} of REST
        reading {g} of REST <take-> up {B's} time {w2}
    """,
    away="""
        {B} <read/manage> another {k=} {w3}
        {w3}, {B} <get through> {k} more
        another {k=} <follow+> {w3}
        {w3}, {B} <read> {k} to {R!}
    """,
    gain="",
    known="""
        in the end, {B} <have> {e} left to read
        {e} <be> still unread in the end
        {e} <remain> to be read
        {B} still <have> {e} to go
    """,
    what="the {1 b}",
    rest="(the rest|the remaining pages|what <be-> left)",
    left="""
        {B} <have> {x} left to read
        {x} <be> left in the end
        {B} still <have> {x} to read
        {x} <remain> unread
    """,
    left_asks="""
        how many pages <do> {B} have left to read
        how many pages <be+> left in the end
    """,
    more="",
    second="""
        {B} <read> {x} {w2}
        {B} <get through> {x} {w2}
        {x} <be> read {w2}
        {B} <finish> {x} {w2}
    """,
    second_asks="how many pages <do> {B} read {w2}",
    start="""
        the {1 b} <have-> {x} (altogether|in all)
        there <be> {x} in the (whole|entire) {1 b}
        {B} <have> {x} to read (to begin with|at first)
        the (whole|entire) {1 b} <have-> {x}
    """,
    start_asks="how many pages <do-> the {1 b} have (altogether|in all)",
    labels=(
        "the number of pages that <be+> left to read",
        "the number of pages that {B} <read> {w2}",
        "the number of pages in the (whole|entire) {1 b}",
    ),
    plural=False,
)
WAY: Final = Words(
    have="""
        {B} <set out> on a (hike|bike tour|long walk) of {n} to {E}
        {B} <plan> a (hike|bike tour) of {n} to {E}
        the (trail|route|path) that {B} <follow> to {E} <be-> {n} long
        it <be-> {n} from {B's} (house|door|camp) to {E}
        {B} <want> to cover the {n} to {E} [with {R!}]
    """,
    have_some="""
        {B} <set out> on a (hike|bike tour|long walk) to {E}
        {B} <plan> a (hike|bike tour) to {E} [with {R!}]
        a long (trail|path) <lead-> from {B's} (house|door|camp) to {E}
        {B} <want> to reach {E} [with {R!}]
    """,
    one="""
        {B} <cover/complete> {f} of the (way|distance) {w1}
        {w1}, {B} <get through/finish> {f} of the (way|trip)
        {B} <make> it through {f} of the (way|distance) {w1}
        {w1}, {B} <manage> {f} of the (way|distance)
        {f} of the way <be-> done {w1}
    """,
    two="""
        {B} <cover/complete> {g} of REST {w2}
        {w2}, {B} <get through/finish> {g} of REST
        {B} <make> it through {g} of REST {w2}
        {w2}, {B} <manage> {g} of REST
        {g} of REST <be-> done {w2}
    """,
    away="""
        {B} <cover/add> {k} more {w3}
        {w3}, {B} <go> {k} farther
        another {k=} <follow+> {w3}
        {w3}, {B} <manage> another {k=}
    """,
    gain="",
    known="""
        in the end, {B} <have> {e} left to go
        {e} <be> left in the end
        {e} <remain> after that
        {B} still <have> {e} to go
    """,
    what="the way",
    rest="(the rest|the remaining distance|what <be-> left)",
    left="""
        {B} <have> {x} left to go
        {x} <be> left in the end
        {B} still <have> {x} to go
        {x} <remain> in the end
    """,
    left_asks="""
        how many miles <do> {B} have left to go
        how many miles <be+> left in the end
    """,
    more="",
    second="""
        {B} <cover> {x} {w2}
        {B} <complete> {x} {w2}
        {x} <be> done {w2}
        {B} <get through> {x} {w2}
    """,
    second_asks="how many miles <do> {B} cover {w2}",
    start="""
        the whole way to {E} <be-> {x}
        it <be-> {x} to {E} altogether
        {B} <have> {x} to go (at first|at the start)
        the whole (trip|way) <come to-> {x}
    """,
    start_asks="how many miles <be-> it to {E} altogether",
    labels=(
        "the distance that <be-> left",
        "the distance that {B} <cover> {w2}",
        "the length of the whole way to {E}",
    ),
    plural=False,
)
KINDS: Final = {"things|": THINGS, "money|": MONEY, "pages|": PAGES, "way|": WAY}
