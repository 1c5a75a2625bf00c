/// What a tokenizer must know of a language; the lists are that language's own.
public struct TokenizerRules: Sendable {
  /// Words that are cut off after their apostrophe: "l", "d", "qu".
  public let elisions: Set<UInt64>
  /// Those that join a capitalised word when they are capitals themselves: "N'Djamena".
  public let nameElisions: Set<UInt64>
  /// Small articles that begin a name: "al-Hakim", "el-Fassi".
  public let nameArticles: Set<UInt64>
  /// Endings with their hyphens that are tokens of their own: "-t-il", "-là".
  public let clitics: [[UInt8]]
  /// What follows the apostrophe of an owner and is a token of its own with it: "s" of "Oslo's".
  public let possessives: Set<UInt64>
  /// Words whose full stop does not end a sentence: "M", "av", "St".
  public let abbreviations: Set<UInt64>
  /// Abbreviations after which a sentence goes on even over a line break: titles before a name.
  public let titles: Set<UInt64>

  /// Given names cut short, with a capital and before a name: "Ch", "Ph".
  public let shortNames: Set<UInt64>

  /// Makes rules from words as they are written; clitics are compared folded.
  public init(
    elisions: [String], nameElisions: [String], nameArticles: [String] = [], clitics: [String],
    possessives: [String] = [], abbreviations: [String], titles: [String],
    shortNames: [String] = []
  ) {
    self.elisions = Set(elisions.map { FoldedHash.of($0) })
    self.nameElisions = Set(nameElisions.map { FoldedHash.of($0) })
    self.nameArticles = Set(nameArticles.map { FoldedHash.of($0) })
    self.clitics = clitics.sorted { $0.utf8.count > $1.utf8.count }.map { Array($0.utf8) }
    self.possessives = Set(possessives.map { FoldedHash.of($0) })
    self.abbreviations = Set((abbreviations + titles).map { FoldedHash.of($0) })
    self.titles = Set(titles.map { FoldedHash.of($0) })
    self.shortNames = Set(shortNames.map { FoldedHash.of($0) })
  }
}
