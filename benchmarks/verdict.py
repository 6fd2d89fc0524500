"""How long one process that stays takes to judge the data again after a change; `python verdict.py FILE OLD NEW TIMES`.

Runs inside the project, with its macros; prints seconds, the first line those of the first verdict.
"""

import sys
import time
from pathlib import Path

from macros.load import load
from macros.site.rules import RULES

MORE = "a"  # a letter that changes no figure
path, old, new, times = Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
text = path.read_text(encoding="utf-8")
for number in range(times + 1):
    longer = f"{new[:-2]}{MORE * number}{new[-2:]}"  # within quotes, where there are any
    path.write_text(text if number == 0 else text.replace(old, longer, 1), encoding="utf-8")
    start = time.perf_counter()
    load(Path("data"), RULES).published()
    print(time.perf_counter() - start)
path.write_text(text, encoding="utf-8")
