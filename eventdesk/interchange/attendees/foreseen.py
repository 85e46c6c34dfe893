"""What an import brings about beside its rows: who will wait for a session, and whose host stays out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Foreseen:
    """`free` are the places left in the sessions that have a limit, `wanted` how many places the sure rows want.

    `doubtful` has the sessions that each doubtful row wants a place in, by the row's number. `guests` has, by the
    row's number, the guests whose host is in a row that may be left out: the numbers of the doubtful rows that may
    be the host's, none where it is a bad one. `doubtful_guests` are those of them whose own row is doubtful.
    """

    free: Mapping[str, int] = field(default_factory=dict)
    wanted: Mapping[str, int] = field(default_factory=dict)
    doubtful: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    guests: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    doubtful_guests: frozenset[int] = frozenset()

    def waiting(self, comes: Callable[[int], bool]) -> int:
        """How many places on waiting lists are given. `comes` tells of a doubtful row whether it is stored."""
        wanted = dict(self.wanted)
        for number, sessions in self.doubtful.items():
            if comes(number):
                for session in sessions:
                    wanted[session] = wanted.get(session, 0) + 1
        return sum(max(0, count - self.free[session]) for session, count in wanted.items() if session in self.free)

    def alone(self, comes: Callable[[int], bool]) -> int:
        """How many guests will be accompanied by nobody, because their host's row is left out."""
        return sum(
            not any(map(comes, hosts)) and (number not in self.doubtful_guests or comes(number))
            for number, hosts in self.guests.items()
        )


NOTHING_FORESEEN = Foreseen()
