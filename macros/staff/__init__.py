"""What staff and their editors run: check, accept, addresses, a new edition, schemas.

Knows commands and the forms they print in; what is right and wrong is decided elsewhere.
"""
