import Knowledge
import Text

/// Whom the text has spoken of last.
extension Document {
  /// The people named last, nearest first, in reading order when done.
  func recentPeople(
    before index: MentionIndex, limit: Int, where fits: (PersonIndex) -> Bool
  ) -> [PersonIndex] {
    var result: [PersonIndex] = []
    let sentence = self.sentence(of: mentions[index].core.lowerBound)
    for mention in mentions[..<index].reversed() {
      if sentence - self.sentence(of: mention.core.lowerBound) > MentionLimits.recent { break }
      guard mention.form == .name || mention.form == .office else { continue }
      for person in mention.people where !result.contains(person) && fits(person) {
        result.append(person)
        if result.count == limit { return result.sorted() }
      }
    }
    return result.sorted()
  }

  /// The states named last, in order of their codes when done.
  func recentCountries(
    before index: MentionIndex, limit: Int
  ) -> [CountryCode] {
    var result: [CountryCode] = []
    for mention in mentions[..<index].reversed() {
      for country in mention.countries where !result.contains(country) {
        result.append(country)
        if result.count == limit { return result.sorted() }
      }
    }
    return result.sorted()
  }
}
