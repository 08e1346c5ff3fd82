"""What is said about a trip in several parts: DO, DONE and DOING stand for its verb.

Of the clauses about a part, v, t, d and R are its speed, time, distance and way.
"""

from typing import Final

from synthgen.generators.flames.lexicon.places import TOWNS

PLACES: Final = TOWNS  # anybody may travel to a town, by whatever means

GOAL: Final = """
{B} <set> out for {E} {W}
{B} <be> on the way to {E} {W}
{B} <leave> home for {E} {W}
{B} <head> for {E} {W}
{B} <DO> to {E} {W} to visit (a cousin|an old friend|a museum|relatives)
{B} <make> a trip to {E} {W}
{B} <DO> to {E} {W}
{B} <start> a trip to {E} {W}
(a family reunion|a wedding|a job interview|a festival) <bring-> {B} to {E} {W}
"""
LEG: Final = """
{B} <DO> {R} for {t} at {v} (an|per) hour
{B} <DO> for {t} {R} at a speed of {v} (an|per) hour
for {t}, {B} <DO> {R} at {v} (an|per) hour
{R}, {B} <keep> up a speed of {v} (an|per) hour for {t}
{B} <spend> {t} DOING {R} at {v} (an|per) hour
the stretch {R} <take-> {t} at a speed of {v} (an|per) hour
{B} <average> {v} (an|per) hour for {t} {R}
{t} of DOING {R} <go+> by at {v} (an|per) hour
"""
LEG_SLOWER: Final = """
{B} <DO> {R} for {t}, {x} per hour slower than before
for {t} {R}, {B's} speed <be> {x} an hour (lower|less) than before
{R}, {B} <DO> {x} an hour slower than before for {t}
{B} <slow> down by {x} an hour and <DO> {R} for {t}
the stretch {R} <take-> {t} at a speed that <be-> {x} an hour lower than before
"""
LEG_FASTER: Final = """
{B} <DO> {R} for {t}, {x} per hour faster than before
for {t} {R}, {B's} speed <be> {x} an hour (higher|greater) than before
{R}, {B} <DO> {x} an hour faster than before for {t}
{B} <speed> up by {x} an hour and <DO> {R} for {t}
the stretch {R} <take-> {t} at a speed that <be-> {x} an hour higher than before
"""
PART: Final = """
{B} <DO> {d} {R} at {v} (an|per) hour
the stretch {R} <be-> {d} long, and {B} <DO> there at {v} (an|per) hour
{B} <cover> {d} {R} at a speed of {v} (an|per) hour
at {v} (an|per) hour, {B} <DO> {d} {R}
{d} of the way <lead+> {R}, where {B} <keep> up a speed of {v} an hour
{B} <average> {v} (an|per) hour on a stretch of {d} {R}
{R}, {B} <DO> {d} at {v} (an|per) hour
"""
PART_SLOWER: Final = """
{B} <DO> {d} {R}, {x} an hour slower than before
{R}, {B} <DO> {d} at a speed that <be-> {x} an hour lower than before
{B} <slow> down by {x} an hour and <DO> {d} {R}
on a stretch of {d} {R}, {B's} speed <be> {x} an hour lower than before
"""
PART_FASTER: Final = """
{B} <DO> {d} {R}, {x} an hour faster than before
{R}, {B} <DO> {d} at a speed that <be-> {x} an hour higher than before
{B} <speed> up by {x} an hour and <DO> {d} {R}
on a stretch of {d} {R}, {B's} speed <be> {x} an hour higher than before
"""
REST: Final = """
{B} <rest/pause/stop> for {r} (to eat|to call home|to admire the view|to stretch|for a snack)
{B} <take> a break of {r} [on the way|for lunch|in the shade]
a (rain shower|lunch break|closed bridge|wrong turn) <cost-> {B} {r}
{B} <lose> {r} (because of a herd of sheep|at a closed bridge|looking for a map|in a downpour)
{B} <spend> {r} at a (lookout|farm stand|picnic table|small museum) on the way
on the way, {B} <wait> {r} for (the rain to stop|a friend to catch up|a parade to pass)
the trip <be> interrupted for {r} (by a thunderstorm|for a picnic|for some repairs)
"""
REST_OF_PASSENGER: Final = """
on the way, {B} <wait> {r} for a connection
changing (at a small station|in a small town) <cost-> {B} {r}
a (long delay|signal failure|flat tire|late connection) <cost-> {B} {r}
{B} <lose> {r} (because of a signal failure|at the border|to a long delay)
the trip <be> interrupted for {r} (by a signal failure|for a driver change|for a baggage check)
{B} <have> to wait {r} on the way (in a crowded waiting room|at a remote station)
"""
STOPS: Final = """
{B} <make> {n} of {p} each [on the way]
on the way, there <be+> {n} of {p} each
{n} of {p} each <interrupt+> the trip
{B} <take> {p} for each of {n} [on the way]
the trip <include-> {n}, each {p} long
{B} <make> {n} and <spend> {p} on each of them
"""
DEPART: Final = """
{B} <leave> at {c}
{B} <set> out at {c}
the trip <start/begin> at {c}
it <be> {c} when {B} <leave> [home]
{B} <start> at {c} (sharp|after breakfast|in good spirits)
at {c}, {B} <be> ready to leave
{B} <close> the front door behind {B@} at {c}
"""
BACK: Final = """
{B} later <return> the same way
{B} <take> exactly the same way back
the way back <be> the same
{B} <return> (in the evening|the next day) on the same route
{B} <go> back home on exactly the same route
the return trip <follow> the same route
"""
WHOLE: Final = """
it <be> {g} from {B's} home to {E}
the whole way to {E} <be> {g} long
{E} <be> {g} from {B's} home
{g} <lie> between {B's} home and {E}
a map <show-> that the way to {E} <be> {g} long
a signpost near {B's} home <say-> that {E} <be> {g} away
"""

