"""The clauses of a box that is filled with water, soil, sand or gravel."""

SIZE = """
on the inside, THE box-shaped {1 t} {W} <be> {l} long, {w} wide, and {h} deep
{B} <measure> the inside of THE rectangular {1 t} {W}: it <be> {l} long, {w} wide, and {h} deep
THE {1 t} {W} <have> the shape of a box that <be-> {l} long, {w} wide, and {h} deep inside
THE rectangular {1 t} {W} <have> a length of {l}, a width of {w}, and a depth of {h} inside
inside, THE {1 t} {W} <form> a box with a length of {l}, a width of {w}, and a depth of {h}
THE rectangular {1 t} in {B's} care <measure-> {l} by {w} inside and <be-> {h} deep
according to {B's} notes, THE box-shaped {1 t} {W} <be> {l} long, {w} wide, and {h} deep inside
"""
BASE = """
the bottom of the box-shaped {1 t} {W} <be-> a rectangle {l} long and {w} wide
on the inside, the box-shaped {1 t} {W} <be> {l} long and {w} wide
the {1 t} {W} <have> upright walls and a rectangular bottom that <be-> {l} long and {w} wide
{B} <measure> the flat bottom of the box-shaped {1 t} {W}: it <be> {l} long and {w} wide
the rectangular {1 t} {W} <have> an inside length of {l} and an inside width of {w}
inside, the rectangular {1 t} that {B} <take> care of <measure-> {l} by {w}
"""
SEVERAL = """
{B} <take> care of {n} of the same size
{B} <have> {n}, all of the same size
{B} <work> on {n} that <be+> all of the same size
{B} <be> in charge of {n} of equal size
there <be> {n} of the same size on {B's} list
{B's} plan <call-> for {n} of the same size
"""
FULL = """
{B} <fill> THE {1 t} to the (top|brim) with STUFF
{B} <want/plan/have> to fill THE {1 t} to the (top|brim) with STUFF
{B's} (job|task) <be-> to fill THE {1 t} to the top with STUFF
{B} <need> to fill THE {1 t} completely with STUFF
{B} <be> asked to fill THE {1 t} with STUFF, right up to the rim
{B} <decide> to fill THE {1 t} all the way up with STUFF
"""
BELOW = """
{B} <fill> THE {1 t} with STUFF to {x} below the rim
{B} <stop> filling THE {1 t} when the STUFF <be-> {x} below the rim
{B} <want> the STUFF in THE {1 t} to end {x} below the rim
{B} <leave> {x} between the top of the STUFF and the rim of THE {1 t}
{B} <plan> to fill THE {1 t} with STUFF, but only to {x} below the rim
{B} <have> to keep the STUFF in THE {1 t} {x} below the rim
"""
PARTLY = """
THE {1 t} already <hold> STUFF to a depth of {g}
the STUFF in THE {1 t} <be-> already {g} deep
at the start, the STUFF in THE {1 t} <be-> {g} deep
THE {1 t} <be> not empty: the STUFF in it <be-> already {g} deep
{B} <find> STUFF {g} deep in THE {1 t}
before {B} <begin>, the STUFF in THE {1 t} <be-> {g} deep
"""
RATE = """
{X} <deliver> {r} (per|every|each) {1 y}
{r} of water <run/flow+> out of {X} every {1 y}
{B} <use> {X} that <deliver-> {r} per {1 y}
{X} <bring> in {r} of water every {1 y}
the water from {X} <come-> in at {r} per {1 y}
{B} <turn> on {X}, which <put-> in {r} of water each {1 y}
every {1 y}, {X} <add> {r} of water
"""
DRAIN = """
at the same time, {D} <let> out {d} every {1 y}
{d} <run/flow+> out through {D} every {1 y} at the same time
because of {D}, {d} <be+> lost every {1 y} at the same time
{B} <overlook> {D} that <let-> {d} escape per {1 y} at the same time
at the same time, {D} <waste> {d} per {1 y}
{D} <lose> {d} per {1 y} at the same time
"""
INCHES = """
a gallon <be> {c}
there <be> {c} in a gallon
each gallon of water <take> up {c}
{B} <know> that a gallon <be-> {c}
{B} <look> up that a gallon <be-> equal to {c}
"""
FEET = """
{B} <count> {c} of water for each cubic foot
each cubic foot <hold> {c}
there <be> {c} in a cubic foot
{B} <figure> on {c} per cubic foot
a cubic foot of water <be-> {c}
"""
LITER = """
a liter of water <weigh-> a kilogram
each liter of water <have-> a weight of a kilogram
{B} <know> that a liter of water <weigh-> a kilogram
"""
EMPTY = """
the empty {1 t} <weigh> {e}
without (any|the) water, the {1 t} <weigh> {e}
{B} <weigh> the empty {1 t} and <get> {e}
the {1 t} <have> a weight of {e} when it <be-> empty
a scale <show-> {e} for the empty {1 t}
the {1 t} itself <weigh-> {e}
"""
POUR = """
{B} <pour> {a} of water into the {1 t}
{B} <let> {a} of water run into the {1 t} [from {X}]
{a} of water <run/flow+> into the {1 t} from {X}
{B} <carry> {a} of water to the {1 t} in buckets and <pour> all of it in
{B} <use> {X} to put {a} of water into the {1 t}
{B} <add> {a} of water to the {1 t}
"""
HOLDS = """
a(n) {1 b} <hold/contain> {k}
each {1 b} <fill> {k}
{B} <get> {k} out of each {1 b}
{S} <sell> {N} by the PACK, with {k} in each PACK
there <be> {k} in each {1 b}
it <take> a(n) {1 b} to fill {k}
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
THE {1 t} <be> {z} old
{B} <know> that THE {1 t} <be> {z} old
"""
HELPER = """
{H!} <help> {B} for {z}
for {z}, {H!} <keep> {B} company
{H!} <chat> with {B} for {z}
"""
OTHER = """
{H!} <take> care of a smaller {1 t} that <be-> {z} long
{H!} <own> another {1 t} with a length of {z}
"""
