"""Rules about what is published: figures, references, both languages, and going on from the edition before.

Knows records and how they speak of each other; nothing of the printed lines.
"""
