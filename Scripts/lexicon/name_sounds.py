"""Folded names and how they sound: the same as `Folding` and `NameSound` of the program, which a test compares."""
import re
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def _tables() -> dict[str, str]:
    text = (ROOT / "Sources/Text/FoldingTable.swift").read_text(encoding="utf-8")
    blocks = re.findall(r'"""\n(.*?)"""', text, re.S)
    result = {}
    for first, block in zip((0xC0, 0x1E00), blocks):
        for offset, base in enumerate(block.split()):
            if base != "_":
                result[chr(first + offset)] = base
    return result


TABLE = _tables()
# Signs that part words as an apostrophe does, though they stand among the letters of other alphabets.
APOSTROPHES = set("\u2018\u2019\u201b\u02bc\u02bb\u02b9\u00b4\u2032`")
MARKS = {chr(c) for c in [*range(0x300, 0x370), *range(0x200B, 0x2010), 0x2060, 0xFEFF, 0xAD]}


def words(name: str) -> list[str]:
    """The folded words of a name: what is no letter or digit parts them."""
    folded = "".join("'" if c in APOSTROPHES else TABLE.get(c, c.lower()) for c in unicodedata.normalize("NFC", name) if c not in MARKS)
    return re.findall(r"[a-z0-9\u0250-\uffff]+", folded)


ARTICLES = {"al", "el"}
SONS = {"bin", "ibn", "ben"}
SPELLINGS = [("tsch", "C"), ("tch", "C"), ("tsh", "C"), ("sch", "C"), ("dzh", "j"), ("ch", "C"), ("sh", "C"), ("kh", "k"), ("ck", "k"),
             ("ks", "x"), ("qu", "k"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("dj", "j"), ("zh", "j"), ("ou", "u"), ("oo", "u"),
             ("ee", "i"), ("ai", "e"), ("ay", "e"), ("ei", "e"), ("ey", "e"), ("q", "k"), ("y", "i"), ("o", "u"), ("w", "u")]


def sound(word: str) -> str:
    """How a folded word sounds: transcriptions of one name from another script agree."""
    out: list[str] = []
    i = 0
    while i < len(word):
        symbol, length = word[i], 1
        for letters, value in SPELLINGS:
            if word.startswith(letters, i):
                symbol, length = value, len(letters)
                break
        else:
            after = word[i + 1:i + 2]
            if symbol == "c":
                symbol = "s" if after and after in "ei" or after == "y" else "k"
            elif symbol == "g" and after == "u" and word[i + 2:i + 3] in ("e", "i", "y"):
                length = 2
            elif symbol == "h" and i + 1 == len(word):
                symbol = ""
        i += length
        if symbol and (not out or out[-1] != symbol):
            out.append(symbol)
    if len(out) > 3 and out[-1] == "e" and word.endswith("e"):
        out.pop()
    if "".join(c for c in out if c not in "aeiu") in ("mhmd", "mhmt"):
        return "muhamed"
    return "".join(out)


def sounds(parts: list[str]) -> list[str]:
    """How the words of a name sound, without Arabic articles."""
    kept = [("bn" if w in SONS else sound(w)) for w in parts if w not in ARTICLES]
    return [w for w in kept if w] or list(parts)


def fnv1a(text: str) -> int:
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & (2**64 - 1)
    return value
