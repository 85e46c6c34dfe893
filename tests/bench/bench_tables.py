"""What reading a list of 100,000 people costs, against python-calamine or `csv` reading the same file alone.

    python tests/bench/bench_tables.py

CPU time of this process, the best of three runs each.
"""

import csv
import io
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from eventdesk.interchange.tables import read_tables

PEOPLE = 100_000
LIMIT = 3.0
_FAMILIES, _SYLLABLES = (
    "김이박최정강조윤장임한오서신권황안송류홍",
    "민준서연도윤지우하은예시수아호황희영철미경성재현혜진태",
)
_PLACES = ("한국과학기술원", "서울대학교", "과학기술정보통신부", "한국생명공학연구원", "삼성전자")
HEADER = ("성명", "소속", "직위", "이메일", "전화", "국가", "구분")


def people() -> list[tuple[str, ...]]:
    """The rows of the list below its header."""
    random = Random(5)
    return [
        (
            random.choice(_FAMILIES) + random.choice(_SYLLABLES) + random.choice(_SYLLABLES),
            random.choice(_PLACES),
            random.choice(("교수", "연구원", "과장")),
            f"person{number}@example.org",
            f"+82 10-{random.randrange(1000, 9999)}-{random.randrange(1000, 9999)}",
            random.choice(("대한민국", "KR", "Korea")),
            random.choice(("참가자", "발표자", "VIP")),
        )
        for number in range(PEOPLE)
    ]


def write_lists(folder: Path, rows: list[tuple[str, ...]]) -> None:
    import xlsxwriter

    with (folder / "list.csv").open("w", encoding="cp949", newline="") as out:
        csv.writer(out).writerows([HEADER, *rows])
    book = xlsxwriter.Workbook(folder / "list.xlsx", {"constant_memory": True})
    sheet = book.add_worksheet()
    for number, row in enumerate([HEADER, *rows]):
        sheet.write_row(number, 0, row)
    book.close()


def csv_alone(path: Path) -> object:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("cp949"), newline="")))


def calamine_alone(path: Path) -> object:
    from python_calamine import load_workbook

    return load_workbook(io.BytesIO(path.read_bytes())).get_sheet_by_index(0).to_python()


def best_of_three(work: Callable[[Path], object], path: Path) -> float:
    """Seconds."""
    results = []
    for _ in range(3):
        begun = time.process_time()
        work(path)
        results.append(time.process_time() - begun)
    return min(results)


def main() -> int:
    """Print what was measured and its limit, with tabs between; 1 where a limit is missed."""
    kept = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_lists(folder, people())
        for kind, file, alone in (("csv", "list.csv", csv_alone), ("calamine", "list.xlsx", calamine_alone)):
            floor, whole = best_of_three(alone, folder / file), best_of_three(read_tables, folder / file)
            kept = kept and whole <= LIMIT * floor
            print(f"table of {PEOPLE:,} people, against {kind} alone\t{whole / floor:.2f}x\t{LIMIT:g}x")
            print(f"{file}: {whole:.2f} s, {kind} alone {floor:.2f} s")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
