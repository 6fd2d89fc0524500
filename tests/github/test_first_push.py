"""Another city's repository is green and publishes from its first push: every step of the workflows, run on a clone.

What GitHub alone can do, the deployment itself and the settings by hand, is not here.
"""

import shutil
import subprocess
import sys

import pytest
import yaml
from built_site import LANGUAGES
from projects import FICTIONAL, ROOT, of_own_pages
from workflow_run import Place, run

BRANCH = "trunk"
GIT = ("git", "-c", "user.name=a", "-c", "user.email=a@narae.example", "-c", "core.hooksPath=/dev/null")


def git(clone, *arguments):
    subprocess.run([*GIT, *arguments], cwd=clone, check=True, capture_output=True)


def fresh(folder):
    """A new repository of one commit, without tags, on a branch with a name of its own; the files as git has them."""
    git(ROOT, "checkout-index", "--all", f"--prefix={folder}/")
    git(folder, "init", "-q", "-b", BRANCH)
    committed(folder, "the program as it comes")
    return folder


def committed(clone, says):
    git(clone, "add", "-A")
    git(clone, "commit", "-q", "-m", says)


def with_an_example(clone):
    command = [sys.executable, "-m", "macros", "new", "city", "나래", "Narae", "2040", "--replace"]
    subprocess.run(command, cwd=clone, check=True, capture_output=True)


def with_the_fictional_city(clone):
    kept = ("README.md", "labels.yml", ".schemas")
    for path in [path for path in (clone / "data").iterdir() if path.name not in kept]:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    for lang in LANGUAGES:
        shutil.rmtree(clone / "docs" / lang)
    shutil.copytree(FICTIONAL / "data", clone / "data", dirs_exist_ok=True)
    shutil.copytree(FICTIONAL / "docs", clone / "docs", dirs_exist_ok=True)


@pytest.fixture(scope="module")
def clones(tmp_path_factory):
    """Two repositories that another city has just made, with its first report in place."""
    made = {}
    for start in (with_an_example, with_the_fictional_city):
        made[start] = fresh(tmp_path_factory.mktemp("clone"))
        start(made[start])
        committed(made[start], "data: start")
    return made


@pytest.mark.parametrize(
    ("start", "repository", "variables", "address"),
    [
        (with_an_example, "Narae-City/Plan", {"SITE_URL": "https://plan.narae.example"}, "https://plan.narae.example/"),
        (with_the_fictional_city, "gaon/gaon.github.io", {}, "https://gaon.github.io/"),
    ],
)
def test_the_first_push_publishes_at_the_address_that_the_repository_has(
    clones, tmp_path, start, repository, variables, address
):
    place = Place(repository=repository, branch=BRANCH, variables=variables)
    done = run("publish.yml", clones[start], tmp_path, place)
    assert done.succeeded, done.log
    home = (done.artifacts / "github-pages" / "index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{address}">' in home
    assert f'href="https://github.com/{repository}/edit/trunk/docs/ko/index.md"' in home
    assert (done.artifacts / "github-pages" / "en" / "index.html").is_file()


def test_the_first_pull_request_is_green(clones, tmp_path):
    start = with_the_fictional_city
    about = clones[start] / "docs" / "ko" / "about.md"
    about.write_text(about.read_text(encoding="utf-8") + "\n한 줄을 더했습니다.\n", encoding="utf-8")
    committed(clones[start], "docs: one more line")
    place = Place(repository="narae/plan", branch=BRANCH, variables={})
    done = run("data.yml", clones[start], tmp_path, place, "pull_request")
    assert done.succeeded, done.log
    assert [step.name for step in done.steps if step.outcome != "success"] == []
    assert (done.artifacts / "results" / "results.json").is_file()
    assert (done.artifacts / "site" / "index.html").is_file()


def test_a_push_to_another_branch_publishes_nothing(clones, tmp_path):
    done = run("publish.yml", clones[with_an_example], tmp_path, Place(branch="main", variables={}))
    assert (done.steps, done.artifacts.exists()) == ((), False)


@of_own_pages
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_on_setting_up_names_what_the_files_name(lang):
    page = (ROOT / "docs" / f"setup.{lang}.md").read_text(encoding="utf-8")
    workflows = {
        path.name: yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        for path in (ROOT / ".github" / "workflows").glob("*.yml")
    }
    assert f"**{workflows['data.yml']['jobs']['data']['name']}**" in page
    assert workflows["publish.yml"]["jobs"]["deploy"]["name"] in page
    by_the_clock = {workflow["name"] for workflow in workflows.values() if "schedule" in workflow["on"]}
    assert [name for name in by_the_clock if f"**{name}**" not in page] == []
    assert workflows["publish.yml"]["jobs"]["deploy"]["environment"]["name"] in page
