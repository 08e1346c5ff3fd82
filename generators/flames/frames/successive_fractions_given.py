"""Fraction after fraction of things that are given away and of money that is spent."""

from typing import Final

from synthgen.generators.flames.frames.successive_fractions_words import Words

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
