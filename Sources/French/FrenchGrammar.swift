package import Language
package import Text

/// The closed classes of French grammar.
package enum FrenchGrammar {
  package static let grammar = Grammar(
    with: keys("avec"),
    by: keys("par"),
    of: keys("de d' du des"),
    to: keys("à au aux vers chez"),
    inside: keys("en dans"),
    between: keys("entre"),
    and: keys("et & ou ainsi"),
    then: keys("puis ensuite"),
    witness: phrases("en présence de; en présence du; en présence des; en présence d'"),
    companion: phrases(
      """
      aux côtés de; aux côtés du; aux côtés des; aux côtés d'; au côté de; au côté du; en compagnie de; \
      en compagnie du; en compagnie d'; en compagnie des; accompagné de; accompagnée de; \
      accompagnés de; accompagnées de; accompagné du; accompagnée du; accompagnés du; \
      accompagné d'; accompagnée d'; accompagnés d'; accompagné des; accompagnée des; \
      accompagné par; accompagnée par; accompagnés par; conjointement avec; de concert avec; \
      en tête-à-tête avec; face à face avec; flanqué de; flanquée de; flanqué du; entouré de; \
      entourée de; entouré du; entouré des; assisté de; assistée de; assisté du; assisté par; \
      conduite par; dirigée par; menée par; emmenée par; conduits par; dirigés par; menés par; \
      composée de; composée du; composée des; composée notamment de; invité par; invitée par
      """),
    possessives: keys("son sa ses"),
    pluralPossessives: keys("leur leurs"),
    masculinePronouns: keys("il celui-ci lui-même"),
    femininePronouns: keys("elle celle-ci elle-même"),
    pluralPronouns: keys("ils elles eux ceux-ci celles-ci"),
    demonstratives: keys("ce cet cette ces"),
    definiteArticles: keys("le la les l'"),
    relativeSubject: keys("qui lequel laquelle lesquels lesquelles"),
    perfectInfinitives: keys("avoir être"),
    singularAuxiliaries: keys("a est va doit avait était aura sera devait allait devrait peut"),
    infinitiveMarkers: keys("de d' pour après sans"),
    dative: keys("lui"),
    among: keys("dont"),
    reflexives: keys("se s'"),
    negations: keys("ne n' ni jamais aucun aucune sans"),
    have: keys(
      """
      a ont avait avaient aura auront aurait auraient eut eurent ayant ait aient avoir ai avons
      """),
    be: keys(
      """
      est sont était étaient sera seront serait seraient fut furent étant soit soient être fût
      """),
    been: keys("été"),
    counterpart: keys("homologue homologues alter-ego pair pairs"),
    latter: keys("dernier dernière"),
    feminineLatter: FoldedHash.of("dernière"),
    former: keys("premier première"),
    clitics: keys("le la l' les"),
    verbAdverbs: keys(
      """
      pas plus jamais aussi ensuite également déjà enfin encore ainsi notamment longuement récemment
      brièvement toujours d'abord bien tous toutes deux trois hier y en lui elle leur eux
      successivement officiellement depuis ailleurs puis ensemble même donc cependant pourtant
      néanmoins toutefois aujourd'hui auparavant tour toute tout très
      """),
    verbPhrases: phrases(
      """
      d'ailleurs; par ailleurs; de nouveau; à nouveau; de son côté; de leur côté; quant à lui; \
      quant à elle; quant à eux; pour sa part; pour leur part; lui aussi; elle aussi; eux aussi; \
      à son tour; à leur tour; en effet; en outre; en revanche; de plus; à plusieurs reprises; \
      une nouvelle fois; une première fois; pour la première fois; à deux reprises; \
      à trois reprises; tour à tour; dans la foulée; en personne; en privé; en secret; \
      tous les deux; toutes les deux; tous deux; en tête-à-tête; en tête à tête; ce matin; ce soir; \
      cet après-midi; dans la matinée; dans la soirée; en marge; la veille; le lendemain; \
      entre autres; à ce titre; à cet effet; à cette occasion; à la mi-journée; le même jour
      """),
    attendance: phrases(
      """
      présent; présente; présents; présentes; de la partie; du nombre; du voyage; \
      sur la liste des invités; parmi les invités; parmi les convives; parmi les participants; \
      au nombre des invités; au nombre des participants; autour de la table; \
      de la délégation; également de la partie
      """),
    further: phrases(
      """
      tout comme; ainsi que; de même que; dont; notamment; parmi lesquels; parmi lesquelles; \
      parmi eux; à savoir; entre autres; comme; en plus de; outre
      """),
    source: keys("selon d'après dixit"),
    purpose: keys("pour"),
    before: keys("devant"),
    around: phrases("autour de; autour du; autour des; autour d'"),
    atWhose: phrases(
      """
      chez; au chevet de; au chevet du; au chevet d'; auprès de; auprès du; auprès des; auprès d'; \
      voir; saluer; visiter
      """),
    beside: phrases(
      """
      aux côtés de; aux côtés du; aux côtés des; aux côtés d'; au côté de; au côté du; au côté des; \
      en compagnie de; en compagnie du; en compagnie des; en compagnie d'
      """),
    invitation: phrases(
      """
      à déjeuner; à dîner; à souper; à petit-déjeuner; à prendre; pour un déjeuner; pour un dîner; \
      pour un rendez-vous; pour un entretien; pour une rencontre; à une rencontre; \
      à un déjeuner; à un dîner; à un entretien; à sa table
      """),
    hearers: keys(
      """
      juge juges magistrat magistrats enquêteur enquêteurs policiers gendarmes commission police
      gendarmerie justice parquet procureur sénateurs députés tribunal cour
      """),
    telephonic: phrases(
      """
      au téléphone; par téléphone; par visioconférence; en visioconférence; par visio-conférence; \
      par vidéoconférence; en vidéoconférence; par vidéo; par liaison vidéo; téléphonique; \
      téléphoniques; téléphoniquement
      """),
    byTelephone: phrases("au téléphone; par téléphone"),
    whither: keys("où"),
    leaving: keys(
      """
      envoler envole envolé envolée partir part parti partie départ décoller décollé quitter quitté
      """),
    infinitiveParticles: keys(""), genitives: keys(""), placeGovernors: keys(""),
    objectMarkers: keys(""), namesByCapitals: false, qualifiesBefore: false)

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

  package static func keys(_ words: String) -> KeySet { KeySet(words) }

  package static func phrases(_ list: String) -> PhraseList {
    let cut = list.split(separator: ";").map { phrase in
      let trimmed = phrase.drop { $0 == " " || $0 == "\n" }
      return FrenchTokenizer.shared.tokenize(Array(trimmed.utf8)).tokens.map(\.key)
    }
    return PhraseList(cut)
  }
}
