"""The clauses of a line around a rectangle, and of the posts along it."""

PLOT = """
MINE rectangular {O} {W} <be> {l} long and {w} wide
{B} <measure> the rectangular {O} {W} and <find> that it <be> {l} long and {w} wide
the {O} {W} <be> a rectangle (with a length of {l} and a width of {w}|{l} long and {w} wide)
there <be-> a rectangular {O} {W}, {l} long and {w} wide
a rectangular {O} {W} <measure> {l} in length and {w} in width
{B} <work> on a rectangular {O} that <be-> {l} long and {w} wide
the long sides of the rectangular {O} {W} <measure+> {l} each, and its short sides <be+> {w} long
on {B's} drawing, the {O} {W} <be> a rectangle {l} long and {w} wide
{B} <check> the size of a rectangular {O}: it <be> {l} long and {w} wide
"""
LONGER = """
MINE rectangular {O} {W} <be> {w} wide and {x} longer than it <be> wide
{B} <measure> the rectangular {O} {W}: it <be> {w} wide, and its length <be> {x} more than its width
the {O} {W} <be> a rectangle with a width of {w}, and it <be> {x} longer than it <be> wide
there <be-> a rectangular {O} {W}, {w} wide and {x} longer than that
the width of the rectangular {O} {W} <be> {w}, and its length <exceed> its width by {x}
{B} <work> on a rectangular {O} that <be-> {w} wide and {x} longer than it <be-> wide
the short sides of the rectangular {O} {W} <be+> {w} each, and its long sides <be+> {x} longer
"""
AROUND = """
{B} <PUT> {M} all the way around the {O}
{B} <want> {M} to go all the way around the {O}
{B} <plan/want/decide> to BASE {M} (right|all the way) around the {O}
{B's} plan <call> for {M} all the way around the {O}
{B} <want> {N} along every side of the {O}, all the way around
{B} <be> asked to BASE {M} all around the {O}
{B} <buy/order> {N} (at|from) {S} to go all the way around the {O}
{B's} job <be> to BASE {M} all the way around the {O}
"""
GATE = """
{B} <leave> {g} open for a(n) {G}
(only|just) {g} <be+> left open for a(n) {G}
{g} <stay+> open for a(n) {G}, where no {N} <be> needed
a(n) {G} <take> up {g} and <need> no {N}
the only (gap|opening) <be> for a(n) {G} and <measure> {g}
{B} <skip> {g} where a(n) {G} <be-> planned
because of a(n) {G}, {g} of the way around <get-> no {N}
a(n) {G} <leave> an opening of {g} without any {N}
"""
PRICE = """
{N} <cost> {p} (per|a(n)) {1 u} at {S}
{S} <sell> {N} for {p} (per|a(n)) {1 u}
each {1 u} of {N} <cost> {B} {p}
{B} <find/see> {N} (at {p} per {1 u}|for {p} a(n) {1 u}) at {S}
{S} <charge> {p} for (each|every) {1 u} of {N}
{B} <pay> {p} (per|for each) {1 u} of {N}
the price of {N} at {S} <be> {p} per {1 u}
at {S}, every {1 u} of {N} <go> for {p}
"""
POSTS = """
{B} <STAND> {q} all the way around, {s} apart
the {q} <be> {s} apart all the way around the {O}
all the way around, {B} <STAND> {a q} every {s}
the distance from each {1 q} to the next <be> {s} all the way around
{B} <leave> {s} between each {1 q} and the next, all around the {O}
{q} <be> planned {s} apart around the (whole|entire) {O}, corners included
{B} <want> a(n) {1 q} in each corner of the {O} and others in between, {s} apart all around
around the {O}, neighboring {q} <be> always {s} apart
"""
POSTS_GATE = """
{B} <STAND> {q} {s} apart all around, ending with a(n) {1 q} on each side of the {G}
the {q} around the {O} <be+> {s} apart, and there <be-> a(n) {1 q} at both ends of the {N}
all around the {O}, {B} <STAND> {a q} every {s}, with a(n) {1 q} on each side of the {G}
the distance from each {1 q} to the next <be> {s} all around, with {a q} at both ends of the {N}
all around, {B} <leave> {s} from each {1 q} to the next, with {a q} on either side of the {G}
around the {O}, neighboring {q} <be> {s} apart, and the {G} <have> a(n) {1 q} on each side
"""
PIECE = """
each {1 q} <cost> {c} at {S}
{S} <sell> {q} for {c} (each|apiece)
{B} <pay> {c} for each {1 q}
{q} <be> {c} apiece at {S}
a single {1 q} <cost> {B} {c}
the price of {a q} at {S} <be> {c}
{B} <get> the {q} for {c} each
"""
HAS = """
{B} already <have> {h} of {N} in {R}
there <be> {h} of {N} (in {R}|left over from an old project)
{h} of {N} <be+> still in {R}
{B} <find> {h} of {N} in {R} to use for this
a neighbor <give> {B} {h} of {N} (for free|left from an old project)
{B} <get> {h} of {N} for free (from a friend|at a yard sale)
{B} <be able to use> {h} of {N} saved from an old project
"""
BREADTH = """
the {N} <be> {z} BROAD
{B} <choose/pick> {N} that <be-> {z} BROAD
"""
PHOTOS = """
{B} <take> {z} of the {O} (before|during|after) the work
{B} <show> {z} of the {O} to (a friend|a neighbor|the family)
"""
HOURS = """
the work <take> {B} {z}
{B} <spend> {z} on the job
it <take> {z} to get (everything|all of it) done
"""
HELPER = """
{H!} <help> {B} for {z}
for {z}, {H!} <watch> (the work|what {B} <do>)
{H!} <come> by and <chat> with {B} for {z}
"""
OTHER = """
{H!} <measure> another {O} that <be-> {z} long
{H!} <know> of another {O} with a width of {z}
"""
