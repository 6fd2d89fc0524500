"""The site asks what a person looks for, and shows all topics with what is missing."""

from built_site import text


def rows(table):
    """The cells of every row of a table, as read."""
    return [[text(cell) for cell in row] for row in table.iter("tr")]


def test_the_home_page_asks_first_for_whom_then_for_which_project(gaon):
    groups = gaon.page("").xpath("//dl[@class='doors']/div")
    assert [[text(group[0]), [text(door) for door in group.iter("li")]] for group in groups] == [
        ["사람", ["돌봄"]],
        ["사업과 장소", ["가온천", "별빛 축제"]],
    ]


def test_the_home_page_shows_the_first_of_many_topics_and_the_way_to_the_rest(site):
    doors = site.page("").xpath("//dl[@class='doors']//li")
    assert [len(doors), text(doors[0]), text(doors[-1])] == [9, "도시철도 2호선 트램", "사업과 장소 외 37개"]
    assert site.target("index.html", doors[-1][0].get("href")) == ("topics/index.html", "group-projects")


def test_the_topics_are_counted_side_by_side_with_their_blanks(gaon):
    people, projects = gaon.page("topics/").xpath("//table[@class='matrix']")
    assert rows(people) == [
        ["주제", "지난 성과 2030", "계획 2031", "당면사항", "참고사항", "일반현황", "모든 연도"],
        ["돌봄", "–없음", "2", "–없음", "1", "2", "5"],
    ]
    assert rows(projects)[1:] == [
        ["가온천", "1", "3", "1", "–없음", "–없음", "7"],
        ["별빛 축제", "1", "–없음", "–없음", "–없음", "–없음", "2"],
    ]


def test_a_row_of_the_topics_counts_what_the_page_of_its_topic_shows(site):
    """No topic of this city is of several editions: the row has all."""
    rows = site.page("topics/").xpath("//table[@class='matrix']/tbody/tr")
    assert len(rows) > 40
    for row in rows:
        [address] = row.xpath("th/a/@href")
        counted = sum(int(cell) for cell in map(text, row.iter("td")) if cell != "–없음")
        shown = site.page(f"topics/{address}").xpath("//ul[@class='said']/li")
        assert counted == len(shown), address


def test_the_list_of_topics_explains_what_its_columns_are_called(site):
    [first, *_] = site.page("topics/").xpath("//thead//a[@class='term']")
    assert text(first) == "당면사항"


def test_the_plans_of_no_topic_are_listed_under_their_initiative(gaon):
    section = gaon.page("topics/", "en").xpath("//section[h2/@id='outside']")[0]
    assert text(section[1]) == ("Initiatives of the 2031 report and records in them: 26. Of these, 19 in no topic.")
    assert [text(heading) for heading in section.iter("h3")][2:] == [
        "A town where children and elders smile together 4", "Buses that reach home late at night 6",
    ]  # fmt: skip
    [itself, *links] = section.xpath("(ul)[4]/li/a/@href")
    assert [itself, text(section.xpath("(ul)[4]/li")[0])] == [
        "../2031/initiatives/night-buses/", "Buses that reach home late at night Initiative",
    ]  # fmt: skip
    assert [link.rpartition("#")[2] for link in links] == [
        "night-and-town-buses", "night-routes", "bright-stops", "fares", "rest-rooms-for-drivers",
    ]  # fmt: skip


def test_a_topic_says_what_it_gathers_where_its_title_does_not(gaon):
    assert [text(line) for line in gaon.page("topics/care/").xpath("//div[@class='topic']/p")][:2] == [
        "보고서 여러 곳에 있는 관련 기록 5건을 모았습니다. 날짜가 있는 성과만 시간 순서이고, 계획은 보고서에 실린 차례입니다.",
        "돌보는 사람과 돌봄을 받는 사람",
    ]
