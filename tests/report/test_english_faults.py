import pytest

from synthgen.report.english_faults import OF_SENTENCES, OF_TEXTS, faults

FAULTY = {
    "article": [
        "In a 80-item quiz she gets 60 right.",
        "It is a 8-hour shift.",
        "He eats a apple.",
        "She hires an bookkeeper.",
        "They wait for a hour.",
        "It takes a 11-mile ride.",
        "He pays a $18 fee.",
        "An unicorn eats hay.",
    ],
    "singular after a number": [
        "She has 3 lamp and a rug.",
        "He buys five apple.",
        "They work 8 hour per day.",
        "Ana ate 3 slice, and Ben ate 2.",
        "He bought 2 bag of chips.",
        "She plants 12 lily in a row.",
    ],
    "plural after 1": [
        "He buys 1 lamps.",
        "Each pig needs 1 kilograms less than a cow.",
        "It holds 1 children.",
        "There are 4 pens and 1 boxes.",
    ],
    "singular after how many": [
        "How many lamp does he need?",
        "How many adult parrot do they keep?",
        "How many gum did he buy?",
        "How many more card does Ana need?",
        "How many Bone does the museum have?",
    ],
    "less or fewer": [
        "Tim has 30 less apples than Ben.",
        "There are less people today.",
        "She has 6 less yellow crayons.",
        "They use fewer water.",
    ],
    "agreement": [
        "There is 3 pens on the desk.",
        "There are 1 pen on the desk.",
        "How many pens is left?",
        "3 apples costs $6.",
        "If 6 potatoes makes a bag, how many bags are there?",
        "The boys has 5 balls.",
        "Children is free.",
        "Ana and Ben was late.",
        "Ana have 3 pens.",
        "Each box contain 4 pens.",
        "Each of the cars have 2 seats.",
        "They has 3 pens.",
        "She get $5 an hour.",
        "How many pens do he have?",
        "How many pens does they have?",
        "How many pens does he has left?",
        "How many pens does Ana and Ben have?",
    ],
    "doubled word": [
        "He goes down the the stairs.",
        "It was was late.",
        "She she left at noon.",
    ],
    "lower-case start": [
        "There are 20 balls. red balls cost $3.",
        "each box is red.",
        "Does it fit? he asks himself.",
    ],
    "marks": [
        "How much is left ?",
        "On average , it rains.",
        "He has pens,, cups and jars.",
        "It is late.. He runs.",
        "How many minutes??",
        "She pays for the gift., then leaves.",
    ],
    "unfilled slot": [
        "{name} has 3 pens.",
        "Ana buys [ITEM].",
        "He pays <price> for it.",
        "She has %d pens.",
        "It costs ${price} now.",
    ],
    "no end mark": [
        "How much does he pay",
        "He has 3 pens,",
        "How many pens are left? He has 4",
    ],
}

