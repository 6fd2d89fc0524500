"""Words the results of a run as Markdown, for the comment on the pull request and for the summary of the run.

Knows facts and results, and in which order a reader needs them: what the change brings, what is there anyway, what will
change. How GitHub reads Markdown and how changes are told is known elsewhere.
"""

from collections.abc import Callable, Iterator
from itertools import chain

import boxes
from changes_said import changes, pages_counted
from facts import Facts, Step
from github_markdown import PLAIN_PATH, fenced, indented, linked, shown
from recipes import recipe
from results import Check, Finding, Results, Tests
from words import LANGUAGES, both, say

COMMENT_LENGTH = 60_000  # GitHub takes 65,536 characters
LISTED = 10  # problems in the comment; whoever has more mends these first
OUTSIDE = 10  # files
WAITING = {"action_required": "waiting", "cancelled": "stopped", "skipped": "stopped", "stale": "stopped"}
GUIDE = "guide/"
DATA_STEP, MERGE_STEP = "데이터 검사", "합쳐 보기"
IN_BOXES = ("translations-new", "page-new")  # what they ask for is said beside the boxes, text by text


def comment(facts: Facts) -> str:
    """The comment: Korean, then English, with as many items as fit; what is wrong before what is to be accepted."""
    for items in (LISTED, 5, 2, 0):
        parts = [_to_accept(facts, items), list(_languages(facts, items))]
        text = "\n".join([*_head(facts), "", *chain(*(parts if _verdict(facts)[0] == "✅" else reversed(parts)))])
        if len(text) <= COMMENT_LENGTH:
            return text
    return "\n".join(_head(facts))


def summary(results: Results) -> str:
    """The summary of the run: the counts, and all that changes; the problems are in the check's own summary."""
    only_tests = results.tests and not (results.check or results.build)
    lines = [] if only_tests else [f"### {'✅' if results.good else '❌'} {both('good' if results.good else 'bad')}"]
    for lang in LANGUAGES:
        lines += ["", *_counts(results, results.tests, lang)]
    lines += [f"- {both('failure')}: {shown(test.name)} {shown(test.said)}" for test in _failures(results)]
    return "\n".join([*lines, "", *changes(results, LANGUAGES, 300, 20)])


def _head(facts: Facts) -> Iterator[str]:
    """One line that says how the change stands. Where the change may have made its own verdict, that comes first."""
    outside = facts.touched.outside
    if not outside:
        sign, name = _verdict(facts)
        yield f"### {sign} {both(name)}"
        return
    yield f"### ⚠️ {both('outside')}"
    yield ""
    yield from (f"- {shown(file)}" for file in outside[:OUTSIDE])
    yield from _more(len(outside) - OUTSIDE, LANGUAGES)
    yield ""
    yield from (say("outside_why", lang) for lang in LANGUAGES)
    yield ""
    yield f"{both('verdict')}: {both(_verdict(facts)[1])}"


def _to_accept(facts: Facts, items: int) -> list[str]:
    """The boxes with which a person accepts what waits; of a check that runs still, none."""
    waits = facts.results.waiting if facts.results else None
    branch = boxes.Branch(f"{facts.server}/{facts.pull.repository}", facts.pull.branch, facts.pull.sha, facts.own)
    return boxes.section(waits, branch, 2 * items) if waits else []


def _verdict(facts: Facts) -> tuple[str, str]:
    run, found = facts.run, facts.results
    if run.state == "pending":
        return "⏳", "checking"
    if run.state in WAITING:
        return "⚠️", WAITING[run.state]
    if any(step.name.startswith(MERGE_STEP) for step in run.failed):
        return "❌", "conflict"
    if not (found and found.check):
        return "⚠️", "unreadable" if run.state == "success" else "not_checked"
    if found.good and run.state == "success":
        return "✅", "good"
    if found.check.errors:
        return "❌", "bad"
    if found.check.rest.errors:
        return "❌", "bad_before"
    return "❌", "bad" if facts.touched.prose else "bad_otherwise"


def _languages(facts: Facts, items: int) -> Iterator[str]:
    first, *others = LANGUAGES
    yield from _in_language(facts, items, first)
    for lang in others:
        yield from ("", "<details><summary>English</summary>", "")
        yield from _in_language(facts, items, lang)
        yield from ("", "</details>")


def _in_language(facts: Facts, items: int, lang: str) -> Iterator[str]:
    for section in SECTIONS:
        lines = list(section(facts, items, lang))
        yield from ([*lines, ""] if lines else [])


def _failed_steps(facts: Facts, items: int, lang: str) -> Iterator[str]:
    """Every step that failed, why, and who has to act."""
    runs = [run for run in (facts.run, facts.program) if run and run.state not in ("pending", "success")]
    for step in [step for run in runs for step in run.failed]:
        log = linked(say("log", lang), step.log)
        yield f"- {say('step_failed', lang)}: {shown(step.name)} ({log}) — {say(_who(step, facts), lang)}"
    found = facts.results
    if found and found.build and found.build.said:
        yield from indented(fenced(list(found.build.said[: items or 1]), ""))
    for link in found.dead_links[:items] if found else ():
        yield f"  - {say('dead_link', lang)}: {shown(link)}"
    for test in _failures(facts.tests)[:items]:
        yield f"  - {say('failure', lang)}: {shown(test.name)} {shown(test.said)}"
    if facts.tests and facts.tests.tests:
        yield from _more(facts.tests.tests.failed - len(_failures(facts.tests)[:items]), (lang,))


