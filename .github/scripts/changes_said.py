"""Words what a change will make the site say: page by page, record by record, before and after, in every language.

Knows results and pages; nothing of GitHub and nothing of problems.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator

from github_markdown import PLAIN_PAGE, linked, shown
from results import Changes, FieldChange, PageChange, RecordChange, Results
from words import both, say

RECORDS = 10  # of a page
COUNTED_ON = "/translations/"  # the page that counts what other pages say and in which state it is
SHORT = 2  # a text of fewer letters stands in any line


def changes(results: Results, langs: tuple[str, ...], pages: int, lines: int, site: str = "") -> Iterator[str]:
    """The pages that change: first those whose records do, then new and gone ones, then those that change otherwise.

    `site` is where the pages stand as they are now.
    """
    by_page: dict[str, list[RecordChange]] = defaultdict(list)
    for record in results.records:
        by_page[record.page].append(record)
    for page in list(by_page)[:pages]:
        yield f"- {both('changed', langs)}: **{_page(page, site, langs)}**"
        for record in by_page[page][:RECORDS]:
            yield from _record(record, langs, lines)
        yield from (f"  {more}" for more in _more(len(by_page[page]) - RECORDS, langs))
    yield from _more(len(by_page) - pages, langs)
    if results.changes:
        yield from _pages(results.changes, results.records, langs, pages, lines, site)


def pages_counted(changes: Changes, lang: str) -> str:
    """How many pages change, in words."""
    counts = dict(changed=len(changes.changed), added=len(changes.added), removed=len(changes.removed))
    return say("pages_counts", lang, **counts)


def _page(page: str, site: str, langs: tuple[str, ...]) -> str:
    if not site or not PLAIN_PAGE.fullmatch(page):
        return shown(page)
    return f"{shown(page)} ({linked(both('as_it_is', langs), site.rstrip('/') + page)})"


def _record(record: RecordChange, langs: tuple[str, ...], fields: int) -> Iterator[str]:
    for field in record.fields[:fields]:
        yield f"  - {shown(f'{record.id}.{field.name}' if record.id else field.name)}"
        yield from _field(field, langs)
    yield from (f"  {more}" for more in _more(len(record.fields) - fields, langs))


def _field(field: FieldChange, langs: tuple[str, ...]) -> Iterator[str]:
    for lang in dict.fromkeys((*field.after, *field.before)):
        before, after = field.before.get(lang, ""), field.after.get(lang, "")
        said = f"{shown(after)} ({both('unchanged', langs)})" if before == after else _turned(before, after, langs)
        yield f"    - {lang}: {said}" if lang else f"    - {said}"


def _turned(before: str, after: str, langs: tuple[str, ...]) -> str:
    nothing = both("nothing", langs)
    return f"{both('before', langs)} {shown(before) or nothing} → {both('after', langs)} {shown(after) or nothing}"


def _pages(
    changes: Changes, records: tuple[RecordChange, ...], langs: tuple[str, ...], pages: int, lines: int, site: str
) -> Iterator[str]:
    for name, addresses in (("added", changes.added), ("removed", changes.removed)):
        for address in addresses[:pages]:
            yield f"- {both(name, langs)}: {shown(address)}"
        yield from _more(len(addresses) - pages, langs)
    own = {record.page for record in records}
    said_in = {lang for record in records for field in record.fields for lang in (*field.before, *field.after)}
    others = [change for change in changes.changed if _in_first_language(change.page, said_in) not in own]
    texts = _texts(records)
    repeating = [change.page for change in others if _repeats(change, texts)]
    otherwise = [change for change in others if change.page not in repeating]
    for change in otherwise[:pages]:
        yield from _change(change, langs, lines, site)
    yield from _more(len(otherwise) - pages, langs)
    if repeating:
        named = ", ".join(shown(page) for page in repeating[:pages])
        yield f"- {both('repeating', langs, count=len(repeating))}" + (f": {named}" if named else "")
    if changes.look_only:
        yield f"- {both('look_only', langs, count=changes.look_only)}"


def _in_first_language(page: str, languages: Collection[str]) -> str:
    """The page of the first language that a page is the translation of: '/en/topics/' -> '/topics/'."""
    lang, _, rest = page.removeprefix("/").partition("/")
    return f"/{rest}" if lang and lang in languages else page


def _texts(records: tuple[RecordChange, ...]) -> set[str]:
    said = (words for record in records for field in record.fields for words in (field.before, field.after))
    return {text for words in said for text in words.values() if len(text) >= SHORT}


def _repeats(change: PageChange, texts: set[str]) -> bool:
    """Whether all that changes on a page is what the records say, told already, or how many there are."""
    if change.page.endswith(COUNTED_ON):
        return True
    return all(any(text in before or text in after for text in texts) for before, after in change.lines)


def _change(change: PageChange, langs: tuple[str, ...], lines: int, site: str) -> Iterator[str]:
    yield f"- {both('changed', langs)}: {_page(change.page, site, langs)}"
    for before, after in change.lines[:lines]:
        nothing = both("nothing", langs)
        yield f"  - {both('before', langs)}: {shown(before) or nothing}"
        yield f"  - {both('after', langs)}: {shown(after) or nothing}"
    yield from (f"  {more}" for more in _more(len(change.lines) - lines, langs))


def _more(count: int, langs: tuple[str, ...]) -> Iterator[str]:
    if count > 0:
        yield f"- {both('more', langs, count=count)}"
