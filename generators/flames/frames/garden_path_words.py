"""The clauses of a band along the edge of a rectangle, inside or outside of it."""

INSIDE = """
the rectangular {I} {W} <be> {l} long and {w} wide
{B} <measure> the rectangular {I} {W} and <find> that it <be> {l} long and {w} wide
there <be-> a rectangular {I} {W}, {l} long and {w} wide
a rectangular {I} {W} <measure> {l} in length and {w} in width
{B} <check> the size of a rectangular {I}: it <be> {l} long and {w} wide
the {I} {W} <be> a rectangle with a length of {l} and a width of {w}
{B} <work> on a rectangular {I} {W}, {l} long and {w} wide
"""
OUTSIDE = """
together with a(n) {R} that {B} <BUILD> all around it, the {I} <be> {a} long and {c} wide
{B} <want> a(n) {R} all around the {I}, with an outer edge {a} long and {c} wide
counting the {R} that {B} <BUILD> all around it, the {I} <be> {a} long and {c} wide
{B} <BUILD> a(n) {R} all around it so that the whole rectangle <be-> {a} long and {c} wide
{B} <surround> the {I} with a(n) {R} whose outer edge, all around, <be-> {a} long and {c} wide
the {I} and {B's} {R} all around it <make+> a rectangle with a length of {a} and a width of {c}
{B} <plan/decide> to BASE a(n) {R} all around the {I}, {a} long and {c} wide on the outside
"""
WIDTH = """
{B} <run> a(n) {R} with a width of {x} all the way around the {I}
{B} <BUILD> a(n) {R} {x} wide all the way around the {I}
{B} <surround> the {I} with a(n) {R} that <be-> {x} wide all the way around
{B} <plan/want/decide> to BASE a(n) {R} {x} wide all the way around the {I}
on every side, all the way around, {B} <give> the {I} a(n) {R} {x} wide
all the way around the {I}, {B} <BUILD> a(n) {R} that <be-> {x} wide
all around the {I}, {B} <BUILD> a(n) {R} that <measure-> {x} from its inner edge to its outer edge
"""
OUTER = """
the rectangular {Z} {W} <be> {a} long and {c} wide
{B} <measure> the rectangular {Z} {W} and <find> that it <be> {a} long and {c} wide
there <be-> a rectangular {Z} {W}, {a} long and {c} wide
a rectangular {Z} {W} <measure> {a} in length and {c} in width
{B} <check> the size of a rectangular {Z}: it <be> {a} long and {c} wide
the {Z} {W} <be> a rectangle with a length of {a} and a width of {c}
"""
WITHIN = """
{B} <fill> the {Z} with a(n) {I}, except for a(n) {R} {x} wide all the way around
{B} <BUILD> a(n) {R} {x} wide along every edge of the {Z}, all around a(n) {I}
inside the {Z}, right up to its edges, {B} <BUILD> a(n) {R} {x} wide all the way around a(n) {I}
along every side of the {Z}, {B} <BUILD> a(n) {R} {x} wide, all around a(n) {I} in the middle
{B} <leave> room in the {Z} for a(n) {I} and, all around it, for a(n) {R} {x} wide up to the edges
all around a(n) {I} in the {Z}, from edge to edge, {B} <BUILD> a(n) {R} {x} wide
"""
DONE = """
{B} already <have> {g} of the {R} (done|finished)
of the {R}, {g} <be+> already (done|finished)
{B} <finish> {g} of the {R} before (lunch|dinner|the rain|a long break)
a helper <finish> {g} of the {R} (before lunch|in the morning)
{B} <complete> {g} of the {R} with (leftover {N}|help from a friend)
by noon, {B} <have> {g} of the {R} finished
"""
COVERS = """
each {1 b} <cover> {k}
a(n) {1 b} <be> enough for {k} of the {R}
{B} <get> {k} of the {R} out of each {1 b}
it <take> a(n) {1 b} to make {k} of the {R}
according to {S}, a(n) {1 b} <cover> {k}
{B} <need> a(n) {1 b} for every {k} of the {R}
"""
RATE = """
{B} <pay> {r} for each {1 v} of the {R}
each {1 v} of the {R} <cost> {B} {r}
the {N} <COST> {r} per {1 v} at {S}
{S} <charge> {r} for the {N} for each {1 v} of the {R}
the price of {N} at {S} <be> {r} per {1 v}
{B} <find> {N} for {r} per {1 v} at {S}
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
AGE = """
the {I} <be> {z} old
{B} <know> that the {I} <be> {z} old
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
{H!} <work> on another {I} that <be-> {z} long
{H!} <measure> another {I} with a length of {z}
"""
