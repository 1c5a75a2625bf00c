import Knowledge
import Language
import Text

/// Finds the institutions that a name may be another form of, without looking at all of them.
struct InstitutionLookup: Sendable {
  /// A form of a name as it is looked up.
  struct Form: Sendable {
    /// The folded form.
    var folded: String
    /// The initials of its words that count.
    var acronym: String
  }

  private var byBody: [LexiconBody: [InstitutionIndex]] = [:]
  private var byForm: [String: [InstitutionIndex]] = [:]
  private var byAcronym: [String: [InstitutionIndex]] = [:]
  private var byKeys: [Set<String>: [InstitutionIndex]] = [:]
  private var byWord: [String: [InstitutionIndex]] = [:]
  private var byLikeness: [String: InstitutionIndex] = [:]
  private var parliaments: [CountryCode: [InstitutionIndex]] = [:]

  /// Names of more words than these are found by all their words, not by one.
  static let fewWords = 3
  /// Acronyms have more bytes than these: two letters begin too many names.
  static let shortestAcronym = 2

  /// Adds what an institution is known by: its body in the lexicon and the words of its name.
  mutating func note(_ index: InstitutionIndex, body: LexiconBody?, keys: Set<String>) {
    if let body { Self.add(index, to: &byBody[body, default: []]) }
    Self.add(index, to: &byKeys[keys, default: []])
    guard keys.count <= Self.fewWords else { return }
    for word in keys { Self.add(index, to: &byWord[word, default: []]) }
  }

  /// Adds a form of an institution.
  mutating func note(_ form: Form, of index: InstitutionIndex) {
    Self.add(index, to: &byForm[form.folded, default: []])
    if form.acronym.utf8.count > Self.shortestAcronym {
      Self.add(index, to: &byAcronym[form.acronym, default: []])
    }
  }

  /// Notes by which key an institution is known; the first stays.
  mutating func note(likeness key: String?, of index: InstitutionIndex) {
    if let key, byLikeness[key] == nil { byLikeness[key] = index }
  }

  /// Notes that an institution is the parliament, or a chamber, of a state.
  mutating func note(parliament index: InstitutionIndex, of country: CountryCode) {
    Self.add(index, to: &parliaments[country, default: []])
  }

  /// The institution that is known by a key.
  func alike(_ key: String?) -> InstitutionIndex? {
    key.flatMap { byLikeness[$0] }
  }

  /// The institutions that a name can be a form of, in order.
  ///
  /// - Parameters:
  ///   - name: The name, as it is written.
  ///   - folded: The same, folded.
  ///   - keys: Its words that count.
  ///   - rest: The same without demonyms, where these are most of the name.
  ///   - body: Its position in the lexicon of bodies.
  ///   - country: Its state.
  func candidates(
    _ name: String, folded: String, keys: Set<String>, rest: Set<String>?, body: LexiconBody?,
    country: CountryCode?
  ) -> [InstitutionIndex] {
    var found: Set<InstitutionIndex> = []
    if let body { found.formUnion(byBody[body] ?? []) }
    found.formUnion(byForm[folded] ?? [])
    found.formUnion(byAcronym[name] ?? [])
    found.formUnion(byKeys[keys] ?? [])
    if let rest, let word = rest.min() { found.formUnion(byWord[word] ?? []) }
    if let word = keys.min(), keys.count <= Self.fewWords { found.formUnion(byWord[word] ?? []) }
    if let country { found.formUnion(parliaments[country] ?? []) }
    return found.sorted()
  }

  private static func add(_ index: InstitutionIndex, to list: inout [InstitutionIndex]) {
    let at = list.firstPosition { $0 >= index }
    if at == list.count || list[at] != index { list.insert(index, at: at) }
  }
}
