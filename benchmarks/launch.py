"""Runs one command and writes down what it cost; `python launch.py COSTS COMMAND...`.

A small process of its own, since the system counts the memory of whoever starts a command as that command's.
"""

import json
import resource
import subprocess
import sys
import time

start = time.perf_counter()
status = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL).returncode
wall, usage = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1 if sys.platform == "darwin" else 1024  # bytes in which the system counts memory
with open(sys.argv[1], "w") as file:
    json.dump(
        {"cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "megabytes": usage.ru_maxrss * unit / 1024**2}, file
    )
sys.exit(status)
