import Text

/// The people whom the reader knows beforehand: the program's table, a user's own, or both.
package struct PublicFigures: Sendable {
  private let usesTable: Bool
  private let own: OwnFigures?

  /// The program's table alone.
  package static let embedded = PublicFigures(usesTable: true, own: nil)
  /// Nobody.
  package static let none = PublicFigures(usesTable: false, own: nil)

  /// Opened when a name is first looked up.
  private static let table = FigureTable.embedded()

  private var table: FigureTable? { usesTable ? Self.table : nil }

  private init(usesTable: Bool, own: OwnFigures?) {
    self.usesTable = usesTable
    self.own = own
  }

  /// People of one's own beside or instead of the table.
  ///
  /// - Parameters:
  ///   - figures: They take the place of those of the table with the same id or name.
  ///   - replacingTable: Whether the program's table is left out.
  package init(_ figures: [PublicFigure], replacingTable: Bool = false) {
    self.init(usesTable: !replacingTable, own: OwnFigures(figures))
  }

  /// Everybody in the program's table, in its order.
  package var tableEntries: [PublicFigure] { table?.all ?? [] }

  /// Those who bear a name, and whether they are called exactly so.
  ///
  /// Those whose name is spelt so, where there are any; else those whose name sounds so.
  ///
  /// - Complexity: O(log n) and the bearers of the last name.
  package func bearers(of words: [String]) -> (figures: [PublicFigure], isExact: Bool) {
    let words = words.flatMap { NameSound.words(of: $0) }
    let sounds = NameSound.sounds(of: words)
    guard words.count >= 2, let last = sounds.last else { return ([], false) }
    let known = own?.figures(lastSound: last) ?? []
    let listed = table?.figures(lastSound: last) ?? []
    func matching(_ fits: (PublicFigure) -> Bool) -> [PublicFigure] {
      let mine = known.filter { fits($0) }
      return mine + listed.filter { one in fits(one) && !isReplaced(one) }
    }
    let exact = matching { figure in
      ([figure.name] + figure.aliases).contains { NameSound.words(of: $0) == words }
    }
    if !exact.isEmpty { return (exact, true) }
    let alike = matching { figure in
      ([figure.name] + figure.aliases).contains {
        NameSound.sounds(of: NameSound.words(of: $0)) == sounds
      }
    }
    if !alike.isEmpty { return (alike, false) }
    let others = table?.figures(aliasSounds: sounds).filter { !isReplaced($0) } ?? []
    return (others, true)
  }

  /// Those whose name ends with these words.
  ///
  /// - Complexity: O(log n) and the bearers of the last name.
  package func bearers(ofSurname words: [String]) -> [PublicFigure] {
    let words = words.flatMap { NameSound.words(of: $0) }
    let sounds = NameSound.sounds(of: words)
    guard let last = sounds.last else { return [] }
    func fits(_ figure: PublicFigure) -> Bool {
      let own = NameSound.sounds(of: NameSound.words(of: figure.name))
      return own.count > sounds.count && own.suffix(sounds.count).elementsEqual(sounds)
    }
    let known = own?.figures(lastSound: last).filter { fits($0) } ?? []
    let listed = table?.figures(lastSound: last) ?? []
    return known + listed.filter { fits($0) && !isReplaced($0) }
  }

  private func isReplaced(_ figure: PublicFigure) -> Bool { own?.replaces(figure) ?? false }
}

/// People that a user's file gives, by their last names.
private struct OwnFigures: Sendable {
  private var byLastSound: [String: [PublicFigure]] = [:]
  private var ids: Set<String> = []
  private var names: Set<[String]> = []

  init(_ figures: [PublicFigure]) {
    for figure in figures {
      if let id = figure.wikidata { ids.insert(id) }
      names.insert(NameSound.words(of: figure.name))
      var keys: [String] = []
      for name in [figure.name] + figure.aliases {
        let last = NameSound.sounds(of: NameSound.words(of: name)).last
        if let last, !keys.contains(last) { keys.append(last) }
      }
      for key in keys { byLastSound[key, default: []].append(figure) }
    }
  }

  func figures(lastSound: String) -> [PublicFigure] { byLastSound[lastSound] ?? [] }

  /// The same id, or the same name where either has none.
  func replaces(_ figure: PublicFigure) -> Bool {
    if let id = figure.wikidata, ids.contains(id) { return true }
    return names.contains(NameSound.words(of: figure.name))
  }
}