RIGHT = {
    "article": [
        "It is a 20-minute walk.",
        "She works an 8-hour shift.",
        "He buys an $11 ticket.",
        "They wait for an hour.",
        "It is an 18-inch, 80-pound box.",
        "A unicorn, a one-way ticket, a used car and a European coin are here.",
        "An MRI, an SUV, a TV and an X-ray were shown.",
        "He has an uncle at a university, an hors d'oeuvre and a unanimous vote.",
        "A hundred and a half is a lot.",
        "Class A is big, and a and b are numbers.",
        "She runs a $180, 1-day, 100 km race.",
    ],
    "singular after a number": [
        "She has 3 more than Ben.",
        "It is a 12 ounce can of soup.",
        "Two-thirds of the cake is left.",
        "There are 5 red and 3 blue pens.",
        "Of 25 students, 11 live in town.",
        "He drove at 60 mph for 2 hours.",
        "Of the 40 sheep, 12 are black.",
        "She has 20 left, and he has 30 altogether.",
        "In 2020 she was 12.",
        "They bought 3 egg and 4 cheese rolls.",
        "It opens at 10 am in Room 5 in town.",
        "He mixes paint in a 1 : 2 : 5 ratio.",
    ],
    "plural after 1": [
        "1 of the boys is tall.",
        "She has 1 less than Ben.",
        "It takes 1/2 hours or 0.1 hours.",
        "There are two $1 bills.",
        "On Day 1 sales were low.",
        "It holds 1 bus.",
        "It takes 1 to 2 hours.",
    ],
    "singular after how many": [
        "How many more does he need?",
        "How many are left?",
        "How many of the boys are tall?",
        "How many people were there?",
        "How many hours of TV did he watch?",
        "How many fish do they have?",
        "How many miles farther did she run?",
        "How many square feet is the room?",
        "How many did he start with?",
    ],
    "less or fewer": [
        "He has less than 20 apples.",
        "She has 5 less than Ben does.",
        "It takes less time and less money.",
        "There are 3 fewer pens.",
        "It is less expensive.",
        "He has one less bag.",
    ],
    "agreement": [
        "A dozen eggs cost $3.",
        "5 miles is too far.",
        "The price of 3 apples is $6.",
        "There is 20 minutes left.",
        "There is $5 in the jar.",
        "There are one hundred seats.",
        "There are a dozen eggs.",
        "How many dollars is the tip?",
        "Each of the boys has 3 pens.",
        "How many pens does each child have?",
        "How many pens will each of them get?",
        "Each corn plant produces 3 ears.",
        "How many pens does he have?",
        "Does she need more, or can he make it?",
        "Ana and Ben have 3 pens.",
        "Half of the children are boys.",
        "Sheep are cheap.",
        "Let it take as long as they want.",
        "The bus has 5 seats, and James has one.",
        "He suggests that she take a bus.",
        "The team have won.",
    ],
    "doubled word": [
        "All that he had had was gone.",
        "She gave her her book.",
        "They live in Walla Walla.",
        "He waited for many, many days.",
    ],
    "lower-case start": [
        "At 5 p.m. she left.",
        "Mr. and Mrs. Lee buy 5 lbs. of coffee.",
        '"How many?" she asks.',
        "iPads are dear.",
        "It grew 3.5 cm. Then it died.",
        "Wait... there is more.",
    ],
    "marks": [
        "At 9:00 a.m., he left.",
        "The ratio is 1 : 2 : 5.",
        "Pens, cups, etc., are here.",
        "Wait... what?!",
        "It costs .50 or 1,000.25, as you like.",
    ],
    "unfilled slot": [
        r"What is \frac{1}{2} of x_{n}?",
        "Is 3 < 5 and 5 > 3?",
        "A set {1, 2, 3} and an interval [0, 1].",
        "She saves 50% so far.",
    ],
    "no end mark": [
        "How much does he pay?",
        'He said, "I have 3 pens."',
        "How long is it? (Round to the nearest foot)",
        "Stop!",
    ],
}


def _pairs(listed: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(rule, text) for rule, texts in listed.items() for text in texts]


def test_every_rule_has_examples_of_both_kinds() -> None:
    rules = [*OF_SENTENCES, *OF_TEXTS]

    assert list(FAULTY) == list(RIGHT) == rules
    assert min(len(texts) for texts in [*FAULTY.values(), *RIGHT.values()]) >= 3


@pytest.mark.parametrize(("rule", "text"), _pairs(FAULTY))
def test_a_fault_is_found_by_its_rule(rule: str, text: str) -> None:
    assert [found.partition(":")[0] for found in faults(text)] == [rule]


@pytest.mark.parametrize(("rule", "text"), _pairs(RIGHT))
def test_what_is_right_passes_every_rule(rule: str, text: str) -> None:
    assert faults(text) == []


def test_a_fault_is_told_with_its_words() -> None:
    assert faults("He’s got a egg and 1 lamps.") == ["article: a egg", "plural after 1: 1 lamps"]


def test_each_occurrence_is_a_fault_of_its_own() -> None:
    assert len(faults("He has a egg. She has a apple. They have a orange.")) == 3


def test_faults_are_found_over_line_breaks_and_wide_gaps() -> None:
    assert faults("He sees the\nthe  dog.") == ["doubled word: the the"]
    assert faults("How many  lamp does he have?") == ["singular after how many: How many lamp does"]


@pytest.mark.parametrize(
    "text",
    [
        "In a 80-item quiz, half of the questions are hard.",
        "Omar buys 1 lamps.",
        "How many lamp does Omar buy?",
        "There are 30 balls in the shop. red balls cost $12.",
    ],
)
def test_what_templates_of_others_got_wrong_is_found(text: str) -> None:
    assert len(faults(text)) == 1
