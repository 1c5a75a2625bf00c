package import Language

/// What single words of French can be.
extension FrenchGrammar {
  /// Classes of words, one class a line of words.
  package static let classes: [(WordClass, String)] = [
    (
      .determiner,
      "le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre vos"
    ),
    (.possessive, "son sa ses leur leurs"),
    (
      .preposition,
      """
      à de d' du des au aux en dans par pour avec sans sous sur chez vers contre entre depuis pendant
      durant selon d'après avant après dès jusqu'à jusqu jusqu' malgré outre parmi envers devant
      derrière hors lors via concernant suivant côté auprès
      """
    ),
    (.conjunction, "et ou ni mais or car donc"),
    (
      .subordinator,
      """
      que qu' si quand lorsque lorsqu' puisque puisqu' comme parce tandis afin quoique où
      dont
      """
    ),
    (.relative, "qui que qu' dont où lequel laquelle lesquels lesquelles auquel duquel"),
    (.subjectPronoun, "il elle ils elles on je j' tu nous vous ce c' cela ça"),
    (.reflexive, "se s'"),
    (.negation, "ne n'"),
    (
      .auxiliary,
      """
      a ont avait avaient aura auront aurait auraient eut eurent est sont était étaient sera seront
      serait seraient fut furent ayant étant ait aient soit soient été
      """
    ),
    (
      .haveAuxiliary,
      "a ont avait avaient aura auront aurait auraient eut eurent ayant ait aient avoir"
    ),
    (
      .beAuxiliary,
      "est sont était étaient sera seront serait seraient fut furent étant soit soient être été"
    ),
    (
      .modal,
      """
      doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait pouvaient
      pourra pourront pourrait pourraient veut veulent voulait voulaient souhaite souhaitait souhaitent
      va vont allait allaient compte comptait prévoit prévoyait prévoient espère espérait entend
      s'apprête apprête apprêtait propose proposé accepte accepté refuse refusé
      """
    ),
    (.weekday, "lundi mardi mercredi jeudi vendredi samedi dimanche"),
    (
      .month,
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ),
    (
      .formerMarker,
      "ancien ancienne anciens anciennes ex alors feu défunt ex-président ex-ministre précédent précédente"
    ),
    (
      .futureMarker,
      "futur future futurs futures prochain prochaine désigné désignée nommé nommée élu élue"
    ),
    (
      .officeModifier,
      """
      général générale généraux générales adjoint adjointe adjoints délégué déléguée délégués
      permanent permanente exécutif exécutive honoraire national nationale nationaux régional
      régionale spécial spéciale principal principale suprême plénipotentiaire extraordinaire
      fédéral fédérale intérimaire sortant sortante chargé chargée élu élue désigné désignée
      islamique socialiste communiste conservateur conservatrice républicain républicaine démocrate
      populaire politique diplomatique militaire sécuritaire municipal municipale provincial
      provinciale départemental départementale mondial mondiale international internationale local
      locale locaux centriste écologiste libéral libérale nationaliste indépendantiste
      souverainiste islamiste chiite sunnite maronite druze démissionnaire influent influente
      historique insoumis insoumise travailliste frontiste résident résidente apparenté apparentée rattaché rattachée
      rattachés rattachées affilié affiliée associés associé associée émérite scientifique
      """
    ),
    (
      .institutionAdjective,
      """
      national nationale nationaux nationales général générale régional régionale fédéral fédérale
      central centrale suprême constitutionnel constitutionnelle international internationale
      européen européenne européens européennes africain africaine africains arabe arabes islamique
      mondial mondiale populaire démocratique républicain républicaine socialiste communiste
      supérieur supérieure judiciaire municipal municipale départemental départementale
      interministériel interministérielle permanent permanente royal royale présidentiel
      présidentielle parlementaire militaire électoral électorale économique social sociale
      catholique orthodoxe anglicane protestante pénal pénale correctionnel administratif
      administrative sécuritaire terroriste conservateur travailliste libéral libérale écologiste
      """
    ),
    (.locative, "à au aux en dans chez vers"),
    (
      .planningWord,
      """
      prévu prévue prévus prévues prévoit prévoient prévoyait programmé programmée programmés
      attendu attendue attendus attendues annoncé annoncée prochain prochaine prochains
      prochainement envisagé envisagée envisage envisagent envisageait éventuel éventuelle
      possible bientôt doit doivent devait devaient devra devront devrait devraient souhaite
      souhaitait souhaitent souhaité espère espérait propose proposé demandé invité invitée
      invite convié projet future futur va vont allait allaient entend compte comptent comptait
      veut voulait voudrait disposé disposée disposés prêt prête apprête apprêtait apprêtent convenu espéré
      """
    ),
    (
      .cancellingWord,
      """
      annulé annulée annulés annulées annule annulent annulation reporté reportée reportés reporte
      report décommandé décommande décommandée ajourné ajournée repoussé repoussée suspendu boycotté boudé avorté avortée ratée raté
      """
    ),
    (
      .denyingWord,
      "dément démenti démentie démentent nie nié nient refuse refusé refusait refusent décliné exclu exclut"
    ),
    (
      .speechVerb,
      """
      dit déclaré déclare affirmé affirme expliqué explique estimé estime ajouté ajoute indiqué
      indique souligné souligne précisé précise assuré assure rappelé rappelle annoncé annonce
      confié confie répondu répond écrit lancé lance insisté insiste raconté raconte conclu
      commenté commente reconnu poursuivi poursuit tweeté dénoncé dénonce regretté promis
      martelé salué salue jugé juge exprimé exprime confirmé confirme réagi accusé accuse
      """
    ),
    (
      .groupNoun,
      """
      couple
      hommes femmes dirigeants dirigeantes responsables ministres présidents chefs leaders homologues
      parties pays personnalités diplomates élus rivaux alliés candidats partenaires interlocuteurs
      députés époux épouses frères souverains figures camps délégations voisins capitales nations états
      chefs d'État rencontres protagonistes personnages politiques intéressés
      """
    ),
    (.numeral, "deux trois quatre cinq six sept huit neuf dix onze douze"),
    (
      .streetWord,
      """
      rue avenue boulevard place quai pont stade aéroport lycée collège hôpital centre musée théâtre
      prix trophée coupe fondation loi rapport affaire porte-avions navire paquebot gare station
      square impasse allée esplanade salle palais parc jardin barrage institut bibliothèque
      """
    ),
    (
      .portfolio,
      """
      affaires intérieur défense économie finances justice culture santé éducation travail agriculture
      transports transport environnement transition écologie énergie commerce industrie tourisme
      enseignement recherche logement sports sport jeunesse famille familles coopération communication
      intégration migration migrations immigration armées armée outre-mer outre-mers comptes budget
      fonction droits eau hydrocarbures mines pétrole infrastructures équipement habitat urbanisme
      aménagement numérique innovation planification plan développement relations extérieur sécurité
      femme femmes égalité solidarité solidarités emploi formation élevage pêche pêches mer forêt
      forêts travaux portefeuille décentralisation collectivités territoires ville administration
      religieuses habous postes télécommunications information informations médias artisanat cohésion
      ruralité climat protection population prévention guerre trésor réforme réformes action relance
      souveraineté européennes étrangères europe international fonctionnement parlement citoyenneté
      réconciliation reconstruction patrimoine genre enfance handicap aînés industries petites
      voies hygiène ressources halieutiques technologie technologies haute entreprise entreprises entrepreneuriat
      microfinance consommation autonomie biodiversité engagement insertion francophonie hydraulique
      assainissement désenclavement salubrité apprentissage modernisation foncier cadastre
      communications construction aviation laïcité mémoire
      territoire investissement investissements privatisation portuaires diaspora diplomatie propagande culte cultes
      """
    ),
    (
      .venueNoun,
      """
      palais siège hôtel château résidence ambassade villa camp base aéroport mairie préfecture salle
      bureau centre ranch monastère basilique cathédrale mosquée église université stade musée théâtre
      """
    ),
    (
      .particle,
      """
      de du d' la le l' el al ben bin ibn ould bou abou abu bint von van der den ter zu zur da dos di
      del della e y ait aït oulad ul uz ag mac mc st san santa dal lo des
      """
    ),
  ]
}
