"""However much is wrong, the check takes time in proportion to it and says no more than people read.

Time is counted in lines of code that run, not in seconds: it is the same on every machine.
"""

import sys
from pathlib import Path

import pytest
from projects import fictional_data

from macros.load import load
from macros.site.rules import RULES
from macros.staff.formats import FORMATS
from macros.wording.problems import InvalidData

FEW = 30  # times each; twice and four times as many are held against it
LINEAR, QUADRATIC = 2, 4  # how often the second step is as much work as the first
BOTH = ("ko", "en")
HEAD = """\
year: 2030
columns:
  date: {ko: 일자별}
  achievement: {ko: 주요성과}
  remarks: {ko: 비고}
header_lines: [39]
total: {label: {ko: 계}, text: {ko: 6개}, count: 6, line: 40}
achievements:
"""


def unknown_fields(count):
    return {"2031/overview.yml": "facts: []\n" + "".join(f"strange_{at}: x\n" for at in range(count))}


def unknown_fields_of_one_item(count):
    fields = "".join(f"    strange_{at}: x\n" for at in range(count))
    return {"glossary.yml": f"terms:\n  - id: gaon\n    term:\n      ko: 가온\n{fields}"}


def an_unknown_field_in_every_item(count):
    items = "".join(f"  - id: t-{at}\n    term: {{ko: 가}}\n    strange: x\n" for at in range(count))
    return {"glossary.yml": f"terms:\n{items}"}


def problems_in_a_draft(count):
    return {**unknown_fields(count), "2031/report.yml": "status: draft\n"}


def conflicts(count):
    return {"2031/overview.yml": "<<<<<<< a\n>>>>>>> b\n" * count * 20}


def conflicts_in_the_printed_report(count):
    return {"2031/source.txt": "<<<<<<< a\n=======\n>>>>>>> b\n" * count * 20}


def words_that_mean_nothing(count):
    return {"2031/overview.yml": "facts:\n" + "".join(f"  - 무슨 말 {at}\n" for at in range(count))}


def terms_of_one_name(count):
    term = "  - {id: gaon, term: {ko: 가온}, type: place, status: standard, explanation: {ko: 도시}}\n"
    return {"glossary.yml": "terms:\n" + term * count}


def achievements_of_an_unknown_kind(count):
    return {"2031/achievements.yml": HEAD + "".join(achievement(at, "opning") for at in range(count))}


def topics_related_to_nothing(count):
    topic = "  - {{id: t-{0}, name: {{ko: 강}}, description: {{ko: 강}}, related: [s-{0}]}}\n"
    return {"topics.yml": "topics:\n" + "".join(topic.format(at) for at in range(count))}


def corrections_of_nothing(count):
    return {"2031/corrections.yml": corrections(count, "strange-{0}.text", "가", "나")}


def corrections_of_the_same_words(count):
    return {"2031/corrections.yml": corrections(count, "riverside-plan.text", "확점", "확정")}


def corrections_of_as_many_achievements(count):
    return {
        "2031/achievements.yml": HEAD + "".join(achievement(at, "opening") for at in range(count)),
        "2031/corrections.yml": corrections(count, "a-{0}.text", "개관", "개장"),
    }


def vanished_addresses(count):
    return {
        "2031/achievements.yml": HEAD + "".join(achievement(at, "opening") for at in range(count)),
        "addresses.txt": "".join(f"/2031/achievements/#b-{at}\n" for at in range(count)),
    }


def outcomes_of_nothing(count):
    outcome = "  - {{pending: p-{0}, outcome: dropped}}\n"
    return {"2031/outcomes.yml": "outcomes:\n" + "".join(outcome.format(at) for at in range(count))}


CASES = (
    unknown_fields,
    unknown_fields_of_one_item,
    an_unknown_field_in_every_item,
    problems_in_a_draft,
    conflicts,
    conflicts_in_the_printed_report,
    words_that_mean_nothing,
    terms_of_one_name,
    achievements_of_an_unknown_kind,
    topics_related_to_nothing,
    corrections_of_nothing,
    corrections_of_the_same_words,
    corrections_of_as_many_achievements,
    vanished_addresses,
    outcomes_of_nothing,
)


def achievement(at, kind):
    when = "date: 2030-01-15, date_printed: 1.15."
    return f"  - {{id: a-{at}, line: 41, {when}, kind: {kind}, text: {{ko: 강변 도서관 개관}}}}\n"


def corrections(count, where, printed, published):
    entry = f"  - {{{{id: c-{{0}}, kind: syllable, certainty: high, at: [{where}], "
    entry += f"printed: {printed}, published: {published}, why: {{{{ko: 잘못}}}}}}}}\n"
    return "corrections:\n" + "".join(entry.format(at) for at in range(count))


@pytest.fixture
def checked(tmp_path, monkeypatch):
    """A function that checks the fictional city with some of its files written anew."""
    monkeypatch.chdir(tmp_path)
    fictional_data(tmp_path / "data")
    load(Path("data"), RULES)  # what is read once a process is read now

    def check(files):
        for name, text in files.items():
            (tmp_path / "data" / name).write_text(text, encoding="utf-8")
        return load(Path("data"), RULES)

    return check


def work_of(check, files):
    """How many lines of code a check runs."""
    lines = [0]

    def count(frame, event, argument):
        lines[0] += 1
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        check(files)
    finally:
        sys.settrace(before)
    return lines[0]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_the_site_takes_twice_as_long_for_twice_as_much(case, checked):
    checked(case(1))  # so that all three find the other files read already
    once, twice, four_times = (work_of(checked, case(FEW * times)) for times in (1, 2, 4))
    assert twice > once
    assert (four_times - twice) / (twice - once) < (LINEAR + QUADRATIC) / 2


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_the_site_says_no_more_where_ten_times_as_much_is_wrong(case, checked):
    few, many = (checked(case(FEW * times)).problems for times in (1, 10))
    for form in FORMATS.values():
        assert len(form(many, BOTH)) < 1.1 * len(form(few, BOTH)) < 60_000


def test_the_build_says_no_more_than_the_check(checked):
    with pytest.raises(InvalidData) as error:
        checked(unknown_fields(2_000)).published()
    assert len(error.value.problems) == 2_004  # and four fields that are missing
    assert len(str(error.value)) < 5_000
    assert "1995 more of this kind in this file" in str(error.value)
