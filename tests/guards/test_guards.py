"""The code keeps its form: formatters, linters and types find nothing, and no line is longer than 120 characters."""

import pytest
from guards import GUARDS, run


@pytest.mark.parametrize("guard", GUARDS)
def test_no_guard_finds_anything(guard):
    """When this fails: .venv/bin/python tests/guards --mend"""
    status, said = run(guard)
    assert status == 0, said
