"""The same problems for a terminal, for GitHub's annotations, for other programs and for GitHub's step summary."""

import json
import re
from dataclasses import replace
from html import unescape

import markdown as python_markdown
import pytest
from lxml import html

from macros.staff.formats import FORMATS, escaped
from macros.wording.problems import InvalidData, Place, Problem, in_order, listing

KO, EN, BOTH = ("ko",), ("en",), ("ko", "en")
FIGURE = Problem(
    place=Place("data/2031/budget.yml", 9, 16),
    code="whole-number",
    message=("정수가 아닙니다: '74,733'", "'74,733' is not a whole number"),
    fix=("숫자만 쓰세요", "write digits only"),
    why=("누리집이 쉼표를 붙입니다", "the site adds the commas"),
    paste="    total: 74733",
)
COMMENT = Problem(
    place=Place("data/topics.yml", 4, 1),
    code="comment-after-text",
    message=("글 뒤에 메모가 있습니다", "a comment follows the text"),
    fix=("그대로 두어도 됩니다", "leave it"),
    why=("실리지 않습니다", "it is not published"),
)
FORMS = {
    ("text", KO): """\
data/2031/budget.yml:9:16: 정수가 아닙니다: '74,733' — 숫자만 쓰세요
      이유: 누리집이 쉼표를 붙입니다
      이 줄로 바꾸세요: total: 74733
data/topics.yml:4:1: [경고] 글 뒤에 메모가 있습니다 — 그대로 두어도 됩니다
      이유: 실리지 않습니다

오류 1개, 경고 1개
오류를 고쳐야 누리집에 실립니다.""",
    ("text", BOTH): """\
data/2031/budget.yml:9:16: 정수가 아닙니다: '74,733' — 숫자만 쓰세요
      이유: 누리집이 쉼표를 붙입니다
    '74,733' is not a whole number — write digits only
      why: the site adds the commas
      이 줄로 바꾸세요 · line to paste: total: 74733
data/topics.yml:4:1: [경고] 글 뒤에 메모가 있습니다 — 그대로 두어도 됩니다
      이유: 실리지 않습니다
    [warning] a comment follows the text — leave it
      why: it is not published

오류 1개, 경고 1개 · 1 error(s), 1 warning(s)
오류를 고쳐야 누리집에 실립니다. · Errors must be corrected before anything is published.""",
    ("github", EN): """\
::error file=data/2031/budget.yml,line=9,col=16,title='74%2C733' is not a whole number::\
'74,733' is not a whole number — write digits only%0Awhy: the site adds the commas%0Aline to paste: total: 74733
::warning file=data/topics.yml,line=4,col=1,title=a comment follows the text::\
a comment follows the text — leave it%0Awhy: it is not published
1 error(s), 1 warning(s)
Errors must be corrected before anything is published.""",
    ("github", BOTH): """\
::error file=data/2031/budget.yml,line=9,col=16,title=정수가 아닙니다%3A '74%2C733' / '74%2C733' is not a whole number::\
정수가 아닙니다: '74,733' — 숫자만 쓰세요%0A이유: 누리집이 쉼표를 붙입니다%0A\
'74,733' is not a whole number — write digits only%0Awhy: the site adds the commas%0A\
이 줄로 바꾸세요 · line to paste: total: 74733
::warning file=data/topics.yml,line=4,col=1,title=글 뒤에 메모가 있습니다 / a comment follows the text::\
글 뒤에 메모가 있습니다 — 그대로 두어도 됩니다%0A이유: 실리지 않습니다%0A\
a comment follows the text — leave it%0Awhy: it is not published
오류 1개, 경고 1개 · 1 error(s), 1 warning(s)
오류를 고쳐야 누리집에 실립니다. · Errors must be corrected before anything is published.""",
    ("markdown", KO): """\
## 데이터 검사

오류 1개, 경고 1개
오류를 고쳐야 누리집에 실립니다.

- **오류** data/2031/budget&#46;yml&#58;9&#58;16
  - 정수가 아닙니다&#58; '74,733' — 숫자만 쓰세요 (이유&#58; 누리집이 쉼표를 붙입니다)
  - 이 줄로 바꾸세요:

    ```yaml
        total: 74733
    ```

- **경고** data/topics&#46;yml&#58;4&#58;1
  - 글 뒤에 메모가 있습니다 — 그대로 두어도 됩니다 (이유&#58; 실리지 않습니다)""",
    ("markdown", BOTH): """\
## 데이터 검사 · Data check

오류 1개, 경고 1개 · 1 error(s), 1 warning(s)
오류를 고쳐야 누리집에 실립니다. · Errors must be corrected before anything is published.

- **오류 · error** data/2031/budget&#46;yml&#58;9&#58;16
  - 정수가 아닙니다&#58; '74,733' — 숫자만 쓰세요 (이유&#58; 누리집이 쉼표를 붙입니다)
  - '74,733' is not a whole number — write digits only (why&#58; the site adds the commas)
  - 이 줄로 바꾸세요 · line to paste:

    ```yaml
        total: 74733
    ```

- **경고 · warning** data/topics&#46;yml&#58;4&#58;1
  - 글 뒤에 메모가 있습니다 — 그대로 두어도 됩니다 (이유&#58; 실리지 않습니다)
  - a comment follows the text — leave it (why&#58; it is not published)""",
}
EMPTY = {
    "text": "오류 0개, 경고 0개 · 0 error(s), 0 warning(s)",
    "github": "오류 0개, 경고 0개 · 0 error(s), 0 warning(s)",
    "json": """\
{
  "version": 3,
  "ok": true,
  "errors": 0,
  "warnings": 0,
  "drafts": [],
  "problems": [],
  "unlisted": 0
}""",
    "markdown": "## 데이터 검사 · Data check\n\n오류 0개, 경고 0개 · 0 error(s), 0 warning(s)",
}
IN_DRAFT = (
    "2032년 상반기 보고서: 초안에 남은 일 312건(목록: python -m macros check --drafts)"
    " · 2032 first-half report, a draft: 312 left to do (listed by python -m macros check --drafts)"
)
LEFT = {
    "text": IN_DRAFT,
    "github": IN_DRAFT,
    "markdown": IN_DRAFT,
    "json": """\
  "drafts": [
    {
      "edition": "2032-1",
      "left": 312
    }
  ],
  "problems": [],
  "unlisted": 0
}""",
}
HOSTILE = [
    "`code` and ```` fences",
    "a | b | c",
    "@mayor, @city/team",
    "see #12 and GH-12 and city/plan#12",
    "<script>alert(1)</script> <!-- -->",
    "&lt; &#64; &amp;",
    "**bold** _it_ ~~gone~~ $x$",
    "[click](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "https://evil.example www.evil.example mayor@city.example",
    "1. a list",
    "- a list",
    "+ a list",
    "# a heading",
    "> a quote",
    "back\\slash \\* \\",
    ":tada: {{ 7*7 }} {% raw %}",
    "=======",
    "한글 ‘따옴표’ “따옴표” — ㎡",
]


