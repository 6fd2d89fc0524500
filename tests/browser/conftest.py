"""What browser tests share: both sites served under a sub-path, and pages opened the way a reader has them.

Knows the browser and the server; nothing of what is on a page.
"""

import pytest
from limits import NOT_SHOWN
from served import served

HEIGHT = 800


@pytest.fixture(scope="session")
def own(site):
    """The address of the first edition's site."""
    with served(site.folder) as address:
        yield address


@pytest.fixture(scope="session")
def city(gaon):
    """The address of the fictional city's site."""
    with served(gaon.folder) as address:
        yield address


@pytest.fixture(scope="session")
def _looked_at():
    """Pages that are kept, by what their browser was told when it opened them."""
    return {}


@pytest.fixture
def look(browser, _looked_at):
    """Shows an address to a test that only looks at it: `look(address, width=320, color_scheme="dark")`. All such tests
    look at one page after the other in the same window, which takes a third of what opening one takes: whoever
    presses what a site remembers is a `reader`.
    """

    def show(address, width=1440, height=HEIGHT, media="screen", color_scheme="light", forced_colors="none", **how):
        told = tuple(sorted(how.items()))
        if told not in _looked_at:
            context = browser.new_context(**how)
            context.set_default_timeout(NOT_SHOWN * 1000)
            _looked_at[told] = context.new_page()
        page = _looked_at[told]
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(media=media, color_scheme=color_scheme, forced_colors=forced_colors)
        page.goto(address)
        return page

    return show


@pytest.fixture
def reader(browser):
    """Opens a page as a new reader would: `reader(address, width=320, color_scheme="dark")`. Everything is closed
    afterwards.
    """
    contexts = []

    def open_page(address, width=1440, height=HEIGHT, **how):
        context = browser.new_context(viewport={"width": width, "height": height}, **how)
        context.set_default_timeout(NOT_SHOWN * 1000)
        contexts.append(context)
        page = context.new_page()
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
