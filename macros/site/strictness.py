"""Whether a strict build is about to fail: asked before anything is published.

Knows where MkDocs, or what stands in for it, counts its warnings.
"""

import logging

from mkdocs.commands.build import build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.utils import CountHandler

from macros.wording.words import both


def strict_fails(config: MkDocsConfig) -> bool:
    """Whether the engine is about to abort for a warning: it counts them itself, but says so only after this event.

    Raises PluginError where it does not count, or does not hear warnings: nobody can tell, and nothing is published.
    """
    if not config.strict:
        return False
    logger = logging.getLogger(build.__module__.partition(".")[0])  # "mkdocs", or whatever stands in for it
    if not logger.isEnabledFor(logging.WARNING):
        raise PluginError(f"\n{both('quiet')}")
    counters = [handler for handler in logger.handlers if isinstance(handler, CountHandler)]
    if not counters:
        raise PluginError(f"\n{both('uncounted')}")
    return any(counter.get_counts() for counter in counters)
