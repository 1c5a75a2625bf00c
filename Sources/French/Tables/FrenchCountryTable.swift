/// States and territories as the French press names them.
///
/// One a line: ISO 3166-1 code | names; the first is the usual one | demonyms with all inflections
/// (adjectives, capitalised they are people) | first members of compounds (`franco-marocain`) | capital,
/// then other seats that stand for the state (`Élysée`, `Kremlin`). `; ` between entries, `-` for none.
/// A trailing `!` says that the word often means something else as well (`Grenade`, `indien`, `Vienne`):
/// take it only with support from the context. Capitalised words are compared with their capital.
///
/// Source: written for this project; names checked against the Unicode CLDR 48 French locale
/// (Unicode licence). Made by `Scripts/lexicon/countries.py`.
package enum FrenchCountryTable {
  /// The lines, see above.
  package static let table: StaticString = #"""
    AD | Andorre | andorran; andorrane; andorrans; andorranes | - | Andorre-la-Vieille
    AE | Émirats arabes unis; Emirats arabes unis; Émirats; Emirats; EAU; Dubaï!; Abou Dhabi! | émirati; émiratie; émiratis; émiraties; émirien; émirienne; émiriens; émiriennes | émirato | Abou Dhabi; Abu Dhabi
    AF | Afghanistan; Émirat islamique d'Afghanistan | afghan; afghane; afghans; afghanes | - | Kaboul
    AG | Antigua-et-Barbuda; Antigua | antiguais; antiguaise; antiguaises | - | Saint John's
    AL | Albanie | albanais; albanaise; albanaises | albano | Tirana
    AM | Arménie | arménien; arménienne; arméniens; arméniennes | arméno | Erevan
    AO | Angola | angolais; angolaise; angolaises | - | Luanda
    AR | Argentine | argentin; argentine; argentins; argentines | argentino | Buenos Aires; Casa Rosada
    AT | Autriche | autrichien; autrichienne; autrichiens; autrichiennes | austro | Vienne!
    AU | Australie | australien; australienne; australiens; australiennes | australo | Canberra
    AW | Aruba | arubais; arubaise; arubaises | - | Oranjestad
    AZ | Azerbaïdjan; Azerbaidjan | azerbaïdjanais; azerbaïdjanaise; azerbaïdjanaises; azéri; azérie; azéris; azéries | azerbaïdjano | Bakou
    BA | Bosnie-Herzégovine; Bosnie; Fédération de Bosnie-Herzégovine; Republika Srpska! | bosnien; bosnienne; bosniens; bosniennes; bosniaque!; bosniaques! | bosno | Sarajevo
    BB | Barbade | barbadien; barbadienne; barbadiens; barbadiennes | - | Bridgetown
    BD | Bangladesh; Bengladesh | bangladais; bangladaise; bangladaises; bangladeshi; bangladeshie; bangladeshis; bangladeshies | - | Dacca; Dhaka
    BE | Belgique; Royaume de Belgique; Flandre!; Wallonie! | belge; belges; flamand; flamande; flamands; flamandes; wallon; wallonne; wallons; wallonnes | belgo | Bruxelles!
    BF | Burkina Faso; Burkina; Haute-Volta | burkinabè; burkinabé; burkinabée; burkinabés; burkinabées; voltaïque!; voltaïques! | burkinabo | Ouagadougou; Kosyam
    BG | Bulgarie | bulgare; bulgares | bulgaro | Sofia!
    BH | Bahreïn; Bahrein; Bahraïn | bahreïni; bahreïnie; bahreïnis; bahreïnies; bahreïnien; bahreïnienne; bahreïniens; bahreïniennes; bahraïni; bahraïnie; bahraïnis; bahraïnies | - | Manama
    BI | Burundi | burundais; burundaise; burundaises | burundo | Gitega; Bujumbura
    BJ | Bénin; Dahomey | béninois; béninoise; béninoises | bénino | Porto-Novo; Cotonou
    BM | Bermudes | bermudien; bermudienne; bermudiens; bermudiennes | - | -
    BN | Brunei; Sultanat de Brunei | brunéien; brunéienne; brunéiens; brunéiennes | - | Bandar Seri Begawan
    BO | Bolivie | bolivien; bolivienne; boliviens; boliviennes | boliviano | La Paz; Sucre!
    BR | Brésil; République fédérative du Brésil | brésilien; brésilienne; brésiliens; brésiliennes | brasilo; brésilo | Brasilia; Planalto
    BS | Bahamas | bahaméen; bahaméenne; bahaméens; bahaméennes; bahamien; bahamienne; bahamiens; bahamiennes | - | Nassau
    BT | Bhoutan | bhoutanais; bhoutanaise; bhoutanaises | - | Thimphou
    BW | Botswana | botswanais; botswanaise; botswanaises; botswanéen; botswanéenne; botswanéens; botswanéennes; motswana; motswanae; motswanas; motswanaes | - | Gaborone
    BY | Biélorussie; Bélarus; Belarus | biélorusse; biélorusses; bélarusse; bélarusses; bélarussien; bélarussienne; bélarussiens; bélarussiennes | biélorusso | Minsk
    BZ | Belize | bélizien; bélizienne; béliziens; béliziennes | - | Belmopan
    CA | Canada; Québec | canadien; canadienne; canadiens; canadiennes; québécois; québécoise; québécoises | canado | Ottawa
    CD | République démocratique du Congo; RDC; RD Congo; RD-Congo; Congo-Kinshasa; Congo Kinshasa; Zaïre; Congo démocratique | congolais!; congolaise!; congolaises!; zaïrois; zaïroise; zaïroises | congolo!; zaïro | Kinshasa
    CF | République centrafricaine; Centrafrique; RCA | centrafricain; centrafricaine; centrafricains; centrafricaines | centrafricano | Bangui
    CG | Congo!; Congo-Brazzaville; République du Congo; Congo Brazzaville | congolais!; congolaise!; congolaises! | congolo! | Brazzaville
    CH | Suisse; Confédération helvétique; Confédération suisse | suisse; suisses; suissesse; suissesses; helvétique; helvétiques; helvète; helvètes | helvético; suisso | Berne
    CI | Côte d'Ivoire; Cote d'Ivoire | ivoirien; ivoirienne; ivoiriens; ivoiriennes | ivoiro | Yamoussoukro; Abidjan
    CK | Îles Cook | - | - | Avarua
    CL | Chili | chilien; chilienne; chiliens; chiliennes | chiléno; chilo | Santiago!; La Moneda
    CM | Cameroun; Kamerun | camerounais; camerounaise; camerounaises | camerouno | Yaoundé; Etoudi
    CN | Chine; République populaire de Chine; RPC; Chine populaire; Empire du Milieu; empire du Milieu | chinois; chinoise; chinoises | sino | Pékin; Beijing; Zhongnanhai
    CO | Colombie | colombien; colombienne; colombiens; colombiennes | colombo | Bogota; Bogotá
    CR | Costa Rica | costaricien; costaricienne; costariciens; costariciennes; costaricain; costaricaine; costaricains; costaricaines | - | San José!
    CU | Cuba | cubain; cubaine; cubains; cubaines | cubano | La Havane
    CV | Cap-Vert; Cabo Verde | cap-verdien; cap-verdienne; cap-verdiens; cap-verdiennes; capverdien; capverdienne; capverdiens; capverdiennes | - | Praia
    CW | Curaçao! | curacien; curacienne; curaciens; curaciennes | - | Willemstad
    CY | Chypre; République de Chypre; Chypre du Nord! | chypriote; chypriotes; cypriote; cypriotes; chypriote-grec; chypriote-grecque; chypriotes-grecs; chypriotes-grecques | chyprio; cyprio | Nicosie
    CZ | République tchèque; Tchéquie; Tchécoslovaquie! | tchèque; tchèques; tchécoslovaque!; tchécoslovaques! | tchéco | Prague
    DE | Allemagne; République fédérale d'Allemagne; RFA; RDA; R.F.A.; R.D.A.; Allemagne de l'Est; Allemagne de l'Ouest; Bavière! | allemand; allemande; allemands; allemandes; est-allemand; est-allemande; est-allemands; est-allemandes; ouest-allemand; ouest-allemande; ouest-allemands; ouest-allemandes; teuton!; teutonne!; teutons!; teutonnes!; bavarois!; bavaroise!; bavaroises! | germano; allemando | Berlin; Bonn!; Chancellerie!
    DJ | Djibouti | djiboutien; djiboutienne; djiboutiens; djiboutiennes | djibouto | -
    DK | Danemark; Royaume du Danemark | danois; danoise; danoises | dano | Copenhague
    DM | Dominique! | dominiquais; dominiquaise; dominiquaises | - | Roseau!
    DO | République dominicaine; République Dominicaine | dominicain; dominicaine; dominicains; dominicaines | dominico; dominicano | Saint-Domingue
    DZ | Algérie; République algérienne démocratique et populaire | algérien; algérienne; algériens; algériennes | algéro | Alger; El Mouradia
    EC | Équateur; Equateur | équatorien; équatorienne; équatoriens; équatoriennes | équatoriano | Quito
    EE | Estonie | estonien; estonienne; estoniens; estoniennes | estono | Tallinn
    EG | Égypte; Egypte; République arabe d'Égypte | égyptien; égyptienne; égyptiens; égyptiennes | égypto | Le Caire; Caire
    EH | Sahara occidental; Sahara Occidental; République arabe sahraouie démocratique; RASD; R.A.S.D. | sahraoui; sahraouie; sahraouis; sahraouies | - | Laâyoune!; Tindouf!
    ER | Érythrée; Erythrée | érythréen; érythréenne; érythréens; érythréennes | érythréo | Asmara
    ES | Espagne; Royaume d'Espagne; Catalogne!; Pays basque! | espagnol; espagnole; espagnols; espagnoles; catalan!; catalane!; catalans!; catalanes!; basque!; basques! | hispano | Madrid; Moncloa; palais de la Moncloa; Zarzuela
    ET | Éthiopie; Ethiopie; Abyssinie | éthiopien; éthiopienne; éthiopiens; éthiopiennes | éthiopo | Addis-Abeba!; Addis Abeba!
    FI | Finlande | finlandais; finlandaise; finlandaises; finnois!; finnoise!; finnoises! | finno; finlando | Helsinki
    FJ | Fidji; Îles Fidji | fidjien; fidjienne; fidjiens; fidjiennes | - | Suva
    FM | Micronésie; États fédérés de Micronésie | micronésien; micronésienne; micronésiens; micronésiennes | - | Palikir
    FO | Îles Féroé; Féroé | féroïen; féroïene; féroïens; féroïenes | - | Tórshavn
    FR | France; République française; Hexagone! | français; française; françaises | franco | Paris; Élysée; Elysée; palais de l'Élysée; Matignon; Hôtel Matignon; hôtel de Matignon; Quai d'Orsay; Bercy!; Place Beauvau; Beauvau; Palais-Bourbon; place Vendôme!; hôtel de Brienne; fort de Brégançon; Palais du Luxembourg; Rue de Grenelle!
    GA | Gabon | gabonais; gabonaise; gabonaises | gabono | Libreville
    GB | Royaume-Uni; Royaume Uni; Grande-Bretagne; Grande Bretagne; Angleterre; Écosse!; Ecosse!; Pays de Galles!; Irlande du Nord!; Ulster! | britannique; britanniques; anglais; anglaise; anglaises; écossais!; écossaise!; écossaises!; gallois!; galloise!; galloises!; nord-irlandais!; nord-irlandaise!; nord-irlandaises!; rosbif!; rosbive!; rosbifs!; rosbives!; british | anglo; britannico; britano | Londres; Downing Street; 10 Downing Street; Westminster!; Whitehall; Buckingham; palais de Buckingham; Foreign Office
    GD | Grenade!; La Grenade | grenadien; grenadienne; grenadiens; grenadiennes | - | Saint-Georges!
    GE | Géorgie | géorgien; géorgienne; géorgiens; géorgiennes | géorgiano; géorgo | Tbilissi
    GF | Guyane; Guyane française | guyanais!; guyanaise!; guyanaises! | - | -
    GG | Guernesey | guernesiais; guernesiaise; guernesiaises | - | -
    GH | Ghana | ghanéen; ghanéenne; ghanéens; ghanéennes | ghanéo | Accra
    GI | Gibraltar | gibraltarien; gibraltarienne; gibraltariens; gibraltariennes | - | -
    GL | Groenland | groenlandais; groenlandaise; groenlandaises | - | Nuuk
    GM | Gambie | gambien; gambienne; gambiens; gambiennes | gambo | Banjul
    GN | Guinée; Guinée-Conakry; République de Guinée; Guinée Conakry | guinéen; guinéenne; guinéens; guinéennes | guinéo | Conakry
    GP | Guadeloupe | guadeloupéen!; guadeloupéenne!; guadeloupéens!; guadeloupéennes! | - | -
    GQ | Guinée équatoriale; Guinée Équatoriale; Guinée-Équatoriale | équato-guinéen; équato-guinéenne; équato-guinéens; équato-guinéennes; équatoguinéen; équatoguinéenne; équatoguinéens; équatoguinéennes | - | Malabo
    GR | Grèce; République hellénique | grec; grecque; grecs; grecques; hellénique; helléniques; hellène!; hellènes! | gréco; helléno | Athènes
    GT | Guatemala | guatémaltèque; guatémaltèques | guatémalto | Guatemala Ciudad
    GU | Guam | guamien; guamienne; guamiens; guamiennes | - | -
    GW | Guinée-Bissau; Guinée-Bissao; Guinée Bissau | bissau-guinéen; bissau-guinéenne; bissau-guinéens; bissau-guinéennes; bissaoguinéen; bissaoguinéenne; bissaoguinéens; bissaoguinéennes | - | Bissau
    GY | Guyana; Guyane britannique | guyanien; guyanienne; guyaniens; guyaniennes; guyanais!; guyanaise!; guyanaises! | - | Georgetown!
    HK | Hong Kong; Hong-Kong; Hongkong; R.A.S. chinoise de Hong Kong | hongkongais; hongkongaise; hongkongaises; hong-kongais; hong-kongaise; hong-kongaises | - | -
    HN | Honduras | hondurien; hondurienne; honduriens; honduriennes | honduro | Tegucigalpa
    HR | Croatie | croate; croates | croato | Zagreb
    HT | Haïti; Haiti | haïtien; haïtienne; haïtiens; haïtiennes | haïtiano | Port-au-Prince
    HU | Hongrie | hongrois; hongroise; hongroises; magyar; magyare; magyars; magyares | hungaro; magyaro | Budapest
    ID | Indonésie | indonésien; indonésienne; indonésiens; indonésiennes | indonéso! | Jakarta; Djakarta
    IE | Irlande; République d'Irlande; Éire; Eire | irlandais; irlandaise; irlandaises | irlando | Dublin
    IL | Israël; Israel; État hébreu; Etat hébreu; État d'Israël | israélien; israélienne; israéliens; israéliennes; hébreu!; hébreue!; hébreux!; hébreues! | israélo | Jérusalem!; Tel-Aviv!; Tel Aviv!
    IM | Île de Man | mannois; mannoise; mannoises | - | -
    IN | Inde; République de l'Inde; Union indienne; Bharat | indien; indienne; indiens; indiennes | indo | New Delhi; Delhi
    IQ | Irak; Iraq | irakien; irakienne; irakiens; irakiennes; iraquien; iraquienne; iraquiens; iraquiennes | irako; iraquo | Bagdad
    IR | Iran; République islamique d'Iran; Perse!; République islamique! | iranien; iranienne; iraniens; iraniennes; persan!; persane!; persans!; persanes! | irano | Téhéran
    IS | Islande | islandais; islandaise; islandaises | islando | Reykjavik
    IT | Italie; République italienne; Péninsule! | italien; italienne; italiens; italiennes; transalpin; transalpine; transalpins; transalpines | italo | Rome; palais Chigi; Quirinal; Farnesina
    JE | Jersey! | jersiais; jersiaise; jersiaises | - | -
    JM | Jamaïque | jamaïcain; jamaïcaine; jamaïcains; jamaïcaines; jamaïquain; jamaïquaine; jamaïquains; jamaïquaines | - | Kingston!
    JO | Jordanie; Royaume hachémite; Royaume hachémite de Jordanie | jordanien; jordanienne; jordaniens; jordaniennes | jordano | Amman
    JP | Japon; empire du Soleil-Levant; Pays du Soleil-Levant | japonais; japonaise; japonaises; nippon; nippone; nippons; nippones; nipponne; nipponnes | nippo; japono | Tokyo
    KE | Kenya; Kénya | kényan; kényane; kényans; kényanes; kenyan; kenyane; kenyans; kenyanes; kényen; kényenne; kényens; kényennes | kényano | Nairobi
    KG | Kirghizistan; Kirghizstan; Kirghizie | kirghize; kirghizes; kirghiz | kirghizo | Bichkek
    KH | Cambodge; Kampuchéa; Royaume du Cambodge | cambodgien; cambodgienne; cambodgiens; cambodgiennes; khmer!; khmère!; khmers!; khmères! | cambodgo | Phnom Penh
    KI | Kiribati | kiribatien; kiribatienne; kiribatiens; kiribatiennes | - | Tarawa
    KM | Comores; Union des Comores | comorien; comorienne; comoriens; comoriennes | comoro | Moroni!
    KN | Saint-Christophe-et-Niévès; Saint-Kitts-et-Nevis | christophien; christophienne; christophiens; christophiennes | - | Basseterre!
    KP | Corée du Nord; RPDC; République populaire démocratique de Corée | nord-coréen; nord-coréenne; nord-coréens; nord-coréennes; coréen!; coréenne!; coréens!; coréennes! | - | Pyongyang
    KR | Corée du Sud; République de Corée; Corée! | sud-coréen; sud-coréenne; sud-coréens; sud-coréennes; coréen!; coréenne!; coréens!; coréennes! | coréano!; coréo! | Séoul
    KW | Koweït; Koweit | koweïtien; koweïtienne; koweïtiens; koweïtiennes | koweïto | Koweït City
    KY | Îles Caïmans; Caïmans! | caïmanais; caïmanaise; caïmanaises | - | -
    KZ | Kazakhstan; Kazakstan | kazakh; kazakhe; kazakhs; kazakhes; kazakhstanais; kazakhstanaise; kazakhstanaises; kazakhstani; kazakhstanie; kazakhstanis; kazakhstanies | kazakho | Astana; Nour-Soultan
    LA | Laos | laotien; laotienne; laotiens; laotiennes | laoto; lao | Vientiane
    LB | Liban; République libanaise | libanais; libanaise; libanaises | libano | Beyrouth; palais de Baabda; Baabda
    LC | Sainte-Lucie | saint-lucien; saint-lucienne; saint-luciens; saint-luciennes | - | Castries!
    LI | Liechtenstein | liechtensteinois; liechtensteinoise; liechtensteinoises | - | Vaduz
    LK | Sri Lanka; Ceylan | sri-lankais; sri-lankaise; sri-lankaises; srilankais; srilankaise; srilankaises; sri lankais; sri lankaise; sri lankaises; cingalais!; cingalaise!; cingalaises! | srilanko | Colombo!
    LR | Liberia; Libéria | libérien; libérienne; libériens; libériennes | libériano | Monrovia
    LS | Lesotho | lésothan; lésothane; lésothans; lésothanes; lesothan; lesothane; lesothans; lesothanes; basotho | - | Maseru
    LT | Lituanie | lituanien; lituanienne; lituaniens; lituaniennes | lituano | Vilnius
    LU | Luxembourg; Grand-Duché; Grand-Duché de Luxembourg; grand-duché de Luxembourg | luxembourgeois; luxembourgeoise; luxembourgeoises | luxembourgo | -
    LV | Lettonie | letton; lettone; lettons; lettones; lettonne; lettonnes | letto | Riga
    LY | Libye; Jamahiriya | libyen; libyenne; libyens; libyennes | libyo | Tripoli!
    MA | Maroc; Royaume du Maroc; Royaume chérifien; royaume chérifien | marocain; marocaine; marocains; marocaines; chérifien; chérifienne; chérifiens; chérifiennes | maroco | Rabat; Palais royal de Rabat
    MC | Monaco; Principauté de Monaco; Rocher! | monégasque; monégasques | monégasco | -
    MD | Moldavie; Moldova; République de Moldavie | moldave; moldaves | moldavo; moldo | Chisinau
    ME | Monténégro; Montenegro | monténégrin; monténégrine; monténégrins; monténégrines | monténégrino | Podgorica
    MG | Madagascar; Grande Île!; Grande Ile! | malgache; malgaches; malagasy | malgacho | Antananarivo; Tananarive; Iavoloha
    MH | Îles Marshall; Marshall! | marshallais; marshallaise; marshallaises | - | Majuro
    MK | Macédoine du Nord; Macédoine; ARYM; Ancienne République yougoslave de Macédoine | macédonien; macédonienne; macédoniens; macédoniennes; nord-macédonien; nord-macédonienne; nord-macédoniens; nord-macédoniennes | macédono | Skopje
    ML | Mali | malien; malienne; maliens; maliennes | malo!; maliano | Bamako; Koulouba
    MM | Birmanie; Myanmar | birman; birmane; birmans; birmanes | birmano | Naypyidaw; Rangoun
    MN | Mongolie | mongol; mongole; mongols; mongoles | mongolo | Oulan-Bator; Oulan Bator
    MO | Macao!; R.A.S. chinoise de Macao | macanais; macanaise; macanaises | - | -
    MQ | Martinique | martiniquais!; martiniquaise!; martiniquaises! | - | -
    MR | Mauritanie; République islamique de Mauritanie | mauritanien; mauritanienne; mauritaniens; mauritaniennes | mauritano | Nouakchott
    MT | Malte | maltais; maltaise; maltaises | malto | La Valette
    MU | Maurice!; île Maurice; Île Maurice; Ile Maurice | mauricien; mauricienne; mauriciens; mauriciennes | mauriciano | Port-Louis!
    MV | Maldives | maldivien; maldivienne; maldiviens; maldiviennes | - | Malé
    MW | Malawi | malawien; malawienne; malawiens; malawiennes; malawite; malawites | - | Lilongwe
    MX | Mexique; États-Unis du Mexique | mexicain; mexicaine; mexicains; mexicaines | mexicano | Mexico!; Los Pinos
    MY | Malaisie; Fédération de Malaisie | malaisien; malaisienne; malaisiens; malaisiennes; malais!; malaise!; malaises! | malaiso; malayo | Kuala Lumpur; Putrajaya
    MZ | Mozambique | mozambicain; mozambicaine; mozambicains; mozambicaines | mozambicano | Maputo
    NA | Namibie | namibien; namibienne; namibiens; namibiennes | namibo | Windhoek
    NC | Nouvelle-Calédonie; Kanaky | calédonien; calédonienne; calédoniens; calédoniennes; néo-calédonien; néo-calédonienne; néo-calédoniens; néo-calédoniennes; kanak; kanake; kanaks; kanakes; kanak! | - | Nouméa
    NE | Niger | nigérien; nigérienne; nigériens; nigériennes | nigéro | Niamey
    NG | Nigeria; Nigéria | nigérian; nigériane; nigérians; nigérianes | nigériano | Abuja!; Aso Rock
    NI | Nicaragua | nicaraguayen; nicaraguayenne; nicaraguayens; nicaraguayennes; nicaraguéen; nicaraguéenne; nicaraguéens; nicaraguéennes | nicaraguo | Managua
    NL | Pays-Bas; Hollande!; Royaume des Pays-Bas | néerlandais; néerlandaise; néerlandaises; hollandais; hollandaise; hollandaises; batave; bataves | néerlando; hollando | La Haye!; Amsterdam!
    NO | Norvège | norvégien; norvégienne; norvégiens; norvégiennes | norvégo | Oslo
    NP | Népal | népalais; népalaise; népalaises | népalo | Katmandou
    NR | Nauru | nauruan; nauruane; nauruans; nauruanes | - | Yaren
    NZ | Nouvelle-Zélande | néo-zélandais; néo-zélandaise; néo-zélandaises; kiwi!; kiwie!; kiwis!; kiwies! | néozélando | Wellington!
    OM | Oman; Sultanat d'Oman | omanais; omanaise; omanaises; omani; omanie; omanis; omanies | omano | Mascate
    PA | Panama | panaméen; panaméenne; panaméens; panaméennes | panaméo | Panama City!
    PE | Pérou | péruvien; péruvienne; péruviens; péruviennes | péruviano; péruano | Lima
    PF | Polynésie française; Tahiti! | polynésien; polynésienne; polynésiens; polynésiennes; tahitien!; tahitienne!; tahitiens!; tahitiennes! | - | Papeete
    PG | Papouasie-Nouvelle-Guinée; Papouasie | papou!; papoue!; papous!; papoues!; papouan-néo-guinéen; papouan-néo-guinéenne; papouan-néo-guinéens; papouan-néo-guinéennes | - | Port Moresby
    PH | Philippines | philippin; philippine; philippins; philippines | philippino | Manille; Malacañang
    PK | Pakistan | pakistanais; pakistanaise; pakistanaises | pakistano | Islamabad
    PL | Pologne | polonais; polonaise; polonaises | polono | Varsovie
    PM | Saint-Pierre-et-Miquelon | saint-pierrais!; saint-pierraise!; saint-pierraises! | - | -
    PR | Porto Rico | portoricain; portoricaine; portoricains; portoricaines | - | San Juan!
    PS | Palestine; Territoires palestiniens; territoires palestiniens; État de Palestine; Cisjordanie; bande de Gaza; Bande de Gaza; Gaza! | palestinien; palestinienne; palestiniens; palestiniennes; gazaoui; gazaouie; gazaouis; gazaouies; cisjordanien; cisjordanienne; cisjordaniens; cisjordaniennes | palestino; palestiniano | Ramallah; Mouqataa; Mouqata'a
    PT | Portugal | portugais; portugaise; portugaises; lusitanien!; lusitanienne!; lusitaniens!; lusitaniennes! | luso; portugalo | Lisbonne; palais de Belém
    PW | Palaos; Palau | palaosien; palaosienne; palaosiens; palaosiennes; paluan; paluane; paluans; paluanes | - | Melekeok; Ngerulmud
    PY | Paraguay | paraguayen; paraguayenne; paraguayens; paraguayennes | paraguayo | Asuncion; Asunción
    QA | Qatar; Katar | qatari; qatarie; qataris; qataries; qatarien; qatarienne; qatariens; qatariennes | qataro | Doha
    RE | La Réunion!; île de la Réunion; Île de La Réunion | réunionnais!; réunionnaise!; réunionnaises! | - | -
    RO | Roumanie | roumain; roumaine; roumains; roumaines | roumano | Bucarest; palais Cotroceni
    RS | Serbie; Yougoslavie!; Serbie-et-Monténégro | serbe; serbes; yougoslave!; yougoslaves! | serbo | Belgrade
    RU | Russie; Fédération de Russie; Russie soviétique; URSS; U.R.S.S.; Union soviétique; Tchétchénie! | russe; russes; soviétique; soviétiques; tchétchène!; tchétchènes! | russo; soviéto | Moscou; Kremlin
    RW | Rwanda; Ruanda | rwandais; rwandaise; rwandaises | rwando | Kigali
    SA | Arabie saoudite; Arabie Saoudite; Royaume d'Arabie saoudite; Royaume wahhabite | saoudien; saoudienne; saoudiens; saoudiennes; séoudien; séoudienne; séoudiens; séoudiennes; wahhabite!; wahhabites! | saoudo | Riyad; Ryad; Riad!
    SB | Îles Salomon; Salomon! | salomonais; salomonaise; salomonaises | - | Honiara
    SC | Seychelles | seychellois; seychelloise; seychelloises | - | Victoria!
    SD | Soudan | soudanais; soudanaise; soudanaises | soudano | Khartoum; Port-Soudan
    SE | Suède | suédois; suédoise; suédoises | suédo | Stockholm
    SG | Singapour | singapourien; singapourienne; singapouriens; singapouriennes | singapouro | -
    SI | Slovénie | slovène; slovènes | slovéno | Ljubljana
    SK | Slovaquie | slovaque; slovaques | slovaco | Bratislava
    SL | Sierra Leone; Sierra-Leone | sierra-léonais; sierra-léonaise; sierra-léonaises; sierraléonais; sierraléonaise; sierraléonaises | - | Freetown
    SM | Saint-Marin | saint-marinais; saint-marinaise; saint-marinaises | saintmarino | -
    SN | Sénégal | sénégalais; sénégalaise; sénégalaises | sénégalo | Dakar
    SO | Somalie; Somaliland!; Puntland! | somalien; somalienne; somaliens; somaliennes; somali; somalie; somalis; somalies | somalo | Mogadiscio
    SR | Suriname; Surinam | surinamais; surinamaise; surinamaises; surinamien; surinamienne; surinamiens; surinamiennes | surinamo | Paramaribo
    SS | Soudan du Sud; Sud-Soudan; Soudan-du-Sud | sud-soudanais; sud-soudanaise; sud-soudanaises | - | Juba; Djouba
    ST | Sao Tomé-et-Principe; São Tomé-et-Príncipe; Sao Tomé | santoméen; santoméenne; santoméens; santoméennes | - | Sao Tomé
    SV | Salvador!; Le Salvador; El Salvador | salvadorien; salvadorienne; salvadoriens; salvadoriennes | - | San Salvador
    SY | Syrie; République arabe syrienne | syrien; syrienne; syriens; syriennes | syro | Damas
    SZ | Eswatini; Swaziland | swazi; swazie; swazis; swazies | - | Mbabane
    TD | Tchad | tchadien; tchadienne; tchadiens; tchadiennes | tchado | N'Djamena; Ndjamena; N'Djaména
    TG | Togo | togolais; togolaise; togolaises | togolo | Lomé
    TH | Thaïlande; Siam | thaïlandais; thaïlandaise; thaïlandaises; thaï; thaïe; thaïs; thaïes; siamois!; siamoise!; siamoises! | thaïlando; thaï | Bangkok
    TJ | Tadjikistan | tadjik; tadjike; tadjiks; tadjikes | tadjiko | Douchanbé
    TL | Timor oriental; Timor-Oriental; Timor-Leste; Timor! | timorais; timoraise; timoraises; est-timorais; est-timoraise; est-timoraises | timoro | Dili
    TM | Turkménistan; Turkmenistan | turkmène; turkmènes | turkméno | Achgabat; Achkhabad
    TN | Tunisie | tunisien; tunisienne; tunisiens; tunisiennes | tunso; tuniso | Tunis; Carthage!; palais de Carthage; Kasbah!
    TO | Tonga | tongien; tongienne; tongiens; tongiennes | - | Nuku'alofa
    TR | Turquie; Türkiye; Empire ottoman!; Sublime Porte | turc; turque; turcs; turques; ottoman!; ottomane!; ottomans!; ottomanes! | turco | Ankara; Beştepe
    TT | Trinité-et-Tobago; Trinidad-et-Tobago | trinidadien; trinidadienne; trinidadiens; trinidadiennes; trinitéen; trinitéenne; trinitéens; trinitéennes | - | Port-d'Espagne
    TV | Tuvalu | tuvaluan; tuvaluane; tuvaluans; tuvaluanes | - | Funafuti
    TW | Taïwan; Taiwan; Formose; République de Chine | taïwanais; taïwanaise; taïwanaises; taiwanais; taiwanaise; taiwanaises | taïwano | Taipei; Taïpei
    TZ | Tanzanie; Tanganyika; Zanzibar! | tanzanien; tanzanienne; tanzaniens; tanzaniennes | tanzano | Dodoma; Dar es Salam
    UA | Ukraine | ukrainien; ukrainienne; ukrainiens; ukrainiennes | ukraino | Kiev; Kyiv; Kyïv; Bankova
    UG | Ouganda | ougandais; ougandaise; ougandaises | ougando | Kampala
    US | États-Unis; Etats-Unis; États-Unis d'Amérique; Etats-Unis d'Amérique; USA; U.S.A.; E.-U.; É.-U.; US!; Amérique!; Oncle Sam | américain; américaine; américains; américaines; états-unien; états-unienne; états-uniens; états-uniennes; étasunien; étasunienne; étasuniens; étasuniennes; yankee!; yankees! | américano | Washington; Maison Blanche; Maison-Blanche; Pentagone; Capitole!; Foggy Bottom; Bureau ovale; département d'État; Département d'Etat; Camp David
    UY | Uruguay | uruguayen; uruguayenne; uruguayens; uruguayennes | uruguayo | Montevideo
    UZ | Ouzbékistan | ouzbek; ouzbèke; ouzbeks; ouzbèkes | ouzbéko | Tachkent
    VA | Vatican; Saint-Siège; Saint Siège; Cité du Vatican; État de la Cité du Vatican | vatican; vaticane; vaticans; vaticanes; pontifical!; pontificale!; pontificaux!; pontificales! | - | Saint-Siège; palais apostolique
    VC | Saint-Vincent-et-les-Grenadines; Saint-Vincent-et-les Grenadines | vincentais; vincentaise; vincentaises | - | Kingstown
    VE | Venezuela; Vénézuela; République bolivarienne du Venezuela | vénézuélien; vénézuélienne; vénézuéliens; vénézuéliennes | vénézuélo | Caracas; Miraflores; palais de Miraflores
    VG | Îles Vierges britanniques | - | - | -
    VN | Vietnam; Viêt Nam; Viet Nam; Viêtnam; Viêt-Nam; République socialiste du Vietnam | vietnamien; vietnamienne; vietnamiens; vietnamiennes; sud-vietnamien; sud-vietnamienne; sud-vietnamiens; sud-vietnamiennes; nord-vietnamien; nord-vietnamienne; nord-vietnamiens; nord-vietnamiennes | vietnamo | Hanoï; Hanoi
    VU | Vanuatu | vanuatuan; vanuatuane; vanuatuans; vanuatuanes | - | Port-Vila
    WS | Samoa | samoan; samoane; samoans; samoanes | - | Apia
    XK | Kosovo; Kossovo | kosovar; kosovare; kosovars; kosovares; kossovar; kossovare; kossovars; kossovares | kosovo | Pristina
    YE | Yémen; Yemen | yéménite; yéménites; yéménien; yéménienne; yéméniens; yéméniennes | yéméno | Sanaa; Aden!
    YT | Mayotte | mahorais!; mahoraise!; mahoraises! | - | -
    ZA | Afrique du Sud; République sud-africaine; RSA! | sud-africain; sud-africaine; sud-africains; sud-africaines | sud-africano | Pretoria; Prétoria; Union Buildings
    ZM | Zambie | zambien; zambienne; zambiens; zambiennes | zambo | Lusaka
    ZW | Zimbabwe; Rhodésie | zimbabwéen; zimbabwéenne; zimbabwéens; zimbabwéennes; rhodésien; rhodésienne; rhodésiens; rhodésiennes | zimbabwéo | Harare
    """#
}
