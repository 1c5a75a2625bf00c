"""Writes one Swift file that holds one table as a raw multi-line literal."""
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "Sources/Extraction/Languages/French/Lexicon"


def write(name: str, comment: str, tables: dict[str, tuple[str, list[str]]]) -> None:
    """`tables` maps a member's name to its comment and its lines."""
    out = [f"/// {line}".rstrip() for line in comment.strip().splitlines()]
    out.append(f"enum {name} {{")
    first = True
    for member, (text, lines) in tables.items():
        if not first:
            out.append("")
        first = False
        out += [f"  /// {line}".rstrip() for line in text.strip().splitlines()]
        out.append(f'  static let {member}: StaticString = #"""')
        for line in lines:
            assert '"""#' not in line and "\n" not in line and line.strip() == line, line
            out.append(f"    {line}")
        out.append('    """#')
    out.append("}")
    (FOLDER / f"{name}.swift").write_text("\n".join(out) + "\n", encoding="utf-8")
    print(f"{name}: " + ", ".join(f"{m} {len(t[1])}" for m, t in tables.items()))
