"""`python -m macros`: checks the data as a build would, without MkDocs, and runs the commands that write for staff.

Knows arguments and exit status; each command adds itself to the parser and names the function to run.
"""

import argparse
import gc
import io
import os
import signal
import sys


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; 0 when all is well, 1 with every problem on standard output when not."""
    from macros.staff import checking
    from macros.staff.formats import text
    from macros.wording.languages import LANGUAGES
    from macros.wording.problems import InvalidData

    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(dest="command", required=True)
    checking.add_command(commands)
    if (sys.argv[1:] if arguments is None else arguments)[:1] != ["check"]:
        add_others(commands)
    options = parser.parse_args(arguments)
    try:
        return int(options.run(options))
    except InvalidData as error:
        print(text(error.problems, LANGUAGES))
        return 1


def add_others(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds every other command, all of which are read only for this: the check is asked for far more often."""
    from macros.staff import accepting, address_list, upgrade
    from macros.staff import commands as writing

    accepting.add_command(commands)
    address_list.add_command(commands)
    writing.add_commands(commands)
    upgrade.add_command(commands)


if __name__ == "__main__":
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # there are none, and looking for them takes time
    gc.disable()  # a command, and all that it imports, ends before it has made much that could go
    if hasattr(signal, "SIGPIPE"):  # `| head` ends the output, not the command with a traceback
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    status = main()
    sys.stdout.flush()
    os._exit(status)  # all files are closed: to take apart whatever was read would take a tenth of the whole check
