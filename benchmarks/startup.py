"""Seconds of whole processes: --help, the first row of generate, the quick start."""

import subprocess
import sys
import tempfile
from statistics import median
from time import perf_counter

from benchmarks.record import figures, save

RUNS = 7
CALL = "from synthgen.cli import main; main()"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        commands = {
            "synthgen --help": ["--help"],
            "synthgen generate omega/arithmetic_gcd -n 1": [
                *("generate", "omega/arithmetic_gcd", "-n", "1"),
                *("--fresh", "--out", f"{folder}/gcd"),
            ],
            "synthgen recipe quickstart.yaml": [
                *("recipe", "quickstart.yaml", "--fresh", "--out", f"{folder}/quickstart"),
            ],
        }
        rows = [timed(name, arguments) for name, arguments in commands.items()]
    save("startup", "Whole commands", rows, f"Wall seconds of a new process, {RUNS} runs each.")


def timed(name: str, arguments: list[str]) -> dict[str, object]:
    """Median and extremes of a command's wall time."""
    times = []
    for _ in range(RUNS):
        started = perf_counter()
        command = [sys.executable, "-c", CALL, *arguments]
        subprocess.run(command, check=True, capture_output=True)
        times.append(perf_counter() - started)
    return {
        "command": name,
        "median s": figures(median(times)),
        "min s": figures(min(times)),
        "max s": figures(max(times)),
    }


if __name__ == "__main__":
    main()
