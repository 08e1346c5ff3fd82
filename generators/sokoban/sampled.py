"""Sampled reasoning: worked solutions by a language model, of which only right ones are kept.

The paper samples 16 responses a prompt and keeps those whose answer is right (arXiv 2510.00237).
This is the filter of that: whatever wrote the texts, the replay on the row's own prompt decides.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from synthgen.generators.sokoban.puzzles import Puzzles
from synthgen.row import Row, content_id

SAMPLED = "reasoning:sampled"  # the tag of rows whose response a model wrote


def accepted(row: Row, candidates: Iterable[str], most: int = 1) -> Iterator[Row]:
    """The row with each of the first `most` candidates whose answer the replay judge accepts.

    Texts that say the same after another are taken once. The answer and its proof stay the row's:
    of a candidate its answer is proven, not its sentences, which the tag says. Candidates are drawn
    no further than needed, so that an iterator of model calls stops in time.

    >>> from synthgen import generator
    >>> row = next(generator("sokoban", seed=1, form="answer").rows("train", 1))
    >>> texts = ["I would wait here.", f"Going that way works.\\n\\n{row.response}"]
    >>> [kept.response == texts[1] for kept in accepted(row, texts, most=4)]
    [True]
    """
    kept: set[str] = set()
    for text in candidates if most > 0 else ():
        said = " ".join(text.split())
        if said in kept or not Puzzles.judge(row, text).correct:
            continue
        kept.add(said)
        yield _told(row, text)
        if len(kept) == most:
            return


def _told(row: Row, response: str) -> Row:
    identity = content_id(row.task, row.form, row.prompt, response, row.answer, row.epoch)
    tags = (*(tag for tag in row.tags if tag != SAMPLED), SAMPLED)
    return replace(row, id=identity, response=response, tags=tags)
