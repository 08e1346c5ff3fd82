"""How two groups and their averages are told.

In the templates W1 and W2 stand for the members of a group, S1 and S2 for the group in short, BOTH
for all members, VERB for what they do, TAIL for when or where, WITHIN for "in" or "at" a group.
Groups have names of their own ("the Elmwood club") or are two kinds of things (apple trees and pear
trees).
"""

from typing import Final, NamedTuple

from synthgen.generators.flames.lexicon.places import TOWNS


class Story(NamedTuple):
    """Who or what is averaged: members of named `groups`, or else two of the `nouns`.

    `every` names all members; `groups` are also the places of kinds.
    """

    every: str
    unit: str
    verb: str
    tails: tuple[str, ...]
    sizes: range
    averages: range
    groups: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    within: str = "in"  # a group


def _in_towns(*kinds: str) -> tuple[str, ...]:
    return tuple(f"the {town} {kind}" for town in TOWNS for kind in kinds)


NAMED: Final = {
    "n1": """
        there <be> {n1} WITHIN {G1}
        {G1} <have-> {n1}
        {B} <count> {n1} WITHIN {G1}
        the list for {G1} <show-> {n1}
        {n1} <be> WITHIN {G1}
        {B} <know> that {G1} <have-> {n1}
        {B} <be> in charge of {G1}, which <have-> {n1}
    """,
    "n2": """
        there <be> {n2} WITHIN {G2}
        {G2} <have-> {n2}
        {B} <find> {n2} WITHIN {G2}
        the list for {G2} <show-> {n2}
        {n2} <be> WITHIN {G2}
        {G2} <get> by with {n2}
        {B} <hear> that {G2} <have-> {n2}
    """,
    "more": """
        {G2} <have-> {e#} more {U} than {G1}
        there <be> {e} more WITHIN {G2} than WITHIN {G1}
        {G1} <have-> {e#} fewer {U} than {G2}
        {G2} <be-> larger than {G1} by {e}
        {B} <notice> that {G2} <have-> {e#} more {U} than {G1}
        there <be+> {e#} more {U} WITHIN {G2} than WITHIN {G1}
        with {e} more, {G1} <would be> as large as {G2}
    """,
    "fewer": """
        {G2} <have-> {e#} fewer {U} than {G1}
        there <be> {e} fewer WITHIN {G2} than WITHIN {G1}
        {G1} <have-> {e#} more {U} than {G2}
        {G2} <be-> smaller than {G1} by {e}
        {B} <notice> that {G2} <have-> {e#} fewer {U} than {G1}
        there <be+> {e#} fewer {U} WITHIN {G2} than WITHIN {G1}
        with {e} more, {G2} <would be> as large as {G1}
    """,
    "both": """
        {G1} <have-> {n1}, and {G2} <have-> {n2}
        there <be> {n1} WITHIN {G1} and {n2} WITHIN {G2}
        {B} <count> {n1} WITHIN {G1} and {n2} WITHIN {G2}
        {n1} <be> WITHIN {G1}, and {n2} <be> WITHIN {G2}
        {B} <compare> {G1} with {n1} and {G2} with {n2}
        {B} <write> a report about {G1}, which <have-> {n1}, and {G2}, which <have-> {n2}
    """,
    "one": """
        the {n1} WITHIN {G1} <VERB+> {a1} each TAIL on average
        {G1} <have-> {n1}, THAT <VERB+> {a1} each TAIL on average
        {n1} WITHIN {G1} <average+> {a1} each TAIL
    """,
    "two": """
        the {n2} WITHIN {G2} <VERB+> {a2} each TAIL on average
        {G2} <have-> {n2}, THAT <VERB+> {a2} each TAIL on average
        with {n2}, {G2} <reach-> an average of {a2} each
        {n2} WITHIN {G2} <average+> {a2} each TAIL
    """,
}
KINDS: Final = {
    "n1": """
        there <be> {n1} at {G1}
        {B} <check> {n1} at {G1}
        {B} <look> after {n1} at {G1}
        {G1} <have-> {n1}
        {B} <keep> a list of {n1} at {G1}
        {n1} <be> part of a (count|project|survey) at {G1}
    """,
    "n2": """
        there <be> also {n2} [at {G1}]
        {B} also <check> {n2}
        {G1} also <have-> {n2}
        {B} <count> {n2} [as well]
        {B} <make> a note of {n2} [too]
        {n2} <be> there as well
    """,
    "more": """
        there <be> {e#} more {g2} than {g1}
        {B} <count> {e#} more {g2} than {g1}
        {G1} <have-> {e#} more {g2} than {g1}
        there <be> as many {g2} as {g1} and {e} besides
        {G1} <have-> as many {g2} as {g1} and {e} on top of that
        at {G1} there <be+> {e#} more {g2} than {g1}
    """,
    "fewer": """
        there <be> {e#} fewer {g2} than {g1}
        {B} <count> {e#} fewer {g2} than {g1}
        {G1} <have-> {e#} fewer {g2} than {g1}
        with {e} more, there <would be> just as many {g2} as {g1}
        {G1} <would need> {e} more to have as many {g2} as {g1}
        at {G1} there <be+> {e#} fewer {g2} than {g1}
    """,
    "both": """
        there <be> {n1} and {n2} at {G1}
        {G1} <have-> {n1} and {n2}
        {B} <check> {n1} and {n2} at {G1}
        {B} <count> {n1} and {n2} at {G1}
        {B} <inspect> {n1} and {n2} at {G1}
    """,
    "one": """
        {n1} at {G1} <VERB+> {a1} each TAIL on average
        {G1} <have-> {n1} that <VERB+> {a1} each TAIL on average
        {B} <study> {n1} at {G1} that <VERB+> {a1} each TAIL on average
    """,
    "two": """
        {n2} <VERB+> {a2} each TAIL on average
        there <be> also {n2} that <VERB+> {a2} each TAIL on average
        {B} also <study> {n2}, with an average of {a2} each
    """,
}
A1: Final = """
W1 <VERB+> {a1} each TAIL on average
on average, each {1 g1} IN1 <VERB-> {a1} TAIL
each {1 g1} IN1 <VERB-> {a1} TAIL on average
the average for S1 <be-> {a1} per {1 U}
{B} <find> an average of {a1} per {1 U} for S1
a (record|table|chart) <show-> an average of {a1} per {1 U} for S1
{B's} notes <give+> an average of {a1} per {1 U} for S1
{B} <work> out that W1 <VERB+> {a1} each TAIL on average
"""
A2: Final = """
W2 <VERB+> {a2} each TAIL on average
on average, each {1 g2} IN2 <VERB-> {a2} TAIL
each {1 g2} IN2 <VERB-> {a2} TAIL on average
the average for S2 <be-> {a2} per {1 U}
for S2, {B} <get> an average of {a2} per {1 U}
{B} <work> out an average of {a2} per {1 U} for S2
the (figure|number) for S2 <be-> {a2} per {1 U} on average
"""
AVERAGES: Final = """
W1 <VERB+> {a1} each TAIL on average, while W2 <VERB+> {a2} each
the average for S1 <be-> {a1} per {1 U}, but the average for S2 <be-> {a2} per {1 U}
{B} <find> averages of {a1} per {1 U} for S1 and {a2} per {1 U} for S2
W1 <average+> {a1} each and W2 {a2} each TAIL
on average, each {1 g1} IN1 <VERB-> {a1} TAIL, and each {1 g2} IN2 {a2}
"""
HIGHER: Final = """
the average for S2 <be-> {c} higher than for S1
on average, each {1 g2} IN2 <VERB-> {c} more than each {1 g1} IN1
W2 <beat+> the average of W1 by {c} each
{B} <see> that the average for S2 <be-> {c} higher than the average for S1
the average for S1 <fall-> short of the average for S2 by {c}
compared with S1, the average for S2 <be-> higher by {c}
"""
OVERALL: Final = """
BOTH <VERB+> {m} each TAIL on average
the average for BOTH <be-> {m} per {1 U}
{B} <find> an average of {m} per {1 U} for BOTH
S1 and S2 together <have+> an average of {m} per {1 U}
BOTH <average+> {m} each
"""
NEWCOMER: Final = """
later {B} <count> another {1 g1}, WHICH <VERB-> {v} TAIL
{B} <overlook> another {1 g1}, WHICH <VERB-> {v} TAIL
after that, {B} <add> another {1 g1}, WHICH <VERB-> {v} TAIL
another {1 g1}, WHICH <VERB-> {v} TAIL, <be> added to the list
"""
OF: Final = {"pound of hay": "pounds of hay", "piece of produce": "pieces of produce"}
DESKS: Final = ("logbook", "calculator", "whiteboard", "filing cabinet", "wall calendar", "tablet")

