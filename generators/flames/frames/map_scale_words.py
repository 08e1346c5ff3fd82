"""The clauses of maps, plans and models, and how far and fast people go."""

import re
from fractions import Fraction
from typing import Final

MAPS: Final = (
    "a road map|the map",
    "a hiking map|the map",
    "a bike map|the map",
    "a tourist map|the map",
    "an old county map|the map",
    "a school atlas|the atlas",
    "a map of the state|the map",
    "a wall map|the map",
    "a map of the coast|the map",
    "a folding map|the map",
)
LOCAL: Final = re.compile("hiking|bike")  # maps of small regions: an inch is a few miles
PLANS: Final = (
    "a floor plan|the plan",
    "a blueprint|the blueprint",
    "an architect's drawing|the drawing",
    "a builder's plan|the plan",
    "a sketch drawn to scale|the sketch",
    "a site plan|the plan",
)
LARGE: Final = (
    "the swimming pool",
    "the barn",
    "the gym",
    "the greenhouse",
    "the tennis court",
    "the dining hall",
    "the vegetable garden",
    "the playground",
    "the parking lot",
    "the workshop",
    "the concert hall",
    "the warehouse",
    "the school yard",
    "the ice rink",
    "the orchard",
)
ROOMS: Final = (
    "the living room",
    "the garage",
    "the stage",
    "the reading room",
    "the patio",
    "the classroom",
    "the lobby",
    "the family room",
    "the studio",
    "the bedroom",
)
MODELS: Final = {  # and how the real thing is measured
    "a model of a lighthouse": "tall",
    "a model of a castle tower": "tall",
    "a model of a skyscraper": "tall",
    "a model of a windmill": "tall",
    "a model of a church": "tall",
    "a model of a rocket": "tall",
    "a model of a monument": "tall",
    "a model of a bridge": "long",
    "a model of a sailing ship": "long",
    "a model of a cargo ship": "long",
    "a model of a train station": "long",
    "a model of a stadium": "long",
    "a model of a museum": "long",
    "a model of a dam": "long",
    "a model of a submarine": "long",
}
SIZES: Final = {"tall": "height", "long": "length"}
ROADS: Final = (
    "the coast road",
    "the mountain road",
    "the highway",
    "the river road",
    "the old post road",
    "the forest road",
    "the lake road",
    "the back road",
    "the valley road",
    "the ridge road",
)
SPEEDS: Final = {  # how people travel, at how many kilometers or miles an hour
    "on foot": {"kilometer": range(3, 7), "mile": range(2, 5)},
    "by bike": {"kilometer": range(9, 25), "mile": range(6, 16)},
    "on horseback": {"kilometer": range(6, 15), "mile": range(4, 10)},
    "by moped": {"kilometer": range(20, 45, 2), "mile": range(14, 31, 2)},
    "by car": {"kilometer": range(40, 95, 5), "mile": range(30, 70, 5)},
    "by bus": {"kilometer": range(30, 85, 5), "mile": range(20, 60, 5)},
    "by van": {"kilometer": range(40, 95, 2), "mile": range(30, 66, 2)},
}
UNITS: Final = ("centimeter kilometer meter|", "inch mile foot|")
HALVES: Final = tuple(Fraction(n, 2) for n in range(5, 40))
SCALES: Final = {
    "kilometer": (2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 40),
    "mile": (2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25),
    "meter": (2, 3, 4, 5, 6, 8),
    "foot": (2, 3, 4, 5, 6, 8, 10, 12),
}
REACH: Final = {  # how long the real thing can be
    "mapkilometer": (12, 400),
    "mapmile": (10, 300),
    "planmeter": (12, 80),
    "planfoot": (30, 160),
    "roomfoot": (9, 36),
    "modelmeter": (24, 150),
    "modelfoot": (60, 400),
}
SCALE = """
{a u} on {M} <stand-> for {k}
every {1 u} on {M} <represent-> {k}
{k} <be> drawn as {a u} on {M}
the scale of {M} <be-> {a u} to {k}
on {M}, each {1 u} <mean/equal-> {k}
{M} <show> {k} as {a u}
(a note|a line of print) on {M} <say> that {a u} <be-> {k}
{B} <see/read> that {a u} on {M} <stand-> for {k}
"""
PAIR = """
{p} on {M} <stand+> for {q}
{q} <be> drawn as {p} on {M}
{B} <know> that {q} <appear+> as {p} on {M}
{M} <show> {q} as {p}
something that <be-> {q} long <measure-> {p} on {M}
{B} <find> out that {p} on {M} <mean+> {q}
the scale of {M} <make-> {p} out of {q}
"""
SPAN = {
    "map": """
        on {M}, {T1} and {T2} <be+> {d} apart
        the (road|route) from {T1} to {T2} <measure-> {d} on {M}
        {B} <measure> {d} between {T1} and {T2} on {M}
        {T1} <lie> {d} from {T2} on {M}
        the line from {T1} to {T2} on {M} <be-> {d} long
        {B} <draw> a line of {d} from {T1} to {T2} on {M}
        {B} <lay> a ruler on {M} and <find> {d} between {T1} and {T2}
        the distance from {T1} to {T2} on {M} <be-> {d}
    """,
    "plan": """
        {D} <be-> {d} long on {M}
        on {M}, {D} <measure> {d} from end to end
        {B} <draw> {D} {d} long on {M}
        the length of {D} on {M} <be-> {d}
        {M} <show> {D} with a length of {d}
        {B} <measure> {d} for the length of {D} on {M}
        {B} <lay> a ruler along {D} on {M} and <read> {d}
    """,
    "model": """
        {M} <be> {d} ADJ
        {B} <build/make> {M} that <be-> {d} ADJ
        {B} <build> {M} with a SIZE of {d}
        {B} <measure> {M} and <get> a SIZE of {d}
        the SIZE of {M} <be-> {d}
        {B} <buy> {M} that <be-> {d} ADJ
    """,
}
WIDTH = """
{D} <be-> {e} wide on {M}
the width of {D} on {M} <be-> {e}
from side to side, {D} <take> up {e} on {M}
{B} <find> a width of {e} for {D} on {M}
{M} <show> {D} with a width of {e}
"""
LEGS = """
{B's} (route|road|path|way) <go/lead/run> from {T1} to {T2}, which <be-> {d} on {M}
on {M}, {B} <measure/find> {d} from {T1} to {T2}
the (part|stretch|leg) of {B's} (route|trip|tour) from {T1} to {T2} <measure-> {d} on {M}
{B} <want/plan/hope> to (go|travel|get) from {T1} to {T2}, which <be+> {d} apart on {M}
{B} <set> out from {T1} to reach {T2}, {d} away on {M}
{B} <trace> {d} from {T1} to {T2} on {M} with a (finger|pencil|string)
a (dotted|red|thin) line of {d} on {M} <mark-> {B's} way from {T1} to {T2}
"""
LEG_2 = """
from {T2} to {T3}, it <be-> {e} on {M}
{B} then <continue/move on/travel on> to {T3}, another {e=} away on {M}
{T3} <lie> {e} beyond {T2} on {M}
the (way|road|stretch) on from {T2} to {T3} <take up-> another {e=} on {M}
after {T2}, {B} <go> on to {T3}, which <be-> another {e=} on {M}
another {e=} on {M} <separate+> {T2} from {T3}, where {B} <want> to end up
the (line|road) then <run-> {e} farther on {M} until it <reach-> {T3}
from {T2}, {B} <have> another {e=} to cover on {M} to get to {T3}
"""
BACK = """
{B} <plan/intend/want> to go all the way and back [again]
{B} <travel/go> there and back by the same (road|route|way)
{B} <make> the trip both ways, there and back
{B} <travel/go> all the way to GOAL and <return> by the same (road|route)
{B} <go> to GOAL first and later <take> the same (road|route) back to {T1}
{B} <have> to be back in {T1} afterwards and <return> by the same (road|route)
"""
SPEED = """
{B} <travel/go> {V} at {v} (an|per) hour
{V}, {B} <cover/make/manage> {v} (an|per|every|each) hour
every hour, {B} <get> {v} farther {V}
{B} <make> {v} per hour {V}
going {V}, {B} <do/cover/manage> {v} (an|every|each) hour
{B} <go/travel> {V} and <cover> {v} each hour
each hour {V} <bring-> {B} {v} closer
{B's} speed {V} <be-> {v} (an|per) hour
"""
REST = """
{B} <rest/pause> for {r} on the way
the (breaks|stops|rests) on the way <add up+> to {r}
{B} <spend> {r} on (breaks|meals|photos) along the way
(stops|breaks|picnics) on the way <cost+> {B} {r}
{B} <stop> for {r} altogether to (eat|look around|wait for friends|take pictures)
a long (lunch|visit|break) on the way <take-> {B} {r}
"""
ROUTE_1 = """
on {M}, {W1} from {T1} to {T2} <be-> {d} long
{W1} <take> up {d} on {M} between {T1} and {T2}
{B} <follow> {W1} from {T1} to {T2} with a string on {M} and <get> {d}
from {T1} to {T2}, {W1} <measure> {d} on {M}
"""
ROUTE_2 = """
{W2} <measure> {e} on {M}
on {M}, {W2} to {T2} <be-> {e} long
{B} also <measure> {W2}, which <be-> {e} on {M}
{W2} between the same towns <be-> {e} on {M}
going by {W2} <take-> only {e} on {M}
"""
KNOWN = {
    "map": """
        {T1} and {T2} <be+> {g} apart
        the (road|route) from {T1} to {T2} <be-> {g} long
        {B} <know> that it <be-> {g} from {T1} to {T2}
        {T1} <lie> {g} from {T2}
        {B} <travel> {g} from {T1} to {T2}
        the distance between {T1} and {T2} <be-> {g}
    """,
    "plan": """
        {D} <be> {g} long in reality
        the real length of {D} <be-> {g}
        {B} <know> that {D} <be-> {g} long
        {D} <measure> {g} from end to end
        {B} <pace> off {D} and <find> a length of {g}
    """,
    "model": """
        the real thing <be-> {g} ADJ
        in reality, the SIZE <be-> {g}
        {B} <read> that the real thing <be-> {g} ADJ
        the original <measure-> {g} in SIZE
    """,
}
REAL = {
    "map": """
        {T1} and GOAL <be+> {x} apart (in reality|by road)
        the real distance from {T1} to GOAL <be-> {x}
        the route from {T1} to GOAL <be-> {x} long in reality
        it <be-> really {x} from {T1} to GOAL
    """,
    "plan": """
        {D} <be> {x} long in reality
        the real length of {D} <be-> {x}
        {D} <measure> {x} in reality
        {D} really <be> {x} long
    """,
    "model": """
        the real thing <be-> {x} ADJ
        the real SIZE <be-> {x}
        the original <measure-> {x} in SIZE
        the actual SIZE <come to-> {x}
    """,
}
ON_PAPER = {
    "map": """
        {T1} and {T2} <be+> {x} apart on {N}
        the distance on {N} <be-> {x}
        the line from {T1} to {T2} on {N} <be-> {x} long
        a ruler <show-> {x} between {T1} and {T2} on {N}
    """,
    "plan": """
        {D} <be> {x} long on {N}
        the length of {D} on {N} <be-> {x}
        {D} <measure> {x} from end to end on {N}
        {D} <take up> {x} on {N}
    """,
    "model": """
        {N} <be> {x} ADJ
        the SIZE of {N} <be-> {x}
        {N} <measure> {x} in SIZE
        {N} <turn out> {x} ADJ
    """,
}
ROUND_TRIP = """
{B} <travel> {x} there and back
the whole trip <be-> {x} long
the way there and back <come to-> {x}
{B} <cover> {x} (altogether|in all)
"""
LONGER = """
{W1} <be> longer than {W2} by {x}
{W2} <be> shorter than {W1} by {x}
the difference in length between {W1} and {W2} <be-> {x}
{W2} <save> travelers {x}
"""
LASTS = """
the TRIP <take-> {B} {x}
{B} <be> on the way for {x} (altogether|in all)
{B} <need> {x} for the TRIP
the TRIP <last-> {x} for {B}
{B} <spend> {x} on the TRIP
"""
AREA = """
the real area of {D} <be-> {x}
{D} <cover> {x} in reality
{D} <fill> {x} in reality
{D} really <take up> {x}
"""
MODULES: Final = {  # the targets that a module goes with
    "pair": ("real", "paper", "time", "longer", "area"),
    "legs": ("real", "time"),
    "back": ("real", "time"),
    "rest": ("time",),
}
