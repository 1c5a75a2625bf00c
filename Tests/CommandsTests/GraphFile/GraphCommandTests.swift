import Analysis
import Testing

@testable import Commands

@Suite struct GraphCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func graph(_ text: String, _ arguments: String...) async throws -> ProgramRun {
    try folder.write(text, to: "edges.tsv")
    return await ProgramRun(["graph", folder["edges.tsv"]] + arguments)
  }

  @Test func `ranks the nodes of a list of edges`() async throws {
    let run = try await graph("0\t1\n1\t2\n", "--measure", "betweenness,degree")
    #expect(run.status == .done)
    #expect(
      run.output == """
        3 nodes, 2 edges, undirected.

        betweenness  degree  name
                  1       2  1
                  0       1  0
                  0       1  2

        """)
  }

  @Test func `reads a file of many pieces, numbers or names`() async throws {
    // The first piece holds remarks only, and lines are cut between pieces.
    let remarks = String(repeating: "# 12345 a remark\n", count: 20_000)
    let ring = (0..<50_000).map { "\($0)\t\(($0 + 1) % 50_000)\t2\n" }.joined()
    let numbers = try await graph(remarks + ring, "--weighted", "--measure", "strength", "--csv")
    #expect(numbers.output.split(separator: "\n").dropFirst().allSatisfy { $0.hasSuffix(",4") })
    #expect(numbers.output.split(separator: "\n").count == 50_001)
    let names = try await graph(remarks + "é\tœ\n" + ring, "--measure", "component", "--top", "1")
    #expect(names.output.hasPrefix("50002 nodes, 50001 edges"))
    let wrong = try await graph(remarks + ring + "1 2 -3")
    #expect(wrong.messages.contains("edges.tsv, line 70001: the weight is no number"))
  }

  @Test func `reads names, remarks, quotation marks and a header`() async throws {
    let run = try await graph(
      "# remark\nsource,target,weight,note\n\"Éloi, B.\",Œdmann,2,x\nŒdmann,\"say \"\"a\"\"\",1\n",
      "--weighted", "--measure", "strength", "--csv")
    #expect(run.messages.isEmpty)
    #expect(run.output == "name,strength\n\"Éloi, B.\",2\nŒdmann,3\n\"say \"\"a\"\"\",1\n")
  }

  @Test func `takes weights as strengths, and as lengths when told so`() async throws {
    let edges = "0 1 1\n1 2 1\n0 2 4\n"
    for (flags, length) in [
      ([], "1"), (["--weighted"], "0.25"), (["--weighted", "--lengths"], "2"),
    ] {
      try folder.write(edges, to: "edges.tsv")
      let run = await ProgramRun(
        ["graph", folder["edges.tsv"], "--measure", "shortest-path", "--from", "0", "--to", "2"]
          + ["--csv"] + flags)
      #expect(run.output.contains("shortest-path,1,\(length),0,0\n"), "\(flags)")
    }
  }

  @Test(arguments: Measure.ofAnyGraph)
  func `computes each measure, directed or not, in every form`(_ measure: Measure) async throws {
    let edges = "a b 1\nb c 2\nc a 3\nc d 1\n"
    try folder.write(edges, to: "edges.tsv")
    for flags in [[], ["--directed"]] {
      for form in [[], ["--json"], ["--csv"]] {
        let run = await ProgramRun(
          ["graph", folder["edges.tsv"], "--measure", measure.name, "--from", "a", "--to", "d"]
            + flags + form)
        #expect(run.status == .done, "\(flags) \(form) \(run.messages)")
        #expect(run.output.contains(form.isEmpty ? "4 nodes, 4 edges" : ""))
      }
    }
  }

  @Test func `gives an edge of a directed graph the value of its link`() async throws {
    let run = try await graph(
      "0 1\n1 0\n1 2\n2 3\n3 1\n", "--directed", "--measure", "bridge,block", "--csv")
    #expect(
      run.output == """
        source,target,weight,bridge,block
        0,1,1,1,0
        1,0,1,1,0
        1,2,1,0,1
        2,3,1,0,1
        3,1,1,0,1

        """)
  }

  @Test func `links members of groups`() async throws {
    let run = try await graph(
      "m1 a\nm1 b\nm1 c\nm2 a\nm2 b\n", "--two-mode", "newman", "--weighted", "--measure", "edges",
      "--csv")
    #expect(run.output == "source,target,weight\na,b,1.5\na,c,0.5\nb,c,0.5\n")
  }

  @Test func `answers for several files in turn`() async throws {
    try folder.write("0 1\n", to: "one.tsv")
    try folder.write("x y\ny z\n", to: "two.tsv")
    let files = [folder["one.tsv"], folder["two.tsv"]]
    let text = await ProgramRun(["graph"] + files)
    #expect(text.output.contains("one.tsv:\n2 nodes") && text.output.contains("two.tsv:\n3 nodes"))
    let json = await ProgramRun(["graph"] + files + ["--json"])
    #expect(json.output.split(separator: "\n").count == 2)
    #expect(await ProgramRun(["graph"] + files + ["--csv"]).status == .wrongCall)
  }

  @Test func `an empty file is an empty graph`() async throws {
    let run = try await graph("", "--measure", "degree,leiden,edge-betweenness,summary")
    #expect(run.status == .done)
    #expect(run.output.hasPrefix("0 nodes, 0 edges, undirected.\n"))
    #expect(try await graph("\n# only a remark\n", "--json").status == .done)
  }

  @Test func `self-loops are left out and repeats are merged`() async throws {
    let run = try await graph("0 0 5\n0 1 2\n1 0 3\n", "--weighted", "--measure", "edges", "--csv")
    #expect(run.output == "source,target,weight\n0,1,5\n")
  }

  static let wrong: [(text: String, arguments: [String], message: String)] = [
    (
      "a\n", [],
      "line 1: two names are wanted, with a tab, comma or semicolon between them; mend or remove the line."
    ),
    (
      "a b x\n", ["--weighted"],
      "line 1: the weight 'x' is no number from 1e-100 to 1e100; mend it."
    ),
    (
      "a b -1\n", ["--weighted"],
      "line 1: the weight '-1' is no number from 1e-100 to 1e100; mend it."
    ),
    (
      "a b nan\n", ["--weighted"],
      "line 1: the weight 'nan' is no number from 1e-100 to 1e100; mend it."
    ),
    (
      "0 1\n1 x\n", [],
      "line 2: a node number is missing or beyond 4294967294; write two whole numbers from 0; "
        + "or add --names, if what stands there are names."
    ),
    (
      "0 4294967290\n", [],
      "line 1: node 4294967290 is far beyond the number of edges, 1; number the nodes from 0 "
        + "without large gaps; or add --names, if what stands there are names."
    ),
  ]

  @Test(arguments: wrong)
  func `names the line that is wrong`(
    _ call: (text: String, arguments: [String], message: String)
  ) async throws {
    try folder.write(call.text, to: "edges.tsv")
    let run = await ProgramRun(["graph", folder["edges.tsv"]] + call.arguments)
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    #expect(run.messages == "Error: \(folder["edges.tsv"]), \(call.message)\n")
  }

  @Test func `says what is missing or unknown`() async throws {
    #expect(
      try await graph("0 1\n", "--measure", "distance").firstMessage
        == "Error: it is not said which node; add --from with a name or number.")
    #expect(
      try await graph("0 1\n", "--measure", "distance", "--from", "7").firstMessage
        == "Error: no node is called '7'; see which there are with '--measure degree --all'.")
    #expect(
      try await graph("0 1\n", "--weighted").firstMessage.hasSuffix(
        ": there is no third column with weights; leave out --weighted."))
    #expect(await ProgramRun("graph", folder["none.tsv"]).status == .couldNotRun)
    #expect(
      try await graph("0 1\n", "--measure", "pagerank", "--damping", "2").firstMessage
        == "Error: pagerank cannot be computed: damping is 2.0; give a number from 0 up to 1.")
  }

  @Test func `numbers can be names`() async throws {
    let run = try await graph("4294967290 7\n", "--names", "--csv")
    #expect(run.output == "name,degree\n4294967290,1\n7,1\n")
  }
}
