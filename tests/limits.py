"""How long a test waits before it takes what it waits for to be stuck: ten times what a machine at rest needs.

No test judges speed: a machine three times as slow, or one that does much else, turns none red.
"""

STUCK = 900  # seconds; a program: Lighthouse, which needs longest, takes half a minute for all its pages
NOT_SHOWN = 60  # seconds; something that a page shows or does, which takes a tenth of one
SELDOM = 50_000  # objects more than before, until Python looks for those that could be forgotten; it would at 700
