"""Checks the data once for each reader: annotations on the lines, the list in the summary, and results to keep.

Knows the command and its forms; what is wrong and how it is said, the command knows. Ends as the check ends.
"""

import subprocess
import sys
from pathlib import Path

from runner import summarize


def main(results: Path) -> int:
    """Runs the check; 1 when the data cannot be published."""
    results.mkdir(parents=True, exist_ok=True)
    annotations = check("github")
    print(annotations.stdout, end="")
    print(annotations.stderr, end="", file=sys.stderr)
    summarize(check("markdown").stdout)
    (results / "check.json").write_text(check("json").stdout, encoding="utf-8")
    return annotations.returncode


def check(form: str) -> subprocess.CompletedProcess[str]:
    """The data check in one of its forms, in both languages."""
    command = [sys.executable, "-m", "macros", "check", "--format", form, "--lang", "both"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
