"""What is no recipe at all, and what the command line says of bad ones: exit 2, one screen."""

import subprocess
import sys
from pathlib import Path

import pytest

from synthgen.cli import main
from synthgen.errors import RecipeError, RequestError
from synthgen.recipe.load import load_recipe, parse_assignment
from synthgen.recipe.resolve import resolve
from synthgen.recipe.yaml_text import MAX_BYTES, parse_yaml

A = "  - {name: a, generator: omega/arithmetic_gcd, share: 1}"
GOOD = f"version: 1\nname: t\ncomponents:\n{A}\nmixture: {{total: 100}}\n"
SOURCE = "  - {name: s, source: s, share: 1}\nsources: {s: {path: PATH, columns: {answer: answer}}}"
LAUGHS = "a: &a [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{', '.join(['*' + before] * 10)}]\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
FILES: dict[str, tuple[bytes, str]] = {
    "binary": (bytes(range(256)) * 40, "not a text file: byte 128 is not UTF-8"),
    "UTF-16": (GOOD.encode("utf-16"), "not a text file: byte 0 is not UTF-8"),
    "UTF-16 without mark": (GOOD.encode("utf-16-le"), "not allowed"),
    "NUL": (GOOD.encode().replace(b"name: t", b"name: \0"), "not allowed"),
    "huge": (b"# " + b"x" * MAX_BYTES, "at most 1,048,576 bytes"),
    "billion laughs": (LAUGHS.encode(), "more than 100,000 values once aliases are expanded"),
    "Parquet": (b"PAR1\x15\x04\x15\xff", "not a text file"),
}


@pytest.mark.parametrize("case", FILES)
def test_a_file_that_is_no_recipe_is_refused(case: str, tmp_path: Path) -> None:
    content, message = FILES[case]
    file = tmp_path / "bad.yaml"
    file.write_bytes(content)

    with pytest.raises(RecipeError) as caught:
        load_recipe(file)

    assert message in str(caught.value)
    assert str(caught.value).startswith(str(file))


def test_a_byte_order_mark_is_no_fault() -> None:
    assert parse_yaml(b"\xef\xbb\xbfname: x", "f").data == {"name": "x"}


@pytest.mark.parametrize("name", ["none.yaml", "a/b", "", "x" * 5000, "quickstrat.yaml"])
def test_a_recipe_that_does_not_exist_is_refused(name: str) -> None:
    with pytest.raises(RequestError, match=r"unknown recipe|is a directory"):
        load_recipe(name)


def test_the_nearest_shipped_recipe_is_named() -> None:
    with pytest.raises(RequestError, match=r"did you mean 'quickstart'\?"):
        load_recipe("quickstrat.yaml")


def test_a_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="is a directory; a recipe is a YAML file"):
        load_recipe(tmp_path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs a device without end")
def test_a_device_without_end_is_refused() -> None:
    with pytest.raises(RecipeError, match="at most 1,048,576 bytes"):
        load_recipe("/dev/zero")


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"PAR1 this is no Parquet PAR1", "x.parquet"),
        (b"", "x.parquet"),
        (b"", "x.jsonl"),
        (b'{"problem": "1"', "x.jsonl"),
        (b'["problem"]\n', "x.jsonl"),
        (b'{"problem": "\xff"}\n', "x.jsonl"),
        (b"\x1f\x8b\x08\x00", "x.jsonl.gz"),
        (b"a,a\n1,2\n", "x.csv"),
        (b"text", "x.docx"),
    ],
)
def test_a_source_that_cannot_be_read_is_a_fault_of_its_path(
    content: bytes, name: str, tmp_path: Path
) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(GOOD.replace(A, SOURCE.replace("PATH", name)))
    (tmp_path / name).write_bytes(content)

    with pytest.raises(RecipeError) as caught:
        resolve(load_recipe(file))

    assert f"{file}:5: sources.s.path: " in str(caught.value)
    assert name in str(caught.value)


def test_faults_of_every_kind_are_told_together_in_the_order_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(
        "version: 1\n"
        "name: t\n"
        "sed: 7\n"
        "components:\n"
        "  - {name: a, generator: omega/arithmetic_gdc, shar: 1}\n"
        "  - {name: b, generator: omega/arithmetic_gcd, share: 1, config: {levl: 1}}\n"
        "  - {name: c, source: s, share: -1}\n"
        "sources:\n"
        "  s: {path: none.jsonl}\n"
        "filters:\n"
        "  - {type: lenth}\n"
        "decontaminate:\n"
        "  against: [gone.csv]\n"
        "mixture: {totl: 100}\n"
    )

    with pytest.raises(RecipeError) as caught:
        resolve(load_recipe(file))

    told = [(fault.line, fault.key) for fault in caught.value.faults]
    assert told == [
        (3, "sed"),
        (5, "components.0.generator"),
        (5, "components.0.shar"),
        (6, "components.1.config.levl"),
        (7, "components.2.share"),
        (9, "sources.s.columns"),
        (9, "sources.s.path"),
        (11, "filters.0.type"),
        (13, "decontaminate.against.0"),
        (14, "mixture.totl"),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1e-3", 0.001),
        ("-2E+5", -200000.0),
        (".5", 0.5),
        ("1_000", 1000),
        ("2024-01-01", "2024-01-01"),
        ("12:30 o'clock", "12:30 o'clock"),
        ("true", True),
        ("~", None),
        ("'1e-3'", "1e-3"),
        ("", None),
        ("[a, {b: 1}]", ["a", {"b": 1}]),
    ],
)
def test_values_are_read_as_people_write_them(text: str, value: object) -> None:
    assert parse_assignment(f"a.b={text}") == ("a.b", value)


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    """The exit code of the command line, called in this process."""
    monkeypatch.setattr(sys, "argv", ["synthgen", *arguments])
    with pytest.raises(SystemExit) as caught:
        main()
    return int(caught.value.code or 0)


RUN = "from synthgen.cli import main; main()"
MANY = "".join(f"x{i}: 1\n" for i in range(500))


@pytest.mark.parametrize(
    "text",
    [
        GOOD + "mixtur: {}\n",
        GOOD + MANY,
        GOOD.replace("share: 1", "weight: 1"),
        GOOD.replace("omega/", "x" * 10**5),
        GOOD.replace("share: 1", "rows: 10000000, levels: {1: 1}").replace("total: 100", ""),
        GOOD + "plugins: [none.py]\n",
        GOOD.replace("  - ", "\t- "),
        "[" * 100_000,
        LAUGHS,
        "",
        "- a\n",
    ],
    ids=range(11),
)
def test_the_command_exits_2_with_one_screen_and_writes_nothing(
    text: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    file, out = tmp_path / "bad.yaml", tmp_path / "run"
    file.write_text(text)

    code = run(monkeypatch, "recipe", str(file), "--out", str(out))

    told = capsys.readouterr()
    assert code == 2
    assert told.out == ""
    assert str(file) in told.err
    assert "Traceback" not in told.err
    assert len(told.err.splitlines()) <= 24
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("text", [GOOD + "mixtur: {}\n", LAUGHS], ids=["key", "laughs"])
def test_the_command_exits_2_as_a_process(text: str, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text(text)

    done = subprocess.run(
        [sys.executable, "-c", RUN, "recipe", str(tmp_path / "bad.yaml")],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert done.stdout == ""
    assert "bad.yaml:" in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["bad.yaml"]
