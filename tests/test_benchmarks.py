"""The benchmark: cities of any size pass the check, and what was measured is told in one table."""

import sys

import pytest
from projects import ROOT

from macros.load import load
from macros.site.rules import RULES

sys.path.insert(0, str(ROOT / "benchmarks"))

import city


@pytest.mark.parametrize(
    ("size", "editions", "initiatives", "topics"),
    [(city.Size(records=3), 1, 54, 135), (city.Size(editions=3, topics=2), 3, 18, 90)],
    ids=str,
)
def test_a_city_of_any_size_passes_the_check(size, editions, initiatives, topics, tmp_path):
    loaded = load(city.make(tmp_path / "city", size) / "data", RULES)
    assert [finding.code for finding in loaded.problems if finding.severity == "error"] == []
    report = loaded.published()
    assert [len(report.editions), len(report.topics)] == [editions, topics]
    assert {len(edition.initiatives) for edition in report.editions} == {initiatives}
