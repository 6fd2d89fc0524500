"""The published stylesheet has every rule of the theme that a page can meet, and names the theme it was made of."""

import re
from importlib.metadata import version

import pytest
from stylesheet import ON_PAGES, PUBLISHED, theirs

NAME = re.compile(r"[.[](-?[_a-zA-Z][\w-]*)")
NOT_SELECTORS = re.compile(r'\{[^{}]*\}|"[^"]*"|url\([^)]*\)')
OURS = {"cards", "note"}
"""Classes of ours that the theme calls something of its own, a grid and an admonition."""
OTHERS = {"class", "data-md-type", "for", "id", "role", "src"}
"""Attributes that the theme asks for in `:not()` only, or with values that no page has."""


@pytest.fixture(scope="module")
def styled():
    """The classes and attributes that the theme has rules for."""
    return set(NAME.findall(NOT_SELECTORS.sub("", theirs().read_text(encoding="utf-8"))))


def names(site):
    """Every class and every attribute on any page of a site."""
    found = [page.xpath("//@*") for page in site.pages.values()]
    classes = {name for page in found for value in page if value.attrname == "class" for name in value.split()}
    return classes | {value.attrname for page in found for value in page}


@pytest.mark.parametrize("city", ["site", "gaon"])
def test_no_page_has_a_class_or_attribute_whose_rules_were_taken_out(city, styled, request):
    """When one has: name it in stylesheet.py, run `tests/guards --mend`, look at the page."""
    lost = names(request.getfixturevalue(city)) & styled - set(ON_PAGES) - OURS - OTHERS
    assert lost == set()


def test_no_name_is_kept_that_no_page_has(site, styled):
    later = {"align", "js", "open"}  # prose may write the first, scripts and readers do the others
    assert set(ON_PAGES) - later <= names(site) & styled


def test_the_stylesheet_is_made_of_the_theme_that_is_installed():
    """A page would show the new theme's HTML with the old one's rules: run `tests/guards --mend`, look at every kind
    of page at 360 and 1440 pixels.
    """
    first_line = PUBLISHED.read_text(encoding="utf-8").partition("\n")[0]
    assert first_line.startswith(f"/*! mkdocs-material {version('mkdocs-material')}, MIT License, Copyright (c) ")
