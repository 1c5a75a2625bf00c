import JSON
import Text

/// Finds the entities of a record by id, name or alias.
struct ReferenceTable {
  private let entities: [(name: String, aliases: [String])]
  private var ids: [String: Int] = [:]
  private var names: [String: [Int]] = [:]
  /// Made at the first reference that is neither an id nor an exact name: most records need none.
  private var folded: (names: [String: [Int]], aliases: [String: [Int]])?

  /// Indexes entities by their forms.
  init(_ entities: [(id: String, name: String, aliases: [String])]) {
    self.entities = entities.map { ($0.name, $0.aliases) }
    for (index, entity) in entities.enumerated() {
      ids[entity.id] = index
      names[entity.name, default: []].append(index)
    }
  }

  /// The positions of all entities that a reference can mean, in order.
  ///
  /// An id wins over an exact name, that over a name without case and accents, that over an alias.
  mutating func candidates(_ reference: String) -> [Int] {
    if let index = ids[reference] { return [index] }
    if let found = names[reference] { return found }
    let folded = foldedForms()
    let key = Self.key(reference)
    return folded.names[key] ?? folded.aliases[key] ?? []
  }

  private mutating func foldedForms() -> (names: [String: [Int]], aliases: [String: [Int]]) {
    if let folded { return folded }
    var forms: (names: [String: [Int]], aliases: [String: [Int]]) = ([:], [:])
    for (index, entity) in entities.enumerated() {
      forms.names[Self.key(entity.name), default: []].append(index)
      // Several aliases may fold to one form.
      for key in Set(entity.aliases.map(Self.key)) { forms.aliases[key, default: []].append(index) }
    }
    folded = forms
    return forms
  }

  /// Letters and digits without case and accents, all else as one hyphen.
  private static func key(_ name: String) -> String {
    let slug = Folding.slug(name)
    return slug == "x" ? Folding.folded(name) : slug
  }
}

/// Gives ids to entities of a record that have none.
struct IDMaker {
  /// The ids that the record gives, in the order of the list.
  private let given: [String?]
  private var names = UniqueNames(.canonical)

  /// Reserves the ids that the objects of a list have.
  ///
  /// - Throws: A `FieldError` at the second of two equal ids.
  init(of list: String, in object: JSONObject) throws(FieldError) {
    given = try object.objects(list) { (entry, _) throws(FieldError) in try entry.text("id") }
    for (position, id) in given.enumerated() {
      guard let id, !names.take(id) else { continue }
      throw FieldError(
        .duplicate, "\(list)[\(position)].id", "occurs twice in the record; give each its own id")
    }
  }

  /// The id that the record gives to an object of the list, or else one made of `base`.
  mutating func id(at position: Int, else base: @autoclosure () -> String) -> String {
    given[position] ?? id(from: base())
  }

  /// An id that nothing else in the record has: `base` itself, or `base-2` and so on.
  private mutating func id(from base: String) -> String { names.claim(base) }
}
