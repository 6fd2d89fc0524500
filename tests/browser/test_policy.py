"""Pages ask nobody but their own host for anything, and run nothing but its scripts, however they are used and
whatever is typed.
"""

from urllib.parse import urlsplit

import pytest
from served import served

OWN_KINDS = (
    "",
    "en/",
    "2024/budget/",
    "2024/achievements/",
    "2024/initiatives/safe-city/",
    "en/2024/initiatives/safe-city/",
)
KINDS = (
    "", "2031/overview/", "2031/budget/", "2031/achievements/", "2031/initiatives/", "2031/initiatives/clean-river/",
    "2031/outcomes/", "2031/whole/", "topics/", "topics/care/", "glossary/", "corrections/", "about/", "translations/",
    "2031/initiatives/river-cleanup/",
)  # fmt: skip
LISTEN = """
    window.print = () => {}
    const report = ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`)
    addEventListener("securitypolicyviolation", report)
"""
PRESSED = (
    ".menu > summary",
    "[data-scheme-button]",
    ".term",
    ".as-table > summary",
    "[data-print]",
    "[data-units] input[value=jo]",
)
INJECTED = """() => {
    const run = "document.title = 'ran'"
    const script = document.createElement("script")
    script.textContent = run
    document.body.append(script)
    document.body.insertAdjacentHTML("beforeend", [
        `<img src=x onerror="${run}">`,
        `<a id=injected href="javascript:${run}">x</a>`,
        `<p id=pressed onclick="${run}">x</p>`,
    ].join(""))
    for (const id of ["injected", "pressed"]) document.getElementById(id).click()
}"""


def visited(reader, address, words="a"):
    """A page in full use: it, the addresses it asked for, and all that the browser complained of."""
    page = reader("about:blank", width=1000)
    asked, complaints = [], []
    page.add_init_script(LISTEN)
    page.on("request", lambda request: asked.append(request.url))
    page.on(
        "console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    page.goto(address, wait_until="networkidle")
    use_everything(page, words)
    page.wait_for_load_state("networkidle")
    return page, asked, complaints


def use_everything(page, words):
    for one in PRESSED:
        for there in page.locator(f"{one}:visible").all()[:1]:
            there.click()
    for choice in page.locator("form[data-filters] select:visible").all():
        choice.select_option(index=1)
    for box in page.locator("form[data-filters] input:visible").all():
        box.fill(words)
    page.locator("header [data-opens-search]").click()
    page.keyboard.type(words)
    page.locator(".md-search-result__link, .search-way-on a").first.wait_for()
    page.keyboard.press("Escape")


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_the_site_asks_no_other_host_and_keeps_its_policy_in_use(reader, own, kind):
    assert_keeps_to_itself(reader, own, kind)


@pytest.mark.parametrize("root", ["", "en/"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_site_of_another_city_asks_no_other_host_and_keeps_its_policy_in_use(reader, city, root, kind):
    assert_keeps_to_itself(reader, city, root + kind)


def assert_keeps_to_itself(reader, home, kind):
    _, asked, complaints = visited(reader, home + kind)
    assert {urlsplit(address).netloc for address in asked} == {urlsplit(home).netloc}
    assert (
        complaints == []
    )  # a request that the policy stops is no request, but a complaint; one that fails is one, too


@pytest.mark.parametrize(
    "kind", ["", "2031/achievements/", "2031/budget/", "2031/initiatives/clean-river/", "glossary/", "corrections/"]
)
@pytest.mark.parametrize("root", ["", "en/"])
def test_the_site_runs_nothing_that_a_text_says(reader, hostile, root, kind):
    with served(hostile.folder) as home:
        page, asked, complaints = visited(reader, f"{home}{root}{kind}", words="alert(1)")
        assert page.locator(".md-search-result__article").count()  # so hostile texts were shown by search, too
        assert complaints == []
        assert [address for address in asked if address.endswith(("/x", "x.png"))] == []


def test_the_site_would_not_run_a_script_that_got_into_a_page(reader, hostile):
    with served(hostile.folder) as home:
        page, _, complaints = visited(reader, home, words="alert(1)")
        page.evaluate(INJECTED)
        page.wait_for_timeout(300)
        assert page.title() != "ran"
        stopped = [one for one in complaints if one.startswith("policy: script-src")]
        assert sorted(set(stopped)) == ["policy: script-src-attr inline", "policy: script-src-elem inline"]
