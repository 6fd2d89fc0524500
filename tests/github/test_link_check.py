"""Every link of the site leads somewhere, and the check of them notices when one does not."""

from http.server import BaseHTTPRequestHandler

import links
import pytest
from projects import REPOSITORY_URL, ROOT, SITE_URL


@pytest.fixture
def elsewhere(serve):
    """Another site, which answers as its paths say: /404 is gone, /405 takes no HEAD."""

    class Elsewhere(BaseHTTPRequestHandler):
        def do_GET(self):
            code = int(self.path.strip("/"))
            self.send_response(200 if code == 405 and self.command == "GET" else code)
            self.end_headers()

        do_HEAD = do_GET

        def log_message(self, format, *arguments):
            pass

    return serve(Elsewhere)


@pytest.fixture
def site_of(tmp_path, monkeypatch):
    """A function that writes a site of two pages, one of them with the links given, and checks it."""
    monkeypatch.setenv("SITE_URL", SITE_URL)
    monkeypatch.setenv("REPOSITORY_URL", REPOSITORY_URL)
    monkeypatch.delenv("REPOSITORY_BRANCH", raising=False)
    monkeypatch.chdir(ROOT)

    def check(*hrefs, options=()):
        (tmp_path / "topics").mkdir(exist_ok=True)
        (tmp_path / "topics" / "index.html").write_text('<h1 id="top">주제</h1><p id="가온">', encoding="utf-8")
        (tmp_path / "plan.csv").write_text("a,b\n", encoding="utf-8")
        anchors = "".join(f'<a href="{href}">x</a>' for href in hrefs)
        (tmp_path / "index.html").write_text(f'<h1 id="home">홈</h1>{anchors}', encoding="utf-8")
        return links.main([str(tmp_path), *options])

    return check


@pytest.mark.parametrize(
    "href",
    [
        "topics/",
        "topics/#top",
        "topics",
        "topics/#%EA%B0%80%EC%98%A8",
        "#home",
        "",
        "plan.csv",
        f"{SITE_URL}topics/",
        f"{REPOSITORY_URL}/edit/main/mkdocs.yml",
        f"{REPOSITORY_URL}/blob/0123456789012345678901234567890123456789/gone.yml",
        f"{REPOSITORY_URL}/issues/new?template=report-error.yml",
        "mailto:plan@city.example",
    ],
)
def test_a_link_that_leads_somewhere_is_well(site_of, href):
    assert site_of(href) == 0


@pytest.mark.parametrize(
    "href",
    [
        "topic/",
        "topics/#bottom",
        "#away",
        "plan.json",
        f"{SITE_URL}en/",
        f"{SITE_URL}%2e%2e/%2e%2e/mkdocs.yml",
        f"{REPOSITORY_URL}/edit/main/data/none.yml",
        f"{REPOSITORY_URL}/blob/master/mkdocs.yml",
        "https://[x/",
        "https://x:y/",
        "https://x:65536/",
    ],
)
def test_a_link_that_leads_nowhere_is_dead(site_of, href, capsys):
    assert site_of(href) == 1
    assert capsys.readouterr().out.splitlines()[1].startswith("::error::끊긴 연결 · Dead link: https://")


@pytest.mark.parametrize("href", ["http://a..b/", "http://.kr/", "http://x:0/", "http:///x"])
def test_a_link_that_no_server_can_answer_ends_nothing(site_of, href, capsys):
    assert site_of(href, options=["--external"]) == 0
    assert "확인하지 못함 1개" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("path", "ends", "says"),
    [
        ("/200", 0, "끊김 0개, 확인하지 못함 0개"),
        ("/405", 0, "끊김 0개, 확인하지 못함 0개"),
        ("/404", 1, "끊김 1개, 확인하지 못함 0개"),
        ("/410", 1, "끊김 1개, 확인하지 못함 0개"),
        ("/403", 0, "끊김 0개, 확인하지 못함 1개"),
        ("/500", 0, "끊김 0개, 확인하지 못함 1개"),
    ],
)
def test_a_link_to_another_site_is_dead_only_when_it_is_certainly_gone(site_of, elsewhere, capsys, path, ends, says):
    assert site_of(f"{elsewhere}{path}#part", options=["--external"]) == ends
    assert says in capsys.readouterr().out.splitlines()[0]


@pytest.mark.parametrize(
    ("href", "ends"),
    [("blob/city/2031/mkdocs.yml#L3", 0), ("blob/main/mkdocs.yml", 1), ("edit/city/mkdocs.yml", 1)],
)
def test_a_link_to_a_file_leads_to_the_default_branch_whatever_its_name(site_of, monkeypatch, href, ends):
    monkeypatch.setenv("REPOSITORY_BRANCH", "city/2031")
    assert site_of(f"{REPOSITORY_URL}/{href}") == ends


def test_a_site_that_does_not_answer_is_not_certain(site_of, capsys):
    assert site_of("http://127.0.0.1:9/", options=["--external"]) == 0
    assert "확인하지 못함 1개" in capsys.readouterr().out


def test_other_sites_are_left_alone_unless_asked_for(site_of, elsewhere):
    assert site_of(f"{elsewhere}/404") == 0


def test_every_link_of_the_first_edition_leads_somewhere(site):
    for name in ("LICENSE", "README.md", "docs/README.ko.md", "docs/check.schema.json", "data/README.md"):
        (site.folder.parent / name).touch()  # the repository has these beside the edition
    pages = links.read(site.folder, SITE_URL)
    sources = links.Sources(REPOSITORY_URL, "main", site.folder.parent)
    answers = links.follow(pages, site.folder, SITE_URL, sources, external=False)
    assert answers.pages > 100
    assert answers.links > 1_000
    assert answers.dead == ()
