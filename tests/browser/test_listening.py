"""What a screen reader is told by the browser of headings and of the links beside records."""

import pytest

HEADINGS = {
    "2031/initiatives/clean-river/": [
        "맑은 가온천을 시민의 품으로", "수질 개선", "강변 가꾸기", "당면사항", "관련 주제와 지난 성과",
    ],
    "en/2031/achievements/promenade-opened/": [
        "Opened the Gaoncheon promenade", "As printed", "Topics: Gaoncheon stream", "Planned", "Immediate priorities",
    ],
}  # fmt: skip


def told(page, role):
    """The names of all that has a role, in the order in which it is read."""
    session = page.context.new_cdp_session(page)
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}
    session.detach()
    found, ahead = [], [next(id for id, node in nodes.items() if "parentId" not in node)]
    while ahead:
        node = nodes[ahead.pop()]
        ahead += reversed(node.get("childIds", []))
        if not node["ignored"] and node["role"]["value"] == role:
            found.append(node["name"]["value"])
    return found


@pytest.mark.parametrize("kind", HEADINGS)
def test_a_heading_is_called_what_it_says(look, city, kind):
    assert told(look(f"{city}{kind}"), "heading") == HEADINGS[kind]


def test_the_button_beside_a_record_is_called_what_it_does(look, city):
    page = look(f"{city}2031/initiatives/clean-river/")
    page.locator("a.permalink[role=button]").first.wait_for()
    assert told(page, "button").count("주소와 인용") == 9