def one(message, **more):
    """A problem whose message is the same in both languages."""
    return Problem(
        place=Place("data/topics.yml", 4, 1),
        code="blank",
        message=(message, message),
        fix=("mend", "mend"),
        why=("why", "why"),
        **more,
    )


def github_reads(line):
    """A workflow command as GitHub's runner takes it apart: its name, its properties, its data."""
    name, named, data = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()
    properties = dict(pair.split("=", 1) for pair in named.split(","))
    return name, {key: _plain(value, "%3A", "%2C") for key, value in properties.items()}, _plain(data)


def _plain(value, *also):
    for sign in ("%0D", "%0A", *also, "%25"):
        value = value.replace(sign, {"%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%"}[sign])
    return value


@pytest.mark.parametrize(
    ("form", "langs"), FORMS, ids=lambda value: value if isinstance(value, str) else "-".join(value)
)
def test_the_site_says_its_problems_in_every_form(form, langs):
    assert FORMATS[form]((FIGURE, COMMENT), langs) == FORMS[form, langs]


@pytest.mark.parametrize("form", FORMATS)
def test_the_site_says_in_every_form_that_there_are_none(form):
    assert FORMATS[form]((), BOTH) == EMPTY[form]


@pytest.mark.parametrize("langs", [KO, EN, BOTH], ids="-".join)
def test_the_site_tells_other_programs_everything_in_every_language(langs):
    told = json.loads(FORMATS["json"]((FIGURE, COMMENT), langs))
    first, second = told.pop("problems")
    assert told == {"version": 3, "ok": False, "errors": 1, "warnings": 1, "drafts": [], "unlisted": 0}
    assert first == {
        "severity": "error",
        "draft": False,
        "code": "whole-number",
        "file": "data/2031/budget.yml",
        "line": 9,
        "column": 16,
        "message": {"ko": "정수가 아닙니다: '74,733'", "en": "'74,733' is not a whole number"},
        "why": {"ko": "누리집이 쉼표를 붙입니다", "en": "the site adds the commas"},
        "fix": {"ko": "숫자만 쓰세요", "en": "write digits only"},
        "paste": "    total: 74733",
        "more": 0,
        "lines": [],
    }
    assert (second["severity"], second["paste"]) == ("warning", None)


