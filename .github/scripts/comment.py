"""Says on a pull request how its check stands, in one comment that is renewed whenever a run begins or ends.

Runs with the right to comment, so it believes only GitHub: the pull request is the open one whose head is the commit
that was checked, and the comment tells of the newest run, whichever has just ended. The artifact was made by code of
the pull request; it is read as bounded text and nothing else.
"""

import os
import sys

from facts import Facts
from github_api import left, renew, this_repository
from pulls import checked, touched
from report import LISTED, comment
from results import results
from runner import event
from runs import newest, vouch
from suggestions import fitting, suggest
from where import site_url
from words import guides

MARK = "<!-- the result of the check -->"
DATA, PROGRAM = "data.yml", "program.yml"


def main() -> int:
    """Renews the comment; says why where there is nothing to say."""
    happened, github, server = event()["workflow_run"], this_repository(), os.environ["GITHUB_SERVER_URL"]
    pull = checked(github, happened)
    if pull is None:
        print("No open pull request has this commit as its head: a newer check will report, or it was closed.")
        return 0
    run = newest(github, pull, DATA, happened, server)
    if run is None:
        print("The data of this commit was not checked yet.")
        return 0
    changes, program = touched(github, pull), newest(github, pull, PROGRAM, happened, server)
    ended = run.state != "pending"
    found = results(untrusted) if ended and (untrusted := left(github, run.id)) is not None else None
    tested = left(github, program.id) if program and program.state != "pending" else None
    findings = found.check.findings[:LISTED] if found and found.check else ()
    facts = Facts(
        server=server,
        site=site_url(github.repository, os.environ.get("OWN_SITE_URL", "")),
        pull=pull,
        touched=changes,
        run=run,
        results=found,
        program=program,
        tests=results(tested) if tested is not None else None,
        own=pull.repository == github.repository,
        guides=guides(),
        suggested=suggest(github, pull, fitting(findings, changes)) if ended else frozenset(),
    )
    renew(github, pull.number, MARK, comment(facts))
    if run.dispatched:
        vouch(github, pull, run)
    print(f"Reported on pull request {pull.number}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
