"""What pages tell machines in their heads: whose the site is, as search engines ask."""

VERIFIED = "//meta[contains(@name, '-site-verification')]"


def test_the_home_pages_alone_say_what_search_engines_ask_for_where_it_is_set(gaon, hostile):
    assert [name for name, page in gaon.pages.items() if page.xpath(VERIFIED)] == []
    said = {
        name: [(meta.get("name"), meta.get("content")) for meta in page.xpath(VERIFIED)]
        for name, page in hostile.pages.items()
        if page.xpath(VERIFIED)
    }
    asked = [("naver-site-verification", '"><script>alert(1)</script>')]
    assert said == {"index.html": asked, "en/index.html": asked}
