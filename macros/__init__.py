"""Hands the macros to mkdocs-macros-plugin, nothing else."""


def define_env(env):
    """Called by the plugin once a build; the report was loaded before, by the hooks."""
    from macros.site.shortcodes import macros

    building = env.conf.extra["building"]
    repository = env.conf.extra["repository"]
    for name, macro in macros(
        building.report, building.lang, lambda: env.page.file.url.removeprefix("./"), repository
    ).items():
        env.macro(macro, name)
