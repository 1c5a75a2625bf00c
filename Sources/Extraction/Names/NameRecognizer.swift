import Knowledge
import Language
import Tagging
import Text

/// Finds the names of people, bodies and places in a document.
///
/// The trained tagger proposes; what the language says for certain is written over it: the
/// lexicon's bodies, head nouns of bodies with their complements, and titles before a name. Last,
/// a surname of somebody named in full is that person wherever it stands alone.
struct NameRecognizer: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    let tagged = tagged(in: document)
    let people = people(tagged, in: document)
    var claims = NameClaims(tokens: document.tokens.count)
    claims.claim(bodies(in: document, avoiding: people), in: document)
    claims.claim(people, in: document)
    let named = claims.spans
    claims.claim(
      HolderNames(lexicon: lexicon).spans(in: document, bodies: named, free: claims.isFree),
      in: document)
    let couples = NameCouples(lexicon: lexicon)
    claims.claim(couples.listed(in: document, free: claims.isFree), in: document)
    claims.claim(taggedBodies(tagged, in: document), in: document)
    claims.claim(titled(in: document, free: claims.isFree), in: document)
    claims.claim(holders(in: document, free: claims.isFree), in: document)
    if lexicon.grammar.namesByCapitals {
      claims.claim(capitalised(in: document, free: claims.isFree), in: document)
    }
    claims.claim(couples.pairs(in: document, free: claims.isFree), in: document)
    claimActors(people, tagged, &claims, in: document)
    claims.claim(places(tagged, claims, in: document), in: document)
    let spans = parted(claims.spans, in: document)
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    document.names = TypedList(whole(spans, in: document))
  }

  /// Names as long as they go, those of couples and other names of one person made out.
  private func whole(_ spans: [NameSpan], in document: Document) -> [NameSpan] {
    let couples = NameCouples(lexicon: lexicon)
    var spans = ParticleNames(lexicon: lexicon).added(to: spans, in: document)
    spans = couples.parted(spans, in: document)
    spans = NameJoiner(lexicon: lexicon).joined(spans, in: document)
    spans = couples.paired(spans, in: document)
    spans = OtherNames(lexicon: lexicon).marked(spans, in: document)
    return Namesakes(lexicon: lexicon).told(spans, in: document)
  }

  /// What the tagger finds in the text of the article.
  private func tagged(in document: Document) -> [EntitySpan] {
    let tagged = lexicon.tagger.tag(document.text).filter {
      document.zone(of: $0.tokens.lowerBound) != .boilerplate
    }
    return lexicon.grammar.namesByCapitals
      ? tagged.map { withoutRest($0, in: document) } : tagged
  }

  /// The people that the tagger finds, and those within what it takes for bodies.
  private func people(_ tagged: [EntitySpan], in document: Document) -> [NameSpan] {
    let reader = TaggedPeople(lexicon: lexicon)
    return tagged.filter {
      $0.entityClass == .person && $0.score >= NameWeights.leastTagged
    }
    .compactMap { reader.person(of: $0.tokens, score: Double($0.score), in: document) }
      + tagged.compactMap {
        reader.holder(within: $0, in: document) ?? holder(behindAcronymOf: $0, in: document)
      }
  }

  /// The bodies that the words themselves name.
  private func bodies(in document: Document, avoiding people: [NameSpan]) -> [NameSpan] {
    var isPerson = [Bool](repeating: false, count: document.tokens.count)
    for span in people { for token in span.tokens { isPerson[token] = true } }
    let recognizer = InstitutionRecognizer(lexicon: lexicon)
    let notABody = NotABody(lexicon: lexicon)
    var result: [NameSpan] = []
    var token = 0
    while token < document.tokens.count {
      if document.zone(of: token) != .boilerplate,
        let span = recognizer.span(at: token, in: document),
        !notABody.holds(span.tokens, in: document),
        !span.tokens.contains(where: { isPerson[$0] }) || isNamesake(span, isPerson, in: document)
      {
        result.append(span)
        token = span.tokens.upperBound
      } else {
        token += 1
      }
    }
    return result
  }

  /// "la Fondation Anne Durand": the person is the body's name.
  private func isNamesake(_ span: NameSpan, _ isPerson: [Bool], in document: Document) -> Bool {
    let start = span.tokens.lowerBound
    return lexicon.cues.names.heads.namesakes.contains(document.key(start)) && !isPerson[start]
      && (span.tokens.upperBound >= isPerson.count || !isPerson[span.tokens.upperBound])
  }

  /// The bodies that the tagger finds, without a holder behind them.
  private func taggedBodies(_ tagged: [EntitySpan], in document: Document) -> [NameSpan] {
    let reader = TaggedBodies(lexicon: lexicon)
    return tagged.compactMap { found in
      guard found.entityClass == .organisation else { return nil }
      var span = found
      if let holder = holder(behindAcronymOf: span, in: document) {
        span.tokens = span.tokens.lowerBound..<holder.tokens.lowerBound
      }
      return reader.body(of: span, in: document)
    }
  }

  /// People by what they do, and all their surnames.
  ///
  /// Whoever acts once is a person wherever the name stands, if the tagger is not sure of a place.
  private func claimActors(
    _ people: [NameSpan], _ tagged: [EntitySpan], _ claims: inout NameClaims, in document: Document
  ) {
    var isSurePlace = [Bool](repeating: false, count: document.tokens.count)
    for span in tagged where span.entityClass == .place {
      // Of two that overlap the last one's word counts.
      for token in span.tokens { isSurePlace[token] = span.score >= Float(NameWeights.sureTagged) }
    }
    func isFree(_ token: Int) -> Bool { claims.isFree(token) && !isSurePlace[token] }
    let actors = actors(in: document, free: isFree)
    claims.claim(actors, in: document)
    let partners = partners(in: document, free: isFree)
    claims.claim(partners, in: document)
    let known = surnames(
      of: lexicon.grammar.namesByCapitals ? claims.spans : people, and: actors, in: document,
      free: isFree)
    claims.claim(known, in: document)
  }

  /// The places that the tagger finds, the article of a name behind them included: "Aïn | el-Fath".
  private func places(
    _ tagged: [EntitySpan], _ claims: NameClaims, in document: Document
  ) -> [NameSpan] {
    tagged.compactMap { span in
      guard span.entityClass == .place else { return nil }
      var tokens = span.tokens
      if startsWithArticle(tokens.upperBound, in: document), claims.isFree(tokens.upperBound) {
        tokens = tokens.lowerBound..<tokens.upperBound + 1
      }
      return NameSpan(
        tokens: tokens, label: .place, score: Double(span.score), rule: "name.tagged")
    }
  }
}