@pytest.mark.parametrize(
    ("form", "mark"), [("text", "[draft] "), ("markdown", "- **draft** "), ("json", '"draft": true')]
)
def test_the_site_marks_what_is_wrong_in_a_draft(form, mark):
    assert mark in FORMATS[form]((one("blank", draft="2032"),), EN)


@pytest.mark.parametrize(("form", "ends"), LEFT.items())
def test_the_site_says_in_every_form_how_much_is_left_in_a_draft(form, ends):
    assert FORMATS[form]((), BOTH, {"2032-1": 312}).endswith(ends)


def test_what_is_left_in_a_draft_is_counted_beside_the_warnings():
    said = FORMATS["text"]((COMMENT, one("blank", draft="2032")), EN, {"2032": 1}).splitlines()
    assert said[-3:] == [
        "0 error(s), 1 warning(s)",
        "Warnings are for information; publishing goes on.",
        "2032 report, a draft: 1 left to do (listed by python -m macros check --drafts)",
    ]


def test_the_site_annotates_ten_lines_and_counts_the_rest():
    twelve = tuple(one(f"number {number}") for number in range(12))
    lines = FORMATS["github"](twelve, EN).splitlines()
    assert [line.partition("title=")[2].partition("::")[0] for line in lines[:10]] == [
        f"number {at}" for at in range(10)
    ]
    assert lines[10:] == [
        "2 more: the list goes on in the summary of this run.",
        "12 error(s), 0 warning(s)",
        "Errors must be corrected before anything is published.",
    ]


def test_the_site_annotates_the_gravest_lines():
    def problem(file, line, code):
        return Problem(place=Place(file, line), code=code, message=("x", "x"), fix=("x", "x"), why=("x", "x"))

    warnings = [problem("data/a.yml", line, "comment-after-text") for line in range(1, 20)]
    errors = [problem("data/z.yml", line, "whole-number") for line in range(1, 4)]
    unreadable = problem("data/z.yml", 99, "conflict-marker")
    lines = FORMATS["github"](in_order([*warnings, *errors, unreadable]), EN).splitlines()
    assert [line.partition(",col")[0] for line in lines[:5]] == [
        "::error file=data/z.yml,line=99",
        "::error file=data/z.yml,line=1",
        "::error file=data/z.yml,line=2",
        "::error file=data/z.yml,line=3",
        "::warning file=data/a.yml,line=1",
    ]


def test_the_site_says_without_errors_that_warnings_block_nothing():
    assert FORMATS["github"]((COMMENT,), EN).splitlines()[1:] == [
        "0 error(s), 1 warning(s)",
        "Warnings are for information; publishing goes on.",
    ]


