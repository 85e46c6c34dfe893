"""Long work that the window cannot go on without: it goes on painting, and takes nothing but Cancel meanwhile.

Opening a forum of 100,000 attendees is such work, and undoing their import. Whatever can be done beside other
things belongs to `work` instead.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QProgressDialog

from eventdesk.desktop.desk import Desk
from eventdesk.desktop.theme import GRID
from eventdesk.desktop.work import Cancelled, Progress, Task, run

if TYPE_CHECKING:
    from eventdesk.workspace.edit import Edit

T = TypeVar("T")

_PATIENCE = 200
"""Milliseconds before the work is shown: what is quicker would only flicker."""


def waited(desk: Desk, function: Callable[[Progress], T], title: str, *, cancellable: bool) -> T:
    """What `function(progress)` returns, called in a thread while the person waits. Raises what it raises.

    Raises Cancelled where the person pressed Cancel. The function must not touch widgets.
    """
    loop, ended = QEventLoop(), list[Any]()
    failed: list[Exception] = []
    task = run(desk, function, ended.append, failed.append, cancellable=cancellable)
    shown = _dialog(task, title, cancellable)
    task.over.connect(loop.quit)
    if task.running:
        loop.exec()
    shown.close()
    shown.deleteLater()
    if failed:
        raise failed[0]
    if not ended:
        raise Cancelled
    result: T = ended[0]
    return result


def stored_waiting(desk: Desk, label: str, change: "Callable[[Edit], object]", rows: int) -> bool:
    """Store a change of about so many rows as one step, in a thread; False where the person pressed Cancel.

    Raises what the workspace refuses.
    """
    workspace, stored = desk.workspace, list[bool]()
    assert workspace is not None

    def store(progress: Progress) -> None:
        done, total = 0, 2 * rows  # every row is changed, and written into the journal

        def tell(more: int) -> None:
            nonlocal done
            done += more
            progress.tell(min(done, total - 1), total)

        with workspace.edit(label, desk.forum_uid or None) as edit:
            edit.tell = tell
            change(edit)
            progress.check()
        stored.append(True)

    try:
        waited(desk, store, label, cancellable=True)
    except Cancelled:
        return bool(stored)  # pressed when it was too late
    return True


def _dialog(task: Task, title: str, cancellable: bool) -> QProgressDialog:
    dialog = QProgressDialog(QApplication.activeWindow())
    dialog.setObjectName("waiting")
    dialog.setLabelText(title)
    dialog.setAccessibleName(title)
    dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
    dialog.setMinimumWidth(48 * GRID)
    dialog.setAutoClose(False)
    dialog.setAutoReset(False)
    if not cancellable:
        dialog.setCancelButton(None)
    dialog.canceled.connect(task.cancel)

    def move(done: int, total: int) -> None:
        dialog.setMaximum(total)
        dialog.setValue(done)

    task.progressed.connect(move)
    dialog.setMinimumDuration(_PATIENCE)
    dialog.setMaximum(0)
    dialog.setValue(0)  # from now on it shows itself when its time has come
    return dialog
