import Knowledge
import Language
import Text

/// Reads the phrases of one sentence that say where something is: a preposition and a name.
struct PlacePhraseReader {
  /// The sentence.
  let view: SentenceView
  /// Where the text first names the capital of a state.
  let capitals: [CountryCode: Range<Int>]
  /// The document.
  var document: Document { view.document }
  /// The words of the language.
  var cues: PlaceCues { view.lexicon.cues.circumstances.places }

  /// The phrase whose preposition stands at a token.
  func phrase(at token: Int) -> PlacePhrase? {
    guard document.tokens[token].kind == .word else { return nil }
    let namesEvent = isOf(token) && isOfEvent(token)
    guard namesEvent || introducesPlace(token), !isInMention(token),
      let noun = noun(behind: token)
    else { return nil }
    let found =
      region(noun) ?? capital(noun) ?? named(noun)
      ?? (namesEvent ? nil : VenueReader(view: view).venue(at: noun, behind: token))
    guard let found, !namesEvent || found.sort == .town else { return nil }
    var phrase = found
    phrase.tokens = token..<found.tokens.upperBound
    phrase.namesEvent = namesEvent
    phrase.isComplement = !namesEvent && isComplement(token)
    return phrase
  }

  /// Whether a token stands in a mention that is neither a state nor a body whose phrase it opens.
  private func isInMention(_ token: Int) -> Bool {
    guard let covering = view.mention(covering: token) else { return false }
    let mention = view.mention(covering)
    if mention.form == .country { return false }
    return mention.form != .institution || mention.tokens.lowerBound != token
  }

  /// Where the name behind a preposition can begin: behind determiners and a house number.
  private func noun(behind token: Int) -> Int? {
    var at = token + 1
    while document.has(at, .determiner), !isTownsArticle(at) { at += 1 }
    // "au 10, Downing Street"
    if document.tokens.indices.contains(at), document.tokens[at].kind == .number {
      at += document.isMark(at + 1, 0x2C) ? 2 : 1
      guard document.gazetteer.hit(at: at, .capital) != nil else { return nil }
    }
    return view.range.contains(at) ? at : nil
  }

  /// "à | La Haye": the article is part of the name.
  private func isTownsArticle(_ token: Int) -> Bool {
    document.isCapitalised(token)
      && document.gazetteer.starting(at: token).contains {
        ($0.meaning.kind == .city || $0.meaning.kind == .capital) && $0.tokens.count > 1
      }
  }

  /// Whether a token is "de" and its like.
  func isOf(_ token: Int) -> Bool { view.lexicon.grammar.of.contains(document.key(token)) }

  /// "à", "en", "depuis"; "pour" behind a verb of leaving; "sur" the ground of something.
  private func introducesPlace(_ token: Int) -> Bool {
    let key = document.key(token)
    if document.has(token, .locative) || cues.from.contains(key) { return true }
    if view.lexicon.grammar.placeGovernors.contains(key) { return true }
    if view.lexicon.grammar.purpose.contains(key) {
      return PlaceWeights.leaving.contains {
        view.lexicon.grammar.leaving.contains(document.key(token - $0))
      }
    }
    if isOf(token) { return cues.sides.contains(document.key(token - 1)) }
    return cues.on.contains(key) && document.has(token + 1, .determiner)
      && cues.grounds.contains(document.key(token + 2))
  }

  /// "le sommet de Bamako", "la rencontre ratée de Bamako".
  private func isOfEvent(_ token: Int) -> Bool {
    for back in PlaceWeights.event {
      let at = token - back
      guard at >= view.range.lowerBound,
        document.tokens[at].kind == .word || document.tokens[at].flags.contains(.quoted)
      else { return false }
      if cues.events.contains(document.key(at)) { return true }
      if document.has(at, [.determiner, .preposition, .conjunction, .relative]) { return false }
    }
    return false
  }

  /// Whether the phrase belongs to a common noun before it that is no event and nobody.
  private func isComplement(_ token: Int) -> Bool {
    let before = token - 1
    guard view.range.contains(before), document.tokens[before].kind == .word,
      !document.isCapitalised(before), view.mention(covering: before) == nil, isNoun(before)
    else { return false }
    // A determiner not far before makes a noun phrase of it.
    return PlaceWeights.determiner.contains { document.has(before - $0, .determiner) }
  }

  /// Whether a word can be a noun that a place belongs to, by what it is not.
  private func isNoun(_ token: Int) -> Bool {
    let key = document.key(token)
    if document.has(
      token, [.auxiliary, .modal, .weekday, .month, .conjunction, .preposition, .numeral])
      || cues.notNouns.contains(key) || cues.events.contains(key)
    {
      return false
    }
    let tellsOfMeeting = document.gazetteer.starting(at: token).contains {
      $0.meaning.kind == .meetingNoun || $0.meaning.kind == .meetingVerb
    }
    return !tellsOfMeeting && !cues.notNounEndings.matches(document.text.string(token))
  }
}
