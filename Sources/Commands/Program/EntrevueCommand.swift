import ArgumentParser
import Text

/// The root of the command line: it only routes.
struct EntrevueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entrevue",
    abstract: "Who met whom, when, where, in what capacity, and which sentence says so.",
    discussion: """
      Entrevue reads news articles in French, English and Spanish, and draws, lists and \
      exports the meetings that they tell of. Nothing leaves the machine, and every link \
      leads back to a sentence.

      A first graph:
        entrevue build input --output output
        entrevue who hammouchi
        entrevue path hammouchi retailleau
        entrevue rank --by betweenness --top 10

      Exit status: 0 done; 1 done, but some inputs failed or nothing was found; \
      2 it could not run; 64 the call was wrong.
      """,
    version: programVersion,
    subcommands: [
      ExtractCommand.self, BuildCommand.self, WhoCommand.self, WhyCommand.self, WhyNotCommand.self,
      PathCommand.self, RankCommand.self, CommunitiesCommand.self, BrokersCommand.self,
      EgoCommand.self, NetworkCommand.self, GraphCommand.self, ExportCommand.self,
      ImportCommand.self,
    ])
}

extension EntrevueCommand {
  /// The command whose name is spelled most like a word; nil where the word is a command's name or
  /// like none.
  static func nearestCommand(to word: String) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return nil }
    let sought = Array(word.lowercased().utf8)
    return names.compactMap { name in
      EditDistance.between(sought, Array(name.utf8), limit: max(1, min(2, name.utf8.count / 3)))
        .map { (distance: $0, name: name) }
    }.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
  }
}

/// The version of the program, as `--version` and exports name it.
let programVersion = "0.1.0"
