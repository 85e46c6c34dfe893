"""Who comes: the list, each attendee's data, and checking in at the door."""
