import json
from pathlib import Path

import pytest

from benchmarks import gsm8k_programs, record
from tests.generators.flames.sources.rows import GOOD


@pytest.fixture
def file(tmp_path: Path) -> Path:
    odd = ("Al and Bo share 18 figs. How many has each?", "<<18/2=9>>9\n#### 9")
    lines = [{"question": question, "answer": answer} for question, answer in (*GOOD.values(), odd)]
    path = tmp_path / "mine.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    return path


def test_every_row_is_counted_once(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(record, "MEASURED", tmp_path)

    assert gsm8k_programs.main(["--gsm8k", str(file)]) == 0

    told = json.loads((tmp_path / "gsm8k_programs.json").read_text("utf-8"))
    found = {row["what"]: row["mine"] for row in told["rows"]}
    refused = sum(count for name, count in found.items() if name.startswith("refused"))
    assert told["command"] == "python -m benchmarks.gsm8k_programs --gsm8k FILE"
    assert (found["rows"], found["read as programs"], refused) == (len(GOOD) + 1, len(GOOD), 1)
    assert found["refused: operand_unknown"] == 1
    assert found["that fobar can tell"] == len(GOOD)


def test_a_missing_file_is_a_wrong_request(capsys: pytest.CaptureFixture[str]) -> None:
    assert gsm8k_programs.main(["--gsm8k", "nothing.jsonl"]) == 2
    assert "nothing.jsonl" in capsys.readouterr().err
