"""The timetable: days, rooms as columns, time down; sessions are moved, lengthened, copied and swapped in it."""
