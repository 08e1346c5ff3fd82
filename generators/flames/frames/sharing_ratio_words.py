"""The clauses of sharing in a ratio. WHO stands for everybody who shares."""

from typing import Final

GOODS: Final = (
    "fruit",
    "pastry",
    "snack",
    "toy",
    "collectible",
    "flower",
    "craft",
    "stationery",
    "party",
)
GIVERS: Final = (
    "the mail carrier",
    "an old friend of the family",
    "the bus driver",
    "a shopkeeper",
    "the librarian",
    "the gardener",
    "the camp leader",
    "the woman next door",
    "the man across the street",
    "the club president|the president",
    "a retired collector|the collector",
    "the landlord",
)
WORK: Final = (
    "mowing lawns",
    "raking leaves",
    "shoveling snow",
    "walking dogs",
    "washing cars",
    "washing windows",
    "painting fences",
    "selling lemonade",
    "selling old toys",
    "delivering newspapers",
    "cleaning out garages",
    "weeding gardens",
    "babysitting",
    "singing at parties",
    "picking berries",
    "grooming horses",
)
EVERY: Final = (  # what rules a sharing that goes "3 for Mia, 2 for Omar" again and again
    "a handshake deal|the deal",
    "a written agreement|the agreement",
    "the house rule",
    "an old family custom|the custom",
    "the plan",
    "the contract",
)
PARTS: Final = (  # what rules a sharing in equal parts
    "an agreement|the agreement",
    "a signed note|the note",
    "the usual arrangement",
    "a plan|the plan",
    "the club rule",
    "the deal",
)
HELPED: Final = (
    "a sick friend",
    "a sick child|the child",
    "a charity raffle|the raffle",
    "the school fair|the fair",
    "a new classmate",
    "the boy next door",
    "a local shelter|the shelter",
    "the school nurse",
)

GIVEN = """
{E} <give/bring/hand> WHO {n} to (share|divide|split)
WHO <get/receive+> {n} from {E} to (share|divide up|split)
WHO <plan/want+> to (share|divide|split) {n} from {E}
there <be> {n} in the (box|bag|crate|package|carton) that {E} <leave> for WHO
{E} <have> {n} to give away and <pass> all of them on to WHO
{n} from {E} <be+> waiting to be (shared|divided|split) by WHO
a (gift|present|delivery) of {n} <arrive-> for WHO from {E}
{E} <leave> {n} on the (porch|kitchen table|doorstep) for WHO to share
"""
GIVEN_LINKED = """
WHO <share/divide/split+> {n}
WHO <decide/agree/plan+> to (share|divide up|split) {n}
{n} <be> then (shared|divided) by WHO
"""
PACKED = """
{E} <give/bring/hand> WHO {k} of {i} to (share|divide|split)
WHO <get/receive+> {k} of {i} from {E}
{k} of {i} from {E} <be+> waiting to be (shared|divided|split) by WHO
{E} <leave> {k} of {i} on the (porch|kitchen table|doorstep) for WHO to share
there <be> {k} of {i} for WHO to (share|divide up), all of them from {E}
"""
HOLDS = """
each {1 g} <hold/contain> {q}
there <be> {q} in (each|every) {1 g}
every {1 g} <have> {q} (in it|inside)
{E} <pack> {q} (into|in) each {1 g}
{q} <fit> (into|in) each {1 g}
"""
EARNED = """
WHO <earn/make/bring in+> {m} (by|from) {E}
WHO <have+> {m} to (share|divide|split) after a (week|month|weekend) of {E}
WHO <be+> paid {m} (for|after) {E}
WHO <collect+> {m} by {E} and <want+> to (share|divide|split) it
{E} <bring in> {m} for WHO
{E} <earn> WHO {m} [in a few weeks|by the end of the month]
"""
EARNED_LINKED = """
WHO <share/divide/split+> {m}
WHO <decide/agree/plan+> to (share|divide up|split) {m}
"""
PAID = """
WHO <work+> together for {k}, (mostly|always) {E}
WHO <spend+> {k} {E} together
WHO <put+> in {k} of {E}
{E} <keep> WHO busy for {k}
WHO <do+> nothing but work for {k}, {E} from morning to evening
"""
WAGE = """
{E} <pay> {q} (a|per) day in total
each day of {E} <bring-> in {q} (altogether|in total)
WHO together <earn+> {q} (a|per|each) day
customers <pay+> {q} for every (full day|day) of {E}
the pay for each day <be-> {q} in total
"""
UNTOLD = """
{E} <give/bring/hand> WHO a (box|bag|basket|heap|pile) of {i} to (share|divide|split)
WHO <share/divide/split+> the {i} that {E} <leave> on the (porch|doorstep|kitchen table)
WHO <get/receive+> a big (box|bag) of {i} from {E}
a (gift|present|delivery) of {i} <arrive-> for WHO from {E}
{E} <pass> a collection of {i} on to WHO
WHO <plan/want+> to (share|divide|split) all the {i} that {E} <bring>
"""
UNPAID = """
WHO <earn/make+> some money by {E}
WHO <share/divide/split+> the money that {E} <bring> in
WHO <spend+> (many hours|many mornings|a lot of time) {E} for pay
{E} <earn> WHO some money [in a few weeks|by the end of the month]
WHO <start+> {E} for the neighbors to earn (extra|some) money
{E} <be> how WHO <make+> some extra money
"""
KEPT = """
WHO <put/set+> {o} aside for {F} before sharing the rest
{o} <be> (set aside|put away|reserved) for {F} before anything else <be-> (shared|divided|split)
{F} <get> {o} before the rest <be-> (shared|divided|split)
WHO <agree+> to (give|donate) {o} to {F} and share only the rest
{o} <go> to {F} before anything else <be-> (shared|divided|split)
WHO <give/hand+> {o} to {F} and then <share+> what <be-> left
"""

