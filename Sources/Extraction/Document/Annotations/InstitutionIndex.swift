import French
import Knowledge
import Text

/// Finds the institutions that a name may be another form of, without looking at all of them.
struct InstitutionIndex: Sendable {
  private var byBody: [Int: [Int]] = [:]
  private var byForm: [String: [Int]] = [:]
  private var byAcronym: [String: [Int]] = [:]
  private var byKeys: [Set<String>: [Int]] = [:]
  private var byWord: [String: [Int]] = [:]
  /// By the keys of ``InstitutionLikeness``.
  private var byLikeness: [String: Int] = [:]
  private var parliaments: [CountryCode: [Int]] = [:]

  /// Adds an institution, or what it has become.
  mutating func note(_ index: Int, _ institution: InstitutionEntity) {
    if let body = institution.lexiconBody { Self.add(index, to: &byBody[body, default: []]) }
    for form in institution.forms { note(form, of: index) }
    Self.add(index, to: &byKeys[institution.keys, default: []])
    if institution.keys.count <= 3 {
      for word in institution.keys { Self.add(index, to: &byWord[word, default: []]) }
    }
    noteParliament(index, institution)
  }

  /// Adds a form of an institution.
  mutating func note(_ form: String, of index: Int) {
    Self.add(index, to: &byForm[Folding.folded(form), default: []])
    let acronym = InstitutionResolver.acronym(of: form)
    if acronym.utf8.count > 2 { Self.add(index, to: &byAcronym[acronym, default: []]) }
  }

  /// Notes by which key an institution is known; the first stays.
  mutating func note(likeness key: String?, of index: Int) {
    if let key, byLikeness[key] == nil { byLikeness[key] = index }
  }

  /// The institution that is known by a key.
  func alike(_ key: String?) -> Int? {
    key.flatMap { byLikeness[$0] }
  }

  mutating func noteParliament(_ index: Int, _ institution: InstitutionEntity) {
    guard let country = institution.country,
      FrenchChamberTable.isParliament(institution.forms[0])
    else { return }
    Self.add(index, to: &parliaments[country, default: []])
  }

  /// The institutions that a name can be a form of, in order.
  func candidates(
    _ name: String, keys: Set<String>, rest: Set<String>?, lexiconBody: Int?, country: CountryCode?
  ) -> [Int] {
    var found: Set<Int> = []
    if let lexiconBody { found.formUnion(byBody[lexiconBody] ?? []) }
    found.formUnion(byForm[Folding.folded(name)] ?? [])
    found.formUnion(byAcronym[name] ?? [])
    found.formUnion(byKeys[keys] ?? [])
    if let rest, let word = rest.min() { found.formUnion(byWord[word] ?? []) }
    if let word = keys.min(), keys.count <= 3 { found.formUnion(byWord[word] ?? []) }
    if let country { found.formUnion(parliaments[country] ?? []) }
    return found.sorted()
  }

  private static func add(_ index: Int, to list: inout [Int]) {
    let at = list.firstPosition { $0 >= index }
    if at == list.count || list[at] != index { list.insert(index, at: at) }
  }
}
