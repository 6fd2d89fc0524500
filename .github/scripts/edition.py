"""Starts the next edition from the default branch: a branch with its draft, and a draft pull request that goes on.

Knows what a person typed, git and GitHub; what a new edition is made of, `python -m macros new edition` knows.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError

from git_objects import Repository
from github_api import GitHub, this_repository
from runner import event, summarize
from where import site_url
from words import LANGUAGES, Refused, both, guides, say

ROOT = Path(__file__).parents[2]
YEAR = re.compile(r"[0-9]{4}(-[12])?")
CHECK = "data.yml"


def main() -> int:
    """Starts the edition; 1 where it cannot be started, and the summary of the run says why."""
    try:
        url = start(this_repository(), os.environ["YEAR"].strip(), event()["repository"]["default_branch"])
    except Refused as why:
        print(both(why.name, **why.values))
        summarize("\n\n".join(f"❌ {say(why.name, lang, **why.values)}" for lang in LANGUAGES))
        return 1
    summarize("\n\n".join(f"✅ {say('edition_opened', lang, url=url)}" for lang in LANGUAGES))
    return 0


def start(github: GitHub, year: str, default: str) -> str:
    """The address of the draft pull request. Raises Refused where the year or the repository does not allow it."""
    if not YEAR.fullmatch(year):
        raise Refused("edition_no_year", year=year[:20])
    server, branch = f"{os.environ['GITHUB_SERVER_URL']}/{github.repository}", f"edition-{year}"
    here = Repository(Path.cwd(), server, github.token)
    if here.git("ls-remote", server, f"refs/heads/{branch}"):
        raise Refused("edition_branch", branch=branch, url=f"{server}/tree/{branch}")
    before = here.git("rev-parse", "HEAD").decode().strip()
    made = subprocess.run(
        [sys.executable, "-m", "macros", "new", "edition", year], capture_output=True, encoding="utf-8", timeout=300,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )  # fmt: skip
    if made.returncode:
        summarize(f"```text\n{made.stdout.strip()}\n```")
        raise Refused("edition_refused")
    changed = here.git("ls-files", "-z", "--others", "--modified", "--exclude-standard", "data").decode().split("\0")
    files = {name: Path(name).read_bytes() for name in changed if name}
    here.push(here.committed(before, files, f"data: start {year}\n"), branch)
    try:
        url = opened(github, year, branch, default)
    except HTTPError as error:
        print(error, error.read().decode("utf-8", "replace"))
        compare = f"{server}/compare/{default}...{branch}?expand=1"
        raise Refused("edition_no_pull", branch=branch, url=compare) from None
    finally:
        github.write("POST", f"actions/workflows/{CHECK}/dispatches", {"ref": branch})
    return url


def opened(github: GitHub, year: str, branch: str, default: str) -> str:
    """Opens the draft pull request, with a text that leads on. Where GitHub allows none, that is an HTTPError."""
    edit = f"{os.environ['GITHUB_SERVER_URL']}/{github.repository}/edit/{branch}/data/{year}"
    site, places = site_url(github.repository, os.environ.get("OWN_SITE_URL", "")), {}
    for lang in LANGUAGES:
        folder = f"{lang}/" if lang in guides() else ""
        places[lang] = {
            "source": f"{edit}/source.txt",
            "frame": f"{edit}/report.yml",
            "guide": f"{site}{folder}guide/#year",
        }
    body = "\n---\n".join(say("edition_body", lang, year=year, **places[lang]) for lang in LANGUAGES)
    title = both("edition_title", year=year)
    answer = github.create("pulls", {"title": title, "head": branch, "base": default, "body": body, "draft": True})
    return str(answer["html_url"])


if __name__ == "__main__":
    sys.exit(main())
