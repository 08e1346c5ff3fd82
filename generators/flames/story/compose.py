"""The text of a problem: sentences from the plan, then the question."""

import re
from dataclasses import dataclass
from typing import Final

from synthgen.generators.flames.english.clauses import ARTICLE, Flat, Literal, Verb, merged
from synthgen.generators.flames.english.orthography import sentence, tidy
from synthgen.generators.flames.english.people import Person, References
from synthgen.generators.flames.english.questions import can_ask, indirect, question
from synthgen.generators.flames.english.teller import Numbers, Teller
from synthgen.generators.flames.program.measure import LENGTHS, MASSES, TIMES, VOLUMES
from synthgen.generators.flames.program.quantity import Quantity
from synthgen.generators.flames.story.phrases import some, unknown
from synthgen.generators.flames.story.planner import Document, Said, plan
from synthgen.generators.flames.story.problem import Problem, Telling
from synthgen.seeding import Stream

SHARED: Final = 0.7  # of clauses that share their subject say it once
OWN_ASKS: Final = 0.3  # of questions are a frame's own, where it has any
SETTING: Final = 0.6  # of stories that have settings open with one
THEN: Final = 0.4  # of events that go on from another say so
CLAUSE_ASKS: Final = 0.7  # of questions are made of a claim, the others of a label or are given
IMPERATIVE: Final = 0.06  # of questions are requests; 96 % of GSM8K's end with "?"
LONG_LABEL: Final = 5  # words, after which the unit of the answer would seem to be part of them
FOLDED_ANSWERS: Final = 0.4  # of inverse problems state the answer behind "if"
CONDITIONS: Final = (
    "If the answer to this question is {}, what is x?",
    "If the answer to the question above is {}, what is the value of x?",
    "Suppose the answer to this question is {}. What is x?",
    "It is known that the answer to this question is {}. Find the value of x.",
    "The answer to this question turns out to be {}. What number does x stand for?",
    "Given that the answer to this question is {}, what is the value of the unknown x?",
    "Somebody worked it out and got {}, which is right. What is x?",
    "What is x, if the correct answer to this question is {}?",
)
_TIMED: Final = re.compile(
    r"\b(?:after|afterwards?|beforehand|finally|in the end|later|next|now|soon|then)\b"
)
_UNITS: Final = "|".join(sorted(TIMES | LENGTHS | MASSES | VOLUMES))
_THING: Final = re.compile(rf"an? (?!(?:{_UNITS})\b)")  # a gallon is the same as ever
_ALSO: Final = re.compile(r"(?<= )also (?=$|\w)")
_PLACE: Final = re.compile(
    rf"\b(at|into|to) (?:an? |{ARTICLE} ?)(?!(?:day|hour|minute|month|time|week|year|second)\b)"
)
SEQUELS: Final = ("then ", "after that, ", "later, ", "next, ")
REQUESTS: Final = ("find", "calculate", "work out", "determine", "figure out")


@dataclass(frozen=True, slots=True)
class Text:
    """A problem in words; `told` names the quantities whose numbers it writes, each time.

    `hidden` is the clause that tells of a hidden number, its choices made.
    """

    problem: str
    told: tuple[str, ...]
    numbers: Numbers
    past: bool
    hidden: Flat = ()


def compose(problem: Problem, rng: Stream) -> Text:
    """Tell a problem."""
    numbers = draw_numbers(problem, rng)
    past = rng.choice(problem.tenses) == "past"
    people = References(people_of(problem))
    teller = Teller(rng, past, numbers, people, dict(problem.phrases))
    inverse = problem.inverse
    if inverse is not None:
        teller.phrases[inverse.hidden] = unknown if inverse.view == "fobar" else some
    natural = inverse is not None and inverse.view != "fobar"
    document = plan(problem, rng, fold=not natural)
    sentences = [_sentence(teller, said, problem, i) for i, said in enumerate(document.sentences)]
    hidden = _hidden_flat(problem, document)
    asked = inverted(teller, problem, hidden) if natural else _question(teller, problem, document)
    sentences.append(asked)
    if inverse is not None and not natural:
        sentences.append(condition(teller, problem))
    return Text(" ".join(sentences), tuple(teller.told), numbers, past, hidden)


def _hidden_flat(problem: Problem, document: Document) -> Flat:
    """How the fact of a hidden number is told here."""
    if problem.inverse is None:
        return ()
    fact = next(fact for fact in problem.facts if problem.sought in fact.gives)
    told = [said for sentence in document.sentences for said in sentence]
    told += [document.folded] if document.folded is not None else []
    return next((said.flat for said in told if said.names == (fact.name,)), ())


