/// What English papers call states beside their usual names, with demonyms and capitals.
///
/// The usual names are those of `CountryNames`. A state without a line has no other name here.
/// Source: written for this project.
package enum EnglishCountryTable {
  /// ISO 3166-1 code | further names | demonyms | capital and seats, `-` for none.
  ///
  /// A trailing `!` says that the word often means something else as well.
  package static let table: StaticString = #"""
    AE | UAE; Emirates | Emirati; Emiratis | Abu Dhabi; Dubai!
    AF | - | Afghan; Afghans | Kabul
    AL | - | Albanian; Albanians | Tirana
    AM | - | Armenian; Armenians | Yerevan
    AO | - | Angolan; Angolans | Luanda
    AR | - | Argentine; Argentinian; Argentines | Buenos Aires
    AT | - | Austrian; Austrians | Vienna
    AU | - | Australian; Australians | Canberra
    AZ | - | Azerbaijani; Azerbaijanis; Azeri | Baku
    BA | Bosnia; Bosnia and Herzegovina | Bosnian; Bosnians | Sarajevo
    BD | - | Bangladeshi; Bangladeshis | Dhaka
    BE | - | Belgian; Belgians | Brussels!
    BF | Burkina | Burkinabe | Ouagadougou
    BG | - | Bulgarian; Bulgarians | Sofia!
    BH | - | Bahraini; Bahrainis | Manama
    BI | - | Burundian; Burundians | Gitega; Bujumbura
    BJ | - | Beninese | Porto-Novo; Cotonou
    BO | - | Bolivian; Bolivians | La Paz
    BR | - | Brazilian; Brazilians | Brasilia
    BW | - | Botswanan | Gaborone
    BY | - | Belarusian; Belarusians | Minsk
    CA | - | Canadian; Canadians | Ottawa
    CD | DRC; DR Congo; Congo-Kinshasa | Congolese! | Kinshasa
    CF | - | Central African | Bangui
    CG | Congo!; Congo-Brazzaville | Congolese! | Brazzaville
    CH | - | Swiss | Bern; Berne
    CI | Cote d'Ivoire; Côte d'Ivoire | Ivorian; Ivorians | Yamoussoukro; Abidjan
    CL | - | Chilean; Chileans | Santiago!
    CM | - | Cameroonian; Cameroonians | Yaounde; Yaoundé
    CN | People's Republic of China | Chinese | Beijing
    CO | - | Colombian; Colombians | Bogota; Bogotá
    CR | - | Costa Rican | San Jose
    CU | - | Cuban; Cubans | Havana
    CV | Cabo Verde | Cape Verdean | Praia
    CY | - | Cypriot; Cypriots | Nicosia
    CZ | Czech Republic | Czech; Czechs | Prague
    DE | - | German; Germans | Berlin
    DJ | - | Djiboutian | -
    DK | - | Danish; Dane; Danes | Copenhagen
    DZ | - | Algerian; Algerians | Algiers
    EC | - | Ecuadorian; Ecuadorean | Quito
    EE | - | Estonian; Estonians | Tallinn
    EG | - | Egyptian; Egyptians | Cairo
    ER | - | Eritrean; Eritreans | Asmara
    ES | - | Spanish; Spaniard; Spaniards | Madrid
    ET | - | Ethiopian; Ethiopians | Addis Ababa!
    FI | - | Finnish; Finn; Finns | Helsinki
    FR | - | French; Frenchman | Paris; Élysée; Elysee; Elysée
    GA | - | Gabonese | Libreville
    GB | UK; U.K.; Britain; Great Britain; England; Scotland!; Wales!; Northern Ireland! | British; Briton; Britons; English!; Scottish!; Welsh! | London
    GE | - | Georgian!; Georgians! | Tbilisi
    GH | - | Ghanaian; Ghanaians | Accra
    GM | The Gambia | Gambian; Gambians | Banjul
    GN | - | Guinean; Guineans | Conakry
    GQ | - | Equatorial Guinean | Malabo
    GR | - | Greek; Greeks | Athens
    GW | - | Bissau-Guinean | Bissau
    HR | - | Croatian; Croat; Croats | Zagreb
    HT | - | Haitian; Haitians | Port-au-Prince
    HU | - | Hungarian; Hungarians | Budapest
    ID | - | Indonesian; Indonesians | Jakarta
    IE | - | Irish; Irishman | Dublin
    IL | - | Israeli; Israelis | Jerusalem!; Tel Aviv!
    IN | - | Indian; Indians | New Delhi; Delhi
    IQ | - | Iraqi; Iraqis | Baghdad
    IR | - | Iranian; Iranians | Tehran
    IS | - | Icelandic; Icelander | Reykjavik
    IT | - | Italian; Italians | Rome
    JM | - | Jamaican | Kingston!
    JO | - | Jordanian; Jordanians | Amman
    JP | - | Japanese | Tokyo
    KE | - | Kenyan; Kenyans | Nairobi
    KG | - | Kyrgyz | Bishkek
    KH | - | Cambodian; Cambodians | Phnom Penh
    KM | - | Comorian; Comoran | Moroni
    KP | DPRK | North Korean; North Koreans | Pyongyang
    KR | - | South Korean; South Koreans | Seoul
    KW | - | Kuwaiti; Kuwaitis | Kuwait City
    KZ | - | Kazakh; Kazakhs; Kazakhstani | Astana
    LA | - | Laotian; Lao | Vientiane
    LB | - | Lebanese | Beirut
    LK | - | Sri Lankan; Sri Lankans | Colombo
    LR | - | Liberian; Liberians | Monrovia
    LT | - | Lithuanian; Lithuanians | Vilnius
    LU | - | Luxembourgish; Luxembourger | -
    LV | - | Latvian; Latvians | Riga
    LY | - | Libyan; Libyans | Tripoli
    MA | - | Moroccan; Moroccans | Rabat
    MC | - | Monegasque | -
    MD | - | Moldovan; Moldovans | Chisinau
    ME | - | Montenegrin; Montenegrins | Podgorica
    MG | - | Malagasy; Madagascan | Antananarivo
    MK | - | Macedonian; North Macedonian | Skopje
    ML | - | Malian; Malians | Bamako
    MM | Burma | Burmese | Naypyidaw
    MN | - | Mongolian; Mongolians | Ulaanbaatar
    MR | - | Mauritanian; Mauritanians | Nouakchott
    MT | - | Maltese | Valletta
    MU | - | Mauritian | Port Louis
    MW | - | Malawian | Lilongwe
    MX | - | Mexican; Mexicans | Mexico City
    MY | - | Malaysian; Malaysians | Kuala Lumpur
    MZ | - | Mozambican; Mozambicans | Maputo
    NA | - | Namibian; Namibians | Windhoek
    NE | - | Nigerien; Nigeriens | Niamey
    NG | - | Nigerian; Nigerians | Abuja
    NL | Holland; The Netherlands | Dutch; Dutchman | The Hague!
    NO | - | Norwegian; Norwegians | Oslo
    NP | - | Nepalese; Nepali | Kathmandu
    NZ | - | New Zealander | Wellington!
    OM | - | Omani; Omanis | Muscat
    PA | - | Panamanian | Panama City
    PE | - | Peruvian; Peruvians | Lima
    PH | - | Philippine; Filipino; Filipinos | Manila
    PK | - | Pakistani; Pakistanis | Islamabad
    PL | - | Polish; Pole; Poles | Warsaw
    PS | Palestine; State of Palestine; Palestinian Authority! | Palestinian; Palestinians | Ramallah!
    PT | - | Portuguese | Lisbon
    PY | - | Paraguayan | Asuncion
    QA | - | Qatari; Qataris | Doha
    RO | - | Romanian; Romanians | Bucharest
    RS | - | Serbian; Serb; Serbs | Belgrade
    RU | Russian Federation | Russian; Russians | Moscow
    RW | - | Rwandan; Rwandans | Kigali
    SA | - | Saudi; Saudi Arabian; Saudis | Riyadh
    SD | - | Sudanese | Khartoum
    SE | - | Swedish; Swede; Swedes | Stockholm
    SG | - | Singaporean | -
    SI | - | Slovenian; Slovene | Ljubljana
    SK | - | Slovak; Slovaks; Slovakian | Bratislava
    SL | - | Sierra Leonean | Freetown
    SN | - | Senegalese | Dakar
    SO | - | Somali; Somalis | Mogadishu
    SS | - | South Sudanese | Juba
    SV | - | Salvadoran | San Salvador
    SY | - | Syrian; Syrians | Damascus
    TD | - | Chadian; Chadians | N'Djamena
    TG | - | Togolese | Lome; Lomé
    TH | - | Thai; Thais | Bangkok
    TJ | - | Tajik | Dushanbe
    TM | - | Turkmen | Ashgabat
    TN | - | Tunisian; Tunisians | Tunis
    TR | Turkey; Türkiye | Turkish; Turk; Turks | Ankara
    TW | - | Taiwanese | Taipei
    TZ | - | Tanzanian; Tanzanians | Dodoma; Dar es Salaam
    UA | - | Ukrainian; Ukrainians | Kyiv; Kiev
    UG | - | Ugandan; Ugandans | Kampala
    US | USA; U.S.; U.S; America!; United States of America | American; Americans | Washington
    UY | - | Uruguayan | Montevideo
    UZ | - | Uzbek; Uzbeks | Tashkent
    VA | Vatican; Holy See | - | -
    VE | - | Venezuelan; Venezuelans | Caracas
    VN | - | Vietnamese | Hanoi
    XK | - | Kosovar; Kosovan | Pristina
    YE | - | Yemeni; Yemenis | Sanaa; Sana'a
    ZA | - | South African; South Africans | Pretoria
    ZM | - | Zambian; Zambians | Lusaka
    ZW | - | Zimbabwean; Zimbabweans | Harare
    """#

  /// Towns beside the capitals whose English name is not the local one, or where meetings often are |
  /// state.
  package static let towns: StaticString = #"""
    Geneva | CH
    Zurich | CH
    Davos | CH
    Lucerne | CH
    Lausanne | CH
    Basel | CH
    Munich | DE
    Cologne | DE
    Hamburg | DE
    Frankfurt | DE
    Florence | IT
    Venice | IT
    Milan | IT
    Naples | IT
    Turin | IT
    Seville | ES
    Barcelona | ES
    Saint Petersburg | RU
    St. Petersburg | RU
    Sochi | RU
    Marrakesh | MA
    Marrakech | MA
    Casablanca | MA
    Tangier | MA
    Fez | MA
    Alexandria | EG
    Sharm el-Sheikh | EG
    Antwerp | BE
    Ghent | BE
    Gothenburg | SE
    New York | US
    New York City | US
    Los Angeles | US
    Chicago | US
    Camp David | US
    Jeddah | SA
    Mecca | SA
    Shanghai | CN
    Hong Kong | HK
    Lagos | NG
    Johannesburg | ZA
    Cape Town | ZA
    Mumbai | IN
    Istanbul | TR
    Antalya | TR
    Lviv | UA
    Odesa | UA
    Strasbourg | FR
    Marseille | FR
    Lyon | FR
    Edinburgh | GB
    Manchester | GB
    Belfast | GB
    Glasgow | GB
    Toronto | CA
    Montreal | CA
    Sydney | AU
    Melbourne | AU
    Osaka | JP
    Busan | KR
    Brussels | BE
    Rotterdam | NL
    Amsterdam | NL
    The Hague | NL
    Porto | PT
    Krakow | PL
    Gdansk | PL
    Thessaloniki | GR
    """#
}
