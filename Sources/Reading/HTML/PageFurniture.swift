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

  /// The name in an author line: `Par Jeanne Martin` is `Jeanne Martin`.
  static func author(_ line: String) -> String? {
    var words = line.split { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }.map(String.init)
    if let first = words.first?.lowercased(), first == "par" || first == "by" || first == "par:" {
      words.removeFirst()
    }
    let name = words.joined(separator: " ")
    return name.isEmpty || name.utf8.count > 120 || name.contains("://") ? nil : name
  }
}
