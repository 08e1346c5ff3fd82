"""Work that is done piece by piece at a pace: what is done, to what, how fast, and why."""

from dataclasses import dataclass
from typing import Final

from synthgen.generators.flames.english.morphology import plural_of, verb_forms, words
from synthgen.generators.flames.lexicon import index
from synthgen.generators.flames.lexicon.words import Noun


@dataclass(frozen=True, slots=True)
class Task:
    """Something that a person does to many things at so many an hour or a minute.

    `things` is a singular, or names of noun classes in brackets; `paces` bounds how many of them
    are done in a `unit`; `told` are clauses that say how many there are.
    """

    verb: str
    things: str
    unit: str
    paces: tuple[int, int]
    trade: str
    told: str

    @property
    def key(self) -> str:
        """What it is known by: "grade essay"."""
        return f"{self.verb} {self.things}"

    @property
    def is_seated(self) -> bool:
        """Whether it can be done at any table or in any chair."""
        return self.verb in _SEATED

    @property
    def classes(self) -> tuple[str, ...]:
        """The noun classes of its things, where any of them may be drawn."""
        return tuple(self.things[1:-1].split()) if self.things.startswith("[") else ()

    def spoken(self, told: str) -> str:
        """Clauses about any task as clauses about this one: DO, DONE, DOING, UNIT are its words."""
        forms = verb_forms(self.verb)
        marks = (("DOING", forms.gerund), ("DONE", forms.participle), ("DO", self.verb))
        for mark, word in (*marks, ("UNIT", self.unit)):
            told = told.replace(mark, word)
        return told


def named(sg: str) -> Noun:
    """The noun of a singular, from the lexicon if it is there.

    >>> named("letter").kind, named("page").pl
    ('paper_task', 'pages')
    """
    try:
        return index.noun(sg)
    except LookupError:
        return Noun(sg, plural_of(sg), "work")


def _tasks(text: str) -> dict[str, Task]:
    """Tasks from a list, each a line with =, verb, things, unit, paces and trade, then clauses."""
    found = {}
    for block in text.split("\n=")[1:]:
        head, _, told = block.partition("\n")
        verb, things, unit, paces, trade = (part.strip() for part in head.split(";"))
        low, _, high = paces.partition("-")
        task = Task(verb, things, unit, (int(low), int(high)), trade, told)
        found[task.key] = task
    return found


_SEATED: Final = words(
    "read proofread type translate grade solve memorize write answer knit sign stuff crochet "
    "string roll shell"
)

