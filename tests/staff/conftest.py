"""A desk for every test of staff's work."""

import shutil

import pytest
from editing import Desk
from projects import fictional_data

from macros.__main__ import main


@pytest.fixture
def desk(tmp_path, monkeypatch, capsys):
    """The fictional city's data in a folder of its own, which a test may edit."""
    fictional_data(tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    return Desk(capsys)


@pytest.fixture(scope="session")
def accepted_data(tmp_path_factory):
    """The fictional city's data with every translation accepted; nobody changes it."""
    data = fictional_data(tmp_path_factory.mktemp("accepted") / "data")
    assert main(["accept", "--data", str(data)]) == 0
    return data


@pytest.fixture
def accepted(desk, accepted_data):
    """The same, with every translation accepted."""
    shutil.copytree(accepted_data, desk.data, dirs_exist_ok=True)
    return desk
