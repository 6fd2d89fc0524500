"""What each page needs, in reading order: plain records for the templates, no markup and no language chosen.

One module a page kind. Sorting, grouping and counting happen here, never in a template.
"""