def _who(step: Step, facts: Facts) -> str:
    """Who has to act, as the name of the words that say so."""
    check = facts.results.check if facts.results else None
    if step.name.startswith(MERGE_STEP):
        return "act_conflict"
    if check and not check.errors and check.rest.errors and step.name.startswith(DATA_STEP):
        return "act_before"
    if check and check.errors and step.name.startswith(DATA_STEP):
        return "act_editor"
    if facts.touched.outside:
        return "act_program"
    return "act_prose" if check and not check.rest.errors and facts.touched.prose else "act_nobody"


def _findings(facts: Facts, items: int, lang: str) -> Iterator[str]:
    """What the change brings, problem by problem, and then in one line each what was there and what a draft lacks."""
    check = facts.results.check if facts.results else None
    if not check:
        return
    told = _told(facts, check)
    if told[:items]:
        yield f"**{say('brought', lang)}**"
        yield ""
    for finding in told[:items]:
        yield from _finding(finding, facts, lang)
    if unlisted := max(0, check.errors + check.warnings - (len(check.findings) - len(told)) - len(told[:items])):
        yield f"- {say('not_listed', lang, count=unlisted)}"
    if check.rest.errors or check.rest.warnings:
        yield f"- {say('there', lang, errors=check.rest.errors, warnings=check.rest.warnings)}"
    if check.rest.drafts:
        yield f"- {say('left_of_drafts', lang, count=check.rest.drafts)}"


def _told(facts: Facts, check: Check) -> list[Finding]:
    """The problems that are to have an entry of their own: all but those that the boxes are about."""
    boxes = facts.results and facts.results.waiting and facts.results.waiting.new
    return [finding for finding in check.findings if not (boxes and finding.code in IN_BOXES)]


def _finding(finding: Finding, facts: Facts, lang: str) -> Iterator[str]:
    place = shown(f"{finding.file}:{finding.line}")
    if PLAIN_PATH.fullmatch(finding.file):
        new = finding.code == "missing-file"
        editor = facts.new_file(finding.file) if new else facts.editor(finding.file, finding.line)
        place = linked(place, editor)
    yield f"- **{say('draft' if finding.draft else finding.severity, lang).capitalize()}** {place}"
    yield f"  - {shown(finding.message[lang])}"
    yield f"  - → {shown(finding.fix[lang])}"
    if (finding.file, finding.line) in facts.suggested:
        yield f"  - {say('suggested', lang)}"
    elif finding.paste:
        yield f"  - {say('paste_by_hand', lang)}:"
        yield from indented(fenced([finding.paste]))
    if finding.more:
        lines = ", ".join(map(str, finding.lines)) + (" …" if finding.more > len(finding.lines) else "")
        yield f"  - {say('more_alike', lang, count=finding.more, lines=lines)}"
    yield f"  - {linked(say('recipe', lang), _guide(facts, lang, recipe(finding.code)))}"


def _guide(facts: Facts, lang: str, anchor: str) -> str:
    return f"{facts.site}{f'{lang}/' if lang in facts.guides else ''}{GUIDE}#{anchor}"


def _changes(facts: Facts, items: int, lang: str) -> Iterator[str]:
    if facts.results:
        yield from changes(facts.results, (lang,), items, 5, facts.site)


def _counted(facts: Facts, _: int, lang: str) -> Iterator[str]:
    if facts.results:
        yield from _counts(facts.results, facts.tests.tests if facts.tests else None, lang)
        if facts.program and facts.program.state == "pending":
            yield f"- {say('tests', lang)}: {say('under_way', lang)}"


def _counts(results: Results, tests: Tests | None, lang: str) -> Iterator[str]:
    """How many there are of each; where tests alone were run, of those alone."""
    check = results.check
    counted = {
        "data": check and say("counts", lang, errors=check.errors, warnings=check.warnings),
        "site": results.build and say(results.build.outcome, lang),
        "pages": results.changes and pages_counted(results.changes, lang),
    }
    for name, words in counted.items():
        if words or not tests:
            yield f"- {say(name, lang)}: {words or say('not_run', lang)}"
    if tests:
        counts = dict(passed=tests.passed, failed=tests.failed, skipped=tests.skipped)
        yield f"- {say('tests', lang)}: {say('tests_counts', lang, **counts)}"


def _places(facts: Facts, _: int, lang: str) -> Iterator[str]:
    if facts.run.preview:
        yield f"{linked(say('preview', lang), facts.run.preview)}: {say('preview_opens', lang)}"
        yield ""
    yield say("whole_list", lang, url=facts.run.address, commit=shown(facts.pull.sha[:10]))


def _failures(results: Results | None) -> tuple:
    return results.tests.failures if results and results.tests else ()


def _more(count: int, langs: tuple[str, ...]) -> Iterator[str]:
    if count > 0:
        yield f"- {both('more', langs, count=count)}"


SECTIONS: tuple[Callable[[Facts, int, str], Iterator[str]], ...] = (
    _failed_steps,
    _findings,
    _changes,
    _counted,
    _places,
)
"""What the comment says in each language, in this order; what a person is asked to confirm goes last."""
