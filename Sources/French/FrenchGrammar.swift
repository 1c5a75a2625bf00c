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

  package static func keys(_ words: String) -> KeySet { KeySet(words) }

  package static func phrases(_ list: String) -> PhraseList {
    let cut = list.split(separator: ";").map { phrase in
      let trimmed = phrase.drop { $0 == " " || $0 == "\n" }
      // "d'" is one token only before a word.
      let isElided = trimmed.last == "'"
      let whole = isElided ? String(trimmed) + "a" : String(trimmed)
      let keys = FrenchTokenizer.shared.tokenize(Array(whole.utf8)).tokens.map(\.key)
      return isElided ? Array(keys.dropLast()) : keys
    }
    return PhraseList(cut)
  }
}
