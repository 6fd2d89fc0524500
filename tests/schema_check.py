"""What check-jsonschema says of files, asked in this process: it takes longer to start than to answer.

Knows the validator's command line; nothing of schemas.
"""

from check_jsonschema import main
from click.testing import CliRunner


def checked(*arguments: object) -> tuple[int, str]:
    """The exit status of `check-jsonschema` with these arguments, and its words."""
    done = CliRunner().invoke(main, [*map(str, arguments)])
    return done.exit_code, done.output
