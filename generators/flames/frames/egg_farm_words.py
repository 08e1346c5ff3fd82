"""The words of the frame `egg_farm`."""

from typing import Any, Final

Words = dict[str, Any]

FARMERS: Final = tuple(
    f"{job}|{pronoun}"
    for job in ("farmer", "egg farmer", "poultry farmer", "farmhand", "young farmer")
    for pronoun in ("she", "he")
)
HENS: Final = ("hen", "chicken", "duck", "guinea hen")
COOPS: Final = ("coop", "henhouse", "pen", "barn")
CARTONS: Final = {
    "carton": (6, 8, 10, 12, 18),
    "tray": (15, 18, 20, 24, 30),
    "box": (10, 12, 15, 18, 24, 30),
    "basket": (12, 15, 16, 20, 25),
}
OTHERS: Final = ("goat", "cow", "sheep", "pig", "horse", "donkey", "turkey", "rooster", "alpaca")
SETTINGS: Final = (
    "this spring",
    "this summer",
    "this year",
    "in March",
    "in April",
    "in May",
    "in June",
    "in September",
    "during the warm season",
    "in October",
)

LAY = """
{B's} {h} <lay+> {e} (a|each|every) {U} [on {F}]
{B} <collect/gather> {e} (a|every|each) {U} (from {B's} {h}|in the henhouse|on {F})
{B} <keep> {h} that <lay+> {e} (a|each) {U} [on {F}]
{B's} {h} on {F} <lay+> {e} every {U}
{B} <find> {e} in the nests of {B's} {h} every {U}
{B} <raise> {h} (on {F}|for {M}) and <get> {e} (a|every) {U}
{B's} flock of {h} <produce-> {e} (a|every) {U} [on {F}]
{e} <be> laid by {B's} {h} (every|each) {U}
{B} <have> a flock of {h} that <lay-> {e} (a|each) {U} [on {F}]
"""
HENS_OWNED = """
{B} <keep/raise/own> {q} (on {F}|to supply {M}|)
{q} <live> in {B's} henhouse [on {F}]
{B's} henhouse [on {F}] <be-> home to {q}
there <be> {q} on {F}, which <belong-> to {B}
{B} <look after/care for> {q} [on {F}]
{B} <have> a flock of {q} [on {F}]
{B} <run> {F} with {q}
{B} <feed> {q} on {F} and <sell> their eggs at {M}
"""
HEN_LAYS = """
each {1 h} <lay> {u} (a|every) week
every {1 h} <give> {u} a week
{B} <get> {u} a week from (each|every) {1 h}
{u} a week <come+> from (each|every) {1 h}
^each of them <lay-> {u} a week
{a h} <lay> {u} a week [on {F}]
"""
HENS_LAY = """
{B} <keep/raise> {q} that <lay+> {u} each every week
{q} on {F} <lay+> {u} each every week, and {B} <collect> all of the eggs
{B} <have> {q}, and each {1 h} <lay> {u} (a|every) week
{q} <lay> {u} each every week in {B's} henhouse
"""
COOPS_OWNED = """
{B} <keep> {h} in {q} [on {F}]
{B's} {h} <live+> in {q} [on {F}]
there <be> {q} full of {h} on {F}, which <belong-> to {B}
{B} <look after> {q} of {h} [on {F}]
{B} <build> {q} for {B's} {h} [on {F}]
{q} [on {F}] <be+> home to {B's} {h}
{B} <raise> {h} in {q} and <sell> the eggs at {M}
"""
COOP_LAYS = """
{B} <collect/gather> {u} a day from (each|every) {1 g}
each {1 g} <yield> {u} a day
the {h} in each {1 g} <lay+> {u} a day
{u} a day <come+> from (each|every) {1 g}
every {1 g} <produce> {u} a day
{B} <find> {u} in each {1 g} every day
"""
COOPS_LAY = """
{B} <collect> {u} a day from each of {B's} {q}
{B} <keep> {h} in {q}, each of which <yield-> {u} a day
{B's} {h} <live+> in {q}, and each {1 g} <produce> {u} a day
"""
SPAN = """
{B} <save/collect> the eggs for {t} (before going to {M}|and then <take> them to {M})
{B} <gather> eggs for {t} before the next trip to {M}
the eggs from {t} <be+> (stored|kept) (in the cellar|in a cool shed|in a cool room) for {M}
{B} <store> the eggs from {t} in (the cellar|a cool room|the pantry|the icehouse)
{t} <pass> before {B} <go> to {M}
{B} <wait> {t} before selling any eggs [at {M}]
{B} <plan/intend/hope> to sell the eggs from {t} at {M}
{B} <get> the eggs from {t} ready for {M}
after {t}, {B} <take> the eggs to {M}
"""
LAY_SPAN = """
{B} <collect/gather> {e} (a|every) {U} for {t} [on {F}]
{B's} {h} <lay+> {e} (a|every) {U} for {t} [on {F}]
{B's} {h} <lay+> {e} (a|every) {U}, and {B} <save> them for {t}
{B} <save> {e} (a|every) {U} for {t} before going to {M}
"""
EATEN = """
{B's} family <eat-> {m} (a|each|every) {U}
{B} <eat> {m} (every|each) {U} with (a neighbor|{B's} family|friends|the farm workers)
{B} <use> {m} (a|every) {U} (in the kitchen|for baking|for {B's} own meals|for pancakes)
{m} <go> to (a neighbor|the cook next door|{B's} relatives|the village bakery) (every|each) {U}
{B} <give> {m} a {U} to (a neighbor|the school kitchen|a food bank|an aunt|the retirement home)
{B} <keep> {m} each {U} for {B's} own (kitchen|breakfast|family|cooking)
{m} <be> (eaten|used|fried|boiled) (at home|by the family|on the farm) (every|each) {U}
every {U}, {m} <be+> (needed|used) (at home|in the kitchen|for breakfast|for cakes)
"""
BROKEN = """
{b} <break> (in the basket|in storage|on a bumpy road|before they <be+> packed)
{B} <drop> a (basket|tray|bucket) and <break> {b}
{b} <be> cracked and <be> thrown out
{B} <find> {b} (cracked|broken|spoiled) and <throw> them out
a (fox|raccoon|skunk|clumsy puppy|curious cat|weasel) <break/ruin-> {b} (in the basket|at night)
{B} <lose> {b} to (a fox|a raccoon|a broken shelf|a fall|a bumpy ride)
{b} <get> broken when (a shelf|a basket|a stack of crates|a rake) <fall->
{b} <turn out> to be (spoiled|cracked|bad) and <be> thrown away
a hard (frost|storm|bump) <crack-> {b}
"""
HOLDS = """
each {1 c} <hold> {k}
{B} <pack> {k} (in|into) each {1 c} [for {M}]
{k} <fit> into {a c}
{a c} <have> room for {k}
{B} <pack> the eggs in {c} of {k} [for {M}]
the eggs <be+> (packed|shipped|arranged|sold) in {c} of {k} [at {M}]
every {1 c} (that {B} <use>|at {M}|) <take/hold-> {k}
it <take> {k} to fill {a c}
{B} <sort> the eggs into {c} that <hold+> {k} each
"""
PRICE = """
a full {1 c} <sell> for {p} [at {M}]
{B} <sell> the full {c} for {p} each [at {M}]
(customers|shoppers|visitors) [at {M}] <pay+> {p} for each full {1 c}
a full {1 c} <cost/bring> {p} [at {M}]
{B} <get/ask> {p} for (each|every) full {1 c} [at {M}]
a (grocer|baker|cook|buyer) at {M} <pay-> {p} for each full {1 c}
every full {1 c} <be> sold for {p} [at {M}]
the price of a full {1 c} [at {M}] <be-> {p}
"""
HOLDS_PRICE = """
{B} <sell> the eggs in full {c} of {k} at {p} (each|per {1 c}) [at {M}]
full {c} of {k} <sell+> for {p} each [at {M}]
a full {1 c} of {k} <cost-> {p} [at {M}]
"""
STALL = """
{B} <pay> {s} for a (stall|table|booth) at {M}
a (stall|table|booth) at {M} <cost-> {B} {s}
the (trip|drive|ride) to {M} <cost-> {B} {s} [in gas]
{B} <owe> {s} in fees to {M}
{B} <spend> {s} on (fees|a stall|a sign|a helper) at {M}
{M} <charge-> {B} {s} for a (stall|table|booth)
{B} <rent> a (stall|table|booth) at {M} for {s}
"""

