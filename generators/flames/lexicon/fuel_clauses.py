"""What is said about driving and fuel: GALLON is the unit of fuel, TRIP what is driven."""

from typing import Final

# What is driven, with the miles it goes on a gallon.
VEHICLES: Final = """
small car|car; 26-40
old pickup truck|truck; 14-22
blue minivan|van; 18-26
delivery van|van; 15-24
compact car|car; 30-42
camper; 8-14
station wagon|car; 20-30
sports car|car; 16-26
farm truck|truck; 9-16
hybrid car|car; 32-48
food truck|truck; 8-14
convertible; 18-28
hatchback|car; 28-42
jeep; 14-20
moving truck|truck; 8-12
old coupe|coupe; 20-30
limousine; 10-18
secondhand sedan|car; 22-34
"""
STATIONS: Final = (
    "the gas station on Main Street|the gas station",
    "a station near the highway|the station",
    "the truck stop",
    "the station by the bridge|the station",
    "a self-service station|the station",
    "the supermarket pump|the pump",
    "the corner station|the station",
    "a country gas station|the gas station",
    "the station across from the school|the station",
    "a discount station|the station",
)

USE: Final = """
{B's} {V} <get> {e} (a|per|out of a) GALLON
{B's} {V} <run/go> {e} on a GALLON of gas
a GALLON of gas <take-> {B's} {V} {e}
for every GALLON of gas, {B's} {V} <go> {e}
{B's} {V} <need> a GALLON of gas for {e}
the {V} that {B} <drive> <go-> {e} (per|on each|on a) GALLON
{B} <get> {e} out of each GALLON with the {V}
a GALLON of gas <last-> {B's} {V} {e}
according to the manual, {B's} {V} <go> {e} (a|per) GALLON
"""
WAY_AND_USE: Final = """
{B} <take> a(n) {V} that <get-> {e} (a|per) GALLON to {E}, {w} away
for a drive of {w} to {E}, {B} <take> a(n) {V} that <go-> {e} on a GALLON of gas
the {V} that {B} <choose> for the trip of {w} to {E} <need-> a GALLON of gas for {e}
the {V} that <take-> {B} the {w} to {E} <go-> {e} (a|per) GALLON
"""
PRICE: Final = """
gas <cost-> {p} (a|per) GALLON [at {S}]
{S} <charge/ask> {p} (a|per|for a) GALLON
a GALLON of gas <cost-> {p} [at {S}]
gas at {S} <cost-> {p} (a|per) GALLON
{B} <pay> {p} (a|per|for each) GALLON at {S}
the sign at {S} <say-> {p} (a|per) GALLON
at {S}, where {B} <fill> up, gas <cost-> {p} (a|per) GALLON
{S} <sell> gas for {p} (a|per) GALLON
"""
WAY: Final = """
{B} <drive> {w} to {E} [for the weekend|on business|for a concert|for a wedding|with the family]
on (Saturday|a holiday|a sunny day), {B} <drive> {w} to {E}
it <be> {w} from {B's} home to {B's} destination, {E}
{B's} destination {E} <be> {w} away
the (drive|trip|way) to {E} <be-> {w} long
{B} <plan> a drive of {w} to {E}
{B} <have> to drive {w} to get to {E}
{w} <lie> between {B's} home and {B's} destination, {E}
to visit (a cousin|an old friend|a festival|a trade fair), {B} <drive> {w} to {E}
the navigation system <show-> {B} a route of {w} to {E}
"""
WAY_A_DAY: Final = """
{B} <drive> {w} to {E} (each|every) workday
on each workday, {B} <drive> {w} to {E}
{B's} daily drive to {E} <be-> {w} long
every workday, {B} <have> a drive of {w} to {E}
{B} <deliver> (bread|packages|flowers|newspapers) to {E}, {w} away, (each|every) workday
"""
BACK: Final = """
{B} also <drive> back from {E} the same way
{B} <return> by the same route [in the evening|after a short visit]
the way back from {E} <be-> the same
{B} <take> the same road home [from {E}]
{B} then <drive> home again on the same road
on the way back, {B} <take> exactly the same route
from {E}, {B} <come> home on the same road
the return trip from {E} <follow-> the same route
the {V} <take-> the same road back home
{B's} way home from {E} <be-> just as long
"""
DAYS: Final = """
{B} <do> this on {k} [in a row]
{B} <keep> this up for {k}
this <go-> on for {k}
{B} <make> the drive on {k} [in a row]
there <be> {k} on which {B} <make> this drive
the drive to {E} <be> necessary on {k}
the job in {E} <take-> {k}
{B} <have> to be in {E} on {k}
"""
START: Final = """
the tank still <hold-> {f} before the start
{f} of gas <be+> still in the tank (at the start|before the start)
{B} still <have> {f} of gas in the tank before leaving
the fuel gauge <show-> {f} before the start
there <be> {f} of gas in the tank before the start
{B} already <have> {f} of gas from some cans in the garage
"""
TANK: Final = """
the tank of {B's} {V} <hold-> {c}
{B's} {V} <have> a tank for {c} of gas
{c} of gas <fit+> into the tank of {B's} {V}
a full tank of {B's} {V} <contain-> {c}
when full, the tank of {B's} {V} <hold-> {c}
the tank of the {V} <have-> room for {c}
"""
FULL: Final = """
{B} <set> out with a full tank
{B} <start> with the tank filled to the brim
{B} <fill> the tank completely before leaving
the tank <be-> full at the start
before the drive, {B} <fill> up the tank
the drive <begin-> with a full tank
"""
TOLL: Final = """
a toll of {t} <be> due on the way
tolls on the way <add+> {t}
parking at the end <cost-> {B} {t}
{B} also <pay> {t} for (parking|a ferry|a toll bridge)
a (bridge|tunnel|mountain road) on the way <cost-> {t} in tolls
the (parking lot|garage) at the end <charge-> {t}
"""
TOLL_OF_ROUND_TRIP: Final = """
parking at the destination <cost-> {t}
the parking lot at the destination <charge-> {t}
{B} also <pay> {t} for parking at the destination
a parking garage near the destination <ask> {t}
{t} for parking <have-> to be added
the parking meter at the destination <take-> {t}
"""
SHARE: Final = """
{n} <share+> COST equally
{n} <travel> together and <divide> COST evenly
a group of {n} <split-> COST in equal parts
{B} <belong> to a group of {n} who <share+> COST equally
{n} <ride> in the {V} and <share> COST evenly
{B} <take> part in a group of {n} who <divide+> COST equally
"""
MONEY: Final = """
{B} <spend> {m} on gas [at {S}]
{B} <buy> gas for {m} [at {S}]
{B} <have> {m} for gas
{B} <put> {m} worth of gas into the empty tank
{B} <set> aside {m} for gas
with the tank empty, {B} <pay> {m} for gas
"""
MONEY_MORE: Final = """
{B} <spend> {m} on more gas [at {S}]
{B} <buy> more gas for {m} [at {S}]
{B} <put> another {m=} worth of gas into the tank
{B} <add> gas for {m} [at {S}]
{B} <pay> {m} for additional gas
{B} <have> {m} for more gas
"""
MONEY_LINKED: Final = """
{B} <spend> {m} on gas [at {S}]
{B} <buy> gas with {m} [at {S}]
{B} <use> {m} to fill up at {S}
{m} <go> into gas for {B's} {V}
"""

