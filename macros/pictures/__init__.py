"""Pictures for shared links: words set in lines, and drawn.

Knows fonts and colours; what a picture says, the views decide, and which page it belongs to, the site.
"""
