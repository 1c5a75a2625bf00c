import Analysis
import Answers
import ArgumentParser
import Knowledge

/// Which network of the graph is asked.
struct NetworkOptions: ParsableArguments {
  @Option(help: "What the nodes of the network are.")
  var view = GraphView.people

  @Option(help: "What a link says: a meeting, presence at one, or mention in one article.")
  var tier = TierArgument.met

  @Option(
    help: "How meetings weigh: each 1, or 1/(n − 1) among n who took part (newman).")
  var weighting = WeightingArgument.count

  @OptionGroup var meetings: MeetingOptions

  @Flag(help: "Count planned and reported meetings too.")
  var planned = false

  @Option(
    help: ArgumentHelp(
      "Only meetings of this kind (visit, talks, summit …); may be repeated.", valueName: "kind"),
    transform: Self.kind)
  var kind: [MeetingKind] = []

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Only meetings at which this person was; may be repeated.", valueName: "name"))
  var people: [String] = []

  @Option(
    help: ArgumentHelp("Only meetings as sure as this, from 0 to 1.", valueName: "number"))
  var minConfidence = 0.0

  func validate() throws {
    guard minConfidence >= 0, minConfidence <= 1 else {
      throw ValidationError("--min-confidence is \(minConfidence); give a number from 0 to 1.")
    }
  }

  private static func kind(_ name: String) throws -> MeetingKind {
    guard let kind = MeetingKind(rawValue: name.lowercased()) else {
      let names = MeetingKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("There is no kind of meeting '\(name)'; choose from \(names).")
    }
    return kind
  }

  /// Which network, as plain values.
  var choice: NetworkChoice {
    var filter = meetings.filter(includingPlanned: planned)
    filter.kinds = Set(kind)
    filter.minimumConfidence = minConfidence
    return NetworkChoice(
      view: view.network, tier: tier.tier, weighting: weighting.weighting, filter: filter,
      people: people)
  }
}

/// The tiers of links, as values of a flag.
enum TierArgument: String, CaseIterable, ExpressibleByArgument {
  case met
  case coPresent = "co-present"
  case coMentioned = "co-mentioned"

  /// The tier.
  var tier: LinkTier {
    switch self {
    case .met: .met
    case .coPresent: .coPresent
    case .coMentioned: .coMentioned
    }
  }
}

/// The ways to weight links, as values of a flag.
enum WeightingArgument: String, CaseIterable, ExpressibleByArgument {
  case count
  case newman

  /// The weighting.
  var weighting: LinkWeighting {
    switch self {
    case .count: .count
    case .newman: .newman
    }
  }
}
