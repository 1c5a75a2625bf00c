"""French conjugation, third persons and participles: enough to find verbs in news.

Regular verbs in -er (with their changes of stem) and -ir follow rules; the others are given by seven
parts: present 3s, present 3p, imperfect stem, future stem, simple past stem (`-a` takes -a/-èrent,
`-i` -it/-irent, `-u` -ut/-urent, `-in` -int/-inrent), past participle, subjunctive 3s.
"""

IRREGULAR = {
    "recevoir": "reçoit reçoivent recev recevr reç-u reçu reçoive",
    "accueillir": "accueille accueillent accueill accueiller accueill-i accueilli accueille",
    "recueillir": "recueille recueillent recueill recueiller recueill-i recueilli recueille",
    "tenir": "tient tiennent ten tiendr t-in tenu tienne",
    "obtenir": "obtient obtiennent obten obtiendr obt-in obtenu obtienne",
    "entretenir": "entretient entretiennent entreten entretiendr entret-in entretenu entretienne",
    "maintenir": "maintient maintiennent mainten maintiendr maint-in maintenu maintienne",
    "venir": "vient viennent ven viendr v-in venu vienne",
    "intervenir": "intervient interviennent interven interviendr interv-in intervenu intervienne",
    "convenir": "convient conviennent conven conviendr conv-in convenu convienne",
    "revenir": "revient reviennent reven reviendr rev-in revenu revienne",
    "devenir": "devient deviennent deven deviendr dev-in devenu devienne",
    "parvenir": "parvient parviennent parven parviendr parv-in parvenu parvienne",
    "voir": "voit voient voy verr v-i vu voie",
    "revoir": "revoit revoient revoy reverr rev-i revu revoie",
    "prévoir": "prévoit prévoient prévoy prévoir prév-i prévu prévoie",
    "rendre": "rend rendent rend rendr rend-i rendu rende",
    "entendre": "entend entendent entend entendr entend-i entendu entende",
    "attendre": "attend attendent attend attendr attend-i attendu attende",
    "étendre": "étend étendent étend étendr étend-i étendu étende",
    "répondre": "répond répondent répond répondr répond-i répondu réponde",
    "prendre": "prend prennent pren prendr pr-i pris prenne",
    "entreprendre": "entreprend entreprennent entrepren entreprendr entrepr-i entrepris entreprenne",
    "apprendre": "apprend apprennent appren apprendr appr-i appris apprenne",
    "mettre": "met mettent mett mettr m-i mis mette",
    "remettre": "remet remettent remett remettr rem-i remis remette",
    "promettre": "promet promettent promett promettr prom-i promis promette",
    "faire": "fait font fais fer f-i fait fasse",
    "être": "est sont ét ser f-u été soit",
    "avoir": "a ont av aur e-u eu ait",
    "aller": "va vont all ir all-a allé aille",
    "dire": "dit disent dis dir d-i dit dise",
    "interdire": "interdit interdisent interdis interdir interd-i interdit interdise",
    "conduire": "conduit conduisent conduis conduir conduis-i conduit conduise",
    "élire": "élit élisent élis élir él-u élu élise",
    "réélire": "réélit réélisent réélis réélir réél-u réélu réélise",
    "conclure": "conclut concluent conclu conclur concl-u conclu conclue",
    "ouvrir": "ouvre ouvrent ouvr ouvrir ouvr-i ouvert ouvre",
    "rouvrir": "rouvre rouvrent rouvr rouvrir rouvr-i rouvert rouvre",
    "offrir": "offre offrent offr offrir offr-i offert offre",
    "souffrir": "souffre souffrent souffr souffrir souffr-i souffert souffre",
    "découvrir": "découvre découvrent découvr découvrir découvr-i découvert découvre",
    "joindre": "joint joignent joign joindr joign-i joint joigne",
    "rejoindre": "rejoint rejoignent rejoign rejoindr rejoign-i rejoint rejoigne",
    "partir": "part partent part partir part-i parti parte",
    "repartir": "repart repartent repart repartir repart-i reparti reparte",
    "sortir": "sort sortent sort sortir sort-i sorti sorte",
    "démentir": "dément démentent dément démentir dément-i démenti démente",
    "servir": "sert servent serv servir serv-i servi serve",
    "devoir": "doit doivent dev devr d-u dû doive",
    "pouvoir": "peut peuvent pouv pourr p-u pu puisse",
    "vouloir": "veut veulent voul voudr voul-u voulu veuille",
    "savoir": "sait savent sav saur s-u su sache",
    "falloir": "faut faut fall faudr fall-u fallu faille",
    "croire": "croit croient croy croir cr-u cru croie",
    "boire": "boit boivent buv boir b-u bu boive",
    "battre": "bat battent batt battr batt-i battu batte",
    "débattre": "débat débattent débatt débattr débatt-i débattu débatte",
    "combattre": "combat combattent combatt combattr combatt-i combattu combatte",
    "suivre": "suit suivent suiv suivr suiv-i suivi suive",
    "poursuivre": "poursuit poursuivent poursuiv poursuivr poursuiv-i poursuivi poursuive",
    "écrire": "écrit écrivent écriv écrir écriv-i écrit écrive",
    "inscrire": "inscrit inscrivent inscriv inscrir inscriv-i inscrit inscrive",
    "vivre": "vit vivent viv vivr véc-u vécu vive",
    "paraître": "paraît paraissent paraiss paraîtr par-u paru paraisse",
    "reconnaître": "reconnaît reconnaissent reconnaiss reconnaîtr reconn-u reconnu reconnaisse",
    "connaître": "connaît connaissent connaiss connaîtr conn-u connu connaisse",
    "mourir": "meurt meurent mour mourr mour-u mort meure",
    "naître": "naît naissent naiss naîtr naqu-i né naisse",
    "acquérir": "acquiert acquièrent acquér acquerr acqu-i acquis acquière",
    "requérir": "requiert requièrent requér requerr requ-i requis requière",
    "rire": "rit rient ri rir r-i ri rie",
    "sourire": "sourit sourient souri sourir sour-i souri sourie",
    "plaire": "plaît plaisent plais plair pl-u plu plaise",
    "envoyer": "envoie envoient envoy enverr envoy-a envoyé envoie",
    "renvoyer": "renvoie renvoient renvoy renverr renvoy-a renvoyé renvoie",
    "asseoir": "assied asseyent assey assiér ass-i assis asseye",
}
# Consonant doubled before a silent e; the others in -eler and -eter take è.
DOUBLED = {"appeler", "rappeler", "jeter", "rejeter", "projeter", "renouveler"}
PAST = {"a": ("a", "èrent"), "i": ("it", "irent"), "u": ("ut", "urent"), "in": ("int", "inrent")}


