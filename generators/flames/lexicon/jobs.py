"""What people do for a living, grouped by trade."""

from dataclasses import dataclass
from typing import Final

from synthgen.generators.flames.english.morphology import plural_of
from synthgen.generators.flames.lexicon.words import Noun


@dataclass(frozen=True, slots=True)
class Job:
    """An occupation; `trade` is a key of `TRADES`."""

    title: Noun
    trade: str


_TITLES: Final = {
    "food": """
        baker, chef, cook, waiter, dishwasher, barista, butcher, pastry chef, caterer,
        cake decorator, chocolatier, cheesemaker, pizza maker, sushi chef, restaurant owner,
        cafeteria worker, ice cream vendor
    """,
    "craft": """
        potter, weaver, tailor, dressmaker, quilter, knitter, woodcarver, jeweler, blacksmith,
        glassblower, cobbler, candlemaker, soapmaker, toymaker, watchmaker, basket weaver,
        bookbinder, upholsterer, instrument maker
    """,
    "farm": """
        farmer, dairy farmer, poultry farmer, vegetable farmer, beekeeper, rancher, shepherd,
        farmhand, goat herder, fruit picker, fruit grower, tree farmer, orchard owner,
        egg farmer
    """,
    "office": """
        accountant, bookkeeper, secretary, receptionist, office manager, office clerk,
        payroll clerk, bank teller, insurance agent, project manager, data analyst, auditor,
        lawyer, translator, editor, economist, administrative assistant, human resources manager
    """,
    "school": """
        teacher, math teacher, science teacher, history teacher, art teacher, music teacher,
        gym teacher, preschool teacher, kindergarten teacher, teaching assistant, principal,
        librarian, school counselor, tutor, professor, band director, crossing guard,
        school custodian
    """,
    "transport": """
        bus driver, truck driver, taxi driver, delivery driver, tow truck driver, pilot,
        flight attendant, train conductor, train engineer, ferry captain, tugboat captain,
        sailor, mail carrier, courier, bike messenger, dispatcher, forklift operator,
        parking attendant, air traffic controller
    """,
    "health": """
        doctor, nurse, school nurse, eye doctor, pediatrician, surgeon, dentist, orthodontist,
        dental hygienist, optometrist, pharmacist, veterinarian, physical therapist,
        speech therapist, dietitian, paramedic, lab technician, home health aide,
        ultrasound technician
    """,
    "building": """
        architect, bricklayer, stonemason, carpenter, cabinetmaker, plumber, electrician,
        roofer, house painter, plasterer, welder, crane operator, tile installer,
        flooring installer, surveyor, landscaper, construction worker, building inspector,
        urban planner
    """,
    "nature": """
        gardener, park ranger, forest ranger, game warden, zookeeper, groundskeeper,
        tree trimmer, forester, arborist, trail guide, river guide, fisher, herb grower
    """,
    "art": """
        painter, sculptor, illustrator, cartoonist, animator, photographer, graphic designer,
        costume designer, set designer, musician, singer, violinist, pianist, drummer, harpist,
        oboist, composer, dancer, actor, poet, novelist, film director
    """,
    "shop": """
        cashier, shopkeeper, store manager, sales clerk, stock clerk, salesperson, florist,
        grocer, bookseller, optician, antique dealer, market vendor, street vendor,
        gift shop owner, toy store owner, pet store owner, hardware store owner
    """,
    "sport": """
        coach, swim coach, track coach, basketball coach, gymnastics coach, referee, umpire,
        lifeguard, soccer player, tennis player, golfer, gymnast, swimmer, cyclist,
        marathon runner, figure skater, ski instructor, yoga instructor, personal trainer
    """,
    "service": """
        barber, hairdresser, nail technician, firefighter, police officer, security guard,
        housekeeper, janitor, window washer, dry cleaner, mechanic, locksmith, babysitter,
        dog walker, dog groomer, hotel clerk, hotel manager, travel agent, event planner,
        wedding planner, usher, sanitation worker
    """,
    "science": """
        chemist, biologist, marine biologist, physicist, geologist, astronomer, astronaut,
        meteorologist, mathematician, statistician, archaeologist, paleontologist,
        oceanographer, ecologist, entomologist, ornithologist, botanist, zoologist, historian,
        engineer, software developer, computer programmer, robotics engineer, data scientist
    """,
}


def _jobs(trade: str, titles: str) -> tuple[Job, ...]:
    """The jobs of a comma-separated list; `plural_of` knows all plurals."""
    split = (title.strip() for title in titles.split(","))
    return tuple(Job(Noun(title, plural_of(title), "job"), trade) for title in split)


TRADES: Final[dict[str, tuple[Job, ...]]] = {
    trade: _jobs(trade, titles) for trade, titles in _TITLES.items()
}
JOBS: Final[tuple[Job, ...]] = tuple(job for jobs in TRADES.values() for job in jobs)
