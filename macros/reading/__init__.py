"""Bytes of a file become plain data with places, and plain data a record, or problems with their mends.

Knows files, YAML and the ways in which people mistype both; which records there are, the model knows.
"""
