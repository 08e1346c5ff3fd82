"""Surveys and elections: a percentage chooses this, another that, the rest something else."""

from synthgen.generators.flames.building.build import Build, Inapplicable
from synthgen.generators.flames.building.frame import Frame, frame
from synthgen.generators.flames.frames import survey_words as words
from synthgen.generators.flames.frames.survey_questions import Questions
from synthgen.generators.flames.lexicon.words import Noun


@frame
class Survey(Frame):
    """Percentages or fractions of a group, and the rest of it."""

    name = "survey"
    topic = "percent"
    concepts = ("percent of a group",)
    modules = {
        "second": "let another part choose something else before the rest is counted",
        "fraction": "give one of the parts as a fraction",
        "of_rest": "let one part be a percentage of those who are left",
        "blank": "let some give no answer",
        "classes": "let the group be several classes or groups of the same size",
        "switch": "let some change their minds in the end",
    }
    targets = ("third", "more", "total", "share")
    details = ("counting", "last_year", "questions", "sheets")

    def build(self, d: Build) -> None:
        """Who is asked, what each part answers, and what is asked of the counts."""
        for module, targets in words.FITTING.items():
            if d.has(module) and d.target not in targets:
                raise Inapplicable(f"{module} does not go with {d.target}")
        if (d.has("fraction") or d.has("of_rest")) and not d.has("second"):
            raise Inapplicable("there is no other part")
        poll = Questions(d)
        d.settings = ("on Monday", "in the fall", "before the vacation", "at the start of the year")
        asks = {
            "third": poll.third,
            "more": poll.more,
            "total": poll.total,
            "share": poll.share,
        }
        d.ask(asks[d.target]())

    def detail(self, d: Build, name: str) -> None:
        """How long the counting takes, an earlier survey, other questions, the paper."""
        match name:
            case "counting":
                d.count("z", d.unit("minute"), range(10, 100, 5))
                counted = "votes" if "O" in d.cast else "answers"
                told = f"""
                    counting the {counted} <take-> {{z}}
                    the count <be-> over after {{z}}
                    it <take-> {{z}} to count everything
                """
            case "last_year":
                d.count("z", d.noun("g"), range(30, 400))
                told = """
                    an earlier survey <reach-> {z} {P}
                    the time before, {z} {P} <take+> part
                """
            case "questions":
                d.count("z", Noun("question", "questions", "question"), range(3, 20))
                sheet = "ballot" if "O" in d.cast else "sheet"
                told = f"""
                    there <be> also {{z}} about other things
                    the {sheet} also <hold-> {{z}} about other things
                """
            case _:
                d.count("z", Noun("pencil", "pencils", "thing"), range(12, 90))
                told = """
                    somebody <lay-> out {z} on the tables
                    {z} <be> sharpened for the occasion
                """
        tense = "past" if name == "last_year" else ""
        d.fact("z", told, after=("asked", "each"), tense=tense, folds=False)
