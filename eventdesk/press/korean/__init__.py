"""Korean: its particles, its way of naming people and its 보도자료 with 보도시점, □ and ○."""
