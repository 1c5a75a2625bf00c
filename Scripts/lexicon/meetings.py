"""verbs.txt and nouns.txt -> fr/meeting-verbs.txt and fr/meeting-nouns.txt."""
import re
from pathlib import Path

import text_table
from conjugation import conjugated
from inflection import plural

HERE = Path(__file__).parent
# Verbs of no model here, with all their forms.
WHOLE = {
    "promouvoir": "promouvoir promeut promeuvent promouvait promouvaient promut promurent promouvra promouvront promouvant promu promue promus promues",
    "comparaître": "comparaître comparaît comparait comparaissent comparaissait comparaissaient comparut comparurent comparaîtra comparaîtront comparaîtrait comparaîtraient comparaisse comparaissant comparu",
    "étreindre": "étreindre étreint étreignent étreignait étreignaient étreignit étreignirent étreindra étreindront étreignant étreinte étreints étreintes",
    "médier": "médier médie médient médiait médiaient médiera médié médiée médiés médiées",
    "clore": "clore clôt closent clora cloront clorait clos close closes",
    "survenir": "survenir survient surviennent survenait survenaient survint survinrent surviendra surviendront surviendrait survenant survenu survenue survenus survenues",
    "permettre": "permettre permet permettent permettait permettaient permit permirent permettra permettront permettrait permettraient permette permettant permis permise permises",
    "suspendre": "suspendre suspend suspendent suspendait suspendaient suspendit suspendirent suspendra suspendront suspendrait suspendant suspendu suspendue suspendus suspendues",
    "interrompre": "interrompre interrompt interrompent interrompait interrompaient interrompit interrompirent interrompra interrompront interrompant interrompu interrompue interrompus interrompues",
    "exclure": "exclure exclut excluent excluait excluaient exclurent exclura excluront exclurait exclu exclue exclus exclues excluant",
    "abstenir": "abstenir abstient abstiennent abstenait abstenaient abstint abstinrent abstiendra abstiendront abstenant abstenu abstenue abstenus abstenues",
    "démettre": "démettre démet démettent démettait démettaient démit démirent démettra démettront démettant démis démise démises",
    "reconduire": "reconduire reconduit reconduisent reconduisait reconduisaient reconduisit reconduisirent reconduira reconduiront reconduite reconduits reconduites reconduisant",
    "soutenir": "soutenir soutient soutiennent soutenait soutenaient soutint soutinrent soutiendra soutiendront soutenant soutenu soutenue soutenus soutenues soutienne soutiendrait",
    "prévenir": "prévenir prévient préviennent prévenait prévenaient prévint prévinrent préviendra préviendront prévenant prévenu prévenue prévenus prévenues",
    "admettre": "admettre admet admettent admettait admettaient admit admirent admettra admettront admettant admis admise admises",
    "reprendre": "reprendre reprend reprennent reprenait reprenaient reprit reprirent reprendra reprendront reprendrait reprendraient reprenne reprenant repris reprise reprises",
}
SKIP = {"s'apprêter_", "martelé_", "s'interroger_", "s'exclamer_", "s'inquiéter_", "pourparler"}
verbs, seen = [], set()
for raw in (HERE / "verbs.txt").read_text(encoding="utf-8").splitlines():
    if not raw or raw.startswith("#"):
        continue
    frame, _, entries = raw.partition(": ")
    for entry in entries.split("; "):
        words = entry.split(" ")
        head, tail = words[0], " ".join(words[1:])
        if head in SKIP:
            continue
        reflexive = head.startswith("se_")
        head = head.removeprefix("se_").rstrip("_")
        key = (frame, head, reflexive, tail)
        if key in seen:
            continue
        seen.add(key)
        if head == "petit-déjeuner":
            forms = ["petit-" + f for f in conjugated("déjeuner")]
        else:
            forms = WHOLE[head].split() if head in WHOLE else conjugated(head)
        verbs.append(" | ".join([head, frame, "se" if reflexive else "-", tail or "-", " ".join(forms)]))
text_table.write("""
Verbs of meetings and of what surrounds them, with their third persons and participles.

Source: written for this project. Made by `Scripts/lexicon/meetings.py` from `verbs.txt`, by the conjugator
`conjugation.py`.
""", {"fr/meeting-verbs": ("""
Head verb | frame | `se` where reflexive | fixed words after it | forms.

A verb may have several lines. Frames: RECEIVE (X receives Y), MEET (X meets Y), MEET_REFL (X meets with Y; X
and Y meet), TALK (X speaks with Y), HOLD (light verb: `tenir une réunion`, `avoir un entretien`), VISIT, SIGN,
CALL, HOST (X presides over an event), ATTEND, AWARD, HEAR, GREET, SAY (who is quoted), and NONE, a verb that
tells of no meeting and only shows where a clause has its verb.
Forms are separated by spaces, `-` stands for none.
""", verbs)})
nouns = []
for raw in (HERE / "nouns.txt").read_text(encoding="utf-8").splitlines():
    if not raw or raw.startswith("#"):
        continue
    lemma, kind, gender, weak = raw.split("|")
    one, _, many = lemma.partition("/")
    if not many:
        many = one if one.endswith("s") or " " in one else plural(one)
    nouns.append(" | ".join([one, many, gender, kind, weak]))
text_table.write("""
Nouns that name meetings, with the kind of meeting.

Source: written for this project. Made by `Scripts/lexicon/meetings.py` from `nouns.txt`.
""", {"fr/meeting-nouns": ("""
Singular | plural | m or f | kind | `!` weak, else `-`.

Kinds are the raw values of `MeetingKind`. A weak noun (`accord`, `échange`, `match`) is a meeting only with
named parties or a verb of the frame. Prefer the longest match. The place follows `à`, `en`, `au`.
""", nouns)})
