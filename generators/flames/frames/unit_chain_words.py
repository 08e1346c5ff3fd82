"""The words of `unit_chain`: amounts for each of several things, in clauses."""

from synthgen.generators.flames.lexicon.occasions import phrases

TIME_TOTAL = """
that <make-> {total} [altogether]
{B} <spend> {total} on it [in all]
the time <add-> up to {total}
"""
STUFF_TOTAL = """
that <make-> {total} of {F}
{B} <use> {total} of {F}
all of it <take-> {total} of {F}
"""
STUFF_WHOLE = """
{B} <need/use> {whole} of {F}
{whole} of {F} <be needed+> [in all]
{B} <have> to buy {whole} of {F}
the plan <call-> for {whole} of {F}
{B} <require> {whole} of {F}
"""
STUFF_LABELS = """
the (total amount|amount) of {F} that {B} <need>
the (total amount|amount) of {F} needed
"""
STUFF_ASKS = """
how many {b} of {F} <do> {B} (need|use) (altogether|in all)
how many {b} of {F} <do> {B} have to buy
how many {b} of {F} <be+> needed altogether
"""
STUFF_PRICE = """
{F} <cost-> {p} per {1 b}
{a b} of {F} <cost-> {p}
{B} <pay> {p} for (each|every) {1 b} of {F}
a store in town <sell-> {F} at {p} per {1 b}
the price of {a b} of {F} <be-> {p}
(each|every) {1 b} of {F} <cost-> {B} {p}
"""
STUFF_COST = """
{B} <pay> {cost} for (the|all the) {F}
the {F} <cost-> {B!} {cost} (altogether|in all)
{B} <spend> {cost} on {F}
all the {F} together <cost-> {cost}
"""
STUFF_START = """
{B} <have> {X=} of {F}
there <be+> {X} of {F} in {B's} (storeroom|supply room|basement) (at first|at the start)
{B} <buy/get/order> {X=} of {F}
{B} <start> with {X=} of {F}
{X} of {F} <be+> in {B's} (supply closet|storage room|back room) at the start
a delivery of {X} of {F} <come-> in for {B}
"""
STUFF_EXTRA = """
{B} also <set aside/hold back> {e} of {F} [as a reserve]
{e} of {F} <be set+> aside (as a reserve|for later)
{B} also <need> {e} of {F} (for practice|as a spare|for a trial run)
{B} also <plan> on {e} of {F} as a reserve
a reserve of {e} of {F} <be set aside->
in addition, {B} <use> {e} of {F} for a trial run
another {e=} of {F} <be needed+> for a trial run
"""
STUFF_USED = """
{B} also <use> {e} of {F} (for practice|for a trial run|for a sample)
in addition, {B} <use> {e} of {F} for a (trial run|sample)
another {e=} of {F} <be used+> for a trial run
{B} also <use> up {e} of {F} on a first try
"""
STUFF_SEVERAL = """
{B} <do> all of this once for each of {g}
all of this <be needed-> for each of {g}
{B} <need> all of this for each of {g}
these <be+> the amounts for each of {g}
all of this <be done-> once for each of {g}
{B} <go> through all of this for each of {g}
"""
FOOD_GROUPS = phrases("class, school club, team, store, cafe, scout troop, office, choir")

PORTION_EACH = """
{B} <put> {w=} of {F} into (each|every) {1 x}
(each|every) {1 x} <get/hold-> {w} of {F}
{B} <fill> (each|every) {1 x} with {w=} of {F}
{w} of {F} <go+> into (each|every) {1 x}
{B} <measure> out {w=} of {F} for (each|every) {1 x}
(each|every) {1 x} <contain-> {w} of {F}
{B} <use> {w=} of {F} per {1 x}
"""
PORTION_MANY = """
{B} <prepare/fill> {n} [for {E}]
{n} <be> ready to be filled [on {B's} (table|counter)]
{B} <need> {n} for {E}
{n} <stand> on {B's} (counter|table|workbench)
{B} <plan> to have {n} ready for {E}
{B} <line> up {n} [on the counter]
"""
PORTION_BOTH = """
{B} <fill> {n} with {w=} of {F} each [for {E}]
{B} <prepare> {n} with {w=} of {F} in each
{n} with {w} of {F} each <stand+> on {B's} (counter|table)
{B} <need> {n} with {w=} of {F} each for {E}
"""
PORTION_CAN = """
{B} <can fill> {can}
the {F} <be-> enough for {can}
{can} <can be filled> with the {F}
{B} <get> {can} out of the {F}
{B} <fill> {can} with the {F}
"""

