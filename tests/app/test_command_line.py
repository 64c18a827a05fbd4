"""The command line as a person meets it: one clear line for every mistake, and the rest goes on."""

import gzip
import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.__main__ import main

ARTICLE = (
    "Alibaba Group will invest RMB 90 billion ($12.4 billion) in data centres over the next two years, it said on Monday.\n"
    "Alibaba Cloud holds 36% of China's public AI cloud market, ahead of Tencent Cloud (10%) and Huawei Cloud (8%).\n"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for every test, settings from nowhere else."""
    monkeypatch.setenv("NEWSBOT_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, str, str]:
    """(exit status, standard output, the last line of standard error) of a command."""
    monkeypatch.setattr(sys, "argv", ["newsbot", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    out, err = capsys.readouterr()
    code = ended.value.code
    if isinstance(code, str):
        return 1, out, code
    return code or 0, out, err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["read", "nowhere.txt"], "cannot read nowhere.txt (No such file or directory)"),
        (["read", "."], "cannot read . (Is a directory)"),
        (["read", "empty.txt"], "there is no text to read in it"),
        (["read", "picture.bin"], "this is not text"),
        (["replay", "nowhere.jsonl"], "cannot read nowhere.jsonl"),
        (["replay", "empty.txt", "--watch", "XXX"], "unknown company XXX: use a name, or keys such as BABA"),
        (["facts", "nosuchcompany"], "unknown company nosuchcompany"),
        (["facts", "alibaba", "beauty"], "unknown metric beauty: use one of market_share, capex"),
        (["feeds", "--import", "nowhere.opml"], "cannot read nowhere.opml"),
        (["export", "a.jsonl"], "newsbot.db is empty: is DATABASE_URL or NEWSBOT_DATA_DIR right?"),
        (["export", "nowhere/a.jsonl"], "cannot write nowhere/a.jsonl (No such file or directory)"),
        (["export", "."], ". is not a file: name one to write to"),
        (["export", "data/newsbot.db"], "data/newsbot.db is the database itself: name another file"),
        (["import", "nowhere.jsonl"], "cannot read nowhere.jsonl (No such file or directory)"),
        (["import", "."], "cannot read . (Is a directory)"),
        (["import", "empty.txt"], "empty.txt: line 1: not what `newsbot export` writes; nothing was imported"),
        (["import", "picture.bin"], "picture.bin: line 1: not what `newsbot export` writes; nothing was imported"),
        (["import", "cut.gz"], "cut.gz: cannot be read on after line "),
    ],
)
def test_a_mistake_is_one_clear_line_and_status_1(
    words: list[str], told: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "empty.txt").write_text("")
    (folder / "picture.bin").write_bytes(bytes(range(256)) * 9)
    (folder / "cut.gz").write_bytes(gzip.compress(b"x" * 9_000)[:-9])
    status, out, err = said(capsys, monkeypatch, *words)
    assert (status, out) == (1, "")
    assert err.startswith("newsbot: ")
    assert told in err
    assert "\n" not in err


@pytest.mark.parametrize(
    ("variable", "value", "told"),
    [
        ("NEWSBOT_TIME_ZONE", "Mars", "NEWSBOT_TIME_ZONE: not a time zone name"),
        ("NEWSBOT_WEB_PORT", "99999", "NEWSBOT_WEB_PORT: a number from 0 to 65535 is needed"),
        ("NEWSBOT_LOG_LEVEL", "loud", "NEWSBOT_LOG_LEVEL: one of DEBUG, INFO"),
        ("NEWSBOT_DIGEST_AT", "8 o'clock", "NEWSBOT_DIGEST_AT: a time such as 08:00 is needed"),
        ("NEWSBOT_COMPANIES", "nowhere.yaml", "nowhere.yaml: cannot be read"),
        ("DATABASE_URL", "mysql://me:sesame@host/db", "DATABASE_URL names mysql: use sqlite:///"),
        ("DATABASE_URL_FILE", "nowhere", "DATABASE_URL_FILE: cannot read nowhere"),
    ],
)
def test_a_wrong_setting_is_named_and_its_secret_is_not(
    variable: str, value: str, told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, value)
    status, _, err = said(capsys, monkeypatch, "ask", "/share")
    assert status == 1
    assert told in err
    assert "sesame" not in err


@pytest.mark.parametrize("words", [["nosuch"], ["ask", "--nosuch"], ["read", "--bullets", "0", "x"], ["replay"]])
def test_wrong_usage_is_status_2(
    words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    status, out, err = said(capsys, monkeypatch, *words)
    assert (status, out) == (2, "")
    assert "Error" in err


@pytest.mark.parametrize(
    "words",
    [
        ["ask", "/nosuch"],
        ["ask", "/digest at noon on the moon"],
        ["ask", "/summary http://10.0.0.1/a"],
        ["feeds", "--add", "nonsense"],
        ["feeds", "--add", "http://10.0.0.1/feed"],
        ["feeds", "--remove", "999"],
    ],
)
def test_what_could_not_be_done_is_said_and_has_status_1(
    words: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    status, out, _ = said(capsys, monkeypatch, *words)
    assert status == 1
    assert out


def test_an_answer_that_finds_nothing_is_an_answer(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    status, out, _ = said(capsys, monkeypatch, "ask", "/source 9999")
    assert status == 0
    assert out.startswith("Nothing is stored about number 9999.")


def test_a_damaged_database_stays_as_it_is(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = b"not a database " * 400
    (folder / "data").mkdir()
    (folder / "data" / "newsbot.db").write_bytes(damaged)
    status, _, err = said(capsys, monkeypatch, "ask", "/share")
    assert status == 1
    assert "move it away" in err
    assert (folder / "data" / "newsbot.db").read_bytes() == damaged


def test_one_article_gives_bullets_figures_and_the_plan_with_their_quotes(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.txt").write_text(ARTICLE)
    status, out, _ = said(capsys, monkeypatch, "read", "a.txt", "--json")
    found = json.loads(out)
    assert status == 0
    assert found["tags"][0] == {"company": "BABA", "subject": "Alibaba Group", "relevance": "about"} | {
        "because": found["tags"][0]["because"]
    }
    shares = {fact["subject"]: fact["value"]["low"] for fact in found["facts"] if fact["metric"] == "market_share"}
    assert shares == {"Alibaba Cloud": "36", "Tencent Cloud": "10", "Huawei Cloud": "8"}
    (plan,) = found["announcements"]
    assert {(amount["low"], amount["currency"]) for amount in plan["amounts"]} == {
        ("90000000000", "CNY"),
        ("12400000000", "USD"),
    }
    for fact in found["facts"]:
        assert ARTICLE.strip()[fact["start"] : fact["end"]] == fact["quote"]


def test_a_bad_line_gives_its_error_on_its_line_and_the_rest_goes_on(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [
        '{"id": 1, "text": "Alibaba rose."}',
        "not json",
        '{"id": "b"}',
        "[1]",
        '{"id": "c", "text": "x", "kind": "song"}',
    ]
    (folder / "in.jsonl").write_bytes(
        "\n".join(lines).encode() + b"\n\xff\xfe\n" + b'{"id": "z", "paragraphs": ["Fine."]}\n'
    )
    status, out, _ = said(capsys, monkeypatch, "read", "--jsonl", "in.jsonl")
    answers = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [answer["id"] for answer in answers] == [1, None, "b", None, "c", None, "z"]
    assert ["error" in answer for answer in answers] == [False, True, True, True, True, True, False]


@pytest.mark.parametrize(
    ("text", "committed"),
    [
        ("Corvane mulls $3 billion battery plant in Hungary", 0),
        ("Solvane supplier Corvane weighs $7 billion investment in Ohio", 0),
        ("Norvane eyes Rs 4,000 crore investment in Gujarat plant", 0),
        ("Corvane may build a $48 million mill in Lima; a decision is due in May.", 0),
        ("After weighing three sites, Corvane will invest $2 billion in a plant in Ohio.", 1),
        ("Corvane reportedly plans to invest $1.3 billion in two data centres in Chile.", 1),
    ],
)
def test_what_a_company_only_weighs_is_told_to_a_person_and_is_no_commitment(
    text: str, committed: int, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "in.jsonl").write_text(json.dumps({"id": "a", "text": text}))
    (folder / "in.txt").write_text(text)
    _, out, _ = said(capsys, monkeypatch, "read", "--jsonl", "in.jsonl")
    assert len(json.loads(out)["announcements"]) == committed
    _, out, _ = said(capsys, monkeypatch, "read", "in.txt")
    assert (", weighed (Weighed, not decided: " in out) is (not committed)


@pytest.mark.parametrize(
    "text", ["12 34 56.7 89% 1,234 $5 44", "🚀" * 50, "<b>&amp;</b>", "a" * 100_000, "0 " * 20_000]
)
def test_text_that_says_nothing_gives_no_bullets_and_no_error(
    text: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.txt").write_text(text)
    status, out, _ = said(capsys, monkeypatch, "read", "a.txt")
    assert status == 0
    assert "too little to say" in out


def test_a_replay_alerts_once_names_the_change_and_ends_with_the_stories(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = [
        (
            "a",
            "2026-03-02",
            "Alibaba Group will invest RMB 90 billion in data centres over the next two years, it said on Monday.",
        ),
        (
            "b",
            "2026-03-03",
            "Alibaba said on Monday that it would put RMB 90 billion into data centres over two years.",
        ),
        (
            "c",
            "2026-05-04",
            "Alibaba Group has raised its planned data-centre investment to RMB 120 billion over the next two years.",
        ),
        (
            "d",
            "2026-05-05",
            "Tencent will invest RMB 50 billion in data centres over the next two years, it said on Tuesday.",
        ),
    ]
    rows = [
        {"id": number, "title": text[:60], "text": text, "published": f"{day}T09:00:00+00:00"}
        for number, day, text in told
    ]
    (folder / "in.jsonl").write_text("\n".join(map(json.dumps, rows)))
    status, out, _ = said(capsys, monkeypatch, "replay", "in.jsonl", "--json")
    events = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [(e["article"], e["verdict"]) for e in events if e["event"] == "alert"] == [("a", "new"), ("c", "raised")]
    assert [(e["article"], e["of"]) for e in events if e["event"] == "silent"] == [("b", "a"), ("d", None)]
    assert sorted(number for e in events if e["event"] == "story" for number in e["articles"]) == ["a", "b", "c", "d"]
    assert any(e["event"] == "digest" for e in events)


def test_ask_as_json_gives_text_command_and_sources(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    status, out, _ = said(capsys, monkeypatch, "ask", "what is alibaba's share in china?", "--json")
    found = json.loads(out)
    assert status == 0
    assert "36%" in found["text"]
    assert found["command"].startswith("/share")
    assert "AInvest" in found["sources"][0]["label"]


def test_feeds_go_out_as_opml_and_come_in_again(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert said(capsys, monkeypatch, "feeds", "--export", "feeds.opml")[0] == 0
    _, out, _ = said(capsys, monkeypatch, "feeds", "--import", "feeds.opml")
    assert out.startswith("0 of 7 feeds added")
    assert "alizila" in (folder / "feeds.opml").read_text().lower()


def test_a_database_goes_out_as_one_file_and_into_an_empty_one_only(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said(capsys, monkeypatch, "ask", "/watch add tencent")
    _, shown, _ = said(capsys, monkeypatch, "ask", "/share")
    status, out, _ = said(capsys, monkeypatch, "export", "all.jsonl.gz")
    assert (status, out.endswith("newsbot.db written to all.jsonl.gz\n")) == (0, True)
    status, _, err = said(capsys, monkeypatch, "import", "all.jsonl.gz")
    assert status == 1
    assert "the database is not empty (there are rows in " in err
    assert err.endswith("): give it a new one; nothing was imported")

    monkeypatch.setenv("NEWSBOT_DATA_DIR", str(folder / "new"))
    status, out, _ = said(capsys, monkeypatch, "import", "all.jsonl.gz")
    assert status == 0
    assert "channel                 1\n" in out
    assert out.endswith("new/newsbot.db, each read again and the same as in the file\n")
    assert said(capsys, monkeypatch, "ask", "/share")[1] == shown
    assert "Tencent" in said(capsys, monkeypatch, "ask", "/watch")[1]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk that any system has")
@pytest.mark.parametrize("words", [("ask", "/share alibaba"), ("facts",)])
def test_an_answer_that_finds_no_room_is_one_line_and_status_1(words: Sequence[str]) -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "bot", *words], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert (ended.returncode, ended.stderr) == (
        1,
        "newsbot: No space left on device: make room on the disk and try again\n",
    )


def test_a_used_port_is_named_with_what_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        monkeypatch.setenv("NEWSBOT_WEB_PORT", str(port))
        status, _, err = said(capsys, monkeypatch, "run")
    assert status == 1
    assert f"port {port} is in use" in err
    assert "NEWSBOT_WEB_PORT" in err


@pytest.mark.parametrize(
    ("words", "ends"), [(["demo", "--pace", "60"], signal.SIGINT), (["demo", "--pace", "60"], signal.SIGTERM)]
)
def test_a_running_bot_stops_within_ten_seconds_when_told(words: Sequence[str], ends: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", *words],
        env={"NEWSBOT_WEB_PORT": "0", "PATH": "", "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    while "The console is at" not in process.stdout.readline():
        assert process.poll() is None
    time.sleep(1)
    began = time.monotonic()
    process.send_signal(ends)
    _, err = process.communicate(timeout=15)
    assert time.monotonic() - began < 10
    assert process.returncode == 0
    assert "Traceback" not in err


def test_no_line_of_the_help_is_cut(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    status, told, _ = said(capsys, monkeypatch, "--help")
    assert (status, "..." in told.partition("Commands:")[2]) == (0, False)
    assert "What is wrong, and what to do." in told