def inverted(teller: Teller, problem: Problem, told: Flat) -> str:
    """The answer as a statement, and the question for the number that is hidden."""
    teller.references.sentence += 1
    telling, rng = problem.tellings[problem.asked], teller.rng
    usable = [claim for claim in telling.claims if claim.modes(telling.slot) == {""}]
    stated = rng.choice(usable).draw(rng)
    fold = rng.random() < FOLDED_ANSWERS
    claim = teller.clause(stated, telling.cast, tense=telling.tense)
    if not fold:
        teller.references.sentence += 1
    hidden = problem.sought
    fact = next(fact for fact in problem.facts if hidden in fact.gives)
    teller.references.asking = True
    slot = fact.slot_of(hidden)
    if can_ask(told, slot, problem.answer.form):
        asked = question(teller, _known(told), fact.cast, slot, fact.tense)
    else:
        asked = _that(teller, problem)
    if fold:
        return sentence(f"if {claim}, {asked}", "?")
    return f"{sentence(claim)} {sentence(asked, '?')}"


def _known(flat: Flat) -> Flat:
    """A clause about what was told of: "a coupon" becomes "the coupon", "also" goes."""
    first = flat[0]
    if isinstance(first, Literal) and _THING.match(first.text):
        flat = (Literal(f"the {first.text.partition(' ')[2]}"), *flat[1:])
    return tuple(Literal(_again(n.text)) if isinstance(n, Literal) else n for n in merged(flat))


def _again(text: str) -> str:
    return _ALSO.sub("", _PLACE.sub(r"\1 the ", text))


def _that(teller: Teller, problem: Problem) -> str:
    """A question for an amount or a percentage that the text calls unknown.

    "That amount" would be the one named last, which is the answer.
    """
    what = "percentage" if problem.answer.form == "percent" else "amount"
    front = teller.rng.choice(("what is", "what was")) if teller.past else "what is"
    return f"{front} the unknown {what}{_unit(teller, problem.answer, what)}"


def condition(teller: Teller, problem: Problem) -> str:
    """The answer as a condition, and the question for x."""
    value = teller.quantity(problem.quantities[problem.asked]).text
    return tidy(teller.rng.choice(CONDITIONS).format(value)).replace("..", ".")  # "5 p.m."


def draw_numbers(problem: Problem, rng: Stream) -> Numbers:
    """How this text writes its numbers."""
    return Numbers(
        words_to=rng.choice((0, 0, 0, 0, 10, 10, 12)),
        dozens=rng.below(3) == 0,
        currency=problem.currency,
        percent=" percent" if rng.below(4) == 0 else "%",
        fraction_words=rng.below(3) > 0,
        decimals=rng.below(2) == 0,
        clock=rng.choice(("p.m.", "p.m.", "PM")),
        cents=rng.below(4) > 0,
    )


def people_of(problem: Problem) -> tuple[Person, ...]:
    """Everybody in a problem."""
    casts = [fact.cast for fact in problem.facts]
    casts += [telling.cast for telling in problem.tellings.values()]
    people = [role for cast in casts for role in cast.values() if isinstance(role, Person)]
    return tuple({person.id: person for person in people}.values())


def words_of(problem: Problem) -> set[str]:
    """The places and other words that a problem has names for, as they are called at first."""
    casts = [fact.cast for fact in problem.facts]
    words = [role for cast in casts for role in cast.values() if isinstance(role, str)]
    return {word.partition("|")[0] for word in words}


def _sentence(teller: Teller, said: list[Said], problem: Problem, place: int) -> str:
    teller.references.sentence = place
    first = said[0]
    front = ""
    if place == 0:
        front = _setting(teller, first, problem)
    elif _goes_on(first) and teller.rng.random() < THEN:
        fronts = [one for one in SEQUELS if one != teller.front]  # not "later" twice in a row
        front = teller.rng.choice(fronts)
    teller.front = front
    text = front + teller.clause(first.flat, first.cast, tense=first.tense)
    for other in said[1:]:
        text += _joined(teller, first, other)
    return sentence(text)


def _goes_on(said: Said) -> bool:
    """Whether "later" or "then" can stand in front: not if the clause says when itself."""
    words = "".join(node.text for node in said.flat if isinstance(node, Literal))
    return said.sequel and not _TIMED.search(words)


def _setting(teller: Teller, first: Said, problem: Problem) -> str:
    if first.kind == "rule" or first.has_front or not problem.settings:
        return ""
    if teller.rng.random() > SETTING:
        return ""
    return f"{teller.rng.choice(problem.settings)}, "


