"""When a picture was taken, by what its file says."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PIL import Image

from eventdesk.desktop.capture.pictures import exif_time, read_pictures
from eventdesk.desktop.work import Cancelled, Progress


def jpeg(path: Path, taken: object = None, offset: str = "") -> bytes:
    exif = Image.Exif()
    details = exif.get_ifd(0x8769)
    if taken is not None:
        details[0x9003] = taken
    if offset:
        details[0x9011] = offset
    Image.new("RGB", (8, 8)).save(path, "JPEG", exif=exif)
    return path.read_bytes()


@pytest.mark.parametrize(
    ("taken", "offset", "expected"),
    [
        ("2026:05:14 09:35:10", "", datetime(2026, 5, 14, 9, 35, 10)),
        (
            "2026:05:14 09:35:10",
            "+09:00",
            datetime(2026, 5, 14, 9, 35, 10, tzinfo=timezone(timedelta(hours=9))),
        ),
        (
            "2026:05:14 09:35:10",
            "-03:30",
            datetime(2026, 5, 14, 9, 35, 10, tzinfo=timezone(-timedelta(hours=3, minutes=30))),
        ),
        ("2026:05:14 09:35:10", "local", datetime(2026, 5, 14, 9, 35, 10)),
        ("0000:00:00 00:00:00", "", None),
        ("yesterday", "", None),
        (None, "", None),
    ],
)
def test_the_camera_tells(tmp_path: Path, taken: object, offset: str, expected: datetime | None) -> None:
    assert exif_time(jpeg(tmp_path / "a.jpg", taken, offset)) == expected


def test_what_is_no_picture_has_no_time() -> None:
    assert exif_time(b"no picture at all") is None


def test_files_are_read_whole_and_those_that_are_none_are_named(tmp_path: Path) -> None:
    data = jpeg(tmp_path / "late.jpg", "2026:05:14 10:00:00")
    jpeg(tmp_path / "early.jpg", "2026:05:14 09:00:00")
    (tmp_path / "notes.jpg").write_text("no picture")
    paths = [tmp_path / name for name in ("late.jpg", "notes.jpg", "away.jpg", "early.jpg")]
    pictures, refused = read_pictures(paths, Progress())
    assert [one.name for one in pictures] == ["early.jpg", "late.jpg"]
    assert pictures[1].data == data
    assert refused == ["notes.jpg", "away.jpg"]


def test_reading_stops_when_nobody_wants_it(tmp_path: Path) -> None:
    jpeg(tmp_path / "a.jpg")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        read_pictures([tmp_path / "a.jpg"], progress)


def test_a_file_without_a_camera_was_taken_when_it_was_written(tmp_path: Path) -> None:
    jpeg(tmp_path / "a.jpg")
    ((picture,), _refused) = read_pictures([tmp_path / "a.jpg"], Progress())
    assert picture.taken_at.timestamp() == pytest.approx((tmp_path / "a.jpg").stat().st_mtime)
    seoul = timezone(timedelta(hours=9))
    wall = picture.wall_time(lambda moment: moment.astimezone(seoul).replace(tzinfo=None))
    assert wall == picture.taken_at.astimezone(seoul).replace(tzinfo=None, microsecond=0)
