"""Hands the macros to mkdocs-macros-plugin, nothing else."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from macros.site.building import Building


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
    """Called by the plugin once a build; the report was loaded before, by the hooks, and `serve` may load it again."""
    from macros.site.shortcodes import macros

    building = env.conf.extra["building"]
    for name in macros(building.report, building.lang, ""):
        env.macro(partial(_called, env, name), name)


def _called(env: _Plugin, name: str, /, *asked: str, **named: str) -> str:
    """What a macro gives the page that is being filled."""
    building: Building = env.conf.extra["building"]
    return building.called(env.page.file.url, name, *asked, **named)
