"""The words of the frame `shop_stock`."""

from typing import Any, Final

Words = dict[str, Any]

# Shops as they follow "her", by the class of what they sell.
SHOPS: Final = {
    "fruit": ("fruit stand", "produce market", "grocery store"),
    "vegetable": ("vegetable stand", "produce market", "grocery store"),
    "pastry": ("bakery", "pastry shop", "bakery cafe"),
    "grocery": ("corner store", "grocery store", "food co-op"),
    "snack": ("snack shop", "corner store", "convenience store"),
    "toy": ("toy store", "toy shop", "department store"),
    "game": ("game store", "hobby shop"),
    "book": ("bookstore", "bookshop", "used bookstore"),
    "stationery": ("stationery store", "office supply store"),
    "art_supply": ("art supply store", "craft store"),
    "sports_gear": ("sporting goods store", "sports shop"),
    "camping": ("camping store", "outdoor store"),
    "clothing": ("clothing store", "thrift store", "clothing boutique"),
    "accessory": ("accessory shop", "department store", "thrift store"),
    "gift": ("gift shop", "souvenir shop"),
    "kitchenware": ("kitchen supply store", "housewares shop"),
    "home": ("home goods store", "housewares shop"),
    "gadget": ("electronics store", "used electronics shop"),
    "pet_supply": ("pet store", "pet supply store"),
    "craft": ("craft store", "craft supply shop"),
    "plant": ("garden center", "plant nursery"),
}
ANY_SHOP: Final = ("general store", "variety store", "secondhand shop")
SHIPPED: Final = ("crate", "box", "carton", "bin", "basket", "bag", "sack", "tray")
STAFF: Final = tuple(
    f"the {job}|{pronoun}"
    for job in ("manager", "owner", "store manager", "shop owner", "storekeeper", "shopkeeper")
    for pronoun in ("she", "he")
)
OWNED = """
{B} <open> {B's} {K} on {D} with {n} (in stock|on the shelves|ready to sell)
{B} <have> {n} (for sale|in stock|ready to sell) at {B's} {K} on {D} morning
{B} <count> {n} (on the shelves of|in) {B's} {K} (on {D} morning|before opening on {D})
{B} <start> {D} with {n} on the shelves of {B's} {K}
{n} <be> (for sale|on display|in stock) at {B's} {K} on {D} morning
there <be> {n} (in stock|on the shelves|up for sale) at {B's} {K} on {D} morning
{B} <arrange> {n} on the shelves of {B's} {K} on {D} morning
{B} <unlock> {B's} {K} on {D} and <find> {n} on the shelves
{B's} {K} <open> on {D} with {n} (in stock|for sale|on display)
a count at {B's} {K} on {D} morning <turn up-> {n}
{n} <wait> for buyers in {B's} {K} on {D} morning
"""
NAMED = """
{S} <open> on {D} with {n} (in stock|on the shelves|ready to sell)
{S} <have> {n} (in stock|for sale|on its shelves) on {D} morning
there <be> {n} (on display|in stock|for sale) at {S} (on {D} morning|at the start of {D})
{n} <be> (on the shelves of|in stock at|for sale at) {S} on {D} morning
{n} <wait> for buyers at {S} on {D} morning
{S} <have> a stock of {n} on {D} morning
{S} <start> {D} with a stock of {n}
{B} <count> {n} on the shelves of {S} on {D} morning
{B} <find> {n} in stock at {S} on {D} morning
a count at {S} on {D} morning <turn up-> {n}
{S} <display> {n} (for sale|on its shelves) on {D} morning
"""
OWNED_LINKED = """
{B} <put> {n} up for sale at {B's} {K} on {D} morning
{B} <offer> {n} for sale at {B's} {K} on {D} morning
{B} <take> {n} to {B's} {K} and <put> them up for sale on {D} morning
{n} <be> put up for sale at {B's} {K} on {D} morning
{n} <go> on sale at {B's} {K} on {D} morning
"""
NAMED_LINKED = """
{n} <be> put up for sale at {S} on {D} morning
{n} <go> on sale at {S} on {D} morning
{S} <offer> {n} for sale on {D} morning
{S} <put> {n} on its shelves on {D} morning
"""
BOXES = """
a (delivery truck|supplier|van|courier) <bring/deliver-> {b} of {i} [to {S}] [{W}]
{b} of {i} <arrive> (at {S}|from the warehouse|from the supplier) [{W}]
{B} <unload> {b} of {i} from a (truck|van|delivery van) [{W}]
{S} <receive/get> {b} of {i} from (the warehouse|its supplier|a wholesaler) [{W}]
a shipment of {b} of {i} <come in-> [{W}]
the (warehouse|factory|supplier) <send-> {b} of {i} to {S} [{W}]
{B} <sign> for (a delivery|a shipment) of {b} of {i} [{W}]
{B} <help> to carry in {b} of {i} [{W}]
"""
EACH = """
each {1 c} <hold/contain> {k}
there <be> {k} in (each|every) {1 c}
every {1 c} (of the delivery|that <arrive->) <contain-> {k}
^each of them <hold/contain-> {k}
{B} <find> {k} in each {1 c}
{k} <be> packed (in|into) each {1 c}
{k} <come> in (each|every) {1 c}
"""
BOXES_EACH = """
a (delivery truck|supplier|van) <bring/deliver-> {b} with {k} in each [to {S}] [{W}]
{S} <receive/get> {b} of {k} each [from (the warehouse|its supplier)] {W}
{B} <unload> {b} [{W}], each with {k} inside
{W}, {b} <arrive> with {k} in each
a shipment of {b} <come in-> [{W}], and each {1 c} <hold> {k}
"""
SALES = """
{S} <sell> {s} (that day|on {D}|before closing)
customers <buy+> {s} (that day|on {D}|by closing time)
{s} <be> sold (that day|on {D}|in the course of the day)
{B} <sell> {s} (that day|on {D}|by the end of the day)
{B} <ring up> {s} at the register (that day|on {D})
shoppers <carry/take+> {s} out of {S} (that day|on {D})
{D's} sales <come+> to {s}
^{s#} of them <be+> sold (that day|on {D}|before closing)
{s} <find> buyers (that day|on {D})
(tourists|regular customers|families|passersby) <buy+> {s} at {S} (that day|on {D})
{s} <leave> {S} in shopping bags (that day|on {D})
"""
MORE = """
{S} <sell> {m#} more {i} on {T} than on {D}
on {T}, {m#} more {i} <be+> sold than on {D}
{T's} sales <beat+> {D's} by {m}
sales <rise/go up+> by {m} from {D} to {T}
{B} <sell> {m#} more {i} on {T} than (on {D}|the day before)
customers <buy+> {m#} more {i} on {T} than on {D}
{T} <be> (busier|a better day), and {m#} more {i} <be+> sold than on {D}
{T} <beat> {D} by {m}
"""
FEWER = """
{S} <sell> {m#} fewer {i} on {T} than on {D}
sales <drop/fall/slip+> by {m} from {D} to {T}
{B} <sell> {m#} fewer {i} on {T} than (on {D}|the day before)
on {T}, {m#} fewer {i} <be+> sold than on {D}
{T's} sales <fall+> {m} short of {D's}
{T} <be> (slower|a quieter day), and {m#} fewer {i} <be+> sold than on {D}
{T's} sales <be+> {m} below {D's}
"""
TIMES = """
{S} <sell> {f} as many {i} on {T} as on {D}
on {T}, {f} as many {i} <be+> sold as on {D}
{T's} sales <be+> {f} as (high|large) as {D's}
customers <buy+> {f} as many {i} on {T} as on {D}
{B} <sell> {f} as many {i} on {T} as (on {D}|the day before)
{T} <be> (busier|a better day), with {f} as many {i} sold as on {D}
"""
RUINED = """
{B} <find> {d} damaged and <take> them off the shelves
{d} <get> (damaged|ruined) in the stockroom and <have> to be thrown out
{B} <throw away/discard> {d} (because of damage|damaged by a leak)
{B} <set aside> {d} that <be+> too damaged to sell
(a leaky roof|a burst pipe|a broken shelf) <ruin-> {d} [at {S}]
{d} <be> too damaged to sell and <be> thrown out
{S} <write off> {d} as damaged
{B} <give> {d} with (small flaws|slight damage) to a charity
{d} <have> to be thrown out because of (water damage|rough handling)
"""
RETURNED = """
customers <bring back+> {r}, which <go+> back on the shelves
{r} <be> returned by customers and <go> back on the shelves
{B} <take back> {r} from (unhappy customers|customers with receipts) and <restock> them
{r} <come back> as returns and <go> back on display
shoppers <return+> {r} in perfect condition, and {B} <put> them back on display
{S} <give> refunds for {r}, which <be+> put back on the shelves
{B} <put> {r} back on the shelves after (customers|shoppers) <return+> them
"""
CLOSING = """
{x} <be> (left|still on the shelves|unsold) when {S} <close> on {D}
{S} <close> on {D} with {x} (left|still on the shelves|unsold)
{B} <count> {x} (still on the shelves|left) at closing time on {D}
{x} <remain> (unsold|on the shelves|in stock) at the end of {D}
there <be> {x} left (at the end of {D}|at closing time on {D}|when {S} <close> on {D})
{B} <lock up> on {D} with {x} still on the shelves
{S} <have> {x} left at the end of {D}
"""
NEXT_CLOSING = """
{S} <close> on {T} with {y} (left|still on the shelves|unsold)
{y} <be> (left|still on the shelves) when {S} <close> on {T}
by closing time on {T}, the stock <be-> down to {y}
{B} <count> {y} [still] on the shelves at closing time on {T}
{y} <remain> (unsold|on the shelves|in stock) at the end of {T}
there <be> {y} left (at the end of {T}|at closing time on {T})
{B} <end> {T} with {y} still in stock
"""
PRICE = """
{a i} <cost> {p} [at {S}]
{i} <sell/go> for {p} (each|apiece) [at {S}]
{S} <charge/ask> {p} for each {1 i}
{B} <price> the {i} at {p} (each|apiece)
the price of {a i} [at {S}] <be> {p}
every {1 i} <be> (marked|priced) at {p}
customers <pay+> {p} for (each|every) {1 i}
each {1 i} <bring> in {p}
"""
START_CLOSING = """
{S} <open> on {D} with {n} and <close> with {x}
{B} <count> {n} at {S} on {D} morning and {x} at closing time
{S} <have> {n} on {D} morning but only {x} at closing time
"""
START_CLOSING_OWNED = """
{B} <open> {B's} {K} on {D} with {n} and <close> it with {x}
{B} <count> {n} in {B's} {K} on {D} morning and {x} at closing time
{B} <have> {n} in {B's} {K} on {D} morning but only {x} at closing time
"""


