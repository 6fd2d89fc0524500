"""A reader who follows an old address arrives at the new one, with JavaScript and without."""

import pytest


@pytest.mark.parametrize("root", ["", "en/"])
@pytest.mark.parametrize(
    ("script", "arrives"),
    [
        (True, "2031/initiatives/clean-river/#river-banks"),
        (False, "2031/initiatives/clean-river/"),  # without a script the page is kept, the place on it is not
    ],
)
def test_the_site_leads_from_an_old_address_to_the_new_one(browser, served_gaon, root, script, arrives):
    page = browser.new_context(java_script_enabled=script).new_page()
    page.goto(f"{served_gaon}{root}2031/initiatives/river-cleanup/#river-banks", wait_until="commit")
    page.wait_for_url("**/clean-river/**")
    assert page.url == served_gaon + root + arrives
    page.context.close()
