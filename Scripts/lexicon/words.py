"""stop_words.txt and particles.txt -> fr/stop-words.txt and names/particles.txt."""
from pathlib import Path

import text_table

HERE = Path(__file__).parent


def rows(name: str) -> list[str]:
    return [x for x in (HERE / name).read_text(encoding="utf-8").splitlines() if x and not x.startswith("#")]


lines = []
for raw in rows("stop_words.txt"):
    group, _, words = raw.partition(": ")
    lines.append(f"{group} | {' '.join(dict.fromkeys(words.split()))}")
text_table.write("""
Words that may stand capitalised and yet begin no name: at the start of a sentence, or by custom.

Source: written for this project. Made by `Scripts/lexicon/words.py`.
""", {"fr/stop-words": ("""
Group | words in lower case, separated by spaces; elided ones end in an apostrophe.

Groups: articles, pronouns, prepositions, conjunctions, adverbs (and participles that open a sentence),
question, numerals, verbs, nouns (of headlines and menus), months, weekdays, holidays, and capitalised:
common nouns that the press writes with a capital (`État`, `Roi`, `Covid`); alone they are no name, inside one they may
be (`Conseil d'État`).
""", lines)})
particles = list(dict.fromkeys(" | ".join(x.split("|")) for x in rows("particles.txt")))
text_table.write("""
Particles inside personal names, and what follows a name as a part of it (`Jr`, `VI`).

Source: written for this project. Made by `Scripts/lexicon/words.py`.
""", {"names/particles": ("""
Particle in lower case (a trailing `-` or `'` is glued to what follows) | languages | c, k or l.

c: belongs to the surname and mostly has a capital (`Ould Errachid`, `El Othmani`, `Le Pen`); k: kept with the
surname, mostly in lower case (`de Gaulle`, `van der Bellen`); l: dropped when the surname stands alone.
Regnal numbers and `Jr` follow the name.
""", particles)})
