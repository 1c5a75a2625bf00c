/// The few fixed phrases that French pages put around articles.
enum PageFurniture {
  private static let announcements = [
    "lire aussi", "a lire", "à lire", "voir aussi", "lire également", "a voir aussi",
    "à voir aussi", "lire notre", "lire la suite", "lire plus", "sur le même sujet",
    "à écouter", "a ecouter", "pour aller plus loin", "en savoir plus", "voir plus",
    "retrouvez aussi", "découvrez aussi",
  ].map { Array($0.utf8) }

  /// Whether a paragraph begins with the words that announce another article: `Lire aussi`.
  static func announcesAnother(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 300 else { return false }
    let start = text.drop { !ASCII.isLetter($0) && $0 != 0xC3 }.prefix(32)
    let lowered = Array(String(decoding: start, as: UTF8.self).lowercased().utf8)
    return announcements.contains { lowered.starts(with: $0) }
  }

  /// The name in an author line: `Par Jeanne Martin, le 3 mai` is `Jeanne Martin`.
  ///
  /// Nil where no name is left, or where the line is an address or a form's label.
  ///
  /// - Parameters:
  ///   - line: the line of a page, or a value of its metadata.
  ///   - hasDate: whether a date may follow the name, as it does in a line of the page but not in
  ///     metadata.
  static func author(_ line: String, hasDate: Bool) -> String? {
    let isBlank = { (character: Character) in character.isWhitespace }
    var words = line.split(whereSeparator: isBlank).prefix { word in
      !hasDate || !(word.utf8.first.map(ASCII.isDigit) ?? false)
    }
    if let first = words.first?.lowercased(), ["par", "by", "par:"].contains(first) {
      words.removeFirst()
    }
    while let last = words.last,
      ["le", "-", "|", "•", "–", ",", "publié"].contains(last.lowercased())
    {
      words.removeLast()
    }
    var name = words.joined(separator: " ")
    while let last = name.last, last == "," || last == "-" { name.removeLast() }
    let isLabel = name.contains("*") || name.hasSuffix(":")
    let isAddress = name.contains("@") || name.contains("://")
    return name.isEmpty || name.utf8.count > 120 || isLabel || isAddress ? nil : name
  }
}
