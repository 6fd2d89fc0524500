"""`python -m macros`: checks the data as a build would, without MkDocs, and runs the commands that write for staff.

Knows arguments and exit status; each command adds itself to the parser and names the function to run.
"""

import argparse
import gc
import io
import signal
import sys
from pathlib import Path

from macros.load import load
from macros.reading.typed_paths import is_there, typed_path
from macros.site.rules import RULES
from macros.staff.asked import asked_for, left_in_drafts
from macros.staff.formats import FORMATS, nothing_found
from macros.wording.languages import LANGUAGES
from macros.wording.problems import InvalidData
from macros.wording.words import both


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when all is well, 1 with every problem on standard output when not."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(dest="command", required=True)
    add_check(commands)
    if (sys.argv[1:] if arguments is None else arguments)[:1] != ["check"]:
        add_others(commands)
    options = parser.parse_args(arguments)
    try:
        return options.run(options)
    except InvalidData as error:
        print(FORMATS["text"](error.problems, LANGUAGES, {}))
        return 1


def add_others(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds every other command, all of which are read only for this: the check is asked for far more often."""
    from macros.staff import accepting, address_list, upgrade
    from macros.staff import commands as writing

    accepting.add_command(commands)
    address_list.add_command(commands)
    writing.add_commands(commands)
    upgrade.add_command(commands)


def add_check(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the check to the parser of `python -m macros`."""
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
    parser.set_defaults(run=check)


def check(options: argparse.Namespace) -> int:
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


if __name__ == "__main__":
    gc.disable()  # a command ends before it has made enough that could go to be worth looking for
    if hasattr(signal, "SIGPIPE"):  # `| head` ends the output, not the command with a traceback
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
