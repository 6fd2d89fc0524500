"""Another city starts with a small example in place of what the repository came with, and loses nothing unasked."""

import re
import shutil

import pytest
from built_site import Site
from projects import FIRST_EDITION, ROOT, SITE_URL, build, fork, run, with_its_own_program

NEW_CITY = ("macros", "new", "city", "나래", "Narae", "2040")


def files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def narae(tmp_path_factory):
    """A project that held the fictional city, with another one in its place; and what the command said."""
    project = fork(tmp_path_factory.mktemp("narae") / "project")
    for page in (project / "docs").glob("*/architecture.md"):
        page.write_text("# 구조\n", encoding="utf-8")  # the fictional city's names its own years
    return project, run(project, *NEW_CITY, "--replace")


@pytest.fixture(scope="module")
def narae_site(narae):
    project, _ = narae
    return Site(build(project, project / "site"), SITE_URL)


def test_nothing_is_deleted_before_somebody_agrees(project):
    before = files(project)
    done = run(project, *NEW_CITY)
    assert (done.returncode, done.stderr) == (1, "")
    first, *going = done.stdout.splitlines()
    assert first == (
        "아래의 것을 지우고 예시를 둡니다. 지워도 되면 같은 명령에 --replace를 붙여 다시 실행하세요 · this would give way to an "
        "example; if it may be deleted, run the command again with --replace"
    )
    assert [line.strip() for line in going] == [
        "data/2030", "data/2031", "data/addresses.txt", "data/glossary.yml", "data/site.yml", "data/synonyms.yml",
        "data/topics.yml", "docs/en/about.md", "docs/ko/about.md",
    ]  # fmt: skip
    assert files(project) == before


def test_only_what_was_named_goes(project):
    kept = ("data/labels.yml", "docs/ko/guide.md", "docs/en/index.md", "mkdocs.yml", "macros/__init__.py")
    before = files(with_its_own_program(project))
    assert run(project, *NEW_CITY, "--replace").returncode == 0
    after = files(project)
    assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
    assert [name for name in after if name.startswith("data/203")] == []


def test_where_there_is_no_data_nobody_has_to_agree(project):
    shutil.rmtree(project / "data")
    (project / "data").mkdir()
    shutil.copy(FIRST_EDITION / "data" / "labels.yml", project / "data")
    for about in (project / "docs").glob("*/about.md"):
        about.unlink()
    assert run(project, *NEW_CITY).returncode == 0
    assert (project / "data" / "2040" / "report.yml").is_file()


def test_the_example_is_right_in_every_respect(narae):
    project, done = narae
    assert (done.returncode, done.stderr) == (0, "")
    checked = run(project, "macros", "check")
    assert checked.stdout == "문제가 없습니다(연도 1개, 과제 1개) · no problems (1 edition(s), 1 initiative(s))\n"
    assert run(project, "macros", "addresses", "--check").returncode == 0


def test_the_command_says_in_both_languages_what_is_left_to_edit_by_hand(narae):
    _, done = narae
    named = re.findall(r"^  ([^:]+):", done.stdout, re.MULTILINE)
    by_hand = [
        ".github/CODEOWNERS", "mkdocs.yml", "README.md, docs/README.ko.md",
        "docs/ko/accessibility.md, docs/en/accessibility.md",
    ]  # fmt: skip
    assert named == by_hand * 2
    assert all((ROOT / name).is_file() for names in by_hand for name in names.split(", "))


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("index.html", "나래 주요업무 보고"),
        ("en/index.html", "Narae key work report"),
        ("2040/budget/index.html", "1,000억 원"),
        ("en/2040/achievements/index.html", "January 15, 2039"),
        ("2040/initiatives/example-initiative/index.html", "예시 과제"),
        ("en/about/index.html", "The report it holds now is an example"),
    ],
)
def test_the_example_is_published_in_both_languages(narae_site, name, page):
    assert page in " ".join(narae_site.pages[name].text_content().split())


def test_the_example_names_no_other_city_and_no_other_year(narae_site):
    said = {name: page.text_content() for name, page in narae_site.published.items()}
    assert [name for name, text in said.items() if re.search(r"가온|Gaon|대전|Daejeon", text)] == []
    years = {year for text in said.values() for year in re.findall(r"\b2\d{3}\b", text)}
    assert years == {"2039", "2040"}


def test_the_home_page_of_a_city_without_topics_has_no_list_of_them(narae_site, gaon):
    assert narae_site.page("").xpath("//*[@id='topics']") == []
    assert len(gaon.page("").xpath("//*[@id='topics']")) == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("Narae Narae 2040", "도시의 한국어 이름을 한글로 적으세요(예: 가온): Narae"),
        ("나래:시 Narae 2040", "write the Korean name of the city in Hangul, e.g. 가온: 나래:시"),
        ("나래 narae 2040", "도시의 영어 이름을 대문자로 시작하는 영문자로 적으세요(예: Gaon): narae"),
        ("나래 Narae<b> 2040", "in Latin letters, beginning with a capital, e.g. Gaon: Narae<b>"),
        ("나래 Narae 40", "첫 보고서의 연도를 네 자리 숫자로 적으세요(예: 2031): 40"),
        ("나래 Narae 2040-1", "write the year of the first report in four digits, e.g. 2031: 2040-1"),
    ],
)
def test_a_wrong_argument_is_said_and_nothing_is_touched(project, arguments, says):
    before = files(project)
    done = run(project, "macros", "new", "city", *arguments.split(), "--replace")
    assert (done.returncode, done.stderr, done.stdout.count("\n")) == (1, "", 1)
    assert says in done.stdout
    assert files(project) == before


def test_a_city_without_interface_words_does_not_start(project):
    (project / "data" / "labels.yml").unlink()
    done = run(project, *NEW_CITY, "--replace")
    assert done.returncode == 1
    assert "화면의 낱말이 담긴 data/labels.yml이 없습니다" in done.stdout
    assert (project / "data" / "2031").is_dir()
