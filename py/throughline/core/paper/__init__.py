"""Paper: how big it is, how large the text can be, and what stands on which page. All of it pure.

Only a browser can measure text, so it measures (`measuring.Press`) and everything is decided here.
"""
