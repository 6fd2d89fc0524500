"""The site: HTML from views, the macros that pages call, and MkDocs with its theme.

Knows templates and the engine; what a page holds, the views decide. MkDocs itself is known in hooks.py alone.
"""
