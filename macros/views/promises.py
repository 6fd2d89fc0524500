"""The addresses that were published and have to stay: which there are now, and which of the listed ones would vanish.

Knows pages, records and their older names; nothing of how a page looks. An address is written from the site's root,
e.g. `/2031/initiatives/safe-city/#crowd-safety`, and is the same in every language.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from macros.model import Achievement, Correction, Edition, OpenQuestion, Report
from macros.model.files import PROMISES
from macros.model.once import once
from macros.model.walking import anchored
from macros.reading.suggestions import MOST_NAMES, most_alike
from macros.rules.needs import needs, of_every_edition
from macros.rules.of_print.deleted import OF_LISTS, deleted, deleted_editions
from macros.views import addresses
from macros.views.pages import MENU_WORDS, by_uri
from macros.wording.problems import Place, Problem, problem
from macros.wording.words import Spoken, spoken


@once
def addresses_now(report: Report) -> tuple[str, ...]:
    """Every address the site has now, sorted: pages, and the anchor of every record."""
    pages = [page.address for page in by_uri(report).values()]
    anchors = [
        *(addresses.term(term.id) for term in report.terms),
        *(address for edition in report.editions for address in _anchors(edition)),
    ]
    return tuple(sorted({f"/{address}" for address in (*pages, *anchors)}))


def reachable(report: Report) -> frozenset[str]:
    """Every address that leads somewhere: the published ones and those under an older name."""
    there = {*addresses_now(report), *(f"/{address}" for address in _older_anchors(report))}
    of_page: dict[str, list[str]] = defaultdict(list)
    for address in there:
        of_page[_page(address)].append(address)
    return frozenset(there).union(
        f"/{old}{address.removeprefix(f'/{new}')}"
        for old, new in addresses.moved(report).items()
        for address in of_page[f"/{new}"]
    )


def unlisted(report: Report) -> tuple[str, ...]:
    """The published addresses that the list does not have yet."""
    known = {promise.address for promise in report.promises}
    return tuple(address for address in addresses_now(report) if address not in known)


@of_every_edition
def addresses_stay(report: Report) -> Iterator[Problem]:
    """Every listed address is still published, or leads on from an older name; a page that is gone is said once."""
    if not set(MENU_WORDS) <= set(report.labels.words):
        return  # without its words there is no menu, and so no address; labels_exist says which are missing
    there, new = reachable(report), _beside(unlisted(report))
    tops, gone = {_top(address) for address in there}, set[str]()
    without = {*_without_records(report)}
    lost = {promise.address for promise in report.promises} - there
    for promise in report.promises:
        address = promise.address
        if not address.startswith("/"):
            yield problem(promise.place(), "address-line", line=address)
        elif _top(address) not in tops | gone:
            gone.add(_top(address))
            yield problem(promise.place(), "addresses-gone", folder=_top(address))
        elif (
            _top(address) in tops
            and address not in there
            and address not in without
            and f"{_before_id(address)}#{_id(address)}" not in lost  # is said of the list that it is also in
            and (address == _page(address) or _page(address) in there)
        ):
            yield problem(promise.place(), "address-gone", address=address, id=_id(address), hint=_hint(address, new))


def _without_records(report: Report) -> Iterator[str]:
    """Listed addresses that stay away for as long as records are deleted, or outcomes missing, which is said there."""
    if deleted_editions(report):
        yield from (
            promise.address for promise in report.promises if _page(promise.address) == f"/{addresses.CORRECTIONS}"
        )
    for edition in report.editions:
        ids = deleted(report, edition)
        for promise in report.promises if ids else ():
            list_of_deleted = _id(promise.address) in OF_LISTS and _before_id(promise.address) in {
                f"/{edition.id}/{page}#" for page in ids.values()
            }
            if _top(promise.address) == edition.id and (_id(promise.address) in ids or list_of_deleted):
                yield promise.address
        if not edition.outcomes.outcomes:
            yield f"/{addresses.outcomes(edition)}"


@needs("site")
def addresses_are_listed(report: Report) -> Iterator[Problem]:
    """A city that publishes an edition has a list of its addresses, or none of them would be held against it."""
    listed = {_top(promise.address) for promise in report.promises if promise.address.startswith("/")}
    if report.editions and listed.isdisjoint(edition.id for edition in report.editions):
        beside = PurePosixPath(report.site.place().file)
        yield problem(Place(str(beside.with_name(PROMISES))), "no-addresses", file=str(beside.with_name(PROMISES)))


def _anchors(edition: Edition) -> Iterator[str]:
    yield from addresses.records(edition).values()
    yield from (f"{addresses.achievements(edition)}#{own.id}" for own in edition.achievements.achievements)
    yield from (addresses.misprint(misprint.id) for misprint in _misprints(edition))
    for initiative in edition.initiatives:
        page = addresses.initiative(edition, initiative.id)
        lists = {"pending": initiative.pending, "reference": initiative.reference}
        yield from (f"{page}#{anchor}" for anchor, closing in lists.items() if closing)


def _misprints(edition: Edition) -> tuple[Correction | OpenQuestion, ...]:
    return (*edition.corrections.corrections, *edition.corrections.open_questions)


def _older_anchors(report: Report) -> Iterator[str]:
    for edition in report.editions:
        where = addresses.records(edition)
        for record in anchored(edition):
            page, anchor, _ = where[record.id].partition("#")
            if anchor:  # a page of its own, addresses.moved() leads on
                yield from (f"{page}#{old}" for old in record.former_ids)
            elif isinstance(record, Achievement):
                yield from (f"{addresses.achievements(edition)}#{old}" for old in record.former_ids)
        yield from (addresses.misprint(old) for misprint in _misprints(edition) for old in misprint.former_ids)
    yield from (addresses.term(old) for term in report.terms for old in term.former_ids)


def _top(address: str) -> str:
    """The first folder of an address, '2031' of /2031/budget/#city; nothing of the home page."""
    return address.removeprefix("/").partition("/")[0]


def _page(address: str) -> str:
    return address.partition("#")[0]


def _id(address: str) -> str:
    return address.partition("#")[2] or address.removesuffix("/").rpartition("/")[2]


def _beside(new: tuple[str, ...]) -> dict[str, dict[str, str]]:
    """The addresses by the page they are on or right beneath, and by their last part."""
    likely: dict[str, dict[str, str]] = defaultdict(dict)
    for address in new:
        likely[_before_id(address)][_id(address)] = address
    return likely


def _hint(gone: str, new: Mapping[str, dict[str, str]]) -> Spoken | str:
    """What the old address probably became: the only new one on or beside the same page, or one much like it."""
    likely = new.get(_before_id(gone), {})
    few = likely if len(likely) <= MOST_NAMES else {}
    near = next(iter(likely)) if len(likely) == 1 else most_alike(_id(gone), few, 0.5)
    return spoken("hint_became", near=likely[near]) if near else ""


def _before_id(address: str) -> str:
    return address.removesuffix("/").removesuffix(_id(address))
