"""countries.txt (written by hand, completed and checked with CLDR's French names) -> fr/countries.txt."""
from pathlib import Path

from babel import Locale

import text_table
from inflection import forms

CLDR = Locale("fr").territories
SKIP = {"EU", "EZ", "UN", "QO", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA", "XA", "XB", "BV", "HM", "GS",
        "IO", "TF", "UM", "CC", "CX", "NF", "PN", "SJ", "AQ", "AX", "BL", "BQ", "MF", "MS", "AI", "AS", "FK",
        "MP", "NU", "SH", "SX", "TC", "TK", "VI", "WF"}


def cell(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()]


def unique(items: list[str]) -> list[str]:
    return list(dict.fromkeys(items))


lines, seen = [], set()
for raw in Path(__file__).with_name("countries.txt").read_text(encoding="utf-8").splitlines():
    if not raw or raw.startswith("#"):
        continue
    code, names, demonyms, prefixes, seats = raw.split("|")
    if code in seen:
        raise SystemExit(f"{code} twice")
    seen.add(code)
    names = unique(cell(names))
    known = {n.rstrip("!").lower().replace("’", "'") for n in names}
    official = CLDR[code].replace("’", "'").split(" (")[0]
    if official.lower() not in known and "(" not in CLDR[code]:
        names.append(official)
    people = []
    for base in cell(demonyms):
        mark = "!" if base.endswith("!") else ""
        people += [form + mark for form in forms(base.rstrip("!"))]
    lines.append(" | ".join([
        code, "; ".join(names), "; ".join(unique(people)) or "-", "; ".join(unique(cell(prefixes))) or "-",
        "; ".join(unique(cell(seats))) or "-"]))
missing = sorted(c for c in CLDR if len(c) == 2 and c.isalpha() and c not in seen and c not in SKIP)
if missing:
    raise SystemExit(f"no line for {missing}")
text_table.write("""
States and territories as the French press names them.

One a line: ISO 3166-1 code | names; the first is the usual one | demonyms with all inflections
(adjectives, capitalised they are people) | first members of compounds (`franco-marocain`) | capital,
then other seats that stand for the state (`Élysée`, `Kremlin`). `; ` between entries, `-` for none.
A trailing `!` says that the word often means something else as well (`Grenade`, `indien`, `Vienne`):
take it only with support from the context. Capitalised words are compared with their capital.

Source: written for this project; names checked against the Unicode CLDR 48 French locale
(Unicode licence). Made by `Scripts/lexicon/countries.py`.
""", {"fr/countries": ("The lines, see above.", sorted(lines))})
