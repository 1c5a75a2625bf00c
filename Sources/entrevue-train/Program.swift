import ArgumentParser
import Training

/// Trains the models of the program and measures them.
@main
struct Program: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entrevue-train",
    abstract: "Trains the models that the program carries, and measures them.",
    discussion: "The same input gives the same bytes of model.",
    subcommands: [TaggerCommand.self, DecisionsCommand.self], defaultSubcommand: TaggerCommand.self)
}
