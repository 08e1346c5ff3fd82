"""What grows by a step: savings, training, rows of seats, layers of cans, beds of tulips."""

from typing import Final

from synthgen.generators.flames.frames.savings_step_words import (
    MORE_DONE,
    MORE_MONEY,
    SPENT,
    SPONSOR,
    Story,
)

TESTS: Final = (
    "the fitness test",
    "the track season",
    "the summer games",
    "the firefighter exam",
    "the ski season",
    "the gymnastics camp",
    "the obstacle race",
    "the climbing trip",
)
SHOWS: Final = (
    "the spring concert",
    "the piano recital",
    "the talent show",
    "the school musical",
    "the wedding of a cousin",
    "the holiday concert",
    "the orchestra audition",
)
WISHES: Final = (
    "a new bicycle",
    "a trip to the coast",
    "a camera",
    "a guitar",
    "a puppy",
    "a drawing tablet",
    "summer camp",
    "a telescope",
    "a birthday party",
    "a train trip",
    "a sewing machine",
    "a rainy day",
)
STORIES: Final = {
    "saving": Story(
        True,
        "",
        "week",
        range(200, 1600, 50),
        range(50, 450, 50),
        range(5, 17),
        "save/put aside",
        "saving",
        aims=WISHES,
        before=MORE_MONEY,
        less=SPENT,
    ),
    "saving up": Story(
        True,
        "",
        "month",
        range(1000, 6000, 100),
        range(100, 1500, 50),
        range(4, 13),
        "save/set aside",
        "saving",
        aims=WISHES,
        before=MORE_MONEY,
        less=SPENT,
    ),
    "push-ups": Story(
        True,
        "push-up",
        "day",
        range(5, 26),
        range(2, 6),
        range(6, 16),
        "do",
        "doing",
        "the number of {u}",
        TESTS,
        MORE_DONE,
        "",
        SPONSOR,
        range(5, 30, 5),
    ),
    "practice": Story(
        True,
        "minute",
        "day",
        range(10, 41),
        range(2, 9),
        range(5, 13),
        "practice/rehearse",
        "practicing",
        "the practice time",
        SHOWS,
    ),
    "reading": Story(
        True,
        "page",
        "day",
        range(8, 40),
        range(2, 9),
        range(5, 15),
        "read",
        "reading",
        "the number of {u}",
        ("the book club", "the reading contest", "a history exam", "the reading marathon"),
        MORE_DONE,
        "",
        SPONSOR,
        range(5, 30, 5),
    ),
    "running": Story(
        True,
        "mile",
        "week",
        range(4, 21),
        range(2, 6),
        range(5, 15),
        "run/jog",
        "running",
        "the distance",
        ("the city marathon", "the charity race", "the cross-country season", "the trail run"),
        MORE_DONE,
        "",
        SPONSOR,
        range(50, 300, 25),
    ),
    "swimming": Story(
        True,
        "lap",
        "day",
        range(6, 31),
        range(2, 7),
        range(5, 13),
        "swim",
        "swimming",
        "the number of {u}",
        ("the swim meet", "the lifeguard test", "the triathlon", "the lake crossing"),
        MORE_DONE,
        "",
        SPONSOR,
        range(20, 150, 10),
    ),
    "seats": Story(
        False,
        "seat",
        "row",
        range(10, 31),
        range(2, 5),
        range(6, 25),
        amount="the number of {u}",
        aims=(
            *("the school auditorium", "the city theater", "the open-air stage", "the circus tent"),
            *("the lecture hall", "the concert hall", "the stadium corner", "the movie theater"),
        ),
        before="""
            the balcony of {P} <have-> another {s}
            another {s} <be> on the balcony
            {B} <count> another {s} on the balcony
            the side boxes <hold+> another {s}
        """,
        less="""
            {c} <be> (broken|out of order|blocked)
            {B} <see> that {c} <be> (broken|covered)
            {c} <have> to be (repaired|removed)
            (a flood|a leaky roof) <ruin-> {c}
        """,
        pay="""
            (each|every) {1 u} <be-> sold for {p}
            a ticket for each {1 u} <cost-> {p}
            people <pay+> {p} for (each|every) {1 u}
            the price of (each|every) {1 u} <be-> {p}
        """,
        prices=range(400, 2500, 50),
        front="the front row",
        back="the back row",
        prior="the row in front of it",
    ),
    "cans": Story(
        False,
        "can",
        "layer",
        range(3, 12),
        range(2, 5),
        range(5, 14),
        amount="the number of {u}",
        aims=(
            *("the soup display", "the tower of cans|the tower", "the bean display"),
            *("the display by the door|the display", "the supermarket pyramid|the pyramid"),
            *("the pile in the window|the pile", "the stack of cans|the stack"),
        ),
        before="""
            another {s} <stand> beside {P}
            there <be> another {s} on a cart nearby, which also <count+>
            {B} <count> another {s} on the shelf as well
            the clerk <put-> another {s} next to {P}
        """,
        less="""
            {c} <be> sold (by noon|right away|in the morning)
            customers <take+> {c}
            {B} <take> {c} away
            {c} <be> dented and <be> taken away
        """,
        pay="""
            (each|every) {1 u} <cost-> {p}
            the price <be-> {p} (per|for each) {1 u}
            customers <pay+> {p} for (each|every) {1 u}
            the store <sell-> (each|every) {1 u} for {p}
        """,
        prices=range(60, 400, 5),
        front="the top layer",
        back="the bottom layer",
        prior="the layer above it",
    ),
    "tulips": Story(
        False,
        "tulip",
        "row",
        range(6, 25),
        range(2, 6),
        range(5, 17),
        amount="the number of {u}",
        aims=(
            *("the flower bed at the park|the flower bed", "the triangular garden|the garden"),
            *("the display at the flower show|the display", "the tulip field|the field"),
            *("the bed in front of the town hall|the bed", "the museum garden"),
        ),
        before="""
            another {s} <grow> along the fence
            there <be> another {s} in pots, which also <count+>
            {B} <count> another {s} along the path as well
            the gardener <plant-> another {s} beside {P}
        """,
        less="""
            {c} <be> (eaten by deer|lost in a storm)
            a hailstorm <ruin-> {c}
            {B} <cut> {c} for (a wedding|the market|a parade)
            {c} <be> picked for (a banquet|the church|a party)
        """,
        pay="""
            (each|every) {1 u} <be-> sold for {p}
            (each|every) {1 u} <cost-> {p}
            visitors <pay+> {p} for (each|every) {1 u}
            the price <be-> {p} (per|for each) {1 u}
        """,
        prices=range(25, 200, 5),
        front="the shortest row",
        back="the longest row",
        prior="the row before it",
    ),
}
