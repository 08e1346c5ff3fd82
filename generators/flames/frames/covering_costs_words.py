"""The words of `covering_costs`."""

from typing import Any, Final

SETTINGS: Final = (
    "this year",
    "this spring",
    "before the holidays",
    "early in the summer",
    "at the end of the winter",
)
JOBS: Final = (
    "a bakery|the bakery",
    "a car wash|the car wash",
    "a plant nursery|the nursery",
    "a pizza place|the pizza place",
    "an animal shelter|the shelter",
    "a bookstore|the bookstore",
    "a garden center|the garden center",
    "a movie theater|the theater",
    "a day camp|the camp",
    "a grocery store|the grocery store",
)

COST: Final = """
{B} <want/hope/plan> to buy {a i} that <cost-> {c}
{B} <dream> of {a i}, which <cost-> {c}
{a i} that {B} <like> <cost-> {c}
the price of {a i} that {B} <have> picked out <be-> {c}
{B} <have> {B's} heart set on {a i} for {c}
in a shop window, {B} <see> {a i} that <cost-> {c}
"""
COST_LINKED: Final = """
{B} <plan/want/mean> to cover {c} (without borrowing|with (part-time work|odd jobs) and savings)
{B} <have> to cover {c} (alone|out of {B's} own pocket|with {B's} own money)
to cover {c}, {B} <look> for (extra money|a way to save|money) (everywhere|at home and at work)
{B} <decide> to cover {c} (by {B@}|in the coming months)
"""
SAVED: Final = """
{B} already <have> {s} (set aside|saved|in a jar|in the bank)
{B} <have> {s} (set aside|saved up) for it so far
{B's} savings for it (so far|by now) <come+> to {s}
{s} of the cost <be-> already in {B's} (piggy bank|savings account|money box)
an envelope in {B's} desk already <hold> {s} (for it|toward it)
"""
GIFT: Final = """
{H!} <give> {B} {g} toward (it|the cost)
{H!} <promise> {g} toward the cost (as a birthday present|as a reward)
{H!} <offer> to pay {g} of the cost
{B} <get> {g} toward the cost from {H!}
{g} of the cost <come-> from {H!} (as a present|as a gift)
"""
WAGE: Final = """
{J} <pay> {B} {w} (an hour|per hour|for each hour of work)
{B} <earn> {w} (an hour|per hour|for every hour) at {J}
{B} <find> work at {J} for {w} an hour
an hour of work at {J} <bring> {B} {w}
{B} <help> out at {J} and <get> {w} for every hour
"""
ASIDE: Final = """
{B} <put/set> aside {w} (a week|each week|every week) for it
{B} <save> {w} (a week|each week|every week) from {B's} (wages|tips|pay|salary)
every week, {w} <go-> from {B's} (wages|tips|pay) into (a jar|the savings)
{w} of {B's} (pay|salary) <be-> saved (each|every) week
{B} <can spare> {w} each week for it
"""
# REST is what remains where something was paid before, and the whole cost where nothing was.
MONTHS: Final = """
{B} <pay> the REST in equal installments over {n}
the REST <be-> spread evenly over {n}
{B} <have> {n} to pay off the REST in equal monthly amounts
over {n}, {B} <pay> off the REST in equal monthly installments
{B} <agree> to pay off the REST in equal monthly parts for {n}
"""
REST: Final[dict[str, Any]] = {
    "claims": """
        {B} still <need> {rest} to cover the whole cost
        {rest} <be> still missing
        {B} <be> still {rest} short
        {rest} <remain> to be covered
    """,
    "labels": """
        the amount that <be-> still missing
        the part of the cost that <remain-> to be covered
    """,
    "asks": """
        how much more money <do> {B} still need
        how much of the cost <be-> still not covered
    """,
}
REST_AFTER_SAVINGS: Final[dict[str, Any]] = {
    "claims": """
        after the savings, {left} of the cost <remain->
        the savings <leave+> {left} to be covered
    """,
    "labels": "the part of the cost that the savings <do+> not cover",
}
REST_AFTER_GIFT: Final[dict[str, Any]] = {
    "claims": """
        with the help of {H!}, {open} <remain-> to be covered
        the money from {H!} <leave-> {open} to be covered
    """,
    "labels": "the part of the cost that <remain-> after the money from {H!}",
}
HOURS: Final[dict[str, Any]] = {
    "claims": """
        {B} <need> to work for {hours} to (earn|cover) it
        {B} <have to work> {hours} to (earn|cover) it
        {hours} of work <be+> (needed|enough) to cover the REST
        {B} <need> {hours} at {J} to earn enough
    """,
    "labels": """
        the (least|smallest) number of whole hours that {B} <have> to work
        the number of whole hours that {B} <need> to earn enough
    """,
    "asks": """
        how many whole hours <do> {B} have to work at {J} to have enough
        at least how many whole hours of work <do> {B} need
    """,
}
WEEKS: Final[dict[str, Any]] = {
    "claims": """
        {B} <need> {weeks} to save enough
        {B} <have to save> for {weeks} to have enough
        {weeks} <be> needed to cover the REST
    """,
    "labels": """
        the (least|smallest) number of weeks that {B} <need> to save
        the number of weeks that {B} <need> to have enough
    """,
    "asks": """
        how many weeks <do> {B} need to have enough
        after how many weeks <do> {B} have enough
    """,
}
EACH: Final[dict[str, Any]] = {
    "claims": """
        each installment <be-> {each}
        {B} <pay> {each} each month
        every month, {B} <pay> {each}
        {each} <be> due each month
    """,
    "labels": "the amount of each installment\nthe amount that {B} <pay> each month",
    "asks": """
        how much <do> {B} have to pay each month
        how large <be-> each monthly payment
    """,
}
OTHER_PRICE: Final = """
{a y} in the same shop <cost-> {z}
the price tag on {a y} nearby <say-> {z}
{B} also <like> {a y} that <cost-> {z}, but <decide> against it
"""
WISH: Final = """
{W!} <own/have> {z}
{W!} <keep> {z} on a shelf
"""
PETS: Final = """
{W!} <look> after {z} (at home|on weekends)
{W!} <keep/have> {z} (at home|as pets)
"""
