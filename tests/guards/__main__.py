"""`python tests/guards`: formatter, linter and types of Python code, scripts and stylesheet; `--mend` mends.

Knows the arguments and what is printed; which guards there are and what they run, guards.py knows.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from guards import GUARDS, run


def main(arguments: list[str] | None = None) -> int:
    """Runs every guard and says what each found; 1 when one found anything."""
    parser = argparse.ArgumentParser(prog="python tests/guards", description=__doc__)
    parser.add_argument("--mend", action="store_true", help="고칠 수 있는 것은 고쳐 씁니다 / write what can be mended")
    mend = parser.parse_args(arguments).mend
    failed = []
    for name in GUARDS:
        status, said = run(name, mend)
        print(f"== {name}\n{said.strip()}\n")
        failed += [name] if status else []
    print(f"찾은 것이 있음 · findings: {', '.join(failed)}" if failed else "모두 깨끗함 · all is clean")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
