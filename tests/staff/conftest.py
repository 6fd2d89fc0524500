"""A desk for every test of staff's work."""

import pytest
from editing import Desk
from projects import fictional_data


@pytest.fixture
def desk(tmp_path, monkeypatch, capsys):
    """The fictional city's data in a folder of its own, which a test may edit."""
    fictional_data(tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    return Desk(capsys)


@pytest.fixture
def accepted(desk):
    """The same, with every translation accepted."""
    assert desk.run("accept")[0] == 0
    return desk
