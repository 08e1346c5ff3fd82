"""Milliseconds a verdict: hostile texts for every plain type, and ordinary responses."""

from statistics import median
from time import perf_counter

from benchmarks.record import figures, save
from synthgen.judging import judge_plain
from synthgen.testing.hostile import ANSWERS, HOSTILE

ORDINARY = "First we take what is given and work it out, step by step.\n" * 25 + "\nAnswer: "
RUNS = 3


def main() -> None:
    rows = []
    for answer_type, answer in ANSWERS.items():
        times = [verdict_ms(answer_type, answer, text) for text in HOSTILE.values()]
        ordinary = verdict_ms(answer_type, answer, ORDINARY + answer)
        rows.append(
            {
                "answer type": answer_type,
                "hostile median ms": figures(median(times)),
                "hostile worst ms": figures(max(times)),
                "ordinary ms": figures(ordinary),
            }
        )
    save(
        "judge",
        "Verdicts on hostile and on ordinary text",
        rows,
        f"{len(HOSTILE)} hostile texts of up to a megabyte; ordinary: 1.5 kB of prose and an "
        f"answer line. The best of {RUNS} runs of each text.",
    )


def verdict_ms(answer_type: str, answer: str, text: str) -> float:
    """Milliseconds of one verdict, the best of a few runs."""
    times = []
    for _ in range(RUNS):
        started = perf_counter()
        judge_plain(answer_type, answer, text)
        times.append(1000 * (perf_counter() - started))
    return min(times)


if __name__ == "__main__":
    main()