@pytest.mark.parametrize("words", [*HOSTILE, "100%, done: %0A::error::x", "two\nlines\r\n::warning::x", "a::b,c=d"])
def test_the_site_hands_github_words_as_they_are(words):
    (line, *_) = FORMATS["github"]((one(words, paste=words),), EN).split("\n")
    name, properties, data = github_reads(line)
    assert (name, properties) == ("error", {"file": "data/topics.yml", "line": "4", "col": "1", "title": words})
    assert data == f"{words} — mend\nwhy: why\nline to paste: {words.strip()}"


@pytest.mark.parametrize("words", HOSTILE)
def test_the_site_shows_words_in_the_summary_as_they_are(words):
    shown = python_markdown.markdown(f"- {escaped(words)}", extensions=["tables", "fenced_code"])
    (item,) = html.fragment_fromstring(shown, create_parent="div").iter("li")
    assert (item.text, list(item)) == (words, [])


def test_the_site_leaves_nothing_in_the_summary_that_github_reads_more_into():
    for words in HOSTILE:
        assert re.findall(r"[@#`|<>*\[\]\\~$]|://|www\.|\bGH-", re.sub(r"&#\d+;", "", escaped(words))) == []
        assert unescape(escaped(words)) == words


@pytest.mark.parametrize(("paste", "fence"), [("  ko: a ``` b", "````"), ("  ko: '`x`'", "```")])
def test_the_site_fences_the_line_to_paste_with_its_indentation(paste, fence):
    lines = FORMATS["markdown"]((one("blank", paste=paste),), EN).splitlines()
    at = lines.index(f"    {fence}yaml")
    assert lines[at + 1 : at + 3] == [f"    {paste}", f"    {fence}"]


def many(count, code="blank", file="data/topics.yml"):
    """As many problems of one cause, each on a line of its own."""
    return tuple(replace(one(f"number {at}"), code=code, place=Place(file, at, 1)) for at in range(1, count + 1))


def test_the_site_lists_twenty_problems_of_one_cause_each_by_itself():
    assert [(entry.problem.place.line, entry.more) for entry in listing(many(20)).entries] == [
        (line, 0) for line in range(1, 21)
    ]


def test_the_site_lists_the_first_five_of_more_and_says_where_the_others_are():
    shown = listing((*many(40), *many(2, "day")))
    assert [(entry.problem.code, entry.problem.place.line, entry.more) for entry in shown.entries] == [
        ("blank", 1, 0),
        ("blank", 2, 0),
        ("blank", 3, 0),
        ("blank", 4, 0),
        ("blank", 5, 35),
        ("day", 1, 0),
        ("day", 2, 0),
    ]
    assert shown.unlisted == 0
    assert FORMATS["text"](many(40), EN).splitlines()[-5:] == [
        "      why: why",
        "      35 more of this kind in this file, lines: 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 …",
        "",
        "40 error(s), 0 warning(s)",
        "Errors must be corrected before anything is published.",
    ]
    assert FORMATS["markdown"](many(21), EN).splitlines()[-1] == (
        "  - 16 more of this kind in this file, lines&#58; 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 …"
    )


def test_the_site_lists_two_hundred_problems_and_counts_the_rest():
    apart = tuple(finding for file in range(60) for finding in many(4, file=f"data/{file}.yml"))
    told = json.loads(FORMATS["json"]((*apart, *many(50, "comment-after-text")), EN))
    assert (told["errors"], told["warnings"], len(told["problems"]), told["unlisted"]) == (240, 50, 200, 90)
    assert FORMATS["text"](apart, EN).splitlines()[-4:] == [
        "40 more",
        "",
        "240 error(s), 0 warning(s)",
        "Errors must be corrected before anything is published.",
    ]
    assert FORMATS["markdown"](apart, EN).endswith("\n40 more")
    assert str(InvalidData(apart)).endswith("\n그 밖에 40개 · 40 more")


def test_the_site_tells_other_programs_how_many_more_there_are_of_a_kind():
    told = json.loads(FORMATS["json"](many(23), EN))
    assert [(entry["line"], entry["more"], entry["lines"]) for entry in told["problems"]] == [
        (1, 0, []),
        (2, 0, []),
        (3, 0, []),
        (4, 0, []),
        (5, 18, [6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
    ]
    assert (told["errors"], told["unlisted"]) == (23, 0)
