"""offices.txt -> fr/offices.txt, fr/office-qualifiers.txt and fr/honorifics.txt."""
import unicodedata
from pathlib import Path

import text_table
from inflection import feminine, plural

HERE = Path(__file__).parent


def fold(text: str) -> str:
    """As the engine compares: without case and accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def slots(word: str) -> list[str]:
    base = word.rstrip("*")
    if not word.endswith("*"):
        return [base] * 4
    if base == "chef":
        woman = "cheffe"
    elif base.endswith("eur") and base != "ingénieur" and not base.endswith("teur"):
        woman = base[:-3] + "euse"
    else:
        woman = feminine(base)
    return [base, woman, plural(base), plural(woman)]


def four(text: str) -> list[str]:
    if "/" in text:
        parts = text.split("/")
        if len(parts) != 4:
            raise SystemExit(f"{text}: four forms")
        parts = [p.replace("*", "") for p in parts]
        # The tail of the last form belongs to all where the first three are one word and the fourth goes on.
        tail = parts[3].split(" ", 1)
        if len(tail) == 2 and all(" " not in p for p in parts[:3]):
            parts = [*(f"{p} {tail[1]}" for p in parts[:3]), parts[3]]
        return [p.strip() for p in parts]
    words = text.split(" ")
    if not any(w.endswith("*") for w in words):
        words[0] += "*"
        woman = [w.rstrip("*") for w in words]
        many = [plural(words[0].rstrip("*"))] + words[1:]
        if slots(words[0])[1] == woman[0] or words[0].rstrip("*").endswith("e"):
            return [" ".join(woman), " ".join(woman), " ".join(many), " ".join(many)]
        f = slots(words[0])
        return [" ".join([x] + words[1:]) for x in f]
    columns = [slots(w) for w in words]
    if words[0] in ("secrétaire", "ministre", "vice-ministre", "maire", "sous-secrétaire", "commissaire",
                    "membre"):
        columns[0] = [words[0], words[0], plural(words[0]), plural(words[0])]
    return [" ".join(c[i] for c in columns) for i in range(4)]


CATEGORIES = {"head-of-state", "head-of-government", "minister", "diplomat", "parliament", "mayor", "party", "company",
              "religious", "military", "justice", "official", "royal", "academic", "journalist", "artist", "sport",
              "kin", "other"}
lines, seen = [], set()
for raw in (HERE / "offices.txt").read_text(encoding="utf-8").splitlines():
    if not raw or raw.startswith("#"):
        continue
    base, category, body = raw.split("|")
    assert category in CATEGORIES, raw
    line = " | ".join([*four(base), category, body])
    key = fold(line)
    if key not in seen:
        seen.add(key)
        lines.append(line)
qualifiers = []
for raw in (HERE / "office_qualifiers.txt").read_text(encoding="utf-8").splitlines():
    base, period = raw.split("|")
    forms = four(base) if "*" in base or "/" in base else [base]
    qualifiers.append(f"{'; '.join(dict.fromkeys(forms))} | {period}")
honorifics = [
    f"{n} | {g} | {num} | {k}"
    for k, g, num, names in [
        ("civil", "m", "s", "M.; M; Mr; Mr.; Monsieur; monsieur; Sieur; Señor; Herr; Signor; Sir; Mister"),
        ("civil", "m", "p", "MM.; MM; Messieurs; messieurs"),
        ("civil", "f", "s", "Mme; Mme.; Mᵐᵉ; Madame; madame; Mlle; Mlle.; Mademoiselle; mademoiselle; Mrs; Mrs.; Ms; Ms.; Miss; Frau; Signora; Señora; Doña; Dame; Lady"),
        ("civil", "f", "p", "Mmes; Mesdames; mesdames; Mlles; Mesdemoiselles; mesdemoiselles"),
        ("legal", "u", "s", "Me; Me.; Maître; maître"),
        ("legal", "u", "p", "Mes; Maîtres; maîtres"),
        ("academic", "u", "s", "Dr; Dr.; Docteur; docteur; Pr; Pr.; Prof.; Prof; Professeur; professeur; Ing.; Ing"),
        ("academic", "f", "s", "Dre; Docteure; Docteur·e; Professeure; professeure; Doctoresse"),
        ("academic", "u", "p", "Drs; Prs; Profs; Docteurs; docteurs; Professeurs; professeurs"),
        ("excellency", "u", "s", "S.E.; SE; S.E; Son Excellence; son Excellence; Son Exc.; S. Exc.; Honorable; l'honorable; l'Honorable; Votre Excellence"),
        ("excellency", "m", "s", "S.E.M.; SEM; S.E.M; SE M.; S.E. M.; S.E. Monsieur; Son Excellence Monsieur; Son Excellence M.; SEM."),
        ("excellency", "f", "s", "S.E. Mme; SE Mme; S.E.Mme; Son Excellence Madame; Son Excellence Mme"),
        ("excellency", "u", "p", "LL.EE.; Leurs Excellences"),
        ("royal", "u", "s", "S.M.; SM; S.M; Sa Majesté; S.A.R.; SAR; S.A.R; Son Altesse royale; Son Altesse Royale; Son Altesse; S.A.; S.A.S.; Son Altesse sérénissime; Sa Haute Excellence"),
        ("royal", "u", "p", "LL.MM.; LL.AA.RR.; Leurs Majestés; Leurs Altesses royales; Leurs Altesses"),
        ("royal", "m", "s", "S.M. le roi; S.M. le Roi; SM le roi; SM le Roi; Sa Majesté le Roi; Sa Majesté le roi; Moulay; Moulay El; My; Sidi; Mawlay; Cheikh; cheikh; Sheikh; sheikh; Cheik; Émir; Sultan; Don; Dom; Lord; Baron; Pacha; Effendi; Bey; Prince; prince; Roi; roi"),
        ("royal", "f", "s", "Lalla; Cheikha; Sheikha; cheikha; Princesse; princesse; Reine; reine; Dona; Baronne"),
        ("religious", "m", "s", "Mgr; Mgr.; Monseigneur; monseigneur; Père; père; P.; Abbé; abbé; Frère; frère; Dom; Fra; S.S.; Sa Sainteté; Sa Béatitude; Son Éminence; S.Em.; Imam; imam; Pape; pape; Saint; saint; St; Pasteur; pasteur; Révérend; révérend; Rabbin; rabbin; Cardinal; cardinal; Don; Mollah; mollah; Ayatollah; ayatollah; Patriarche; patriarche; Mufti; mufti; Hodjatoleslam; Serigne; Ustaz; Oustaz"),
        ("religious", "f", "s", "Sœur; sœur; Sr; Mère; mère; Sainte; sainte; Ste; Sokhna"),
        ("pilgrim", "m", "s", "El Hadj; el hadj; El-Hadj; Elhadj; Elhadji; El Hadji; Hadj; hadj; Hadji; Al Hajj; Al-Hajj; Haj; Hajj; Hâjj; Alhaji; Alhadji; Thierno; Hadja Cheikh"),
        ("pilgrim", "f", "s", "Hadja; Hajja; Haja; Adja; Hadjia; El Hadja"),
        ("military", "u", "s", "Général; général; Gén.; Gal; Colonel; colonel; Col.; Cl; Commandant; commandant; Cdt; Cdt.; Capitaine; capitaine; Cne; Cpt; Lieutenant; lieutenant; Lt; Lt.; Lieutenant-colonel; lieutenant-colonel; Amiral; amiral; Vice-amiral; vice-amiral; Maréchal; maréchal; Adjudant; adjudant; Sergent; sergent; Sgt; Caporal; caporal; Brigadier; brigadier; Major; major"),
        ("comrade", "u", "s", "Camarade; camarade; Comandante; Compagnon"),
    ]
    for n in names.split("; ")
]
text_table.write("""
Offices that people hold, with the words before and after them and the courtesy titles.

Source: written for this project. Made by `Scripts/lexicon/offices.py` from `offices.txt`.
""", {
    "fr/offices": ("""
Masculine singular | feminine singular | masculine plural | feminine plural | category | body.

Categories: head-of-state, head-of-government, minister, diplomat, parliament, mayor, party,
company, religious, military, justice, official, royal, academic, journalist, artist, sport, kin
(`épouse`, `fils`: not a function, yet a person), other. The body is the one that the function names: `%`
stands for the complement that follows (`ministre` + `de l'Intérieur` → `Ministère de l'Intérieur`;
`%` alone: the complement is the body), `@US` gives its state, `-` none. Prefer the longest match.
""", lines),
    "fr/office-qualifiers": ("""
Forms, `; ` between them | period (former, future, current, acting).

They stand before (`ancien ministre`, `l'ex-président`) or after (`président élu`, `par intérim`).
""", qualifiers),
    "fr/honorifics": ("""
Form, compared exactly | m, f or u (unknown) | s or p | kind.

Kinds: civil, legal, academic, excellency, royal, religious, pilgrim, military, comrade.
""", list(dict.fromkeys(honorifics))),
})
