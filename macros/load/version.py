"""The version of the data: eight digits that are others as soon as one letter of one file is.

Knows texts and where they stand; nothing of what they say.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path

from macros.reading.files import shown_path

DIGITS = 8  # two versions in 2**16 of a site share them by chance


def version(texts: Mapping[str, str], folder: Path) -> str:
    """The first digits of the SHA-256 of every text of the data in `folder`, each after its path inside it, in order.

    A text is as it was read, \\n between its lines: whoever checks the same data out elsewhere gets the same digits.
    """
    hashed, top = hashlib.sha256(), f"{shown_path(folder)}/"
    for file in sorted(file for file in texts if file.startswith(top)):
        hashed.update(f"{file.removeprefix(top)}\0{texts[file]}\0".encode())
    return hashed.hexdigest()[:DIGITS]
