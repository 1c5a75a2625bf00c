/// Ids of Wikidata's items: "Q90".
public enum WikidataID {
  /// Whether a text is an id of an item: `Q` and a number without a leading zero.
  public static func isID(_ text: some StringProtocol) -> Bool {
    let bytes = text.utf8
    return bytes.first == 0x51 && (2...longest).contains(bytes.count)
      && bytes.dropFirst().first != 0x30
      && bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The address that stands for an item in linked data.
  public static func address(of id: String) -> String { "http://www.wikidata.org/entity/\(id)" }

  /// The item that an address stands for; nil where it is none.
  public static func id(ofAddress text: some StringProtocol) -> String? {
    let prefix = address(of: "")
    guard text.hasPrefix(prefix) else { return nil }
    let id = text.dropFirst(prefix.count)
    return isID(id) ? String(id) : nil
  }

  /// More digits than any id will have.
  private static let longest = 16
}
