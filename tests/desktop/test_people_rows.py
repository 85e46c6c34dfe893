"""The keeper of a model's rows: whatever it is shown, the view's rows, selection and signals stay right."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from eventdesk.desktop.pages.rows import RowKeeper


@dataclass(frozen=True)
class Row:
    uid: str
    text: str


class Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.keeper: RowKeeper[Row] = RowKeeper(self, lambda row: row.uid)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # type: ignore[override]  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.keeper.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:  # type: ignore[override]
        return self.keeper.rows[index.row()].text if role == Qt.ItemDataRole.DisplayRole else None


states = st.lists(
    st.builds(Row, st.sampled_from("abcdefgh"), st.sampled_from("xy")), unique_by=lambda row: row.uid
)


@settings(deadline=None)
@given(st.lists(states, min_size=1, max_size=6))
def test_any_states_one_after_another(all_states: list[list[Row]]) -> None:
    model = Model()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    selection = QItemSelectionModel(model)
    mirror: list[Row] = []
    model.rowsInserted.connect(lambda _p, a, b: mirror.__setitem__(slice(a, a), model.keeper.rows[a : b + 1]))
    model.rowsRemoved.connect(lambda _p, a, b: mirror.__delitem__(slice(a, b + 1)))
    model.dataChanged.connect(
        lambda a, b: mirror.__setitem__(slice(a.row(), b.row() + 1), model.keeper.rows[a.row() : b.row() + 1])
    )
    for rows in all_states:
        chosen = selection.currentIndex()
        was = model.keeper.rows[chosen.row()].uid if chosen.isValid() else None
        stays = was in {row.uid for row in rows} and [row.uid for row in model.keeper.rows] == [
            row.uid for row in rows
        ]
        model.keeper.show(rows)
        assert mirror == model.keeper.rows == rows
        assert [model.keeper.place(row.uid) for row in rows] == list(range(len(rows)))
        if stays:
            assert model.keeper.rows[selection.currentIndex().row()].uid == was
        if rows:
            selection.setCurrentIndex(model.index(0), QItemSelectionModel.SelectionFlag.SelectCurrent)
    del tester


def test_a_row_that_goes_takes_only_itself(qtbot: QtBot) -> None:
    model = Model()
    rows = [Row(str(number), "x") for number in range(1000)]
    model.keeper.show(rows)
    kept = QItemSelectionModel(model)
    kept.setCurrentIndex(model.index(700), QItemSelectionModel.SelectionFlag.SelectCurrent)
    with qtbot.assertNotEmitted(model.rowsInserted), qtbot.waitSignal(model.rowsRemoved):
        model.keeper.show(rows[:300] + rows[301:])
    assert kept.currentIndex().row() == 699


def test_one_changed_row_is_told_alone(qtbot: QtBot) -> None:
    model = Model()
    rows = [Row(str(number), "x") for number in range(1000)]
    model.keeper.show(rows)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.keeper.show([*rows[:500], Row("500", "y"), *rows[501:]])
    assert told == [(500, 500)]
