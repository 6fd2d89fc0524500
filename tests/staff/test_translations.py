"""The site knows which Korean each English text translates, and says so where the Korean has moved on."""

import unicodedata

STALE = "translation-stale"
SAYS_ONE = "번역 1개와 주소 0개의 확인을 남겼습니다 · accepted 1 translation(s) and 0 address(es)"


def _added(desk):
    """The files of what was accepted, by name: their lines but for the first, which says what they are."""
    files = (desk.data / "accepted").glob("*.txt")
    return {path.name: path.read_text(encoding="utf-8").splitlines()[1:] for path in files}


def _topic(desk, ko="돌봄", en="Care"):
    desk.replace("topics.yml", "title:\n      ko: 돌봄\n      en: Care\n", f"title:\n      ko: {ko}\n      en: {en}\n")


def test_the_site_calls_no_accepted_translation_stale(accepted):
    assert accepted.problems(STALE) == [] and accepted.problems("translations-new") == []


def test_the_site_warns_with_both_texts_and_what_to_do_when_only_the_korean_changes(accepted):
    _topic(accepted, ko="서로 돌봄")
    (found,) = accepted.problems(STALE)
    assert found.text("ko") == (
        "data/topics.yml:42:11: 한국어가 바뀐 뒤로 영어가 그대로입니다. 한국어: '서로 돌봄', 영어: 'Care' — "
        "영어를 고치세요. 고칠 것이 없으면 풀 리퀘스트 댓글의 '그대로 맞음' 칸에 표시하세요"
        "(명령: python -m macros accept data/topics.yml:42)"
    )
    assert found.text("en") == (
        "data/topics.yml:42:11: the Korean '서로 돌봄' has changed since it was translated to English as 'Care' — "
        "correct the English; if it still fits, tick 'Still right' in the comment on the pull request"
        " (or run: python -m macros accept data/topics.yml:42)"
    )
    assert found.severity == "warning"


def test_the_site_is_published_with_stale_translations(accepted):
    _topic(accepted, ko="서로 돌봄")
    status, said = accepted.run("check")
    assert status == 0 and "서로 돌봄" in said


def test_the_site_takes_the_pasted_line_for_an_answer(accepted):
    _topic(accepted, ko="서로 돌봄")
    with (accepted.data / "translations.txt").open("a", encoding="utf-8") as ledger:
        ledger.write("c7450f106f-4262074d6c, 0608e0eee2-916537d4a1\n")
    assert accepted.problems(STALE) == []


def test_the_site_takes_the_command_for_an_answer_and_adds_one_file(accepted):
    _topic(accepted, ko="서로 돌봄")
    before = _added(accepted)
    assert accepted.run("accept", "data/topics.yml:42") == (
        0,
        f"data/accepted/c3d4a1ccfd.txt: {SAYS_ONE}\n",
    )
    assert accepted.problems(STALE) == []
    assert _added(accepted) == {**before, "c3d4a1ccfd.txt": ["c7450f106f-4262074d6c"]}


def test_the_site_does_not_accept_a_stale_translation_that_nobody_named(accepted):
    _topic(accepted, ko="서로 돌봄")
    accepted.run("accept")
    assert len(accepted.problems(STALE)) == 1


def test_the_site_says_so_when_no_text_stands_where_a_translation_is_to_be_accepted(accepted):
    assert accepted.run("accept", "data/topics.yml:1") == (
        1,
        "확인할 글이나 인쇄본이 없는 곳입니다 · no text or print to accept there: data/topics.yml:1\n",
    )


def test_the_site_asks_to_accept_english_that_changed_with_its_korean(accepted):
    _topic(accepted, ko="서로 돌봄", en="Mutual care")
    assert accepted.problems(STALE) == []
    (found,) = accepted.problems("translations-new")
    assert found.text("en") == (
        "data/topics.yml:41:7: new English texts not yet accepted: 1 (lines 41) — "
        "compare them with the Korean, then tick 'Accept' in the comment on the pull request"
        " (or run: python -m macros accept)"
    )


