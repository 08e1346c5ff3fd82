"""Kinds of stories of `unit_chain`, in which an amount changes its unit."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from synthgen.generators.flames.frames.unit_chain_words import (
    CUT_BOTH,
    CUT_CAN,
    CUT_EACH,
    CUT_MANY,
    DAILY_BOTH,
    DAILY_EACH,
    DAILY_MANY,
    FOOD_GROUPS,
    HABIT_BOTH,
    HABIT_EACH,
    HABIT_MANY,
    PORTION_BOTH,
    PORTION_CAN,
    PORTION_EACH,
    PORTION_MANY,
    STUFF_ASKS,
    STUFF_COST,
    STUFF_EXTRA,
    STUFF_LABELS,
    STUFF_PRICE,
    STUFF_SEVERAL,
    STUFF_START,
    STUFF_TOTAL,
    STUFF_WHOLE,
    TASK_BOTH,
    TASK_EACH,
    TASK_MANY,
    TIME_TOTAL,
)
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
            HABIT_EACH,
            HABIT_MANY,
            HABIT_BOTH,
            TIME_TOTAL,
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
            an extra session of {F} <take-> {B} {e}
            {B} <add> {e} of {F} at the end
            {B} also <have> an extra session of {F} that <last-> {e}
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
            TASK_EACH,
            TASK_MANY,
            TASK_BOTH,
            TIME_TOTAL,
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
            {B} <set aside> {X} for this (job|work)
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
            TASK_EACH,
            TASK_MANY,
            TASK_BOTH,
            TIME_TOTAL,
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
            {B} <set aside> {X} for this (job|work)
            """,
        ),
        "dry": Story(
            _DRY,
            phrases(
                """trail mix, granola, rice, chocolate, fudge, ground coffee, loose tea, popcorn,
                dried fruit, pancake mix, brown sugar, cheese, oatmeal, cocoa powder, muesli,
                homemade candy, dried mint, sea salt, cornmeal, caramel corn"""
            ),
            ("bag", "jar", "tin", "box", "gift box", "pouch", "paper bag", "gift basket"),
            PORTION_EACH,
            PORTION_MANY,
            PORTION_BOTH,
            STUFF_TOTAL,
            STUFF_WHOLE,
            STUFF_LABELS,
            STUFF_ASKS,
            FOOD_GROUPS,
            STUFF_EXTRA,
            STUFF_SEVERAL,
            STUFF_PRICE,
            STUFF_COST,
            STUFF_START,
            PORTION_CAN,
        ),
        "liquid": Story(
            _LIQUID,
            phrases(
                """lemonade, apple juice, grape juice, iced tea, fruit punch, hot chocolate,
                tomato soup, chicken soup, apple cider, salad dressing, milk, maple syrup,
                pineapple juice, vegetable broth, ginger tea, chocolate milk, cranberry juice"""
            ),
            _GLASSES,
            PORTION_EACH,
            PORTION_MANY,
            PORTION_BOTH,
            STUFF_TOTAL,
            STUFF_WHOLE,
            STUFF_LABELS,
            STUFF_ASKS,
            FOOD_GROUPS,
            STUFF_EXTRA,
            STUFF_SEVERAL,
            STUFF_PRICE,
            STUFF_COST,
            STUFF_START,
            PORTION_CAN,
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
            CUT_EACH,
            CUT_MANY,
            CUT_BOTH,
            STUFF_TOTAL,
            STUFF_WHOLE,
            STUFF_LABELS,
            STUFF_ASKS,
            phrases("class, school club, store, gift shop, scout troop, choir, team, art group"),
            STUFF_EXTRA,
            STUFF_SEVERAL,
            STUFF_PRICE,
            STUFF_COST,
            STUFF_START,
            CUT_CAN,
        ),
        "daily_dry": Story(
            _DRY,
            phrases("flour, sugar, rice, oatmeal, cheese, butter, ground coffee, granola, pasta"),
            ("day",),
            DAILY_EACH,
            DAILY_MANY,
            DAILY_BOTH,
            STUFF_TOTAL,
            STUFF_WHOLE,
            STUFF_LABELS,
            STUFF_ASKS,
            price=STUFF_PRICE,
            cost=STUFF_COST,
            start=STUFF_START,
        ),
        "daily_liquid": Story(
            _LIQUID,
            phrases(
                "milk, orange juice, apple juice, lemonade, iced tea, chicken soup, tomato sauce"
            ),
            ("day",),
            DAILY_EACH,
            DAILY_MANY,
            DAILY_BOTH,
            STUFF_TOTAL,
            STUFF_WHOLE,
            STUFF_LABELS,
            STUFF_ASKS,
            price=STUFF_PRICE,
            cost=STUFF_COST,
            start=STUFF_START,
        ),
    }
)
KITCHENS: Final = phrases(
    """the kindergarten, the summer camp, the school cafeteria, the senior center, the youth hostel,
    the family restaurant, the ski lodge, the day care center, the boarding school,
    the fire station, the retirement home, the hiking hut, the sailing school, the riding school"""
)
