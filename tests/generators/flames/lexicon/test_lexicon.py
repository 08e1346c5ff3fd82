import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator

import pytest

from synthgen.generators.flames.english.morphology import article, verb_forms
from synthgen.generators.flames.lexicon import people, places, stuffs
from synthgen.generators.flames.lexicon.index import (
    CLASSES,
    MODULES,
    noun,
    noun_class_of,
    nouns,
)
from synthgen.generators.flames.lexicon.jobs import JOBS, TRADES
from synthgen.generators.flames.lexicon.words import Noun, NounClass, noun_class


def spaced(text: str) -> frozenset[str]:
    return frozenset(text.split())


ASKED = spaced(
    """
    fruit vegetable pastry snack drink grocery meal stationery art_supply book toy game clothing
    accessory kitchenware furniture home tool hardware plant flower sports_gear craft party gadget
    pet_supply toiletry gift music collectible farm_animal wild_animal pet vehicle nature print
    handmade container holder building_part crop digital paper_task
"""
)
UNPRICED = spaced(
    """
    berry handmade crop nature farm_animal wild_animal pet bird bug sea_animal container holder
    building_part vehicle collectible print digital paper_task
"""
)
SAME_PLURAL = {"sheep", "moose", "goldfish", "starfish", "jellyfish"}
NUMBER_WORDS = spaced(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion dozen half halves quarter quarters third thirds fourth fifth
    first second seconds once twice thrice double triple single couple pair pairs
    """
)
UNITS_AND_TIMES = spaced(
    """
    inch foot feet yard mile cup pint quart gallon pound ounce ton teaspoon tablespoon meter liter
    gram kilogram degree cent dollar penny nickel dime minute hour day week month year morning
    noon afternoon evening night time times
    """
)
COLORS = spaced(
    """
    red blue green yellow white black orange purple pink brown gray grey silver gold golden beige
    turquoise maroon navy tan
    """
)
MEASURES = spaced(
    """
    teaspoon tablespoon cup ounce pound gram kilogram quart gallon milliliter liter inch foot yard
    centimeter meter
    """
)
PASTS = {
    "delete": "deleted",
    "dig up": "dug up",
    "donate": "donated",
    "drink": "drank",
    "eat": "ate",
    "finish": "finished",
    "give away": "gave away",
    "hand out": "handed out",
    "lend": "lent",
    "lose": "lost",
    "plant": "planted",
    "recycle": "recycled",
    "release": "released",
    "remove": "removed",
    "rent out": "rented out",
    "return": "returned",
    "review": "reviewed",
    "sell": "sold",
    "serve": "served",
    "share": "shared",
    "throw away": "threw away",
    "trade away": "traded away",
    "transfer": "transferred",
    "transplant": "transplanted",
    "use up": "used up",
}
# Every entry that starts with e, o, u or h, sorted by hand by how it sounds, and some with a and i.
AN = """
    apple, avocado, artichoke, atlas, audiobook, air mattress, apron, alarm clock, aquarium filter,
    aunt, acorn, accountant, ice pop, index card, ink pad, iris, iguana, invoice, illustrator,
    eggplant, ear of corn, elderberry, eclair, egg roll, eraser, easel, encyclopedia,
    electronic keyboard, enamel pin, end table, extension cord, electric fan, embroidery hoop,
    elephant, emu, eagle, egret, earthworm, eel, envelope, entrance, exit, elevator, email, e-book,
    expense report, essay, exam, egg farmer, editor, economist, eye doctor, electrician,
    event planner, ecologist, entomologist, engineer,
    orange, onion, oatmeal cookie, omelet, order of fries, oil pastel, oboe, ocarina, oven mitt,
    office chair, ottoman, outlet cover, orchid, olive tree, oak tree, oak leaf, ox, ostrich,
    oriole, owl, osprey, otter, octopus, office, online review, order form, orchard owner,
    office manager, office clerk, orthodontist, optometrist, oboist, optician, oceanographer,
    ornithologist, older sister, older brother, object from nature,
    umbrella, upholsterer, ultrasound technician, urban planner, umpire, usher, uncle, herb grower
"""
A = """
    euphonium, eucalyptus leaf, ewe, ukulele, utility knife, unicycle,
    honeydew melon, head of cauliflower, head of lettuce, head of broccoli, head of cabbage,
    huckleberry, hamburger, hot dog, highlighter, hole punch, history book, hardcover, hand puppet,
    hockey stick, hockey puck, headlamp, hiking map, harp, harmonica, handbell, hoodie, hat,
    headband, hair clip, hair bow, handbag, headboard, hammock, headset, hard drive, hamster wheel,
    hairbrush, hand towel, hammer, handsaw, hacksaw, hoe, hex nut, hook, hinge, hosta, hydrangea,
    hibiscus, hyacinth, horse, hen, hippopotamus, hedgehog, hamster, hermit crab, hummingbird, hawk,
    heron, honeybee, hamper, hallway, helicopter, homework assignment, human resources manager,
    history teacher, home health aide, house painter, harpist, hardware store owner, hairdresser,
    housekeeper, hotel clerk, hotel manager, historian, household item, handmade item,
    yo-yo, xylophone, walnut tree, wristwatch, knee pad
"""
PLACES = (
    places.SHOPS,
    places.WORKPLACES,
    places.PUBLIC,
    places.SCHOOLS_CLUBS,
    places.EVENTS,
    places.ROOMS_AT_HOME,
    places.DESTINATIONS,
)
NAMES = (*people.HE, *people.SHE, *people.THEY)
classes = pytest.mark.parametrize("found", CLASSES.values(), ids=lambda found: found.name)


def listed(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split(",")]


def repeated(words: Iterable[str]) -> list[str]:
    return [word for word, count in Counter(words).items() if count > 1]


def countable() -> Iterator[Noun]:
    """Everything that takes an article or a plural."""
    yield from nouns()
    yield from (found.all_of for found in CLASSES.values())
    yield from (job.title for job in JOBS)


def singulars() -> set[str]:
    return {noun.sg for noun in countable()} | {title for title, _ in people.RELATIVES}


def phrases() -> Iterator[str]:
    """Every common noun or place of the lexicon."""
    for found in countable():
        yield from (found.sg, found.pl)
    for group in CLASSES.values():
        yield from (*group.sold_at, *group.gone)
    for names in (*PLACES, places.TEAMS):
        yield from names
    yield from (stuff.name for stuff in stuffs.STUFFS)
    yield from (title for title, _ in people.RELATIVES)


def words_of(phrase: str) -> list[str]:
    return re.split(r"[ -]", phrase)


def test_every_class_that_stories_need_is_there() -> None:
    assert set(CLASSES) >= ASKED
    assert {found.name for found in CLASSES.values() if found.nouns[0].price is None} == UNPRICED


def test_no_class_of_the_files_is_lost_in_the_index() -> None:
    found = [made for module in MODULES for made in vars(module).values()]
    assert sum(isinstance(made, NounClass) for made in found) == len(CLASSES)


def test_there_are_enough_words() -> None:
    assert len(nouns()) >= 700
    assert len(people.HE) >= 190
    assert len(people.SHE) >= 190
    assert len(people.THEY) >= 40
    assert len(NAMES) >= 450
    assert len(people.RELATIVES) >= 24
    assert len(JOBS) >= 170
    assert sum(map(len, PLACES)) >= 180
    assert len(places.EVENTS) >= 40
    assert len(places.OWNERS) >= 80
    assert len(places.TOWNS) >= 60
    assert len(places.TEAMS) >= 40
    assert len(stuffs.STUFFS) >= 60
    assert len(TRADES) == 14
    assert min(map(len, TRADES.values())) >= 8


@classes
def test_a_class_has_a_dozen_to_thirty_nouns(found: NounClass) -> None:
    assert 12 <= len(found.nouns) <= 30


def test_no_word_stands_twice() -> None:
    assert repeated(noun.sg for noun in nouns()) == []
    assert repeated(noun.pl for noun in nouns()) == []
    assert repeated([*NAMES, *places.OWNERS, *places.TOWNS]) == []
    assert repeated(job.title.sg for job in JOBS) == []
    assert repeated(place for group in PLACES for place in group) == []
    assert repeated(places.TEAMS) == []
    assert repeated(title for title, _ in people.RELATIVES) == []
    assert repeated(stuff.name for stuff in stuffs.STUFFS) == []
    for found in CLASSES.values():
        assert repeated(found.sold_at) == []
        assert repeated(found.gone) == []
        assert repeated(found.packed_in) == []


def test_a_word_is_a_thing_a_job_or_a_stuff_and_not_two_of_them() -> None:
    things = {noun.sg for noun in nouns()}
    titles = {job.title.sg for job in JOBS}
    names = {stuff.name for stuff in stuffs.STUFFS}
    assert things & titles == things & names == titles & names == set()


@classes
def test_prices_are_given_for_a_whole_class_and_rise(found: NounClass) -> None:
    prices = [noun.price for noun in found.nouns if noun.price]
    assert len(prices) in (0, len(found.nouns))
    assert all(1 <= lo < hi <= 300_000 for lo, hi in prices)
    assert found.all_of.price is None


@classes
def test_priced_things_are_sold_at_six_to_twelve_places(found: NounClass) -> None:
    assert len(found.sold_at) in range(6, 13) or not (found.sold_at or found.nouns[0].price)
    for place in found.sold_at:
        determiner, _, name = place.partition(" ")
        assert determiner in {"the", article(name)}, place


def test_only_few_nouns_have_a_plural_like_their_singular() -> None:
    assert {noun.sg for noun in countable() if noun.sg == noun.pl} == SAME_PLURAL


def test_what_follows_of_stays_as_it_is_in_the_plural() -> None:
    for found in countable():
        kind, of, stuff = found.sg.partition(" of ")
        if of:
            assert found.pl.partition(" of ")[2] == stuff
            assert found.pl.partition(" of ")[0] != kind


@classes
def test_things_are_packed_in_containers_they_are_not_already_in(found: NounClass) -> None:
    containers = {noun.sg for noun in CLASSES["container"].nouns}
    assert set(found.packed_in) <= containers
    for thing in found.nouns:
        assert not set(found.packed_in) & set(words_of(thing.sg)), thing.sg


def test_a_thing_is_gone_by_a_verb_whose_past_is_right() -> None:
    used = {verb for found in CLASSES.values() for verb in found.gone}
    assert {verb: verb_forms(verb).past for verb in used} == PASTS


def test_no_entry_has_a_number_a_unit_or_a_time_in_it() -> None:
    for phrase in phrases():
        assert not NUMBER_WORDS & set(words_of(phrase)), phrase
    for found in countable():
        assert not UNITS_AND_TIMES & {*words_of(found.sg), *words_of(found.pl)}, found.sg


def test_no_entry_has_a_color_in_it_except_the_fruit() -> None:
    assert {phrase for phrase in phrases() if COLORS & set(words_of(phrase))} == {"orange"}


def test_entries_are_plain_lower_case() -> None:
    for phrase in phrases():
        assert re.fullmatch(r"[a-z]+(?:[ -][a-z]+)*", phrase), phrase


def test_articles_are_right_wherever_a_first_letter_can_mislead() -> None:
    an, a = listed(AN), listed(A)
    assert len(an) + len(a) >= 60
    assert repeated([*an, *a]) == []
    assert set(an) | set(a) <= singulars()
    assert {word for word in singulars() if word[0] in "eouh"} <= set(an) | set(a)
    assert [word for word in an if article(word) != "an"] == []
    assert [word for word in a if article(word) != "a"] == []


def test_a_name_is_no_other_word_and_has_a_plain_possessive() -> None:
    words = {word for phrase in phrases() for word in words_of(phrase)}
    for name in (*NAMES, *places.OWNERS, *places.TOWNS):
        assert re.fullmatch(r"[A-Z][a-z]+(?:[A-Z][a-z]+)?", name), name
        assert not name.endswith("s"), name
        assert name.lower() not in words, name


def test_a_relative_has_a_pronoun() -> None:
    assert {pronoun for _, pronoun in people.RELATIVES} == {"he", "she", "they"}


def test_a_job_has_the_trade_it_stands_under() -> None:
    assert all(job.trade == trade for trade, jobs in TRADES.items() for job in jobs)
    assert tuple(job for jobs in TRADES.values() for job in jobs) == JOBS


def test_places_follow_a_preposition_with_their_article() -> None:
    assert all(place.startswith("the ") for group in PLACES for place in group)


def test_teams_are_plural() -> None:
    assert all(team.endswith("s") or team == "wolves" for team in places.TEAMS)


def test_stuff_is_measured_in_known_units() -> None:
    kinds = {"dry_food", "liquid_food", "liquid", "building", "length"}
    assert {stuff.kind for stuff in stuffs.STUFFS} == kinds
    for stuff in stuffs.STUFFS:
        assert set(stuff.measures) <= MEASURES
        assert len(set(stuff.measures)) == len(stuff.measures) >= 2


def test_nouns_are_found_by_class_and_by_singular() -> None:
    assert nouns("fruit") == CLASSES["fruit"].nouns
    assert nouns("fruit", "bird") == nouns("fruit") + nouns("bird")
    assert nouns("fruit", "bird", priced=True) == nouns("fruit")
    assert nouns("fruit") is nouns("fruit")
    assert noun("leaf").pl == "leaves"
    for found in CLASSES.values():
        assert all(noun_class_of(noun(thing.sg)) is found for thing in found.nouns)


def test_what_is_not_in_the_lexicon_is_named() -> None:
    with pytest.raises(LookupError, match="'unobtainium'"):
        noun("unobtainium")
    with pytest.raises(LookupError, match="'metal'"):
        nouns("metal")
    with pytest.raises(LookupError, match="'metal'"):
        noun_class_of(Noun("ingot", "ingots", "metal"))


@pytest.mark.parametrize("line", ["apple 40", "apple, 40-50", "2 apples", "apple40-125", ""])
def test_a_line_that_is_no_entry_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="no lexicon entry"):
        noun_class("fruit", f"pear\n{line}\nplum", all_of="fruit")


def test_the_index_is_read_in_milliseconds() -> None:
    code = (
        "from time import process_time as now\n"
        "import synthgen.generators.flames.lexicon.words\n"
        "start = now()\n"
        "import synthgen.generators.flames.lexicon.index\n"
        "print(now() - start)"
    )
    runs = [subprocess.check_output([sys.executable, "-c", code]) for _ in range(5)]
    assert min(map(float, runs)) < 0.015
