"""The commands take a path as people and as Windows write it."""

import pytest

LINE = [
    "data/topics.yml:42", "./data/topics.yml:42", ".\\data\\topics.yml:42", "data\\topics.yml:42",
    "data/../data/topics.yml:42", "data/topics.yml:42:7",
]  # fmt: skip
OF_AN_EDITION = ["data/2031", "data/2031/", "data\\2031\\", ".\\data\\2031\\", "./data/2031"]
FOLDER = ["data", "data/", "./data", ".\\data", ".\\data\\", "data\\"]
COMMANDS = [("check",), ("addresses",), ("accept",), ("schemas",), ("upgrade",), ("new", "edition", "2032")]


def named(desk, typed):
    return desk.run("accept", typed.replace("HERE", str(desk.data.absolute())))


@pytest.mark.parametrize("typed", [*LINE, "HERE/topics.yml:42", "HERE\\topics.yml:42"])
def test_a_line_is_found_however_its_path_is_written(typed, desk):
    status, said = named(desk, typed)
    assert status == 0
    assert "accepted 1 translation" in said


@pytest.mark.parametrize("typed", OF_AN_EDITION)
def test_a_folder_stands_for_what_is_in_it(typed, desk):
    status, said = named(desk, typed)
    assert status == 0
    assert "accepted 74 translation" in said


@pytest.mark.parametrize("typed", ["data\\topics.yml:1", "topics.yml", "data\\2029\\", "data:42"])
def test_a_path_where_no_text_stands_is_said_as_typed(typed, desk):
    status, said = named(desk, typed)
    assert status == 1
    assert said.endswith(f": {typed}\n")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("folder", FOLDER)
def test_every_command_finds_the_data_folder_however_it_is_written(folder, command, accepted):
    status, said = accepted.run(*command, "--data", folder)
    assert status == 0
    assert "\\" not in said


def test_a_new_edition_may_be_named_by_its_folder(accepted):
    assert accepted.run("new", "edition", "data\\2032\\")[0] == 0
    assert (accepted.data / "2032" / "report.yml").is_file()