OTHER_GOODS = """
{S} also <have> {z} (in stock|for sale|on display)
in the window of {S} there <be> {z}
{B} also <have> {z} (to sell|in stock)
{z} <be> on display in the window of {S}
"""
RIVALS = (
    "a shop across the street|the shop across the street",
    "a rival store around the corner|the rival store",
    "another shop downtown|the shop downtown",
    "a store at the mall|the store at the mall",
    "a shop in the next town|the shop in the next town",
    "a discount store nearby|the discount store",
)
RIVAL = """
{R} <have> {z} in stock
{R} <advertise/display> {z} in its window
there <be> {z} for sale at {R}
{R} also <carry> {i} and <have> {z} on its shelves
"""
LOOKERS = """
{z} <come> in just to look around
{z} <walk> through {S} without buying anything
{B} <chat> with {z} who only <look+> around
{z} <stop> in front of the window
"""
LAST_WEEK = """
the week before, {S} <sell> {z}
a week earlier, customers <buy+> {z} at {S}
{B} <sell> {z} the week before
"""
SETTINGS: Final = (
    "this spring",
    "this summer",
    "this fall",
    "this month",
    "during a sale",
    "during the holiday season",
    "in a busy week",
    "in a slow week",
    "in March",
    "in April",
    "in June",
    "in July",
    "in October",
    "in early December",
)

