"""Hands the macros to mkdocs-macros-plugin, nothing else."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol


class _File(Protocol):
    @property
    def url(self) -> str: ...


class _Page(Protocol):
    @property
    def file(self) -> _File: ...


class _Config(Protocol):
    @property
    def extra(self) -> Mapping[str, Any]: ...


class _Plugin(Protocol):
    """What is asked of the plugin here."""

    @property
    def conf(self) -> _Config: ...
    @property
    def page(self) -> _Page: ...
    def macro(self, v: Callable[..., str], name: str) -> object: ...


def define_env(env: _Plugin) -> None:
    """Called by the plugin once a build; the report was loaded before, by the hooks."""
    from macros.site.building import Building
    from macros.site.shortcodes import macros

    building: Building = env.conf.extra["building"]
    for name, macro in macros(
        building.report, building.lang, lambda: env.page.file.url.removeprefix("./"), building.repository
    ).items():
        env.macro(macro, name)
