"""Writing a file whole or not at all."""

import errno
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile


def save_file(path: Path, data: bytes) -> None:
    """Write the file beside its place and then put it there. Raises OSError, and leaves an older one as it was."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise OSError(errno.EACCES, file.errorString(), str(path))
    if file.write(data) != len(data) or not file.commit():
        reason = file.errorString()
        file.cancelWriting()
        raise OSError(errno.EIO, reason, str(path))
