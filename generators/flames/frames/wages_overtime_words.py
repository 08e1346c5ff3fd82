"""The words of `wages_overtime`."""

from synthgen.generators.flames.lexicon.occasions import phrases

JOBS = phrases(
    """lifeguard at the city pool, cashier at the supermarket, stock clerk at a hardware store,
    baker at a corner bakery, cook at a diner, waiter at a family restaurant, barista at a cafe,
    dishwasher at the hotel, housekeeper at a resort, night clerk at a motel,
    gardener at the botanical garden, groundskeeper at the golf course, ranger at the state park,
    fruit picker at an orchard, farmhand at a dairy farm, tractor driver on a ranch,
    mechanic at an auto shop, welder at the shipyard, forklift operator at the warehouse,
    machine operator at the paper mill, packer at a candle factory, painter on a construction site,
    carpenter at a furniture workshop, electrician for the school district, roofer for a builder,
    bus driver for the city, delivery driver for a pharmacy, courier at a law office,
    mail sorter at the post office, receptionist at a dental office, nurse at the county hospital,
    lab technician at a clinic, home health aide in a retirement home, dog groomer at a pet salon,
    animal keeper at the zoo, guide at the history museum, ticket seller at the movie theater,
    usher at the concert hall, librarian's assistant at the public library, tutor at a math center,
    swim instructor at the recreation center, camp counselor at a summer camp,
    translator at the courthouse, typist at an insurance office, call center agent for an airline,
    security guard at the art museum, janitor at the middle school, tailor at a costume shop,
    hairdresser at a salon, florist at a flower shop, dressmaker at the opera house,
    printer at a copy shop, photographer's assistant at a studio, plumber for the town,
    tree trimmer for the parks department, baggage handler at the airport"""
)
WEEKS = phrases(
    """this week, in the busiest week of the season|that week, in the week of the fair|that week,
    in the week before the holidays|that week, in the last week of July|that week,
    during inventory week|that week, in a busy week in May|that week,
    during the storm week|that week,
    in a week in October|that week, during the week of the festival|that week,
    in the week after the flood|that week, in a rainy week in spring|that week"""
)
AIMS = phrases(
    """a used car, a used motorcycle, a family vacation, a home repair, a small boat, a used van,
    a move to another city, a semester of college, a kitchen renovation, a piano, a trip abroad,
    a training course, the deposit on an apartment, a flying course, a new furnace, a garden shed,
    a hiking trip in the Alps, a solar water heater, a set of new windows, a pottery kiln"""
)
BOSSES = phrases(
    """boss, manager, supervisor, director, company, team leader, shift leader,
    head of the department, personnel office, employer"""
)
# What a bonus may be for: HABITS week after week, REASONS once.
HABITS = phrases(
    """good work, perfect attendance, working on Sunday, working nights, staying late,
    punctual work, friendly service, careful work, opening up in the morning,
    locking up at night, early shifts, late shifts"""
)
REASONS = phrases(
    """helping a new coworker, a good idea, training a beginner, years of loyal service,
    finishing a project early, a difficult task, covering for a sick coworker"""
)

