"""What a web address must be so that every reader's browser opens the same page, and what an e-mail address.

Knows the parts of an address; nothing of what stands there, and asks nobody.
"""

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from pydantic_core import PydanticCustomError

NAME = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?")
MAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@[a-z0-9.-]+")
OUTERMOST = re.compile(r"[a-z][a-z0-9-]*[a-z0-9]")  # kr, com, xn--3e0b707e: never a figure


def followed(address: str) -> str:
    """The address, where every browser can follow it.

    Raises PydanticCustomError for a name or a password in it, and for a server that cannot be or is not public.
    """
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        raise PydanticCustomError("link_server", "", {"server": _server(address)}) from None
    if "@" in parts.netloc:
        server = parts.netloc.rpartition("@")[2]
        bare = parts._replace(netloc=server).geturl()
        raise PydanticCustomError("link_password", "", {"server": server, "bare": bare})
    if port == 0 or parts.netloc.endswith(":") or not _is_public(parts.hostname or ""):
        raise PydanticCustomError("link_server", "", {"server": parts.netloc})
    return address


def reached(address: str) -> str:
    """The address of a form or the e-mail address by which readers reach somebody.

    Raises PydanticCustomError for what is neither, and as `followed` does.
    """
    if address.startswith(("https://", "http://")) and not re.search(r'[\s<>"]', address):
        return followed(address)
    if not MAIL.fullmatch(address) or not _is_public(address.partition("@")[2]):
        raise PydanticCustomError("contact", "")
    return address


def _is_public(host: str) -> bool:
    """Whether the name or number of a server is one that anybody can reach."""
    try:
        return ip_address(host).is_global
    except ValueError:
        pass
    try:
        encoded = host if host.isascii() else host.encode("idna").decode()
        if encoded != host and encoded.encode().decode("idna") != host:
            return False  # letters that only look like others: ａ.kr
    except UnicodeError:
        return False
    names = encoded.split(".")
    return len(names) > 1 and all(NAME.fullmatch(name) for name in names) and bool(OUTERMOST.fullmatch(names[-1]))


def _server(address: str) -> str:
    """What stands where the server is named, in an address that cannot be taken apart; without name and password."""
    return re.split(r"[/?#]", address.partition("//")[2], maxsplit=1)[0].rpartition("@")[2]
