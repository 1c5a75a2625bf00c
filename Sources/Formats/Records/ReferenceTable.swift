import Text

/// Finds the entities of a record by id, name or alias.
struct ReferenceTable {
  private var ids: [String: Int] = [:]
  private var names: [String: [Int]] = [:]
  private var folded: [String: [Int]] = [:]
  private var aliases: [String: [Int]] = [:]

  /// Indexes entities by their forms.
  init(_ entities: [(id: String, name: String, aliases: [String])]) {
    for (index, entity) in entities.enumerated() {
      ids[entity.id] = index
      names[entity.name, default: []].append(index)
      folded[Self.key(entity.name), default: []].append(index)
      for alias in entity.aliases { aliases[Self.key(alias), default: []].append(index) }
    }
  }

  /// The positions of all entities that a reference can mean, in order.
  ///
  /// An id wins over an exact name, that over a name without case and accents, that over an alias.
  func candidates(_ reference: String) -> [Int] {
    if let index = ids[reference] { return [index] }
    if let found = names[reference] { return found }
    let key = Self.key(reference)
    let found = folded[key] ?? aliases[key] ?? []
    // An entity may have several aliases that fold to one form.
    return found.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Letters and digits without case and accents, all else as one hyphen.
  private static func key(_ name: String) -> String {
    let slug = Folding.slug(name)
    return slug == "x" ? Folding.folded(name) : slug
  }
}

/// Gives ids to entities of a record that have none.
struct IDMaker {
  private var used: Set<String> = []

  /// Reserves the ids that are given.
  ///
  /// - Throws: A `FieldError` at the second of two equal ids.
  init(given: [String?], of list: String) throws(FieldError) {
    for (position, id) in given.enumerated() {
      guard let id, !used.insert(id).inserted else { continue }
      throw FieldError(
        .duplicate, "\(list)[\(position)].id", "occurs twice in the record; give each its own id")
    }
  }

  /// An id that nothing else in the record has: `base` itself, or `base-2` and so on.
  mutating func id(from base: String) -> String {
    var id = base
    var number = 2
    while !used.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}