def test_the_site_counts_the_texts_without_english_once_a_file(desk):
    (found,) = (one for one in desk.problems("translations-missing") if one.place.file == "data/topics.yml")
    assert found.text("en") == (
        "data/topics.yml:31:7: texts without English: 1 (lines 31) — add a line 'en: …' beneath the ko line of each"
    )


def test_the_site_sees_no_change_in_another_unicode_form_or_a_folded_line(accepted):
    path = accepted.data / "topics.yml"
    text = path.read_text(encoding="utf-8").replace("ko: 가온천\n", "ko: >-\n        가온천\n")
    path.write_text(unicodedata.normalize("NFD", text), encoding="utf-8")
    assert accepted.problems(STALE) == [] and accepted.problems("translations-new") == []


def test_the_command_accepts_while_a_correction_cannot_be_made(desk):
    desk.replace("2031/corrections.yml", "published: 2030-09-13", "published: 2030-09-31")
    assert [finding.code for finding in desk.problems("corrected-value")] == ["corrected-value"]
    assert desk.run("accept")[0] == 0


def test_the_site_sees_no_change_in_a_corrected_misprint(accepted):
    plan = next(one for one in accepted.report().editions[0].initiatives if one.id == "clean-river")
    action = next(one for one in plan.strategies[1].actions if one.id == "riverside-plan")
    assert (action.text.ko, action.text.state("en")) == ("1,250억 원 규모의 강변 정비 계획 확정", "current")


def test_the_site_sees_no_change_in_a_renamed_record(accepted):
    accepted.replace("topics.yml", "- id: care\n", "- id: mutual-care\n    former_ids:\n      - care\n")
    assert accepted.problems(STALE) == [] and accepted.problems("translations-new") == []


def test_the_site_shows_readers_of_stale_english_the_korean_beside_it(accepted):
    _topic(accepted, ko="서로 돌봄")
    (note,) = accepted.page("topics", lang="en").xpath("//small[@class='stale']")
    assert note.text_content() == ("(The Korean has changed since this was translated. It now says: 서로 돌봄)")
    assert note.xpath("span/@lang") == ["ko"]


def test_the_site_shows_readers_of_korean_no_note(accepted):
    _topic(accepted, ko="서로 돌봄")
    assert accepted.page("topics", lang="ko").xpath("//small[@class='stale']") == []


def test_the_site_lists_the_states_of_every_file_for_staff(accepted):
    _topic(accepted, ko="서로 돌봄")
    page = accepted.page("translations", lang="en")
    (row,) = page.xpath("//tr[th/a[text()='data/topics.yml']]")
    assert [cell.text_content() for cell in row.xpath("td")] == ["2", "0", "1", "1"]
    assert row.xpath("th/a/@href") == ["https://git.example/gaon/plan/edit/main/data/topics.yml"]


def test_the_site_lists_for_staff_the_texts_that_wait_with_a_link_to_the_line(accepted):
    _topic(accepted, ko="서로 돌봄")
    (section,) = accepted.page("translations", lang="en").xpath("//section[h3='data/topics.yml']")
    waiting = [" ".join(item.text_content().split()) for item in section.xpath(".//li")]
    assert waiting == ["Out of date 서로 돌봄 → Care line 41", "Missing 별빛 축제 line 31"]
    assert section.xpath(".//li/a/@href") == [
        "https://git.example/gaon/plan/blob/main/data/topics.yml#L41",
        "https://git.example/gaon/plan/blob/main/data/topics.yml#L31",
    ]


def test_the_command_accepts_a_corrected_text_as_it_was_printed(accepted):
    (added,) = (accepted.data / "accepted").glob("*.txt")
    text = added.read_text(encoding="utf-8")
    added.write_text(text.replace("0608e0eee2-916537d4a1", "0000000000-916537d4a1"), encoding="utf-8")
    page = accepted.page("translations", lang="en")
    waiting = page.xpath("//section[h3='data/2031/initiatives/clean-river.yml']//li/span[@lang='ko']/text()")
    assert "1,250억 원 규모의 강변 정비 계획 확정" in waiting
    accepted.run("accept", "data/2031/initiatives/clean-river.yml")
    assert ["0608e0eee2-916537d4a1"] in _added(accepted).values()
