"""The clauses of surveys and elections, who is asked and about what."""

import re
from fractions import Fraction
from typing import Final

from synthgen.generators.flames.lexicon import places

ANYWHERE: Final = {  # what can be asked of anybody, and the answers
    "the best pet": "cats, dogs, rabbits, hamsters, goldfish, parrots, turtles",
    "the best season": "spring, summer, fall, winter",
    "the best ice cream flavor": "vanilla, chocolate, strawberry, mint, caramel, coconut, lemon",
    "the most exciting sport": "soccer, basketball, tennis, swimming, volleyball, baseball, hockey",
    "the best instrument": "the drums, the violin, the flute, the guitar, the piano, the trumpet",
    "the best breakfast": "pancakes, oatmeal, scrambled eggs, cereal, waffles, fruit",
    "the best hobby": "knitting, painting, woodworking, pottery, cooking, gardening",
    "the most beautiful flower": "tulips, roses, daisies, sunflowers, orchids, lilies",
    "the best day for a street market": "Wednesday, Thursday, Friday, Saturday, Sunday",
    "the color of the new benches": "blue, green, red, yellow, black, white",
}
INSIDE: Final = {  # what can be asked of people who belong together
    "the lunch menu": "pizza, tacos, lasagna, lentil soup, fried rice, chili, burritos",
    "the color of the new shirts": "blue, green, red, purple, orange, yellow, black, white",
    "movie night": "comedies, mysteries, musicals, westerns, cartoons, documentaries",
    "the music for the party": "rock, jazz, folk music, country music, classical music, hip-hop",
    "the drink for the picnic": "iced tea, lemonade, apple juice, root beer, orange juice",
    "the best day for a meeting": "Monday, Tuesday, Wednesday, Thursday, Friday",
    "the dessert for the party": "apple pie, ice cream, brownies, fruit salad, cheesecake",
    "the next trip": "the beach, the mountains, the zoo, the lake, the capital",
    "a new mascot": "the otter, the falcon, the badger, the bear, the fox, the owl",
    "new books for the shelf": "mysteries, adventure stories, poems, biographies, fairy tales",
    "the name of a boat": "Seagull, Morning Star, Dolphin, Sunrise, Pelican",
    "a game for the open house": "chess, checkers, bingo, charades, dominoes, darts",
}
OFFICES: Final = {  # what people can be elected to
    "student": ("class president", "student council president", "class treasurer"),
    "camper": ("camp captain", "camp speaker"),
    "member": ("club president", "club treasurer", "club secretary", "head of the committee"),
    "employee": ("employee of the year", "safety officer", "speaker of the staff"),
    "resident": ("mayor", "town clerk", "sheriff", "town treasurer", "judge"),
}
PERCENTS: Final = (5, 8, 10, 12, 15, 16, 20, 24, 25, 28, 30, 32, 35, 36, 40, 44, 45, 48, 50, 55, 60)
PARTS: Final = tuple(
    Fraction(a, b)
    for a, b in ((1, 3), (1, 4), (1, 5), (2, 5), (1, 6), (1, 8), (3, 8), (1, 10), (3, 10), (1, 2))
)
VERBS: Final = "choose/pick/prefer/vote for"


SMALL: Final = re.compile(  # places where nobody could ask hundreds of employees
    "diner|cafe|restaurant|salon|barber|laundromat|shop|car wash|dental|studio|law office|ranch"
    "|orchard|greenhouse|radio|animal|fire station|dairy"
)


def _groups() -> tuple[str, ...]:
    """Who can be asked, and where: "student; at the middle school"."""
    schools = [p for p in places.SCHOOLS_CLUBS if "club" not in p and "preschool" not in p]
    schools = [p for p in schools if re.search("school|college|university|academy", p)]
    found = [f"student; at {place}" for place in schools]
    found += [f"member; of {place}" for place in places.SCHOOLS_CLUBS if "club" in place]
    found += ["camper; at the summer camp", "camper; at the scout camp"]
    found += [f"employee; of {place}" for place in places.WORKPLACES if not SMALL.search(place)]
    found += [f"visitor; at {place}" for place in places.PUBLIC]
    found += [f"customer; at {place}" for place in places.SHOPS]
    return (*found, *(f"resident; of {town}" for town in places.TOWNS))


