"""Writes tables of facts as text, which the program embeds: remarks first, then one entry a line."""
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "Sources/CLanguageData/Tables"


def write(comment: str, tables: dict[str, tuple[str, list[str]]]) -> None:
    """`tables` maps a table's path, such as "fr/cities", to what its columns are and its lines."""
    for name, (columns, lines) in tables.items():
        remarks = [*comment.strip().splitlines(), "", *columns.strip().splitlines()]
        for line in lines:
            assert "\n" not in line and line.strip() == line and not line.startswith("#"), line
        out = [f"# {line}".rstrip() for line in remarks] + lines
        (FOLDER / f"{name}.txt").write_text("\n".join(out) + "\n", encoding="utf-8")
    print(", ".join(f"{name} {len(t[1])}" for name, t in tables.items()))


def read(name: str) -> list[str]:
    """The lines of a table that are no remarks."""
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]
