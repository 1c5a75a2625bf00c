import Knowledge
import Text

/// An institution's name as keys to compare by.
struct InstitutionName {
  /// The folded words without determiners, prepositions and punctuation.
  let key: String
  /// The same without words that only repeat the institution's own state ("du Royaume du Maroc",
  /// "marocain"); equal to `key` where nothing specific would remain.
  let stateless: String
  /// The letters, where the name is an acronym.
  let acronym: String?
  /// The first letters of the words, where there are several.
  let initials: String?

  /// Takes a name apart, given the institution's state.
  init(_ name: String, country: CountryCode?) {
    let words = Self.words(of: name)
    let content = words.filter { !Self.functionWords.contains($0) }
    key = content.isEmpty ? words.joined(separator: " ") : content.joined(separator: " ")
    let remaining = country.map { StateWords.removing($0, from: content) } ?? content
    let isSpecific =
      remaining.count > 1 || remaining.first.map { Self.organs.contains($0) } ?? false
    stateless = isSpecific ? remaining.joined(separator: " ") : key
    let letters = name.filter { $0 != "." }
    let capitals = letters.unicodeScalars.count { $0.properties.isUppercase }
    let isOneWord = !name.contains(" ") && letters.utf8.count <= 10
    acronym = isOneWord && capitals > 1 ? key : nil
    initials = content.count > 1 ? String(content.compactMap(\.first)) : nil
  }

  /// Whether this form only leaves out words of the other, as "Conseil départemental" does of
  /// "Conseil départemental de la Drôme", so that it names a kind and not a body.
  func shortens(_ other: InstitutionName) -> Bool {
    let words = Set(other.key.split(separator: " "))
    return acronym == nil && key != other.key
      && key.split(separator: " ").allSatisfy { words.contains($0) }
  }

  /// Splits "Conférence des évêques de France (CEF)" into the name and what stands in parentheses.
  static func withoutParenthesis(_ name: String) -> (name: String, inside: String?) {
    guard name.utf8.last == UInt8(ascii: ")"), let open = name.lastIndex(of: "("),
      open > name.startIndex
    else {
      return (name, nil)
    }
    let outside = name[..<open].split(separator: " ").joined(separator: " ")
    let inside = name[name.index(after: open)...].dropLast()
    return outside.isEmpty ? (name, nil) : (outside, String(inside))
  }

  private static func words(of name: String) -> [String] {
    Folding.slug(name).split(separator: "-").map(String.init)
  }

  private static let functionWords: Set<String> = [
    "le", "la", "les", "l", "de", "du", "des", "d", "et", "en", "a", "au", "aux", "the", "of",
    "and", "for",
  ]

  /// Organs of which a state has one, so that the word alone names it.
  private static let organs: Set<String> = [
    "gouvernement", "parlement", "presidence", "senat", "armee", "primature", "congres",
    "assemblee", "police", "gendarmerie", "douane", "douanes", "etat",
  ]
}

/// Words by which a state's name shows in the names of its institutions.
enum StateWords {
  /// The words without the state's name, its form of government and its adjective.
  ///
  /// - Complexity: O(words); what a state's name looks like is worked out each time.
  static func removing(_ country: CountryCode, from words: [String]) -> [String] {
    guard let french = CountryNames.french(country) else { return words }
    let name = Folding.slug(french).split(separator: "-").map(String.init)
      .filter { !linking.contains($0) }
    let stems = adjectives[country.description] ?? name.map { stem($0) }
    var result: [String] = []
    var removed = false
    for word in words {
      if name.contains(word) || stems.contains(where: { isAdjective(word, of: $0) }) {
        removed = true
      } else {
        result.append(word)
      }
    }
    if removed { result.removeAll { governments.contains($0) } }
    return result.isEmpty ? words : result
  }

  private static let linking: Set<String> = ["du", "de", "la", "le", "les", "et", "d", "des"]

  /// What stands before the name of a state.
  private static let governments: Set<String> = [
    "royaume", "republique", "federale", "islamique", "socialiste", "populaire", "emirat",
    "principaute", "sultanat", "confederation",
  ]

  /// Adjectives that do not begin like the name (facts of French).
  private static let adjectives: [String: [String]] = [
    "US": ["americain"], "GB": ["britanni"], "NL": ["neerlandai", "hollandai"], "DE": ["allemand"],
    "GR": ["grec"], "TR": ["turc", "turque"], "ES": ["espagnol"], "CH": ["suisse", "helveti"],
    "CD": ["congolai", "rdc"], "AE": ["emirati", "emirien"], "SA": ["saoudien"], "FR": ["francai"],
    "KR": ["sud-coreen"], "CI": ["ivoirien"], "BF": ["burkinabe"], "ZA": ["sud-africain"],
    "CZ": ["tcheque"], "VN": ["vietnamien"], "IL": ["israel"], "PS": ["palestin"],
    "VA": ["pontific"], "IT": ["italien"], "GA": ["gabonai"], "MG": ["malgache"],
  ]

  private static func stem(_ word: String) -> String {
    let letters = Array(word.utf8)
    let vowels = Set("aeiouy".utf8)
    var end = letters.count
    while end > 4, vowels.contains(letters[end - 1]) { end -= 1 }
    return String(decoding: letters[..<end], as: UTF8.self)
  }

  private static let endings = [
    "ais", "aise", "aises", "ois", "oise", "oises", "ien", "ienne", "iens", "iennes", "ain",
    "aine", "ains", "aines", "een", "eenne", "an", "ane", "e", "ee", "s", "es", "", "i", "ie",
    "en", "enne", "is", "ise", "n", "ns", "nne", "nnes", "qu", "que", "ques",
  ]

  private static func isAdjective(_ word: String, of stem: String) -> Bool {
    guard stem.utf8.count >= 4, word.hasPrefix(stem) else { return false }
    return endings.contains(String(word.dropFirst(stem.count)))
  }
}