GROUPS: Final = _groups()
GUIDED: Final = "museum|zoo|aquarium|botanical|planetarium|nature center|concert hall"
TEAMS: Final = {  # what the groups of such people are called
    "student": "class",
    "camper": "cabin",
    "member": "team",
    "employee": "team",
    "visitor": "tour group",
}
IN_A_SURVEY: Final = (
    ("ANSWERS", "answers"),
    ("DECIDE", "<answer+>"),
    ("ANOTHER_ONE", "<give+> another answer"),
    ("ANSWER", "answer"),
    ("SHEET", "sheet"),
)
IN_AN_ELECTION: Final = (
    ("ANSWERS", "votes"),
    ("DECIDE", "<make+> a choice"),
    ("ANOTHER_ONE", "<make+> another choice"),
    ("ANSWER", "choice"),
    ("SHEET", "ballot"),
)
ASKED = """
{n} {P} <answer/take part in+> a survey about {T}
{B} <ask> {n} {P} about {T}
a survey about {T} <reach-> {n} {P}
{B} <collect> the opinions of {n} {P} about {T}
{n} {P} <be+> asked about {T}
{B} <hand> out a questionnaire about {T} to {n} {P}
a poll <ask-> {n} {P} about {T}
{B} <let> {n} {P} vote on {T}
"""
ASKED_SOME = """
the {g} {P} <answer/take part in+> a survey about {T}
{B} <ask> the {g} {P} about {T}
a survey about {T} <reach-> all the {g} {P}
{B} <collect> the opinions of the {g} {P} about {T}
the {g} {P} <be+> asked about {T}
{B} <hand> out a questionnaire about {T} to the {g} {P}
a poll <ask-> all the {g} {P} about {T}
"""
ELECTION = """
{n} {P} <vote+> in the election for {O}
{n} {P} <elect+> a new {O}
the election for {O} <bring-> {n} {P} to the ballot box
{n} {P} <take+> part in the election for {O}
in the election for {O}, {n} {P} <cast+> a vote
the new {O} <be-> to be elected by {n} {P}
"""
ELECTION_SOME = """
the {g} {P} <vote+> in the election for {O}
the {g} {P} <elect+> a new {O}
the election for {O} <bring-> the {g} {P} to the ballot box
the new {O} <be-> to be elected by the {g} {P}
all the {g} {P} <take+> part in the election for {O}
"""
CLASSES = """
{c} of {g} {P} <answer/take part in+> a survey about {T}
{B} <ask> {c} of {g} {P} about {T}
a survey about {T} <reach-> {c} of {g} {P}
{B} <visit> {c} of {g} {P} with a question about {T}
{c} of {g} {P} <be+> asked about {T}
"""
ELECTION_CLASSES = """
{c} of {g} {P} <vote+> in the election for {O}
{c} of {g} {P} <take+> part in the election for {O}
the election for {O} <bring-> {c} of {g} {P} to the ballot box
the new {O} <be-> to be elected by {c} of {g} {P}
"""
EACH_CLASS = """
each {1 o} <have> {s}
there <be> {s} in (each|every) {1 o}
every {1 o} <be> made up of {s}
{s} <belong+> to each {1 o}
each {1 o} <consist> of {s}
"""
BLANK = """
{k} <leave+> the SHEET blank
{k} <hand+> in an empty SHEET
{k} <be+> unable to decide and <leave+> the SHEET empty
the SHEET <stay-> blank for {k}
empty SHEETs <come+> from {k}
"""
FIRST = """
{p} of WHO <VERB+> {U!}
{p} of the ANSWERS from WHO <be+> for {U!}
the (count|result|tally) <show-> that {p} of WHO <VERB+> {U!}
for {p} of WHO, the ANSWER <be-> {U!}
it <turn-> out that {p} of WHO <VERB+> {U!}
according to the (count|result|tally), {p} of WHO <VERB+> {U!}
"""
SECOND = """
{q} of WHO <VERB+> {V!}
{q} of the ANSWERS from WHO <be+> for {V!}
the (count|result|tally) also <show-> that {q} of WHO <VERB+> {V!}
for another {q=} of WHO, the ANSWER <be-> {V!}
another {q=} of WHO <VERB+> {V!}
it also <turn-> out that {q} of WHO <VERB+> {V!}
"""
OF_THE_REST = """
{q} of the OTHERS <VERB+> {V!}
{q} of the ANSWERS that <be+> not for {U!} <be+> for {V!}
{q} of those who REFUSE {U!} <VERB+> {V!}
{q} of the {g} who ANOTHER_ONE <VERB+> {V!}
among the OTHERS, {q} of the {g} <VERB+> {V!}
"""
ALL_SHARES = """
{p} of WHO <VERB+> {U!}, {q} <VERB+> {V!}, and the rest <VERB+> {W!}
{p} of the ANSWERS from WHO <be+> for {U!}, {q} for {V!}, and the rest for {W!}
the (count|tally) <show-> {p} of WHO for {U!}, {q} for {V!}, and the rest for {W!}
"""
COUNTED = """
{a} <VERB+> {U!}
the ANSWERS of {a} <be+> for {U!}
the (count|result|tally) <show-> {a} for {U!}
{a} <decide+> on {U!}
according to the (count|result|tally), {a} <VERB+> {U!}
"""
ALSO_COUNTED = """
{b} <VERB+> {V!}
the ANSWERS of {b} <be+> for {V!}
the (count|result|tally) also <show-> {b} for {V!}
{b} <decide+> on {V!}
another {b=} <VERB+> {V!}
"""
LAST = """
the rest of WHO <VERB+> {W!}
all the OTHERS <VERB+> {W!}
the remaining ANSWERS <be+> for {W!}
all the other {g} WHO_TOO <VERB+> {W!}
the OTHERS all <VERB+> {W!}
all the ANSWERS that <remain+> <be+> for {W!}
"""
LAST_OF_REST = """
the rest of WHO <VERB+> {W!}
the remaining ANSWERS <be+> for {W!}
all the rest <VERB+> {W!}
all the ANSWERS that <remain+> <be+> for {W!}
"""
LAST_KNOWN = """
the (other|remaining) {y} <VERB+> {W!}
all the OTHERS, {y}, <VERB+> {W!}
the rest of WHO, {y}, <VERB+> {W!}
the remaining ANSWERS, those of {y}, <be+> for {W!}
"""
SWITCHED = """
later, {m} <change+> from {U!} to {W!}
{m} <change+> their minds and <move+> from {U!} to {W!}
in another round, {m} <switch+> from {U!} to {W!}
after a talk, {m} <give+> up {U!} for {W!}
a speech <win-> {m} over from {U!} to {W!}
"""
CHOSEN = """
{x} <VERB+> {W!} END
{x} <be+> for {W!} END
{x} <decide+> on {W!} END
"""
MORE = """
{x} <choose/pick+> {L1!} than {L2!}
{x} <be+> for {L1!} than for {L2!}
{x} <decide+> on {L1!} than on {L2!}
"""
ASKED_ALL = """
{x} <be+> asked (altogether|in all)
the survey <go out to-> {x} (altogether|in all)
the survey <reach-> {x} (altogether|in all)
{x} <take+> part (altogether|in all)
"""
VOTED = """
{x} <take+> part (altogether|in all)
{x} <go+> to the ballot box (altogether|in all)
the election <bring-> {x} to the ballot box in all
there <be> {x} at the ballot box altogether
"""
SHARE = """
{x} of WHO <VERB+> {W!}
{x} of the ANSWERS <be+> for {W!}
{x} of WHO <decide+> on {W!}
{x} of WHO <be+> for {W!}
"""
FITTING: Final = {  # the targets that a module matters to
    "fraction": ("third", "more"),
    "of_rest": ("third", "more", "total"),
    "classes": ("third", "more", "share"),
    "switch": ("third",),
}
