"""Pages are light: what a first visit on a phone fetches, as it goes over the line."""

import pytest

MOST_BYTES, MOST_FILES = 32 * 1024, 6
PAGES = ("", "2024/initiatives/strategic-industries/", "2024/achievements/", "2024/budget/")
LATER = ("workers/", "search_index", "search.mjs")  # what waits for a reader who turns to search


@pytest.mark.parametrize("address", [root + page for page in PAGES for root in ("", "en/")])
def test_the_site_asks_for_6_files_and_32_kilobytes_at_most_on_a_first_visit(reader, own, address):
    page = reader("about:blank", width=360)
    answers = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 the driver marks what it calls
    page.goto(f"{own}{address}", wait_until="networkidle")
    weights = {answer.url: int(answer.headers["content-length"]) for answer in answers}
    assert {answer.headers["content-encoding"] for answer in answers} == {"gzip"}
    assert len([address for address in weights if address.endswith(".css")]) == 1  # so nothing was missed
    assert len(weights) <= MOST_FILES, weights
    assert sum(weights.values()) <= MOST_BYTES, weights
    assert [address for address in weights if any(name in address for name in LATER)] == []


def test_the_site_waits_for_nothing_but_its_styles_and_one_small_script_before_it_shows_a_page(site):
    for name, page in site.published.items():
        waited_for = page.xpath(
            "//link[@rel='stylesheet']/@href"
            " | //head//script[@src][not(@type='module')]/@src"
            " | //body//script[@src][not(@type='module')]/@src"
        )
        names = [address.rpartition("/")[2].partition(".")[0] for address in waited_for]
        assert sorted(names) == ["site", "start", *(["whole"] if "/whole/" in name else [])], name
