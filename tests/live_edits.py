"""Right edits that staff make, each of a copy of what they edit, whatever city's data and prose that is.

Knows the files and fields that are edited; nothing of what they say, and nothing of who judges the edits.
"""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import yaml
from projects import FICTIONAL, fictional_data

OWNER = "@OWNER/maintainers"


def better_english_title(project: Path) -> None:
    """An initiative gets another English title."""
    with edited(initiatives(project)[0]) as initiative:
        initiative["title"]["en"] += ", better said"


def initiative_renamed(project: Path, file: Path) -> None:
    """An initiative gets another file name and id: its old id is kept, and whoever names it follows."""
    old, new = file.stem, f"{file.stem}-renamed"
    with edited(file) as initiative:
        initiative["id"] = new
        initiative["former_ids"] = [*initiative.get("former_ids", []), old]
    file.rename(file.with_stem(new))
    edition = file.parent.parent
    with edited(project / "data" / "topics.yml") as topics:
        for topic in topics["topics"]:
            for year, records in topic["records"].items():
                for record in records if str(year) == edition.name else ():  # another edition's keeps its id
                    record["id"] = new if record["id"] == old else record["id"]
    for other in (edition / "corrections.yml", edition / "outcomes.yml"):
        if other.is_file():
            text = other.read_text(encoding="utf-8")
            _write(other, re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", new, text))


def question_answered(project: Path) -> None:
    """An open question is answered: print is right."""
    with edited(current(project) / "corrections.yml") as misprints:
        for question in misprints.get("open_questions") or []:
            question["answer"] = "as-printed"
            return


def question_deleted(project: Path) -> None:
    """An open question is deleted, and the line of its address."""
    with edited(current(project) / "corrections.yml") as misprints:
        questions = misprints.get("open_questions") or []
        deleted, misprints["open_questions"] = questions[-1:], questions[:-1]
    for question in deleted:
        no_longer_promised(project, f"/corrections/#{question['id']}")


def topic_added(project: Path) -> None:
    """A topic is added, with one record and the words of it that are meant."""
    achievement = read(current(project) / "achievements.yml")["achievements"][0]
    record = {"id": achievement["id"], "evidence": achievement["text"]["ko"].split()[0]}
    with edited(project / "data" / "topics.yml") as topics:
        topics["topics"].append(
            {
                "id": "a-topic-of-staff",
                "title": {"ko": "직원이 더한 주제", "en": "A topic added by staff"},
                "records": {current(project).name: [record]},
            }
        )


def topic_deleted(project: Path) -> None:
    """A topic is deleted, with whatever names it and the line of its address."""
    with edited(project / "data" / "topics.yml") as topics:
        deleted = [topic["id"] for topic in topics["topics"][-1:]]
        del topics["topics"][-1:]
        for topic in topics["topics"]:
            topic["related"] = [id for id in topic.get("related", []) if id not in deleted]
    for id in deleted:
        no_longer_promised(project, f"/topics/{id}/")


def term_added(project: Path) -> None:
    """A term is added."""
    with edited(project / "data" / "glossary.yml") as glossary:
        glossary["terms"].append(
            {
                "id": "a-term-of-staff",
                "term": {"ko": "직원이 더한 용어", "en": "term added by staff"},
                "type": glossary["terms"][0]["type"],
                "status": "unverified",
                "explanation": {"ko": "직원이 더한 말입니다.", "en": "A word added by staff."},
            }
        )


def term_deleted(project: Path) -> None:
    """A term that no record names is deleted, and the line of its address."""
    named = {id for file in files(project) for id in re.findall(r"(?m)^ *term: ([a-z0-9-]+)$", file.read_text("utf-8"))}
    with edited(project / "data" / "glossary.yml") as glossary:
        deleted = [term["id"] for term in glossary["terms"] if term["id"] not in named][-1:]
        glossary["terms"] = [term for term in glossary["terms"] if term["id"] not in deleted]
    for id in deleted:
        no_longer_promised(project, f"/glossary/#{id}")


def synonym_added(project: Path) -> None:
    """Two words become the same to search."""
    with edited(project / "data" / "synonyms.yml") as synonyms:
        synonyms["groups"].append(["직원이더한낱말", "word added by staff"])


def synonym_deleted(project: Path) -> None:
    """A group of words is the same to search no longer."""
    with edited(project / "data" / "synonyms.yml") as synonyms:
        del synonyms["groups"][-1:]


def without_comments(project: Path) -> None:
    """Every data file loses its lines of comment."""
    for file in files(project):
        _write(file, re.sub(r"(?m)^ *#.*\n", "", file.read_text(encoding="utf-8")))


def written_by_a_library(project: Path) -> None:
    """Every data file is as a YAML library writes it."""
    for file in files(project):
        with edited(file):
            pass


def saved_on_windows(project: Path) -> None:
    """Every file that staff edit is as Windows saves it: a mark in front, two signs at the end of lines."""
    for file in (*files(project), *(project / "data").rglob("*.txt"), *(project / "docs").rglob("*.md")):
        text = file.read_text(encoding="utf-8-sig").replace("\n", "\r\n")
        file.write_text(text, encoding="utf-8-sig", newline="")


def english_in_capitals(project: Path) -> None:
    """Every word of an initiative's English begins with a capital."""
    with edited(initiatives(project)[0]) as initiative:
        initiative["title"]["en"] = initiative["title"]["en"].title()


def comment_above_line_1(project: Path) -> None:
    """Every data file begins with a line of comment."""
    for file in files(project):
        _write(file, f"# 담당자가 적은 말\n{file.read_text(encoding='utf-8')}")


def address_at_the_end(project: Path) -> None:
    """The list of addresses ends with one that staff put there, and an empty line."""
    file = project / "data" / "addresses.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    first = next((line for line in lines if line.startswith("/")), "/")
    _write(file, "\n".join([*(line for line in lines if line != first), first, "", ""]))


def other_site_title(project: Path) -> None:
    """The site gets another title."""
    with edited(project / "data" / "site.yml") as site:
        site["title"] = {"ko": "우리 시의 주요업무", "en": "What our city works on"}


def three_interface_words(project: Path) -> None:
    """Three words of the interface are said otherwise."""
    with edited(project / "data" / "labels.yml") as labels:
        for name in ("achievements", "glossary", "search"):
            labels["words"][name] = {lang: f"{words}!" for lang, words in labels["words"][name].items()}


def owner_filled_in(project: Path) -> None:
    """The owners of the code are named."""
    file = project / ".github" / "CODEOWNERS"
    _write(file, file.read_text(encoding="utf-8").replace(OWNER, "@gaon-city/planning"))


def fictional_city(project: Path) -> None:
    """The fictional city's data and prose stand in place of this city's."""
    for name in ("data", "docs"):
        shutil.rmtree(project / name)
    fictional_data(project / "data")
    shutil.copytree(FICTIONAL / "docs", project / "docs")


EDITS = (
    better_english_title, question_answered, question_deleted, topic_added, topic_deleted, term_added, term_deleted,
    synonym_added, synonym_deleted, without_comments, written_by_a_library, english_in_capitals,
    comment_above_line_1, address_at_the_end, other_site_title, three_interface_words, owner_filled_in,
    saved_on_windows, fictional_city,
)  # fmt: skip


def files(project: Path) -> list[Path]:
    """Every data file of a project that is YAML."""
    return sorted((project / "data").rglob("*.yml"))


def current(project: Path) -> Path:
    """The folder of the edition that the site shows first."""
    return project / "data" / str(read(project / "data" / "site.yml")["current"])


def initiatives(project: Path) -> list[Path]:
    """The files of the initiatives of the edition that the site shows first."""
    return sorted((current(project) / "initiatives").glob("*.yml"))


def read(file: Path) -> dict:
    """What a data file holds."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


@contextmanager
def edited(file: Path) -> Iterator[dict]:
    """What a data file holds, to be changed; it is written as a YAML library writes it."""
    content = read(file)
    yield content
    _write(file, yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False))


def no_longer_promised(project: Path, address: str) -> None:
    """Takes an address from the list, as the check asks of whoever deletes what stood there."""
    file = project / "data" / "addresses.txt"
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    _write(file, "".join(f"{line}\n" for line in lines if line.split()[:1] != [address]))


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")
