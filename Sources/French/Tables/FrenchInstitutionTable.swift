/// Bodies that readers of world news meet: international ones, states' organs, parties, media, companies.
///
/// Source: written for this project from common knowledge. Made by `Scripts/lexicon/institutions.py`.
package enum FrenchInstitutionTable {
  /// Name | aliases, `; ` between them, `-` for none | ISO 3166-1 code, `-` where international or where several
  /// states have such a body (`Sénat`) | kind.
  ///
  /// Kinds: ministry (and other seats of the executive), agency, court, parliament, party, union, company, university,
  /// armed, international, media, bank, ngo, police, religious, association, culture, sport, hospital, local, other.
  /// Names in capitals are acronyms: compare them exactly. An alias may stand on several lines (`ANP`): the
  /// state decides. A name may also be a common word (`Orange`, `Total`): compare its capital.
  package static let table: StaticString = #"""
    20 Minutes | - | FR | media
    24 Heures | - | CH | media
    2M | - | MA | media
    ABC | ABC News | US | media
    AC Milan | - | IT | sport
    Academy of Motion Picture Arts and Sciences | Académie des Oscars | US | culture
    Académie des Beaux-Arts | - | FR | university
    Académie des sciences | - | - | university
    Académie du Royaume du Maroc | - | MA | university
    Académie française | - | FR | university
    Académie Goncourt | - | FR | university
    Académie suédoise | - | SE | university
    Accenture | - | IE | company
    Accor | AccorHotels | FR | company
    Action contre la faim | ACF | - | ngo
    Adidas | - | DE | company
    Adobe | - | US | company
    Aeroflot | - | RU | company
    Africa Corps | - | RU | armed
    Africa Intelligence | La Lettre du continent | FR | media
    Africom | AFRICOM | US | armed
    Agence de la transition écologique | Ademe; ADEME | FR | agency
    Agence de presse africaine | APA | SN | media
    Agence de presse sénégalaise | - | SN | media
    Agence des participations de l'État | APE | FR | agency
    Agence européenne des médicaments | EMA | - | agency
    Agence France-Presse | AFP | FR | media
    Agence française de développement | AFD | FR | agency
    Agence internationale de l'énergie atomique | AIEA | - | international
    Agence internationale de l'énergie | AIE | - | international
    Agence internationale pour les énergies renouvelables | IRENA | - | international
    Agence mauritanienne d'information | AMI | MR | media
    Agence mondiale antidopage | AMA | - | sport
    Agence nationale de la sécurité des systèmes d'information | ANSSI; Anssi | FR | agency
    Agence nationale de sécurité du médicament | ANSM | FR | agency
    Agence régionale de santé | ARS | FR | agency
    Agence spatiale européenne | ESA | - | international
    Air Algérie | - | DZ | company
    Air Canada | - | CA | company
    Air Côte d'Ivoire | - | CI | company
    Air France | Air France-KLM | FR | company
    Air India | - | IN | company
    Air Liquide | - | FR | company
    Air Sénégal | - | SN | company
    Airbnb | - | US | company
    Airbus | EADS; Airbus Group | FR | company
    Ajax Amsterdam | Ajax | NL | sport
    Al Jazeera | Al-Jazeera; Al Jazira; Al-Jazira | QA | media
    Al Mada | - | MA | company
    Al-Ahly | Al Ahly | EG | sport
    Al-Ahram | - | EG | media
    Al-Arabiya | Al Arabiya | SA | media
    Al-Chabab | Chabab; shebab; Al-Shabaab; Shebab | SO | armed
    Al-Manar | - | LB | media
    Al-Qaïda au Maghreb islamique | AQMI; Aqmi | - | armed
    Al-Qaïda | Al-Qaida; Al Qaida; Al-Qaeda; Al Qaïda | - | armed
    Algérie Presse Service | APS | DZ | media
    Alibaba | - | CN | company
    All Progressives Congress | APC | NG | party
    Alliance 90/Les Verts | Die Grünen; Grünen | DE | party
    Alliance des États du Sahel | AES | - | international
    Alliance démocratique | DA; Democratic Alliance | ZA | party
    Alliance Fleuve Congo | AFC | CD | armed
    Alliance Police nationale | - | FR | union
    Alliance pour la République | APR | SN | party
    Allianz | - | DE | company
    Alphabet | - | US | company
    Alstom | - | FR | company
    Alternative pour l'Allemagne | AfD; AFD | DE | party
    Amal | mouvement Amal | LB | party
    Amazon | - | US | company
    American Airlines | - | US | company
    American Express | - | US | company
    American Israel Public Affairs Committee | AIPAC; Aipac | US | association
    Amnesty International | Amnesty | - | ngo
    An-Nahar | Annahar | LB | media
    Anadolu | Agence Anadolu | TR | media
    ANSA | Ansa | IT | media
    Ansar Dine | - | ML | armed
    Anthropic | - | US | company
    Anti-balaka | anti-balaka | CF | armed
    Apple | - | US | company
    ArcelorMittal | Mittal | LU | company
    ARD | - | DE | media
    Areva | Orano | FR | company
    Arianespace | ArianeGroup | FR | company
    Armée de l'air | - | - | armed
    Armée de libération nationale | ELN | CO | armed
    Armée de terre | - | - | armed
    Armée nationale libyenne | ANL | LY | armed
    Armée nationale populaire | ANP | DZ | armed
    Armée populaire de libération | APL | CN | armed
    Armée rouge | - | RU | armed
    Armée républicaine irlandaise | IRA | IE | armed
    Armée syrienne libre | ASL | SY | armed
    Arsenal | - | GB | sport
    Arte | - | FR | media
    AS Monaco | - | MC | sport
    AS Roma | - | IT | sport
    AS Saint-Étienne | ASSE | FR | sport
    Asahi Shimbun | - | JP | media
    Asharq al-Awsat | Al-Sharq al-Awsat | SA | media
    Asky | - | TG | company
    Assemblée des représentants du peuple | ARP | TN | parliament
    Assemblée générale des Nations unies | Assemblée générale de l'ONU | - | international
    Assemblée nationale populaire | ANP | CN | parliament
    Assemblée nationale | Palais-Bourbon | - | parliament
    Assemblée parlementaire de la Francophonie | APF | - | parliament
    Assemblée parlementaire de la Méditerranée | APM | - | parliament
    Assemblée parlementaire du Conseil de l'Europe | APCE | - | parliament
    Assemblée populaire nationale | APN | DZ | parliament
    Assistance publique-Hôpitaux de Paris | AP-HP | FR | hospital
    Associated Press | AP | US | media
    Association des nations de l'Asie du Sud-Est | ASEAN; Asean; Anase | - | international
    Association européenne de libre-échange | AELE | - | international
    AstraZeneca | - | GB | company
    AT&T | - | US | company
    Atlético Madrid | Atletico Madrid | ES | sport
    Atos | - | FR | company
    ATS | Keystone-ATS | CH | media
    Attijariwafa Bank | Attijariwafa bank | MA | bank
    Aube dorée | - | GR | party
    Auchan | - | FR | company
    Audi | - | DE | company
    Aujourd'hui le Maroc | - | MA | media
    Autorité de la concurrence | - | FR | agency
    Autorité de régulation de la communication audiovisuelle et numérique | Arcom | FR | agency
    Autorité de régulation des communications électroniques | Arcep; ARCEP | FR | agency
    Autorité de sûreté nucléaire | ASN | FR | agency
    Autorité des marchés financiers | AMF | FR | agency
    Autorité intergouvernementale pour le développement | IGAD | - | international
    Autorité palestinienne | Autorité nationale palestinienne | PS | ministry
    AXA | Axa | FR | company
    Axios | - | US | media
    Baidu | - | CN | company
    Bank Al-Maghrib | - | MA | bank
    Bank of Africa | BMCE | MA | bank
    Bank of America | - | US | bank
    Bank of China | - | CN | bank
    Banque africaine de développement | BAD | - | bank
    Banque asiatique d'investissement pour les infrastructures | BAII | CN | bank
    Banque asiatique de développement | BAsD | - | bank
    Banque centrale des États de l'Afrique de l'Ouest | BCEAO | - | bank
    Banque centrale européenne | BCE; B.C.E. | - | bank
    Banque centrale populaire | BCP | MA | bank
    Banque d'Angleterre | Bank of England | GB | bank
    Banque de France | - | FR | bank
    Banque des règlements internationaux | BRI | - | bank
    Banque des États de l'Afrique centrale | BEAC | - | bank
    Banque du Japon | BoJ | JP | bank
    Banque du Liban | - | LB | bank
    Banque européenne d'investissement | BEI | - | bank
    Banque européenne pour la reconstruction et le développement | BERD | - | bank
    Banque interaméricaine de développement | - | - | bank
    Banque islamique de développement | BID | - | bank
    Banque mondiale | World Bank | - | bank
    Banque nationale suisse | BNS | CH | bank
    Banque ouest-africaine de développement | BOAD | - | bank
    Banque populaire de Chine | - | CN | bank
    Banque publique d'investissement | Bpifrance; BPI | FR | bank
    Barclays | - | GB | bank
    BASF | - | DE | company
    Bayer | - | DE | company
    Bayern Munich | Bayern | DE | sport
    BBC | British Broadcasting Corporation | GB | media
    Belga | - | BE | media
    Benelux | - | - | international
    Benfica | - | PT | sport
    Benno Bokk Yakaar | - | SN | party
    Bercy | - | FR | ministry
    Berkshire Hathaway | - | US | company
    BFM Business | - | FR | media
    BFMTV | BFM TV; BFM | FR | media
    Bharatiya Janata Party | BJP | IN | party
    Bibliothèque nationale de France | BNF; BnF | FR | culture
    Bild | - | DE | media
    BlackRock | - | US | company
    Blackstone | - | US | company
    Blast | - | FR | media
    Bloc québécois | - | CA | party
    Bloomberg | - | US | media
    BMW | - | DE | company
    BND | - | DE | agency
    BNP Paribas | BNP | FR | bank
    Boeing | - | US | company
    Boko Haram | - | NG | armed
    Bolloré | Groupe Bolloré; Bolloré Africa Logistics | FR | company
    Bombardier | - | CA | company
    Borussia Dortmund | - | DE | sport
    Bouygues | Bouygues Telecom; Bouygues Télécom | FR | company
    BP | British Petroleum | GB | company
    BPCE | Banque populaire; Caisse d'épargne; Natixis | FR | bank
    BRICS | Brics | - | international
    British Airways | IAG | GB | company
    British Council | - | GB | culture
    British Museum | - | GB | culture
    Brookings Institution | Brookings | US | ngo
    BT | British Telecom | GB | company
    Bundesbank | - | DE | bank
    Bundesrat | - | DE | parliament
    Bundestag | - | DE | parliament
    Bundeswehr | - | DE | armed
    Bureau central d'investigations judiciaires | BCIJ | MA | police
    Business France | - | FR | agency
    Business News | - | TN | media
    BYD | - | CN | company
    ByteDance | TikTok | CN | company
    C8 | - | FR | media
    Cabinet royal | Cabinet Royal | MA | ministry
    Caisse des dépôts et consignations | Caisse des dépôts; CDC | FR | bank
    Cambridge | Université de Cambridge | GB | university
    Cameroon Tribune | - | CM | media
    Camorra | - | IT | other
    Canal+ | Canal Plus | FR | media
    Capgemini | - | FR | company
    Capital | - | FR | media
    Carabiniers | carabiniers | IT | police
    Care | CARE | - | ngo
    Carnegie | - | US | ngo
    Carrefour | - | FR | company
    Casino | - | FR | company
    Castel | - | FR | company
    Caterpillar | - | US | company
    CBS | CBS News | US | media
    CCTV | - | CN | media
    Centcom | CENTCOM | US | armed
    Centers for Disease Control and Prevention | CDC | US | agency
    Central Intelligence Agency | CIA | US | agency
    Centre national d'études spatiales | CNES | FR | agency
    Centre national de la recherche scientifique | CNRS | FR | university
    Centre national du cinéma | CNC | FR | agency
    Centre Pompidou | Beaubourg | FR | culture
    CFAO | - | FR | company
    CGTN | - | CN | media
    Challenges | - | FR | media
    Chambre des communes | - | - | parliament
    Chambre des conseillers | - | MA | parliament
    Chambre des lords | - | GB | parliament
    Chambre des représentants | - | - | parliament
    Chancellerie fédérale | - | DE | ministry
    Chanel | - | FR | company
    Charlie Hebdo | - | FR | media
    Chatham House | - | GB | ngo
    Chelsea FC | Chelsea | GB | sport
    Chevron | - | US | company
    China Mobile | - | CN | company
    Chrysler | Fiat Chrysler | US | company
    Château de Versailles | - | FR | culture
    Cisco | - | US | company
    Citigroup | Citibank | US | bank
    Citroën | - | FR | company
    Ciudadanos | - | ES | party
    Clarín | Clarin | AR | media
    Club Med | Club Méditerranée | FR | company
    CMA CGM | - | FR | company
    CNBC | - | US | media
    CNews | I-Télé; iTélé | FR | media
    CNN | - | US | media
    Coalition avenir Québec | CAQ | CA | party
    Coalition nationale syrienne | CNS; Conseil national syrien | SY | party
    Coca-Cola | - | US | company
    Collège de France | - | FR | university
    Columbia | Université Columbia | US | university
    Combattants pour la liberté économique | EFF | ZA | party
    Comité international de la Croix-Rouge | CICR | - | ngo
    Comité international olympique | CIO | - | sport
    Comité international paralympique | CIP | - | sport
    Comité national du rassemblement pour le développement | CNRD | GN | armed
    Comité national olympique et sportif français | CNOSF | FR | sport
    Comité Nobel | - | NO | university
    Comité pour la protection des journalistes | CPJ | - | ngo
    Comité pour la sécurité de l'État | KGB | RU | agency
    Commissariat à l'énergie atomique | CEA | FR | agency
    Commission de l'Union africaine | Commission de l'UA | - | international
    Commission européenne | Commission de Bruxelles | - | international
    Commission nationale consultative des droits de l'homme | CNCDH | FR | agency
    Commission nationale de l'informatique et des libertés | CNIL; Cnil | FR | agency
    Commission électorale indépendante | CEI | CI | agency
    Commission électorale nationale indépendante | CENI; Ceni | - | agency
    Commonwealth | - | - | international
    Communauté d'Afrique de l'Est | EAC | - | international
    Communauté de développement d'Afrique australe | SADC | - | international
    Communauté des Caraïbes | CARICOM; Caricom | - | international
    Communauté des États indépendants | CEI | - | international
    Communauté économique des États de l'Afrique centrale | CEEAC | - | international
    Communauté économique des États de l'Afrique de l'Ouest | CEDEAO; Cédéao; Cedeao | - | international
    Communauté économique et monétaire de l'Afrique centrale | CEMAC | - | international
    Communauté économique européenne | CEE | - | international
    Compagnies républicaines de sécurité | CRS | FR | police
    Comédie-Française | - | FR | culture
    Concacaf | CONCACAF | - | sport
    Confédération africaine de football | CAF | - | sport
    Confédération asiatique de football | AFC | - | sport
    Confédération des petites et moyennes entreprises | CPME; CGPME | FR | union
    Confédération française de l'encadrement | CFE-CGC | FR | union
    Confédération française des travailleurs chrétiens | CFTC | FR | union
    Confédération française démocratique du travail | CFDT | FR | union
    Confédération générale des entreprises du Maroc | CGEM | MA | union
    Confédération générale du travail | CGT | FR | union
    Confédération paysanne | - | FR | union
    Conférence consultative politique du peuple chinois | CCPPC | CN | parliament
    Conférence des évêques de France | CEF | FR | religious
    Conférence épiscopale nationale du Congo | Cenco; CENCO | CD | religious
    Congrès américain | Congrès des États-Unis | US | parliament
    Congrès national africain | ANC; African National Congress | ZA | party
    Congrès pour la démocratie et le progrès | CDP | BF | party
    Conmebol | CONMEBOL | - | sport
    Conseil constitutionnel | - | - | court
    Conseil d'État | - | - | court
    Conseil de coopération du Golfe | CCG | - | international
    Conseil de l'Europe | - | - | international
    Conseil de l'Union européenne | Conseil de l'UE | - | international
    Conseil de la Fédération | - | RU | parliament
    Conseil de la nation | - | DZ | parliament
    Conseil de sécurité des Nations unies | Conseil de sécurité de l'ONU; Conseil de sécurité | - | international
    Conseil de sécurité nationale | NSC | US | agency
    Conseil des affaires d'État | Conseil d'État chinois | CN | ministry
    Conseil des droits de l'homme | - | - | international
    Conseil des gardiens de la Constitution | - | IR | court
    Conseil européen | - | - | international
    Conseil français du culte musulman | CFCM | FR | religious
    Conseil fédéral | Conseil fédéral suisse | CH | ministry
    Conseil national de transition | CNT | LY | parliament
    Conseil national des droits de l'Homme | CNDH | MA | agency
    Conseil national pour la sauvegarde de la patrie | CNSP | NE | armed
    Conseil représentatif des institutions juives de France | CRIF; Crif | FR | association
    Conseil suprême des forces armées | CSFA | EG | armed
    Conseil supérieur de l'audiovisuel | CSA | FR | agency
    Conseil supérieur de la magistrature | CSM | - | court
    Conseil économique, social et environnemental du Maroc | - | MA | agency
    Conseil économique, social et environnemental | CESE | - | parliament
    Conseil œcuménique des Églises | COE | - | religious
    Convergence et Union | CiU | ES | party
    Coopération économique pour l'Asie-Pacifique | APEC; Apec | - | international
    Coordination rurale | - | FR | union
    Corriere della Sera | - | IT | media
    Corse-Matin | - | FR | media
    Cortes | Cortès | ES | parliament
    Cosa Nostra | - | IT | other
    Cosco | - | CN | company
    Council on Foreign Relations | - | US | ngo
    Cour constitutionnelle de Karlsruhe | Cour de Karlsruhe | DE | court
    Cour de cassation | - | - | court
    Cour de justice de l'Union européenne | CJUE; CJCE; Cour de justice européenne | - | court
    Cour de justice de la République | CJR | FR | court
    Cour des comptes européenne | - | - | court
    Cour des comptes | - | - | court
    Cour européenne des droits de l'homme | CEDH | - | court
    Cour internationale de justice | CIJ | - | court
    Cour permanente d'arbitrage | - | - | court
    Cour pénale internationale | CPI | - | court
    Cour suprême des États-Unis | - | US | court
    Courant du futur | - | LB | party
    Courant patriotique libre | CPL | LB | party
    Courrier international | - | FR | media
    Credit Suisse | - | CH | bank
    Croissant-Rouge | - | - | ngo
    Croix-Rouge | Croix-Rouge française | - | ngo
    Crédit agricole | Crédit Agricole; LCL | FR | bank
    Crédit lyonnais | - | FR | bank
    Crédit mutuel | - | FR | bank
    Cumhuriyet | - | TR | media
    Curie romaine | - | VA | religious
    Daily Mail | - | GB | media
    Daily Mirror | - | GB | media
    Daimler | Mercedes-Benz; Mercedes | DE | company
    Dangote | - | NG | company
    Danone | - | FR | company
    Dassault Aviation | Dassault | FR | company
    Dassault Systèmes | - | FR | company
    De Standaard | - | BE | media
    Debout la France | DLF | FR | party
    Decathlon | - | FR | company
    Deezer | - | FR | company
    Dell | - | US | company
    Deloitte | - | US | company
    Delta Air Lines | - | US | company
    Department of Homeland Security | - | US | ministry
    Der Spiegel | Spiegel | DE | media
    Der Standard | - | AT | media
    Dernières Nouvelles d'Alsace | DNA | FR | media
    Deutsche Bahn | - | DE | company
    Deutsche Bank | - | DE | bank
    Deutsche Telekom | - | DE | company
    Deutsche Welle | DW | DE | media
    DHL | - | DE | company
    Die Linke | - | DE | party
    Die Welt | - | DE | media
    Die Zeit | - | DE | media
    Direction centrale du renseignement intérieur | DCRI | FR | police
    Direction de la surveillance du territoire | DST | FR | police
    Direction du renseignement militaire | DRM | FR | armed
    Direction générale de l'armement | DGA | FR | agency
    Direction générale de l'aviation civile | DGAC | FR | agency
    Direction générale de la gendarmerie nationale | DGGN | FR | police
    Direction générale de la police nationale | DGPN | FR | police
    Direction générale de la santé | DGS | FR | agency
    Direction générale de la surveillance du territoire | DGST | MA | police
    Direction générale de la sécurité extérieure | DGSE | FR | agency
    Direction générale de la sécurité intérieure | DGSI | FR | police
    Direction générale de la sûreté nationale | DGSN | - | police
    Direction générale des finances publiques | DGFIP; DGFiP | FR | agency
    Direction générale des renseignements | GRU | RU | agency
    Direction générale des études et de la documentation | DGED | MA | agency
    Disney | Walt Disney | US | company
    Diète japonaise | - | JP | parliament
    Diète polonaise | Sejm | PL | parliament
    Douma | Douma d'État | RU | parliament
    Downing Street | 10 Downing Street | GB | ministry
    DP World | - | AE | company
    DPA | Deutsche Presse-Agentur | DE | media
    Droit et justice | PiS | PL | party
    Drug Enforcement Administration | DEA | US | police
    Défenseur des droits | - | FR | agency
    Démocratie chrétienne | - | IT | party
    Département d'État | Département d'Etat; département d'État | US | ministry
    E.Leclerc | Leclerc | FR | company
    E.ON | - | DE | company
    EasyJet | - | GB | company
    eBay | - | US | company
    Echorouk | - | DZ | media
    Ecobank | - | TG | bank
    Ecolo | - | BE | party
    EDF | Électricité de France; Electricité de France | FR | company
    EFE | Efe | ES | media
    Eiffage | - | FR | company
    El Al | - | IL | company
    El Moudjahid | - | DZ | media
    El Mundo | - | ES | media
    El País | El Pais | ES | media
    El Watan | - | DZ | media
    Elle | - | FR | media
    Embraer | - | BR | company
    Emirates | - | AE | company
    Emmaüs | Fondation Abbé Pierre | FR | ngo
    Enedis | ERDF | FR | company
    Enel | - | IT | company
    Engie | GDF Suez; Gaz de France; GDF | FR | company
    ENI | Eni | IT | company
    Ennahdha | Ennahda | TN | party
    Equinor | Statoil | NO | company
    Ericsson | - | SE | company
    Ernst & Young | EY | GB | company
    Espérance de Tunis | - | TN | sport
    ESSEC | Essec | FR | university
    EssilorLuxottica | Essilor | FR | company
    Ethiopian Airlines | - | ET | company
    Etihad | Etihad Airways | AE | company
    Eurazeo | - | FR | company
    Eurogroupe | - | - | international
    Eurojust | - | - | court
    Europe 1 | - | FR | media
    Europe Écologie Les Verts | EELV; Les Verts; Europe Ecologie-Les Verts; Les Écologistes; Europe Écologie | FR | party
    Europol | - | - | police
    Eurotunnel | Getlink | FR | company
    Euskadi ta Askatasuna | ETA | ES | armed
    Eutelsat | - | FR | company
    Exxon | ExxonMobil | US | company
    Facebook | - | US | company
    Fars | - | IR | media
    Fatah | - | PS | party
    FC Barcelone | FC Barcelona; Barça | ES | sport
    FC Nantes | - | FR | sport
    FC Porto | - | PT | sport
    Federal Bureau of Investigation | FBI | US | police
    Ferrari | - | IT | company
    Festival d'Avignon | - | FR | culture
    Festival de Cannes | - | FR | culture
    Fiat | - | IT | company
    Fidesz | - | HU | party
    Financial Times | FT; The Financial Times | GB | media
    Finul | FINUL; Force intérimaire des Nations unies au Liban | - | armed
    Fitch | Fitch Ratings | US | company
    Fnac | Fnac Darty | FR | company
    Folha de São Paulo | Folha de Sao Paulo | BR | media
    Fondapol | - | FR | ngo
    Fondation Bill-et-Melinda-Gates | Fondation Gates | US | ngo
    Fondation Friedrich-Ebert | - | DE | ngo
    Fondation Jean-Jaurès | - | FR | ngo
    Fondation Konrad-Adenauer | - | DE | ngo
    Fondation Mo Ibrahim | - | - | ngo
    Fonds des Nations unies pour l'enfance | UNICEF; Unicef | - | international
    Fonds mondial pour la nature | WWF | - | ngo
    Fonds monétaire international | FMI; F.M.I. | - | international
    Fonds public d'investissement | PIF | SA | bank
    Food and Drug Administration | FDA | US | agency
    Force ouvrière | FO | FR | union
    Forces armées de la RDC | FARDC | CD | armed
    Forces armées royales | FAR | MA | armed
    Forces armées révolutionnaires de Colombie | FARC; Farc | CO | armed
    Forces auxiliaires | - | MA | armed
    Forces de soutien rapide | FSR | SD | armed
    Forces démocratiques de libération du Rwanda | FDLR | CD | armed
    Forces démocratiques syriennes | FDS | SY | armed
    Forces libanaises | - | LB | party
    Forces nouvelles | - | CI | party
    Ford | - | US | company
    Foreign Affairs | - | US | media
    Foreign Office | - | GB | ministry
    Foreign Policy | - | US | media
    Forum social mondial | - | - | international
    Forum économique mondial | Forum de Davos; World Economic Forum; WEF | - | international
    Forza Italia | - | IT | party
    Fox News | Fox | US | media
    Foxconn | - | TW | company
    France 2 | - | FR | media
    France 24 | - | FR | media
    France 3 | - | FR | media
    France 5 | - | FR | media
    France Bleu | - | FR | media
    France Culture | - | FR | media
    France Football | - | FR | media
    France Info | franceinfo; Franceinfo | FR | media
    France Inter | - | FR | media
    France Médias Monde | - | FR | media
    France Télévisions | - | FR | media
    Frankfurter Allgemeine Zeitung | FAZ | DE | media
    Française des jeux | FDJ | FR | company
    Fratelli d'Italia | Frères d'Italie | IT | party
    Fraternité Matin | - | CI | media
    Free | Iliad | FR | company
    Frelimo | FRELIMO | MZ | party
    Front de gauche | - | FR | party
    Front de libération du peuple du Tigré | TPLF; FLPT | ET | party
    Front de libération nationale | FLN | DZ | party
    Front des forces socialistes | FFS | DZ | party
    Front islamique du salut | FIS | DZ | party
    Front national | FN | FR | party
    Front patriotique rwandais | FPR | RW | party
    Front Polisario | Polisario | EH | party
    Front populaire de libération de la Palestine | FPLP | PS | party
    Front populaire ivoirien | FPI | CI | party
    Front populaire | - | FR | party
    Front sandiniste de libération nationale | FSLN; Front sandiniste | NI | party
    Frontex | - | - | police
    Frères musulmans | Confrérie des Frères musulmans | EG | party
    Fédération française de football | FFF | FR | sport
    Fédération française de rugby | FFR | FR | sport
    Fédération française de tennis | FFT | FR | sport
    Fédération internationale de football association | FIFA; Fifa | - | sport
    Fédération internationale de l'automobile | FIA | - | sport
    Fédération internationale pour les droits humains | FIDH | - | ngo
    Fédération nationale des syndicats d'exploitants agricoles | FNSEA | FR | union
    Fédération protestante de France | - | FR | religious
    Fédération royale marocaine de football | FRMF | MA | sport
    Fédération syndicale unitaire | FSU | FR | union
    G20 | - | - | international
    G5 Sahel | - | - | international
    G5 | - | - | international
    G7 | - | - | international
    G77 | - | - | international
    G8 | - | - | international
    Gallimard | - | FR | company
    Garde civile | Guardia Civil; Guardia civil | ES | police
    Garde nationale | - | - | armed
    Gardiens de la révolution | Pasdaran; Corps des gardiens de la révolution islamique | IR | armed
    Gauche républicaine de Catalogne | ERC | ES | party
    Gazeta Wyborcza | - | PL | media
    Gazprom | - | RU | company
    GCHQ | - | GB | agency
    Gendarmerie nationale | - | - | police
    Gendarmerie royale du Canada | GRC | CA | police
    Gendarmerie royale | - | MA | police
    General Electric | GE | US | company
    General Motors | GM | US | company
    Generalitat | Généralité de Catalogne | ES | local
    Girondins de Bordeaux | - | FR | sport
    Glencore | - | CH | company
    Global Times | - | CN | media
    Globe and Mail | The Globe and Mail | CA | media
    Goethe-Institut | Institut Goethe | DE | culture
    Goldman Sachs | - | US | bank
    Google | - | US | company
    Gouvernement d'union nationale libyen | GNA | LY | ministry
    Gouvernement régional du Kurdistan | GRK | IQ | ministry
    Grande Mosquée de Paris | - | FR | religious
    Granma | - | CU | media
    Greenpeace | - | - | ngo
    Groupama | - | FR | company
    Groupe ADP | Aéroports de Paris; ADP | FR | company
    Groupe d'action financière | GAFI | - | international
    Groupe d'experts intergouvernemental sur l'évolution du climat | GIEC; Giec | - | international
    Groupe d'intervention de la gendarmerie nationale | GIGN | FR | police
    Groupe d'intervention de la police nationale | GIPN | FR | police
    Groupe de soutien à l'islam et aux musulmans | GSIM; JNIM | - | armed
    Groupe islamique armé | GIA | DZ | armed
    Groupe salafiste pour la prédication et le combat | GSPC | DZ | armed
    Groupe Wagner | Wagner | RU | armed
    Génération.s | - | FR | party
    Haaretz | - | IL | media
    Hachette | Hachette Livre | FR | company
    Hamas | Mouvement de la résistance islamique | PS | party
    Handicap International | Humanity & Inclusion | - | ngo
    Harvard | Université Harvard; Université de Harvard | US | university
    Haut-Commissariat au Plan | HCP | MA | agency
    Haut-Commissariat des Nations unies aux droits de l'homme | HCDH; Haut-Commissariat aux droits de l'homme | - | international
    Haut-Commissariat des Nations unies pour les réfugiés | HCR; UNHCR; Haut Commissariat aux réfugiés; Haut-Commissariat aux réfugiés | - | international
    Haute Autorité de santé | HAS | FR | agency
    Haute Autorité pour la transparence de la vie publique | HATVP | FR | agency
    Havas | - | FR | company
    Hayat Tahrir al-Cham | HTC; HTS; Hayat Tahrir al-Sham | SY | armed
    HEC Paris | HEC | FR | university
    Heineken | - | NL | company
    Hermès | - | FR | company
    Hespress | - | MA | media
    Hewlett-Packard | HP | US | company
    Hezbollah | - | LB | party
    Hitachi | - | JP | company
    Honda | - | JP | company
    Horizons | - | FR | party
    Houthis | Ansar Allah; rebelles houthis; houthis; houthi | YE | armed
    HSBC | - | GB | bank
    Huawei | - | CN | company
    Huffington Post | HuffPost | US | media
    Human Rights Watch | HRW | - | ngo
    Hydro-Québec | - | CA | company
    Hyundai | - | KR | company
    Hürriyet | - | TR | media
    Iberdrola | - | ES | company
    Iberia | - | ES | company
    IBM | - | US | company
    ICBC | - | CN | bank
    IG Metall | - | DE | union
    Ikea | - | SE | company
    Inditex | Zara | ES | company
    Infosys | - | IN | company
    ING | - | NL | bank
    Inspection générale de la police nationale | IGPN | FR | police
    Institut Confucius | - | CN | culture
    Institut Curie | - | FR | university
    Institut d'études politiques de Paris | Sciences Po; Sciences-Po; IEP | FR | university
    Institut de France | - | FR | university
    Institut de recherche pour le développement | IRD | FR | university
    Institut de relations internationales et stratégiques | Iris; IRIS | FR | ngo
    Institut du monde arabe | IMA | FR | culture
    Institut français des relations internationales | Ifri; IFRI | FR | ngo
    Institut français | - | FR | culture
    Institut Montaigne | - | FR | ngo
    Institut national de la recherche agronomique | INRA; INRAE | FR | university
    Institut national de la santé et de la recherche médicale | INSERM; Inserm | FR | university
    Institut national de la statistique et des études économiques | INSEE; Insee | FR | agency
    Institut national de recherche en informatique et en automatique | INRIA; Inria | FR | university
    Institut national des langues et civilisations orientales | Inalco | FR | university
    Institut Pasteur | - | FR | university
    Intel | - | US | company
    Inter Milan | Inter de Milan | IT | sport
    Inter-Services Intelligence | ISI | PK | agency
    Interfax | - | RU | media
    International Crisis Group | Crisis Group; ICG | - | ngo
    Interpol | OIPC | - | police
    IRNA | Irna | IR | media
    ITV | - | GB | media
    Izvestia | - | RU | media
    JCDecaux | - | FR | company
    Jerusalem Post | The Jerusalem Post | IL | media
    Jeune Afrique | JA | FR | media
    Jeunes Agriculteurs | - | FR | union
    Jihad islamique | Djihad islamique | PS | armed
    Jobbik | - | HU | party
    Johnson & Johnson | - | US | company
    JPMorgan | JP Morgan; J.P. Morgan; JPMorgan Chase | US | bank
    Juventus Turin | Juventus; Juve | IT | sport
    Kadima | - | IL | party
    KCNA | - | KP | media
    Kenya Airways | - | KE | company
    Kering | PPR | FR | company
    Khmers rouges | - | KH | armed
    King's College | - | GB | university
    KLM | - | NL | company
    Knesset | - | IL | parliament
    Kommersant | - | RU | media
    KPMG | - | NL | company
    Kremlin | Présidence russe | RU | ministry
    Kuomintang | KMT | TW | party
    Kyiv Independent | - | UA | media
    Kyodo | - | JP | media
    L'Alsace | - | FR | media
    L'Est républicain | - | FR | media
    L'Express | - | FR | media
    L'Expression | - | DZ | media
    L'Humanité | L'Huma | FR | media
    L'Indépendant | - | FR | media
    L'Obs | Le Nouvel Observateur; Nouvel Observateur; Le Nouvel Obs | FR | media
    L'Opinion | - | FR | media
    L'Orient-Le Jour | - | LB | media
    L'Oréal | - | FR | company
    L'Osservatore Romano | Osservatore Romano | VA | media
    L'Usine nouvelle | - | FR | media
    L'Économiste | - | MA | media
    L'Équipe | - | FR | media
    La Banque postale | La Poste | FR | company
    La Croix | - | FR | media
    La Dépêche du Midi | La Dépêche | FR | media
    La France insoumise | LFI; France insoumise; Insoumis | FR | party
    La Libre Belgique | La Libre | BE | media
    La Montagne | - | FR | media
    La Nación | - | AR | media
    La Presse de Tunisie | - | TN | media
    La Presse | - | CA | media
    La Provence | - | FR | media
    La Repubblica | Repubblica | IT | media
    La République en marche | LREM; LaREM; En Marche; En marche; République en marche | FR | party
    La Stampa | - | IT | media
    La Tribune de Genève | Tribune de Genève | CH | media
    La Tribune | - | FR | media
    La Vanguardia | - | ES | media
    La Voix du Nord | - | FR | media
    Lactalis | - | FR | company
    Lafarge | LafargeHolcim | FR | company
    Lagardère | - | FR | company
    LCI | - | FR | media
    LCP | Public Sénat | FR | media
    Le Canard enchaîné | Canard enchaîné | FR | media
    Le Dauphiné libéré | Dauphiné libéré | FR | media
    Le Devoir | - | CA | media
    Le Figaro Magazine | - | FR | media
    Le Figaro | - | FR | media
    Le Journal du dimanche | JDD; Le JDD | FR | media
    Le Matin | - | MA | media
    Le Monde Afrique | - | FR | media
    Le Monde diplomatique | - | FR | media
    Le Monde | - | FR | media
    Le Parisien | Aujourd'hui en France | FR | media
    Le Point | - | FR | media
    Le Progrès | - | FR | media
    Le Républicain lorrain | - | FR | media
    Le Soir | - | BE | media
    Le Soleil | - | SN | media
    Le Temps | - | CH | media
    Le Télégramme | - | FR | media
    Le360 | Le 360 | MA | media
    Legrand | - | FR | company
    Lehman Brothers | - | US | bank
    Lenovo | - | CN | company
    Les Engagés | CDH | BE | party
    Les Républicains | LR; Républicains | FR | party
    Les Échos | Les Echos | FR | media
    LG | - | KR | company
    Liberté | - | DZ | media
    Libération Maroc | - | MA | media
    Libération | Libé | FR | media
    Libéraux-démocrates | Lib Dems; LibDem | GB | party
    Ligue arabe | Ligue des États arabes; Ligue des Etats arabes | - | international
    Ligue Awami | - | BD | party
    Ligue communiste révolutionnaire | LCR | FR | party
    Ligue de football professionnel | LFP | FR | sport
    Ligue des droits de l'homme | LDH | FR | association
    Ligue du Nord | Lega; Ligue | IT | party
    Ligue internationale contre le racisme et l'antisémitisme | LICRA; Licra | FR | association
    Ligue islamique mondiale | - | - | religious
    Ligue musulmane du Pakistan | PML-N | PK | party
    Ligue nationale pour la démocratie | LND; NLD | MM | party
    Likoud | Likud | IL | party
    Liverpool FC | - | GB | sport
    Lockheed Martin | - | US | company
    London School of Economics | LSE | GB | university
    Los Angeles Times | - | US | media
    LOSC | Losc Lille | FR | sport
    Louis Vuitton | - | FR | company
    Loukoïl | Lukoil | RU | company
    Lufthansa | - | DE | company
    Lusa | - | PT | media
    Lutte ouvrière | LO | FR | party
    Luxemburger Wort | - | LU | media
    LVMH | - | FR | company
    Légion étrangère | - | FR | armed
    M6 | - | FR | media
    Maersk | - | DK | company
    Maghreb Arabe Presse | MAP; agence MAP | MA | media
    Maison Blanche | Maison-Blanche; White House | US | ministry
    Manchester City | - | GB | sport
    Manchester United | - | GB | sport
    Marianne | - | FR | media
    Marine Corps | Marines | US | armed
    Marine nationale | - | - | armed
    Maroc Telecom | - | MA | company
    Masen | - | MA | agency
    Massachusetts Institute of Technology | MIT | US | university
    Mastercard | - | US | company
    Matignon | hôtel de Matignon; Hôtel Matignon | FR | ministry
    MBDA | - | FR | company
    McDonald's | McDo | US | company
    McKinsey | - | US | company
    Mediapart | Médiapart | FR | media
    Memorial | - | RU | ngo
    MENA | - | EG | media
    Merck | - | US | company
    Mercosur | - | - | international
    Meta | Meta Platforms | US | company
    Metropolitan Museum | MET | US | culture
    MI5 | - | GB | agency
    MI6 | - | GB | agency
    Michelin | - | FR | company
    Microsoft | - | US | company
    Midi libre | - | FR | media
    Minurso | MINURSO | - | international
    Minusca | MINUSCA | - | armed
    Minusma | MINUSMA | - | armed
    Mistral AI | - | FR | company
    MIT | Organisation nationale du renseignement | TR | agency
    Mitsubishi | - | JP | company
    Moderna | - | US | company
    Monsanto | - | US | company
    Monusco | MONUSCO | - | armed
    Moody's | - | US | company
    Morena | - | MX | party
    Morgan Stanley | - | US | bank
    Mosaïque FM | - | TN | media
    Mossad | - | IL | agency
    Mouvement 5 étoiles | M5S; Mouvement Cinq Étoiles | IT | party
    Mouvement contre le racisme et pour l'amitié entre les peuples | MRAP | FR | association
    Mouvement de la société pour la paix | MSP | DZ | party
    Mouvement de libération du Congo | MLC | CD | party
    Mouvement des entreprises de France | MEDEF; Medef | FR | union
    Mouvement du 23-Mars | M23 | CD | armed
    Mouvement du Pakistan pour la justice | PTI; Pakistan Tehreek-e-Insaf | PK | party
    Mouvement démocrate | MoDem; Modem | FR | party
    Mouvement national de libération de l'Azawad | MNLA | ML | armed
    Mouvement patriotique du salut | MPS | TD | party
    Mouvement populaire de libération de l'Angola | MPLA | AO | party
    Mouvement populaire | - | MA | party
    Mouvement pour la France | MPF | FR | party
    Mouvement réformateur | MR | BE | party
    Mouvement vers le socialisme | MAS | BO | party
    MSC | - | CH | company
    MSNBC | - | US | media
    MTN | - | ZA | company
    Mubadala | - | AE | bank
    Museum of Modern Art | MoMA | US | culture
    Musée d'Orsay | - | FR | culture
    Musée du Louvre | Louvre | FR | culture
    Musée du quai Branly | - | FR | culture
    Médecins du monde | MDM | - | ngo
    Médecins sans frontières | MSF | - | ngo
    Médi1 TV | Medi1 TV; Medi1 | MA | media
    Médias24 | Medias24 | MA | media
    Mémorial de la Shoah | - | FR | culture
    NAACP | - | US | association
    Naftogaz | - | UA | company
    NASA | Nasa; Agence spatiale américaine | US | agency
    National Rifle Association | NRA | US | association
    National Security Agency | NSA | US | agency
    Naval Group | DCNS | FR | company
    NBC | NBC News | US | media
    Nestlé | Nestle | CH | company
    Netflix | - | US | company
    Neue Zürcher Zeitung | NZZ | CH | media
    New York Times | The New York Times; NYT | US | media
    New York University | NYU | US | university
    Newsweek | - | US | media
    Nexter | KNDS | FR | company
    NHK | - | JP | media
    Nice-Matin | - | FR | media
    Nidaa Tounes | - | TN | party
    Nike | - | US | company
    Nikkei | - | JP | media
    Nissan | - | JP | company
    Nokia | - | FI | company
    Nouveau Front populaire | NFP | FR | party
    Nouveau Parti anticapitaliste | NPA | FR | party
    Nouveau Parti démocratique | NPD | CA | party
    Nouvelle Alliance flamande | N-VA | BE | party
    Nouvelle Démocratie | Nea Dimokratia | GR | party
    Nouvelle Union populaire écologique et sociale | NUPES; Nupes | FR | party
    Novartis | - | CH | company
    Novaïa Gazeta | - | RU | media
    Novo Nordisk | - | DK | company
    NPR | - | US | media
    NRJ | - | FR | media
    Nvidia | - | US | company
    O Globo | Globo | BR | media
    Office chérifien des phosphates | OCP; Groupe OCP | MA | company
    Office de secours et de travaux des Nations unies pour les réfugiés de Palestine | UNRWA | - | international
    Office des Nations unies contre la drogue et le crime | ONUDC | - | international
    Office français de l'immigration et de l'intégration | OFII | FR | agency
    Office français de protection des réfugiés et apatrides | OFPRA; Ofpra | FR | agency
    Office national de l'électricité et de l'eau potable | ONEE | MA | company
    Office national des chemins de fer | ONCF | MA | company
    Office national marocain du tourisme | ONMT | MA | agency
    OGC Nice | - | FR | sport
    Olympique de Marseille | OM | FR | sport
    Olympique lyonnais | OL | FR | sport
    ONU Femmes | - | - | international
    Onusida | ONUSIDA | - | international
    Opel | - | DE | company
    Open Society | - | US | ngo
    OpenAI | - | US | company
    Opéra de Paris | Opéra national de Paris | FR | culture
    Oracle | - | US | company
    Orange | France Télécom; France Telecom | FR | company
    Organisation de coopération de Shanghai | OCS | - | international
    Organisation de coopération et de développement économiques | OCDE; O.C.D.E. | - | international
    Organisation de l'aviation civile internationale | OACI | - | international
    Organisation de l'unité africaine | OUA | - | international
    Organisation de la coopération islamique | OCI; Organisation de la conférence islamique | - | international
    Organisation de libération de la Palestine | OLP | PS | party
    Organisation des Nations unies pour l'alimentation et l'agriculture | FAO | - | international
    Organisation des Nations unies pour l'éducation, la science et la culture | UNESCO; Unesco | - | international
    Organisation des Nations unies | ONU; O.N.U.; Nations unies; Nations Unies; Nations-Unies; Nations-unies; Onu | - | international
    Organisation des pays exportateurs de pétrole | OPEP; Opep | - | international
    Organisation des États américains | OEA | - | international
    Organisation du traité de l'Atlantique nord | OTAN; Otan; O.T.A.N.; Alliance atlantique; Nato | - | international
    Organisation du traité de sécurité collective | OTSC | - | international
    Organisation européenne pour la recherche nucléaire | CERN; Cern | - | university
    Organisation internationale de la Francophonie | OIF; Francophonie | - | international
    Organisation internationale du travail | OIT; Bureau international du travail | - | international
    Organisation internationale pour les migrations | OIM | - | international
    Organisation iranienne de l'énergie atomique | - | IR | agency
    Organisation maritime internationale | OMI | - | international
    Organisation mondiale de la propriété intellectuelle | OMPI | - | international
    Organisation mondiale de la santé | OMS | - | international
    Organisation mondiale des douanes | OMD | - | international
    Organisation mondiale du commerce | OMC | - | international
    Organisation mondiale du tourisme | OMT | - | international
    Organisation météorologique mondiale | OMM | - | international
    Organisation pour l'interdiction des armes chimiques | OIAC | - | international
    Organisation pour la sécurité et la coopération en Europe | OSCE | - | international
    Ouest-France | - | FR | media
    Oxfam | - | - | ngo
    Oxford | Université d'Oxford | GB | university
    Pacte de Varsovie | - | - | international
    Palantir | - | US | company
    Panasonic | - | JP | company
    Paris Match | Paris-Match | FR | media
    Paris Saint-Germain | PSG; Paris SG | FR | sport
    Paris-Normandie | - | FR | media
    Parlement européen | Eurochambre | - | parliament
    Parlement panafricain | - | - | parliament
    Parlement écossais | - | GB | parliament
    Parquet national antiterroriste | PNAT | FR | court
    Parquet national financier | PNF | FR | court
    Parti action nationale | PAN | MX | party
    Parti authenticité et modernité | PAM; Parti de l'authenticité et de la modernité | MA | party
    Parti Baas | Baas | SY | party
    Parti communiste chinois | PCC; Parti communiste de Chine | CN | party
    Parti communiste cubain | PCC | CU | party
    Parti communiste de la Fédération de Russie | KPRF | RU | party
    Parti communiste français | PCF | FR | party
    Parti communiste vietnamien | Parti communiste du Vietnam | VN | party
    Parti congolais du travail | PCT | CG | party
    Parti conservateur du Canada | - | CA | party
    Parti conservateur | Tories; tories | GB | party
    Parti de l'Istiqlal | Istiqlal; PI | MA | party
    Parti de l'union démocratique | PYD | SY | party
    Parti de la justice et du développement | AKP | TR | party
    Parti de la justice et du développement | PJD | MA | party
    Parti de la liberté d'Autriche | FPÖ | AT | party
    Parti des peuples africains-Côte d'Ivoire | PPA-CI | CI | party
    Parti des travailleurs du Kurdistan | PKK | TR | armed
    Parti des travailleurs | PT | BR | party
    Parti du Congrès | Congrès national indien | IN | party
    Parti du peuple pakistanais | PPP | PK | party
    Parti du peuple pour la reconstruction et la démocratie | PPRD | CD | party
    Parti du progrès et du socialisme | PPS | MA | party
    Parti du travail de Corée | Parti des travailleurs de Corée | KP | party
    Parti démocrate italien | PD | IT | party
    Parti démocrate progressiste | PDP | TW | party
    Parti démocrate | - | - | party
    Parti démocratique de Côte d'Ivoire | PDCI | CI | party
    Parti démocratique des peuples | HDP | TR | party
    Parti démocratique du Kurdistan | PDK | IQ | party
    Parti démocratique gabonais | PDG | GA | party
    Parti démocratique sénégalais | PDS | SN | party
    Parti libéral du Canada | - | CA | party
    Parti libéral-démocrate | FDP | DE | party
    Parti libéral-démocrate | PLD | JP | party
    Parti libéral-radical | PLR | CH | party
    Parti national écossais | SNP | GB | party
    Parti nationaliste basque | PNV | ES | party
    Parti nigérien pour la démocratie et le socialisme | PNDS | NE | party
    Parti populaire autrichien | ÖVP | AT | party
    Parti populaire européen | PPE | - | party
    Parti populaire pour la liberté et la démocratie | VVD | NL | party
    Parti populaire | PP; Partido Popular | ES | party
    Parti pour l'indépendance du Royaume-Uni | UKIP; Ukip | GB | party
    Parti pour la liberté | PVV | NL | party
    Parti québécois | PQ | CA | party
    Parti radical de gauche | PRG | FR | party
    Parti radical | - | FR | party
    Parti républicain du peuple | CHP | TR | party
    Parti républicain | Grand Old Party; GOP | US | party
    Parti révolutionnaire institutionnel | PRI | MX | party
    Parti social-démocrate d'Allemagne | SPD | DE | party
    Parti social-démocrate | - | - | party
    Parti socialiste du Sénégal | - | SN | party
    Parti socialiste ouvrier espagnol | PSOE | ES | party
    Parti socialiste suisse | - | CH | party
    Parti socialiste unifié du Venezuela | PSUV | VE | party
    Parti socialiste | PS | - | party
    Parti travailliste israélien | - | IL | party
    Parti travailliste | Labour; Labour Party | GB | party
    Parti unioniste démocrate | DUP | GB | party
    Pasok | PASOK | GR | party
    Pastef | - | SN | party
    Patriarcat de Moscou | Église orthodoxe russe | RU | religious
    Patriarcat œcuménique de Constantinople | - | TR | religious
    PayPal | - | US | company
    PDVSA | - | VE | company
    Pemex | - | MX | company
    Pentagone | Département de la Défense | US | ministry
    PepsiCo | Pepsi | US | company
    Pernod Ricard | - | FR | company
    Peshmergas | peshmergas | IQ | armed
    Petra | - | JO | media
    Petrobras | - | BR | company
    Peugeot | PSA; PSA Peugeot Citroën | FR | company
    Pfizer | - | US | company
    Phalanges libanaises | Kataëb | LB | party
    Philharmonie de Paris | - | FR | culture
    Philips | - | NL | company
    Place Beauvau | Beauvau | FR | ministry
    Place publique | - | FR | party
    Plateforme civique | PO | PL | party
    Podemos | - | ES | party
    Police judiciaire | PJ | - | police
    Police nationale | - | - | police
    Politico | - | US | media
    Porsche | - | DE | company
    Pravda | - | RU | media
    Princeton | Université de Princeton | US | university
    Procter & Gamble | - | US | company
    Programme alimentaire mondial | PAM | - | international
    Programme des Nations unies pour l'environnement | PNUE | - | international
    Programme des Nations unies pour le développement | PNUD | - | international
    Préfecture de police de Paris | Préfecture de police | FR | police
    Présidence de la République | Élysée; palais de l'Élysée; Elysée | FR | ministry
    Publicis | - | FR | company
    Publico | - | PT | media
    PwC | PricewaterhouseCoopers | GB | company
    Pôle emploi | ANPE; France Travail | FR | agency
    Qatar Airways | - | QA | company
    Qatar Investment Authority | QIA | QA | bank
    Quai d'Orsay | Ministère de l'Europe et des Affaires étrangères | FR | ministry
    Qualcomm | - | US | company
    Quotidien du peuple | Le Quotidien du peuple | CN | media
    Rada | Verkhovna Rada; Parlement ukrainien | UA | parliament
    Radio Classique | - | FR | media
    Radio France internationale | RFI | FR | media
    Radio France | - | FR | media
    Radio Vatican | Vatican News | VA | media
    Radio-Canada | Société Radio-Canada | CA | media
    RAI | - | IT | media
    Raja Casablanca | - | MA | sport
    Rassemblement constitutionnel démocratique | - | TN | party
    Rassemblement des houphouëtistes pour la démocratie et la paix | RHDP | CI | party
    Rassemblement des républicains | RDR | CI | party
    Rassemblement du peuple guinéen | RPG | GN | party
    Rassemblement démocratique du peuple camerounais | RDPC | CM | party
    Rassemblement national des indépendants | RNI | MA | party
    Rassemblement national démocratique | RND | DZ | party
    Rassemblement national | RN | FR | party
    Rassemblement pour la culture et la démocratie | RCD | DZ | party
    Rassemblement pour la République | RPR | FR | party
    RATP | Régie autonome des transports parisiens | FR | company
    RC Lens | - | FR | sport
    Real Madrid | Real | ES | sport
    Recherche, assistance, intervention, dissuasion | RAID | FR | police
    Reconquête | - | FR | party
    Reform UK | - | GB | party
    Reliance | Reliance Industries | IN | company
    Renaissance | - | FR | party
    Renamo | - | MZ | party
    Renault | - | FR | company
    Renew Europe | Renew | - | party
    Reporters sans frontières | RSF | - | ngo
    Repsol | - | ES | company
    Restos du cœur | Les Restos du cœur | FR | ngo
    Reuters | Thomson Reuters | GB | media
    RIA Novosti | - | RU | media
    Rio Tinto | - | GB | company
    RMC | - | FR | media
    Roche | - | CH | company
    Rolling Stone | - | US | media
    Rolls-Royce | - | GB | company
    Rosatom | - | RU | company
    Roscosmos | - | RU | agency
    Rosneft | - | RU | company
    Rosoboronexport | - | RU | company
    Rothschild | Lazard | FR | bank
    Royal Air Maroc | RAM | MA | company
    RTBF | - | BE | media
    RTE | - | FR | company
    RTL | - | FR | media
    RTL-TVI | - | BE | media
    RTS | Radio Télévision suisse | CH | media
    Russia Today | RT | RU | media
    Russie unie | Russie Unie | RU | party
    Ryanair | - | IE | company
    Réseau Haqqani | - | AF | armed
    Réserve fédérale | Fed; Réserve fédérale américaine | US | bank
    Safran | - | FR | company
    Saint-Cyr | - | FR | university
    Saint-Gobain | - | FR | company
    Saint-Siège | Vatican | VA | religious
    Samsung | - | KR | company
    SANA | Sana | SY | media
    Sanofi | Sanofi-Aventis | FR | company
    Santander | - | ES | bank
    Santé publique France | - | FR | agency
    SAP | - | DE | company
    Saudi Aramco | Aramco | SA | company
    Save the Children | - | - | ngo
    Sberbank | - | RU | bank
    Schneider Electric | - | FR | company
    Scotland Yard | Metropolitan Police; Met | GB | police
    Secours catholique | - | FR | ngo
    Secours populaire | - | FR | ngo
    Secret Service | - | US | police
    Securities and Exchange Commission | SEC | US | agency
    Seleka | Séléka | CF | armed
    Seneweb | - | SN | media
    Service de sécurité d'Ukraine | SBU | UA | agency
    Service des renseignements extérieurs | SVR | RU | agency
    Service départemental d'incendie et de secours | SDIS | FR | agency
    Service européen pour l'action extérieure | SEAE | - | international
    Service fédéral de sécurité | FSB | RU | agency
    Serviteur du peuple | - | UA | party
    SFR | Altice; Numericable | FR | company
    Shas | - | IL | party
    Shell | Royal Dutch Shell | GB | company
    Shin Bet | Shin Beth; Shabak | IL | agency
    Sidwaya | - | BF | media
    Siemens | - | DE | company
    Singapore Airlines | - | SG | company
    Sinn Féin | Sinn Fein | IE | party
    Sinopec | - | CN | company
    Sky News | - | GB | media
    Slate | - | US | media
    SNCF | Société nationale des chemins de fer français | FR | company
    SNRT | - | MA | media
    So Foot | - | FR | media
    Social Democratic Front | SDF | CM | party
    Socialistes et démocrates | S&D | - | party
    Société financière internationale | SFI | - | bank
    Société Générale | Société générale; SocGen | FR | bank
    Sodexo | - | FR | company
    SoftBank | - | JP | company
    Solidarnosc | Solidarność | PL | union
    Solvay | - | BE | company
    Sonatrach | - | DZ | company
    Sonelgaz | - | DZ | company
    Sony | - | JP | company
    Sorbonne Université | Sorbonne; Université Paris-Sorbonne; Université Panthéon-Sorbonne | FR | university
    SOS Méditerranée | - | FR | ngo
    SOS Racisme | - | FR | association
    South China Morning Post | - | HK | media
    SPA | Saudi Press Agency | SA | media
    SpaceX | - | US | company
    Spotify | - | SE | company
    Sputnik | - | RU | media
    SPÖ | - | AT | party
    Stade rennais | - | FR | sport
    Stade toulousain | - | FR | sport
    Standard & Poor's | S&P | US | company
    Stanford | Université Stanford | US | university
    Starbucks | - | US | company
    Starlink | - | US | company
    Stellantis | - | NL | company
    STMicroelectronics | - | CH | company
    Sud Ouest | Sud-Ouest | FR | media
    Sud Radio | - | FR | media
    SUD-Rail | - | FR | union
    Suez | Suez Environnement | FR | company
    Sumar | - | ES | party
    Swiss | Swissair | CH | company
    Syndicat de la magistrature | - | FR | union
    Syndicat national du journalisme | SNJ | FR | union
    Syriza | - | GR | party
    Sénat | - | - | parliament
    Süddeutsche Zeitung | - | DE | media
    Talibans | talibans; Taliban; taliban; talibane; talibanes | AF | armed
    Tanger Med | - | MA | company
    Tass | TASS; Itar-Tass | RU | media
    Tata | Tata Group; Tata Motors | IN | company
    Tea Party | - | US | party
    TechnipFMC | Technip | FR | company
    Telecom Italia | TIM | IT | company
    Telefónica | Telefonica | ES | company
    TelQuel | - | MA | media
    Temasek | - | SG | bank
    Tencent | - | CN | company
    Terra Nova | - | FR | ngo
    Tesla | - | US | company
    TF1 | - | FR | media
    Thales | Thalès | FR | company
    The Atlantic | - | US | media
    The Daily Telegraph | Daily Telegraph; The Telegraph | GB | media
    The Economist | - | GB | media
    The Guardian | Guardian | GB | media
    The Hindu | - | IN | media
    The Independent | - | GB | media
    The New Yorker | New Yorker | US | media
    The Observer | - | GB | media
    The Sun | - | GB | media
    The Sunday Times | Sunday Times | GB | media
    The Times | - | GB | media
    ThyssenKrupp | - | DE | company
    Tigres tamouls | LTTE; Tigres de libération de l'Eelam tamoul | LK | armed
    Time | Time Magazine | US | media
    Times of India | - | IN | media
    Times of Israel | The Times of Israel | IL | media
    Toronto Star | - | CA | media
    Toshiba | - | JP | company
    TotalEnergies | Total; Elf; Elf Aquitaine | FR | company
    Tottenham | - | GB | sport
    Toyota | - | JP | company
    TP Mazembe | - | CD | sport
    Tracfin | - | FR | agency
    Transparency International | - | - | ngo
    Tribunal arbitral du sport | TAS | - | court
    Tribunal pénal international pour l'ex-Yougoslavie | TPIY | - | court
    Tribunal pénal international pour le Rwanda | TPIR | - | court
    TSA | - | DZ | media
    Tsahal | armée israélienne | IL | armed
    TSMC | - | TW | company
    Tunis Afrique Presse | TAP | TN | media
    Tunisair | - | TN | company
    Turkish Airlines | - | TR | company
    TV5Monde | TV5 Monde; TV5 | FR | media
    Twitter | - | US | company
    Télérama | - | FR | media
    Uber | - | US | company
    Ubisoft | - | FR | company
    UBS | - | CH | bank
    Ukraïnska Pravda | - | UA | media
    Unibail-Rodamco-Westfield | Unibail | FR | company
    Unicredit | UniCredit | IT | bank
    Unilever | - | GB | company
    Union africaine | UA; U.A. | - | international
    Union chrétienne-démocrate | CDU | DE | party
    Union chrétienne-sociale | CSU | DE | party
    Union constitutionnelle | - | MA | party
    Union cycliste internationale | UCI | - | sport
    Union des associations européennes de football | UEFA; Uefa | - | sport
    Union des démocrates et indépendants | UDI | FR | party
    Union des forces démocratiques de Guinée | UFDG | GN | party
    Union des organisations islamiques de France | UOIF | FR | religious
    Union du Maghreb arabe | UMA | - | international
    Union démocratique du centre | UDC | CH | party
    Union européenne | UE; U.E.; Union Européenne | - | international
    Union générale tunisienne du travail | UGTT | TN | union
    Union internationale des télécommunications | UIT | - | international
    Union interparlementaire | UIP | - | parliament
    Union marocaine du travail | UMT | MA | union
    Union nationale des syndicats autonomes | UNSA; Unsa | FR | union
    Union nationale des étudiants de France | UNEF; Unef | FR | union
    Union patriotique du Kurdistan | UPK | IQ | party
    Union postale universelle | UPU | - | international
    Union pour la démocratie et le progrès social | UDPS | CD | party
    Union pour la démocratie française | UDF | FR | party
    Union pour la Méditerranée | UpM; UPM | - | international
    Union pour la République | UNIR | TG | party
    Union pour un mouvement populaire | UMP | FR | party
    Union socialiste des forces populaires | USFP | MA | party
    Union syndicale des magistrats | USM | FR | union
    Union syndicale Solidaires | SUD; Solidaires | FR | union
    Union tunisienne de l'industrie, du commerce et de l'artisanat | UTICA | TN | union
    Union économique et monétaire ouest-africaine | UEMOA; Uemoa | - | international
    Unita | UNITA | AO | party
    Unités de protection du peuple | YPG | SY | armed
    Université Al Akhawayn | Al Akhawayn | MA | university
    Université Al-Azhar | Al-Azhar | EG | religious
    Université Cheikh-Anta-Diop | UCAD | SN | university
    Université de Georgetown | - | US | university
    Université Johns-Hopkins | Johns Hopkins | US | university
    Université Mohammed VI polytechnique | UM6P | MA | university
    Université Mohammed-V | Université Mohammed V | MA | university
    USA Today | - | US | media
    USAID | Usaid | US | agency
    Vale | - | BR | company
    Valeo | - | FR | company
    Valeurs actuelles | - | FR | media
    Vallourec | - | FR | company
    Vanity Fair | - | US | media
    Var-Matin | - | FR | media
    Veolia | - | FR | company
    Verdi | Ver.di | DE | union
    Vilmorin | - | FR | company
    Vinci | VINCI | FR | company
    Vivendi | - | FR | company
    Vlaams Belang | - | BE | party
    Vodafone | - | GB | company
    Voice of America | Voix de l'Amérique; VOA | US | media
    Volkswagen | VW | DE | company
    Volvo | - | SE | company
    Vox | - | ES | party
    Wall Street Journal | The Wall Street Journal; WSJ | US | media
    Walmart | Wal-Mart | US | company
    WAM | - | AE | media
    Washington Post | The Washington Post | US | media
    WhatsApp | - | US | company
    World Athletics | IAAF | - | sport
    World Rugby | IRB | - | sport
    Worldline | - | FR | company
    Wydad Casablanca | Wydad | MA | sport
    Xiaomi | - | CN | company
    Xinhua | Chine nouvelle; agence Chine nouvelle | CN | media
    Yahoo | Yahoo! | US | company
    Yale | Université Yale | US | university
    Yediot Aharonot | Yediot Aharonoth | IL | media
    Yesh Atid | - | IL | party
    Yonhap | - | KR | media
    YouTube | - | US | company
    YPF | - | AR | company
    Zanu-PF | ZANU-PF | ZW | party
    ZDF | - | DE | media
    Zoom | - | US | company
    ZTE | - | CN | company
    École des hautes études en sciences sociales | EHESS | FR | university
    École nationale d'administration | ENA | FR | university
    École nationale de la magistrature | ENM | FR | university
    École normale supérieure | ENS; Normale Sup | FR | university
    École polytechnique | Polytechnique | FR | university
    Église catholique | Eglise catholique; église catholique; Église catholique romaine | - | international
    Église d'Angleterre | Église anglicane | GB | religious
    État islamique | Etat islamique; Daech; Daesh; organisation État islamique; EI; groupe État islamique | - | armed
    État-major des armées | EMA | FR | armed
    """#
}
