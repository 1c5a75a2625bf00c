import Knowledge

/// The language of what readers see: titles and legends of pictures, reports, notes, pages.
public enum DisplayLanguage: String, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// French.
  case french = "fr"

  /// The headline of everything that is made of a graph.
  package var graphTitle: String { pick("Who met whom", "Qui a rencontré qui") }

  /// One of two wordings.
  func pick(_ english: String, _ french: String) -> String {
    self == .english ? english : french
  }

  /// A number and its noun: "1 article", "1,204 articles", "1 204 articles".
  func counted(_ count: Int, _ singular: String, _ plural: String) -> String {
    let isSingular = self == .french ? count < 2 : count == 1
    return "\(grouped(count)) \(isSingular ? singular : plural)"
  }

  /// What a state is called; its code where it has no name.
  func name(of code: CountryCode) -> String {
    (self == .english ? CountryNames.english(code) : CountryNames.french(code)) ?? code.description
  }

  /// The number with thousands set apart.
  func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += pick(",", "\u{202F}") }
      result.append(digit)
    }
    return result
  }

  /// The name of a kind of meeting.
  func name(_ kind: MeetingKind) -> String {
    switch kind {
    case .talks: pick("talks", "entretien")
    case .visit: pick("visit", "visite")
    case .audience: pick("audience", "audience")
    case .signing: pick("signing", "signature")
    case .summit: pick("summit", "sommet")
    case .call: pick("call", "appel")
    case .ceremony: pick("ceremony", "cérémonie")
    case .award: pick("award", "remise de distinction")
    case .hearing: pick("hearing", "audition")
    case .other: pick("meeting", "rencontre")
    }
  }

  /// A date as a reader writes it: "24 June 2025", "octobre 2024", "2023".
  func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let names = pick(
      "January February March April May June July August September October November December",
      "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
    ).split(separator: " ")
    let monthAndYear = "\(names[month - 1]) \(date.year)"
    guard let day = date.day else { return monthAndYear }
    return "\(day == 1 && self == .french ? "1er" : String(day)) \(monthAndYear)"
  }
}
