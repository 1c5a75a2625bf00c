public import ArgumentParser
public import Formats

/// How pictures look.
struct PictureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How pictures are laid out. (default: neato, above 300 nodes sfdp)", valueName: "layout"))
  var layout: DiagramLayout?

  @Option(help: "The colours of pictures; print has greys, with signs instead of colours.")
  var theme = DiagramTheme.light

  @Flag(help: "Tell nodes apart by community, each on a tinted ground, instead of by country.")
  var communities = false

  @Flag(help: "Put nodes into their countries, on a simplified map.")
  var map = false

  @Option(
    help: ArgumentHelp(
      "Draw only links that chance would hardly make as strong (disparity filter, as 0.05), and "
        + "those that alone connect.", valueName: "level"))
  var backbone: Double?

  @Option(help: ArgumentHelp("How long one picture may take.", valueName: "seconds"))
  var timeLimit = 60.0

  func validate() throws {
    guard timeLimit > 0, timeLimit <= 86_400 else {
      throw ValidationError("--time-limit is \(timeLimit); give seconds, from above 0 to 86400.")
    }
    if let backbone, !(backbone > 0 && backbone <= 1) {
      throw ValidationError("--backbone is \(backbone); give a number above 0 and up to 1.")
    }
    if map, layout != nil {
      throw ValidationError("--map says where nodes stand; leave out --layout.")
    }
  }

  /// The options as plain values.
  func choice(everyone: Bool, language: DisplayLanguage) -> PictureChoice {
    PictureChoice(
      style: DiagramStyle(theme: theme, layout: layout),
      grouping: communities ? .communities : .countries, backboneLevel: backbone, isMap: map,
      timeLimit: timeLimit, nodeLimit: everyone ? nil : DiagramOptions().nodeLimit,
      language: language)
  }
}

extension DiagramLayout: ExpressibleByArgument {}

extension DiagramTheme: ExpressibleByArgument {}
