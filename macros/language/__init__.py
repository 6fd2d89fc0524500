"""How things are said in one language: which text, how money, numbers and dates, whether a translation still fits.

Knows no page.
"""
