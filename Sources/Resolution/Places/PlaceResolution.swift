import Knowledge
import Text

/// Places of meetings: one for a folded name and a state.
struct PlaceResolution {
  private struct Place {
    var spellings: [String]
    let country: CountryCode?
  }

  private var keys: [String: String] = [:]
  private var byKey: [String: Int] = [:]
  private var places: [Place] = []
  private var states: [String: Set<CountryCode>] = [:]

  /// Collects the places of all meetings; a place without a state is the one that has it, where
  /// there is one only.
  ///
  /// - Complexity: O(n).
  init(records: [ArticleRecord]) {
    for meeting in records.lazy.flatMap(\.meetings) {
      guard let name = meeting.place else { continue }
      if keys[name] == nil { keys[name] = Self.key(name) }
      if let country = meeting.placeCountry {
        states[cachedKey(name), default: []].insert(country)
      }
    }
    for meeting in records.lazy.flatMap(\.meetings) {
      guard let name = meeting.place, !cachedKey(name).isEmpty else { continue }
      let country = country(of: name, given: meeting.placeCountry)
      let key = cachedKey(name) + "|" + (country?.description ?? "")
      if let index = byKey[key] {
        places[index].spellings.append(name)
      } else {
        byKey[key] = places.count
        places.append(Place(spellings: [name], country: country))
      }
    }
  }

  /// The folded name without determiner.
  static func key(_ name: String) -> String {
    var words = Folding.slug(name).split(separator: "-")
    while words.count > 1, ["le", "la", "les", "l", "a", "au", "aux"].contains(words[0]) {
      words.removeFirst()
    }
    let key = words.joined(separator: "-")
    return key == "x" ? "" : key
  }

  /// ``key(_:)`` of a name that was collected, without working it out again.
  func cachedKey(_ name: String) -> String { keys[name] ?? Self.key(name) }

  /// The state of a place: as given, or the only one known for the name.
  func country(of name: String, given: CountryCode?) -> CountryCode? {
    if let given { return given }
    guard let known = states[cachedKey(name)], known.count == 1 else { return nil }
    return known.first
  }

  /// The number of a place; nil for an empty name.
  func number(_ name: String, _ country: CountryCode?) -> Int? {
    byKey[cachedKey(name) + "|" + (self.country(of: name, given: country)?.description ?? "")]
  }

  /// The graph's places, sorted by key, and for each number its id.
  func nodes() -> (places: [KnowledgeGraph.Place], ids: [PlaceID]) {
    var minter = KeyMinter()
    var keyed: [(number: Int, place: KnowledgeGraph.Place)] = []
    let order = byKey.sorted { $0.key < $1.key }.map(\.value)
    for number in order {
      let place = places[number]
      let name = DisplayName.choose(place.spellings)
      let key = minter.mint("place", Self.key(name), state: place.country)
      keyed.append((number, KnowledgeGraph.Place(key: key, name: name, country: place.country)))
    }
    keyed.sort { $0.place.key < $1.place.key }
    var ids = [PlaceID](repeating: PlaceID(rawValue: 0), count: places.count)
    for (id, entry) in keyed.enumerated() { ids[entry.number] = PlaceID(rawValue: UInt32(id)) }
    return (keyed.map(\.place), ids)
  }
}
