"""Problems of the data, and the words for them in both languages.

Knows how a problem is worded and in which languages; nothing of YAML, records or rules.
"""
