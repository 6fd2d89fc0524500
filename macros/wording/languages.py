"""The languages of the site, the first one first.

Knows nothing else.
"""

LANGUAGES = ("ko", "en")
FIRST = LANGUAGES[0]
