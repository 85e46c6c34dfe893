"""“eventdesk import-attendees”: what it stores, what it tells, and how it refuses."""

from pathlib import Path

import pytest

from eventdesk.cli import main
from eventdesk.model.snapshot import Attendee, Forum, ForumSnapshot
from eventdesk.model.text import Text
from eventdesk.workspace.storing import add_forum
from eventdesk.workspace.workspace import Workspace


@pytest.fixture
def team(tmp_path: Path) -> Path:
    path = tmp_path / "team.eventdesk"
    workspace = Workspace.create(path)
    with workspace.edit("Add") as edit:
        add_forum(edit, ForumSnapshot(forum=Forum(id="f", title=Text({"ko": "포럼"}), languages=("ko", "en"))))
    workspace.close()
    return path


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    source = tmp_path / "list.csv"
    text = "성명,소속,이메일,비밀\n홍길동,한국과학기술원,hong@example.org,x\n김철수,서울대학교,secretplace,y\n"
    source.write_bytes(text.encode("cp949"))
    return source


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, list[str], list[str]]:
    """The exit status, and the lines of both streams."""
    status = main([str(word) for word in words])
    said = capsys.readouterr()
    return status, said.out.splitlines(), said.err.splitlines()


def attendees(path: Path) -> tuple[Attendee, ...]:
    workspace = Workspace.open(path)
    try:
        return workspace.snapshot(workspace.forums()[0].uid).attendees
    finally:
        workspace.close()


def test_the_good_rows_come_in_and_the_others_are_told(
    team: Path, listed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.csv"
    status, out, err = run(capsys, "import-attendees", team, listed, "--forum", "f", "--bad", bad)
    assert status == 1
    assert out == [
        "1 new\t0 changed\t0 same\t0 doubtful\t1 bad",
        "  성명\tname",
        "  소속\torganization",
        "  이메일\temail",
        "  비밀\tleft out",
        str(bad),
    ]
    (line,) = err
    assert line.startswith("row 3: bad: 이메일: this is no e-mail address")
    assert "secretplace" not in line
    assert [one.name for one in attendees(team)] == [Text({"ko": "홍길동"})]
    bad.write_text(bad.read_text("utf-8-sig").replace("secretplace", "kim@example.org"), "utf-8-sig")
    status, out, err = run(capsys, "import-attendees", team, bad, "--forum", "f")
    assert (status, err) == (0, [])
    assert len(attendees(team)) == 2


def test_a_dry_run_stores_nothing_and_a_second_import_finds_all_the_same(
    team: Path, listed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _status, out, _err = run(capsys, "import-attendees", team, listed, "--forum", "f", "--dry-run")
    assert out[0].startswith("1 new")
    assert attendees(team) == ()
    run(capsys, "import-attendees", team, listed, "--forum", "f")
    _status, out, _err = run(capsys, "import-attendees", team, listed, "--forum", "f")
    assert out[0] == "0 new\t0 changed\t1 same\t0 doubtful\t1 bad"


def test_refusals_are_one_line(
    team: Path, listed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture, colours = tmp_path / "picture.csv", tmp_path / "colours.csv"
    picture.write_bytes(b"\x89PNG\r\n" + bytes(40))
    colours.write_text("red,1\nblue,2\n", "utf-8")
    for words, status, said in (
        ((team, picture, "--forum", "f"), 1, "picture.csv is a picture"),
        ((team, tmp_path / "gone.csv", "--forum", "f"), 1, "gone.csv cannot be read"),
        ((team, colours, "--forum", "f"), 1, "no column of names"),
        ((team, listed, "--forum", "g"), 1, "no forum “g”"),
        ((team, listed, "--forum", "f", "--sheet", "Guests"), 1, "no sheet “Guests”"),
        ((team, listed), 2, "--forum"),
    ):
        found, out, err = run(capsys, "import-attendees", *words)
        assert (found, out) == (status, [])
        assert len(err) == 1
        assert said in err[0]
    assert attendees(team) == ()


def test_speakers_and_a_programme(team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    speakers, programme = tmp_path / "speakers.csv", tmp_path / "programme.csv"
    speakers.write_text("연사,소속,직위\n홍길동,한국과학기술원,교수\n", "utf-8")
    programme.write_text(
        "세션,발표 제목,발표자,좌장\n바다,차가운 바다,홍길동; 김철수 (서울대학교),\n,따뜻한 바다,박영희,\n",
        "utf-8",
    )
    assert run(capsys, "import-speakers", team, speakers, "--forum", "f")[1][0].startswith("1 new")
    status, out, err = run(capsys, "import-programme", team, programme, "--forum", "f", "--dry-run")
    assert out[1:] == ["  세션\tsession_title", "  발표 제목\ttitle", "  발표자\tspeakers", "  좌장\tmoderator"]
    status, out, err = run(capsys, "import-programme", team, programme, "--forum", "f")
    workspace = Workspace.open(team)
    snapshot = workspace.snapshot(workspace.forums()[0].uid)
    workspace.close()
    (session,) = snapshot.sessions
    assert session.items[0].title == Text({"ko": "차가운 바다"})
    assert [one.name for one in snapshot.people][:2] == [Text({"ko": "홍길동"}), Text({"ko": "김철수"})]
    assert snapshot.people[0].position == Text({"ko": "교수"})
    status, out, err = run(capsys, "import-programme", team, speakers, "--forum", "f")
    assert (status, len(err)) == (1, 1)
    assert "no column of titles" in err[0]


def test_business_cards(team: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cards = tmp_path / "cards.vcf"
    cards.write_text("BEGIN:VCARD\nFN:Ann Lee\nORG:MIT\nEMAIL:a@x.org\nEND:VCARD\n", "utf-8")
    assert run(capsys, "import-attendees", team, cards, "--forum", "f")[0] == 0
    assert [one.name for one in attendees(team)] == [Text({"en": "Ann Lee"})]
