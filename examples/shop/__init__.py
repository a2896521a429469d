"""A small shop in the style of fifteen years ago: something for burnish to work on.

Run it with `python3 -m shop` from the folder above.
"""
