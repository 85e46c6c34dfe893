"""Schedules that move: plans of new times, made from a snapshot. Pure; `model.plans` says what a plan is.

>>> plan = start_late(snapshot, 3, 20, DelayRules(scope=Scope.DAY))
>>> conflicts(planned(snapshot, plan))          # what it would bring about
>>> apply_plan(edit, plan)                      # eventdesk.workspace.moving_edits
"""

from eventdesk.programme.moving.blocks import Scope
from eventdesk.programme.moving.budget import Budget, BudgetPart, budget
from eventdesk.programme.moving.compacting import CompactRules, compact_day
from eventdesk.programme.moving.delaying import DelayRules, start_late
from eventdesk.programme.moving.spreading import Spread, spread_items

__all__ = [
    "Budget",
    "BudgetPart",
    "CompactRules",
    "DelayRules",
    "Scope",
    "Spread",
    "budget",
    "compact_day",
    "spread_items",
    "start_late",
]
