"""Which languages the check speaks, and which ones a report may be in: two lists of which neither follows the other.

Knows codes of languages only; which of them one report is in, its site.yml says.
"""

LANGUAGES = ("ko", "en")
"""The languages of messages: each has its words in the file named after it."""

FIRST = "ko"
"""The language of print, which every text has, and which a site shows at its root."""

FALLBACK = "en"
"""What readers are shown where a text lacks their language; where it lacks this one too, the first."""

USUAL = (FIRST, FALLBACK)
"""The languages of a report whose site.yml does not name them."""

CODES = (
    "af", "ar", "az", "be", "bg", "bn", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi",
    "fr", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kn", "ko", "ku-IQ", "lb", "lt", "lv", "mk",
    "mn", "ms", "my", "nb", "nl", "nn", "pl", "pt", "pt-BR", "ro", "ru", "sa", "sh", "si", "sk", "sl", "sq", "sr", "sv",
    "ta", "te", "th", "tl", "tr", "uk", "ur", "uz", "vi", "zh", "zh-Hant", "zh-TW",
)  # fmt: skip
"""Every language that the theme has words for."""

WITHOUT_SPACES = frozenset(("ja", "my", "th", "zh", "zh-Hant", "zh-TW"))
"""The languages that write one word right behind the other."""

OF_COUNTRIES = {"cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "jp": "ja", "kr": "ko", "tw": "zh-TW", "ua": "uk",
                "us": "en", "vn": "vi"}  # fmt: skip
"""The language that is meant by the code of a country."""
