/// The labels of the sequence model: BILOU over three classes, and B/I over the rest.
///
/// Begin, inside, last and unit labels tell a linear model more about a name's edges than B and I
/// alone. Sixteen labels (one unused) fill one vector register of 16-bit scores.
///
/// > L. Ratinov, D. Roth, "Design Challenges and Misconceptions in Named Entity Recognition",
/// > CoNLL 2009, https://aclanthology.org/W09-1119
package enum TagScheme {
  /// The number of lanes of a score vector.
  package static let laneCount = 16
  /// The number of labels in use.
  package static let labelCount = 15
  /// No name.
  package static let outside: UInt8 = 0

  /// The place of a token in a name.
  package enum Position: UInt8 {
    case outside, begin, inside, last, unit
  }

  /// The class of a label; nil for ``outside``.
  package static func entityClass(_ label: UInt8) -> EntityClass? {
    switch label {
    case 1...4: .person
    case 5...8: .place
    case 9...12: .organisation
    case 13, 14: .other
    default: nil
    }
  }

  /// The place in the name that a label tells.
  package static func position(_ label: UInt8) -> Position {
    switch label {
    case 1, 5, 9, 13: .begin
    case 2, 6, 10, 14: .inside
    case 3, 7, 11: .last
    case 4, 8, 12: .unit
    default: .outside
    }
  }

  /// The labels of a name of `count` tokens.
  package static func label(_ entityClass: EntityClass, at offset: Int, of count: Int) -> UInt8 {
    if entityClass == .other { return offset == 0 ? 13 : 14 }
    let base = entityClass.rawValue * 4
    if count == 1 { return base + 4 }
    if offset == 0 { return base + 1 }
    return offset == count - 1 ? base + 3 : base + 2
  }

  /// Whether `next` may follow `label`; nil stands for a sentence's edge.
  package static func allows(_ next: UInt8?, after label: UInt8?) -> Bool {
    let continues: Bool
    switch next.map(position) ?? .outside {
    case .inside, .last: continues = true
    default: continues = false
    }
    guard let label, let labelClass = entityClass(label) else { return !continues }
    if labelClass == .other {
      // B and I may end a name.
      return continues ? next.flatMap(entityClass) == .other : true
    }
    switch position(label) {
    case .begin, .inside: return continues && next.flatMap(entityClass) == labelClass
    default: return !continues
    }
  }

  /// The names that a sequence of labels tells; labels out of order end a name.
  package static func spans(_ labels: [UInt8]) -> [(tokens: Range<Int>, entityClass: EntityClass)] {
    var spans: [(tokens: Range<Int>, entityClass: EntityClass)] = []
    var start = 0
    var open: EntityClass?
    for (index, label) in labels.enumerated() {
      let labelClass = entityClass(label)
      let position = position(label)
      if let current = open,
        labelClass != current || position == .begin || position == .unit
      {
        spans.append((start..<index, current))
        open = nil
      }
      if open == nil, let labelClass {
        open = labelClass
        start = index
      }
      if let current = open, position == .last || position == .unit {
        spans.append((start..<index + 1, current))
        open = nil
      }
    }
    if let open { spans.append((start..<labels.count, open)) }
    return spans
  }
}
