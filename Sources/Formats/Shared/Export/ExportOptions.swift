public import Analysis

/// What of a graph is exported, and in which words.
public struct ExportOptions: Sendable {
  /// What the nodes of the network are.
  public var view = NetworkView.personPerson
  /// What a link of the network says.
  public var tier = LinkTier.met
  /// How links of the network are weighted.
  public var weighting = LinkWeighting.count
  /// Which meetings count in the network, and in formats that keep to a period.
  public var filter = MeetingFilter()
  /// Whether formats of networks hold the whole graph instead.
  public var holdsWholeGraph = false
  /// The language of reports and pictures.
  public var language = DisplayLanguage.english
  /// How CSV tables are cut and marked.
  public var csv = CSVDialect.standard
  /// The version of the program that linked data names as their maker; nil leaves it out.
  public var softwareVersion: String?

  /// Makes options: the people who met, in English.
  public init() {}
}