CUT_EACH = """
{B} <use> {w=} of {F} for (each|every) {1 x}
(each|every) {1 x} <take/need/require-> {w} of {F}
{B} <cut> {w=} of {F} for (each|every) {1 x}
{w} of {F} <be used+> for (each|every) {1 x}
it <take-> {w} of {F} to make {a x}
the pattern for {a x} <call-> for {w} of {F}
"""
CUT_MANY = """
{B} <make> {n} [for {E}]
{B} <want/plan> to make {n} [for {E}]
{n} <be> on {B's} list of things to make
{B} <need> {n} for {E}
{B} <have> an order for {n}
{B} <promise> to make {n} for {E}
"""
CUT_BOTH = """
{B} <make> {n} with {w=} of {F} each [for {E}]
{B} <need> {w=} of {F} for each of {n}
{B} <cut> {w=} of {F} for each of {n}
"""
CUT_CAN = """
{B} <can make> {can}
the {F} <be-> enough for {can}
{can} <can be made> from the {F}
{B} <get> {can} out of the {F}
{B} <make> {can} from the {F}
"""

DAILY_EACH = """
{C} <use/need-> {w} of {F} (a|each|every) day
{B} <order> {F} for {C}, which <use-> {w=} a day
{w} of {F} a day <be+> used (at|in) {C}
{C} <go-> through {w} of {F} (a|each|every) day
(each|every) day, {C} <use-> {w} of {F}
the kitchen of {C} <need-> {w} of {F} (a|each|every) day
"""
DAILY_MANY = """
{B} <order> enough for {n}
{B} <plan> the supplies for {n}
the next delivery <come-> in {n}, so {B} <plan> for all of that time
{B} <stock> up for {n}
the supply <have-> to last (for |){n}
{B} <be> in charge of the supplies for {n}
"""
DAILY_BOTH = """
{C} <use-> {w} of {F} a day for {n}
for {n}, {C} <use-> {w} of {F} a day
{B} <order> {F} for {C} for {n} at {w} a day
"""

HABIT_EACH = """
{B} <spend> {w} {F} (each|every) day
{B} <devote> {w} (each|every) day to {F}
{F} <take-> {B} {w} (a|each|every) day
{B's} daily (routine|schedule) <include-> {w} of {F}
{B} <set aside> {w} (a|each|every) day for {F}
{B's} calendar <show-> {w} of {F} for (each|every) day
"""
HABIT_MANY = """
{B} <keep> this up every day for {n}
{B} <do> this every day for {n}
{B} <stick> to the plan every day for {n}
this <go-> on every day for {n}
the plan <run-> for {n} without a break
{B} <follow> this routine every day for {n}
"""
HABIT_BOTH = """
{B} <spend> {w} a day {F} for {n}
for {n}, {B} <spend> {w} {F} every day
{B} <set aside> {w} a day for {F} and <do> so for {n}
"""

TASK_EACH = """
{B} <be> {F} and <need> {w} for (each|every) {1 x}
{F} <be-> {B's} job, and (each|every) {1 x} <take-> {w}
{B} <help> out by {F} and <spend> {w} on (each|every) {1 x}
when {F}, {B} <spend> {w} on (each|every) {1 x}
{F} <take-> {B} {w} per {1 x}
{B} <earn> some pocket money by {F} and <take> {w} for (each|every) {1 x}
"""
TASK_MANY = """
{n} <be> waiting (for {B}|to be done)
{B} <have> {n} to do
there <be> {n} in {B's} pile
{B} <finish> {n}
{n} <be> on {B's} list
{B} <get> through {n}
"""
TASK_BOTH = """
{B} <be> {F} and <have> {n} to do, at {w} per {1 x}
{F} <take-> {B} {w} per {1 x}, and there <be> {n} to do
when {F}, {B} <spend> {w} on each of {n}
"""
