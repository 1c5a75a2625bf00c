"""heads.txt -> fr/institution-heads.txt."""
from pathlib import Path

import text_table
from inflection import plural

lines = []
for raw in Path(__file__).with_name("heads.txt").read_text(encoding="utf-8").splitlines():
    if not raw or raw.startswith("#"):
        continue
    one, many, gender, kind, national = raw.split("|")
    many = plural(one) if many == "-" else many or "-"
    lines.append(f"{one} | {many} | {gender} | {kind} | {national}")
text_table.write("""
Common nouns that begin the name of a body: `ministère`, `banque`, `parti`.

Source: written for this project. Made by `Scripts/lexicon/heads.py` from `heads.txt`.
""", {"fr/institution-heads": ("""
Singular | plural, `-` for none | m or f | kind | n or -.

Kinds: those of `institutions`, and local, diplomatic, association, culture, sport, hospital, other.
`n`: an adjective of nationality may follow directly (`police française`). Prefer the longest match.
""", lines)})
