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


@pytest.fixture
def reader(browser):
    """Opens a page as a reader would: `reader(address, width=320, color_scheme="dark")`. Everything is closed
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
