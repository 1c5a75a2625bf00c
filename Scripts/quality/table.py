#!/usr/bin/env python3
"""Scores cross-validated records by parts, writes the table of Documentation/ReadingQuality.md or checks the floors.

    table.py GOLD_FOLDER RECORDS.jsonl SUMMARY write|--check

Fold 0, by a hash of an article's id, stands for what nobody has read. Standard library only.
"""
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

METRICS = [
    ("people", "people F1"), ("institutions", "institutions F1"), ("countries", "countries F1"),
    ("person_country", "person_country F1"), ("person_institution", "person_institution F1"),
    ("met_pairs_macro", "met pairs, macro"), ("met_pairs", "met pairs, micro"), ("meetings", "meetings F1"),
    ("meeting_date", "date of matched meetings"), ("meeting_place", "place of matched meetings"),
    ("meeting_status", "status of matched meetings"),
]
DOCUMENT = Path("Documentation/ReadingQuality.md")
FLOORS = Path("Documentation/quality-floors.tsv")


def fold(identifier):
    value = 0xCBF29CE484222325
    for byte in identifier.encode():
        value = ((value ^ byte) * 0x100000001B3) % 2**64
    value ^= value >> 33
    value = value * 0xFF51AFD7ED558CCD % 2**64
    value ^= value >> 33
    return value % 5


def figures(folder, records, entries):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as part:
        for entry in entries:
            part.write(json.dumps(entry, ensure_ascii=False) + "\n")
        part.flush()
        output = subprocess.run(
            [sys.executable, str(folder / "score.py"), part.name, records, "--json"],
            check=True, capture_output=True, text=True).stdout
    result = json.loads(output)
    return {key: result[key].get("f1", result[key].get("accuracy")) for key, _ in METRICS}


def digest(folder):
    value = hashlib.sha256()
    for name in ("dev.jsonl", "dev2.jsonl", "score.py"):
        value.update((folder / name).read_bytes())
    return value.hexdigest()[:12]


def main():
    folder, records, summary, mode = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4]
    sets = {name: [json.loads(line) for line in (folder / f"{name}.jsonl").open()] for name in ("dev", "dev2")}
    everything = sets["dev"] + sets["dev2"]
    parts = {
        "dev2": sets["dev2"],
        "fold 0": [entry for entry in everything if fold(entry["id"]) == 0],
        "all": everything,
    }
    table = {name: figures(folder, records, entries) for name, entries in parts.items()}
    error = float(re.search(r"calibration error of meetings: ([0-9.]+)", summary.read_text()).group(1))
    if mode == "--check":
        sys.exit(check(table, error, digest(folder)))
    write(table, error, digest(folder))


def check(table, error, gold):
    failed = False
    for line in FLOORS.read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        metric, part, floor, known = line.split("\t")[:4]
        if known != gold:
            print(f"quality: the floor of {metric} is of another gold or scorer ({known}, now {gold}); set it anew")
            failed = True
            continue
        value = 1 - error if metric == "calibration" else table[part][metric]
        if value + 1e-9 < float(floor):
            print(f"quality: {metric} of {part} is {value:.3f}, below its floor {floor}")
            failed = True
    print("quality: " + ("failed" if failed else "no figure is below its floor"))
    return 1 if failed else 0


def write(table, error, gold):
    names = list(table)
    lines = ["| metric | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]
    for key, title in METRICS:
        lines.append(f"| {title} | " + " | ".join(f"{table[name][key]:.3f}" for name in names) + " |")
    lines.append("")
    lines.append(f"Expected calibration error of meetings, each calibrated without its own part: {error:.3f}. "
                 f"Gold and scorer: {gold}.")
    text = DOCUMENT.read_text()
    text = re.sub(r"(<!-- quality -->\n).*?(\n<!-- end -->)", lambda m: m[1] + "\n".join(lines) + m[2], text, flags=re.S)
    DOCUMENT.write_text(text)
    print("\n".join(lines))


if __name__ == "__main__":
    main()