STORIES: Final = {
    "classes": Story(
        "student",
        "point",
        "score",
        ("on the final exam", "on the spring test", "on the placement test", "in the contest"),
        range(12, 34, 2),
        range(58, 96),
        (
            *("the morning class", "the afternoon class", "the evening class", "the math club"),
            *("the Monday class", "the Friday class", "the Spanish class", "the French class"),
            *_in_towns("class"),
        ),
    ),
    "running": Story(
        "runner",
        "mile",
        "run",
        ("in May", "in training camp", "in a week", "before the race"),
        range(8, 42, 2),
        range(8, 41),
        _in_towns("running club", "track team"),
    ),
    "reading": Story(
        "member",
        "book",
        "read",
        ("over the summer", "during the contest", "in the winter", "in a year"),
        range(8, 62, 2),
        range(4, 24),
        _in_towns("book club", "library club"),
    ),
    "selling": Story(
        "salesperson",
        "phone",
        "sell",
        ("in June", "during the sale", "over the holidays", "in a week"),
        range(4, 22, 2),
        range(8, 50),
        _in_towns("store", "branch"),
        within="at",
    ),
    "helping": Story(
        "volunteer",
        "hour",
        "work",
        ("on the cleanup", "in April", "at the food bank", "after the flood"),
        range(10, 62, 2),
        range(4, 31),
        _in_towns("team", "crew"),
        within="on",
    ),
    "picking": Story(
        "worker",
        "basket",
        "fill",
        ("in a day", "during the harvest", "before the rain", "on Saturday"),
        range(6, 42, 2),
        range(8, 41),
        (
            *("the morning crew", "the afternoon crew", "the weekend crew", "the new crew"),
            *_in_towns("crew"),
        ),
        within="on",
    ),
    "laying": Story(
        "hen",
        "egg",
        "lay",
        ("in March", "in April", "in a month", "in June"),
        range(12, 90, 4),
        range(14, 28),
        (
            *("the brown flock", "the white flock", "the young flock", "the old flock"),
            *_in_towns("flock"),
        ),
    ),
    "playing": Story(
        "player",
        "point",
        "score",
        ("in the tournament", "in the playoffs", "over the season", "in the final round"),
        range(6, 16, 2),
        range(8, 60),
        _in_towns("team", "squad"),
        within="on",
    ),
    "calling": Story(
        "agent",
        "call",
        "answer",
        ("on Monday", "in a shift", "in a day", "on Friday"),
        range(6, 40, 2),
        range(20, 80),
        _in_towns("office", "help desk"),
        within="at",
    ),
    "driving": Story(
        "driver",
        "package",
        "deliver",
        ("on Friday", "in a day", "on the last day of the sale", "on Monday"),
        range(4, 30, 2),
        range(40, 170),
        _in_towns("depot", "warehouse"),
        within="at",
    ),
    "scouting": Story(
        "scout",
        "cookie box",
        "sell",
        ("in March", "during the drive", "in a weekend", "outside the supermarket"),
        range(8, 32, 2),
        range(12, 70),
        _in_towns("troop"),
    ),
    "nursing": Story(
        "nurse",
        "patient",
        "see",
        ("in a shift", "in a day", "on Tuesday", "on a busy day"),
        range(4, 24, 2),
        range(8, 34),
        _in_towns("clinic"),
        within="at",
    ),
    "orchard": Story(
        "tree",
        "pound",
        "yield",
        ("in a year", "in the fall", "in a dry year", "in a good year"),
        range(6, 62, 2),
        range(40, 150),
        _in_towns("orchard", "farm"),
        ("apple tree", "peach tree", "pear tree", "plum tree", "cherry tree"),
    ),
    "melons": Story(
        "piece of produce",
        "pound",
        "weigh",
        (),
        range(6, 42, 2),
        range(4, 19),
        _in_towns("farm", "market"),
        ("watermelon", "pumpkin", "cantaloupe", "honeydew melon", "head of cabbage"),
    ),
    "books": Story(
        "book",
        "page",
        "have",
        (),
        range(6, 62, 2),
        range(110, 420),
        _in_towns("library", "bookstore", "school"),
        ("novel", "biography", "history book", "science book", "travel guide", "cookbook"),
    ),
    "stable": Story(
        "animal",
        "pound of hay",
        "eat",
        ("in a week", "in a cold week", "in a normal week"),
        range(4, 32, 2),
        range(70, 170),
        _in_towns("ranch", "farm"),
        ("cow", "horse", "pony", "donkey", "mule"),
    ),
    "shelter": Story(
        "animal",
        "ounce",
        "weigh",
        (),
        range(4, 22, 2),
        range(20, 70),
        _in_towns("animal shelter", "pet store"),
        ("puppy", "kitten", "rabbit", "ferret", "guinea pig"),
    ),
    "fleet": Story(
        "vehicle",
        "mile",
        "cover",
        ("in a day", "on Monday", "in a long day", "in a shift"),
        range(4, 32, 2),
        range(60, 220),
        _in_towns("depot", "garage"),
        ("van", "bus", "taxi", "truck", "pickup truck"),
    ),
}
