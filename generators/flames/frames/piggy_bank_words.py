"""The words of `piggy_bank`."""

from synthgen.generators.flames.lexicon.occasions import phrases

BANKS = phrases(
    """piggy bank, savings jar|jar, shoebox, money tin|tin, savings account|account, coin box,
    envelope, old teapot|teapot, cookie tin|tin, glass jar|jar, wooden box|box, music box|box,
    money belt, cigar box|box, treasure chest|chest, ceramic pig, change purse|purse, lunch box"""
)
GOAL = """
{B} <want/hope/plan> to buy {a i} that <cost-> {p=} [at {S}]
{B} <save> up for {a i} that <cost-> {p=}
{B} <dream> of {a i} for {p=} (from the window of|at) {S}
the {1 i} that {B} <want> <cost-> {p} [at {S}]
{S} <sell> the {1 i} that {B} <want> for {p}
{B} <need> {p} for {a i} [from {S}]
{B's} goal <be-> to buy {a i} for {p}
{B} <put> money aside for {a i} that <cost-> {p=} [at {S}]
{B} <have> {B's} eye on {a i} for {p=} at {S}
"""
HAVE = """
{B} <have> {s} in {B's} {J} (at first|to begin with|at the start)
there <be-> {s} in {B's} {J} (at first|to begin with|at the start)
{B's} {J} <hold/contain-> {s} (at first|to begin with|at the start)
{B} <count> {s} in {B's} {J} (at first|to begin with|at the start)
{B} <find> {s} in {B's} {J} (at first|to begin with|at the start)
{B} <start> with {s} in {B's} {J}
{s} <lie> in {B's} {J} (at first|to begin with|at the start)
{B} <put> {s} into an empty {J} [to start saving]
"""
HAVE_LINKED = """
{B} <put> {s} into {B's} empty {J}
{B} <start> {B's} savings with {s} in an empty {J}
{s} <go> into {B's} empty {J}
{B} <keep> {s} in an empty {J} as a start for {B's} savings
"""
GIFT = """
{H!} <give> {B} {g} as a (birthday|holiday|graduation) (gift|present)
{B} <get/receive> {g} from {H} as a (gift|present|surprise|reward)
a card from {H} <bring-> {B} {g}
{H!} <slip/drop> {g} into {B's} {J}
{g} <arrive> in the mail from {H}
{H!} <add> {g} to {B's} savings
{H!} <contribute> {g} toward {B's} savings
"""
PAID = """
{B} <earn> {c} for {Q}
{Q} <bring-> {B} {c} each time
{B} <charge> {c} for {Q}
{B} <get> {c} (each|every) time for {Q}
(people nearby|families in the neighborhood) <pay+> {B} {c} for {Q}
{B} <be paid> {c} for {Q}
the going rate for {Q} <be-> {c}
{B} <agree> on {c} for {Q}
"""
DONE = """
^{B} <do> this {n}, saving all of the money
{B} <do> that job {n}, saving (all of the money|everything)
{B} <be asked> to do that job {n}, and all of the pay <go-> into the {J}
{B} <take> on that job {n}, spending none of the money
{B} <manage> to do that job {n}, (keeping|saving) all of the money
{B} <find> time for that job {n}, and all of the pay <go-> into the {J}
{B} <get> that job {n=} and <put> the pay into the {J} each time
{B} <be hired> for that job {n}, and all of the pay <be saved->
{n=}, {B} <take> on that job and <save> the pay
^{B} <do> so {n} and <save> (all of the money|everything)
"""
PAID_DONE = """
{B} <earn> {c} for {Q} and <do> so {n}
{B} <get> {c} for {Q}, which {B} <do> {n}
{Q} <bring-> {B} {c} each time, and {B} <do> it {n}
{n=}, {B} <earn> {c} for {Q} and <save> the money
"""
# No "weekend job" or "paper route": that would be "that job" as well.
SOURCES = phrases(
    """allowance, pocket money, spending money, egg stand, lemonade stand, lunch money,
    flower stand, vegetable stand, fruit stand, honey stand, bracelet stand, jam stand"""
)
WEEKLY = """
{B} <put> {a} from {B's} {L} into the {J} every week
{B} <save> {a} a week from {B's} {L}
{B's} {L} <bring-> {a} (a|per|each) week, all of which {B} <save>
{B} <set aside> {a} from {B's} {L} (each|every) week
(each|every) week, {B} <add> {a} from {B's} {L}
{a} from {B's} {L} <go-> into the {J} (each|every) week
{B} <keep> {a} of what {B's} {L} <bring-> in (each|every) week
the {L} <let-> {B} save {a} (a|per|each) week
"""
WEEKS = """
^{B} <follow> this saving habit for {k}
^{k} of saving (like this|in this way) <go+> by
{B} <stick> to the weekly saving for {k}
{B's} weekly saving <go-> on for {k}
{B} <keep> up the weekly saving for {k}
{B} <do> not skip the weekly saving for {k}
{k} <pass> without a break in {B's} weekly saving
"""
WEEKLY_FOR = """
{B} <save> {a} a week from {B's} {L} for {k}
for {k}, {B} <put> {a} a week from {B's} {L} into the {J}
{B} <add> {a} from {B's} {L} every week for {k}
{B} <put> away {a} from {B's} {L} each week for {k}
{B's} {L} <bring-> {a} a week for {k}, and all of it <be saved->
"""
SPENT = """
{B} <take> {x} out of the {J} for {a o}
{B} <spend> {x} from the savings on {a o} (for a friend|in town|on a whim|)
{B} <buy> {a o} for {x} with money from the {J}
{a o} (for a friend |from the corner store |)<cost> {B!} {x} of the savings
{x} from the savings <go-> toward {a o} for a friend
{B} <give> {x} from the {J} to (the animal shelter|the food bank|a school collection|charity)
{B} <donate> {x} from the savings to (the local museum|a wildlife fund|the library)
{B} <use> {x} from the savings (for|to buy) {a o}
a (library fine|broken window|lost key|torn book|missed bus) <cost-> {B} {x} of the savings
"""
