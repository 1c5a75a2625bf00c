import Analysis
import ArgumentParser

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

  @Flag(help: "Count planned meetings too.")
  var planned = false

  /// Which network, as plain values.
  var choice: NetworkChoice {
    NetworkChoice(
      view: view, tier: tier.tier, weighting: weighting.weighting,
      filter: meetings.filter(includingPlanned: planned))
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
