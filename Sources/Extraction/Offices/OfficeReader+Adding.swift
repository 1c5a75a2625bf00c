import Knowledge
import Language
import Text

/// Adding the bodies that an office phrase names or implies.
extension OfficeReader {
  /// "Parti populaire européen": of no single state.
  func isOfSeveralStates(_ name: String) -> Bool {
    Folding.folded(name).split(separator: " ").contains {
      naming.severalStates.contains(FoldedHash.of($0))
    }
  }

  /// "député au Parlement européen": the chamber is named.
  func isChamber(_ body: ImpliedBody) -> Bool {
    if let known = body.lexiconBody { return lexicon.bodies[known].kind == .parliament }
    let first = Folding.folded(body.name).prefix { $0 != " " }
    return body.isLowerChamber || naming.chambers.contains(FoldedHash.of(first))
  }

  /// A body of the lexicon.
  mutating func addKnown(_ hit: GazetteerHits.Hit) {
    let known = lexicon.bodies[hit.meaning.body]
    bodies.append(
      ImpliedBody(
        name: known.name, country: known.country,
        isNational: known.country == nil && known.kind.isOfState
          && !isOfSeveralStates(known.name), tokens: hit.tokens,
        lexiconBody: hit.meaning.body))
    if country == nil, known.kind.isOfState { country = known.country }
  }

  /// A body by its name, or by what its head heads with the name as a shorter one.
  mutating func add(_ name: String, tokens: Range<Int>, direction: String? = nil) {
    bodies.append(
      ImpliedBody(
        name: direction ?? name, country: nil, isNational: true, tokens: tokens,
        alias: direction == nil ? nil : name))
  }

  /// The lower chamber of the holder's state, whatever it is called there.
  mutating func addLowerChamber(_ tokens: Range<Int>) {
    bodies.append(
      ImpliedBody(
        name: "", country: nil, isNational: true, tokens: tokens, isLowerChamber: true))
  }

  /// The house of the head of the holder's state.
  mutating func addPresidency(_ tokens: Range<Int>) {
    bodies.append(
      ImpliedBody(name: naming.presidency, country: nil, isNational: true, tokens: tokens))
  }

  /// A body that the text names.
  mutating func add(_ name: NameSpan) {
    let start = name.tokens.lowerBound
    let known = name.lexiconBody.map { lexicon.bodies[$0] }
    let kind =
      known?.kind
      ?? document.gazetteer.hit(at: start, .institutionHead).map {
        lexicon.institutionKinds[$0.meaning.head]
      }
    let isOfState =
      (kind?.isOfState ?? false)
      && !isOfSeveralStates(known?.name ?? "")
    let state = known?.country ?? document.state(in: name.tokens)
    let written = document.text.string(name.tokens)
    let proper = known?.name ?? ProperName.of(name, in: document, lexicon)
    bodies.append(
      ImpliedBody(
        name: proper ?? written, country: state,
        isNational: state == nil && isOfState, tokens: name.tokens, lexiconBody: name.lexiconBody,
        alias: known == nil && proper != nil ? written : nil, isWritten: true))
    if country == nil, isOfState { country = state }
    if category == .headOfState { category = .official }
    index = name.tokens.upperBound
    skipClosingMark(behind: name.tokens)
  }

  /// Goes on behind the marks around a name: "l’organisation « Main tendue » | X".
  private mutating func skipClosingMark(behind name: Range<Int>) {
    let before = name.lowerBound - 1
    guard document.isMark(before, 0x22) || Self.opening.contains(document.word(before)) else {
      return
    }
    while index - name.upperBound < 2,
      document.isMark(index, 0x22) || document.isMark(index, 0x2A)
        || Self.closing.contains(document.word(index))
    {
      index += 1
    }
  }

  private static let opening: Set<String> = ["«", "“"]
  private static let closing: Set<String> = ["»", "”"]

  /// A body whose name the title implies, with its state behind `@`.
  mutating func addFixed(_ body: String) {
    var name = body
    var code: CountryCode?
    if let at = body.lastIndex(of: "@") {
      code = CountryCode(body[body.index(after: at)...])
      name = String(body[..<at])
      while name.last == " " { name.removeLast() }
    }
    let known = lexicon.body(named: name).flatMap { lexicon.bodies[$0].country == nil ? $0 : nil }
    let kind = known.map { lexicon.bodies[$0].kind }
    bodies.append(
      ImpliedBody(
        name: name, country: code, isNational: code == nil && kind != .international,
        tokens: index - 1..<index, lexiconBody: code == nil ? known : nil))
    if country == nil { country = code }
  }
}
