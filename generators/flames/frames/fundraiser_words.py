"""The words of `fundraiser`."""

from synthgen.generators.flames.lexicon.occasions import phrases

EVENTS = phrases(
    """the spring fair|the fair, the school bake sale|the sale, the county fair|the fair,
    the craft fair|the fair, the book fair|the fair, the talent show|the show,
    the school play|the play, the band concert|the concert, the charity walk|the walk,
    the pancake breakfast|the breakfast, the community picnic|the picnic,
    the block party|the party, the school carnival|the carnival,
    the street festival|the festival, the harvest festival|the festival,
    the winter festival|the festival, the kite festival|the festival, the fun run|the run,
    the swim meet|the meet, the chess tournament|the tournament, the garage sale|the sale,
    the soccer tournament|the tournament, the neighborhood cleanup|the cleanup,
    the open house, the farmers market|the market, the holiday market|the market"""
)
CLUBS = phrases(
    """the chess club|the club, the math club|the club, the drama club|the club,
    the robotics club|the club, the hiking club|the club, the debate team|the team,
    the soccer team|the team, the swim team|the team, the school band|the band,
    the youth orchestra|the orchestra, the scout troop|the troop, the choir,
    the science club|the club, the cycling club|the club, the volleyball team|the team"""
)
HOUSES = phrases(
    """the animal shelter|the shelter, the food bank, the public library|the library,
    the children's hospital|the hospital, the nature center|the center,
    the senior center|the center, the youth center|the center, the kindergarten,
    the art museum|the museum, the community center|the center, the day care center|the center,
    the village school|the school"""
)
CLUB_NEEDS = phrases(
    """a field trip, new uniforms, new equipment, a summer trip, an end-of-year party,
    a trip to the state finals, a weekend trip, new T-shirts, new caps, a banner"""
)
HOUSE_NEEDS = phrases(
    """new equipment, a new sign, new chairs, better lights, a coat of paint, new curtains,
    a storage shed, new bookshelves, new benches, new flower beds, a summer party, new carpets"""
)
SELL = """
{B} <sell> {n} at {E} (for {G}|to raise money for {G})
{B's} (booth|stand|table) at {E} <sell-> {n} for {G}
{n} <be sold> at {B's} (booth|stand|table) for {G} at {E}
(families|visitors|neighbors) <buy+> {n} at {B's} (booth|stand) for {G}
{B} <help> {G} by finding buyers for {n} at {E}
{B} <run> a (booth|stand) at {E} and <sell> {n} to help {G}
{B} <raise> money for {G} by selling {n} [at {E}]
a sale of {n} at {E} <be> {B's} way of helping {G}
{B} <help> {G} with a sale of {n} [at {E}]
"""
BRING = """
{B} <bring/carry> {n} to {E} to sell them for {G}
{B} <have> {n} to sell at {E} for {G}
{B} <set out> {n} on a table at {E} to raise money for {G}
{B} <get> {n} ready for a sale for {G} at {E}
{n} <be> for sale for {G} at {B's} (booth|stand|table) at {E}
{B} <offer> {n} for sale at {E} to help {G}
{B's} (booth|stand) for {G} at {E} <start> the day with {n}
{B} <open> a (booth|stand) for {G} with {n} at {E}
"""
SELL_LINKED = """
{B} <sell> {n} at {E} [to raise money for {G}]
{n} <be sold> at {E} by {B} to help {G}
{B} <raise> money for {G} by selling {n}
{B} <run> a booth at {E} and <sell> {n}
"""
BRING_LINKED = """
{B} <bring/carry> {n} to {E} to sell them for {G}
{B} <set out> {n} on a table at {E}
{n} <be> for sale at {B's} (booth|stand|table) at {E}
{B} <offer> {n} for sale at {E} [to help {G}]
"""
UNSOLD = """
{u} <be> not sold
{u} <stay/remain> unsold [at the end of {E}]
^{u#} of them <be+> (still there at the end|not sold)
{B} <take> {u} home unsold
{u} <find> no buyer
{B} <sell> all but {u=}
{B} <give> {u} away at the end because nobody <want-> them
no buyer <be found> for {u}
{u} <be> still there when {E} <end->
"""
PRICE = """
{a i} <cost> {p} [at the sale]
{B} <charge/ask> {p} for (each|every) {1 i}
(each|every) {1 i} <sell/go> for {p}
the price of {a i} <be-> {p}
the price list <say-> {p=} (for each|per) {1 i}
(buyers|visitors|people) <pay+> {p} for (each|every) {1 i}
(each|every) {1 i} <be> priced at {p=}
{B} <set> the price of {a i} at {p}
"""
SELL_AT = """
{B} <sell> {n} at {p} (each|apiece) at {E} for {G}
{B's} (booth|stand) for {G} at {E} <sell-> {n} for {p} (each|apiece)
(families|visitors|neighbors) at {E} <buy+> {n} from {B} for {p} (each|apiece) to help {G}
{n} <be sold> for {p} (each|apiece) at {B's} (booth|stand|table) at {E} to help {G}
{B} <raise> money for {G} by selling {n} at {p} (each|apiece)
"""
BRING_AT = """
{B} <bring> {n} to {E} for {G} and <offer> them for {p} (each|apiece)
{n} <be> for sale at {p} (each|apiece) at {B's} (booth|stand|table) for {G} at {E}
{B} <offer> {n} at {p} (each|apiece) at {E} to help {G}
"""
ALSO = """
{B} also <sell> {m}
{m} <be sold> as well
(visitors|buyers|people) also <take+> home {m}
{B} <add> {m=} to the sale and <sell> all of them
(visitors|families|neighbors) <buy+> {m} in addition to the {i}
{B} <sell> {m}, too
besides the {i}, {B} <sell> {m}
"""
ALSO_AT = """
{B} also <sell> {m} at {q} (each|apiece)
{m} <be sold> for {q} (each|apiece) as well
(visitors|buyers|people) also <buy+> {m} for {q} (each|apiece)
{B} <sell> {m} at {q} (each|apiece), too
"""
# SUPPLIES are ingredients of what is baked, materials of what is made by hand.
MAKING = """
the SUPPLIES for (each|every) {1 i} <cost+> {c}
it <cost-> {B} {c} to make (each|every) {1 i}
{B} <spend> {c} on the SUPPLIES for (each|every) {1 i}
making {a i} <cost-> {c}
{B} <need> {c} worth of SUPPLIES for (each|every) {1 i}
the cost of making {a i} <be-> {c}
(each|every) {1 i} <take-> {c} worth of SUPPLIES
"""
BUYING = """
{B} <buy> the {i} for {c} (each|apiece) (beforehand|from a wholesaler)
{B} <pay> {c} for (each|every) {1 i} (at a wholesale store|beforehand)
a wholesaler <charge-> {B} {c} for (each|every) {1 i}
the {i} <cost+> {B!} {c} (each|apiece) at a wholesale store
(each|every) {1 i} <cost-> {B!} {c} at a warehouse store
a warehouse store <sell-> {B!} the {i} at {c} (each|apiece)
"""
DONATION = """
{H!} <donate> {x} (as well|to the cause|to {G})
{H!} <give> {x} (for {G}|to {G}|to the cause)
a donation of {x} <come-> from {H}
{H!} <put> {x} in the donation jar
{B} <get> a donation of {x} from {H} [for {G}]
{H!} <add> a donation of {x}
{B} <collect> {x} from {H} as a donation
"""
OWN_DONATION = """
{B} <add> {x} as a donation
{B} <put> {x} in the donation jar
{B} <give> {x} to {G} as well
{x} <go> to {G} as a donation from {B}
{B} also <donate> {x} to {G}
"""
GOAL = """
{B} <want/hope/plan> to raise {g} for {Z} for {G}
{B's} goal <be-> to raise {g} for {Z} for {G}
{G} <need> {g} for {Z}
{G} <hope-> to raise {g} for {Z} with the help of {B}
{B} <set> a goal of {g} to pay for {Z} for {G}
{g} <be needed> for {Z} for {G}
{B} <aim> to collect {g} for {Z} for {G}
{B} <promise> to raise {g} for {Z} for {G}
{B} <hope> to raise the {g} that {G} <need-> for {Z}
"""
