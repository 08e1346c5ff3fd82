"""The words of `unit_chain`: kinds of stories in which an amount changes its unit."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from synthgen.generators.flames.lexicon.occasions import phrases

Unit = tuple[str, str, int]  # the small unit, the big one, and how many small ones make it


@dataclass(frozen=True, slots=True)
class Story:
    """A kind of story: an amount {w} for each {x}, {n} of them, of a stuff or a doing {F}.

    `things` name what {x} can be; a fill "folding napkins=napkin" brings its own. `extra` adds an
    amount {e}, `several` repeats everything for each of {g}. `total` says it in the small unit,
    `whole` in the big one; `start` is a supply {X}; `can` is how many {x} it is enough for.
    """

    units: tuple[Unit, ...]
    fills: tuple[str, ...]
    things: tuple[str, ...]
    each: str
    many: str
    both: str
    total: str
    whole: str
    labels: str
    asks: str
    groups: tuple[str, ...] = ()
    extra: str = ""
    several: str = ""
    price: str = ""
    cost: str = ""
    start: str = ""
    can: str = ""


_TIME_TOTAL: Final = """
that <make-> {total} [altogether]
{B} <spend> {total} on it [in all]
the time <add-> up to {total}
"""
_STUFF_TOTAL: Final = """
that <make-> {total} of {F}
{B} <use> {total} of {F}
all of it <take-> {total} of {F}
"""
_STUFF_WHOLE: Final = """
{B} <need/use> {whole} of {F}
{whole} of {F} <be needed+> [in all]
{B} <have> to buy {whole} of {F}
the plan <call-> for {whole} of {F}
{B} <require> {whole} of {F}
"""
_STUFF_LABELS: Final = """
the (total amount|amount) of {F} that {B} <need>
the (total amount|amount) of {F} needed
"""
_STUFF_ASKS: Final = """
how many {b} of {F} <do> {B} (need|use) (altogether|in all)
how many {b} of {F} <do> {B} have to buy
how many {b} of {F} <be+> needed altogether
"""
_STUFF_PRICE: Final = """
{F} <cost-> {p} per {1 b}
{a b} of {F} <cost-> {p}
{B} <pay> {p} for (each|every) {1 b} of {F}
a store in town <sell-> {F} at {p} per {1 b}
the price of {a b} of {F} <be-> {p}
(each|every) {1 b} of {F} <cost-> {B} {p}
"""
_STUFF_COST: Final = """
{B} <pay> {cost} for (the|all the) {F}
the {F} <cost-> {B!} {cost} (altogether|in all)
{B} <spend> {cost} on {F}
all the {F} together <cost-> {cost}
"""
_STUFF_START: Final = """
{B} <have> {X} of {F}
there <be+> {X} of {F} in {B's} (storeroom|supply room|basement)
{B} <buy/get/order> {X} of {F}
{B} <start> with {X} of {F}
{X} of {F} <be+> on {B's} (shelf|table|workbench)
a delivery of {X} of {F} <come-> in for {B}
"""
_STUFF_EXTRA: Final = """
{B} also <set aside> {e} of {F} as a reserve
{e} of {F} <be set+> aside (as a reserve|for later)
{B} also <need> {e} of {F} (for practice|as a spare)
{B} also <plan> on {e} of {F} as a reserve
in addition, {B} <use> {e} of {F} for a trial run
another {e=} of {F} <be needed+> for a trial run
"""
_STUFF_SEVERAL: Final = """
{B} <do> all of this once for each of {g}
all of this <be needed-> for each of {g}
{B} <need> all of this for each of {g}
these <be+> the amounts for each of {g}
all of this <be done-> once for each of {g}
{B} <go> through all of this for each of {g}
"""
_FOOD_GROUPS: Final = phrases("class, school club, team, store, cafe, scout troop, office, choir")

_PORTION_EACH: Final = """
{B} <put> {w} of {F} into (each|every) {1 x}
(each|every) {1 x} <get/hold-> {w} of {F}
{B} <fill> (each|every) {1 x} with {w} of {F}
{w} of {F} <go+> into (each|every) {1 x}
{B} <measure> out {w} of {F} for (each|every) {1 x}
(each|every) {1 x} <contain-> {w} of {F}
{B} <use> {w} of {F} per {1 x}
"""
_PORTION_MANY: Final = """
{B} <prepare/fill> {n} [for {E}]
{n} <be> ready to be filled [on {B's} (table|counter)]
{B} <need> {n} for {E}
{n} <stand> on {B's} (counter|table|workbench)
{B} <plan> to have {n} ready for {E}
{B} <line> up {n} [on the counter]
"""
_PORTION_BOTH: Final = """
{B} <fill> {n} with {w} of {F} each [for {E}]
{B} <prepare> {n} with {w} of {F} in each
{n} with {w} of {F} each <stand+> on {B's} (counter|table)
{B} <need> {n} with {w} of {F} each for {E}
"""
_PORTION_CAN: Final = """
{B} <can fill> {can}
the {F} <be-> enough for {can}
{can} <can be filled> with the {F}
{B} <get> {can} out of the {F}
{B} <fill> {can} with the {F}
"""

_CUT_EACH: Final = """
{B} <use> {w} of {F} for (each|every) {1 x}
(each|every) {1 x} <take/need/require-> {w} of {F}
{B} <cut> {w} of {F} for (each|every) {1 x}
{w} of {F} <be used+> for (each|every) {1 x}
it <take-> {w} of {F} to make {a x}
the pattern for {a x} <call-> for {w} of {F}
"""
_CUT_MANY: Final = """
{B} <make> {n} [for {E}]
{B} <want/plan> to make {n} [for {E}]
{n} <be> on {B's} list of things to make
{B} <need> {n} for {E}
{B} <have> an order for {n}
{B} <promise> to make {n} for {E}
"""
_CUT_BOTH: Final = """
{B} <make> {n} with {w} of {F} each [for {E}]
{B} <need> {w} of {F} for each of {n}
{B} <cut> {w} of {F} for each of {n}
"""
_CUT_CAN: Final = """
{B} <can make> {can}
the {F} <be-> enough for {can}
{can} <can be made> from the {F}
{B} <get> {can} out of the {F}
{B} <make> {can} from the {F}
"""

_DAILY_EACH: Final = """
{C} <use/need-> {w} of {F} (a|each|every) day
{B} <order> {F} for {C}, which <use-> {w} a day
{w} of {F} a day <be+> used (at|in) {C}
{C} <go-> through {w} of {F} (a|each|every) day
(each|every) day, {C} <use-> {w} of {F}
the kitchen of {C} <need-> {w} of {F} (a|each|every) day
"""
_DAILY_MANY: Final = """
{B} <order> enough for {n}
{B} <plan> the supplies for {n}
the next delivery <come-> in {n}, so {B} <plan> for all of that time
{B} <stock> up for {n}
the supply <have-> to last (for |){n}
{B} <be> in charge of the supplies for {n}
"""
_DAILY_BOTH: Final = """
{C} <use-> {w} of {F} a day for {n}
for {n}, {C} <use-> {w} of {F} a day
{B} <order> {F} for {C} for {n} at {w} a day
"""

_HABIT_EACH: Final = """
{B} <spend> {w} {F} (each|every) day
{B} <devote> {w} (each|every) day to {F}
{F} <take-> {B} {w} (a|each|every) day
{B's} daily (routine|schedule) <include-> {w} of {F}
{B} <set aside> {w} (a|each|every) day for {F}
{B's} calendar <show-> {w} of {F} for (each|every) day
"""
_HABIT_MANY: Final = """
{B} <keep> this up every day for {n}
{B} <do> this every day for {n}
{B} <stick> to the plan every day for {n}
this <go-> on every day for {n}
the plan <run-> for {n} without a break
{B} <follow> this routine every day for {n}
"""
_HABIT_BOTH: Final = """
{B} <spend> {w} a day {F} for {n}
for {n}, {B} <spend> {w} {F} every day
{B} <set aside> {w} a day for {F} and <do> so for {n}
"""

_TASK_EACH: Final = """
{B} <be> {F} and <need> {w} for (each|every) {1 x}
{F} <be-> {B's} job, and (each|every) {1 x} <take-> {w}
{B} <help> out by {F} and <spend> {w} on (each|every) {1 x}
when {F}, {B} <spend> {w} on (each|every) {1 x}
{F} <take-> {B} {w} per {1 x}
{B} <earn> some pocket money by {F} and <take> {w} for (each|every) {1 x}
"""
_TASK_MANY: Final = """
{n} <be> waiting (for {B}|to be done)
{B} <have> {n} to do
there <be> {n} in {B's} pile
{B} <finish> {n}
{n} <be> on {B's} list
{B} <get> through {n}
"""
_TASK_BOTH: Final = """
{B} <be> {F} and <have> {n} to do, at {w} per {1 x}
{F} <take-> {B} {w} per {1 x}, and there <be> {n} to do
when {F}, {B} <spend> {w} on each of {n}
"""

_DRY: Final = (("ounce", "pound", 16), ("gram", "kilogram", 1000))
_LIQUID: Final = (("milliliter", "liter", 1000), ("cup", "quart", 4), ("cup", "gallon", 16))
_GLASSES: Final = ("glass", "mug", "bottle", "jar", "bowl", "thermos")
_LONG: Final = (("centimeter", "meter", 100), ("inch", "foot", 12), ("inch", "yard", 36))

STORIES: Final[Mapping[str, Story]] = MappingProxyType(
    {
        "habit": Story(
            (("minute", "hour", 60),),
            phrases(
                """practicing the piano, practicing the violin, walking the dog, reading,
                doing yoga, jogging, learning Spanish, drawing, knitting, watering the garden,
                meditating, playing chess, writing in a journal, rehearsing a play, lifting weights,
                training for a race, studying for a test, cleaning the workshop, riding a bicycle,
                feeding the animals, learning the guitar, doing crossword puzzles"""
            ),
            ("day",),
            _HABIT_EACH,
            _HABIT_MANY,
            _HABIT_BOTH,
            _TIME_TOTAL,
            """
            {B} <spend> {whole} {F} (altogether|in all)
            {F} <take-> {B!} {whole} (altogether|in all)
            {B} <be> busy {F} for {whole} (altogether|in all)
            {B} <devote> {whole} to {F} (altogether|in all)
            """,
            """
            the total time that {B} <spend> {F}
            the total time that {B} <devote> to {F}
            """,
            """
            how many {b} <do> {B} spend {F} (altogether|in all)
            how many {b} <do-> {F} take {B!} in all
            for how many {b} <be> {B} busy {F} in all
            """,
            extra="""
            {B} also <spend> {e} {F} on an additional day
            afterwards {B} <spend> {e} more {F}
            a final session of {F} <take-> {B} {e}
            {B} <add> {e} of {F} at the end
            another session of {F} <last-> {e}
            """,
        ),
        "quick": Story(
            (("second", "minute", 60),),
            phrases(
                """folding napkins=napkin, sealing envelopes=envelope, stamping letters=letter,
                labeling jars=jar, tying bows=bow, peeling carrots=carrot, scanning photos=photo,
                signing certificates=certificate, buttering rolls=roll, sharpening pencils=pencil,
                rolling up posters=poster, icing cookies=cookie, filling party bags=party bag,
                checking tickets=ticket, drying plates=plate, stapling booklets=booklet,
                watering seedlings=seedling, pinning on badges=badge, cracking walnuts=walnut"""
            ),
            (),
            _TASK_EACH,
            _TASK_MANY,
            _TASK_BOTH,
            _TIME_TOTAL,
            """
            the (whole|entire) job <take-> {B!} {whole}
            {B} <need> {whole} for the (whole|entire) job
            {B} <work> for {whole} (altogether|in all)
            {B} <spend> {whole} on the (whole|entire) job
            """,
            """
            the time (for the whole job|that the whole job <take->)
            the total time that {B} <need>
            """,
            """
            how many {b} <do-> the (whole|entire) job take {B!}
            how many {b} <do> {B} need for the (whole|entire) job
            for how many {b} <do> {B} work (altogether|in all)
            """,
            extra="""
            setting everything up <take-> {B} {e}
            {B} also <need> {e} to clean up at the end
            {B} <spend> {e} getting everything ready
            the cleaning up (afterwards|at the end) <take-> {B} {e}
            it also <take-> {B} {e} to put everything away
            """,
            can="""
            {B} <can finish> {can} in that time
            the time <be-> enough for {can}
            {B} <get> through {can}
            {B} <manage> to finish {can}
            """,
            start="""
            {B} <have> {X} (for the job|to work on this)
            {B} <work> for {X} (without a break|after lunch)
            there <be+> {X} left (for this job|until {B} <have> to leave)
            {B} <spend> {X} on this (job|work)
            {B's} shift <last-> {X}
            """,
        ),
        "task": Story(
            (("minute", "hour", 60),),
            phrases(
                """ironing shirts=shirt, grading quizzes=quiz, wrapping presents=present,
                washing windows=window, polishing trophies=trophy, repairing chairs=chair,
                trimming hedges=hedge, painting fence posts=fence post, tuning bicycles=bicycle,
                planting trees=tree, typing letters=letter, editing photos=photo,
                cleaning classrooms=classroom, sanding stools=stool, grooming dogs=dog,
                hemming curtains=curtain, reviewing essays=essay, testing laptops=laptop,
                sewing costumes=costume, waxing skis=ski, checking smoke alarms=smoke alarm"""
            ),
            (),
            _TASK_EACH,
            _TASK_MANY,
            _TASK_BOTH,
            _TIME_TOTAL,
            """
            the (whole|entire) job <take-> {B!} {whole}
            {B} <need> {whole} for the (whole|entire) job
            {B} <work> for {whole} (altogether|in all)
            {B} <spend> {whole} on the (whole|entire) job
            """,
            """
            the time (for the whole job|that the whole job <take->)
            the total time that {B} <need>
            """,
            """
            how many {b} <do-> the (whole|entire) job take {B!}
            how many {b} <do> {B} need for the (whole|entire) job
            for how many {b} <do> {B} work (altogether|in all)
            """,
            extra="""
            setting everything up <take-> {B} {e}
            {B} also <need> {e} to clean up at the end
            {B} <spend> {e} getting everything ready
            the cleaning up (afterwards|at the end) <take-> {B} {e}
            it also <take-> {B} {e} to put everything away
            """,
            price="""
            {B} <earn> {p} ({a b}|per {1 b}) [for this work]
            this work <pay-> {p} ({a b}|per {1 b})
            {B} <be paid> {p} for (each|every) {1 b} [of this work]
            {B} <get> {p} for (each|every) {1 b} [of work]
            the pay <be-> {p} ({a b}|per {1 b})
            (each|every) {1 b} of work <bring-> {B} {p}
            """,
            cost="""
            {B} <earn> {cost} [for the (whole|entire) job]
            {B} <be paid> {cost} [for the (whole|entire) job]
            the (whole|entire) job <bring-> {B!} {cost}
            {B's} pay for the job <be-> {cost}
            """,
            can="""
            {B} <can finish> {can} in that time
            the time <be-> enough for {can}
            {B} <get> through {can}
            {B} <manage> to finish {can}
            """,
            start="""
            {B} <have> {X} (for the job|to work on this)
            {B} <work> for {X} (without a break|after lunch)
            there <be+> {X} left (for this job|until {B} <have> to leave)
            {B} <spend> {X} on this (job|work)
            {B's} shift <last-> {X}
            """,
        ),
        "dry": Story(
            _DRY,
            phrases(
                """trail mix, granola, rice, chocolate, fudge, ground coffee, loose tea, popcorn,
                dried fruit, pancake mix, brown sugar, cheese, oatmeal, cocoa powder, muesli,
                homemade candy, dried mint, sea salt, cornmeal, caramel corn, herb butter"""
            ),
            ("bag", "jar", "tin", "box", "gift box", "pouch", "paper bag", "gift basket"),
            _PORTION_EACH,
            _PORTION_MANY,
            _PORTION_BOTH,
            _STUFF_TOTAL,
            _STUFF_WHOLE,
            _STUFF_LABELS,
            _STUFF_ASKS,
            _FOOD_GROUPS,
            _STUFF_EXTRA,
            _STUFF_SEVERAL,
            _STUFF_PRICE,
            _STUFF_COST,
            _STUFF_START,
            _PORTION_CAN,
        ),
        "liquid": Story(
            _LIQUID,
            phrases(
                """lemonade, apple juice, grape juice, iced tea, fruit punch, hot chocolate,
                tomato soup, chicken soup, apple cider, salad dressing, milk, maple syrup,
                pineapple juice, vegetable broth, ginger tea, chocolate milk, cranberry juice"""
            ),
            _GLASSES,
            _PORTION_EACH,
            _PORTION_MANY,
            _PORTION_BOTH,
            _STUFF_TOTAL,
            _STUFF_WHOLE,
            _STUFF_LABELS,
            _STUFF_ASKS,
            _FOOD_GROUPS,
            _STUFF_EXTRA,
            _STUFF_SEVERAL,
            _STUFF_PRICE,
            _STUFF_COST,
            _STUFF_START,
            _PORTION_CAN,
        ),
        "cut": Story(
            _LONG,
            phrases(
                """ribbon, lace, string, yarn, twine, cord, satin ribbon, velvet ribbon, lace trim,
                braided cord, waxed thread, raffia, jute cord, cotton cord, woven tape"""
            ),
            phrases(
                """bow, bracelet, bookmark, garland, wreath, plant hanger, kite tail, lanyard,
                doll costume, puppet, sash, headband, banner, basket handle, curtain tie, tassel"""
            ),
            _CUT_EACH,
            _CUT_MANY,
            _CUT_BOTH,
            _STUFF_TOTAL,
            _STUFF_WHOLE,
            _STUFF_LABELS,
            _STUFF_ASKS,
            phrases("class, school club, store, gift shop, scout troop, choir, team, art group"),
            _STUFF_EXTRA,
            _STUFF_SEVERAL,
            _STUFF_PRICE,
            _STUFF_COST,
            _STUFF_START,
            _CUT_CAN,
        ),
        "daily_dry": Story(
            _DRY,
            phrases("flour, sugar, rice, oatmeal, cheese, butter, ground coffee, granola, pasta"),
            ("day",),
            _DAILY_EACH,
            _DAILY_MANY,
            _DAILY_BOTH,
            _STUFF_TOTAL,
            _STUFF_WHOLE,
            _STUFF_LABELS,
            _STUFF_ASKS,
            price=_STUFF_PRICE,
            cost=_STUFF_COST,
            start=_STUFF_START,
        ),
        "daily_liquid": Story(
            _LIQUID,
            phrases(
                "milk, orange juice, apple juice, lemonade, iced tea, chicken soup, tomato sauce"
            ),
            ("day",),
            _DAILY_EACH,
            _DAILY_MANY,
            _DAILY_BOTH,
            _STUFF_TOTAL,
            _STUFF_WHOLE,
            _STUFF_LABELS,
            _STUFF_ASKS,
            price=_STUFF_PRICE,
            cost=_STUFF_COST,
            start=_STUFF_START,
        ),
    }
)
KITCHENS: Final = phrases(
    """the kindergarten, the summer camp, the school cafeteria, the senior center, the youth hostel,
    the family restaurant, the ski lodge, the day care center, the boarding school,
    the fire station, the retirement home, the hiking hut, the sailing school, the riding school"""
)
