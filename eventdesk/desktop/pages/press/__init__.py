"""The press material: releases and what goes into them, with the printed page beside it."""
