"""Rules that hold the data against the printed report.

Knows source.txt and what stands on its lines; nothing of translations, topics or pages.
"""
