"""The command line as a person meets it: what it prints, and that every mistake gets a sentence with the mend, never a traceback."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ARTICLE = """Hội nghị bàn về trồng chè ở vùng cao

Sông Lam, 08:15, 04/03/2026

Sáng 4/3, Tỉnh ủy Lào Cai tổ chức hội nghị bàn về trồng chè ở vùng cao.

Đồng chí Giàng Thị Súa, Phó Bí thư Thường trực Tỉnh ủy chủ trì hội nghị.

Đến hết tháng 2/2026, toàn tỉnh có 8.412 ha chè, tăng 310 ha so với năm 2024.
"""


def diemtin(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command with ``folder`` as home, working folder and data."""
    clean = {"PATH": os.environ["PATH"], "HOME": str(folder), "DIEMTIN_DATA": str(folder / "data"), "COLUMNS": "120", **environment}
    command = [str(Path(sys.executable).parent / "diemtin"), *arguments]
    return subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "che.txt"
    file.write_text(ARTICLE, "utf-8")
    return file


def test_extract_prints_one_object_a_line(article: Path, tmp_path: Path) -> None:
    """Each file is one JSON object with the file's stem as id, in the order given; no database is made."""
    done = diemtin("extract", str(article), str(article), folder=tmp_path)
    assert done.returncode == 0, done.stderr
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["id"] for line in lines] == ["che", "che"]
    assert [person["name"] for person in lines[0]["people"]] == ["Giàng Thị Súa"]
    assert not (tmp_path / "data").exists()


def test_extract_reads_standard_input(tmp_path: Path) -> None:
    """A dash is standard input."""
    command = [str(Path(sys.executable).parent / "diemtin"), "extract", "-"]
    done = subprocess.run(command, input=ARTICLE, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert json.loads(done.stdout)["article"]["title"] == "Hội nghị bàn về trồng chè ở vùng cao"


def test_explain_names_each_file(article: Path, tmp_path: Path) -> None:
    """What was read from each file stands under its name; of an empty one that it is empty, on both streams."""
    (tmp_path / "trống.txt").write_text("", "utf-8")
    done = diemtin("extract", "--explain", "che.txt", "trống.txt", "che.txt", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    first, empty, again = done.stdout.split("── ")[1:]
    assert first.startswith("che.txt\nsource: ")
    assert first.strip() == again.strip()
    assert "facts: people 1, posts 1, meetings 1, roles 1, figures 2, documents 0, issues 0" in first
    assert empty == "trống.txt\nnothing is read: there is no text\n\n"
    assert "trống.txt: there is no text" in done.stderr


def test_import_then_ask(article: Path, tmp_path: Path) -> None:
    """A saved article can be asked about by name without accents; a second import changes nothing."""
    assert diemtin("import", str(article), folder=tmp_path).returncode == 0
    again = diemtin("import", str(article), folder=tmp_path)
    assert "nothing changed" in again.stdout
    asked = diemtin("ask", "giang thi sua", folder=tmp_path)
    assert asked.returncode == 0, asked.stderr
    assert "Giàng Thị Súa" in asked.stdout
    assert "Phó Bí thư Thường trực Tỉnh ủy Lào Cai" in asked.stdout


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (("extract", "không-có.txt"), 1, "There is no file không-có.txt"),
        (("extract", "empty.txt"), 1, "empty.txt"),
        (("extract", "binary.html"), 1, "binary.html"),
        (("extract",), 2, "FILE"),
        (("extract", "che.txt", "--published", "hôm qua"), 2, "--published"),
        (("import", "không-có.txt"), 1, "không-có.txt"),
        (("import", "empty.txt"), 1, "empty.txt"),
        (("crawl", "baonghan"), 1, "baonghean"),
        (("crawl", "--since", "29/12/2022"), 2, "--since"),
        (("crawl", "--url", "https://example.org/a.html"), 1, "No source"),
        (("browse",), 1, "There is no"),
        (("ask", "gì đó"), 1, "There is no"),
        (("nonsense",), 2, "nonsense"),
        (("run",), 2, "BotFather"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_mistakes_get_a_sentence(article: Path, tmp_path: Path, arguments: tuple[str, ...], status: int, says: str) -> None:
    """A mistake ends with status 1 or 2 and one clear sentence that names what was wrong; there is no traceback."""
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.html").write_bytes(bytes(range(256)) * 40)
    done = diemtin(*arguments, folder=tmp_path)
    assert done.returncode == status, done.stdout + done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_damaged_database_gets_a_sentence(tmp_path: Path) -> None:
    """A news.db that is none is named, with what to do."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "news.db").write_bytes(b"not a database at all" * 100)
    done = diemtin("ask", "x", folder=tmp_path)
    assert done.returncode == 1
    assert "is not a database" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_taken_port_gets_a_sentence(article: Path, tmp_path: Path) -> None:
    """Browsing on a port that another program has says so and how to choose another."""
    diemtin("import", str(article), folder=tmp_path)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        done = diemtin("browse", "--port", str(other.getsockname()[1]), folder=tmp_path)
    assert done.returncode == 1
    assert "is taken" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo_runs_without_token_or_internet(tmp_path: Path) -> None:
    """demo --once ends well: alerts with their reason, a correction, what was kept, what to try next."""
    done = diemtin("demo", "--once", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    for words in ("🔔", "Đính chính", "Kept", "Try next"):
        assert words in done.stdout