DISTANCE: Final = """
{B} <cover> {dist} (in all|altogether)
{B} <travel> {dist} altogether
the [whole] trip <come> to {dist}
{B} <DO> {dist} in all
the route <be> {dist} long altogether
the stretches together <measure+> {dist}
"""
BOTH_WAYS: Final = """
{B} <DO> {dist} there and back
{B} <cover> {dist} there and back
the way there and back <be-> {dist} long
the round trip <come> to {dist}
{B} <travel> {dist} altogether
"""
LEFT: Final = """
{B} still <have> {left} to go
{left} <be> left to {E}
{left} still <lie> ahead of {B}
{E} <be> still {left} away
{B} still <need> to cover {left}
"""
TIME: Final = """
the (whole|entire) trip <take> {B} {time}
{B} <be> on the way for {time} altogether
{time} <pass> between {B's} departure and arrival
it <take> {B} {time} altogether to get to {E}
{B} <get> to {E} in {time}
"""
ARRIVE: Final = """
{B} <arrive> at {end}
{B} <get> to {E} at {end}
the trip <be> over at {end}
{B} <reach> {E} at {end}
{B's} trip <end> at {end}
"""
DETAILS: Final = {
    "luggage": """
    {B} <carry> {z} in the luggage
    there <be> {z} in {B's} luggage
    {B} <pack> {z} for the trip
    """,
    "souvenir": """
    {B} <buy> {a y} for {z} on the way
    {B} <pay> {z} for {a y} as a souvenir
    {a y} from {E} <cost-> {B} {z}
    """,
    "relative": """
    {H!}, who <stay-> at home, <own-> {z}
    {H!} <have> {z} at home
    {H!} <look> after {z} in the meantime
    """,
    "lodging": """
    {B} <book> a room for {z} near {E}
    a room for the night <cost-> {B} {z}
    {B} <pay> {z} for a bed in a (guesthouse|hostel|small hotel)
    """,
}