IN_PARTS = """
WHO <split/divide+> {T} in the ratio {a#} to {b#}[, in that order]
the ratio of {X's} share to that of {Y!} <be-> {a#} to {b#}
{R} <promise> {X!} {a} of {T} for every {b=} that {Y!} <get>
by {R}, {X!} <be> (due|to get) {a} of {T} and {Y!} <be> (due|to get) {b}, all equal in size
{R} <call> for cutting {T} into equal parts, {a} for {X!} and {b} for {Y!}
{R} <call> for a split of {a#} to {b#} between {X!} and {Y!}[, in that order]
{T} HAVE to be (shared|divided) so that the shares of {X!} and {Y!} <be+> as {a#} to {b#}
{X!} <get/take> {a} of {T}, and {Y!} <get/take> {b} of the same size
out of equal parts of {T}, {a} <go+> to {X!} and {b} <go+> to {Y!}
"""
IN_PARTS_3 = """
WHO <split/divide+> {T} in the ratio {a#} to {b#} to {c#}[, in that order]
{R} <call> for equal parts of {T}, {a} for {X!}, {b} for {Y!}, and {c} for {Z!}
{X!} <get/take> {a} of {T}, {Y!} <get/take> {b} of the same size, and {Z!} <get/take> {c}
{R} <call> for a split of {a#} to {b#} to {c#} among WHO[, in that order]
the shares of WHO <be+> in the ratio {a#} to {b#} to {c#}[, in that order]
out of equal parts of {T}, {a} <go+> to {X!}, {b} to {Y!}, and {c} to {Z!}
{T} HAVE to be (shared|divided|split) among WHO in the ratio {a#} to {b#} to {c#}[, in that order]
"""
IN_TURNS = """
for every {a=} that {X!} <get/receive/take>, {Y!} <get/receive/take> {b}
{Y!} <get/receive/take> {b} for every {a=} that {X!} <get/receive/take>
{X!} <get/take> {a} each time {Y!} <get/take> {b}
{R} <say> that {Y!} <get> {b} whenever {X!} <get> {a}
{R} <give/grant> {X!} {a} for every {b=} given to {Y!}
for every {a=} (given|handed|passed) to {X!}, {Y!} <be> (given|handed) {b}
{R} <allow> {X!} to take {a} each time {Y!} <take> {b}
{a} PASSES to {X!} whenever {b} PASSES to {Y!}
"""
IN_TURNS_3 = """
for every {a=} that {X!} <get/take>, {Y!} <get/take> {b} and {Z!} <get/take> {c}
each time {X!} <get/take> {a}, {Y!} <get/take> {b} and {Z!} <get/take> {c}
{R} <say> that {Y!} <get> {b} and {Z!} <get> {c} whenever {X!} <get> {a}
{R} <give/grant> {X!} {a} and {Y!} {b} for every {c=} given to {Z!}
{Y!} <get/take> {b} and {Z!} <get/take> {c} for every {a=} that {X!} <get/take>
in every round of sharing, {X!} <get/take> {a}, {Y!} <get/take> {b}, and {Z!} <get/take> {c}
"""
KNOWN = """
{W!} <end up with/walk away with/go home with> {s}
{W's} share <come to/turn out to be/amount to> {s}
{s} <go> to {W!} (in all|in the end|altogether)
{W!} <get/receive> {s} (in all|in the end|altogether)
{W!} <have> a share of {s} in the end
"""
GAP = """
{W!} <end up with/go home with> {g} more than {L!}
{W!} <get/receive> {g} more than {L!} (in all|in the end|altogether)
{L's} share <be/turn out> smaller than {W's} share by {g}
{W's} share <exceed/top> {L's} share by {g}
{W's} share and {L's} share <differ+> by {g}
"""
GONE_THINGS = """
a little later, {V} <GONE> {h}
after the sharing, {V} <GONE> {h}
(the same day|that evening|on the way home|the next morning), {V} <GONE> {h}
feeling generous, {V} <pass> {h} on to {F}
{F} <get> {h} from {V}
"""
LOST_THINGS = "(the same day|that evening|on the way home), {V} <lose> {h}"
GONE_MONEY = """
a little later, {V} <spend> {h} on {a y}
with {h} of this money, {V} <buy> {a y}
after the sharing, {V} <pay> {h} for {a y}
(the same day|the next day|on the way home), {V} <buy> {a y} for {h} and <save> the rest
{a y} <cost> {V} {h} (the same day|the next day|on the way home)
(the same day|the next day|on the way home), {V} <use> {h} to pay for {a y}
"""
MORE_THINGS = """
{W's} share <be/turn out> larger than {L's} share by {more}
{W's} share <exceed/top> {L's} share by {more}
{W} <be> ahead of {L} by {more}
{L's} share <be/turn out> smaller than {W's} share by {more}
"""
MORE_THINGS_ASKS = """
how many more {i} <do> {W} (get|receive|take home|end up with) than {L!}
how many more {i} <be+> there in {W's} share than in {L's} share
by how many {i} <be-> {W's} share larger than {L's} share
"""
MORE_MONEY = """
{W's} share <be/turn out> larger than {L's} share by {more}
{W's} share <exceed/top> {L's} share by {more}
{L's} share <be/turn out> smaller than {W's} share by {more}
the difference between {W's} share and {L's} share <be-> {more}
{W} <be> ahead of {L!} by {more}
"""
MORE_MONEY_ASKS = """
how much more [money] <do> {W} (get|receive|take home) than {L!}
how much larger <be-> {W's} share than {L's} share
"""
SHARE = """
{V} <get/receive/take> {share} (in all|altogether|in total)
{V's} share <come to> {share}
{share} <go> to {V}
{V} <end up with/go home with> {share} after (the sharing|everything <be-> shared)
{V's} share of THINGS <amount to-> {share}
"""
SHARE_ASKS = """
how MANY <do> {V} (get|receive|take home|end up with)
how MANY <do> {V} have after the sharing
how MANY ARE in {V's} share
how large <be-> {V's} share of THINGS
"""
OTHERS = """
{Y!} and {Z!} <get/receive+> {others} (together|altogether|in total)
the shares of {Y!} and {Z!} <come to+> {others} together
{others} <go> to {Y!} and {Z!} together
{Y!} and {Z!} together <end up with+> {others}
"""
LEFT = """
{V} <have> {left} left
{left} <remain> of {V's} share
{left} <be> left of {V's} share (after that|in the end)
{V} still <have> {left} (after that|in the end)
"""
LEFT_ASKS = """
how MANY <do> {V} have left
how MANY of {V's} share ARE left in the end
"""
ALL = """
WHO <share/divide+> {all} (altogether|in all|in total)
WHO together <get/receive+> {all} from the sharing
everybody together <take-> {all}
the shares <come to+> {all} (altogether|in total)
"""
START = """
WHO <have+> {start} in total before the sharing
there <be> {start} altogether (at the start|at first|to begin with)
{start} <be> there altogether before the sharing
WHO <start+> out with {start} in total
"""

FOR_THINGS_SETTINGS: Final = (
    "on a rainy afternoon",
    "after lunch",
    "on Saturday",
    "during the school break",
    "at the end of the summer",
    "on a quiet Sunday",
)
FOR_MONEY_SETTINGS: Final = ("this summer", "this fall", "this year", "this spring", "this winter")
TREATS: Final = ("snack", "book", "toy", "accessory", "game", "gift")
FOR_THINGS: Final = (
    ("AMOUNT", "number of {i}"),
    ("MANY", "many {i}"),
    ("THINGS", "the {i}"),
    ("ARE", "<be+>"),
    ("PASSES", "<go+>"),
)
FOR_MONEY: Final = (
    ("AMOUNT", "amount of money"),
    ("MANY", "much money"),
    ("THINGS", "the money"),
    ("ARE", "<be->"),
    ("PASSES", "<go->"),
)