def participles(pp: str) -> list[str]:
    masculine = pp if pp.endswith("s") else pp + "s"
    stem = "du" if pp == "dû" else pp
    if pp == "dû":
        masculine = "dus"
    return [pp, stem + "e", masculine, stem + "es"]


def regular_er(verb: str) -> list[str]:
    stem = verb[:-2]
    soft = stem  # before a and o
    if stem.endswith("c"):
        soft = stem[:-1] + "ç"
    elif stem.endswith("g"):
        soft = stem + "e"
    silent, future = stem, verb  # before a silent e; before the future's endings
    if verb in DOUBLED:
        silent = stem + stem[-1]
        future = silent + "er"
    elif verb.endswith(("oyer", "uyer")):
        silent = stem[:-1] + "i"
        future = silent + "er"
    elif len(stem) > 2 and stem[-2] == "e" and stem[-1] not in "aeiou" and verb not in ("visiter",):
        silent = stem[:-2] + "è" + stem[-1]
        future = silent + "er"
    else:
        for tail in ("é" + c for c in ("br", "gr", "gu", "ch", "l", "r", "d", "t", "n", "g", "s", "b", "c", "m", "y", "tr")):
            if stem.endswith(tail):
                silent = stem[: -len(tail)] + "è" + tail[1:]
                break
    return [verb, silent + "e", silent + "ent", soft + "ait", soft + "aient", soft + "a", stem + "èrent",
            future + "a", future + "ont", future + "ait", future + "aient", soft + "ant", *participles(stem + "é")]


def regular_ir(verb: str) -> list[str]:
    stem = verb[:-2]
    return [verb, stem + "it", stem + "issent", stem + "issait", stem + "issaient", stem + "irent", verb + "a",
            verb + "ont", verb + "ait", verb + "aient", stem + "isse", stem + "issant", *participles(stem + "i")]


def conjugated(verb: str) -> list[str]:
    """All the forms, without repetition, infinitive first."""
    if verb in IRREGULAR:
        pres, press, impf, fut, past, pp, subj = IRREGULAR[verb].split()
        stem, kind = past.rsplit("-", 1)
        s, p = PAST[kind]
        present_participle = {"avoir": "ayant", "savoir": "sachant"}.get(verb, impf + "ant")
        subj_plural = {"soit": "soient", "ait": "aient"}.get(subj, subj + "nt")
        out = [verb, pres, press, impf + "ait", impf + "aient", stem + s, stem + p, fut + "a", fut + "ont",
               fut + "ait", fut + "aient", subj, subj_plural, present_participle]
        out += [pp] if pp in ("été", "pu", "fallu", "voulu") else participles(pp)
    elif verb.endswith("er"):
        out = regular_er(verb)
    elif verb.endswith("ir"):
        out = regular_ir(verb)
    else:
        raise SystemExit(f"no model for {verb}")
    return list(dict.fromkeys(out))
