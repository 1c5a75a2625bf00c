"""people.tsv (see `Documentation/PublicFigures.md` for its columns) -> people.bin, the table of public figures.

    python3 people.py PEOPLE.tsv[.xz]

The table holds office holders of all states, of members of parliaments only the French. `PeopleTable.swift` reads what this writes.
"""
import lzma
import re
import struct
import sys
from collections import Counter, defaultdict
from pathlib import Path

from name_sounds import fnv1a, sounds, words

OUT = Path(__file__).resolve().parents[2] / "Sources/CLanguageData/Tables/names/people.bin"
KINDS = {"head of state": 0, "monarch": 1, "head of government": 2, "foreign minister": 3, "interior minister": 4, "minister other": 5,
         "speaker": 6, "ambassador": 7, "head of international organisation": 8, "intelligence/police chief": 9, "judge": 10,
         "regional/local": 11, "party leader": 12, "MP": 13, "first spouse": 14, "other": 15}
# The fields of ministers, in the order of their codes; 0 is any other.
FIELDS = [r"financ|treasury|exchequer|budget", r"defen[cs]e|d[ée]fense|armies|arm[ée]es", r"justice|attorney|sceaux", r"health|sant[ée]",
          r"higher education|research|science|recherche", r"education|[ée]ducation|school", r"agricult|fisher", r"cultur|heritage",
          r"environment|ecolog|écolog|climate", r"transport|infrastructure|railway", r"econom|économ|industr|trade|commerce",
          r"energy|petrol|mines|mining|[ée]nergie", r"labou?r|employment|travail|social", r"tourism", r"youth|sport", r"communicat|information|spokes|porte-parole"]
DEPUTY = re.compile(r"\b(deputy|vice|first deputy)\b.*\b(prime minister|premier|president)|vice[- ]?(president|premier|prime)", re.I)
FORGOTTEN = (1996 - 1900) * 12
DEPENDENT = set("AD PR VI GU AS MP PN MS FK RE GP MQ GF YT NC PF PM BL MF WF GG JE IM GI BM KY TC VG AI SH IO AX FO GL AW CW SX BQ HK MO NF CX CC CK NU TK".split())


def month(text: str, last: bool) -> int:
    """Months since January 1900 plus one, 0 where none is given; a year alone is its first or last month."""
    if not text:
        return 0
    parts = text.split("-")
    number = int(parts[1]) if len(parts) > 1 else (12 if last else 1)
    return max(1, min(4094, (int(parts[0]) - 1900) * 12 + number))


def code(kind: str, position: str) -> int:
    if kind == "minister other":
        if DEPUTY.search(position):
            return 32
        for number, pattern in enumerate(FIELDS):
            if re.search(pattern, position, re.I):
                return 16 + number
    return KINDS[kind]


def rows(path: str):
    opener = lzma.open if path.endswith(".xz") else open
    with opener(path, "rt", encoding="utf-8") as file:
        next(file)
        for line in file:
            qid, name, aliases, country, position, kind, start, end, gender, source = line.rstrip("\n").split("\t")
            if source.endswith("/family") or "co-prince" in f"{name} {position}".lower() or (kind == "MP" and country != "FR"):
                continue
            if len(words(name)) < 2 and kind not in ("monarch", "head of state"):
                continue
            yield qid, name, aliases, country, position, kind, start, end, gender, source


def states(offices: list[tuple]) -> set[str]:
    """The states that a person acts for: no territory beside its state, no realm beside the monarch's own."""
    counts = Counter(o[0] for o in offices if o[0] and o[0] != "INT")
    kept = {s for s in counts if s not in DEPENDENT} or set(counts)
    if len(kept) > 2:
        kept = {max(sorted(kept), key=lambda s: counts[s])}
    return kept


def merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans of one office, joined where they meet; an end of 0 is none."""
    result: list[list[int]] = []
    for start, end in sorted(spans):
        if result and (result[-1][1] == 0 or start <= result[-1][1] + 2):
            result[-1][1] = 0 if 0 in (end, result[-1][1]) else max(end, result[-1][1])
        else:
            result.append([start, end])
    return [(a, b) for a, b in result]


people: dict[str, dict] = {}
for qid, name, aliases, country, position, kind, start, end, gender, source in rows(sys.argv[1]):
    key = qid if re.fullmatch(r"Q\d+", qid) else f"{' '.join(words(name))}/{country}"
    one = people.setdefault(key, {"qid": int(qid[1:]) if key == qid else 0, "names": Counter(), "aliases": set(), "rows": [], "gender": Counter()})
    one["names"][name] += 1
    one["aliases"] |= {a for a in aliases.split("|") if a}
    one["gender"][gender] += 1 if gender else 0
    # The cabinets of 2019 say who was there that month.
    first, last = (month("2019-10", False),) * 2 if source == "cia2019" else (month(start, False), month(end, True))
    if last and first > last:
        first = 0
    one["rows"].append((country, code(kind, position), first, last, source))

# A row without an id is of the one person of that name and state who has one.
byName = defaultdict(set)
for key, one in people.items():
    if one["qid"]:
        for name in [*one["names"], *one["aliases"]]:
            for state in {r[0] for r in one["rows"]}:
                byName[(" ".join(sounds(words(name))), state)].add(key)
for key in [k for k, one in people.items() if not one["qid"]]:
    one = people[key]
    same = byName.get((" ".join(sounds(words(next(iter(one["names"]))))), one["rows"][0][0]), set())
    if len(same) == 1:
        whole = people[next(iter(same))]
        whole["rows"] += one["rows"]
        whole["aliases"] |= set(one["names"]) | one["aliases"]
        del people[key]

table = []
for key in sorted(people):
    one = people[key]
    kept = states(one["rows"])
    spans = defaultdict(list)
    for country, office, start, end, source in one["rows"]:
        if country == "INT" or country in kept or (not country and not kept):
            spans[(country if country in kept else "INT" if country == "INT" else "", office)].append((start, end, source))
    offices = []
    for (country, office), found in spans.items():
        dated = [(a, b) for a, b, s in found if s != "cia2019"] or [(a, b) for a, b, _ in found]
        # A span without any date says nothing beside dated ones; an open one ends with the next of its kind.
        known = [x for x in dated if x != (0, 0)] or dated
        offices += [(country, office, a, b) for a, b in merged(known)]
    last = max((b or 9999) for _, _, _, b in offices)
    great = any(o[1] in (0, 1, 2) for o in offices)
    if last < FORGOTTEN and not great:
        continue
    offices.sort(key=lambda o: (o[2], o[1], o[0], o[3]))
    name = max(sorted(one["names"]), key=lambda n: (one["names"][n], len(n)))
    gender = max(("m", "f"), key=lambda g: one["gender"][g]) if sum(one["gender"].values()) else ""
    table.append((name, one, offices[-15:], gender))

codes = sorted({o[0] for _, _, offices, _ in table for o in offices} | {""})
number = {state: n for n, state in enumerate(codes)}


def key(name: str) -> int:
    return fnv1a(sounds(words(name))[-1]) & 0xFFFFFFFF


def varint(value: int) -> bytes:
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out + bytes([value]))


table.sort(key=lambda row: (key(row[0]), " ".join(words(row[0])), row[1]["qid"]))
records, blocks, keys = bytearray(), [], []
for position, (name, one, offices, gender) in enumerate(table):
    if position % 16 == 0:
        blocks.append(len(records))
    keys.append(key(name))
    text = name.encode()
    records += bytes([len(text)]) + text + varint(one["qid"])
    records.append(len(offices) | {"": 0, "m": 1, "f": 2}[gender] << 4)
    before = ""
    for country, office, start, end in offices:
        records.append(office | (0x80 if country != before else 0))
        if country != before:
            records.append(number[country])
        before = country
        records += (start | end << 12).to_bytes(3, "little")
aliases = set()
for position, (name, one, _, _) in enumerate(table):
    own = sounds(words(name))
    for alias in [*one["aliases"], *one["names"]]:
        heard = sounds(words(alias))
        if len(heard) >= 2 and heard != own:
            aliases.add((fnv1a(" ".join(heard)) >> 24, position))
aliases = sorted(aliases)
states_text = " ".join(codes).encode()
head = struct.pack("<4sIIIII", b"EVP1", len(table), len(blocks), len(aliases), len(records), len(states_text))
body = head + b"".join(struct.pack("<I", k) for k in keys) + b"".join(struct.pack("<I", b) for b in blocks)
body += b"".join(a.to_bytes(5, "big") + struct.pack("<H", p) for a, p in aliases) + bytes(records) + states_text
assert len(table) < 65536 and len(body) <= 2_400_000, len(body)
OUT.write_bytes(body)
print(f"people {len(table)}, with id {sum(1 for r in table if r[1]['qid'])}, aliases {len(aliases)}, bytes {len(body)}")
