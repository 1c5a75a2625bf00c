"""institutions.txt -> fr/institutions.txt; refuses unknown kinds, states and doubles."""
from pathlib import Path

import text_table

HERE = Path(__file__).parent
KINDS = {"ministry", "agency", "court", "parliament", "party", "union", "company", "university", "armed",
         "international", "media", "bank", "ngo", "police", "religious", "association", "culture", "sport",
         "hospital", "local", "other"}
states = {line.split("|")[0] for line in (HERE / "countries.txt").read_text(encoding="utf-8").splitlines()
          if "|" in line and not line.startswith("#")}
lines, seen = [], set()
for raw in (HERE / "institutions.txt").read_text(encoding="utf-8").splitlines():
    if not raw or raw.startswith("#"):
        continue
    name, aliases, country, kind = raw.split("|")
    assert kind in KINDS and (country == "-" or country in states), raw
    if (name, country) in seen:
        raise SystemExit(f"{name} twice")
    seen.add((name, country))
    lines.append(f"{name} | {'; '.join(aliases.split(';')) if aliases else '-'} | {country} | {kind}")
text_table.write("""
Bodies that readers of world news meet: international ones, states' organs, parties, media, companies.

Source: written for this project from common knowledge. Made by `Scripts/lexicon/institutions.py`.
""", {"fr/institutions": ("""
Name | aliases, `; ` between them, `-` for none | ISO 3166-1 code, `-` where international or where several
states have such a body (`Sénat`) | kind.

Kinds: ministry (and other seats of the executive), agency, court, parliament, party, union, company, university,
armed, international, media, bank, ngo, police, religious, association, culture, sport, hospital, local, other.
Names in capitals are acronyms: compare them exactly. An alias may stand on several lines (`ANP`): the
state decides. A name may also be a common word (`Orange`, `Total`): compare its capital.
""", sorted(lines, key=str.lower))})