TASKS: Final[dict[str, Task]] = _tasks(
    """
= read; page; hour; 16-48;
{B} <have> a (novel|mystery|biography|history book) of {n} to read [before {E}]
{B} <borrow/check out> a (novel|thriller|travel book|fantasy book) of {n} from the library
{B} <find> a (novel|spy story|science fiction novel) of {n} at a yard sale
{B's} (book club|English class|history class) <pick-> a novel of {n} to read before {E}
= proofread; page; hour; 8-20; office
{B} <be> asked to proofread a (manuscript|report|cookbook|thesis) of {n}
a (magazine|report|yearbook|handbook) of {n} <have-> to be proofread before {E}
{B} <get> {n} from the publisher to proofread
= type; page; hour; 4-12; office
{B} <have> {n} of (handwritten notes|interview notes|old letters) to type
a (report|family history|handwritten diary) of {n} <have-> to be typed before {E}
{B's} (boss|grandmother|uncle) <leave-> {n} to be typed
= translate; page; hour; 3-8;
{B} <be> hired to translate a (brochure|short story|guidebook|play) of {n}
a (museum|publisher|hotel|travel agency) <send-> {B} {n} to translate
{B} <agree> to translate {n} into (Spanish|French|Korean|Arabic|Polish) before {E}
= grade; essay; hour; 4-12;
{n} <lie> in {B's} in-tray, ready to be graded
{B} <bring> home {n} to grade
{B's} (classes|students) <hand+> in {n}
= grade; spelling test; hour; 20-45;
{B} <collect> {n} from (the class|the students) and <have> to grade them
{n} <lie> on {B's} desk, waiting to be graded
= solve; math problem; hour; 8-24;
{B's} (teacher|tutor|math coach) <assign-> {n}
{B} <get> a (packet|worksheet|review sheet) with {n}
{B} <have> to solve {n} to get ready for (the final exam|the math contest|the big test)
= memorize; vocabulary word; hour; 10-30;
{B} <want> to learn {n} before (the trip to Spain|{E})
there <be> {n} on {B's} (Spanish|French|German|Italian) list
{B's} (Japanese|Spanish|French) teacher <hand-> out {n} to memorize
= write; thank-you note; hour; 8-15;
{B} <have> {n} to write after the (wedding|baby shower|graduation|fundraiser)
{B} <owe> (friends and relatives|the guests|the donors) {n}
= answer; email; hour; 12-30; office
{n} <be> waiting in {B's} inbox
{B} <come> back from vacation to {n}
{B} <find> {n} in the (club's|office|store's) inbox
= scan; photo; hour; 30-90;
{B} <find> {n} in (an old trunk|a shoebox|the attic) and <want> to scan them
{B's} (grandmother|aunt|family) <bring-> {B} {n} to scan
{B} <offer> to scan all {n} in the family albums
= shelve; library book; hour; 50-120;
{n} <be> piled up on the return cart at {B's} library
{B} <volunteer> at the library and <have> to shelve {n}
= iron; dress shirt; hour; 8-15;
{B} <take> {n} out of the laundry to iron
the (hotel|theater|restaurant|laundry) <give-> {B} {n} to iron
= wash; window; hour; 6-14;
{B} <have> to wash all {n} of the (school|town hall|hotel|museum)
{B} <be> hired to wash the {n} of (an office building|a hotel|a museum|a library)
= plant; tulip bulb; hour; 25-60;
{B} <order> {n} for the (park|churchyard|front yard|town square)
{B} <buy> {n} to plant along the (driveway|path|fence)
the garden club <give-> {B} {n} to plant
= knit; row; hour; 12-30;
the pattern for {B's} (scarf|shawl|baby blanket|vest) <call-> for {n}
{B} <plan> a (scarf|blanket|shawl) of {n} as a present
{B} <want> to knit a (scarf|shawl|blanket|sweater) of {n}
= wrap; gift basket; hour; 6-12;
{B} <get> an order for {n} from a (charity|company|school|hospital)
{B} <volunteer> to wrap {n} for (the raffle|the auction|the nursing home)
= lay; brick; hour; 40-80;
{B} <need> {n} for a (garden wall|patio|chimney|barbecue)
{B} <stack> up {n} for a (garden wall|patio|walkway)
= weed; flower bed; hour; 2-5;
{B} <be> to weed all {n} of the (park|botanical garden|hotel garden)
{B} <take> care of {n} that <need+> weeding
= frost; cupcake; hour; 24-60;
{B} <bake> {n} and <want> to frost them all
{n} <be> cooling on {B's} counter, ready to be frosted
{B} <get> an order (of|for) {n} with vanilla frosting
= sand; floorboard; hour; 5-12;
{B} <rip> up the old carpet and <find> {n} to sand underneath
{B} <want> to sand all {n} in the (cabin|attic|studio|hallway)
= polish; trophy; hour; 6-15;
{B} <offer> to polish the {n} in the (display case|school lobby|clubhouse)
the (school|sports club|bowling club) <ask-> {B} to polish {n}
= decorate; sugar cookie; hour; 15-40;
{B} <bake> {n} for the (bake sale|baby shower|class party) and <want> to decorate them all
{n} <be> spread out on {B's} counter, waiting for (icing|sprinkles)
= carve; wooden spoon; hour; 2-4;
{B} <take> an order for {n} at the craft fair
{B} <want> to carve {n} as (wedding favors|holiday presents|prizes)
= peel; potato; minute; 2-5;
{B} <need> {n} for a (huge|giant|big) pot of (soup|stew|mashed potatoes)
the cook <hand-> {B} a sack with {n} to peel
= fold; paper napkin; minute; 4-10;
{B} <set> the tables for (a banquet|a wedding|a gala) and <need> {n}
{B} <have> {n} to fold for the (banquet|wedding|reunion)
= sign; certificate; minute; 3-8;
{n} <be> waiting for {B's} signature
{B} <find> {n} to sign in (a folder|an envelope|the morning mail)
= stuff; envelope; minute; 3-8; office
the (animal shelter|food bank|theater) <hand-> {B} {n} to stuff
{B} <get> {n} ready for a (mailing|fundraiser)
= crochet; stitch; minute; 15-35;
the border of {B's} (blanket|shawl|tablecloth) <call-> for {n}
{B} <need> {n} for a (toy elephant|hat|coaster|pot holder)
= string; bead; minute; 8-20;
{B} <design> a necklace with {n}
{B} <empty> a (jar|tin|drawer) with {n} to make a bead curtain
= type; word; minute; 35-80; office
{B} <write> an (essay|article|application|story) of {n} by hand and <want> to type it
a (speech|lecture|letter|chapter) of {n} <have-> to be typed before {E}
{B} <have> to type a (term paper|newspaper column|short story) of {n}
= shuck; ear of corn; minute; 2-5;
{B} <pick up> {n} for the (barbecue|church picnic|block party)
{n} <be> piled up on {B's} (porch|picnic table), waiting to be shucked
= roll; coin; minute; 20-45;
{B} <empty> a (jar|piggy bank) with {n} onto the table
{B} <collect> {n} from the (wishing fountain|laundromat|vending machine) to roll
= shell; pea pod; minute; 6-14; farm
{B} <pick> {n} in the garden
there <be> {n} in {B's} (basket|bowl|apron)
= glaze; donut; minute; 6-14;
{B} <fry> {n} and <want> to glaze them all
{B} <get> an order (of|for) {n} with (maple|chocolate|vanilla) glaze
= stamp; ticket; minute; 8-20;
{B} <have> to stamp {n} before the (gates|doors) <open+>
{B} <print> {n} that <need+> the club's stamp
= label; [handmade collectible toy kitchenware home gift]; minute; 2-6;
{B} <unpack> {n} that <need+> price tags
{n} <stand> on {B's} counter without labels
{B} <bring> {n} to (the museum|the auction house|the flea market) to label
= inspect; [toy tool kitchenware gadget sports_gear]; minute; 2-6;
{B} <check> {n} that <come+> off the line
{B} <look> for scratches on {n}
= wash; [fruit vegetable kitchenware]; minute; 3-9;
{B} <stand> at the sink with {n} to wash
the (school kitchen|camp kitchen|cafeteria) <leave-> {B} {n} to wash by hand
"""
)
