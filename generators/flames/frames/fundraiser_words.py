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
CAUSES = phrases(
    """the chess club|the club, the math club|the club, the drama club|the club,
    the robotics club|the club, the hiking club|the club, the debate team|the team,
    the soccer team|the team, the swim team|the team, the school band|the band,
    the youth orchestra|the orchestra, the animal shelter|the shelter, the food bank,
    the public library|the library, the children's hospital|the hospital,
    the nature center|the center, the senior center|the center, the youth center|the center,
    the scout troop|the troop, the school garden|the garden, the kindergarten,
    the art museum|the museum, the wildlife refuge|the refuge, the choir,
    the science club|the club"""
)
PURPOSES = phrases(
    """a field trip, a new roof, new uniforms, new equipment, a summer trip, a new sign,
    an end-of-year party, new chairs, a trip to the state finals, a new piano, better lights,
    a storage shed, a coat of paint, new curtains, a small stage, a picnic shelter"""
)
SELL = """
{B} <sell> {n} (at {E} for {G}|at {E}|to raise money for {G})
{B's} (booth|stand|table) at {E} <sell-> {n} [for {G}]
{n} <be sold> at {B's} (booth|stand|table) at {E}
(families|visitors|neighbors) <buy+> {n} (from {B} at {E}|at {B's} (booth|stand) for {G})
{B} <find> buyers for {n} at {E}
{B} <run> a (booth|stand) at {E} and <sell> {n} [to help {G}]
{B} <raise> money for {G} by selling {n} [at {E}]
a sale of {n} at {E} <be> {B's} way of helping {G}
{B} <help> {G} with a sale of {n} [at {E}]
"""
BRING = """
{B} <bring/carry> {n} to {E} to sell them for {G}
{B} <have> {n} to sell at {E} [for {G}]
{B} <set out> {n} on a table at {E} [to raise money for {G}]
{B} <get> {n} ready for a sale at {E}
{n} <be> for sale at {B's} (booth|stand|table) at {E}
{B} <offer> {n} for sale at {E} [to help {G}]
{B's} (booth|stand) at {E} <start> the day with {n}
{B} <open> a (booth|stand) with {n} at {E}
"""
SELL_LINKED = """
{B} <sell> {n} at {E} [to raise money for {G}]
{n} <be sold> at {E} [by {B}] to help {G}
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
^{u#} of them <be+> (still on the table at the end|not sold)
{B} <take> {u} home unsold
{u} <find> no buyer
{B} <sell> all but {u=}
{B} <give> {u} away at the end because nobody <want-> them
no buyer <be found> for {u}
{u} <be> still on the table when {E} <end->
"""
PRICE = """
{a i} <cost> {p} [at the (booth|stand|table)]
{B} <charge/ask> {p} for (each|every) {1 i}
(each|every) {1 i} <sell/go> for {p}
the price of {a i} <be-> {p}
the sign at the (booth|stand|table) <say-> {p=} (for each|per) {1 i}
(buyers|visitors|people) <pay+> {p} for (each|every) {1 i}
(each|every) {1 i} <be> priced at {p=}
{B} <set> the price of {a i} at {p}
"""
SELL_AT = """
{B} <sell> {n} at {p} (each|apiece) (at {E}|for {G}|at {E} for {G})
{B's} (booth|stand) at {E} <sell-> {n} for {p} (each|apiece)
(families|visitors|neighbors) at {E} <buy+> {n} from {B} for {p} (each|apiece)
{n} <be sold> for {p} (each|apiece) at {E} [to help {G}]
{B} <raise> money for {G} by selling {n} at {p} (each|apiece)
"""
BRING_AT = """
{B} <bring> {n} to {E} and <offer> them for {p} (each|apiece)
{n} <be> for sale at {p} (each|apiece) at {B's} (booth|stand|table) at {E}
{B} <offer> {n} at {p} (each|apiece) at {E} [to help {G}]
"""
ALSO = """
{B} also <sell> {m}
{m} <be sold> [at the (booth|stand|table)] as well
(visitors|buyers|people) also <take+> home {m}
{B} <add> {m=} to the sale and <sell> all of them
(visitors|families|neighbors) <buy+> {m} in addition to the {i}
the (booth|stand|table) also <sell-> {m}
besides the {i}, {B} <sell> {m}
"""
ALSO_AT = """
{B} also <sell> {m} at {q} (each|apiece)
{m} <be sold> for {q} (each|apiece) as well
(visitors|buyers|people) also <buy+> {m} for {q} (each|apiece)
the (booth|stand|table) also <sell-> {m} at {q} (each|apiece)
"""
MAKING = """
the (ingredients|supplies) for (each|every) {1 i} <cost+> {c}
it <cost-> {B} {c} to make (each|every) {1 i}
{B} <spend> {c} on the (ingredients|supplies) for (each|every) {1 i}
making {a i} <cost-> {c}
{B} <need> {c} worth of (ingredients|supplies) for (each|every) {1 i}
the cost of making {a i} <be-> {c}
(each|every) {1 i} <take-> {c} worth of (ingredients|supplies)
"""
BUYING = """
{B} <buy> the {i} for {c} (each|apiece) (beforehand|the day before|from a wholesaler)
{B} <pay> {c} for (each|every) {1 i} (at a wholesale store|beforehand|the week before)
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
{B} <want/hope/plan> to raise {g} for {G}
{B's} goal <be-> to raise {g} [for {G}]
{G} <need> {g} for {Z}
the goal [of the sale] <be-> {g}
{B} <set> a goal of {g} [for {G}]
{g} <be needed> for {Z} for {G}
{B} <aim> to collect {g} for {G}
{B} <promise> to raise {g} for {Z}
{Z} for {G} <will cost> {g}, which {B} <hope> to raise
"""
