import ArgumentParser

/// The root of the command line: it only routes.
struct EntrevueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entrevue",
    abstract: "Who met whom, when, where, in what capacity, and which sentence says so.",
    discussion: """
      Entrevue reads news articles in French and draws, lists and exports the meetings \
      that they tell of. Nothing leaves the machine, and every link leads back to a \
      sentence.

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

/// The version of the program, as `--version` and exports name it.
let programVersion = "0.1.0"
