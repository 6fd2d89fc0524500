"""What leaves the site as a file: every table of the report, for spreadsheets, programs and whoever counts.

Knows which files there are and what stands in them, from the views that the pages show; nothing of pages and MkDocs.
"""
