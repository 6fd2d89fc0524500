"""Templates as Jinja has compiled them, kept among the passing files of the system: the next build, and the other
languages of this one, need not do it again, which is an eighth of a build.

Knows what compiled templates depend on: their own text, Jinja, and this program, whose filters may have been asked for
constants. What another version compiled is replaced. Whoever may not write there compiles anew.
"""

from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from pickle import UnpicklingError

from jinja2 import BytecodeCache, FileSystemBytecodeCache
from jinja2.bccache import Bucket

PROGRAM = Path(__file__).resolve().parent.parent
READ = (".py", ".toml")
"""The endings of files that this program consists of, beside its templates."""


def compiled(kind: str) -> BytecodeCache | None:
    """What the templates of a kind of environment are compiled to; None where nothing can be kept."""
    try:
        return _Compiled(kind)
    except (OSError, RuntimeError):  # no folder there is ours alone
        return None


class _Compiled(FileSystemBytecodeCache):
    """By the name of a template, not by its path: copies of the program share them."""

    def __init__(self, kind: str) -> None:
        super().__init__(pattern=f"__key_work_report_{kind}_%s.cache")

    def get_cache_key(self, name: str, filename: str | None = None) -> str:  # noqa: ARG002 the path
        """What a template is kept by."""
        return super().get_cache_key(name)

    def get_source_checksum(self, source: str) -> str:
        """What a kept template must have been compiled from to be taken."""
        return super().get_source_checksum(f"{_version()} {source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Takes what is kept, if it was written to its end."""
        try:
            super().load_bytecode(bucket)
        except (EOFError, UnpicklingError):  # by which Jinja heeds a cut after what it was compiled from, not in it
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps a template, if there is room."""
        with suppress(OSError):
            super().dump_bytecode(bucket)


@cache
def _version() -> str:
    """That of Jinja and of this program: another as soon as one letter of it is."""
    hashed = sha256(version("jinja2").encode())
    for path in sorted(path for path in PROGRAM.rglob("*") if path.suffix in READ):
        hashed.update(path.read_bytes())
    return hashed.hexdigest()[:16]
