"""An address, once published, stays: the list of addresses, older names, and where they lead."""

import shutil
from pathlib import Path
from urllib.parse import urljoin

import pytest

from macros.__main__ import main
from macros.model.files import PROMISES
from macros.views.promises import addresses_now, reachable

LANGUAGES = ("ko", "en")


def shown(site, address, lang):
    """Whether the built site has the page, and on it the anchor, of an address such as '/topics/#x'."""
    path, _, anchor = address.removeprefix("/").partition("#")
    page = site.pages.get(f"{site.root(lang)}{path}index.html")
    return page is not None and (not anchor or bool(page.xpath("//*[@id=$id]", id=anchor)))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_shows_every_address_of_the_list(site, report, lang):
    assert len(addresses_now(report)) > 600
    assert [address for address in addresses_now(report) if not shown(site, address, lang)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_shows_every_address_of_a_city_with_two_editions(gaon, gaon_report, lang):
    assert [address for address in addresses_now(gaon_report) if not shown(gaon, address, lang)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_offers_no_permalink_that_is_not_in_the_list(site, report, lang):
    root = site.root(lang)
    pages = {name.removesuffix("index.html"): page for name, page in site.published.items()}
    offered = {
        urljoin(f"/{name.removeprefix(root)}", link)
        for name, page in pages.items()
        if lang != "ko" or not name.startswith("en/")
        if name.startswith(root)
        for link in page.xpath("//a[contains(@class, 'permalink')]/@href")
    }
    assert len(offered) > 500
    assert offered - set(addresses_now(report)) == set()


@pytest.mark.parametrize(
    "older",
    [
        "/topics/river/",
        "/2031/achievements/#river-walk-opened",
        "/2031/budget/#public-corporations",
        "/2031/overview/#administrative-districts",
        "/2031/initiatives/river-cleanup/",
        "/2031/initiatives/clean-river/#river-banks",
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_site_still_answers_at_an_older_address(gaon, gaon_report, lang, older):
    assert older in reachable(gaon_report)
    assert older not in addresses_now(gaon_report)
    assert shown(gaon, older, lang)


def test_the_site_keeps_the_anchors_of_a_page_that_moved(gaon_report):
    assert "/2031/initiatives/river-cleanup/#riverside" in reachable(gaon_report)
    assert "/2031/initiatives/river-cleanup/#river-banks" in reachable(gaon_report)
    assert "/2031/initiatives/river-cleanup/#never-there" not in reachable(gaon_report)


def test_the_command_lists_what_is_new_and_adds_it(gaon_data, tmp_path, capsys):
    data = tmp_path / "data"
    shutil.copytree(gaon_data, data)
    (data / PROMISES).write_text("/\n/topics/\n/topics/river/\n", encoding="utf-8")

    assert main(["addresses", "--check", "--data", str(data)]) == 1
    assert "/2031/budget/#corporations" in capsys.readouterr().out.splitlines()
    assert main(["addresses", "--write", "--data", str(data)]) == 0
    assert main(["addresses", "--check", "--data", str(data)]) == 0
    assert (data / PROMISES).read_text(encoding="utf-8") == "/\n/topics/\n/topics/river/\n"
    (added,) = (data / "accepted").glob("*.txt")
    head, *addresses = added.read_text(encoding="utf-8").splitlines()
    assert head.startswith("# 확인을 남긴 번역의 지문과 새 주소")
    assert "/2031/budget/" in addresses and "/topics/" not in addresses


def test_the_command_never_drops_an_address_that_vanished(gaon_data, tmp_path, capsys):
    data = tmp_path / "data"
    shutil.copytree(gaon_data, data)
    (data / PROMISES).write_text("/topics/lost/\n", encoding="utf-8")
    assert main(["addresses", "--write", "--data", str(data)]) == 1
    assert "a published address would vanish: /topics/lost/" in capsys.readouterr().out
    assert (data / PROMISES).read_text(encoding="utf-8") == "/topics/lost/\n"


@pytest.mark.parametrize("begin", [lambda path: path.write_text("# a head\n", encoding="utf-8"), Path.unlink])
def test_the_command_starts_the_list_of_a_city_that_has_none(begin, gaon_data, tmp_path, capsys):
    data = tmp_path / "data"
    shutil.copytree(gaon_data, data)
    whole = (data / PROMISES).read_text(encoding="utf-8")
    begin(data / PROMISES)
    assert main(["check", "--data", str(data)]) == 1
    assert main(["addresses", "--write", "--data", str(data)]) == 0
    assert main(["check", "--data", str(data)]) == 0
    assert main(["accept", "--fold", "--data", str(data)]) == 0
    assert (data / PROMISES).read_text(encoding="utf-8") == whole
