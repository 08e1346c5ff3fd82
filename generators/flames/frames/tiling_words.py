"""The clauses of a rectangle that is covered."""

PLOT = """
the rectangular {O} {W} <be> {l} long and {w} ACROSS
{B} <measure> the rectangular {O} {W} and <find> that it <be> {l} long and {w} ACROSS
the {O} {W} <be> a rectangle with a length of {l} and a SIDE of {w}
there <be-> a rectangular {O} {W}, {l} long and {w} ACROSS
a rectangular {O} {W} <measure> {l} in length and {w} in SIDE
{B} <work> on a rectangular {O} that <be-> {l} long and {w} ACROSS
the length of the rectangular {O} {W} <be> {l}, and its SIDE <be> {w}
according to {B's} notes, the rectangular {O} {W} <be> {l} long and {w} ACROSS
"""
PLAN = """
{B} <DO> the {O} with STUFF
{B} <want/plan/decide> to BASE the {O} with STUFF
{B} <be> hired to BASE the {O} with STUFF
{B's} (job|task) <be> to BASE the {O} with STUFF
{B} <order/buy/choose> STUFF for the {O}
{B} <promise/agree> to BASE the {O} with STUFF
{B} <go> to {S} for STUFF for the {O}
"""
HOLE = """
a(n) {G} <take> up {g}, so no STUFF <ISARE> needed there
of the whole {O}, {g} <be+> taken up by a(n) {G} and <need+> no STUFF
{B} <leave> out {g} for a(n) {G}
a(n) {G} <cover> {g} of the {O}, and {B} <leave> that part out
{B} <work> around a(n) {G} that <take-> up {g}
within the {O}, a(n) {G} <occupy> {g} and <get> no STUFF
the {G} ON the {O} <measure> {g} and <be> left out
no STUFF <ISARE> needed for {g} where there <be-> a(n) {G}
"""
SIDES = """
each {1 q} <be> a square with sides of {s}
the {q} <be> square, with sides of {s} each
{B} <choose/pick> square {q} whose sides <be+> {s} long
every {1 q} <be> {s} long and just as wide
{B} <like/buy> square {q} that <measure+> {s} along each side
the sides of each square {1 q} <measure+> {s}
{S} only <sell> square {q} with a side length of {s}
"""
BOX = """
each box <hold/contain> {k}
{k} <come> in a box
there <be> {k} in each box
{B} <get> {k} in every box from {S}
the {q} <be> sold only in full boxes, with {k} in each
{S} <pack> {k} into each box
a box from {S} <contain> {k}
"""
COVERS = """
each {1 b} <cover> {c}
a(n) {1 b} <be> enough for {c}
{B} <get> {c} out of each {1 b}
according to the label, a(n) {1 b} <cover> {c}
it <take> a(n) {1 b} to cover {c}
{S} <sell> {N} by the PACK, and each PACK <be-> enough for {c}
{B} <read> that each {1 b} <cover-> {c}
"""
COATS = """
the {O} <get/need> {n}
{B} <give> the {O} {n}
{n} of {N} <be+> needed
the label <ask> for {n}
it <take> {n} of {N} to (hide the old color|get an even finish)
{B} <plan/want> {n} of {N} on the {O}
{B} <apply> {n} of {N}
"""
MARGIN = """
{B} <buy/get> enough {N} for {x} more than the area to be covered
to be safe, {B} <plan> for {x} more than the area to be covered
{S} <recommend> getting enough {N} for {x} more than the area
{B} <increase> the area by {x} to allow for (waste|mistakes)
{x} of the area to be covered <be> added for (waste|mistakes)
{B} <make> an allowance of {x} of the area for waste
the instructions <say+> to increase the area by {x} for waste
"""
SPARES = """
{B} <buy> {x} more {q} than the {O} <take->, in case some get damaged
to be safe, {B} <order> {x} more {q} than needed
{B} <increase> the number of {q} by {x} to allow for (waste|damage|spares)
{S} <recommend> {x} more {q} than the {O} <need->
{x} of the number of {q} needed <be> added as spares
{B} <want> spare {q} on top, {x} of the number needed
a clerk at {S} <tell> {B} to get {x} more {q} than needed
"""
PRICE = """
a(n) {1 b} <cost> {p} at {S}
{S} <sell> each {1 b} for {p}
{B} <pay> {p} for each {1 b}
the price of a(n) {1 b} at {S} <be> {p}
{b} <sell/go> for {p} each at {S}
each {1 b} <cost> {B} {p}
at {S}, {b} <be> {p} apiece
"""
RATE = """
{N} <cost> {r} per {1 v} at {S}
{S} <charge> {r} for each {1 v} of {N}
{B} <pay> {r} per {1 v} of {N}
every {1 v} of {N} <cost> {B} {r}
at {S}, {N} <sell> for {r} a {1 v}
the price of {N} <be> {r} per {1 v}
{B} <find/see> {N} for {r} per {1 v} at {S}
"""
NEEDED = """
{B} <need> {NEEDED}
{NEEDED} <be> needed
{B} <have> to (buy|get) {NEEDED}
{B} <need> to (buy|get) {NEEDED}
it <take> at least {NEEDED} to cover everything
"""
PAYS = """
{B} <pay> NAME for WHAT
{B} <spend> NAME on WHAT
WHAT <COST> NAME
WHAT <COST> {B} NAME
the bill for WHAT <be-> NAME
"""
BILLS = """
the cost of WHAT
the amount that {B} <pay> for WHAT
"""
LAST = """
the {O} <be> last redone {z} ago
the last work on the {O} <be> {z} ago
"""
HOURS = """
the work <take> {B} {z}
{B} <spend> {z} on the (job|work)
{B} <be> done after {z}
"""
HELPER = """
{H!} <help> {B} for {z}
{H!} <watch> {B} work for {z}
for {z}, {H!} <keep> {B} company
"""
OTHER = """
{H!} <work> on another {O} that <be-> {z} long
{H!} <measure> another {O} with a length of {z}
"""
