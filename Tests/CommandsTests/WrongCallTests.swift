import Testing

@testable import Commands

@Suite struct WrongCallTests {
  static let calls: [(arguments: [String], message: String)] = [
    (["nonsense"], "Error: Unexpected argument 'nonsense'"),
    (["comunities"], "Error: There is no command 'comunities'; did you mean 'communities'?"),
    (["Who", "x"], "Error: There is no command 'Who'; did you mean 'who'?"),
    (["extract"], "Error: Nothing to read: name files or folders, or - for standard input."),
    (["extract", "-", "-"], "Error: Standard input (-) can be read only once."),
    (["extract", "a.txt", "--output"], "Error: Missing value for '--output <output>'"),
    (
      ["extract", "a.txt", "--threads", "0"], "Error: --threads is 0; give a number from 1 to 1024."
    ),
    (
      ["extract", "a.txt", "--threads", "many"],
      "Error: The value 'many' is invalid for '--threads <threads>'"
    ),
    (["build"], "Error: Nothing to read: name files or folders, or - for standard input."),
    (
      ["build", "in", "--from-records", "r.jsonl"],
      "Error: Give either articles or --from-records, not both."
    ),
    (
      ["build", "in", "--formats", "svg,gif"],
      "Error: The value 'svg,gif' is invalid for '--formats <list>': There is no format 'gif'; "
        + "choose from \(FormatCatalogue.nameList)."
    ),
    (
      ["build", "in", "--formats", ""],
      "Error: The value '' is invalid for '--formats <list>': Name at least one of "
        + "\(FormatCatalogue.nameList)."
    ),
    (
      ["build", "in", "--view", "cities"],
      "Error: The value 'cities' is invalid for '--view <view>'. Please provide one of 'people', "
        + "'meetings', 'institutions' or 'countries'."
    ),
    (
      ["build", "in", "--language", "de"],
      "Error: The value 'de' is invalid for '--language <language>'. Please provide one of 'en' and "
        + "'fr'."
    ),
    (
      ["export", "--format", "svg", "--layout", "spring"],
      "Error: The value 'spring' is invalid for '--layout <layout>'. Please provide one of "
        + "the following:"
    ),
    (
      ["export", "--format", "svg", "--map", "--layout", "neato"],
      "Error: --map says where nodes stand; leave out --layout."
    ),
    (
      ["export", "--format", "svg", "--depth", "0"],
      "Error: --depth is 0; give a number from 1 on."
    ),
    (
      ["build", "in", "--time-limit", "0"],
      "Error: --time-limit is 0.0; give seconds, from above 0 to 86400."
    ),
    (
      ["build", "in", "--backbone", "2"],
      "Error: --backbone is 2.0; give a number above 0 and up to 1."
    ),
    (["build", "in", "--colour"], "Error: Unknown option '--colour'"),
    (["who"], "Error: Missing expected argument '<name>'"),
    (
      ["who", "x", "--from", "yesterday"],
      "Error: The value 'yesterday' is invalid for '--from <date>': 'yesterday' is not a date; "
        + "write it as 2024, 2024-06 or 2024-06-30."
    ),
    (
      ["who", "x", "--to", "2024-13"],
      "Error: The value '2024-13' is invalid for '--to <date>': '2024-13' is not a date; "
        + "write it as 2024, 2024-06 or 2024-06-30."
    ),
    (
      ["who", "x", "--from", "2025", "--to", "2024"],
      "Error: --from 2025 is after --to 2024; swap them."
    ),
    (
      ["who", "x", "--country", "Maroc"],
      "Error: The value 'Maroc' is invalid for '--country <code>': 'Maroc' is not a country code; "
        + "write two letters, as MA or FR."
    ),
    (
      ["who", "x", "--status", "done"],
      "Error: The value 'done' is invalid for '--status <status>'. Please provide one of 'held', "
        + "'planned', 'reported', 'cancelled' or 'denied'."
    ),
    (["path", "a"], "Error: Missing expected argument '<end>'"),
    (
      ["path", "a", "b", "--tier", "seen"],
      "Error: The value 'seen' is invalid for '--tier <tier>'. Please provide one of 'met', "
        + "'co-present' or 'co-mentioned'."
    ),
    (["rank", "--top", "0"], "Error: --top is 0; give a number from 1 on."),
    (
      ["rank", "--weighting", "none"],
      "Error: The value 'none' is invalid for '--weighting <weighting>'. Please provide one of "
        + "'count' and 'newman'."
    ),
    (["rank", "--json", "--csv"], "Error: Give either --json or --csv, not both."),
    (
      ["rank", "--window", "soon"],
      "Error: The value 'soon' is invalid for '--window <span>': 'soon' is no length of time; "
        + "write it as 30d, 2w, 6m or 1y."
    ),
    (
      ["rank", "--intervals", "--step", "1y"],
      "Error: Give either --intervals or --window and --step, not both."
    ),
    (
      ["rank", "--min-confidence", "2"],
      "Error: --min-confidence is 2.0; give a number from 0 to 1."
    ),
    (
      ["rank", "--kind", "lunch"],
      "Error: The value 'lunch' is invalid for '--kind <kind>': There is no kind of meeting "
        + "'lunch'; choose from talks, visit, audience, signing, summit, call, ceremony, award, "
        + "hearing, other."
    ),
    (["path", "a", "b", "--k", "0"], "Error: --k is 0; give a number from 1 to 10000."),
    (
      ["path", "a", "b", "--k", "2", "--all"], "Error: Give only one of --all, --k and --temporal."
    ),
    (
      ["path", "a", "b", "--temporal", "--view", "countries"],
      "Error: --temporal follows people who met; leave out --view, --tier and --weighted."
    ),
    (
      ["communities", "--resolution", "0"],
      "Error: --resolution is 0.0; give a number above 0, as 0.5 or 2."
    ),
    (["ego", "a", "--depth", "0"], "Error: --depth is 0; give a number from 1 on."),
    (["graph"], "Error: Missing expected argument '<files> ...'"),
    (["graph", "f", "--lengths"], "Error: --lengths says what weights mean; add --weighted."),
    (
      ["graph", "f", "--measure", "degree,bridge", "--csv"],
      "Error: Measures of nodes, edges, paths and the whole do not fit one table; ask for one sort, "
        + "or for --json."
    ),
    (["export"], "Error: Say what to write: --format, or --output with a known ending."),
    (
      ["export", "--output", "graph.gif"],
      "Error: The ending of 'graph.gif' tells no format; add --format, one of "
        + "\(FormatCatalogue.nameList)."
    ),
    (
      ["export", "--format", "gif"],
      "Error: The value 'gif' is invalid for '--format <format>': There is no format 'gif'; choose "
        + "from \(FormatCatalogue.nameList)."
    ),
  ]

  @Test(arguments: calls)
  func `names what is wrong with a call`(_ call: (arguments: [String], message: String)) async {
    let run = await ProgramRun(call.arguments)
    #expect(run.status == .wrongCall)
    #expect(run.output.isEmpty)
    #expect(run.firstMessage == call.message)
    #expect(run.messages.contains("Usage: entrevue"))
  }

  @Test func `lists the measures for one that does not exist`() async {
    let run = await ProgramRun("rank", "--by", "fame")
    #expect(run.status == .wrongCall)
    #expect(run.firstMessage.contains("There is no measure 'fame'; choose from degree, strength,"))
  }
}