JOB = """
{B} <earn/make> {w} (an|per) hour as a(n) {J}
{B} <work> as a(n) {J} for {w} (an|per) hour
{B's} job as a(n) {J} <pay-> {w} (an|per) hour
the (regular|basic|usual) hourly rate for a(n) {J} <be-> {w}
{B} <be paid> {w} (an|per) hour as a(n) {J}
{B} <have> a job as a(n) {J} that <pay-> {w} (an|per) hour
(each|every) hour of work as a(n) {J} <bring-> {B} {w}
{B} <get> {w} for (each|every) hour of work as a(n) {J}
"""
HOURS = """
{B} <work> [for] {t} WHEN
{B} <put in> {t} WHEN
{B's} (time card|timesheet) <show-> {t} WHEN
{B} <be> on duty for {t} WHEN
{B} <spend> {t} (at work|on the job) WHEN
{B's} shifts <add+> up to {t} WHEN
the schedule <have-> {B} at work for {t} WHEN
{t} <be> on {B's} (time card|timesheet) WHEN
"""
HOURS_AT = """
{B} <work> {t} WHEN as a(n) {J} for {w} (an|per) hour
{B} <earn> {w} (an|per) hour as a(n) {J} and <work> [for] {t} WHEN
{B} <work> {t} WHEN as a(n) {J}, which <pay-> {w} (an|per) hour
{B} <put in> {t} WHEN at {w} (an|per) hour as a(n) {J}
"""
DAYS = """
{B} <work> on {days} WHEN
{B} <have> shifts on {days} WHEN
{B} <come> in on {days} WHEN
{days} of work <be+> on {B's} schedule WHEN
{B} <go> to work on {days} WHEN
the schedule <call-> for {B} on {days} WHEN
"""
SHIFT = """
(each|every) shift <last-> {h}
(each|every) working day <have-> {h}
{B} <work> {h} (a|per) day
{B's} shifts <be+> {h} long
{B} <put in> {h} (a|each|per) day
{B} <spend> {h} at work (each|every) day
a shift <be-> {h} long
"""
DAYS_OF = """
{B} <work> {h} a day on {days} WHEN
{B} <have> {days} with {h} of work each WHEN
{B} <put in> {h} a day on {days} WHEN
{days} with {h} of work each <be+> on {B's} schedule WHEN
"""
LIMIT = """
(all|any) time (beyond|over|above) {a} (a|per) week <count-> as overtime
overtime <begin/start-> after {a} of work (a|per) week
the regular rate <apply-> to up to {a} (a|per) week
all hours (beyond|above) a regular week of {a} <be+> overtime
{B's} contract <set-> a regular week of {a} before overtime <begin->
overtime <be-> all work (beyond|above) {a} (a|per) week
{B} <have> a contract for {a} a week, and any further time <be-> overtime
the {O} <count> everything (beyond|above|over) {a} (a|per) week as overtime
{B's} overtime <begin-> once {a} <be+> worked in a week
"""
BETTER = """
the hourly rate for overtime <be-> {k} the regular rate
overtime <be paid-> at {k} the regular rate
(each|every) hour of overtime <pay-> {k} the regular rate
for (overtime|each hour of overtime), {B} <get> {k} the regular rate
the {O} <pay> {k} the regular rate for overtime
{B} <earn> {k} the regular rate (for|during) overtime
overtime <bring-> {B} {k} the regular rate
the {O} <agree> to pay {k} the regular rate for overtime
{B's} rate for overtime <be-> {k} the regular rate
"""
LIMIT_AND_BETTER = """
(all|any) time beyond {a} (a|per) week <be paid-> as overtime at {k} the regular rate
overtime, which <be-> all work beyond {a} a week, <pay-> {k} the regular rate
the {O} <pay> {k} the regular rate for overtime beyond {a} a week
for overtime beyond {a} a week, {B} <get> {k} the regular rate
after {a} a week, overtime <begin-> and <pay-> {k} the regular rate
{B} <earn> {k} the regular rate for overtime, which <begin-> after {a} a week
{B's} contract <promise-> {k} the regular rate for overtime beyond {a} a week
"""
BONUS = """
{B} also <get/receive> a bonus of {x} (for {V}|in the envelope|from the {O})
the {O} <add> a bonus of {x} for {V}
a bonus of {x} for {V} <come-> on top
{B} <get> a travel allowance of {x} in addition
{B} <earn> a bonus of {x} for {V}
on top of the hourly pay, {B} <get> a bonus of {x} for {V}
for {V}, {B} <receive> a bonus of {x}
the {O} <thank> {B} for {V} with a bonus of {x}
"""
TAX = """
{r} of the (whole|entire) pay <be withheld-> for taxes
taxes <take+> {r} of {B's} (whole|entire) pay
{B} <pay> {r} of the (whole|entire) pay in taxes
the (payroll|accounting) office <subtract-> {r} of {B's} (whole|entire) pay for taxes
the bookkeeper <subtract-> {r} of the (whole|entire) pay for taxes
{r} of {B's} (whole|entire) pay <go-> to taxes
the tax on {B's} (whole|entire) pay <be-> {r}
a tax of {r} <be taken-> out of {B's} (whole|entire) pay
{B} <lose> {r} of the (whole|entire) pay to taxes
the {O} <send> {r} of {B's} (whole|entire) pay to the tax office
the tax office <get-> {r} of {B's} (whole|entire) pay
"""
GOAL = """
{B} <want/hope/plan> to earn {g} for {Z}
{B} <need> {g} for {Z}
{Z} <cost> {g=}, and {B} <want> to earn the money with this job
{B's} goal <be-> to earn {g} for {Z}
{B} <save> (all of the|the entire) pay for {Z} that <cost-> {g=}
{B} <dream> of {Z} that <cost-> {g=}
"""
OTHER_HOURS = """
{H!} <work> {s} WHEN
{H's} (time card|timesheet) <show-> {s} WHEN
{H!} <put in> {s} WHEN
{H!} <be> at work for {s} WHEN
{H!} <have> {s} of work WHEN
"""
OTHER_RATE = """
{H!} <earn/make> {v} (an|per) hour
{H!} <be paid> {v} (an|per) hour
{H's} job <pay-> {v} (an|per) hour
{H!} <get> {v} for (each|every) hour
the hourly rate in {H's} job <be-> {v}
"""
OTHER_BOTH = """
{H!} <work> {s} at {v} (an|per) hour WHEN
{H!} <earn> {v} (an|per) hour and <work> {s} WHEN
{H!} <put in> {s} WHEN at {v} (an|per) hour
"""
