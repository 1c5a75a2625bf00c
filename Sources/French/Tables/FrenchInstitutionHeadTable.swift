/// Common nouns that begin the name of a body: `ministère`, `banque`, `parti`.
///
/// Source: written for this project. Made by `Scripts/lexicon/heads.py` from `heads.txt`.
package enum FrenchInstitutionHeadTable {
  /// Singular | plural, `-` for none | m or f | kind | n or -.
  ///
  /// Kinds: those of `FrenchInstitutionTable`, and local, diplomatic, association, culture, sport, hospital, other.
  /// `n`: an adjective of nationality may follow directly (`police française`). Prefer the longest match.
  package static let table: StaticString = #"""
    ministère | ministères | m | ministry | n
    secrétariat d'État | secrétariats d'État | m | ministry | n
    secrétariat général | secrétariats généraux | m | agency | -
    secrétariat | secrétariats | m | agency | -
    département | départements | m | ministry | n
    haut-commissariat | hauts-commissariats | m | agency | -
    haut commissariat | hauts commissariats | m | agency | -
    chancellerie | chancelleries | f | ministry | n
    présidence | présidences | f | ministry | n
    primature | primatures | f | ministry | n
    gouvernement | gouvernements | m | ministry | n
    exécutif | exécutifs | m | ministry | n
    cabinet | cabinets | m | ministry | -
    cabinet royal | cabinets royaux | m | ministry | -
    palais | palais | m | ministry | -
    trésor | trésors | m | ministry | n
    direction générale | directions générales | f | agency | -
    direction centrale | directions centrales | f | agency | -
    direction régionale | directions régionales | f | agency | -
    direction nationale | directions nationales | f | agency | -
    direction | directions | f | agency | -
    inspection générale | inspections générales | f | agency | -
    délégation générale | délégations générales | f | agency | -
    délégation | délégations | f | agency | n
    agence | agences | f | agency | n
    autorité | autorités | f | agency | n
    haute autorité | hautes autorités | f | agency | -
    office | offices | m | agency | n
    bureau | bureaux | m | agency | -
    service | services | m | agency | n
    services de renseignement | - | m | agency | n
    services secrets | - | m | agency | n
    renseignements généraux | - | m | agency | n
    centre | centres | m | agency | n
    observatoire | observatoires | m | agency | n
    commissariat | commissariats | m | agency | -
    administration | administrations | f | agency | n
    caisse | caisses | f | agency | n
    caisse de dépôt | caisses de dépôt | f | bank | -
    régie | régies | f | agency | -
    instance | instances | f | agency | -
    haut conseil | hauts conseils | m | agency | -
    conseil supérieur | conseils supérieurs | m | agency | -
    conseil national | conseils nationaux | m | agency | n
    conseil économique | conseils économiques | m | agency | -
    conseil régional | conseils régionaux | m | local | -
    conseil départemental | conseils départementaux | m | local | -
    conseil général | conseils généraux | m | local | -
    conseil municipal | conseils municipaux | m | local | -
    conseil communal | conseils communaux | m | local | -
    conseil constitutionnel | conseils constitutionnels | m | court | n
    conseil d'État | conseils d'État | m | court | n
    conseil de sécurité | conseils de sécurité | m | international | -
    conseil de l'Europe | - | m | international | -
    conseil européen | conseils européens | m | international | -
    conseil fédéral | conseils fédéraux | m | ministry | n
    conseil | conseils | m | agency | n
    cour suprême | cours suprêmes | f | court | n
    cour de cassation | cours de cassation | f | court | n
    cour d'appel | cours d'appel | f | court | -
    cour constitutionnelle | cours constitutionnelles | f | court | n
    cour des comptes | cours des comptes | f | court | n
    cour d'assises | cours d'assises | f | court | -
    cour internationale | cours internationales | f | court | -
    cour | cours | f | court | n
    haute cour | hautes cours | f | court | n
    tribunal | tribunaux | m | court | n
    tribunal correctionnel | tribunaux correctionnels | m | court | -
    tribunal judiciaire | tribunaux judiciaires | m | court | -
    parquet | parquets | m | court | n
    parquet général | parquets généraux | m | court | -
    ministère public | ministères publics | m | court | -
    barreau | barreaux | m | court | -
    chambre | chambres | f | parliament | n
    chambre des représentants | - | f | parliament | n
    chambre des députés | - | f | parliament | n
    chambre des conseillers | - | f | parliament | n
    chambre des communes | - | f | parliament | n
    chambre des lords | - | f | parliament | n
    chambre haute | chambres hautes | f | parliament | n
    chambre basse | chambres basses | f | parliament | n
    chambre de commerce | chambres de commerce | f | association | n
    assemblée | assemblées | f | parliament | n
    assemblée nationale | assemblées nationales | f | parliament | n
    assemblée générale | assemblées générales | f | parliament | -
    assemblée populaire | assemblées populaires | f | parliament | n
    assemblée constituante | assemblées constituantes | f | parliament | n
    assemblée parlementaire | assemblées parlementaires | f | parliament | -
    sénat | sénats | m | parliament | n
    parlement | parlements | m | parliament | n
    congrès | congrès | m | parliament | n
    diète | diètes | f | parliament | n
    commission d'enquête | commissions d'enquête | f | parliament | -
    commission parlementaire | commissions parlementaires | f | parliament | -
    groupe parlementaire | groupes parlementaires | m | parliament | -
    parti | partis | m | party | n
    parti socialiste | partis socialistes | m | party | n
    parti communiste | partis communistes | m | party | n
    formation politique | formations politiques | f | party | -
    mouvement | mouvements | m | party | n
    front | fronts | m | party | n
    rassemblement | rassemblements | m | party | n
    alliance | alliances | f | party | n
    coalition | coalitions | f | party | n
    ligue | ligues | f | association | n
    union | unions | f | association | n
    fédération | fédérations | f | association | n
    confédération | confédérations | f | union | n
    centrale syndicale | centrales syndicales | f | union | n
    syndicat | syndicats | m | union | n
    intersyndicale | intersyndicales | f | union | -
    patronat | patronats | m | union | n
    association | associations | f | association | n
    amicale | amicales | f | association | -
    collectif | collectifs | m | association | -
    ordre | ordres | m | association | -
    société savante | sociétés savantes | f | association | n
    comité | comités | m | association | n
    comité olympique | comités olympiques | m | sport | n
    comité international | comités internationaux | m | international | -
    comité central | comités centraux | m | party | -
    commission | commissions | f | agency | n
    commission électorale | commissions électorales | f | agency | n
    commission européenne | - | f | international | -
    fondation | fondations | f | ngo | n
    organisation non gouvernementale | organisations non gouvernementales | f | ngo | n
    ong | ong | f | ngo | n
    organisation | organisations | f | ngo | n
    organisation internationale | organisations internationales | f | international | -
    organisation mondiale | organisations mondiales | f | international | -
    communauté | communautés | f | international | -
    communauté économique | communautés économiques | f | international | -
    secours | secours | m | ngo | n
    croix-rouge | - | f | ngo | n
    croissant-rouge | - | m | ngo | n
    banque | banques | f | bank | n
    banque centrale | banques centrales | f | bank | n
    banque de développement | banques de développement | f | bank | n
    banque mondiale | - | f | bank | -
    bourse | bourses | f | bank | n
    fonds | fonds | m | bank | n
    fonds monétaire | - | m | international | -
    fonds souverain | fonds souverains | m | bank | n
    fonds d'investissement | fonds d'investissement | m | company | n
    crédit | crédits | m | bank | n
    assurances | - | f | company | -
    mutuelle | mutuelles | f | company | -
    université | universités | f | university | n
    faculté | facultés | f | university | -
    école | écoles | f | university | n
    grande école | grandes écoles | f | university | n
    école normale | écoles normales | f | university | -
    école nationale | écoles nationales | f | university | -
    lycée | lycées | m | university | n
    collège | collèges | m | university | -
    institut | instituts | m | university | n
    institution | institutions | f | agency | n
    académie | académies | f | university | n
    laboratoire | laboratoires | m | university | -
    musée | musées | m | culture | n
    bibliothèque | bibliothèques | f | culture | n
    théâtre | théâtres | m | culture | n
    opéra | opéras | m | culture | n
    orchestre | orchestres | m | culture | n
    festival | festivals | m | culture | n
    cinémathèque | cinémathèques | f | culture | n
    maison | maisons | f | culture | -
    police | polices | f | police | n
    police nationale | polices nationales | f | police | n
    police judiciaire | polices judiciaires | f | police | n
    police fédérale | polices fédérales | f | police | n
    préfecture de police | préfectures de police | f | police | -
    sûreté nationale | - | f | police | -
    sûreté | sûretés | f | police | -
    gendarmerie | gendarmeries | f | police | n
    gendarmerie nationale | - | f | police | -
    garde civile | - | f | police | n
    garde nationale | gardes nationales | f | armed | n
    garde républicaine | gardes républicaines | f | armed | n
    gardiens de la révolution | - | m | armed | n
    protection civile | - | f | police | n
    douane | douanes | f | police | n
    armée | armées | f | armed | n
    armée de terre | armées de terre | f | armed | n
    armée de l'air | armées de l'air | f | armed | n
    marine | marines | f | armed | n
    marine nationale | - | f | armed | n
    aviation | aviations | f | armed | n
    forces armées | - | f | armed | n
    forces armées royales | - | f | armed | -
    forces terrestres | - | f | armed | n
    forces navales | - | f | armed | n
    forces aériennes | - | f | armed | n
    forces spéciales | - | f | armed | n
    état-major | états-majors | m | armed | n
    brigade | brigades | f | armed | -
    régiment | régiments | m | armed | -
    légion étrangère | - | f | armed | -
    junte | juntes | f | armed | n
    milice | milices | f | armed | n
    ambassade | ambassades | f | diplomatic | n
    consulat | consulats | m | diplomatic | n
    consulat général | consulats généraux | m | diplomatic | n
    nonciature | nonciatures | f | diplomatic | -
    mission permanente | missions permanentes | f | diplomatic | n
    mission | missions | f | diplomatic | -
    représentation | représentations | f | diplomatic | -
    préfecture | préfectures | f | local | -
    sous-préfecture | sous-préfectures | f | local | -
    gouvernorat | gouvernorats | m | local | -
    wilaya | wilayas | f | local | -
    mairie | mairies | f | local | -
    hôtel de ville | hôtels de ville | m | local | -
    municipalité | municipalités | f | local | -
    commune | communes | f | local | -
    métropole | métropoles | f | local | -
    agglomération | agglomérations | f | local | -
    région | régions | f | local | -
    province | provinces | f | local | -
    canton | cantons | m | local | -
    groupe | groupes | m | company | n
    société | sociétés | f | company | n
    société générale | - | f | company | -
    compagnie | compagnies | f | company | n
    compagnie aérienne | compagnies aériennes | f | company | n
    compagnie pétrolière | compagnies pétrolières | f | company | n
    entreprise | entreprises | f | company | n
    firme | firmes | f | company | n
    constructeur | constructeurs | m | company | n
    opérateur | opérateurs | m | company | n
    holding | holdings | f | company | n
    consortium | consortiums | m | company | n
    usine | usines | f | company | n
    laboratoires | - | m | company | n
    établissement | établissements | m | company | n
    éditions | - | f | company | -
    studio | studios | m | company | -
    agence de presse | agences de presse | f | media | n
    journal | journaux | m | media | n
    quotidien | quotidiens | m | media | n
    hebdomadaire | hebdomadaires | m | media | n
    magazine | magazines | m | media | n
    revue | revues | f | media | n
    chaîne | chaînes | f | media | n
    chaîne de télévision | chaînes de télévision | f | media | n
    télévision | télévisions | f | media | n
    radio | radios | f | media | n
    station de radio | stations de radio | f | media | n
    site | sites | m | media | -
    rédaction | rédactions | f | media | -
    club | clubs | m | sport | n
    équipe | équipes | f | sport | n
    équipe nationale | équipes nationales | f | sport | n
    sélection | sélections | f | sport | n
    fédération internationale | fédérations internationales | f | sport | -
    hôpital | hôpitaux | m | hospital | n
    clinique | cliniques | f | hospital | -
    centre hospitalier | centres hospitaliers | m | hospital | -
    chu | chu | m | hospital | -
    église | églises | f | religious | n
    église catholique | - | f | religious | n
    église orthodoxe | églises orthodoxes | f | religious | n
    diocèse | diocèses | m | religious | -
    archevêché | archevêchés | m | religious | -
    archidiocèse | archidiocèses | m | religious | -
    patriarcat | patriarcats | m | religious | n
    conférence épiscopale | conférences épiscopales | f | religious | n
    conférence des évêques | conférences des évêques | f | religious | -
    curie | - | f | religious | -
    congrégation | congrégations | f | religious | -
    dicastère | dicastères | m | religious | -
    basilique | basiliques | f | religious | -
    cathédrale | cathédrales | f | religious | -
    mosquée | mosquées | f | religious | -
    grande mosquée | grandes mosquées | f | religious | -
    synagogue | synagogues | f | religious | -
    consistoire | consistoires | m | religious | -
    confrérie | confréries | f | religious | -
    rabita | - | f | religious | -
    prison | prisons | f | other | -
    think tank | think tanks | m | ngo | n
    cercle de réflexion | cercles de réflexion | m | ngo | n
    """#
}
