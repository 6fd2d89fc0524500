"""What search knows of every record, and the files and the worker that it reads.

Knows views and addresses; nothing of MkDocs and nothing of how a page looks.
"""
