"""Pages ask nobody but their own host for anything, and run nothing but its scripts, however they are used and
whatever is typed.
"""

from urllib.parse import urlsplit

import pytest
from limits import NOT_SHOWN
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
IN_ENGLISH = ("", "2031/budget/", "2031/achievements/", "2031/initiatives/clean-river/", "glossary/")
"""The pages with all that scripts do; whatever is not text is the same in all languages."""
HOSTILE_KINDS = (
    "2031/achievements/", "2031/budget/", "2031/initiatives/clean-river/", "glossary/", "", "corrections/",
)  # fmt: skip
LISTEN = """
    window.print = () => {}
    const report = ({ violatedDirective, blockedURI }) => console.error(`policy: ${violatedDirective} ${blockedURI}`)
    addEventListener("securitypolicyviolation", report)
"""
SHOWN = "new Promise(done => requestAnimationFrame(() => setTimeout(done)))"  # all that was begun before is under way
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


@pytest.fixture(scope="module")
def visited(browser):
    """Puts a page to full use: it, the addresses it asked for, and all that the browser complained of. One window for
    all pages, which says whatever happens in it.
    """
    context = browser.new_context(viewport={"width": 1000, "height": 800})
    context.set_default_timeout(NOT_SHOWN * 1000)
    page = context.new_page()
    asked, under_way, complaints = [], set(), []
    page.add_init_script(LISTEN)
    page.on("request", lambda request: (asked.append(request.url), under_way.add(request)))
    for over in ("requestfinished", "requestfailed"):
        page.on(over, lambda request: under_way.discard(request))  # noqa: PLW0108 the driver marks what it calls
    page.on(
        "console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def visit(address, words="a"):
        for one in (asked, complaints):
            one.clear()
        page.goto(address)
        use_everything(page, words)
        page.evaluate(SHOWN)
        while under_way:
            page.wait_for_timeout(20)
        return page, asked, complaints

    yield visit
    context.close()


def use_everything(page, words):
    for one in PRESSED:
        for there in page.locator(f"{one}:visible").all()[:1]:
            there.click()
    for choice in page.locator("form[data-filters] select:visible").all():
        choice.select_option(index=1)
    for box in page.locator("form[data-filters] input:visible").all():
        box.fill(words)
    page.locator("header [data-opens-search]").click()
    page.keyboard.insert_text(words)  # at once: no answer to the first letters is taken for the last
    page.locator(".search__output a").first.wait_for()
    page.keyboard.press("Escape")


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_the_site_asks_no_other_host_and_keeps_its_policy_in_use(visited, own, kind):
    assert_keeps_to_itself(visited, own, kind)


@pytest.mark.parametrize("kind", [*KINDS, *(f"en/{kind}" for kind in IN_ENGLISH)])
def test_the_site_of_another_city_asks_no_other_host_and_keeps_its_policy_in_use(visited, city, kind):
    assert_keeps_to_itself(visited, city, kind)


def assert_keeps_to_itself(visited, home, kind):
    _, asked, complaints = visited(home + kind)
    assert {urlsplit(address).netloc for address in asked} == {urlsplit(home).netloc}
    assert (
        complaints == []
    )  # a request that the policy stops is no request, but a complaint; one that fails is one, too


@pytest.fixture(scope="module")
def hostile_home(hostile):
    """The address of the hostile city's site."""
    with served(hostile.folder) as address:
        yield address


@pytest.mark.parametrize("kind", [*HOSTILE_KINDS, *(f"en/{kind}" for kind in HOSTILE_KINDS[::2])])
def test_the_site_runs_nothing_that_a_text_says(visited, hostile_home, kind):
    page, asked, complaints = visited(f"{hostile_home}{kind}", words="alert(1)")
    assert page.locator(".search__result").count()  # so hostile texts were shown by search, too
    assert complaints == []
    assert [address for address in asked if address.endswith(("/x", "x.png"))] == []


def test_the_site_would_not_run_a_script_that_got_into_a_page(visited, hostile_home):
    page, _, complaints = visited(hostile_home, words="alert(1)")
    page.evaluate(INJECTED)
    page.evaluate(SHOWN)
    assert page.title() != "ran"
    stopped = [one for one in complaints if one.startswith("policy: script-src")]
    assert sorted(set(stopped)) == ["policy: script-src-attr inline", "policy: script-src-elem inline"]
