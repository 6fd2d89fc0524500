"""The commands that write for staff: accepted translations, schemas for editors.

Knows arguments and files; what is written is decided elsewhere. Each command returns the program's exit status.
"""

from pathlib import Path

from macros.load import SCHEMAS, read, read_ledger
from macros.problems import InvalidData
from macros.records import texts
from macros.schemas import schemas
from macros.translations import LEDGER, accept, written


def add_commands(commands) -> None:
    """Adds every command to the parser; `run` of the parsed options is the function to call."""
    command = commands.add_parser("accept", help="번역 확인을 남깁니다 / accept translations as they stand")
    where_help = "a file, or file:line as the checker prints it; without it, all English that is new"
    command.add_argument("where", nargs="*", metavar="FILE[:LINE]", help=where_help)
    command.add_argument("--data", type=Path, default=Path("data"), help="the data folder (data)")
    command.set_defaults(run=_accept)
    command = commands.add_parser("schemas", help="편집기를 위한 JSON Schema를 씁니다 / write the JSON Schemas for editors")
    command.add_argument("--data", type=Path, default=Path("data"), help="the data folder (data)")
    command.set_defaults(run=_schemas)


def _accept(options):
    report, problems = read(options.data)
    ledger, strange = read_ledger(options.data)
    if report is None:
        raise InvalidData([*problems, *strange])
    found = list(texts(report))
    unknown = [where for where in options.where if not any(_stands(text, where) for text in found)]
    if unknown:
        print(f"글이 없는 곳입니다 · no text stands there: {', '.join(unknown)}")
        return 1

    def chosen(text):
        return any(_stands(text, where) for where in options.where) if options.where else ledger.state(text) == "new"

    after = accept(ledger, found, chosen)
    (options.data / LEDGER).write_text(written(after), encoding="utf-8", newline="\n")
    added, removed = len(after.pairs - ledger.pairs), len(ledger.pairs - after.pairs)
    print(f"{options.data / LEDGER}: 더한 줄 {added}개, 지운 줄 {removed}개 · {added} added, {removed} removed")
    return 0


def _schemas(options):
    folder, written = options.data / SCHEMAS, schemas()
    folder.mkdir(exist_ok=True)
    for old in set(folder.glob("*.json")) - {folder / name for name in written}:
        old.unlink()
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{folder}: 파일 {len(written)}개를 썼습니다 · wrote {len(written)} files")
    return 0


def _stands(text, where):
    """Whether a text stands in the file, or on the line, that a person named; both its languages count."""
    places = [text.place(), text.place("ko"), text.place("en")]
    return any(where in (place.file, f"{place.file}:{place.line}") for place in places)