# What is said about each number that is computed -------------------------------------------------

LEFT: Words = {
    "claims": """
        {S} <have> {left} left (at closing time on {Z}|at the end of {Z})
        {left} <be> left (on the shelves|at {S}) (at closing time on {Z}|at the end of {Z})
        {left} <remain> (at {S}|in stock|on the shelves) (at the end of {Z}|after closing on {Z})
        there <be> {left} left [at {S}] (at closing time on {Z}|at the end of {Z})
        {B} <have> {left} left to sell at the end of {Z}
        {S} still <have> {left} (on the shelves|in stock|for sale) at the end of {Z}
        {B} <count> {left} still on the shelves at closing time on {Z}
    """,
    "labels": """
        the number of {i} (left|remaining|still in stock) at {S} (at closing time on {Z}|in the end)
        the (remaining stock of {i}|stock of {i} left) at the end of {Z}
        the number of {i} still on the shelves (at the end of {Z}|after closing on {Z})
    """,
    "asks": """
        how many {i} <do> {S} (have left|still have) (at the end of {Z}|at closing time on {Z})
        how many {i} <be> left (at {S}|on the shelves) (at closing time on {Z}|at the end of {Z})
        how many {i} <do> {B} still have (in stock|on the shelves) at the end of {Z}
    """,
    "things": "the remaining {i}\nthe {i} left at {S}",
    "marks": ("time",),
}
SOLD: Words = {
    "claims": """
        {S} <sell> {sold} [altogether] on {D}
        customers <buy+> {sold} on {D}
        {B} <sell> {sold} (in the course of {D}|on {D})
        {sold} <be> sold (on {D}|by closing time on {D})
        {B} <manage to sell> {sold} on {D}
        shoppers <take+> {sold} home (from {S}|on {D})
    """,
    "labels": """
        the number of {i} (sold on {D}|that customers <buy+> on {D}|that {S} <sell> on {D})
        the total number of {i} sold (at {S}|in the course of {D})
    """,
    "asks": """
        how many {i} <do> {S} sell (on {D}|that day|in the course of the day)
        how many {i} <do> {B} sell (on {D}|that day|in the course of the day)
    """,
}
EARNED: Words = {
    "claims": """
        {S} <take in> {earned} (for the {i} on {D}|from {D's} sales)
        {B} <collect> {earned} for the {i} (on {D}|sold that day)
        {S} <take in> {earned} from {D's} sales
        {D's} sales <bring in+> {earned}
        customers <spend+> {earned} on the {i} that day
        the {i} sold that day <bring in+> {earned}
    """,
    "labels": """
        the amount [of money] that the {i} <bring in+> on {D}
        the (income|revenue) from {D's} sales of {i}
    """,
    "asks": """
        how much money <do> {S} take in from the sales on {D}
        how much <do> {B} (take in|collect) for the {i} sold (on {D}|that day)
    """,
    "things": "the money from the sales",
}
AHEAD: Words = {
    "claims": """
        {U's} sales <beat+> {O's} by {more}
        {U's} sales of {i} <exceed+> {O's} by {more}
        sales <be higher+> by {more} on {U} than on {O}
        sales <change+> by {more} from {D} to {T}
        sales <differ+> by {more} between {D} and {T}
    """,
    "labels": """
        the difference between {D's} and {T's} sales of {i}
        the difference between the numbers of {i} sold on {D} and on {T}
    """,
    "asks": """
        how many more {i} <do> {S} sell on {U} than on {O}
        how many more {i} <do> {B} sell on {U} than on {O}
        by how many {i} <do+> {U's} sales exceed {O's}
    """,
}
NEW: Words = {
    "claims": """
        the delivery <bring> {new}
        {new} <arrive> in the {c}
        the {c} <hold+> {new} in all
    """,
    "labels": "the number of {i} (delivered|in the delivery)",
}
STOCK: Words = {
    "claims": """
        with the delivery, {S} <have> {stock}
        the delivery <bring> the stock up to {stock}
    """,
    "labels": "the (stock|number) of {i} after the delivery",
}
SOUND: Words = {
    "claims": """
        {sound} <be> left without the damaged {i}
        {sound} <be> left undamaged
    """,
    "labels": "the number of {i} without the damaged ones",
}
BACK: Words = {
    "claims": """
        with the returns, {S} <have> {back}
        the returns <bring+> the stock up to {back}
    """,
    "labels": "the number of {i} with the returns",
}
GONE: Words = {
    "claims": """
        the stock <shrink> by {gone}
        {gone} <be> gone by the end of {D}
    """,
    "labels": "the number of {i} gone by the end of {D}",
}


def left_after(day: str, name: str) -> Words:
    """What is said about what is left after the sales of a day."""
    claims = """
        {q} <be> left after the sales on {D}
        {q} <be> left after {D's} sales
        the sales on {D} <leave+> {q}
    """
    labels = "the number of {i} left after {D's} sales"
    return _of(day, name, claims, labels)


def sold_on(day: str, name: str) -> Words:
    """What is said about the sales of a day."""
    claims = """
        {S} <sell> {q} on {D}
        {q} <be> sold on {D}
        {D's} sales <come+> to {q}
    """
    return _of(day, name, claims, "the number of {i} sold on {D}")


def _of(day: str, name: str, claims: str, labels: str) -> Words:
    told = {"claims": claims.replace("{q", f"{{{name}"), "labels": labels}
    return {kind: text.replace("{D", f"{{{day}") for kind, text in told.items()}
