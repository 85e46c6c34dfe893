"""Two records of one attendee made one, side by side; and those who may be on the list twice."""
