"""`python -m macros check`: checks the data as a build would, without MkDocs.

Knows what is asked for and what the command answers; not how problems are found or written.
"""

import argparse
from pathlib import Path

from macros.load import load
from macros.reading.typed_paths import is_there, typed_path
from macros.site.rules import RULES
from macros.staff.asked import asked_for, left_in_drafts
from macros.staff.formats import FORMATS, nothing_found
from macros.wording.languages import LANGUAGES
from macros.wording.words import both


def add_command(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the command to the parser of `python -m macros`."""
    parser = commands.add_parser("check", help="데이터를 검사합니다 / check the data")
    parser.add_argument("--data", type=typed_path, default=Path("data"), help="the data folder (data)")
    parser.add_argument("--format", choices=FORMATS, default="text", help="how problems are written (text)")
    parser.add_argument("--lang", choices=(*LANGUAGES, "both"), default="both", help="the language of messages (both)")
    parser.add_argument(
        "--drafts",
        nargs="*",
        metavar="FILE",
        help="초안에 남은 일도, 모두 또는 이 파일이나 폴더만 / also what is left in drafts: all, or in these files or folders",
    )
    parser.set_defaults(run=_check)


def _check(options: argparse.Namespace) -> int:
    """Reads the data as a build would, and prints every problem, of drafts when asked; 1 when one is an error."""
    if unknown := [typed for typed in options.drafts or () if not is_there(typed)]:
        print(f"{both('no_file_there')}: {', '.join(unknown)}")
        return 1
    loaded = load(options.data, RULES)
    langs = LANGUAGES if options.lang == "both" else (options.lang,)
    told, left = asked_for(loaded.problems, options.drafts), left_in_drafts(loaded.problems)
    if told or left or options.format == "json":
        print(FORMATS[options.format](told, langs, left))
    else:
        print(nothing_found(loaded.printed, langs))
    return 1 if loaded.accepted is None else 0
