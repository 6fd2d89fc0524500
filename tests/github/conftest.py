"""A build of this repository's own site, made once for all tests here."""

import pytest
from sources import build, copy_of_the_sources


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    """A copy of the sources, built in Korea with one hash seed; tests leave it as it is."""
    folder = copy_of_the_sources(tmp_path_factory.mktemp("project"))
    built = build(folder, SOURCE_DATE_EPOCH="1700000000", TZ="Asia/Seoul", PYTHONHASHSEED="1", LC_ALL="C.UTF-8")
    assert built.returncode == 0, built.stdout + built.stderr
    return folder


@pytest.fixture(scope="session")
def site(project):
    """The built site."""
    return project / "site"
