"""Pages are light: what a first visit on a phone fetches, as it goes over the line."""

import pytest

MOST_BYTES = 75_000
LATER = ("bundle", "worker", "search_index", "search-box")  # what waits for a reader who turns to search


@pytest.mark.parametrize(
    "kind", ["", "en/", "2024/initiatives/strategic-industries/", "en/2024/initiatives/strategic-industries/"]
)
def test_the_site_weighs_no_more_than_75_kilobytes_on_a_first_visit(reader, own, kind):
    page = reader("about:blank", width=360)
    answers = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 the driver marks what it calls
    page.goto(f"{own}{kind}", wait_until="networkidle")
    weights = {answer.url: int(answer.headers["content-length"]) for answer in answers}
    assert {answer.headers["content-encoding"] for answer in answers} == {"gzip"}
    assert len([address for address in weights if address.endswith(".css")]) == 2  # so nothing was missed
    assert sum(weights.values()) <= MOST_BYTES, weights
    assert [address for address in weights if any(name in address for name in LATER)] == []


def test_the_site_waits_for_nothing_but_its_styles_and_one_small_script_before_it_shows_a_page(site):
    for name, page in site.published.items():
        waited_for = page.xpath(
            "//link[@rel='stylesheet']/@href"
            " | //head//script[@src][not(@type='module')]/@src"
            " | //body//script[@src][not(@type='module')]/@src"
        )
        names = [address.rpartition("/")[2].partition(".")[0] for address in waited_for if "bundle" not in address]
        assert sorted(names) == ["main", "site", "start"], name
