/// Nouns that name meetings, with the kind of meeting.
///
/// Source: written for this project. Made by `Scripts/lexicon/meetings.py` from `nouns.txt`.
package enum FrenchEventNounTable {
  /// Singular | plural | m or f | kind | `!` weak, else `-` | prepositions of the parties.
  ///
  /// Kinds are the raw values of `MeetingKind`. A weak noun (`accord`, `échange`, `match`) is a meeting only with
  /// named parties or a verb of the frame. Prefer the longest match. The place follows `à`, `en`, `au`.
  package static let table: StaticString = #"""
    rencontre | rencontres | f | talks | - | avec entre de
    entretien | entretiens | m | talks | - | avec entre de
    tête-à-tête | tête-à-tête | m | talks | - | avec entre
    tête à tête | tête à tête | m | talks | - | avec entre
    face-à-face | face-à-face | m | talks | - | avec entre
    face à face | face à face | m | talks | - | avec entre
    entrevue | entrevues | f | talks | - | avec entre de
    aparté | apartés | m | talks | - | avec entre
    rendez-vous | rendez-vous | m | talks | ! | avec entre
    retrouvailles | retrouvailles | f | talks | - | avec entre
    pourparlers | pourparlers | m | talks | - | avec entre
    discussion | discussions | f | talks | ! | avec entre
    négociation | négociations | f | talks | ! | avec entre
    conversation | conversations | f | talks | ! | avec entre
    échange | échanges | m | talks | ! | avec entre
    dialogue | dialogues | m | talks | ! | avec entre
    concertation | concertations | f | talks | ! | avec entre
    consultation | consultations | f | talks | ! | avec entre
    conciliabule | conciliabules | m | talks | - | avec entre
    tractation | tractations | f | talks | ! | avec entre
    séance de travail | séances de travail | f | talks | - | avec entre
    réunion de travail | réunions de travail | f | talks | - | avec entre
    réunion bilatérale | réunions bilatérales | f | talks | - | avec entre
    rencontre bilatérale | rencontres bilatérales | f | talks | - | avec entre
    entretien bilatéral | entretiens bilatéraux | m | talks | - | avec entre
    bilatérale | bilatérales | f | talks | - | avec entre
    trilatérale | trilatérales | f | talks | - | avec entre
    réunion | réunions | f | talks | - | avec entre de
    réunion au sommet | réunions au sommet | f | summit | - | avec entre de
    réunion ministérielle | réunions ministérielles | f | summit | - | de
    réunion d'urgence | réunions d'urgence | f | talks | - | de
    conseil des ministres | conseils des ministres | m | other | ! | de
    conseil de défense | conseils de défense | m | other | ! | de
    comité mixte | comités mixtes | m | talks | - | entre
    commission mixte | commissions mixtes | f | talks | - | entre
    haute commission | hautes commissions | f | talks | ! | entre
    déjeuner | déjeuners | m | talks | ! | avec entre
    déjeuner de travail | déjeuners de travail | m | talks | - | avec entre
    dîner | dîners | m | talks | ! | avec entre
    dîner de travail | dîners de travail | m | talks | - | avec entre
    dîner d'État | dîners d'État | m | ceremony | - | avec
    petit-déjeuner | petits-déjeuners | m | talks | ! | avec entre
    petit déjeuner | petits déjeuners | m | talks | ! | avec entre
    banquet | banquets | m | ceremony | - | avec
    réception | réceptions | f | ceremony | ! | de
    poignée de main | poignées de main | f | talks | ! | entre avec
    accolade | accolades | f | talks | ! | entre avec
    duel | duels | m | talks | ! | entre
    débat | débats | m | talks | ! | avec entre
    débat télévisé | débats télévisés | m | talks | ! | avec entre
    visite | visites | f | visit | - | de à en chez
    visite officielle | visites officielles | f | visit | - | de à en
    visite d'État | visites d'État | f | visit | - | de à en
    visite de travail | visites de travail | f | visit | - | de à en
    visite privée | visites privées | f | visit | - | de à en
    visite de courtoisie | visites de courtoisie | f | visit | - | de à
    visite éclair | visites éclair | f | visit | - | de à en
    visite surprise | visites surprises | f | visit | - | de à en
    visite historique | visites historiques | f | visit | - | de à en
    visite apostolique | visites apostoliques | f | visit | - | de à en
    voyage apostolique | voyages apostoliques | m | visit | - | de à en
    déplacement | déplacements | m | visit | - | de à en
    voyage | voyages | m | visit | ! | de à en
    voyage officiel | voyages officiels | m | visit | - | de à en
    tournée | tournées | f | visit | - | de à en
    séjour | séjours | m | visit | ! | de à en
    escale | escales | f | visit | ! | de à
    venue | venues | f | visit | - | de à en
    arrivée | arrivées | f | visit | ! | de à en
    pèlerinage | pèlerinages | m | visit | ! | de à
    mission | missions | f | visit | ! | de à en
    audience | audiences | f | audience | - | avec de
    audience privée | audiences privées | f | audience | - | avec de
    audience générale | audiences générales | f | audience | ! | de
    audience royale | audiences royales | f | audience | - | de
    lettre de créance | lettres de créance | f | audience | - | de
    signature | signatures | f | signing | - | de entre par
    cosignature | cosignatures | f | signing | - | de
    paraphe | paraphes | m | signing | ! | de
    cérémonie de signature | cérémonies de signature | f | signing | - | de
    conclusion d'un accord | conclusion d'un accord | f | signing | ! | entre
    traité | traités | m | signing | ! | entre avec
    accord | accords | m | signing | ! | entre avec
    accord de paix | accords de paix | m | signing | ! | entre avec
    accord-cadre | accords-cadres | m | signing | ! | entre avec
    convention | conventions | f | signing | ! | entre avec
    mémorandum | mémorandums | m | signing | ! | entre avec
    mémorandum d'entente | mémorandums d'entente | m | signing | ! | entre avec
    protocole d'accord | protocoles d'accord | m | signing | ! | entre avec
    contrat | contrats | m | signing | ! | entre avec
    pacte | pactes | m | signing | ! | entre avec
    partenariat | partenariats | m | signing | ! | entre avec
    déclaration commune | déclarations communes | f | signing | ! | entre avec
    déclaration conjointe | déclarations conjointes | f | signing | ! | entre avec
    sommet | sommets | m | summit | - | de entre avec
    mini-sommet | mini-sommets | m | summit | - | de entre avec
    sommet bilatéral | sommets bilatéraux | m | summit | - | de entre avec
    sommet extraordinaire | sommets extraordinaires | m | summit | - | de
    conférence | conférences | f | summit | ! | de sur
    conférence internationale | conférences internationales | f | summit | - | de sur
    conférence de paix | conférences de paix | f | summit | - | de sur
    conférence ministérielle | conférences ministérielles | f | summit | - | de
    conférence des donateurs | conférences des donateurs | f | summit | - | de
    conférence de presse | conférences de presse | f | other | ! | de avec
    conférence de presse commune | conférences de presse communes | f | talks | - | de avec
    conférence de presse conjointe | conférences de presse conjointes | f | talks | - | de avec
    point de presse | points de presse | m | other | ! | de avec
    forum | forums | m | summit | ! | de
    colloque | colloques | m | summit | ! | de
    symposium | symposiums | m | summit | ! | de
    séminaire | séminaires | m | summit | ! | de
    congrès | congrès | m | summit | ! | de
    conclave | conclaves | m | summit | ! | de
    assises | assises | f | summit | ! | de
    table ronde | tables rondes | f | talks | - | avec entre
    université d'été | universités d'été | f | summit | ! | de
    assemblée générale | assemblées générales | f | summit | ! | de
    session | sessions | f | summit | ! | de
    conseil européen | conseils européens | m | summit | - | de
    appel téléphonique | appels téléphoniques | m | call | - | avec entre de à
    appel | appels | m | call | ! | avec entre de à
    coup de fil | coups de fil | m | call | - | avec entre de à
    coup de téléphone | coups de téléphone | m | call | - | avec entre de à
    conversation téléphonique | conversations téléphoniques | f | call | - | avec entre
    entretien téléphonique | entretiens téléphoniques | m | call | - | avec entre
    échange téléphonique | échanges téléphoniques | m | call | - | avec entre
    communication téléphonique | communications téléphoniques | f | call | - | avec entre
    visioconférence | visioconférences | f | call | - | avec entre de
    vidéoconférence | vidéoconférences | f | call | - | avec entre de
    téléconférence | téléconférences | f | call | - | avec entre
    cérémonie | cérémonies | f | ceremony | - | de en
    cérémonie d'ouverture | cérémonies d'ouverture | f | ceremony | - | de
    cérémonie d'hommage | cérémonies d'hommage | f | ceremony | - | à
    inauguration | inaugurations | f | ceremony | ! | de
    investiture | investitures | f | ceremony | ! | de
    prestation de serment | prestations de serment | f | ceremony | ! | de
    intronisation | intronisations | f | ceremony | ! | de
    couronnement | couronnements | m | ceremony | ! | de
    commémoration | commémorations | f | ceremony | ! | de
    célébration | célébrations | f | ceremony | ! | de
    hommage | hommages | m | ceremony | ! | à
    hommage national | hommages nationaux | m | ceremony | - | à
    obsèques | obsèques | f | ceremony | - | de
    funérailles | funérailles | f | ceremony | - | de
    enterrement | enterrements | m | ceremony | ! | de
    messe | messes | f | ceremony | ! | de
    mariage | mariages | m | ceremony | ! | de
    défilé | défilés | m | ceremony | ! | de
    passation de pouvoir | passations de pouvoir | f | ceremony | - | entre avec
    passation de pouvoirs | passations de pouvoirs | f | ceremony | - | entre avec
    passation des pouvoirs | passations des pouvoirs | f | ceremony | - | entre avec
    pose de la première pierre | pose de la première pierre | f | ceremony | ! | de
    vernissage | vernissages | m | ceremony | ! | de
    gala | galas | m | ceremony | ! | de
    anniversaire | anniversaires | m | ceremony | ! | de
    match | matchs | m | ceremony | ! | entre contre
    finale | finales | f | ceremony | ! | entre
    remise | remises | f | award | ! | de à
    remise de prix | remises de prix | f | award | - | à
    remise de décoration | remises de décoration | f | award | - | à
    remise des insignes | remises des insignes | f | award | - | à
    cérémonie de remise | cérémonies de remise | f | award | - | de à
    décoration | décorations | f | award | ! | de à
    médaille | médailles | f | award | ! | de à
    légion d'honneur | légion d'honneur | f | award | ! | à
    ordre national du mérite | ordre national du mérite | m | award | ! | à
    wissam | wissams | m | award | ! | à
    prix | prix | m | award | ! | à
    prix nobel | prix nobel | m | award | ! | à
    grand-croix | grand-croix | f | award | ! | à
    insigne | insignes | m | award | ! | de à
    distinction | distinctions | f | award | ! | à
    trophée | trophées | m | award | ! | à
    césar | césars | m | award | ! | à
    palme d'or | palmes d'or | f | award | ! | à
    audition | auditions | f | hearing | - | de par devant
    comparution | comparutions | f | hearing | - | de devant
    commission d'enquête | commissions d'enquête | f | hearing | ! | de
    interrogatoire | interrogatoires | m | hearing | - | de par
    procès | procès | m | hearing | ! | de
    déposition | dépositions | f | hearing | ! | de devant
    témoignage | témoignages | m | hearing | ! | de devant
    garde à vue | gardes à vue | f | hearing | ! | de
    confrontation | confrontations | f | hearing | ! | entre avec
    convocation | convocations | f | hearing | ! | de
    médiation | médiations | f | talks | ! | entre
    rapprochement | rapprochements | m | talks | ! | entre
    rassemblement | rassemblements | m | other | ! | de
    meeting | meetings | m | other | ! | de
    manifestation | manifestations | f | other | ! | de
    événement | événements | m | other | ! | de
    mobilisation | mobilisations | f | other | ! | de
    repas | repas | m | talks | ! | avec entre
    pause café | pause café | f | talks | ! | avec entre
    café | cafés | m | talks | ! | avec entre
    verre | verres | m | talks | ! | avec entre
    """#
}
