"""Staff of a fork bring its files to the names that fields have now, with one command."""

from pathlib import Path


def test_the_command_renames_old_fields_and_leaves_the_rest_as_it_is(desk):
    before = {path: path.read_bytes() for path in desk.data.rglob("*") if path.is_file()}
    budget = desk.data / "2031" / "budget.yml"
    old = budget.read_text(encoding="utf-8").replace("total: 15000", "total_eok: 15000  # 합계")
    old = old.replace("parts:\n        general-account: 12000", "parts_eok:\n        general-account: 12000")
    budget.write_text(old, encoding="utf-8")
    page = Path("docs", "ko", "about.md")
    page.parent.mkdir(parents=True)
    page.write_text('{{ figure("city.parts_eok.funds") }}\n', encoding="utf-8")
    assert desk.run("upgrade") == (
        0,
        "data/2031/budget.yml\ndocs/ko/about.md\n파일 2개를 썼습니다 · wrote 2 files\n",
    )
    assert budget.read_text(encoding="utf-8").count("total: 15000  # 합계\n      parts:\n") == 1
    assert page.read_text(encoding="utf-8") == '{{ figure("city.parts.funds") }}\n'
    desk.replace("2031/budget.yml", "  # 합계", "")
    assert {path: path.read_bytes() for path in before} == before
    assert desk.run("upgrade") == (0, "파일 0개를 썼습니다 · wrote 0 files\n")