NEEDED: Final = """
{B's} {V} <need> {gas} for TRIP
TRIP <take> {gas}
{B's} {V} <burn/use> {gas} on TRIP
{B} <need> {gas} for TRIP
{gas} of gas <be+> needed for TRIP
"""
BOUGHT: Final = """
{B} <have> to buy {gas} [of gas] for TRIP
{B} still <need> {gas} for TRIP
{gas} of gas <be+> still missing for TRIP
{B} <have> to add {gas} for TRIP
"""
COST: Final = """
{B} <pay> {cost} for the gas
the gas <cost-> {B} {cost}
{B} <spend> {cost} on gas
the gas for TRIP <cost-> {cost}
{B's} bill for the gas <come-> to {cost}
"""
COST_WITH_TOLL: Final = """
TRIP <cost> {B} {cost} in all
{B} <pay> {cost} in all
{B} <spend> {cost} altogether
gas and fees together <cost+> {cost}
all expenses together <come+> to {cost}
"""
SHARED: Final = """
each PERSON <pay-> {share}
every PERSON <have-> to pay {share}
each PERSON <owe-> {share}
the share of each PERSON <be-> {share}
TRIP <cost> each PERSON {share}
"""
LEFT: Final = """
{left} of gas <be+> left in the tank [at the end]
there <be> {left} left in the tank
the tank still <hold-> {left} at the end
{B} <have> {left} left
the tank <contain-> {left} in the end
"""
RANGE: Final = """
{B's} {V} <go> {far} on that gas
{B} <get> {far} on that gas
that gas <be-> enough for {far}
{B's} {V} <run> for {far} before the tank <be-> empty again
that gas <take-> {B} {far}
"""
TANKS: Final = """
{B} <need> {tanks} for TRIP
TRIP <require> at least {tanks}
{tanks} <be> needed for TRIP
{B} <have> to buy {tanks} for TRIP
{B's} {V} <need> {tanks} to complete TRIP
"""
DETAILS: Final = {
    "snack": """
    {B} also <buy> {a y} for {z} at {S}
    {a y} at {S} <cost-> {z}
    {B} <pay> {z} for {a y} on the way
    """,
    "luggage": """
    {B} <load> {z} into the trunk
    there <be> {z} (in the back|in the trunk) of the {V}
    {B} <take> along {z}
    """,
    "wash": """
    a (car wash|new wiper blade|tire check) at {S} <cost-> {z}
    {B} <think> about a car wash for {z} but <skip> it
    {S} <offer> (an oil change|a car wash) for {z}
    """,
    "relative": """
    {H} <wait> at home with {z}
    {H} <look> after {z} in the meantime
    {H}, who <stay-> home, <water-> {z}
    """,
}