# What is said about each number that is computed -------------------------------------------------

LAID_HENS: Words = {
    "claims": "the {h} <lay+> {e} a week\n{B} <collect> {e} a week",
    "labels": "the number of eggs laid a week",
}
LAID_COOPS: Words = {
    "claims": "the {g} <yield+> {e} a day\n{B} <collect> {e} a day",
    "labels": "the number of eggs laid a day",
}
KEPT: Words = {
    "claims": """
        {kept} <be> left every {U}
        {B} <have> {kept} left every {U}
        that <leave-> {kept} a {U}
    """,
    "labels": "the number of eggs left every {U}",
}
TOTAL: Words = {
    "claims": """
        {total} <be> gathered in all
        {B} <have> {total} to begin with
        that <make-> {total} in all
    """,
    "labels": "the number of eggs gathered in all",
}
SOUND: Words = {
    "claims": """
        {sound} <be> left without the broken eggs
        {B} still <have> {sound} in good shape
    """,
    "labels": "the number of good eggs",
}
EGGS: Words = {
    "claims": """
        {B} <have> {eggs} (to sell|for {M}|to take to {M}) in the end
        {eggs} <be> (left|ready) for {M} in the end
        {B} <have> {eggs} left in the end
        {B} <take> {eggs} to {M} in the end
        there <be> {eggs} (to sell|for {M}) in the end
        {eggs} <remain> to be sold (in the end|at {M})
        {B} finally <take> {eggs} to {M}
    """,
    "labels": """
        the number of eggs (left to sell|that {B} <have> left|that <remain+> for {M})
        the number of eggs for {M} in the end
    """,
    "asks": """
        how many eggs <do> {B} have (to sell|for {M}) in the end
        how many eggs <do> {B} end up with
        how many eggs <be+> left to sell in the end
    """,
    "things": "the eggs\nthe eggs from the farm",
    "marks": ("time",),
}
FULL: Words = {
    "claims": """
        {B} <fill> {full} completely
        {full} <be> completely full
        {B} <pack> {full} completely full [for {M}]
        the eggs <fill+> {full} completely
        {B} <be able to fill> {full} completely
    """,
    "labels": """
        the number of full {c} [that {B} <pack>]
        the largest number of {c} that the eggs <fill+> completely
    """,
    "asks": """
        how many full {c} <do> {B} (pack|end up with)
        how many full {c} <do> {B} (have for|take to) {M}
        how many {c} <be> {B} able to fill completely
    """,
    "things": "the full {c}",
    "marks": ("round_down",),
}
OVER: Words = {
    "claims": """
        {over} <be> left over when no more {c} <be+> filled
        {B} <have> {over} left over after filling as many {c} as possible
        {over} <do> not fit into a full {1 c}
        {over} <remain> after {B} <fill> as many {c} as possible
        {B} still <have> {over} after filling as many {c} as possible
    """,
    "labels": """
        the number of eggs left over after filling as many {c} as possible
        the number of eggs that <do+> not fit into a full {1 c}
    """,
    "asks": """
        how many eggs <be+> left over after {B} <fill> as many {c} as possible
        how many eggs <do> {B} have left after filling as many {c} as possible
    """,
    "things": "the leftover eggs\nthe eggs left over",
}
MONEY: Words = {
    "claims": """
        {B} <earn/make> {money} (from|by selling) the full {c}
        the full {c} <bring> {B} {money}
        {B} <take in> {money} for the full {c}
        the full {c} <bring in+> {money}
        {B} <collect> {money} for the full {c}
        {B} <sell> all of the full {c} for {money}
    """,
    "labels": """
        the (income|amount of money) from the full {c}
        the amount that {B} <get> for all of the full {c}
    """,
    "asks": """
        how much money <do> {B} (get|make|earn) by selling all of the full {c}
        how much <do> {B} earn with the full {c} (in all|altogether)
    """,
    "things": "the money from the eggs\nthe egg money",
}
PROFIT: Words = {
    "claims": """
        {B} <clear> {profit} after paying the costs
        {B} <keep> {profit} after paying the costs
        {B} <have> {profit} left after the costs
        the full {c} <leave> {B} {profit} after the costs
        {B} <go home> with {profit} after the costs
    """,
    "labels": """
        {B's} profit from the full {c}
        the profit from selling all of the full {c}
    """,
    "asks": """
        how much money <do> {B} have left after selling all of the full {c} and paying the costs
        how much profit <do> {B} make by selling all of the full {c}
    """,
    "things": "the profit from the eggs\nthe egg money",
}
ANIMALS = """
{B} also <keep/raise> {z} [on {F}]
there <be> also {z} on {B's} farm
{z} <live> (behind|next to) the henhouse
"""
YEARS = """
{B} <have> raised {h} for {z}
the henhouse <be-> {z} old
{B's} family <have-> run the farm for {z}
"""
NEIGHBOR = """
{H!} <sell> {z} at {M}
{H!} <bring> {z} to {M}
{H!} <have> {z} for sale at {M}
{H!} <come> to {M} with {z}
"""
FEED = """
{B} <buy> {z} for the {h}
{B} <keep> {z} in the shed
there <be> {z} in {B's} barn
"""
