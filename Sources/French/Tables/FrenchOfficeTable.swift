/// Offices that people hold, with the words before and after them and the courtesy titles.
///
/// Source: written for this project. Made by `Scripts/lexicon/offices.py` from `offices.txt`.
package enum FrenchOfficeTable {
  /// Masculine singular | feminine singular | masculine plural | feminine plural | category | body.
  ///
  /// Categories: head-of-state, head-of-government, minister, diplomat, parliament, mayor, party,
  /// company, religious, military, justice, official, royal, academic, journalist, artist, sport, kin
  /// (`épouse`, `fils`: not an office, yet a person), other. The body is the one that the office names: `%`
  /// stands for the complement that follows (`ministre` + `de l'Intérieur` → `Ministère de l'Intérieur`;
  /// `%` alone: the complement is the body), `@US` gives its state, `-` none. Prefer the longest match.
  package static let offices: StaticString = #"""
    président | présidente | présidents | présidentes | head-of-state | -
    président de la République | présidente de la République | présidents de la République | présidentes de la République | head-of-state | -
    président de la Fédération | présidente de la Fédération | présidents de la Fédération | présidentes de la Fédération | head-of-state | -
    président de la Confédération | présidente de la Confédération | présidents de la Confédération | présidentes de la Confédération | head-of-state | -
    président fédéral | présidente fédérale | présidents fédéraux | présidentes fédérales | head-of-state | -
    vice-président | vice-présidente | vice-présidents | vice-présidentes | head-of-state | -
    vice-président de la République | vice-présidente de la République | vice-présidents de la République | vice-présidentes de la République | head-of-state | -
    chef de l'État | cheffe de l'État | chefs de l'État | cheffes de l'État | head-of-state | -
    chef d'État | cheffe d'État | chefs d'État | cheffes d'État | head-of-state | -
    chef d'Etat et de gouvernement | cheffe d'Etat et de gouvernement | chefs d'Etat et de gouvernement | cheffes d'Etat et de gouvernement | head-of-state | -
    numéro un | numéro un | numéros un | numéros un | official | %
    numéro deux | numéro deux | numéros deux | numéros deux | official | %
    numéro 1 | numéro 1 | numéros 1 | numéros 1 | official | %
    numéro 2 | numéro 2 | numéros 2 | numéros 2 | official | %
    numéro 3 | numéro 3 | numéros 3 | numéros 3 | official | %
    homme fort | femme forte | hommes forts | femmes fortes | head-of-state | -
    locataire de l'Élysée | locataire de l'Élysée | locataires de l'Élysée | locataires de l'Élysée | head-of-state | Présidence de la République @FR
    hôte de l'Élysée | hôte de l'Élysée | hôtes de l'Élysée | hôtes de l'Élysée | head-of-state | Présidence de la République @FR
    locataire de la Maison Blanche | locataire de la Maison Blanche | locataires de la Maison Blanche | locataires de la Maison Blanche | head-of-state | Maison Blanche @US
    hôte de la Maison Blanche | hôte de la Maison Blanche | hôtes de la Maison Blanche | hôtes de la Maison Blanche | head-of-state | Maison Blanche @US
    maître du Kremlin | maître du Kremlin | maîtres du Kremlin | maîtres du Kremlin | head-of-state | Kremlin @RU
    chef du Kremlin | cheffe du Kremlin | chefs du Kremlin | cheffes du Kremlin | head-of-state | Kremlin @RU
    guide suprême | guide suprême | guides suprêmes | guides suprêmes | head-of-state | -
    guide de la révolution | guide de la révolution | guides de la révolution | guides de la révolution | head-of-state | -
    Guide | Guide | Guides | Guides | head-of-state | -
    raïs | raïs | raïs | raïs | head-of-state | -
    roi | reine | rois | reines | royal | -
    reine mère | reine mère | reines mères | reines mères | royal | -
    souverain | souveraine | souverains | souveraines | royal | -
    monarque | monarque | monarques | monarques | royal | -
    prince | princesse | princes | princesses | royal | -
    prince héritier | princesse héritière | princes héritiers | princesses héritières | royal | -
    prince consort | princesse consort | princes consorts | princesses consorts | royal | -
    prince régent | princesse régente | princes régents | princesses régentes | royal | -
    régent | régente | régents | régentes | royal | -
    empereur | impératrice | empereurs | impératrices | royal | -
    tsar | tsarine | tsars | tsarines | royal | -
    sultan | sultane | sultans | sultanes | royal | -
    émir | émira | émirs | émiras | royal | -
    cheikh | cheikha | cheikhs | cheikhas | royal | -
    chah | chahbanou | chahs | chahbanous | royal | -
    shah | shahbanou | shahs | shahbanous | royal | -
    khédive | khédive | khédives | khédives | royal | -
    bey | bey | beys | beys | royal | -
    grand-duc | grande-duchesse | grands-ducs | grandes-duchesses | royal | -
    duc | duchesse | ducs | duchesses | royal | -
    comte | comtesse | comtes | comtesses | royal | -
    marquis | marquise | marquis | marquises | royal | -
    baron | baronne | barons | baronnes | royal | -
    infant | infante | infants | infantes | royal | -
    dauphin | dauphine | dauphins | dauphines | royal | -
    première dame | première dame | premières dames | premières dames | head-of-state | -
    Premier monsieur | Première dame | Premiers messieurs | Premières dames | head-of-state | -
    Premier ministre | Première ministre | Premiers ministres | Premières ministres | head-of-government | -
    Premier ministre | Premier ministre | Premiers ministres | Premiers ministres | head-of-government | -
    vice-Premier ministre | vice-Première ministre | vice-Premiers ministres | vice-Premières ministres | minister | Ministère %
    chef du gouvernement | cheffe du gouvernement | chefs du gouvernement | cheffes du gouvernement | head-of-government | -
    chef de gouvernement | cheffe de gouvernement | chefs de gouvernement | cheffes de gouvernement | head-of-government | -
    chef de l'exécutif | cheffe de l'exécutif | chefs de l'exécutif | cheffes de l'exécutif | head-of-government | -
    chef du cabinet | cheffe du cabinet | chefs du cabinet | cheffes du cabinet | official | -
    président du Conseil | présidente du Conseil | présidents du Conseil | présidentes du Conseil | head-of-government | -
    président du gouvernement | présidente du gouvernement | présidents du gouvernement | présidentes du gouvernement | head-of-government | -
    président du Conseil des ministres | présidente du Conseil des ministres | présidents du Conseil des ministres | présidentes du Conseil des ministres | head-of-government | -
    chancelier | chancelière | chanceliers | chancelières | head-of-government | -
    vice-chancelier | vice-chancelière | vice-chanceliers | vice-chancelières | minister | -
    chancelier de l'Échiquier | chancelière de l'Échiquier | chanceliers de l'Échiquier | chancelières de l'Échiquier | minister | Trésor britannique @GB
    taoiseach | taoiseach | taoiseachs | taoiseachs | head-of-government | -
    grand vizir | grande vizir | grands vizirs | grandes vizirs | head-of-government | -
    locataire de Matignon | locataire de Matignon | locataires de Matignon | locataires de Matignon | head-of-government | Matignon @FR
    hôte de Matignon | hôte de Matignon | hôtes de Matignon | hôtes de Matignon | head-of-government | Matignon @FR
    locataire de Downing Street | locataire de Downing Street | locataires de Downing Street | locataires de Downing Street | head-of-government | Downing Street @GB
    ministre-président | ministre-présidente | ministres-présidents | ministres-présidentes | head-of-government | %
    ministre | ministre | ministres | ministres | minister | Ministère %
    VPM | VPM | VPM | VPM | minister | Ministère %
    ministre d'État | ministre d'État | ministres d'État | ministres d'État | minister | Ministère %
    ministre délégué | ministre déléguée | ministres délégués | ministres déléguées | minister | Ministère %
    ministre délégué chargé | ministre déléguée chargée | ministres délégués chargés | ministres déléguées chargées | minister | Ministère %
    ministre délégué auprès du ministre | ministre déléguée auprès du ministre | ministres délégués auprès du ministre | ministres déléguées auprès du ministre | minister | Ministère %
    ministre délégué auprès de la ministre | ministre déléguée auprès de la ministre | ministres délégués auprès de la ministre | ministres déléguées auprès de la ministre | minister | Ministère %
    ministre chargé | ministre chargée | ministres chargés | ministres chargées | minister | Ministère %
    ministre adjoint | ministre adjointe | ministres adjoints | ministres adjointes | minister | Ministère %
    vice-ministre | vice-ministre | vice-ministres | vice-ministres | minister | Ministère %
    ministre par intérim | ministre par intérim | ministres par intérim | ministres par intérim | minister | Ministère %
    ministre sans portefeuille | ministre sans portefeuille | ministres sans portefeuille | ministres sans portefeuille | minister | -
    ministre fédéral | ministre fédérale | ministres fédéraux | ministres fédérales | minister | Ministère %
    ministre plénipotentiaire | ministre plénipotentiaire | ministres plénipotentiaires | ministres plénipotentiaires | diplomat | -
    secrétaire d'État | secrétaire d'État | secrétaires d'État | secrétaires d'État | minister | Secrétariat d'État %
    sous-secrétaire d'État | sous-secrétaire d'État | sous-secrétaires d'État | sous-secrétaires d'État | minister | Secrétariat d'État %
    secrétaire d'État américain | secrétaire d'État américaine | secrétaires d'État américains | secrétaires d'État américaines | minister | Département d'État @US
    secrétaire d'État adjoint | secrétaire d'État adjointe | secrétaires d'État adjoints | secrétaires d'État adjointes | minister | Département d'État
    secrétaire américain | secrétaire américaine | secrétaires américains | secrétaires américaines | minister | Département % @US
    secrétaire à la Défense | secrétaire à la Défense | secrétaires à la Défense | secrétaires à la Défense | minister | Département de la Défense
    secrétaire au Trésor | secrétaire au Trésor | secrétaires au Trésor | secrétaires au Trésor | minister | Département du Trésor
    secrétaire au Foreign Office | secrétaire au Foreign Office | secrétaires au Foreign Office | secrétaires au Foreign Office | minister | Foreign Office @GB
    secrétaire au Commerce | secrétaire au Commerce | secrétaires au Commerce | secrétaires au Commerce | minister | Département du Commerce
    secrétaire à l'Énergie | secrétaire à l'Énergie | secrétaires à l'Énergie | secrétaires à l'Énergie | minister | Département de l'Énergie
    secrétaire à la Justice | secrétaire à la Justice | secrétaires à la Justice | secrétaires à la Justice | minister | Département de la Justice
    attorney general | attorney general | attorneys general | attorneys general | justice | Département de la Justice @US
    haut-commissaire aux droits de l'homme | haut-commissaire aux droits de l'homme | haut-commissaires aux droits de l'homme | haut-commissaires aux droits de l'homme | official | Haut-Commissariat aux droits de l'homme
    haut-commissaire de l'ONU aux droits de l'homme | haut-commissaire de l'ONU aux droits de l'homme | haut-commissaires de l'ONU aux droits de l'homme | haut-commissaires de l'ONU aux droits de l'homme | official | Haut-Commissariat aux droits de l'homme
    haut-commissaire des Nations unies aux droits de l'homme | haut-commissaire des Nations unies aux droits de l'homme | haut-commissaires des Nations unies aux droits de l'homme | haut-commissaires des Nations unies aux droits de l'homme | official | Haut-Commissariat aux droits de l'homme
    haut-commissaire aux réfugiés | haut-commissaire aux réfugiés | haut-commissaires aux réfugiés | haut-commissaires aux réfugiés | official | Haut-Commissariat aux réfugiés
    haut-commissaire des Nations unies pour les réfugiés | haut-commissaire des Nations unies pour les réfugiés | haut-commissaires des Nations unies pour les réfugiés | haut-commissaires des Nations unies pour les réfugiés | official | Haut-Commissariat aux réfugiés
    haut-commissaire de l'ONU pour les réfugiés | haut-commissaire de l'ONU pour les réfugiés | haut-commissaires de l'ONU pour les réfugiés | haut-commissaires de l'ONU pour les réfugiés | official | Haut-Commissariat aux réfugiés
    haut-commissaire | haute-commissaire | hauts-commissaires | hautes-commissaires | official | Haut-Commissariat %
    haut commissaire | haute commissaire | hauts commissaires | hautes commissaires | official | Haut-Commissariat %
    Garde des Sceaux | Garde des Sceaux | Gardes des Sceaux | Gardes des Sceaux | minister | Ministère de la Justice
    grand argentier | grande argentière | grands argentiers | grandes argentières | minister | Ministère des Finances
    chef de la diplomatie | cheffe de la diplomatie | chefs de la diplomatie | cheffes de la diplomatie | minister | Ministère des Affaires étrangères
    patron de la diplomatie | patronne de la diplomatie | patrons de la diplomatie | patronnes de la diplomatie | minister | Ministère des Affaires étrangères
    numéro un de la diplomatie | numéro un de la diplomatie | numéros un de la diplomatie | numéros un de la diplomatie | minister | Ministère des Affaires étrangères
    numéro deux de la diplomatie | numéro deux de la diplomatie | numéros deux de la diplomatie | numéros deux de la diplomatie | minister | Ministère des Affaires étrangères
    chef du Quai d'Orsay | cheffe du Quai d'Orsay | chefs du Quai d'Orsay | cheffes du Quai d'Orsay | minister | Ministère des Affaires étrangères @FR
    patron du Quai d'Orsay | patronne du Quai d'Orsay | patrons du Quai d'Orsay | patronnes du Quai d'Orsay | minister | Ministère des Affaires étrangères @FR
    locataire du Quai d'Orsay | locataire du Quai d'Orsay | locataires du Quai d'Orsay | locataires du Quai d'Orsay | minister | Ministère des Affaires étrangères @FR
    locataire de la Place Beauvau | locataire de la Place Beauvau | locataires de la Place Beauvau | locataires de la Place Beauvau | minister | Ministère de l'Intérieur @FR
    premier flic de France | première flic de France | premiers flics de France | premières flics de France | minister | Ministère de l'Intérieur @FR
    patron de Bercy | patronne de Bercy | patrons de Bercy | patronnes de Bercy | minister | Ministère de l'Économie @FR
    locataire de Bercy | locataire de Bercy | locataires de Bercy | locataires de Bercy | minister | Ministère de l'Économie @FR
    chef du Pentagone | cheffe du Pentagone | chefs du Pentagone | cheffes du Pentagone | minister | Département de la Défense @US
    patron du Pentagone | patronne du Pentagone | patrons du Pentagone | patronnes du Pentagone | minister | Département de la Défense @US
    chef du département d'État | cheffe du département d'État | chefs du département d'État | cheffes du département d'État | minister | Département d'État @US
    ambassadeur | ambassadrice | ambassadeurs | ambassadrices | diplomat | Ambassade %
    ambassadeur itinérant | ambassadrice itinérante | ambassadeurs itinérants | ambassadrices itinérantes | diplomat | -
    ambassadeur extraordinaire | ambassadrice extraordinaire | ambassadeurs extraordinaires | ambassadrices extraordinaires | diplomat | -
    consul | consule | consuls | consules | diplomat | Consulat %
    consul général | consule générale | consuls généraux | consules générales | diplomat | Consulat général %
    vice-consul | vice-consule | vice-consuls | vice-consules | diplomat | Consulat %
    chargé d'affaires | chargée d'affaires | chargés d'affaires | chargées d'affaires | diplomat | Ambassade %
    diplomate | diplomate | diplomates | diplomates | diplomat | -
    nonce apostolique | nonce apostolique | nonces apostoliques | nonces apostoliques | diplomat | Nonciature apostolique
    nonce | nonce | nonces | nonces | diplomat | Nonciature apostolique
    représentant permanent | représentante permanente | représentants permanents | représentantes permanentes | diplomat | Mission permanente %
    représentant spécial | représentante spéciale | représentants spéciaux | représentantes spéciales | diplomat | %
    représentant personnel | représentante personnelle | représentants personnels | représentantes personnelles | diplomat | -
    représentant | représentante | représentants | représentantes | other | %
    haut représentant | haute représentante | hauts représentants | hautes représentantes | diplomat | %
    envoyé spécial | envoyée spéciale | envoyés spéciaux | envoyées spéciales | diplomat | %
    envoyé personnel | envoyée personnelle | envoyés personnels | envoyées personnelles | diplomat | -
    envoyé | envoyée | envoyés | envoyées | diplomat | -
    émissaire | émissaire | émissaires | émissaires | diplomat | %
    médiateur européen | médiatrice européenne | médiateurs européens | médiatrices européennes | diplomat | Union européenne
    négociateur européen | négociatrice européenne | négociateurs européens | négociatrices européennes | diplomat | Union européenne
    représentant européen | représentante européenne | représentants européens | représentantes européennes | diplomat | Union européenne
    émissaire européen | émissaire européenne | émissaire européens | émissaire européennes | diplomat | Union européenne
    envoyé européen | envoyée européenne | envoyés européens | envoyées européennes | diplomat | Union européenne
    responsable européen | responsable européenne | responsable européens | responsable européennes | official | Union européenne
    médiateur | médiatrice | médiateurs | médiatrices | diplomat | %
    négociateur | négociatrice | négociateurs | négociatrices | diplomat | %
    négociateur en chef | négociatrice en chef | négociateurs en chef | négociatrices en chef | diplomat | %
    sherpa | sherpa | sherpas | sherpas | diplomat | -
    chef de la délégation | cheffe de la délégation | chefs de la délégation | cheffes de la délégation | diplomat | -
    chef de la mission | cheffe de la mission | chefs de la mission | cheffes de la mission | diplomat | -
    attaché militaire | attachée militaire | attachés militaires | attachées militaires | diplomat | Ambassade %
    attaché de défense | attachée de défense | attachés de défense | attachées de défense | diplomat | Ambassade %
    attaché culturel | attachée culturelle | attachés culturels | attachées culturelles | diplomat | Ambassade %
    premier secrétaire d'ambassade | première secrétaire d'ambassade | premiers secrétaires d'ambassade | premières secrétaires d'ambassade | diplomat | Ambassade
    secrétaire général | secrétaire générale | secrétaires généraux | secrétaires générales | official | %
    secrétaire général adjoint | secrétaire générale adjointe | secrétaires généraux adjoints | secrétaires générales adjointes | official | %
    sous-secrétaire général | sous-secrétaire générale | sous-secrétaires généraux | sous-secrétaires générales | official | %
    secrétaire exécutif | secrétaire exécutive | secrétaires exécutifs | secrétaires exécutives | official | %
    secrétaire général de l'ONU | secrétaire générale de l'ONU | secrétaires généraux de l'ONU | secrétaires générales de l'ONU | official | ONU
    secrétaire général des Nations unies | secrétaire générale des Nations unies | secrétaires généraux des Nations unies | secrétaires générales des Nations unies | official | ONU
    chef de l'ONU | cheffe de l'ONU | chefs de l'ONU | cheffes de l'ONU | official | ONU
    patron de l'ONU | patronne de l'ONU | patrons de l'ONU | patronnes de l'ONU | official | ONU
    patron du FMI | patronne du FMI | patrons du FMI | patronnes du FMI | official | FMI
    patron de l'OTAN | patronne de l'OTAN | patrons de l'OTAN | patronnes de l'OTAN | official | OTAN
    commissaire européen | commissaire européenne | commissaires européens | commissaires européennes | official | Commission européenne
    commissaire | commissaire | commissaires | commissaires | official | -
    vice-président de la Commission | vice-présidente de la Commission | vice-présidents de la Commission | vice-présidentes de la Commission | official | Commission européenne
    président de la Commission européenne | présidente de la Commission européenne | présidents de la Commission européenne | présidentes de la Commission européenne | official | Commission européenne
    président du Conseil européen | présidente du Conseil européen | présidents du Conseil européen | présidentes du Conseil européen | official | Conseil européen
    président du Parlement européen | présidente du Parlement européen | présidents du Parlement européen | présidentes du Parlement européen | parliament | Parlement européen
    chef de la diplomatie européenne | cheffe de la diplomatie européenne | chefs de la diplomatie européenne | cheffes de la diplomatie européenne | official | Union européenne
    président de l'Union africaine | présidente de l'Union africaine | présidents de l'Union africaine | présidentes de l'Union africaine | official | Union africaine
    président en exercice | présidente en exercice | présidents en exercice | présidentes en exercice | official | %
    député | députée | députés | députées | parliament | -
    député européen | députée européenne | députés européens | députées européennes | parliament | Parlement européen
    eurodéputé | eurodéputée | eurodéputés | eurodéputées | parliament | Parlement européen
    sénateur | sénatrice | sénateurs | sénatrices | parliament | Sénat
    parlementaire | parlementaire | parlementaires | parlementaires | parliament | -
    conseiller national | conseillère nationale | conseillers nationaux | conseillères nationales | parliament | Conseil national
    conseiller fédéral | conseillère fédérale | conseillers fédéraux | conseillères fédérales | minister | Conseil fédéral
    membre du Congrès | membre du Congrès | membres du Congrès | membres du Congrès | parliament | Congrès
    représentant au Congrès | représentante au Congrès | représentants au Congrès | représentantes au Congrès | parliament | Chambre des représentants
    speaker | speaker | speakers | speakers | parliament | Chambre des représentants
    président de l'Assemblée nationale | présidente de l'Assemblée nationale | présidents de l'Assemblée nationale | présidentes de l'Assemblée nationale | parliament | Assemblée nationale
    président du Sénat | présidente du Sénat | présidents du Sénat | présidentes du Sénat | parliament | Sénat
    président du Parlement | présidente du Parlement | présidents du Parlement | présidentes du Parlement | parliament | Parlement
    président de la Chambre des représentants | présidente de la Chambre des représentants | présidents de la Chambre des représentants | présidentes de la Chambre des représentants | parliament | Chambre des représentants
    président de la Chambre des conseillers | présidente de la Chambre des conseillers | présidents de la Chambre des conseillers | présidentes de la Chambre des conseillers | parliament | Chambre des conseillers
    président de la Chambre des députés | présidente de la Chambre des députés | présidents de la Chambre des députés | présidentes de la Chambre des députés | parliament | Chambre des députés
    président de la Chambre des communes | présidente de la Chambre des communes | présidents de la Chambre des communes | présidentes de la Chambre des communes | parliament | Chambre des communes
    président de la Douma | présidente de la Douma | présidents de la Douma | présidentes de la Douma | parliament | Douma
    président de la Knesset | présidente de la Knesset | présidents de la Knesset | présidentes de la Knesset | parliament | Knesset
    président du Bundestag | présidente du Bundestag | présidents du Bundestag | présidentes du Bundestag | parliament | Bundestag
    questeur | questeure | questeurs | questeures | parliament | -
    rapporteur | rapporteure | rapporteurs | rapporteures | official | -
    rapporteur | rapporteuse | rapporteurs | rapporteuses | official | -
    rapporteur spécial | rapporteuse spéciale | rapporteurs spéciaux | rapporteuses spéciales | official | -
    chef de la majorité | cheffe de la majorité | chefs de la majorité | cheffes de la majorité | parliament | -
    chef de la minorité | cheffe de la minorité | chefs de la minorité | cheffes de la minorité | parliament | -
    chef de l'opposition | cheffe de l'opposition | chefs de l'opposition | cheffes de l'opposition | party | -
    chef du groupe | cheffe du groupe | chefs du groupe | cheffes du groupe | parliament | %
    élu | élue | élus | élues | parliament | %
    lord | lady | lords | ladies | parliament | -
    maire | maire | maires | maires | mayor | Mairie %
    mairesse | mairesse | mairesses | mairesses | mayor | Mairie %
    maire adjoint | maire adjointe | maires adjoints | maires adjointes | mayor | Mairie %
    adjoint au maire | adjointe au maire | adjoints au maire | adjointes au maire | mayor | Mairie
    bourgmestre | bourgmestre | bourgmestres | bourgmestres | mayor | Mairie %
    échevin | échevine | échevins | échevines | mayor | Mairie %
    édile | édile | édiles | édiles | mayor | -
    syndic | syndique | syndics | syndiques | mayor | -
    préfet | préfète | préfets | préfètes | official | Préfecture %
    préfet de police | préfète de police | préfets de police | préfètes de police | official | Préfecture de police
    sous-préfet | sous-préfète | sous-préfets | sous-préfètes | official | Sous-préfecture %
    gouverneur | gouverneure | gouverneurs | gouverneures | official | -
    gouverneur général | gouverneure générale | gouverneurs généraux | gouverneures générales | head-of-state | -
    vice-gouverneur | vice-gouverneure | vice-gouverneurs | vice-gouverneures | official | -
    wali | walie | walis | walies | official | Wilaya %
    caïd | caïd | caïds | caïds | official | -
    pacha | pacha | pachas | pachas | official | -
    président du conseil régional | présidente du conseil régional | présidents du conseil régional | présidentes du conseil régional | official | Conseil régional %
    président du conseil départemental | présidente du conseil départemental | présidents du conseil départemental | présidentes du conseil départemental | official | Conseil départemental %
    président du conseil général | présidente du conseil général | présidents du conseil général | présidentes du conseil général | official | Conseil général %
    président de région | présidente de région | présidents de région | présidentes de région | official | Région %
    président de la région | présidente de la région | présidents de la région | présidentes de la région | official | Région %
    président de la métropole | présidente de la métropole | présidents de la métropole | présidentes de la métropole | official | Métropole %
    président de la province | présidente de la province | présidents de la province | présidentes de la province | official | Province %
    gouverneur de la province | gouverneure de la province | gouverneurs de la province | gouverneures de la province | official | Province %
    vice-gouverneur de la province | vice-gouverneure de la province | vice-gouverneurs de la province | vice-gouverneures de la province | official | Province %
    conseiller municipal | conseillère municipale | conseillers municipaux | conseillères municipales | mayor | Conseil municipal %
    conseiller régional | conseillère régionale | conseillers régionaux | conseillères régionales | official | Conseil régional %
    conseiller départemental | conseillère départementale | conseillers départementaux | conseillères départementales | official | Conseil départemental %
    conseiller général | conseillère générale | conseillers généraux | conseillères générales | official | Conseil général %
    conseiller communal | conseillère communale | conseillers communaux | conseillères communales | mayor | Conseil communal %
    chef de village | cheffe de village | chefs de village | cheffes de village | official | -
    directeur | directrice | directeurs | directrices | official | %
    directeur général | directrice générale | directeurs généraux | directrices générales | official | %
    directeur général adjoint | directrice générale adjointe | directeurs généraux adjoints | directrices générales adjointes | official | %
    directeur adjoint | directrice adjointe | directeurs adjoints | directrices adjointes | official | %
    directeur exécutif | directrice exécutive | directeurs exécutifs | directrices exécutives | official | %
    directeur de cabinet | directrice de cabinet | directeurs de cabinet | directrices de cabinet | official | -
    directeur du cabinet | directrice du cabinet | directeurs du cabinet | directrices du cabinet | official | -
    directeur régional | directrice régionale | directeurs régionaux | directrices régionales | official | %
    directeur central | directrice centrale | directeurs centraux | directrices centrales | official | %
    directeur national | directrice nationale | directeurs nationaux | directrices nationales | official | %
    directeur de campagne | directrice de campagne | directeurs de campagne | directrices de campagne | party | -
    directeur de la communication | directrice de la communication | directeurs de la communication | directrices de la communication | official | -
    DG | DG | DG | DG | official | %
    DGA | DGA | DGA | DGA | official | %
    DGSN | DGSN | DGSN | DGSN | official | Direction générale de la sûreté nationale
    chef | cheffe | chefs | cheffes | official | %
    chef de cabinet | cheffe de cabinet | chefs de cabinet | cheffes de cabinet | official | -
    chef de mission | cheffe de mission | chefs de mission | cheffes de mission | official | -
    chef de service | cheffe de service | chefs de service | cheffes de service | official | %
    chef de la police | cheffe de la police | chefs de la police | cheffes de la police | official | Police
    chef de la sécurité | cheffe de la sécurité | chefs de la sécurité | cheffes de la sécurité | official | -
    chef du renseignement | cheffe du renseignement | chefs du renseignement | cheffes du renseignement | official | -
    chef des services de renseignement | cheffe des services de renseignement | chefs des services de renseignement | cheffes des services de renseignement | official | -
    chef des services secrets | cheffe des services secrets | chefs des services secrets | cheffes des services secrets | official | -
    patron du renseignement | patronne du renseignement | patrons du renseignement | patronnes du renseignement | official | -
    patron des services de renseignement | patronne des services de renseignement | patrons des services de renseignement | patronnes des services de renseignement | official | -
    patron de la police | patronne de la police | patrons de la police | patronnes de la police | official | Police
    patron | patronne | patrons | patronnes | company | %
    secrétaire | secrétaire | secrétaires | secrétaires | other | %
    secrétaire général du gouvernement | secrétaire générale du gouvernement | secrétaires généraux du gouvernement | secrétaires générales du gouvernement | official | Secrétariat général du gouvernement
    secrétaire général de l'Élysée | secrétaire générale de l'Élysée | secrétaires généraux de l'Élysée | secrétaires générales de l'Élysée | official | Présidence de la République @FR
    secrétaire perpétuel | secrétaire perpétuelle | secrétaires perpétuels | secrétaires perpétuelles | academic | %
    trésorier | trésorière | trésoriers | trésorières | other | %
    porte-parole | porte-parole | porte-parole | porte-parole | official | %
    porte-parole de la diplomatie | porte-parole de la diplomatie | porte-parole de la diplomatie | porte-parole de la diplomatie | official | Ministère des Affaires étrangères
    porte-parole adjoint | porte-parole adjointe | porte-parole adjoints | porte-parole adjointes | official | %
    conseiller | conseillère | conseillers | conseillères | official | -
    conseiller spécial | conseillère spéciale | conseillers spéciaux | conseillères spéciales | official | -
    conseiller diplomatique | conseillère diplomatique | conseillers diplomatiques | conseillères diplomatiques | official | -
    conseiller à la sécurité nationale | conseillère à la sécurité nationale | conseillers à la sécurité nationale | conseillères à la sécurité nationale | official | Présidence de la République
    conseiller politique | conseillère politique | conseillers politiques | conseillères politiques | official | -
    conseiller royal | conseillère royale | conseillers royaux | conseillères royales | official | Cabinet royal @MA
    conseiller du roi | conseillère du roi | conseillers du roi | conseillères du roi | official | -
    conseiller du président | conseillère du président | conseillers du président | conseillères du président | official | -
    conseiller d'État | conseillère d'État | conseillers d'État | conseillères d'État | official | Conseil d'État
    conseiller en communication | conseillère en communication | conseillers en communication | conseillères en communication | official | -
    délégué | déléguée | délégués | déléguées | official | %
    délégué général | déléguée générale | délégués généraux | déléguées générales | official | %
    délégué interministériel | déléguée interministérielle | délégués interministériels | déléguées interministérielles | official | %
    coordinateur | coordinatrice | coordinateurs | coordinatrices | official | %
    coordonnateur | coordonnatrice | coordonnateurs | coordonnatrices | official | %
    inspecteur | inspectrice | inspecteurs | inspectrices | official | -
    inspecteur général de police | inspectrice général de police | inspecteurs général de police | inspectrices général de police | official | -
    contrôleur général de police | contrôleuse général de police | contrôleurs général de police | contrôleuses général de police | official | -
    inspecteur général | inspectrice générale | inspecteurs généraux | inspectrices générales | official | %
    contrôleur général | contrôleuse générale | contrôleurs généraux | contrôleuses générales | official | -
    contrôleur général | contrôleure générale | contrôleurs généraux | contrôleures générales | official | -
    commissaire de police | commissaire de police | commissaires de police | commissaires de police | official | Police
    commissaire général | commissaire générale | commissaires généraux | commissaires générales | official | %
    commissaire divisionnaire | commissaire divisionnaire | commissaires divisionnaires | commissaires divisionnaires | official | Police
    intendant général | intendante générale | intendants généraux | intendantes générales | official | -
    administrateur | administratrice | administrateurs | administratrices | official | %
    administrateur général | administratrice générale | administrateurs généraux | administratrices générales | official | %
    haut fonctionnaire | haute fonctionnaire | hauts fonctionnaires | hautes fonctionnaires | official | -
    fonctionnaire | fonctionnaire | fonctionnaires | fonctionnaires | official | -
    responsable | responsable | responsables | responsables | official | %
    haut responsable | haute responsable | hauts responsables | hautes responsables | official | -
    officiel | officielle | officiels | officielles | official | -
    cadre | cadre | cadres | cadres | other | %
    défenseur des droits | défenseure des droits | défenseurs des droits | défenseures des droits | official | Défenseur des droits
    médiateur de la République | médiatrice de la République | médiateurs de la République | médiatrices de la République | official | -
    gouverneur de la Banque | gouverneure de la Banque | gouverneurs de la Banque | gouverneures de la Banque | official | Banque %
    gouverneur de la banque centrale | gouverneure de la banque centrale | gouverneurs de la banque centrale | gouverneures de la banque centrale | official | Banque centrale %
    président de la Fed | présidente de la Fed | présidents de la Fed | présidentes de la Fed | official | Réserve fédérale @US
    patron de la Fed | patronne de la Fed | patrons de la Fed | patronnes de la Fed | official | Réserve fédérale @US
    président de la BCE | présidente de la BCE | présidents de la BCE | présidentes de la BCE | official | BCE
    attaché de presse | attachée de presse | attachés de presse | attachées de presse | official | %
    assistant | assistante | assistants | assistantes | other | %
    numéro trois | numéro trois | numéros trois | numéros trois | official | %
    numéro trois de la diplomatie | numéro trois de la diplomatie | numéros trois de la diplomatie | numéros trois de la diplomatie | minister | Ministère des Affaires étrangères
    chef de file | cheffe de file | chefs de file | cheffes de file | party | %
    tête de liste | tête de liste | têtes de liste | têtes de liste | party | %
    chef du parti | cheffe du parti | chefs du parti | cheffes du parti | party | %
    chef de parti | cheffe de parti | chefs de parti | cheffes de parti | party | -
    premier secrétaire | première secrétaire | premiers secrétaires | premières secrétaires | party | %
    président d'honneur | présidente d'honneur | présidents d'honneur | présidentes d'honneur | party | %
    coprésident | coprésidente | coprésidents | coprésidentes | official | %
    co-président | co-présidente | co-présidents | co-présidentes | official | %
    secrétaire national | secrétaire nationale | secrétaires nationaux | secrétaires nationales | party | %
    secrétaire général du parti | secrétaire générale du parti | secrétaires généraux du parti | secrétaires générales du parti | party | %
    président du parti | présidente du parti | présidents du parti | présidentes du parti | party | %
    leader | leader | leaders | leaders | party | %
    leadeur | leadeuse | leadeurs | leadeuses | party | %
    dirigeant | dirigeante | dirigeants | dirigeantes | party | %
    candidat | candidate | candidats | candidates | party | %
    prétendant | prétendante | prétendants | prétendantes | party | -
    opposant | opposante | opposants | opposantes | party | -
    militant | militante | militants | militantes | party | %
    activiste | activiste | activistes | activistes | party | -
    fondateur | fondatrice | fondateurs | fondatrices | other | %
    cofondateur | cofondatrice | cofondateurs | cofondatrices | other | %
    tribun | tribune | tribuns | tribunes | party | -
    ténor | ténor | ténors | ténors | party | %
    figure | figure | figures | figures | party | %
    homme politique | femme politique | hommes politiques | femmes politiques | party | -
    responsable politique | responsable politique | responsables politiques | responsables politiques | party | -
    syndicaliste | syndicaliste | syndicalistes | syndicalistes | party | -
    délégué syndical | déléguée syndicale | délégués syndicaux | déléguées syndicales | party | -
    chef rebelle | cheffe rebelle | chefs rebelles | cheffes rebelles | military | %
    chef de guerre | cheffe de guerre | chefs de guerre | cheffes de guerre | military | -
    seigneur de guerre | seigneur de guerre | seigneurs de guerre | seigneurs de guerre | military | -
    rebelle | rebelle | rebelles | rebelles | military | -
    dissident | dissidente | dissidents | dissidentes | party | -
    PDG | PDG | PDG | PDG | company | %
    PCA | PCA | PCA | PCA | company | %
    DG | DG | DG | DG | company | %
    DGA | DGA | DGA | DGA | company | %
    ADG | ADG | ADG | ADG | company | %
    président du comité de gestion | présidente du comité de gestion | présidents du comité de gestion | présidentes du comité de gestion | company | %
    P-DG | P-DG | P-DG | P-DG | company | %
    président-directeur général | présidente-directrice générale | présidents-directeurs généraux | présidentes-directrices générales | company | %
    CEO | CEO | CEO | CEO | company | %
    président du conseil d'administration | présidente du conseil d'administration | présidents du conseil d'administration | présidentes du conseil d'administration | company | %
    président du directoire | présidente du directoire | présidents du directoire | présidentes du directoire | company | %
    président du conseil de surveillance | présidente du conseil de surveillance | présidents du conseil de surveillance | présidentes du conseil de surveillance | company | %
    président exécutif | présidente exécutive | présidents exécutifs | présidentes exécutives | company | %
    directeur financier | directrice financière | directeurs financiers | directrices financières | company | %
    directeur commercial | directrice commerciale | directeurs commerciaux | directrices commerciales | company | %
    directeur marketing | directrice marketing | directeurs marketing | directrices marketing | company | %
    directeur technique | directrice technique | directeurs technique | directrices technique | company | %
    directeur des opérations | directrice des opérations | directeurs des opérations | directrices des opérations | company | %
    administrateur délégué | administratrice déléguée | administrateurs délégués | administratrices déléguées | company | %
    gérant | gérante | gérants | gérantes | company | %
    actionnaire | actionnaire | actionnaires | actionnaires | company | -
    entrepreneur | entrepreneuse | entrepreneurs | entrepreneuses | company | -
    chef d'entreprise | cheffe d'entreprise | chefs d'entreprise | cheffes d'entreprise | company | -
    homme d'affaires | femme d'affaires | hommes d'affaires | femmes d'affaires | company | -
    industriel | industrielle | industriels | industrielles | company | -
    banquier | banquière | banquiers | banquières | company | -
    milliardaire | milliardaire | milliardaires | milliardaires | company | -
    magnat | magnate | magnats | magnates | company | -
    investisseur | investisseuse | investisseurs | investisseuses | company | -
    économiste | économiste | économistes | économistes | academic | -
    pape | papesse | papes | papesses | religious | Église catholique @VA
    souverain pontife | souverain pontife | souverains pontifes | souverains pontifes | religious | Église catholique @VA
    Saint-Père | Saint-Père | Saints-Pères | Saints-Pères | religious | Église catholique @VA
    évêque de Rome | évêque de Rome | évêques de Rome | évêques de Rome | religious | Saint-Siège @VA
    chef de l'Église catholique | cheffe de l'Église catholique | chefs de l'Église catholique | cheffes de l'Église catholique | religious | Saint-Siège @VA
    cardinal | cardinal | cardinaux | cardinaux | religious | Église catholique
    camerlingue | camerlingue | camerlingues | camerlingues | religious | Saint-Siège @VA
    archevêque | archevêque | archevêques | archevêques | religious | Archevêché %
    évêque | évêque | évêques | évêques | religious | Diocèse %
    évêque auxiliaire | évêque auxiliaire | évêques auxiliaires | évêques auxiliaires | religious | Diocèse %
    patriarche | patriarche | patriarches | patriarches | religious | Patriarcat %
    métropolite | métropolite | métropolites | métropolites | religious | -
    primat | primat | primats | primats | religious | %
    curé | curé | curés | curés | religious | Église catholique
    prêtre | prêtresse | prêtres | prêtresses | religious | -
    abbé | abbesse | abbés | abbesses | religious | Église catholique
    vicaire | vicaire | vicaires | vicaires | religious | -
    chanoine | chanoinesse | chanoines | chanoinesses | religious | -
    recteur de la Grande Mosquée | rectrice de la Grande Mosquée | recteurs de la Grande Mosquée | rectrices de la Grande Mosquée | religious | Grande Mosquée %
    pasteur | pasteure | pasteurs | pasteures | religious | -
    révérend | révérende | révérends | révérendes | religious | -
    imam | imame | imams | imames | religious | -
    grand imam | grande imame | grands imams | grandes imames | religious | %
    mufti | muftie | muftis | mufties | religious | -
    grand mufti | grande muftie | grands muftis | grandes mufties | religious | -
    ayatollah | ayatollah | ayatollahs | ayatollahs | religious | -
    mollah | mollah | mollahs | mollahs | religious | -
    khalife général | khalife générale | khalifes généraux | khalifes générales | religious | %
    calife | calife | califes | califes | religious | -
    marabout | maraboute | marabouts | maraboutes | religious | -
    prédicateur | prédicatrice | prédicateurs | prédicatrices | religious | -
    rabbin | rabbine | rabbins | rabbines | religious | -
    grand rabbin | grande rabbine | grands rabbins | grandes rabbines | religious | -
    dalaï-lama | dalaï-lama | dalaï-lamas | dalaï-lamas | religious | -
    moine | moniale | moines | moniales | religious | -
    théologien | théologienne | théologiens | théologiennes | academic | -
    général | générale | généraux | générales | military | -
    général de division | générale de division | généraux de division | générales de division | military | -
    général de brigade | générale de brigade | généraux de brigade | générales de brigade | military | -
    général de corps d'armée | générale de corps d'armée | généraux de corps d'armée | générales de corps d'armée | military | -
    général d'armée | générale d'armée | généraux d'armée | générales d'armée | military | -
    général-major | générale-major | généraux-majors | générales-majors | military | -
    lieutenant-général | lieutenante-générale | lieutenants-généraux | lieutenantes-générales | military | -
    lieutenant général | lieutenante générale | lieutenants généraux | lieutenantes générales | military | -
    maréchal | maréchale | maréchaux | maréchales | military | -
    colonel | colonelle | colonels | colonelles | military | -
    colonel-major | colonelle-major | colonels-majors | colonelles-majors | military | -
    lieutenant-colonel | lieutenante-colonelle | lieutenants-colonels | lieutenantes-colonelles | military | -
    commandant | commandante | commandants | commandantes | military | %
    commandant en chef | commandante en chef | commandants en chef | commandantes en chef | military | %
    commandant suprême | commandante suprême | commandants suprême | commandantes suprême | military | %
    capitaine | capitaine | capitaines | capitaines | military | -
    lieutenant | lieutenante | lieutenants | lieutenantes | military | -
    sous-lieutenant | sous-lieutenante | sous-lieutenants | sous-lieutenantes | military | -
    adjudant | adjudante | adjudants | adjudantes | military | -
    sergent | sergente | sergents | sergentes | military | -
    caporal | caporale | caporaux | caporales | military | -
    amiral | amirale | amiraux | amirales | military | -
    vice-amiral | vice-amirale | vice-amiraux | vice-amirales | military | -
    contre-amiral | contre-amirale | contre-amiraux | contre-amirales | military | -
    chef d'état-major | cheffe d'état-major | chefs d'état-major | cheffes d'état-major | military | État-major
    chef d'état-major des armées | cheffe d'état-major des armées | chefs d'état-major des armées | cheffes d'état-major des armées | military | État-major des armées
    chef d'état-major général | cheffe d'état-major général | chefs d'état-major général | cheffes d'état-major général | military | État-major
    chef d'état-major interarmées | cheffe d'état-major interarmées | chefs d'état-major interarmées | cheffes d'état-major interarmées | military | Comité des chefs d'état-major interarmées
    chef de l'armée | cheffe de l'armée | chefs de l'armée | cheffes de l'armée | military | Armée
    chef de la junte | cheffe de la junte | chefs de la junte | cheffes de la junte | head-of-state | -
    chef de l'armée de terre | cheffe de l'armée de terre | chefs de l'armée de terre | cheffes de l'armée de terre | military | Armée de terre
    officier | officière | officiers | officières | military | -
    officier supérieur | officière supérieuse | officiers supérieurs | officières supérieuses | military | -
    militaire | militaire | militaires | militaires | military | -
    putschiste | putschiste | putschistes | putschistes | military | -
    astronaute | astronaute | astronautes | astronautes | other | -
    procureur | procureure | procureurs | procureures | justice | Parquet %
    procureur de la République | procureure de la République | procureurs de la République | procureures de la République | justice | Parquet %
    procureur général | procureure générale | procureurs généraux | procureures générales | justice | Parquet général %
    procureur du roi | procureure du roi | procureurs du roi | procureures du roi | justice | Parquet
    procureur spécial | procureure spéciale | procureurs spéciaux | procureures spéciales | justice | -
    vice-procureur | vice-procureure | vice-procureurs | vice-procureures | justice | Parquet %
    substitut | substitute | substituts | substitutes | justice | Parquet %
    avocat général | avocate générale | avocats généraux | avocates générales | justice | -
    avocat | avocate | avocats | avocates | justice | -
    bâtonnier | bâtonnière | bâtonniers | bâtonnières | justice | Barreau %
    juge | juge | juges | juges | justice | -
    juge d'instruction | juge d'instruction | juges d'instruction | juges d'instruction | justice | -
    magistrat | magistrate | magistrats | magistrates | justice | -
    président du tribunal | présidente du tribunal | présidents du tribunal | présidentes du tribunal | justice | Tribunal %
    président de la Cour | présidente de la Cour | présidents de la Cour | présidentes de la Cour | justice | Cour %
    président du Conseil constitutionnel | présidente du Conseil constitutionnel | présidents du Conseil constitutionnel | présidentes du Conseil constitutionnel | justice | Conseil constitutionnel
    président de la Cour des comptes | présidente de la Cour des comptes | présidents de la Cour des comptes | présidentes de la Cour des comptes | justice | Cour des comptes
    président de la Cour constitutionnelle | présidente de la Cour constitutionnelle | présidents de la Cour constitutionnelle | présidentes de la Cour constitutionnelle | justice | Cour constitutionnelle
    président de la Cour suprême | présidente de la Cour suprême | présidents de la Cour suprême | présidentes de la Cour suprême | justice | Cour suprême
    président de la Cour de cassation | présidente de la Cour de cassation | présidents de la Cour de cassation | présidentes de la Cour de cassation | justice | Cour de cassation
    président de la Cour d'appel | présidente de la Cour d'appel | présidents de la Cour d'appel | présidentes de la Cour d'appel | justice | Cour d'appel %
    premier président | première présidente | premiers présidents | premières présidentes | justice | %
    greffier | greffière | greffiers | greffières | justice | -
    notaire | notaire | notaires | notaires | justice | -
    huissier | huissière | huissiers | huissières | justice | -
    juriste | juriste | juristes | juristes | justice | -
    ancien détenu | ancienne détenue | anciens détenus | anciennes détenues | other | -
    professeur | professeure | professeurs | professeures | academic | %
    enseignant | enseignante | enseignants | enseignantes | academic | -
    maître de conférences | maîtresse de conférences | maîtres de conférences | maîtresses de conférences | academic | %
    chercheur | chercheuse | chercheurs | chercheuses | academic | %
    directeur de recherche | directrice de recherche | directeurs de recherche | directrices de recherche | academic | %
    recteur | rectrice | recteurs | rectrices | academic | %
    président de l'université | présidente de l'université | présidents de l'université | présidentes de l'université | academic | Université %
    doyen | doyenne | doyens | doyennes | academic | %
    académicien | académicienne | académiciens | académiciennes | academic | Académie française
    historien | historienne | historiens | historiennes | academic | -
    politologue | politologue | politologues | politologues | academic | -
    sociologue | sociologue | sociologues | sociologues | academic | -
    philosophe | philosophe | philosophes | philosophes | academic | -
    spécialiste | spécialiste | spécialistes | spécialistes | academic | -
    expert | experte | experts | expertes | academic | -
    analyste | analyste | analystes | analystes | academic | -
    scientifique | scientifique | scientifiques | scientifiques | academic | -
    médecin | médecin | médecins | médecins | academic | -
    docteur | docteure | docteurs | docteures | academic | -
    docteur | doctoresse | docteurs | doctoresses | academic | -
    ingénieur | ingénieure | ingénieurs | ingénieures | academic | -
    prix Nobel | prix Nobel | prix Nobel | prix Nobel | academic | -
    lauréat | lauréate | lauréats | lauréates | other | -
    journaliste | journaliste | journalistes | journalistes | journalist | %
    correspondant | correspondante | correspondants | correspondantes | journalist | %
    rédacteur | rédactrice | rédacteurs | rédactrices | journalist | %
    rédacteur en chef | rédactrice en chef | rédacteurs en chef | rédactrices en chef | journalist | %
    directeur de la rédaction | directrice de la rédaction | directeurs de la rédaction | directrices de la rédaction | journalist | %
    directeur de la publication | directrice de la publication | directeurs de la publication | directrices de la publication | journalist | %
    éditorialiste | éditorialiste | éditorialistes | éditorialistes | journalist | %
    chroniqueur | chroniqueuse | chroniqueurs | chroniqueuses | journalist | %
    présentateur | présentatrice | présentateurs | présentatrices | journalist | %
    reporter | reporter | reporters | reporters | journalist | %
    grand reporter | grande reporter | grands reporters | grandes reporters | journalist | %
    blogueur | blogueuse | blogueurs | blogueuses | journalist | -
    photographe | photographe | photographes | photographes | journalist | -
    éditeur | éditrice | éditeurs | éditrices | journalist | %
    écrivain | écrivaine | écrivains | écrivaines | artist | -
    romancier | romancière | romanciers | romancières | artist | -
    poète | poétesse | poètes | poétesses | artist | -
    auteur | autrice | auteurs | autrices | artist | -
    auteur | auteure | auteurs | auteures | artist | -
    essayiste | essayiste | essayistes | essayistes | artist | -
    dramaturge | dramaturge | dramaturges | dramaturges | artist | -
    cinéaste | cinéaste | cinéastes | cinéastes | artist | -
    réalisateur | réalisatrice | réalisateurs | réalisatrices | artist | -
    producteur | productrice | producteurs | productrices | artist | -
    metteur en scène | metteuse en scène | metteurs en scène | metteuses en scène | artist | -
    scénariste | scénariste | scénaristes | scénaristes | artist | -
    acteur | actrice | acteurs | actrices | artist | -
    comédien | comédienne | comédiens | comédiennes | artist | -
    humoriste | humoriste | humoristes | humoristes | artist | -
    chanteur | chanteuse | chanteurs | chanteuses | artist | -
    rappeur | rappeuse | rappeurs | rappeuses | artist | -
    musicien | musicienne | musiciens | musiciennes | artist | -
    compositeur | compositrice | compositeurs | compositrices | artist | -
    pianiste | pianiste | pianistes | pianistes | artist | -
    violoniste | violoniste | violonistes | violonistes | artist | -
    chef d'orchestre | cheffe d'orchestre | chefs d'orchestre | cheffes d'orchestre | artist | -
    soprano | soprano | sopranos | sopranos | artist | -
    danseur | danseuse | danseurs | danseuses | artist | -
    chorégraphe | chorégraphe | chorégraphes | chorégraphes | artist | -
    peintre | peintre | peintres | peintres | artist | -
    sculpteur | sculptrice | sculpteurs | sculptrices | artist | -
    plasticien | plasticienne | plasticiens | plasticiennes | artist | -
    artiste | artiste | artistes | artistes | artist | -
    architecte | architecte | architectes | architectes | artist | -
    styliste | styliste | stylistes | stylistes | artist | -
    couturier | couturière | couturiers | couturières | artist | -
    créateur | créatrice | créateurs | créatrices | artist | -
    conservateur | conservatrice | conservateurs | conservatrices | artist | %
    commissaire d'exposition | commissaire d'exposition | commissaires d'exposition | commissaires d'exposition | artist | -
    sélectionneur | sélectionneuse | sélectionneurs | sélectionneuses | sport | -
    entraîneur | entraîneuse | entraîneurs | entraîneuses | sport | %
    coach | coach | coachs | coachs | sport | %
    capitaine des Bleus | capitaine des Bleus | capitaines des Bleus | capitaines des Bleus | sport | Équipe de France @FR
    joueur | joueuse | joueurs | joueuses | sport | -
    footballeur | footballeuse | footballeurs | footballeuses | sport | -
    attaquant | attaquante | attaquants | attaquantes | sport | -
    défenseur | défenseuse | défenseurs | défenseuses | sport | -
    gardien | gardienne | gardiens | gardiennes | sport | -
    milieu de terrain | milieu de terrain | milieux de terrain | milieux de terrain | sport | -
    buteur | buteuse | buteurs | buteuses | sport | -
    arbitre | arbitre | arbitres | arbitres | sport | -
    champion | championne | champions | championnes | sport | -
    athlète | athlète | athlètes | athlètes | sport | -
    cycliste | cycliste | cyclistes | cyclistes | sport | -
    pilote | pilote | pilotes | pilotes | sport | -
    nageur | nageuse | nageurs | nageuses | sport | -
    boxeur | boxeuse | boxeurs | boxeuses | sport | -
    judoka | judoka | judokas | judokas | sport | -
    rugbyman | rugbywoman | rugbymen | rugbywomen | sport | -
    président de la Fédération | présidente de la Fédération | présidents de la Fédération | présidentes de la Fédération | sport | Fédération %
    président de la Fifa | présidente de la Fifa | présidents de la Fifa | présidentes de la Fifa | sport | FIFA
    président de l'UEFA | présidente de l'UEFA | présidents de l'UEFA | présidentes de l'UEFA | sport | UEFA
    président du CIO | présidente du CIO | présidents du CIO | présidentes du CIO | sport | CIO
    président de la CAF | présidente de la CAF | présidents de la CAF | présidentes de la CAF | sport | CAF
    président du club | présidente du club | présidents du club | présidentes du club | sport | -
    homologue | homologue | homologues | homologues | other | -
    prédécesseur | prédécesseure | prédécesseurs | prédécesseures | other | -
    successeur | successeure | successeurs | successeures | other | -
    collègue | collègue | collègues | collègues | other | -
    interlocuteur | interlocutrice | interlocuteurs | interlocutrices | other | -
    hôte | hôtesse | hôtes | hôtesses | other | -
    invité | invitée | invités | invitées | other | -
    bras droit | bras droit | bras droits | bras droits | other | -
    collaborateur | collaboratrice | collaborateurs | collaboratrices | other | -
    membre | membre | membres | membres | other | %
    employé | employée | employés | employées | other | %
    chargé de mission | chargée de mission | chargés de mission | chargées de mission | official | %
    salarié | salariée | salariés | salariées | other | %
    adhérent | adhérente | adhérents | adhérentes | other | %
    combattant | combattante | combattants | combattantes | other | %
    animateur | animatrice | animateurs | animatrices | other | -
    épouse | épouse | épouses | épouses | kin | -
    époux | épouse | époux | épouses | kin | -
    mari | femme | maris | femmes | kin | -
    compagnon | compagne | compagnons | compagnes | kin | -
    veuf | veuve | veufs | veuves | kin | -
    fils | fille | fils | filles | kin | -
    frère | sœur | frères | sœurs | kin | -
    demi-frère | demi-sœur | demi-frères | demi-sœurs | kin | -
    père | mère | pères | mères | kin | -
    oncle | tante | oncles | tantes | kin | -
    cousin | cousine | cousins | cousines | kin | -
    neveu | nièce | neveux | nièces | kin | -
    gendre | belle-fille | gendres | belles-filles | kin | -
    beau-frère | belle-sœur | beaux-frères | belles-sœurs | kin | -
    petit-fils | petite-fille | petits-fils | petites-filles | kin | -
    victime | victime | victimes | victimes | other | -
    otage | otage | otages | otages | other | -
    témoin | témoin | témoins | témoins | other | -
    accusé | accusée | accusés | accusées | other | -
    suspect | suspecte | suspects | suspectes | other | -
    avocat de la défense | avocate de la défense | avocats de la défense | avocates de la défense | justice | -
    résistant | résistante | résistants | résistantes | other | -
    explorateur | exploratrice | explorateurs | exploratrices | other | -
    humanitaire | humanitaire | humanitaires | humanitaires | other | -
    volontaire | volontaire | volontaires | volontaires | other | -
    """#

  /// Forms, `; ` between them | period (former, future, current, acting).
  ///
  /// They stand before (`ancien ministre`, `l'ex-président`) or after (`président élu`, `par intérim`).
  package static let qualifiers: StaticString = #"""
    ancien; ancienne; anciens; anciennes | former
    ex | former
    ex- | former
    feu; feue; feus; feues | former
    défunt; défunte; défunts; défuntes | former
    sortant; sortante; sortants; sortantes | former
    démissionnaire | former
    déchu; déchue; déchus; déchues | former
    destitué; destituée; destitués; destituées | former
    alors | former
    ancien vice-; ancienne vice-; anciens vice-; anciennes vice- | former
    futur; future; futurs; futures | future
    élu; élue; élus; élues | future
    désigné; désignée; désignés; désignées | future
    pressenti; pressentie; pressentis; pressenties | future
    nouveau; nouvelle; nouveaux; nouvelles | current
    actuel; actuelle; actuels; actuelles | current
    nouvel; nouvelle; nouveaux; nouvelles | current
    par intérim | acting
    intérimaire | acting
    provisoire | acting
    de transition | acting
    ad interim | acting
    honoraire | former
    émérite | former
    """#

  /// Form, compared exactly | m, f or u (unknown) | s or p | kind.
  ///
  /// Kinds: civil, legal, academic, excellency, royal, religious, pilgrim, military, comrade.
  package static let honorifics: StaticString = #"""
    M. | m | s | civil
    M | m | s | civil
    Mr | m | s | civil
    Mr. | m | s | civil
    Monsieur | m | s | civil
    monsieur | m | s | civil
    Sieur | m | s | civil
    Señor | m | s | civil
    Herr | m | s | civil
    Signor | m | s | civil
    Sir | m | s | civil
    Mister | m | s | civil
    MM. | m | p | civil
    MM | m | p | civil
    Messieurs | m | p | civil
    messieurs | m | p | civil
    Mme | f | s | civil
    Mme. | f | s | civil
    Mᵐᵉ | f | s | civil
    Madame | f | s | civil
    madame | f | s | civil
    Mlle | f | s | civil
    Mlle. | f | s | civil
    Mademoiselle | f | s | civil
    mademoiselle | f | s | civil
    Mrs | f | s | civil
    Mrs. | f | s | civil
    Ms | f | s | civil
    Ms. | f | s | civil
    Miss | f | s | civil
    Frau | f | s | civil
    Signora | f | s | civil
    Señora | f | s | civil
    Doña | f | s | civil
    Dame | f | s | civil
    Lady | f | s | civil
    Mmes | f | p | civil
    Mesdames | f | p | civil
    mesdames | f | p | civil
    Mlles | f | p | civil
    Mesdemoiselles | f | p | civil
    mesdemoiselles | f | p | civil
    Me | u | s | legal
    Me. | u | s | legal
    Maître | u | s | legal
    maître | u | s | legal
    Mes | u | p | legal
    Maîtres | u | p | legal
    maîtres | u | p | legal
    Dr | u | s | academic
    Dr. | u | s | academic
    Docteur | u | s | academic
    docteur | u | s | academic
    Pr | u | s | academic
    Pr. | u | s | academic
    Prof. | u | s | academic
    Prof | u | s | academic
    Professeur | u | s | academic
    professeur | u | s | academic
    Ing. | u | s | academic
    Ing | u | s | academic
    Dre | f | s | academic
    Docteure | f | s | academic
    Docteur·e | f | s | academic
    Professeure | f | s | academic
    professeure | f | s | academic
    Doctoresse | f | s | academic
    Drs | u | p | academic
    Prs | u | p | academic
    Profs | u | p | academic
    Docteurs | u | p | academic
    docteurs | u | p | academic
    Professeurs | u | p | academic
    professeurs | u | p | academic
    S.E. | u | s | excellency
    SE | u | s | excellency
    S.E | u | s | excellency
    Son Excellence | u | s | excellency
    son Excellence | u | s | excellency
    Son Exc. | u | s | excellency
    S. Exc. | u | s | excellency
    Honorable | u | s | excellency
    l'honorable | u | s | excellency
    l'Honorable | u | s | excellency
    Votre Excellence | u | s | excellency
    S.E.M. | m | s | excellency
    SEM | m | s | excellency
    S.E.M | m | s | excellency
    SE M. | m | s | excellency
    S.E. M. | m | s | excellency
    S.E. Monsieur | m | s | excellency
    Son Excellence Monsieur | m | s | excellency
    Son Excellence M. | m | s | excellency
    SEM. | m | s | excellency
    S.E. Mme | f | s | excellency
    SE Mme | f | s | excellency
    S.E.Mme | f | s | excellency
    Son Excellence Madame | f | s | excellency
    Son Excellence Mme | f | s | excellency
    LL.EE. | u | p | excellency
    Leurs Excellences | u | p | excellency
    S.M. | u | s | royal
    SM | u | s | royal
    S.M | u | s | royal
    Sa Majesté | u | s | royal
    S.A.R. | u | s | royal
    SAR | u | s | royal
    S.A.R | u | s | royal
    Son Altesse royale | u | s | royal
    Son Altesse Royale | u | s | royal
    Son Altesse | u | s | royal
    S.A. | u | s | royal
    S.A.S. | u | s | royal
    Son Altesse sérénissime | u | s | royal
    Sa Haute Excellence | u | s | royal
    LL.MM. | u | p | royal
    LL.AA.RR. | u | p | royal
    Leurs Majestés | u | p | royal
    Leurs Altesses royales | u | p | royal
    Leurs Altesses | u | p | royal
    S.M. le roi | m | s | royal
    S.M. le Roi | m | s | royal
    SM le roi | m | s | royal
    SM le Roi | m | s | royal
    Sa Majesté le Roi | m | s | royal
    Sa Majesté le roi | m | s | royal
    Moulay | m | s | royal
    Moulay El | m | s | royal
    My | m | s | royal
    Sidi | m | s | royal
    Mawlay | m | s | royal
    Cheikh | m | s | royal
    cheikh | m | s | royal
    Sheikh | m | s | royal
    sheikh | m | s | royal
    Cheik | m | s | royal
    Émir | m | s | royal
    Sultan | m | s | royal
    Don | m | s | royal
    Dom | m | s | royal
    Lord | m | s | royal
    Baron | m | s | royal
    Pacha | m | s | royal
    Effendi | m | s | royal
    Bey | m | s | royal
    Prince | m | s | royal
    prince | m | s | royal
    Roi | m | s | royal
    roi | m | s | royal
    Lalla | f | s | royal
    Cheikha | f | s | royal
    Sheikha | f | s | royal
    cheikha | f | s | royal
    Princesse | f | s | royal
    princesse | f | s | royal
    Reine | f | s | royal
    reine | f | s | royal
    Dona | f | s | royal
    Baronne | f | s | royal
    Mgr | m | s | religious
    Mgr. | m | s | religious
    Monseigneur | m | s | religious
    monseigneur | m | s | religious
    Père | m | s | religious
    père | m | s | religious
    P. | m | s | religious
    Abbé | m | s | religious
    abbé | m | s | religious
    Frère | m | s | religious
    frère | m | s | religious
    Dom | m | s | religious
    Fra | m | s | religious
    S.S. | m | s | religious
    Sa Sainteté | m | s | religious
    Sa Béatitude | m | s | religious
    Son Éminence | m | s | religious
    S.Em. | m | s | religious
    Imam | m | s | religious
    imam | m | s | religious
    Pape | m | s | religious
    pape | m | s | religious
    Saint | m | s | religious
    saint | m | s | religious
    St | m | s | religious
    Pasteur | m | s | religious
    pasteur | m | s | religious
    Révérend | m | s | religious
    révérend | m | s | religious
    Rabbin | m | s | religious
    rabbin | m | s | religious
    Cardinal | m | s | religious
    cardinal | m | s | religious
    Don | m | s | religious
    Mollah | m | s | religious
    mollah | m | s | religious
    Ayatollah | m | s | religious
    ayatollah | m | s | religious
    Patriarche | m | s | religious
    patriarche | m | s | religious
    Mufti | m | s | religious
    mufti | m | s | religious
    Hodjatoleslam | m | s | religious
    Serigne | m | s | religious
    Ustaz | m | s | religious
    Oustaz | m | s | religious
    Sœur | f | s | religious
    sœur | f | s | religious
    Sr | f | s | religious
    Mère | f | s | religious
    mère | f | s | religious
    Sainte | f | s | religious
    sainte | f | s | religious
    Ste | f | s | religious
    Sokhna | f | s | religious
    El Hadj | m | s | pilgrim
    el hadj | m | s | pilgrim
    El-Hadj | m | s | pilgrim
    Elhadj | m | s | pilgrim
    Elhadji | m | s | pilgrim
    El Hadji | m | s | pilgrim
    Hadj | m | s | pilgrim
    hadj | m | s | pilgrim
    Hadji | m | s | pilgrim
    Al Hajj | m | s | pilgrim
    Al-Hajj | m | s | pilgrim
    Haj | m | s | pilgrim
    Hajj | m | s | pilgrim
    Hâjj | m | s | pilgrim
    Alhaji | m | s | pilgrim
    Alhadji | m | s | pilgrim
    Thierno | m | s | pilgrim
    Hadja Cheikh | m | s | pilgrim
    Hadja | f | s | pilgrim
    Hajja | f | s | pilgrim
    Haja | f | s | pilgrim
    Adja | f | s | pilgrim
    Hadjia | f | s | pilgrim
    El Hadja | f | s | pilgrim
    Général | u | s | military
    général | u | s | military
    Gén. | u | s | military
    Gal | u | s | military
    Colonel | u | s | military
    colonel | u | s | military
    Col. | u | s | military
    Cl | u | s | military
    Commandant | u | s | military
    commandant | u | s | military
    Cdt | u | s | military
    Cdt. | u | s | military
    Capitaine | u | s | military
    capitaine | u | s | military
    Cne | u | s | military
    Cpt | u | s | military
    Lieutenant | u | s | military
    lieutenant | u | s | military
    Lt | u | s | military
    Lt. | u | s | military
    Lieutenant-colonel | u | s | military
    lieutenant-colonel | u | s | military
    Amiral | u | s | military
    amiral | u | s | military
    Vice-amiral | u | s | military
    vice-amiral | u | s | military
    Maréchal | u | s | military
    maréchal | u | s | military
    Adjudant | u | s | military
    adjudant | u | s | military
    Sergent | u | s | military
    sergent | u | s | military
    Sgt | u | s | military
    Caporal | u | s | military
    caporal | u | s | military
    Brigadier | u | s | military
    brigadier | u | s | military
    Major | u | s | military
    major | u | s | military
    Camarade | u | s | comrade
    camarade | u | s | comrade
    Comandante | u | s | comrade
    Compagnon | u | s | comrade
    """#
}
