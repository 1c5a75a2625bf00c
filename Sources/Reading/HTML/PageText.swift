import Knowledge

/// Puts the paragraphs of a page together as the text of an article.
struct PageText {
  private var parts: [(text: [UInt8], role: MainContent.Role)] = []

  /// Takes the paragraphs that have a role; the headline and repeated paragraphs are left out.
  init(blocks: PageBlocks, roles: [MainContent.Role], title: String?) {
    let headline = title.map { Array($0.utf8) } ?? []
    var seen: Set<[UInt8]> = []
    // The main text first, so that a teaser never takes a paragraph's place.
    for wanted in [[MainContent.Role.body, .caption], [.teaser], [.boilerplate]] {
      for (index, role) in roles.enumerated() where wanted.contains(role) {
        let bytes = Array(blocks.bytes(of: blocks.blocks[index]))
        guard bytes != headline, seen.insert(bytes).inserted else { continue }
        parts.append((LineJoining.joined(Normalization.normalize(bytes), isMarkup: true), role))
      }
    }
  }

  /// Takes the text of the page's JSON-LD where it is at least twice what was found.
  mutating func check(against articleBody: String?) {
    guard let articleBody else { return }
    let found = parts.reduce(0) { $1.role == .body ? $0 + $1.text.count : $0 }
    guard articleBody.utf8.count > 2 * found else { return }
    let plain = MarkupText.plain(articleBody)
    guard plain.utf8.count > 2 * found else { return }
    parts.removeAll { $0.role == .body }
    parts.insert((Normalization.normalize(Array(plain.utf8)), .body), at: 0)
  }

  /// The text, paragraphs parted by an empty line, and the zones that are not main text.
  func assembled() -> (text: String, zones: [ZoneSpan]) {
    guard parts.contains(where: { $0.role == .body || $0.role == .teaser }) else { return ("", []) }
    var text: [UInt8] = []
    var zones: [ZoneSpan] = []
    for part in parts {
      if !text.isEmpty { text += [0x0A, 0x0A] }
      let start = text.count
      text += part.text
      guard let zone = part.role.zone else { continue }
      zones.append(ZoneSpan(bytes: start..<text.count, zone: zone))
    }
    return (String(decoding: text, as: UTF8.self), zones)
  }
}

extension MainContent.Role {
  fileprivate var zone: Zone? {
    switch self {
    case .body, .dropped: nil
    case .caption: .caption
    case .teaser: .teaser
    case .boilerplate: .boilerplate
    }
  }
}
