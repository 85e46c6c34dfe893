"""The forum as value types, frozen snapshots and mapped records; no I/O, no Qt."""
