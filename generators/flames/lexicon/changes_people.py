"""People whose number goes up and down by percentages: members, visitors, subscribers."""

from typing import Final

from synthgen.generators.flames.lexicon.change import DAYS, MONTHS, SEASONS, Change, Many
from synthgen.generators.flames.lexicon.scenes import listed

MEMBERS: Final = Change(
    values=range(20, 260, 10),
    value="the membership of the {Z}",
    times=(*MONTHS, *SEASONS),
    counted=("member",),
    roles={
        "Z": listed(
            """chess club|club, rowing club|club, hiking club|club, choir, film club|club,
            garden club|club, fan club|club, swim team|team, scout troop|troop, gym,
            astronomy club|club, cycling club|club, drama club|club, tennis club|club"""
        )
    },
    trivia=("year", range(2, 60), "the {Z} <be> AMOUNT old"),
    start="""
        {T0}, the {Z} <have> AMOUNT
        AMOUNT <belong> to the {Z} {T0}
        there <be> AMOUNT in the {Z} {T0}
        {B} <lead> a(n) {Z} with AMOUNT
        {B's} {Z} <start> out with AMOUNT {T0}
        the list of the {Z} <name-> AMOUNT {T0}
    """,
    up="""
        {T1}, an open house <make-> the {Z} grow by AMOUNT
        the {Z} <grow> by AMOUNT {T1} thanks to a (flyer|newspaper story|short video)
        {T1}, the number of members <rise-> by AMOUNT
    """,
    down="""
        {T2}, the {Z} then <lose> AMOUNT of its members
        AMOUNT of the members then <leave+> the {Z} {T2}
        {T2}, when the fees <go+> up, the number of members then <drop-> by AMOUNT
    """,
    more="""
        AMOUNT <join> right away [after a (tryout|talk|picnic)]
        AMOUNT <come> over from a neighboring club that <close->
        the {Z} <welcome> AMOUNT after a (parade|street fair|school visit)
        AMOUNT from a nearby (town|school|company) <sign+> up
        a friend of the {Z} <bring> along AMOUNT
        a stand at the (county fair|market|mall) <win> the {Z} AMOUNT
    """,
    fewer="""
        after that, AMOUNT <move> (away|to another town|out of state)
        AMOUNT then <leave> for lack of (time|money|space)
        then the {Z} <lose> AMOUNT to a rival (group|team) (across town|nearby)
        then AMOUNT <drop> out because of (the new schedule|a long commute|bad weather)
        after that, the {Z} <say> goodbye to AMOUNT
        then AMOUNT <be> taken off the list of the {Z}
    """,
    has="""
        the {Z} <have> AMOUNT
        AMOUNT <belong> to the {Z}
        there <be> AMOUNT in the {Z}
    """,
    many=Many(
        values=range(500, 6000, 50),
        facts="""
            in the end, each member <pay-> a fee of AMOUNT
            at the end, the {Z} <collect> AMOUNT from every member
            every member still in the {Z} then <pay-> AMOUNT
            the fee for each member who <stay-> to the end <be-> AMOUNT
            in the end, the treasurer <ask> each member for AMOUNT
        """,
        claims="""
            the {Z} <collect> AMOUNT in fees
            the members <pay+> AMOUNT altogether
            the {Z} <raise> AMOUNT with the fees
            the {Z} <get> AMOUNT from its members
        """,
        labels="the total amount of the fees\nthe amount that the {Z} <collect>",
        asks="""
            how much <do+> the members pay altogether
            how much money <do-> the {Z} collect in fees
        """,
        things="the money from the fees",
    ),
)
VISITORS: Final = Change(
    values=range(100, 2000, 20),
    value="the number of visitors to the {Z}",
    times=DAYS,
    counted=("visitor",),
    roles={
        "Z": listed(
            """zoo, art museum|museum, aquarium, water park|park, science center|center,
            botanical garden|garden, county fair|fair, old castle|castle, planetarium,
            amusement park|park, model train show|show, boat show|show, ice rink|rink"""
        )
    },
    trivia=("year", range(11, 90), "the {Z} <be> AMOUNT old"),
    flow=True,
    start="""
        {T0}, the {Z} <have> AMOUNT
        AMOUNT <come> to the {Z} {T0}
        {B} <count> AMOUNT at the {Z} {T0}
        {T0}, there <be> AMOUNT at the {Z}
        the {Z} <welcome> AMOUNT {T0}
        the ticket office of the {Z} <report> AMOUNT {T0}
    """,
    up="""
        {T1}, sunny weather <push> the number of visitors up by AMOUNT
        {T1}, AMOUNT more visitors <come+> than {T0}
        {T1}, a special show <raise> the number of visitors by AMOUNT
    """,
    down="""
        {T2}, rain then <cut> the number of visitors by AMOUNT
        {T2}, AMOUNT fewer visitors then <come+> than {T1}
        then, {T2}, a traffic jam <lower> the number of visitors by AMOUNT
    """,
    has="""
        the {Z} <have> AMOUNT
        AMOUNT <come> to the {Z}
        the {Z} <welcome> AMOUNT
    """,
    many=Many(
        values=range(400, 3000, 50),
        facts="""
            on the last of these days, each visitor <pay-> AMOUNT
            on the last of these days, a ticket <cost-> AMOUNT for every visitor
            every visitor on the last of these days <buy-> a ticket for AMOUNT
            on the last of these days, the {Z} <charge> AMOUNT per visitor
        """,
        claims="""
            the {Z} <make> AMOUNT on that day
            the visitors <pay+> AMOUNT altogether on that day
            the tickets <bring+> the {Z} AMOUNT on that day
            the {Z} <earn> AMOUNT on that day
        """,
        labels="the amount that the {Z} <make> on that day\nthe ticket sales on that day",
        asks="""
            how much money <do-> the {Z} make on that day
            how much <do+> the visitors pay altogether on that day
        """,
    ),
)
FOLLOWERS: Final = Change(
    values=range(100, 4000, 20),
    value="the number of subscribers",
    times=(*MONTHS, *DAYS),
    counted=("subscriber",),
    roles={
        "Z": listed(
            """cooking channel|channel, travel blog|blog, podcast, gardening blog|blog,
            newsletter, music channel|channel, comedy channel|channel, book blog|blog,
            science channel|channel, sewing blog|blog, chess channel|channel"""
        )
    },
    trivia=("hour", range(3, 30), "{B} <spend> AMOUNT a week on the {Z}"),
    start="""
        {T0}, {B's} {Z} <have> AMOUNT
        {B} <run> a(n) {Z} with AMOUNT
        AMOUNT <follow> {B's} {Z} {T0}
        there <be> AMOUNT to {B's} {Z} {T0}
        {B} <start> a(n) {Z} that <have-> AMOUNT {T0}
    """,
    up="""
        {T1}, a funny post <make-> the {Z} grow by AMOUNT
        {B} <post> more often {T1} and <win> AMOUNT more subscribers
        {T1}, a famous guest <push> the number of subscribers up by AMOUNT
    """,
    down="""
        {T2}, {B} then <take> a break and <lose> AMOUNT of the subscribers
        AMOUNT of the subscribers then <leave+> {T2}
        {T2}, the number of subscribers then <shrink-> by AMOUNT
    """,
    more="""
        AMOUNT <sign> up after a (radio interview|school talk|newspaper story)
        AMOUNT <join> after a friend <share-> a link
        a (famous guest|lucky photo|funny clip) <win> the {Z} AMOUNT
        {B} <invite> friends and relatives, and AMOUNT <join>
        the {Z} <be> praised on television, and AMOUNT <join>
    """,
    fewer="""
        after that, AMOUNT <cancel> [because of (a boring post|too many ads|an error)]
        then the site <delete> AMOUNT that <be+> (fake|inactive|robots)
        AMOUNT then <leave> the {Z}
        after that, {B} <block> AMOUNT for (rude comments|spam)
        then AMOUNT <switch> to a rival
    """,
    has="""
        {B's} {Z} <have> AMOUNT
        AMOUNT <follow> {B's} {Z}
        there <be> AMOUNT to {B's} {Z}
    """,
)