def _joined(teller: Teller, first: Said, other: Said) -> str:
    """What stands between two clauses of a sentence, and the second of them."""
    then = "then " if _goes_on(other) and teller.rng.below(3) == 0 else ""
    if _same_subject(first, other) and teller.rng.random() < SHARED:
        return f" and {then}{_predicate(teller, other)}"
    told = teller.clause(other.flat, other.cast, tense=other.tense)
    contrast = first.kind == other.kind != "event" and not _same_subject(first, other)
    if contrast and teller.rng.below(3) == 0:
        return f", while {told}"
    return f", and {then}{told}"


def _same_subject(one: Said, other: Said) -> bool:
    """Whether one person is the whole subject of both clauses, the first of which is simple."""
    if one.subject is None or other.subject is None or not one.is_simple:
        return False
    who = one.cast[one.subject.name]
    return isinstance(who, Person) and who == other.cast[other.subject.name]


def _predicate(teller: Teller, said: Said) -> str:
    """A clause without its subject, its verb agreeing with the subject that was told before."""
    verb = said.flat[2]
    assert isinstance(verb, Verb)
    agreeing = Verb(verb.lemmas, "+" if teller.plural else "-")
    rest = (agreeing, *said.flat[3:])
    return teller.words(rest, said.cast, past=teller.is_past(said.tense)).text


def _question(teller: Teller, problem: Problem, document: Document) -> str:
    """The last sentence, with what is folded into it in front or behind."""
    teller.references.sentence = len(document.sentences)
    teller.references.asking = True
    folded = document.folded
    if folded is None:
        text, end = _asking(teller, problem)
        return sentence(text, end)
    if teller.rng.below(4) == 0:
        text, end = _asking(teller, problem, request=False)
        condition = teller.clause(folded.flat, folded.cast, tense=folded.tense)
        comma = "," if ", " in text else ""  # it ends what was put in between commas
        return sentence(f"{text}{comma} if {condition}", end)
    condition = teller.clause(folded.flat, folded.cast, tense=folded.tense)
    text, end = _asking(teller, problem, request=False)
    return sentence(f"if {condition}, {text}", end)


def _asking(teller: Teller, problem: Problem, *, request: bool = True) -> tuple[str, str]:
    """A question or a request for the answer, and its end mark."""
    telling = problem.tellings[problem.asked]
    asked = telling.slot
    rng = teller.rng
    if telling.asks and rng.random() < OWN_ASKS:
        flat = rng.choice(telling.asks).draw(rng)
        return teller.asks(flat, telling.cast, tense=telling.tense), "?"
    flats = [claim.draw(rng) for claim in telling.claims]
    flats = [flat for flat in flats if can_ask(flat, asked)]
    if telling.labels and (not flats or rng.random() > CLAUSE_ASKS):
        return _labelled(teller, problem, telling, request=request)
    flat = rng.choice(flats)
    if request and rng.random() < IMPERATIVE:
        told = indirect(teller, flat, telling.cast, asked, telling.tense)
        return f"{rng.choice(REQUESTS)} {told}", "."
    return question(teller, flat, telling.cast, asked, telling.tense), "?"


def _labelled(
    teller: Teller, problem: Problem, telling: Telling, *, request: bool
) -> tuple[str, str]:
    """A question for the thing by its name: "what is the cost of the lamps"."""
    rng, asked = (
        teller.rng,
        problem.quantities[problem.asked],
    )  # the answer may be x, not asked here
    past = teller.is_past(telling.tense)
    teller.last = None
    label = teller.words(rng.choice(telling.labels).draw(rng), telling.cast, past=past).text
    unit = _unit(teller, asked, label)
    if request and rng.random() < IMPERATIVE:
        return f"{rng.choice(REQUESTS)} {label}{unit}", "."
    verb = "will be" if telling.tense == "future" else "was" if past else "is"
    return f"what {verb} {label}{unit}", "?"


def _unit(teller: Teller, answer: Quantity, label: str) -> str:
    """The unit of an answer that its name does not tell: "in dollars", "in minutes"."""
    if answer.form == "money":
        unit = f"{teller.numbers.currency}s"
        return f"{_comma(label)} in {unit}" if teller.rng.below(2) else ""
    is_unit = answer.form == "count" and answer.noun is not None and not answer.noun.kind
    if not is_unit or answer.noun is None or answer.noun.pl in label:
        return ""
    return f"{_comma(label)} in {answer.noun.pl}"


def _comma(label: str) -> str:
    """A comma behind a long name: "the amount that she gets at the end, in dollars"."""
    return "," if len(label.split()) > LONG_LABEL else ""
