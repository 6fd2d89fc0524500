"""The wording of problems with texts in two languages: missing, left in the other language, not really text.

Knows no rule.
"""

WORDS = {
    "english-still-korean": {
        "ko": ("영어 자리(en)에 한국어가 있습니다: '{text}'", "영어로 옮기거나, 아직 옮기지 못했으면 en 줄을 지우세요", "영어 독자와 화면 낭독기에 영어라고 알리면서 한국어를 보이게 됩니다"),
        "en": (
            "the English text (en) is still Korean: '{text}'",
            "translate it, or delete the en line until somebody does",
            "it would be shown and read aloud as English",
        ),
    },
    "languages-swapped": {
        "ko": ("한국어 자리(ko)에 영어가, 영어 자리(en)에 한국어가 있습니다", "두 줄의 글을 서로 바꾸세요", "두 언어의 독자가 서로 다른 언어의 글을 보게 됩니다"),
        "en": (
            "the Korean (ko) holds English and the English (en) holds Korean",
            "exchange the two texts",
            "readers of each language would see the other",
        ),
    },
    "label-places": {
        "ko": ("중괄호 자리가 두 언어에서 다릅니다. 한국어: {korean}, 영어: {english}", "{{중괄호}} 안의 이름을 두 언어에서 같게 쓰고, 괄호의 짝을 맞추세요", "누리집이 이 자리에 숫자나 이름을 채웁니다"),
        "en": (
            "the places in braces differ; in the Korean: {korean}, in the English: {english}",
            "write the same names in {{braces}} in both languages, and close every brace",
            "the site fills in a number or a name there",
        ),
    },
    "placeholder": {
        "ko": ("글이 아니라 빈자리를 나타내는 말입니다: '{text}'", "글을 쓰거나, 아직 없으면 이 줄을 지우세요", "이대로 누리집에 글로 실립니다"),
        "en": (
            "this is a placeholder, not a text: '{text}'",
            "write the text, or delete the line while there is none",
            "it would be published as it is",
        ),
    },
    "long-text": {
        "ko": ("글이 아주 깁니다({length:,}자)", "잘못 붙여 넣은 내용이 없는지 보세요. 맞으면 그대로 두어도 됩니다", "다른 글은 길어도 {usual:,}자를 넘지 않습니다"),
        "en": (
            "the text is very long ({length:,} characters)",
            "look for something pasted by mistake; leave it if it is right",
            "other texts stay below {usual:,} characters",
        ),
    },
}
