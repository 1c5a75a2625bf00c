/// What the codes of offices in the table of public figures mean.
enum FigureTitles {
  /// The sort of a code.
  static func kind(of code: UInt8) -> FigureOffice.Kind {
    FigureOffice.Kind(rawValue: code) ?? .minister
  }

  /// What a code's office is called.
  static func title(of code: UInt8) -> String {
    if Int(code) < kinds.count { return kinds[Int(code)] }
    let field = Int(code) - kinds.count
    return field < fields.count ? "minister of \(fields[field])" : "deputy head of government"
  }

  /// The sort that a name of the table's source stands for.
  static func kind(named name: String) -> FigureOffice.Kind? {
    kinds.firstIndex(of: name).flatMap { FigureOffice.Kind(rawValue: UInt8($0)) }
      ?? sourceNames[name]
  }

  /// The names of the sorts, in the order of their codes.
  static let kinds = [
    "head of state", "monarch", "head of government", "foreign minister", "interior minister",
    "minister", "speaker", "ambassador", "head of international organisation",
    "intelligence or police chief", "judge", "regional or local office", "party leader",
    "member of parliament", "first spouse", "other office",
  ]

  /// How the source writes them where it differs.
  private static let sourceNames: [String: FigureOffice.Kind] = [
    "minister other": .minister, "intelligence/police chief": .securityChief,
    "regional/local": .regional, "MP": .parliament, "other": .other,
  ]

  private static let fields = [
    "finance", "defence", "justice", "health", "research", "education", "agriculture", "culture",
    "environment", "transport", "economy", "energy", "labour", "tourism", "sport", "communication",
  ]
}
