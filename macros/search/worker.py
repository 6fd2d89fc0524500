"""The search worker as it is published in one language, for an index that is one file, and for one in parts; and the
rules of other languages' words, which it loads with these.

Knows its files, which `tests/guards --mend` makes of the modules in engine/; nothing of what they search.
"""

from pathlib import Path

SOURCE = Path(__file__).parent / "engine"
PUBLISHED = SOURCE.parent / "published"
WORKER, RULES = (f"assets/javascripts/workers/{name}.js" for name in ("search", "rules"))
WITH_RULES = ("ko", "en")
"""The languages whose words the engine has rules for, each in a worker of its own."""


def worker(lang: str, *, in_parts: bool) -> str:
    """The worker that reads an index of one file, or in parts: what only a large index needs, others do not load. A
    language without rules has those of all.
    """
    own = lang if lang in WITH_RULES else WITH_RULES[-1]
    script = published("worker_of_parts" if in_parts else "worker", own)
    return script if own == lang else f"{script}\n{rules(own)}"


def rules(lang: str) -> str:
    """What a worker loads with the first query that has words of another language."""
    return published("rules_but", lang if lang in WITH_RULES else WITH_RULES[-1])


def published(name: str, lang: str) -> str:
    """A script as it is published, by its name and the language whose rules it has, or all but these."""
    return (PUBLISHED / f"{name}_{lang}.min.js").read_text(encoding="utf-8")
