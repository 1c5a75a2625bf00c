/// Verbs of meetings and of what surrounds them, with their third persons and participles.
///
/// Source: written for this project. Made by `Scripts/lexicon/meetings.py` from `verbs.txt`, by the conjugator
/// `conjugation.py`.
package enum FrenchVerbTable {
  /// Head verb | frame | `se` where reflexive | fixed words after it | prepositions of the other party or place | forms.
  ///
  /// A verb may have several lines. Frames: RECEIVE (X receives Y), MEET (X meets Y), MEET_REFL (X meets with Y; X
  /// and Y meet), TALK (X speaks with Y), HOLD (light verb: `tenir une réunion`, `avoir un entretien`), VISIT, SIGN,
  /// CALL, HOST (X presides over an event), ATTEND, ACCOMPANY, AWARD, HEAR, GREET, MEDIATE, OCCUR (the event is
  /// the subject), CANCEL, DENY, PLAN, APPOINT (who takes or leaves a post), SAY (who is quoted).
  /// Forms are separated by spaces, `-` stands for none.
  package static let table: StaticString = #"""
    recevoir | RECEIVE | - | - | - | recevoir reçoit reçoivent recevait recevaient reçut reçurent recevra recevront recevrait recevraient reçoive recevant reçu reçue reçus reçues
    accueillir | RECEIVE | - | - | - | accueillir accueille accueillent accueillait accueillaient accueillit accueillirent accueillera accueilleront accueillerait accueilleraient accueillant accueilli accueillie accueillis accueillies
    convier | RECEIVE | - | - | - | convier convie convient conviait conviaient convia convièrent conviera convieront convierait convieraient conviant convié conviée conviés conviées
    inviter | RECEIVE | - | - | - | inviter invite invitent invitait invitaient invita invitèrent invitera inviteront inviterait inviteraient invitant invité invitée invités invitées
    héberger | RECEIVE | - | - | - | héberger héberge hébergent hébergeait hébergeaient hébergea hébergèrent hébergera hébergeront hébergerait hébergeraient hébergeant hébergé hébergée hébergés hébergées
    loger | RECEIVE | - | - | - | loger loge logent logeait logeaient logea logèrent logera logeront logerait logeraient logeant logé logée logés logées
    rencontrer | MEET | - | - | - | rencontrer rencontre rencontrent rencontrait rencontraient rencontra rencontrèrent rencontrera rencontreront rencontrerait rencontreraient rencontrant rencontré rencontrée rencontrés rencontrées
    retrouver | MEET | - | - | - | retrouver retrouve retrouvent retrouvait retrouvaient retrouva retrouvèrent retrouvera retrouveront retrouverait retrouveraient retrouvant retrouvé retrouvée retrouvés retrouvées
    voir | MEET | - | - | - | voir voit voient voyait voyaient vit virent verra verront verrait verraient voie voyant vu vue vus vues
    revoir | MEET | - | - | - | revoir revoit revoient revoyait revoyaient revit revirent reverra reverront reverrait reverraient revoie revoyant revu revue revus revues
    croiser | MEET | - | - | - | croiser croise croisent croisait croisaient croisa croisèrent croisera croiseront croiserait croiseraient croisant croisé croisée croisés croisées
    joindre | MEET | - | - | - | joindre joint joignent joignait joignaient joignit joignirent joindra joindront joindrait joindraient joigne joignant jointe joints jointes
    côtoyer | MEET | - | - | - | côtoyer côtoie côtoient côtoyait côtoyaient côtoya côtoyèrent côtoiera côtoieront côtoierait côtoieraient côtoyant côtoyé côtoyée côtoyés côtoyées
    approcher | MEET | - | - | - | approcher approche approchent approchait approchaient approcha approchèrent approchera approcheront approcherait approcheraient approchant approché approchée approchés approchées
    aborder | MEET | - | - | - | aborder aborde abordent abordait abordaient aborda abordèrent abordera aborderont aborderait aborderaient abordant abordé abordée abordés abordées
    rencontrer | MEET_REFL | se | - | - | rencontrer rencontre rencontrent rencontrait rencontraient rencontra rencontrèrent rencontrera rencontreront rencontrerait rencontreraient rencontrant rencontré rencontrée rencontrés rencontrées
    réunir | MEET_REFL | se | - | avec | réunir réunit réunissent réunissait réunissaient réunirent réunira réuniront réunirait réuniraient réunisse réunissant réuni réunie réunis réunies
    retrouver | MEET_REFL | se | - | avec | retrouver retrouve retrouvent retrouvait retrouvaient retrouva retrouvèrent retrouvera retrouveront retrouverait retrouveraient retrouvant retrouvé retrouvée retrouvés retrouvées
    entretenir | MEET_REFL | se | - | avec | entretenir entretient entretiennent entretenait entretenaient entretint entretinrent entretiendra entretiendront entretiendrait entretiendraient entretienne entretenant entretenu entretenue entretenus entretenues
    concerter | MEET_REFL | se | - | avec | concerter concerte concertent concertait concertaient concerta concertèrent concertera concerteront concerterait concerteraient concertant concerté concertée concertés concertées
    voir | MEET_REFL | se | - | - | voir voit voient voyait voyaient vit virent verra verront verrait verraient voie voyant vu vue vus vues
    revoir | MEET_REFL | se | - | - | revoir revoit revoient revoyait revoyaient revit revirent reverra reverront reverrait reverraient revoie revoyant revu revue revus revues
    parler | MEET_REFL | se | - | - | parler parle parlent parlait parlaient parla parlèrent parlera parleront parlerait parleraient parlant parlé parlée parlés parlées
    entendre | MEET_REFL | se | - | avec | entendre entend entendent entendait entendaient entendit entendirent entendra entendront entendrait entendraient entende entendant entendu entendue entendus entendues
    asseoir | MEET_REFL | se | avec | avec | asseoir assied asseyent asseyait asseyaient assit assirent assiéra assiéront assiérait assiéraient asseye asseyant assis assise assises
    asseoir | MEET_REFL | se | - | à | asseoir assied asseyent asseyait asseyaient assit assirent assiéra assiéront assiérait assiéraient asseye asseyant assis assise assises
    consulter | MEET_REFL | se | - | - | consulter consulte consultent consultait consultaient consulta consultèrent consultera consulteront consulterait consulteraient consultant consulté consultée consultés consultées
    expliquer | MEET_REFL | se | - | avec | expliquer explique expliquent expliquait expliquaient expliqua expliquèrent expliquera expliqueront expliquerait expliqueraient expliquant expliqué expliquée expliqués expliquées
    réconcilier | MEET_REFL | se | - | avec | réconcilier réconcilie réconcilient réconciliait réconciliaient réconcilia réconcilièrent réconciliera réconcilieront réconcilierait réconcilieraient réconciliant réconcilié réconciliée réconciliés réconciliées
    saluer | MEET_REFL | se | - | - | saluer salue saluent saluait saluaient salua saluèrent saluera salueront saluerait salueraient saluant salué saluée salués saluées
    serrer | MEET_REFL | se | la main | - | serrer serre serrent serrait serraient serra serrèrent serrera serreront serrerait serreraient serrant serré serrée serrés serrées
    serrer | MEET_REFL | se | les mains | - | serrer serre serrent serrait serraient serra serrèrent serrera serreront serrerait serreraient serrant serré serrée serrés serrées
    joindre | MEET_REFL | se | - | à | joindre joint joignent joignait joignaient joignit joignirent joindra joindront joindrait joindraient joigne joignant jointe joints jointes
    mettre | MEET_REFL | se | autour de la table | - | mettre met mettent mettait mettaient mit mirent mettra mettront mettrait mettraient mette mettant mis mise mises
    rassembler | MEET_REFL | se | - | - | rassembler rassemble rassemblent rassemblait rassemblaient rassembla rassemblèrent rassemblera rassembleront rassemblerait rassembleraient rassemblant rassemblé rassemblée rassemblés rassemblées
    croiser | MEET_REFL | se | - | - | croiser croise croisent croisait croisaient croisa croisèrent croisera croiseront croiserait croiseraient croisant croisé croisée croisés croisées
    affronter | MEET_REFL | se | - | - | affronter affronte affrontent affrontait affrontaient affronta affrontèrent affrontera affronteront affronterait affronteraient affrontant affronté affrontée affrontés affrontées
    accorder | MEET_REFL | se | - | avec | accorder accorde accordent accordait accordaient accorda accordèrent accordera accorderont accorderait accorderaient accordant accordé accordée accordés accordées
    affairer | MEET_REFL | se | avec | - | affairer affaire affairent affairait affairaient affaira affairèrent affairera affaireront affairerait affaireraient affairant affairé affairée affairés affairées
    converser | TALK | - | - | avec | converser converse conversent conversait conversaient conversa conversèrent conversera converseront converserait converseraient conversant conversé conversée conversés conversées
    échanger | TALK | - | - | avec | échanger échange échangent échangeait échangeaient échangea échangèrent échangera échangeront échangerait échangeraient échangeant échangé échangée échangés échangées
    discuter | TALK | - | - | avec | discuter discute discutent discutait discutaient discuta discutèrent discutera discuteront discuterait discuteraient discutant discuté discutée discutés discutées
    dialoguer | TALK | - | - | avec | dialoguer dialogue dialoguent dialoguait dialoguaient dialogua dialoguèrent dialoguera dialogueront dialoguerait dialogueraient dialoguant dialogué dialoguée dialogués dialoguées
    débattre | TALK | - | - | avec | débattre débat débattent débattait débattaient débattit débattirent débattra débattront débattrait débattraient débatte débattant débattu débattue débattus débattues
    négocier | TALK | - | - | avec | négocier négocie négocient négociait négociaient négocia négocièrent négociera négocieront négocierait négocieraient négociant négocié négociée négociés négociées
    parler | TALK | - | - | avec à | parler parle parlent parlait parlaient parla parlèrent parlera parleront parlerait parleraient parlant parlé parlée parlés parlées
    conférer | TALK | - | - | avec | conférer confère confèrent conférait conféraient conféra conférèrent conférera conféreront conférerait conféreraient conférant conféré conférée conférés conférées
    deviser | TALK | - | - | avec | deviser devise devisent devisait devisaient devisa devisèrent devisera deviseront deviserait deviseraient devisant devisé devisée devisés devisées
    bavarder | TALK | - | - | avec | bavarder bavarde bavardent bavardait bavardaient bavarda bavardèrent bavardera bavarderont bavarderait bavarderaient bavardant bavardé bavardée bavardés bavardées
    communiquer | TALK | - | - | avec | communiquer communique communiquent communiquait communiquaient communiqua communiquèrent communiquera communiqueront communiquerait communiqueraient communiquant communiqué communiquée communiqués communiquées
    renouer | TALK | - | - | avec | renouer renoue renouent renouait renouaient renoua renouèrent renouera renoueront renouerait renoueraient renouant renoué renouée renoués renouées
    traiter | TALK | - | - | avec | traiter traite traitent traitait traitaient traita traitèrent traitera traiteront traiterait traiteraient traitant traité traitée traités traitées
    évoquer | TALK | - | - | avec | évoquer évoque évoquent évoquait évoquaient évoqua évoquèrent évoquera évoqueront évoquerait évoqueraient évoquant évoqué évoquée évoqués évoquées
    examiner | TALK | - | - | avec | examiner examine examinent examinait examinaient examina examinèrent examinera examineront examinerait examineraient examinant examiné examinée examinés examinées
    tenir | TALK | - | des pourparlers | avec | tenir tient tiennent tenait tenaient tint tinrent tiendra tiendront tiendrait tiendraient tienne tenant tenu tenue tenus tenues
    palabrer | TALK | - | - | avec | palabrer palabre palabrent palabrait palabraient palabra palabrèrent palabrera palabreront palabrerait palabreraient palabrant palabré palabrée palabrés palabrées
    délibérer | TALK | - | - | avec | délibérer délibère délibèrent délibérait délibéraient délibéra délibérèrent délibérera délibéreront délibérerait délibéreraient délibérant délibéré délibérée délibérés délibérées
    déjeuner | TALK | - | - | avec | déjeuner déjeune déjeunent déjeunait déjeunaient déjeuna déjeunèrent déjeunera déjeuneront déjeunerait déjeuneraient déjeunant déjeuné déjeunée déjeunés déjeunées
    dîner | TALK | - | - | avec | dîner dîne dînent dînait dînaient dîna dînèrent dînera dîneront dînerait dîneraient dînant dîné dînée dînés dînées
    souper | TALK | - | - | avec | souper soupe soupent soupait soupaient soupa soupèrent soupera souperont souperait souperaient soupant soupé soupée soupés soupées
    petit-déjeuner | TALK | - | - | avec | petit-déjeuner petit-déjeune petit-déjeunent petit-déjeunait petit-déjeunaient petit-déjeuna petit-déjeunèrent petit-déjeunera petit-déjeuneront petit-déjeunerait petit-déjeuneraient petit-déjeunant petit-déjeuné petit-déjeunée petit-déjeunés petit-déjeunées
    siéger | TALK | - | - | avec | siéger siège siègent siégeait siégeaient siégea siégèrent siégera siégeront siégerait siégeraient siégeant siégé siégée siégés siégées
    travailler | TALK | - | - | avec | travailler travaille travaillent travaillait travaillaient travailla travaillèrent travaillera travailleront travaillerait travailleraient travaillant travaillé travaillée travaillés travaillées
    coopérer | TALK | - | - | avec | coopérer coopère coopèrent coopérait coopéraient coopéra coopérèrent coopérera coopéreront coopérerait coopéreraient coopérant coopéré coopérée coopérés coopérées
    tenir | HOLD | - | - | avec | tenir tient tiennent tenait tenaient tint tinrent tiendra tiendront tiendrait tiendraient tienne tenant tenu tenue tenus tenues
    avoir | HOLD | - | - | avec | avoir a ont avait avaient eut eurent aura auront aurait auraient ait aient ayant eu eue eus eues
    mener | HOLD | - | - | avec | mener mène mènent menait menaient mena menèrent mènera mèneront mènerait mèneraient menant mené menée menés menées
    engager | HOLD | - | - | avec | engager engage engagent engageait engageaient engagea engagèrent engagera engageront engagerait engageraient engageant engagé engagée engagés engagées
    entamer | HOLD | - | - | avec | entamer entame entament entamait entamaient entama entamèrent entamera entameront entamerait entameraient entamant entamé entamée entamés entamées
    ouvrir | HOLD | - | - | avec | ouvrir ouvre ouvrent ouvrait ouvraient ouvrit ouvrirent ouvrira ouvriront ouvrirait ouvriraient ouvrant ouvert ouverte ouverts ouvertes
    poursuivre | HOLD | - | - | avec | poursuivre poursuit poursuivent poursuivait poursuivaient poursuivit poursuivirent poursuivra poursuivront poursuivrait poursuivraient poursuive poursuivant poursuivi poursuivie poursuivis poursuivies
    reprendre | HOLD | - | - | avec | reprendre reprend reprennent reprenait reprenaient reprit reprirent reprendra reprendront reprendrait reprendraient reprenne reprenant repris reprise reprises
    conduire | HOLD | - | - | avec | conduire conduit conduisent conduisait conduisaient conduisit conduisirent conduira conduiront conduirait conduiraient conduise conduisant conduite conduits conduites
    conclure | HOLD | - | - | avec | conclure conclut concluent concluait concluaient conclurent conclura concluront conclurait concluraient conclue concluant conclu conclus conclues
    achever | HOLD | - | - | avec | achever achève achèvent achevait achevaient acheva achevèrent achèvera achèveront achèverait achèveraient achevant achevé achevée achevés achevées
    clore | HOLD | - | - | - | clore clôt closent clora cloront clorait clos close closes
    terminer | HOLD | - | - | avec | terminer termine terminent terminait terminaient termina terminèrent terminera termineront terminerait termineraient terminant terminé terminée terminés terminées
    effectuer | HOLD | - | - | à | effectuer effectue effectuent effectuait effectuaient effectua effectuèrent effectuera effectueront effectuerait effectueraient effectuant effectué effectuée effectués effectuées
    entreprendre | HOLD | - | - | à | entreprendre entreprend entreprennent entreprenait entreprenaient entreprit entreprirent entreprendra entreprendront entreprendrait entreprendraient entreprenne entreprenant entrepris entreprise entreprises
    accorder | HOLD | - | - | à | accorder accorde accordent accordait accordaient accorda accordèrent accordera accorderont accorderait accorderaient accordant accordé accordée accordés accordées
    prévoir | HOLD | - | - | avec | prévoir prévoit prévoient prévoyait prévoyaient prévit prévirent prévoira prévoiront prévoirait prévoiraient prévoie prévoyant prévu prévue prévus prévues
    organiser | HOLD | - | - | avec | organiser organise organisent organisait organisaient organisa organisèrent organisera organiseront organiserait organiseraient organisant organisé organisée organisés organisées
    obtenir | HOLD | - | - | de | obtenir obtient obtiennent obtenait obtenaient obtint obtinrent obtiendra obtiendront obtiendrait obtiendraient obtienne obtenant obtenu obtenue obtenus obtenues
    solliciter | HOLD | - | - | de | solliciter sollicite sollicitent sollicitait sollicitaient sollicita sollicitèrent sollicitera solliciteront solliciterait solliciteraient sollicitant sollicité sollicitée sollicités sollicitées
    demander | HOLD | - | - | à | demander demande demandent demandait demandaient demanda demandèrent demandera demanderont demanderait demanderaient demandant demandé demandée demandés demandées
    provoquer | HOLD | - | - | - | provoquer provoque provoquent provoquait provoquaient provoqua provoquèrent provoquera provoqueront provoquerait provoqueraient provoquant provoqué provoquée provoqués provoquées
    décrocher | HOLD | - | - | - | décrocher décroche décrochent décrochait décrochaient décrocha décrochèrent décrochera décrocheront décrocherait décrocheraient décrochant décroché décrochée décrochés décrochées
    multiplier | HOLD | - | - | avec | multiplier multiplie multiplient multipliait multipliaient multiplia multiplièrent multipliera multiplieront multiplierait multiplieraient multipliant multiplié multipliée multipliés multipliées
    enchaîner | HOLD | - | - | avec | enchaîner enchaîne enchaînent enchaînait enchaînaient enchaîna enchaînèrent enchaînera enchaîneront enchaînerait enchaîneraient enchaînant enchaîné enchaînée enchaînés enchaînées
    faire | HOLD | - | - | avec | faire fait font faisait faisaient fit firent fera feront ferait feraient fasse fassent faisant faite faits faites
    rendre | VISIT | se | - | à en au chez | rendre rend rendent rendait rendaient rendit rendirent rendra rendront rendrait rendraient rende rendant rendu rendue rendus rendues
    déplacer | VISIT | se | - | à en au | déplacer déplace déplacent déplaçait déplaçaient déplaça déplacèrent déplacera déplaceront déplacerait déplaceraient déplaçant déplacé déplacée déplacés déplacées
    visiter | VISIT | - | - | - | visiter visite visitent visitait visitaient visita visitèrent visitera visiteront visiterait visiteraient visitant visité visitée visités visitées
    venir | VISIT | - | - | à en au chez | venir vient viennent venait venaient vint vinrent viendra viendront viendrait viendraient vienne venant venu venue venus venues
    revenir | VISIT | - | - | à en au | revenir revient reviennent revenait revenaient revint revinrent reviendra reviendront reviendrait reviendraient revienne revenant revenu revenue revenus revenues
    arriver | VISIT | - | - | à en au | arriver arrive arrivent arrivait arrivaient arriva arrivèrent arrivera arriveront arriverait arriveraient arrivant arrivé arrivée arrivés arrivées
    atterrir | VISIT | - | - | à en au | atterrir atterrit atterrissent atterrissait atterrissaient atterrirent atterrira atterriront atterrirait atterriraient atterrisse atterrissant atterri atterrie atterris atterries
    débarquer | VISIT | - | - | à en au | débarquer débarque débarquent débarquait débarquaient débarqua débarquèrent débarquera débarqueront débarquerait débarqueraient débarquant débarqué débarquée débarqués débarquées
    envoler | VISIT | se | - | pour | envoler envole envolent envolait envolaient envola envolèrent envolera envoleront envolerait envoleraient envolant envolé envolée envolés envolées
    partir | VISIT | - | - | pour à | partir part partent partait partaient partit partirent partira partiront partirait partiraient parte partant parti partie partis parties
    repartir | VISIT | - | - | de | repartir repart repartent repartait repartaient repartit repartirent repartira repartiront repartirait repartiraient reparte repartant reparti repartie repartis reparties
    quitter | VISIT | - | - | - | quitter quitte quittent quittait quittaient quitta quittèrent quittera quitteront quitterait quitteraient quittant quitté quittée quittés quittées
    regagner | VISIT | - | - | - | regagner regagne regagnent regagnait regagnaient regagna regagnèrent regagnera regagneront regagnerait regagneraient regagnant regagné regagnée regagnés regagnées
    gagner | VISIT | - | - | - | gagner gagne gagnent gagnait gagnaient gagna gagnèrent gagnera gagneront gagnerait gagneraient gagnant gagné gagnée gagnés gagnées
    séjourner | VISIT | - | - | à en au | séjourner séjourne séjournent séjournait séjournaient séjourna séjournèrent séjournera séjourneront séjournerait séjourneraient séjournant séjourné séjournée séjournés séjournées
    voyager | VISIT | - | - | à en au | voyager voyage voyagent voyageait voyageaient voyagea voyagèrent voyagera voyageront voyagerait voyageraient voyageant voyagé voyagée voyagés voyagées
    faire | VISIT | - | étape | à en au | faire fait font faisait faisaient fit firent fera feront ferait feraient fasse fassent faisant faite faits faites
    faire | VISIT | - | escale | à en au | faire fait font faisait faisaient fit firent fera feront ferait feraient fasse fassent faisant faite faits faites
    passer | VISIT | - | - | à en par chez | passer passe passent passait passaient passa passèrent passera passeront passerait passeraient passant passé passée passés passées
    aller | VISIT | - | - | à en au chez | aller va vont allait allaient alla allèrent ira iront irait iraient aille aillent allant allé allée allés allées
    retourner | VISIT | - | - | à en au | retourner retourne retournent retournait retournaient retourna retournèrent retournera retourneront retournerait retourneraient retournant retourné retournée retournés retournées
    être | VISIT | - | en visite | à en au | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    être | VISIT | - | attendu | à en au | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    être | VISIT | - | à | - | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    être | VISIT | - | reçu | par à | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    être | VISIT | - | accueilli | par à | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    poser | VISIT | - | le pied | à | poser pose posent posait posaient posa posèrent posera poseront poserait poseraient posant posé posée posés posées
    rallier | VISIT | - | - | - | rallier rallie rallient ralliait ralliaient rallia rallièrent ralliera rallieront rallierait rallieraient ralliant rallié ralliée ralliés ralliées
    rejoindre | VISIT | - | - | - | rejoindre rejoint rejoignent rejoignait rejoignaient rejoignit rejoignirent rejoindra rejoindront rejoindrait rejoindraient rejoigne rejoignant rejointe rejoints rejointes
    entamer | VISIT | - | une visite | - | entamer entame entament entamait entamaient entama entamèrent entamera entameront entamerait entameraient entamant entamé entamée entamés entamées
    effectuer | VISIT | - | une visite | - | effectuer effectue effectuent effectuait effectuaient effectua effectuèrent effectuera effectueront effectuerait effectueraient effectuant effectué effectuée effectués effectuées
    achever | VISIT | - | une visite | - | achever achève achèvent achevait achevaient acheva achevèrent achèvera achèveront achèverait achèveraient achevant achevé achevée achevés achevées
    parcourir | VISIT | - | - | - | parcourir parcourit parcourissent parcourissait parcourissaient parcourirent parcourira parcouriront parcourirait parcouriraient parcourisse parcourissant parcouri parcourie parcouris parcouries
    sillonner | VISIT | - | - | - | sillonner sillonne sillonnent sillonnait sillonnaient sillonna sillonnèrent sillonnera sillonneront sillonnerait sillonneraient sillonnant sillonné sillonnée sillonnés sillonnées
    inaugurer | VISIT | - | - | - | inaugurer inaugure inaugurent inaugurait inauguraient inaugura inaugurèrent inaugurera inaugureront inaugurerait inaugureraient inaugurant inauguré inaugurée inaugurés inaugurées
    signer | SIGN | - | - | avec | signer signe signent signait signaient signa signèrent signera signeront signerait signeraient signant signé signée signés signées
    parapher | SIGN | - | - | avec | parapher paraphe paraphent paraphait paraphaient parapha paraphèrent paraphera parapheront parapherait parapheraient paraphant paraphé paraphée paraphés paraphées
    cosigner | SIGN | - | - | avec | cosigner cosigne cosignent cosignait cosignaient cosigna cosignèrent cosignera cosigneront cosignerait cosigneraient cosignant cosigné cosignée cosignés cosignées
    contresigner | SIGN | - | - | - | contresigner contresigne contresignent contresignait contresignaient contresigna contresignèrent contresignera contresigneront contresignerait contresigneraient contresignant contresigné contresignée contresignés contresignées
    conclure | SIGN | - | - | avec | conclure conclut concluent concluait concluaient conclurent conclura concluront conclurait concluraient conclue concluant conclu conclus conclues
    ratifier | SIGN | - | - | - | ratifier ratifie ratifient ratifiait ratifiaient ratifia ratifièrent ratifiera ratifieront ratifierait ratifieraient ratifiant ratifié ratifiée ratifiés ratifiées
    sceller | SIGN | - | - | avec | sceller scelle scellent scellait scellaient scella scellèrent scellera scelleront scellerait scelleraient scellant scellé scellée scellés scellées
    finaliser | SIGN | - | - | avec | finaliser finalise finalisent finalisait finalisaient finalisa finalisèrent finalisera finaliseront finaliserait finaliseraient finalisant finalisé finalisée finalisés finalisées
    convenir | SIGN | - | - | de | convenir convient conviennent convenait convenaient convint convinrent conviendra conviendront conviendrait conviendraient convienne convenant convenu convenue convenus convenues
    engager | SIGN | se | - | à | engager engage engagent engageait engageaient engagea engagèrent engagera engageront engagerait engageraient engageant engagé engagée engagés engagées
    apposer | SIGN | - | sa signature | - | apposer appose apposent apposait apposaient apposa apposèrent apposera apposeront apposerait apposeraient apposant apposé apposée apposés apposées
    appeler | CALL | - | - | - | appeler appelle appellent appelait appelaient appela appelèrent appellera appelleront appellerait appelleraient appelant appelé appelée appelés appelées
    téléphoner | CALL | - | - | à | téléphoner téléphone téléphonent téléphonait téléphonaient téléphona téléphonèrent téléphonera téléphoneront téléphonerait téléphoneraient téléphonant téléphoné téléphonée téléphonés téléphonées
    rappeler | CALL | - | - | - | rappeler rappelle rappellent rappelait rappelaient rappela rappelèrent rappellera rappelleront rappellerait rappelleraient rappelant rappelé rappelée rappelés rappelées
    joindre | CALL | - | au téléphone | - | joindre joint joignent joignait joignaient joignit joignirent joindra joindront joindrait joindraient joigne joignant jointe joints jointes
    joindre | CALL | - | par téléphone | - | joindre joint joignent joignait joignaient joignit joignirent joindra joindront joindrait joindraient joigne joignant jointe joints jointes
    contacter | CALL | - | - | - | contacter contacte contactent contactait contactaient contacta contactèrent contactera contacteront contacterait contacteraient contactant contacté contactée contactés contactées
    avoir | CALL | - | au téléphone | - | avoir a ont avait avaient eut eurent aura auront aurait auraient ait aient ayant eu eue eus eues
    parler | CALL | - | au téléphone | à avec | parler parle parlent parlait parlaient parla parlèrent parlera parleront parlerait parleraient parlant parlé parlée parlés parlées
    entretenir | CALL | se | par téléphone | avec | entretenir entretient entretiennent entretenait entretenaient entretint entretinrent entretiendra entretiendront entretiendrait entretiendraient entretienne entretenant entretenu entretenue entretenus entretenues
    entretenir | CALL | se | au téléphone | avec | entretenir entretient entretiennent entretenait entretenaient entretint entretinrent entretiendra entretiendront entretiendrait entretiendraient entretienne entretenant entretenu entretenue entretenus entretenues
    téléphoner | CALL | se | - | - | téléphoner téléphone téléphonent téléphonait téléphonaient téléphona téléphonèrent téléphonera téléphoneront téléphonerait téléphoneraient téléphonant téléphoné téléphonée téléphonés téléphonées
    appeler | CALL | se | - | - | appeler appelle appellent appelait appelaient appela appelèrent appellera appelleront appellerait appelleraient appelant appelé appelée appelés appelées
    communiquer | CALL | - | par téléphone | avec | communiquer communique communiquent communiquait communiquaient communiqua communiquèrent communiquera communiqueront communiquerait communiqueraient communiquant communiqué communiquée communiqués communiquées
    décrocher | CALL | - | son téléphone | - | décrocher décroche décrochent décrochait décrochaient décrocha décrochèrent décrochera décrocheront décrocherait décrocheraient décrochant décroché décrochée décrochés décrochées
    échanger | CALL | - | par téléphone | avec | échanger échange échangent échangeait échangeaient échangea échangèrent échangera échangeront échangerait échangeraient échangeant échangé échangée échangés échangées
    échanger | CALL | - | au téléphone | avec | échanger échange échangent échangeait échangeaient échangea échangèrent échangera échangeront échangerait échangeraient échangeant échangé échangée échangés échangées
    entretenir | CALL | se | par visioconférence | avec | entretenir entretient entretiennent entretenait entretenaient entretint entretinrent entretiendra entretiendront entretiendrait entretiendraient entretienne entretenant entretenu entretenue entretenus entretenues
    présider | HOST | - | - | - | présider préside président présidait présidaient présida présidèrent présidera présideront présiderait présideraient présidant présidé présidée présidés présidées
    coprésider | HOST | - | - | - | coprésider copréside coprésident coprésidait coprésidaient coprésida coprésidèrent coprésidera coprésideront coprésiderait coprésideraient coprésidant coprésidé coprésidée coprésidés coprésidées
    organiser | HOST | - | - | - | organiser organise organisent organisait organisaient organisa organisèrent organisera organiseront organiserait organiseraient organisant organisé organisée organisés organisées
    réunir | HOST | - | - | - | réunir réunit réunissent réunissait réunissaient réunirent réunira réuniront réunirait réuniraient réunisse réunissant réuni réunie réunis réunies
    accueillir | HOST | - | - | - | accueillir accueille accueillent accueillait accueillaient accueillit accueillirent accueillera accueilleront accueillerait accueilleraient accueillant accueilli accueillie accueillis accueillies
    convoquer | HOST | - | - | - | convoquer convoque convoquent convoquait convoquaient convoqua convoquèrent convoquera convoqueront convoquerait convoqueraient convoquant convoqué convoquée convoqués convoquées
    abriter | HOST | - | - | - | abriter abrite abritent abritait abritaient abrita abritèrent abritera abriteront abriterait abriteraient abritant abrité abritée abrités abritées
    héberger | HOST | - | - | - | héberger héberge hébergent hébergeait hébergeaient hébergea hébergèrent hébergera hébergeront hébergerait hébergeraient hébergeant hébergé hébergée hébergés hébergées
    rassembler | HOST | - | - | - | rassembler rassemble rassemblent rassemblait rassemblaient rassembla rassemblèrent rassemblera rassembleront rassemblerait rassembleraient rassemblant rassemblé rassemblée rassemblés rassemblées
    diriger | HOST | - | - | - | diriger dirige dirigent dirigeait dirigeaient dirigea dirigèrent dirigera dirigeront dirigerait dirigeraient dirigeant dirigé dirigée dirigés dirigées
    animer | HOST | - | - | - | animer anime animent animait animaient anima animèrent animera animeront animerait animeraient animant animé animée animés animées
    modérer | HOST | - | - | - | modérer modère modèrent modérait modéraient modéra modérèrent modérera modéreront modérerait modéreraient modérant modéré modérée modérés modérées
    parrainer | HOST | - | - | - | parrainer parraine parrainent parrainait parrainaient parraina parrainèrent parrainera parraineront parrainerait parraineraient parrainant parrainé parrainée parrainés parrainées
    inaugurer | HOST | - | - | - | inaugurer inaugure inaugurent inaugurait inauguraient inaugura inaugurèrent inaugurera inaugureront inaugurerait inaugureraient inaugurant inauguré inaugurée inaugurés inaugurées
    ouvrir | HOST | - | - | - | ouvrir ouvre ouvrent ouvrait ouvraient ouvrit ouvrirent ouvrira ouvriront ouvrirait ouvriraient ouvrant ouvert ouverte ouverts ouvertes
    clôturer | HOST | - | - | - | clôturer clôture clôturent clôturait clôturaient clôtura clôturèrent clôturera clôtureront clôturerait clôtureraient clôturant clôturé clôturée clôturés clôturées
    lancer | HOST | - | - | - | lancer lance lancent lançait lançaient lança lancèrent lancera lanceront lancerait lanceraient lançant lancé lancée lancés lancées
    participer | ATTEND | - | - | à | participer participe participent participait participaient participa participèrent participera participeront participerait participeraient participant participé participée participés participées
    assister | ATTEND | - | - | à | assister assiste assistent assistait assistaient assista assistèrent assistera assisteront assisterait assisteraient assistant assisté assistée assistés assistées
    prendre | ATTEND | - | part | à | prendre prend prennent prenait prenaient prit prirent prendra prendront prendrait prendraient prenne prenant pris prise prises
    être | ATTEND | - | présent | à | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    joindre | ATTEND | se | - | à | joindre joint joignent joignait joignaient joignit joignirent joindra joindront joindrait joindraient joigne joignant jointe joints jointes
    siéger | ATTEND | - | - | à | siéger siège siègent siégeait siégeaient siégea siégèrent siégera siégeront siégerait siégeraient siégeant siégé siégée siégés siégées
    intervenir | ATTEND | - | - | à devant | intervenir intervient interviennent intervenait intervenaient intervint intervinrent interviendra interviendront interviendrait interviendraient intervienne intervenant intervenu intervenue intervenus intervenues
    prendre | ATTEND | - | la parole | à devant | prendre prend prennent prenait prenaient prit prirent prendra prendront prendrait prendraient prenne prenant pris prise prises
    figurer | ATTEND | - | - | parmi | figurer figure figurent figurait figuraient figura figurèrent figurera figureront figurerait figureraient figurant figuré figurée figurés figurées
    représenter | ATTEND | - | - | - | représenter représente représentent représentait représentaient représenta représentèrent représentera représenteront représenterait représenteraient représentant représenté représentée représentés représentées
    faire | ATTEND | - | partie | - | faire fait font faisait faisaient fit firent fera feront ferait feraient fasse fassent faisant faite faits faites
    compter | ATTEND | - | - | parmi | compter compte comptent comptait comptaient compta comptèrent comptera compteront compterait compteraient comptant compté comptée comptés comptées
    être | ATTEND | - | de la partie | - | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    honorer | ATTEND | - | de sa présence | - | honorer honore honorent honorait honoraient honora honorèrent honorera honoreront honorerait honoreraient honorant honoré honorée honorés honorées
    boycotter | ATTEND | - | - | - | boycotter boycotte boycottent boycottait boycottaient boycotta boycottèrent boycottera boycotteront boycotterait boycotteraient boycottant boycotté boycottée boycottés boycottées
    accompagner | ACCOMPANY | - | - | - | accompagner accompagne accompagnent accompagnait accompagnaient accompagna accompagnèrent accompagnera accompagneront accompagnerait accompagneraient accompagnant accompagné accompagnée accompagnés accompagnées
    escorter | ACCOMPANY | - | - | - | escorter escorte escortent escortait escortaient escorta escortèrent escortera escorteront escorterait escorteraient escortant escorté escortée escortés escortées
    entourer | ACCOMPANY | - | - | - | entourer entoure entourent entourait entouraient entoura entourèrent entourera entoureront entourerait entoureraient entourant entouré entourée entourés entourées
    conduire | ACCOMPANY | - | - | - | conduire conduit conduisent conduisait conduisaient conduisit conduisirent conduira conduiront conduirait conduiraient conduise conduisant conduite conduits conduites
    suivre | ACCOMPANY | - | - | - | suivre suit suivent suivait suivaient suivit suivirent suivra suivront suivrait suivraient suive suivant suivi suivie suivis suivies
    flanquer | ACCOMPANY | - | - | - | flanquer flanque flanquent flanquait flanquaient flanqua flanquèrent flanquera flanqueront flanquerait flanqueraient flanquant flanqué flanquée flanqués flanquées
    assister | ACCOMPANY | - | - | - | assister assiste assistent assistait assistaient assista assistèrent assistera assisteront assisterait assisteraient assistant assisté assistée assistés assistées
    encadrer | ACCOMPANY | - | - | - | encadrer encadre encadrent encadrait encadraient encadra encadrèrent encadrera encadreront encadrerait encadreraient encadrant encadré encadrée encadrés encadrées
    remettre | AWARD | - | - | à | remettre remet remettent remettait remettaient remit remirent remettra remettront remettrait remettraient remette remettant remis remise remises
    décorer | AWARD | - | - | de | décorer décore décorent décorait décoraient décora décorèrent décorera décoreront décorerait décoreraient décorant décoré décorée décorés décorées
    décerner | AWARD | - | - | à | décerner décerne décernent décernait décernaient décerna décernèrent décernera décerneront décernerait décerneraient décernant décerné décernée décernés décernées
    élever | AWARD | - | - | à | élever élève élèvent élevait élevaient éleva élevèrent élèvera élèveront élèverait élèveraient élevant élevé élevée élevés élevées
    attribuer | AWARD | - | - | à | attribuer attribue attribuent attribuait attribuaient attribua attribuèrent attribuera attribueront attribuerait attribueraient attribuant attribué attribuée attribués attribuées
    distinguer | AWARD | - | - | - | distinguer distingue distinguent distinguait distinguaient distingua distinguèrent distinguera distingueront distinguerait distingueraient distinguant distingué distinguée distingués distinguées
    récompenser | AWARD | - | - | - | récompenser récompense récompensent récompensait récompensaient récompensa récompensèrent récompensera récompenseront récompenserait récompenseraient récompensant récompensé récompensée récompensés récompensées
    honorer | AWARD | - | - | - | honorer honore honorent honorait honoraient honora honorèrent honorera honoreront honorerait honoreraient honorant honoré honorée honorés honorées
    médailler | AWARD | - | - | - | médailler médaille médaillent médaillait médaillaient médailla médaillèrent médaillera médailleront médaillerait médailleraient médaillant médaillé médaillée médaillés médaillées
    épingler | AWARD | - | - | - | épingler épingle épinglent épinglait épinglaient épingla épinglèrent épinglera épingleront épinglerait épingleraient épinglant épinglé épinglée épinglés épinglées
    conférer | AWARD | - | - | à | conférer confère confèrent conférait conféraient conféra conférèrent conférera conféreront conférerait conféreraient conférant conféré conférée conférés conférées
    promouvoir | AWARD | - | - | - | promouvoir promeut promeuvent promouvait promouvaient promut promurent promouvra promouvront promouvant promu promue promus promues
    nommer | AWARD | - | - | à | nommer nomme nomment nommait nommaient nomma nommèrent nommera nommeront nommerait nommeraient nommant nommé nommée nommés nommées
    couronner | AWARD | - | - | - | couronner couronne couronnent couronnait couronnaient couronna couronnèrent couronnera couronneront couronnerait couronneraient couronnant couronné couronnée couronnés couronnées
    primer | AWARD | - | - | - | primer prime priment primait primaient prima primèrent primera primeront primerait primeraient primant primé primée primés primées
    sacrer | AWARD | - | - | - | sacrer sacre sacrent sacrait sacraient sacra sacrèrent sacrera sacreront sacrerait sacreraient sacrant sacré sacrée sacrés sacrées
    offrir | AWARD | - | - | à | offrir offre offrent offrait offraient offrit offrirent offrira offriront offrirait offriraient offrant offert offerte offerts offertes
    gratifier | AWARD | - | - | de | gratifier gratifie gratifient gratifiait gratifiaient gratifia gratifièrent gratifiera gratifieront gratifierait gratifieraient gratifiant gratifié gratifiée gratifiés gratifiées
    consacrer | AWARD | - | - | - | consacrer consacre consacrent consacrait consacraient consacra consacrèrent consacrera consacreront consacrerait consacreraient consacrant consacré consacrée consacrés consacrées
    féliciter | AWARD | - | - | - | féliciter félicite félicitent félicitait félicitaient félicita félicitèrent félicitera féliciteront féliciterait féliciteraient félicitant félicité félicitée félicités félicitées
    introniser | AWARD | - | - | - | introniser intronise intronisent intronisait intronisaient intronisa intronisèrent intronisera introniseront introniserait introniseraient intronisant intronisé intronisée intronisés intronisées
    adouber | AWARD | - | - | - | adouber adoube adoubent adoubait adoubaient adouba adoubèrent adoubera adouberont adouberait adouberaient adoubant adoubé adoubée adoubés adoubées
    auditionner | HEAR | - | - | - | auditionner auditionne auditionnent auditionnait auditionnaient auditionna auditionnèrent auditionnera auditionneront auditionnerait auditionneraient auditionnant auditionné auditionnée auditionnés auditionnées
    entendre | HEAR | - | - | - | entendre entend entendent entendait entendaient entendit entendirent entendra entendront entendrait entendraient entende entendant entendu entendue entendus entendues
    interroger | HEAR | - | - | - | interroger interroge interrogent interrogeait interrogeaient interrogea interrogèrent interrogera interrogeront interrogerait interrogeraient interrogeant interrogé interrogée interrogés interrogées
    questionner | HEAR | - | - | - | questionner questionne questionnent questionnait questionnaient questionna questionnèrent questionnera questionneront questionnerait questionneraient questionnant questionné questionnée questionnés questionnées
    convoquer | HEAR | - | - | - | convoquer convoque convoquent convoquait convoquaient convoqua convoquèrent convoquera convoqueront convoquerait convoqueraient convoquant convoqué convoquée convoqués convoquées
    citer | HEAR | - | - | - | citer cite citent citait citaient cita citèrent citera citeront citerait citeraient citant cité citée cités citées
    comparaître | HEAR | - | - | - | comparaître comparaît comparait comparaissent comparaissait comparaissaient comparut comparurent comparaîtra comparaîtront comparaîtrait comparaîtraient comparaisse comparaissant comparu
    déposer | HEAR | - | - | devant | déposer dépose déposent déposait déposaient déposa déposèrent déposera déposeront déposerait déposeraient déposant déposé déposée déposés déposées
    témoigner | HEAR | - | - | devant | témoigner témoigne témoignent témoignait témoignaient témoigna témoignèrent témoignera témoigneront témoignerait témoigneraient témoignant témoigné témoignée témoignés témoignées
    répondre | HEAR | - | - | devant | répondre répond répondent répondait répondaient répondit répondirent répondra répondront répondrait répondraient réponde répondant répondu répondue répondus répondues
    plaider | HEAR | - | - | devant | plaider plaide plaident plaidait plaidaient plaida plaidèrent plaidera plaideront plaiderait plaideraient plaidant plaidé plaidée plaidés plaidées
    juger | HEAR | - | - | - | juger juge jugent jugeait jugeaient jugea jugèrent jugera jugeront jugerait jugeraient jugeant jugé jugée jugés jugées
    confronter | HEAR | - | - | - | confronter confronte confrontent confrontait confrontaient confronta confrontèrent confrontera confronteront confronterait confronteraient confrontant confronté confrontée confrontés confrontées
    saluer | GREET | - | - | - | saluer salue saluent saluait saluaient salua saluèrent saluera salueront saluerait salueraient saluant salué saluée salués saluées
    féliciter | GREET | - | - | - | féliciter félicite félicitent félicitait félicitaient félicita félicitèrent félicitera féliciteront féliciterait féliciteraient félicitant félicité félicitée félicités félicitées
    remercier | GREET | - | - | - | remercier remercie remercient remerciait remerciaient remercia remercièrent remerciera remercieront remercierait remercieraient remerciant remercié remerciée remerciés remerciées
    embrasser | GREET | - | - | - | embrasser embrasse embrassent embrassait embrassaient embrassa embrassèrent embrassera embrasseront embrasserait embrasseraient embrassant embrassé embrassée embrassés embrassées
    serrer | GREET | - | la main | à de | serrer serre serrent serrait serraient serra serrèrent serrera serreront serrerait serreraient serrant serré serrée serrés serrées
    étreindre | GREET | - | - | - | étreindre étreint étreignent étreignait étreignaient étreignit étreignirent étreindra étreindront étreignant étreinte étreints étreintes
    présenter | GREET | - | - | à | présenter présente présentent présentait présentaient présenta présentèrent présentera présenteront présenterait présenteraient présentant présenté présentée présentés présentées
    souhaiter | GREET | - | la bienvenue | à | souhaiter souhaite souhaitent souhaitait souhaitaient souhaita souhaitèrent souhaitera souhaiteront souhaiterait souhaiteraient souhaitant souhaité souhaitée souhaités souhaitées
    donner | GREET | - | l'accolade | à | donner donne donnent donnait donnaient donna donnèrent donnera donneront donnerait donneraient donnant donné donnée donnés données
    incliner | GREET | se | - | devant | incliner incline inclinent inclinait inclinaient inclina inclinèrent inclinera inclineront inclinerait inclineraient inclinant incliné inclinée inclinés inclinées
    adresser | GREET | - | - | à | adresser adresse adressent adressait adressaient adressa adressèrent adressera adresseront adresserait adresseraient adressant adressé adressée adressés adressées
    rendre | GREET | - | hommage | à | rendre rend rendent rendait rendaient rendit rendirent rendra rendront rendrait rendraient rende rendant rendu rendue rendus rendues
    rendre | GREET | - | visite | à | rendre rend rendent rendait rendaient rendit rendirent rendra rendront rendrait rendraient rende rendant rendu rendue rendus rendues
    réconcilier | MEDIATE | - | - | - | réconcilier réconcilie réconcilient réconciliait réconciliaient réconcilia réconcilièrent réconciliera réconcilieront réconcilierait réconcilieraient réconciliant réconcilié réconciliée réconciliés réconciliées
    rapprocher | MEDIATE | - | - | - | rapprocher rapproche rapprochent rapprochait rapprochaient rapprocha rapprochèrent rapprochera rapprocheront rapprocherait rapprocheraient rapprochant rapproché rapprochée rapprochés rapprochées
    médier | MEDIATE | - | - | - | médier médie médient médiait médiaient médiera médié médiée médiés médiées
    arbitrer | MEDIATE | - | - | - | arbitrer arbitre arbitrent arbitrait arbitraient arbitra arbitrèrent arbitrera arbitreront arbitrerait arbitreraient arbitrant arbitré arbitrée arbitrés arbitrées
    parrainer | MEDIATE | - | - | - | parrainer parraine parrainent parrainait parrainaient parraina parrainèrent parrainera parraineront parrainerait parraineraient parrainant parrainé parrainée parrainés parrainées
    négocier | MEDIATE | - | - | - | négocier négocie négocient négociait négociaient négocia négocièrent négociera négocieront négocierait négocieraient négociant négocié négociée négociés négociées
    intercéder | MEDIATE | - | - | - | intercéder intercède intercèdent intercédait intercédaient intercéda intercédèrent intercédera intercéderont intercéderait intercéderaient intercédant intercédé intercédée intercédés intercédées
    avoir | OCCUR | - | lieu | - | avoir a ont avait avaient eut eurent aura auront aurait auraient ait aient ayant eu eue eus eues
    tenir | OCCUR | se | - | - | tenir tient tiennent tenait tenaient tint tinrent tiendra tiendront tiendrait tiendraient tienne tenant tenu tenue tenus tenues
    dérouler | OCCUR | se | - | - | dérouler déroule déroulent déroulait déroulaient déroula déroulèrent déroulera dérouleront déroulerait dérouleraient déroulant déroulé déroulée déroulés déroulées
    ouvrir | OCCUR | se | - | - | ouvrir ouvre ouvrent ouvrait ouvraient ouvrit ouvrirent ouvrira ouvriront ouvrirait ouvriraient ouvrant ouvert ouverte ouverts ouvertes
    achever | OCCUR | se | - | - | achever achève achèvent achevait achevaient acheva achevèrent achèvera achèveront achèverait achèveraient achevant achevé achevée achevés achevées
    conclure | OCCUR | se | - | - | conclure conclut concluent concluait concluaient conclurent conclura concluront conclurait concluraient conclue concluant conclu conclus conclues
    clore | OCCUR | se | - | - | clore clôt closent clora cloront clorait clos close closes
    débuter | OCCUR | - | - | - | débuter débute débutent débutait débutaient débuta débutèrent débutera débuteront débuterait débuteraient débutant débuté débutée débutés débutées
    commencer | OCCUR | - | - | - | commencer commence commencent commençait commençaient commença commencèrent commencera commenceront commencerait commenceraient commençant commencé commencée commencés commencées
    démarrer | OCCUR | - | - | - | démarrer démarre démarrent démarrait démarraient démarra démarrèrent démarrera démarreront démarrerait démarreraient démarrant démarré démarrée démarrés démarrées
    survenir | OCCUR | - | - | - | survenir survient surviennent survenait survenaient survint survinrent surviendra surviendront surviendrait survenant survenu survenue survenus survenues
    intervenir | OCCUR | - | - | - | intervenir intervient interviennent intervenait intervenaient intervint intervinrent interviendra interviendront interviendrait interviendraient intervienne intervenant intervenu intervenue intervenus intervenues
    porter | OCCUR | - | - | sur | porter porte portent portait portaient porta portèrent portera porteront porterait porteraient portant porté portée portés portées
    aboutir | OCCUR | - | - | à | aboutir aboutit aboutissent aboutissait aboutissaient aboutirent aboutira aboutiront aboutirait aboutiraient aboutisse aboutissant abouti aboutie aboutis abouties
    déboucher | OCCUR | - | - | sur | déboucher débouche débouchent débouchait débouchaient déboucha débouchèrent débouchera déboucheront déboucherait déboucheraient débouchant débouché débouchée débouchés débouchées
    réunir | OCCUR | - | - | - | réunir réunit réunissent réunissait réunissaient réunirent réunira réuniront réunirait réuniraient réunisse réunissant réuni réunie réunis réunies
    poursuivre | OCCUR | se | - | - | poursuivre poursuit poursuivent poursuivait poursuivaient poursuivit poursuivirent poursuivra poursuivront poursuivrait poursuivraient poursuive poursuivant poursuivi poursuivie poursuivis poursuivies
    terminer | OCCUR | se | - | - | terminer termine terminent terminait terminaient termina terminèrent terminera termineront terminerait termineraient terminant terminé terminée terminés terminées
    inscrire | OCCUR | se | - | - | inscrire inscrit inscrivent inscrivait inscrivaient inscrivit inscrivirent inscrira inscriront inscrirait inscriraient inscrive inscrivant inscrite inscrits inscrites
    coïncider | OCCUR | - | - | avec | coïncider coïncide coïncident coïncidait coïncidaient coïncida coïncidèrent coïncidera coïncideront coïnciderait coïncideraient coïncidant coïncidé coïncidée coïncidés coïncidées
    durer | OCCUR | - | - | - | durer dure durent durait duraient dura durèrent durera dureront durerait dureraient durant duré durée durés durées
    permettre | OCCUR | - | - | - | permettre permet permettent permettait permettaient permit permirent permettra permettront permettrait permettraient permette permettant permis permise permises
    marquer | OCCUR | - | - | - | marquer marque marquent marquait marquaient marqua marquèrent marquera marqueront marquerait marqueraient marquant marqué marquée marqués marquées
    rassembler | OCCUR | - | - | - | rassembler rassemble rassemblent rassemblait rassemblaient rassembla rassemblèrent rassemblera rassembleront rassemblerait rassembleraient rassemblant rassemblé rassemblée rassemblés rassemblées
    sceller | OCCUR | - | - | - | sceller scelle scellent scellait scellaient scella scellèrent scellera scelleront scellerait scelleraient scellant scellé scellée scellés scellées
    donner | OCCUR | - | lieu | - | donner donne donnent donnait donnaient donna donnèrent donnera donneront donnerait donneraient donnant donné donnée donnés données
    annuler | CANCEL | - | - | - | annuler annule annulent annulait annulaient annula annulèrent annulera annuleront annulerait annuleraient annulant annulé annulée annulés annulées
    reporter | CANCEL | - | - | - | reporter reporte reportent reportait reportaient reporta reportèrent reportera reporteront reporterait reporteraient reportant reporté reportée reportés reportées
    ajourner | CANCEL | - | - | - | ajourner ajourne ajournent ajournait ajournaient ajourna ajournèrent ajournera ajourneront ajournerait ajourneraient ajournant ajourné ajournée ajournés ajournées
    décommander | CANCEL | - | - | - | décommander décommande décommandent décommandait décommandaient décommanda décommandèrent décommandera décommanderont décommanderait décommanderaient décommandant décommandé décommandée décommandés décommandées
    repousser | CANCEL | - | - | - | repousser repousse repoussent repoussait repoussaient repoussa repoussèrent repoussera repousseront repousserait repousseraient repoussant repoussé repoussée repoussés repoussées
    différer | CANCEL | - | - | - | différer diffère diffèrent différait différaient différa différèrent différera différeront différerait différeraient différant différé différée différés différées
    renoncer | CANCEL | - | - | à | renoncer renonce renoncent renonçait renonçaient renonça renoncèrent renoncera renonceront renoncerait renonceraient renonçant renoncé renoncée renoncés renoncées
    suspendre | CANCEL | - | - | - | suspendre suspend suspendent suspendait suspendaient suspendit suspendirent suspendra suspendront suspendrait suspendant suspendu suspendue suspendus suspendues
    écourter | CANCEL | - | - | - | écourter écourte écourtent écourtait écourtaient écourta écourtèrent écourtera écourteront écourterait écourteraient écourtant écourté écourtée écourtés écourtées
    déprogrammer | CANCEL | - | - | - | déprogrammer déprogramme déprogramment déprogrammait déprogrammaient déprogramma déprogrammèrent déprogrammera déprogrammeront déprogrammerait déprogrammeraient déprogrammant déprogrammé déprogrammée déprogrammés déprogrammées
    bouder | CANCEL | - | - | - | bouder boude boudent boudait boudaient bouda boudèrent boudera bouderont bouderait bouderaient boudant boudé boudée boudés boudées
    boycotter | CANCEL | - | - | - | boycotter boycotte boycottent boycottait boycottaient boycotta boycottèrent boycottera boycotteront boycotterait boycotteraient boycottant boycotté boycottée boycottés boycottées
    décommander | CANCEL | se | - | - | décommander décommande décommandent décommandait décommandaient décommanda décommandèrent décommandera décommanderont décommanderait décommanderaient décommandant décommandé décommandée décommandés décommandées
    décliner | CANCEL | - | - | - | décliner décline déclinent déclinait déclinaient déclina déclinèrent déclinera déclineront déclinerait déclineraient déclinant décliné déclinée déclinés déclinées
    interrompre | CANCEL | - | - | - | interrompre interrompt interrompent interrompait interrompaient interrompit interrompirent interrompra interrompront interrompant interrompu interrompue interrompus interrompues
    démentir | DENY | - | - | - | démentir dément démentent démentait démentaient démentit démentirent démentira démentiront démentirait démentiraient démente démentant démenti démentie démentis démenties
    nier | DENY | - | - | - | nier nie nient niait niaient nia nièrent niera nieront nierait nieraient niant nié niée niés niées
    refuser | DENY | - | - | - | refuser refuse refusent refusait refusaient refusa refusèrent refusera refuseront refuserait refuseraient refusant refusé refusée refusés refusées
    rejeter | DENY | - | - | - | rejeter rejette rejettent rejetait rejetaient rejeta rejetèrent rejettera rejetteront rejetterait rejetteraient rejetant rejeté rejetée rejetés rejetées
    récuser | DENY | - | - | - | récuser récuse récusent récusait récusaient récusa récusèrent récusera récuseront récuserait récuseraient récusant récusé récusée récusés récusées
    contester | DENY | - | - | - | contester conteste contestent contestait contestaient contesta contestèrent contestera contesteront contesterait contesteraient contestant contesté contestée contestés contestées
    exclure | DENY | - | - | - | exclure exclut excluent excluait excluaient exclurent exclura excluront exclurait exclu exclue exclus exclues excluant
    réfuter | DENY | - | - | - | réfuter réfute réfutent réfutait réfutaient réfuta réfutèrent réfutera réfuteront réfuterait réfuteraient réfutant réfuté réfutée réfutés réfutées
    infirmer | DENY | - | - | - | infirmer infirme infirment infirmait infirmaient infirma infirmèrent infirmera infirmeront infirmerait infirmeraient infirmant infirmé infirmée infirmés infirmées
    éviter | DENY | - | - | - | éviter évite évitent évitait évitaient évita évitèrent évitera éviteront éviterait éviteraient évitant évité évitée évités évitées
    refuser | DENY | se | - | - | refuser refuse refusent refusait refusaient refusa refusèrent refusera refuseront refuserait refuseraient refusant refusé refusée refusés refusées
    abstenir | DENY | se | - | - | abstenir abstient abstiennent abstenait abstenaient abstint abstinrent abstiendra abstiendront abstenant abstenu abstenue abstenus abstenues
    ignorer | DENY | - | - | - | ignorer ignore ignorent ignorait ignoraient ignora ignorèrent ignorera ignoreront ignorerait ignoreraient ignorant ignoré ignorée ignorés ignorées
    écarter | DENY | - | - | - | écarter écarte écartent écartait écartaient écarta écartèrent écartera écarteront écarterait écarteraient écartant écarté écartée écartés écartées
    devoir | PLAN | - | - | - | devoir doit doivent devait devaient dut durent devra devront devrait devraient doive devant dû due dus dues
    prévoir | PLAN | - | - | - | prévoir prévoit prévoient prévoyait prévoyaient prévit prévirent prévoira prévoiront prévoirait prévoiraient prévoie prévoyant prévu prévue prévus prévues
    attendre | PLAN | - | - | - | attendre attend attendent attendait attendaient attendit attendirent attendra attendront attendrait attendraient attende attendant attendu attendue attendus attendues
    programmer | PLAN | - | - | - | programmer programme programment programmait programmaient programma programmèrent programmera programmeront programmerait programmeraient programmant programmé programmée programmés programmées
    planifier | PLAN | - | - | - | planifier planifie planifient planifiait planifiaient planifia planifièrent planifiera planifieront planifierait planifieraient planifiant planifié planifiée planifiés planifiées
    projeter | PLAN | - | - | - | projeter projette projettent projetait projetaient projeta projetèrent projettera projetteront projetterait projetteraient projetant projeté projetée projetés projetées
    compter | PLAN | - | - | - | compter compte comptent comptait comptaient compta comptèrent comptera compteront compterait compteraient comptant compté comptée comptés comptées
    envisager | PLAN | - | - | - | envisager envisage envisagent envisageait envisageaient envisagea envisagèrent envisagera envisageront envisagerait envisageraient envisageant envisagé envisagée envisagés envisagées
    espérer | PLAN | - | - | - | espérer espère espèrent espérait espéraient espéra espérèrent espérera espéreront espérerait espéreraient espérant espéré espérée espérés espérées
    souhaiter | PLAN | - | - | - | souhaiter souhaite souhaitent souhaitait souhaitaient souhaita souhaitèrent souhaitera souhaiteront souhaiterait souhaiteraient souhaitant souhaité souhaitée souhaités souhaitées
    vouloir | PLAN | - | - | - | vouloir veut veulent voulait voulaient voulut voulurent voudra voudront voudrait voudraient veuille veuillent voulant voulu
    annoncer | PLAN | - | - | - | annoncer annonce annoncent annonçait annonçaient annonça annoncèrent annoncera annonceront annoncerait annonceraient annonçant annoncé annoncée annoncés annoncées
    proposer | PLAN | - | - | - | proposer propose proposent proposait proposaient proposa proposèrent proposera proposeront proposerait proposeraient proposant proposé proposée proposés proposées
    fixer | PLAN | - | - | - | fixer fixe fixent fixait fixaient fixa fixèrent fixera fixeront fixerait fixeraient fixant fixé fixée fixés fixées
    convenir | PLAN | - | - | - | convenir convient conviennent convenait convenaient convint convinrent conviendra conviendront conviendrait conviendraient convienne convenant convenu convenue convenus convenues
    préparer | PLAN | - | - | - | préparer prépare préparent préparait préparaient prépara préparèrent préparera prépareront préparerait prépareraient préparant préparé préparée préparés préparées
    aller | PLAN | - | - | - | aller va vont allait allaient alla allèrent ira iront irait iraient aille aillent allant allé allée allés allées
    pouvoir | PLAN | - | - | - | pouvoir peut peuvent pouvait pouvaient put purent pourra pourront pourrait pourraient puisse puissent pouvant pu
    accepter | PLAN | - | - | - | accepter accepte acceptent acceptait acceptaient accepta acceptèrent acceptera accepteront accepterait accepteraient acceptant accepté acceptée acceptés acceptées
    confirmer | PLAN | - | - | - | confirmer confirme confirment confirmait confirmaient confirma confirmèrent confirmera confirmeront confirmerait confirmeraient confirmant confirmé confirmée confirmés confirmées
    promettre | PLAN | - | - | - | promettre promet promettent promettait promettaient promit promirent promettra promettront promettrait promettraient promette promettant promis promise promises
    apprêter | PLAN | se | - | à | apprêter apprête apprêtent apprêtait apprêtaient apprêta apprêtèrent apprêtera apprêteront apprêterait apprêteraient apprêtant apprêté apprêtée apprêtés apprêtées
    préparer | PLAN | se | - | à | préparer prépare préparent préparait préparaient prépara préparèrent préparera prépareront préparerait prépareraient préparant préparé préparée préparés préparées
    disposer | PLAN | se | - | à | disposer dispose disposent disposait disposaient disposa disposèrent disposera disposeront disposerait disposeraient disposant disposé disposée disposés disposées
    être | PLAN | - | prévu | - | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    être | PLAN | - | attendu | - | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    être | PLAN | - | programmé | - | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    être | PLAN | - | censé | - | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    être | PLAN | - | appelé | - | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    être | PLAN | - | invité | - | être est sont était étaient fut furent sera seront serait seraient soit soient étant été
    inviter | PLAN | - | - | - | inviter invite invitent invitait invitaient invita invitèrent invitera inviteront inviterait inviteraient invitant invité invitée invités invitées
    demander | PLAN | - | - | - | demander demande demandent demandait demandaient demanda demandèrent demandera demanderont demanderait demanderaient demandant demandé demandée demandés demandées
    solliciter | PLAN | - | - | - | solliciter sollicite sollicitent sollicitait sollicitaient sollicita sollicitèrent sollicitera solliciteront solliciterait solliciteraient sollicitant sollicité sollicitée sollicités sollicitées
    nommer | APPOINT | - | - | - | nommer nomme nomment nommait nommaient nomma nommèrent nommera nommeront nommerait nommeraient nommant nommé nommée nommés nommées
    désigner | APPOINT | - | - | - | désigner désigne désignent désignait désignaient désigna désignèrent désignera désigneront désignerait désigneraient désignant désigné désignée désignés désignées
    élire | APPOINT | - | - | - | élire élit élisent élisait élisaient élut élurent élira éliront élirait éliraient élise élisant élu élue élus élues
    réélire | APPOINT | - | - | - | réélire réélit réélisent réélisait réélisaient réélut réélurent réélira rééliront réélirait rééliraient réélise réélisant réélu réélue réélus réélues
    choisir | APPOINT | - | - | - | choisir choisit choisissent choisissait choisissaient choisirent choisira choisiront choisirait choisiraient choisisse choisissant choisi choisie choisis choisies
    investir | APPOINT | - | - | - | investir investit investissent investissait investissaient investirent investira investiront investirait investiraient investisse investissant investi investie investis investies
    introniser | APPOINT | - | - | - | introniser intronise intronisent intronisait intronisaient intronisa intronisèrent intronisera introniseront introniserait introniseraient intronisant intronisé intronisée intronisés intronisées
    remplacer | APPOINT | - | - | - | remplacer remplace remplacent remplaçait remplaçaient remplaça remplacèrent remplacera remplaceront remplacerait remplaceraient remplaçant remplacé remplacée remplacés remplacées
    succéder | APPOINT | - | - | à | succéder succède succèdent succédait succédaient succéda succédèrent succédera succéderont succéderait succéderaient succédant succédé succédée succédés succédées
    limoger | APPOINT | - | - | - | limoger limoge limogent limogeait limogeaient limogea limogèrent limogera limogeront limogerait limogeraient limogeant limogé limogée limogés limogées
    révoquer | APPOINT | - | - | - | révoquer révoque révoquent révoquait révoquaient révoqua révoquèrent révoquera révoqueront révoquerait révoqueraient révoquant révoqué révoquée révoqués révoquées
    démettre | APPOINT | - | - | - | démettre démet démettent démettait démettaient démit démirent démettra démettront démettant démis démise démises
    destituer | APPOINT | - | - | - | destituer destitue destituent destituait destituaient destitua destituèrent destituera destitueront destituerait destitueraient destituant destitué destituée destitués destituées
    démissionner | APPOINT | - | - | - | démissionner démissionne démissionnent démissionnait démissionnaient démissionna démissionnèrent démissionnera démissionneront démissionnerait démissionneraient démissionnant démissionné démissionnée démissionnés démissionnées
    évincer | APPOINT | - | - | - | évincer évince évincent évinçait évinçaient évinça évincèrent évincera évinceront évincerait évinceraient évinçant évincé évincée évincés évincées
    installer | APPOINT | - | - | - | installer installe installent installait installaient installa installèrent installera installeront installerait installeraient installant installé installée installés installées
    reconduire | APPOINT | - | - | - | reconduire reconduit reconduisent reconduisait reconduisaient reconduisit reconduisirent reconduira reconduiront reconduite reconduits reconduites reconduisant
    mandater | APPOINT | - | - | - | mandater mandate mandatent mandatait mandataient mandata mandatèrent mandatera mandateront mandaterait mandateraient mandatant mandaté mandatée mandatés mandatées
    charger | APPOINT | - | - | - | charger charge chargent chargeait chargeaient chargea chargèrent chargera chargeront chargerait chargeraient chargeant chargé chargée chargés chargées
    promouvoir | APPOINT | - | - | - | promouvoir promeut promeuvent promouvait promouvaient promut promurent promouvra promouvront promouvant promu promue promus promues
    sacrer | APPOINT | - | - | - | sacrer sacre sacrent sacrait sacraient sacra sacrèrent sacrera sacreront sacrerait sacreraient sacrant sacré sacrée sacrés sacrées
    porter | APPOINT | - | - | à | porter porte portent portait portaient porta portèrent portera porteront porterait porteraient portant porté portée portés portées
    quitter | APPOINT | - | - | - | quitter quitte quittent quittait quittaient quitta quittèrent quittera quitteront quitterait quitteraient quittant quitté quittée quittés quittées
    prendre | APPOINT | - | la tête | - | prendre prend prennent prenait prenaient prit prirent prendra prendront prendrait prendraient prenne prenant pris prise prises
    prendre | APPOINT | - | la présidence | - | prendre prend prennent prenait prenaient prit prirent prendra prendront prendrait prendraient prenne prenant pris prise prises
    prêter | APPOINT | - | serment | - | prêter prête prêtent prêtait prêtaient prêta prêtèrent prêtera prêteront prêterait prêteraient prêtant prêté prêtée prêtés prêtées
    accéder | APPOINT | - | - | à | accéder accède accèdent accédait accédaient accéda accédèrent accédera accéderont accéderait accéderaient accédant accédé accédée accédés accédées
    devenir | APPOINT | - | - | - | devenir devient deviennent devenait devenaient devint devinrent deviendra deviendront deviendrait deviendraient devienne devenant devenu devenue devenus devenues
    renverser | APPOINT | - | - | - | renverser renverse renversent renversait renversaient renversa renversèrent renversera renverseront renverserait renverseraient renversant renversé renversée renversés renversées
    diriger | APPOINT | - | - | - | diriger dirige dirigent dirigeait dirigeaient dirigea dirigèrent dirigera dirigeront dirigerait dirigeraient dirigeant dirigé dirigée dirigés dirigées
    présider | APPOINT | - | - | - | présider préside président présidait présidaient présida présidèrent présidera présideront présiderait présideraient présidant présidé présidée présidés présidées
    occuper | APPOINT | - | - | - | occuper occupe occupent occupait occupaient occupa occupèrent occupera occuperont occuperait occuperaient occupant occupé occupée occupés occupées
    exercer | APPOINT | - | - | - | exercer exerce exercent exerçait exerçaient exerça exercèrent exercera exerceront exercerait exerceraient exerçant exercé exercée exercés exercées
    assumer | APPOINT | - | - | - | assumer assume assument assumait assumaient assuma assumèrent assumera assumeront assumerait assumeraient assumant assumé assumée assumés assumées
    incarner | APPOINT | - | - | - | incarner incarne incarnent incarnait incarnaient incarna incarnèrent incarnera incarneront incarnerait incarneraient incarnant incarné incarnée incarnés incarnées
    briguer | APPOINT | - | - | - | briguer brigue briguent briguait briguaient brigua briguèrent briguera brigueront briguerait brigueraient briguant brigué briguée brigués briguées
    conserver | APPOINT | - | - | - | conserver conserve conservent conservait conservaient conserva conservèrent conservera conserveront conserverait conserveraient conservant conservé conservée conservés conservées
    céder | APPOINT | - | - | - | céder cède cèdent cédait cédaient céda cédèrent cédera céderont céderait céderaient cédant cédé cédée cédés cédées
    déclarer | SAY | - | - | - | déclarer déclare déclarent déclarait déclaraient déclara déclarèrent déclarera déclareront déclarerait déclareraient déclarant déclaré déclarée déclarés déclarées
    dire | SAY | - | - | - | dire dit disent disait disaient dirent dira diront dirait diraient dise disant dite dits dites
    affirmer | SAY | - | - | - | affirmer affirme affirment affirmait affirmaient affirma affirmèrent affirmera affirmeront affirmerait affirmeraient affirmant affirmé affirmée affirmés affirmées
    indiquer | SAY | - | - | - | indiquer indique indiquent indiquait indiquaient indiqua indiquèrent indiquera indiqueront indiquerait indiqueraient indiquant indiqué indiquée indiqués indiquées
    annoncer | SAY | - | - | - | annoncer annonce annoncent annonçait annonçaient annonça annoncèrent annoncera annonceront annoncerait annonceraient annonçant annoncé annoncée annoncés annoncées
    expliquer | SAY | - | - | - | expliquer explique expliquent expliquait expliquaient expliqua expliquèrent expliquera expliqueront expliquerait expliqueraient expliquant expliqué expliquée expliqués expliquées
    souligner | SAY | - | - | - | souligner souligne soulignent soulignait soulignaient souligna soulignèrent soulignera souligneront soulignerait souligneraient soulignant souligné soulignée soulignés soulignées
    préciser | SAY | - | - | - | préciser précise précisent précisait précisaient précisa précisèrent précisera préciseront préciserait préciseraient précisant précisé précisée précisés précisées
    ajouter | SAY | - | - | - | ajouter ajoute ajoutent ajoutait ajoutaient ajouta ajoutèrent ajoutera ajouteront ajouterait ajouteraient ajoutant ajouté ajoutée ajoutés ajoutées
    assurer | SAY | - | - | - | assurer assure assurent assurait assuraient assura assurèrent assurera assureront assurerait assureraient assurant assuré assurée assurés assurées
    confier | SAY | - | - | - | confier confie confient confiait confiaient confia confièrent confiera confieront confierait confieraient confiant confié confiée confiés confiées
    estimer | SAY | - | - | - | estimer estime estiment estimait estimaient estima estimèrent estimera estimeront estimerait estimeraient estimant estimé estimée estimés estimées
    juger | SAY | - | - | - | juger juge jugent jugeait jugeaient jugea jugèrent jugera jugeront jugerait jugeraient jugeant jugé jugée jugés jugées
    rappeler | SAY | - | - | - | rappeler rappelle rappellent rappelait rappelaient rappela rappelèrent rappellera rappelleront rappellerait rappelleraient rappelant rappelé rappelée rappelés rappelées
    noter | SAY | - | - | - | noter note notent notait notaient nota notèrent notera noteront noterait noteraient notant noté notée notés notées
    insister | SAY | - | - | - | insister insiste insistent insistait insistaient insista insistèrent insistera insisteront insisterait insisteraient insistant insisté insistée insistés insistées
    reconnaître | SAY | - | - | - | reconnaître reconnaît reconnaissent reconnaissait reconnaissaient reconnut reconnurent reconnaîtra reconnaîtront reconnaîtrait reconnaîtraient reconnaisse reconnaissant reconnu reconnue reconnus reconnues
    raconter | SAY | - | - | - | raconter raconte racontent racontait racontaient raconta racontèrent racontera raconteront raconterait raconteraient racontant raconté racontée racontés racontées
    lancer | SAY | - | - | - | lancer lance lancent lançait lançaient lança lancèrent lancera lanceront lancerait lanceraient lançant lancé lancée lancés lancées
    regretter | SAY | - | - | - | regretter regrette regrettent regrettait regrettaient regretta regrettèrent regrettera regretteront regretterait regretteraient regrettant regretté regrettée regrettés regrettées
    dénoncer | SAY | - | - | - | dénoncer dénonce dénoncent dénonçait dénonçaient dénonça dénoncèrent dénoncera dénonceront dénoncerait dénonceraient dénonçant dénoncé dénoncée dénoncés dénoncées
    promettre | SAY | - | - | - | promettre promet promettent promettait promettaient promit promirent promettra promettront promettrait promettraient promette promettant promis promise promises
    répondre | SAY | - | - | - | répondre répond répondent répondait répondaient répondit répondirent répondra répondront répondrait répondraient réponde répondant répondu répondue répondus répondues
    rétorquer | SAY | - | - | - | rétorquer rétorque rétorquent rétorquait rétorquaient rétorqua rétorquèrent rétorquera rétorqueront rétorquerait rétorqueraient rétorquant rétorqué rétorquée rétorqués rétorquées
    répliquer | SAY | - | - | - | répliquer réplique répliquent répliquait répliquaient répliqua répliquèrent répliquera répliqueront répliquerait répliqueraient répliquant répliqué répliquée répliqués répliquées
    conclure | SAY | - | - | - | conclure conclut concluent concluait concluaient conclurent conclura concluront conclurait concluraient conclue concluant conclu conclus conclues
    soutenir | SAY | - | - | - | soutenir soutient soutiennent soutenait soutenaient soutint soutinrent soutiendra soutiendront soutenant soutenu soutenue soutenus soutenues soutienne soutiendrait
    avertir | SAY | - | - | - | avertir avertit avertissent avertissait avertissaient avertirent avertira avertiront avertirait avertiraient avertisse avertissant averti avertie avertis averties
    prévenir | SAY | - | - | - | prévenir prévient préviennent prévenait prévenaient prévint prévinrent préviendra préviendront prévenant prévenu prévenue prévenus prévenues
    marteler | SAY | - | - | - | marteler martèle martèlent martelait martelaient martela martelèrent martèlera martèleront martèlerait martèleraient martelant martelé martelée martelés martelées
    plaider | SAY | - | - | - | plaider plaide plaident plaidait plaidaient plaida plaidèrent plaidera plaideront plaiderait plaideraient plaidant plaidé plaidée plaidés plaidées
    poursuivre | SAY | - | - | - | poursuivre poursuit poursuivent poursuivait poursuivaient poursuivit poursuivirent poursuivra poursuivront poursuivrait poursuivraient poursuive poursuivant poursuivi poursuivie poursuivis poursuivies
    révéler | SAY | - | - | - | révéler révèle révèlent révélait révélaient révéla révélèrent révélera révéleront révélerait révéleraient révélant révélé révélée révélés révélées
    rapporter | SAY | - | - | - | rapporter rapporte rapportent rapportait rapportaient rapporta rapportèrent rapportera rapporteront rapporterait rapporteraient rapportant rapporté rapportée rapportés rapportées
    confirmer | SAY | - | - | - | confirmer confirme confirment confirmait confirmaient confirma confirmèrent confirmera confirmeront confirmerait confirmeraient confirmant confirmé confirmée confirmés confirmées
    écrire | SAY | - | - | - | écrire écrit écrivent écrivait écrivaient écrivit écrivirent écrira écriront écrirait écriraient écrive écrivant écrite écrits écrites
    admettre | SAY | - | - | - | admettre admet admettent admettait admettaient admit admirent admettra admettront admettant admis admise admises
    avouer | SAY | - | - | - | avouer avoue avouent avouait avouaient avoua avouèrent avouera avoueront avouerait avoueraient avouant avoué avouée avoués avouées
    considérer | SAY | - | - | - | considérer considère considèrent considérait considéraient considéra considérèrent considérera considéreront considérerait considéreraient considérant considéré considérée considérés considérées
    observer | SAY | - | - | - | observer observe observent observait observaient observa observèrent observera observeront observerait observeraient observant observé observée observés observées
    témoigner | SAY | - | - | - | témoigner témoigne témoignent témoignait témoignaient témoigna témoignèrent témoignera témoigneront témoignerait témoigneraient témoignant témoigné témoignée témoignés témoignées
    prévoir | SAY | - | - | - | prévoir prévoit prévoient prévoyait prévoyaient prévit prévirent prévoira prévoiront prévoirait prévoiraient prévoie prévoyant prévu prévue prévus prévues
    critiquer | SAY | - | - | - | critiquer critique critiquent critiquait critiquaient critiqua critiquèrent critiquera critiqueront critiquerait critiqueraient critiquant critiqué critiquée critiqués critiquées
    exhorter | SAY | - | - | - | exhorter exhorte exhortent exhortait exhortaient exhorta exhortèrent exhortera exhorteront exhorterait exhorteraient exhortant exhorté exhortée exhortés exhortées
    réitérer | SAY | - | - | - | réitérer réitère réitèrent réitérait réitéraient réitéra réitérèrent réitérera réitéreront réitérerait réitéreraient réitérant réitéré réitérée réitérés réitérées
    réaffirmer | SAY | - | - | - | réaffirmer réaffirme réaffirment réaffirmait réaffirmaient réaffirma réaffirmèrent réaffirmera réaffirmeront réaffirmerait réaffirmeraient réaffirmant réaffirmé réaffirmée réaffirmés réaffirmées
    exprimer | SAY | - | - | - | exprimer exprime expriment exprimait exprimaient exprima exprimèrent exprimera exprimeront exprimerait exprimeraient exprimant exprimé exprimée exprimés exprimées
    appeler | SAY | - | - | - | appeler appelle appellent appelait appelaient appela appelèrent appellera appelleront appellerait appelleraient appelant appelé appelée appelés appelées
    saluer | SAY | - | - | - | saluer salue saluent saluait saluaient salua saluèrent saluera salueront saluerait salueraient saluant salué saluée salués saluées
    demander | SAY | - | - | - | demander demande demandent demandait demandaient demanda demandèrent demandera demanderont demanderait demanderaient demandant demandé demandée demandés demandées
    croire | SAY | - | - | - | croire croit croient croyait croyaient crut crurent croira croiront croirait croiraient croie croyant cru crue crus crues
    commenter | SAY | - | - | - | commenter commente commentent commentait commentaient commenta commentèrent commentera commenteront commenterait commenteraient commentant commenté commentée commentés commentées
    analyser | SAY | - | - | - | analyser analyse analysent analysait analysaient analysa analysèrent analysera analyseront analyserait analyseraient analysant analysé analysée analysés analysées
    détailler | SAY | - | - | - | détailler détaille détaillent détaillait détaillaient détailla détaillèrent détaillera détailleront détaillerait détailleraient détaillant détaillé détaillée détaillés détaillées
    féliciter | SAY | se | - | - | féliciter félicite félicitent félicitait félicitaient félicita félicitèrent félicitera féliciteront féliciterait féliciteraient félicitant félicité félicitée félicités félicitées
    réjouir | SAY | se | - | - | réjouir réjouit réjouissent réjouissait réjouissaient réjouirent réjouira réjouiront réjouirait réjouiraient réjouisse réjouissant réjoui réjouie réjouis réjouies
    indigner | SAY | se | - | - | indigner indigne indignent indignait indignaient indigna indignèrent indignera indigneront indignerait indigneraient indignant indigné indignée indignés indignées
    interroger | SAY | se | - | - | interroger interroge interrogent interrogeait interrogeaient interrogea interrogèrent interrogera interrogeront interrogerait interrogeraient interrogeant interrogé interrogée interrogés interrogées
    inquiéter | SAY | se | - | - | inquiéter inquiète inquiètent inquiétait inquiétaient inquiéta inquiétèrent inquiétera inquiéteront inquiéterait inquiéteraient inquiétant inquiété inquiétée inquiétés inquiétées
    exclamer | SAY | se | - | - | exclamer exclame exclament exclamait exclamaient exclama exclamèrent exclamera exclameront exclamerait exclameraient exclamant exclamé exclamée exclamés exclamées
    dire | SAY | se | - | - | dire dit disent disait disaient dirent dira diront dirait diraient dise disant dite dits dites
    déclarer | SAY | se | - | - | déclarer déclare déclarent déclarait déclaraient déclara déclarèrent déclarera déclareront déclarerait déclareraient déclarant déclaré déclarée déclarés déclarées
    """#
}
