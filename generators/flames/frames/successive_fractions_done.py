"""Fraction after fraction of a book that is read and of a way that is covered."""

from typing import Final

from synthgen.generators.flames.frames.successive_fractions_words import Words

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
