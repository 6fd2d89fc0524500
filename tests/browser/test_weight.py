"""Pages are light, ask nobody else for anything, and run no script but the site's own files."""

import gzip
from urllib.parse import urlsplit

import pytest

MOST_BYTES = 75_000


def visit(reader, address, do=None):
    """Every response of a first visit on a phone, and what the console complained of."""
    page = reader("about:blank", width=360)
    responses, complaints = [], []
    page.on("response", lambda response: responses.append(response))
    page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(address, wait_until="networkidle")
    if do:
        do(page)
        page.wait_for_load_state("networkidle")
    return responses, complaints


@pytest.mark.parametrize("kind", ["", "en/", "2024/initiatives/strategic-industries/", "en/2024/initiatives/strategic-industries/"])
def test_a_first_visit_weighs_no_more_than_75_kilobytes(reader, own, kind):
    responses, _ = visit(reader, f"{own}{kind}")
    weights = {response.url: len(gzip.compress(response.body())) for response in responses if response.ok}
    assert sum(weights.values()) <= MOST_BYTES, weights
    assert not [url for url in weights if "bundle" in url or "worker" in url or "search_index" in url]


def use_everything(page):
    page.locator("header [data-opens-search]").click()
    page.keyboard.type("a")
    page.keyboard.press("Shift")
    page.wait_for_timeout(500)
    page.keyboard.press("Escape")
    page.locator(".menu > summary").click()


@pytest.mark.parametrize("kind", ["", "en/", "2031/achievements/", "2031/budget/", "2031/initiatives/clean-river/"])
def test_nothing_is_asked_of_another_host_and_the_policy_is_kept(reader, city, kind):
    responses, complaints = visit(reader, f"{city}{kind}", use_everything)
    assert {urlsplit(response.url).netloc for response in responses} == {urlsplit(city).netloc}
    assert [response.url for response in responses if response.status >= 400] == []
    assert complaints == []


def test_an_injected_script_does_not_run(reader, city):
    page = reader(city)
    page.evaluate(
        """() => {
            const script = document.createElement("script")
            script.textContent = "document.title = 'ran'"
            document.body.append(script)
            document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\\"document.title = 'ran'\\">")
        }"""
    )
    page.wait_for_timeout(300)
    assert page.title() != "ran"
