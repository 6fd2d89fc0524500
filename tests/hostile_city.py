"""The fictional city with hostile strings for texts: every text that staff can type holds all of them.

Knows the shape of the data; the printed report is printed again from it, so that the data is right by every rule.
"""

import re
from itertools import count
from pathlib import Path

import yaml
from printed_report import printed_lines, source_lines
from projects import sealed

HOSTILE = (
    "{{ 7*7 }}", "{% raw %}", "{% include 'x' %}", "{# #}", "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "</title>", "</script>", "</textarea>", "<!-- -->", "-->", "a | b", "| a | b |",
    "*x*", "**x**", "_x_", "~~x~~", "`x`", "```", "[x](javascript:alert(1))", "![x](x.png)", "<https://x.example>",
    "[x]: y", "&amp;", "&lt;b&gt;", "&#49;", "\"x\"", "'x'", "“x”", "‘x’", "« »", ":smile:", "--", "...", "$x$", "$$",
    "\\*", "\\(x\\)", "# x", "- x", "1. x", "> x", "{: #y .z }", "[^1]", "==x==", "]]>", "%7B", "{count}", "{0}",
    "{count.__class__}", "{", "}", "%s", "\\1", "😀👍🏽", "שלום (12) עולם", "مرحبا", "नमस्ते",
)  # fmt: skip
LINE_OF_5000 = {"ko": "가나다라마 바사아자차 " * 416 + "카타파하", "en": "abcde fghij " * 416 + "klmnopqr"}
LINK = "https://x.example/{{7*7}}?a='b'&amp;c=(d)*e*"
PRINTED, PUBLISHED = "<i>{{ 찍힌 }} 말</i>", "<b>{{ 고친 }} *말*</b>"
EVIDENCE = "</title>"


def make_hostile(data: Path) -> None:
    """Writes hostile strings over every text of the data in a folder."""
    texts = _Texts()
    for path in sorted(data.glob("*.yml")):
        read, before = _read(path), _read(path)
        texts.over(read)
        _site_file(path.name, read, before)
        _write(path, read)
    for edition in sorted(path for path in data.iterdir() if path.is_dir()):
        _make_edition_hostile(edition, texts)


def _make_edition_hostile(edition, texts):
    files = {path: _read(path) for path in sorted(edition.rglob("*.yml"))}
    before = {path.name: _read(path) for path in files}
    for read in files.values():
        texts.over(read)
    by_name = {path.name: read for path, read in files.items()}
    _keep_figures(by_name, before)
    _name_rates_like_their_terms(by_name["budget.yml"], _read(edition.parent / "glossary.yml"))
    _misprint(by_name["corrections.yml"], files, texts)
    parts = dict(by_name["report.yml"]["parts"])
    further = parts.pop("further", [])
    for part in (*parts.values(), *further):
        part["number"] = texts.next("ko")
    contents = by_name["report.yml"].get("contents")
    if contents:
        contents["heading_printed"] = contents["heading"]["ko"]
    for path, read in files.items():
        _write(path, read)
    lines, length = printed_lines(edition), len(source_lines(edition))
    (edition / "source.txt").write_text("\n".join(lines.get(at, "") for at in range(1, length + 1)), encoding="utf-8")
    sealed(edition)


class _Texts:
    """Hands out texts: all hostile strings, another one first each time, around a mark that finds it again."""

    def __init__(self):
        self.numbers = count()

    def next(self, lang):
        number = next(self.numbers)
        turn = number % len(HOSTILE)
        first, *middle, last = HOSTILE[turn:] + HOSTILE[:turn]
        if lang == "ko":
            middle.append("한글")
        if number % 50 == 0:
            middle.append(LINE_OF_5000[lang])
        mark = f"{number}.{lang}"
        return f"{first} ⟦{mark} {' '.join(middle)} {mark}⟧ {last}"

    def over(self, value):
        """Puts a text in the place of every {ko, en} inside a value, and the English where it is missing."""
        if isinstance(value, list):
            for item in value:
                self.over(item)
        elif isinstance(value, dict):
            for key, inner in value.items():
                if isinstance(inner, dict) and isinstance(inner.get("ko"), str):
                    inner.update(ko=self.next("ko"), en=self.next("en"))
                elif key == "aliases":
                    inner.update({lang: [self.next(lang)] for lang in inner})
                else:
                    self.over(inner)


def _site_file(name, read, before):
    if name == "labels.yml":
        for word, text in read["words"].items():
            for lang in text:
                places = "".join(re.findall(r"\{\w+\}", before["words"][word][lang]))
                text[lang] = text[lang].replace("{count}", "{ count }") + places
    if name == "glossary.yml":
        for term in read["terms"]:
            term["source"] = LINK
    if name == "topics.yml":
        for topic in read["topics"]:
            for link in (link for links in topic["records"].values() for link in links):
                link["evidence"] = EVIDENCE


def _keep_figures(files, before):
    """The sentences that have to say a figure go on saying it."""
    for entry in ("size", "self_reliance"):
        _append(files["budget.yml"][entry]["text"], before["budget.yml"][entry]["text"])
    files["budget.yml"]["table"]["unit"]["ko"] = before["budget.yml"]["table"]["unit"]["ko"]
    _append(files["achievements.yml"]["total"]["text"], before["achievements.yml"]["total"]["text"])
    for one in files["achievements.yml"]["achievements"]:
        last = f"~{one['end'].replace('-', '.')}." if "end" in one else ""
        one["date_printed"] = f"'{one['date'][2:4]}. {one['date_printed']}{last}"  # a date leaves room for no more
    for fact, original in zip(files["overview.yml"]["facts"], before["overview.yml"]["facts"], strict=True):
        fact.pop("label_printed", None)
        _append(fact["text"], original["text"])


def _name_rates_like_their_terms(budget, glossary):
    names = {term["id"]: term["term"] for term in glossary["terms"]}
    budget["self_reliance"]["label"] = names[budget["self_reliance"]["term"]]


def _append(text, words):
    for lang in text:
        text[lang] += f" {words[lang]}" if lang in words else f" ({words['ko']})"


def _misprint(corrections, files, texts):
    """Prints hostile words in the fields that are corrected, but for dates."""
    for entry in (*corrections["corrections"], *corrections["open_questions"]):
        entry["sources"] = [LINK]
        entry["in_short"] = {lang: texts.next(lang) for lang in ("ko", "en")}
        if entry["kind"] != "date":
            entry["printed"] = PRINTED
            entry["published" if "published" in entry else "suggested"] = PUBLISHED
            for id, _, field in (at.partition(".") for at in entry["at"]):
                for record in (
                    record for read in files.values() for record in _records(read) if record.get("id") == id
                ):
                    record[field]["ko"] += f" {PRINTED}"


def _records(value):
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _records(inner)


def _read(path):
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)


def _write(path, read):
    text = yaml.safe_dump(read, allow_unicode=True, sort_keys=False, default_style='"', width=10**6)
    path.write_text(text, encoding="utf-8")
