import Testing

@testable import Commands

@Suite struct WhyCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Samples.writeRecords(to: folder)
    try Samples.write(to: folder)
  }

  private func why(_ fact: String, _ arguments: String...) async -> ProgramRun {
    await ProgramRun(["why", fact] + arguments + ["--graph", folder["input"]])
  }

  private func whyRecords(_ fact: String) async -> ProgramRun {
    await ProgramRun("why", fact, "--graph", folder["records.jsonl"])
  }

  @Test func `tells rule, matched words, sentence, score and source of a pair`() async throws {
    let run = await why("sampaio -- orduna")
    #expect(run.status == .done)
    #expect(run.output.contains("[a reçu]"))
    try GoldenText.expect(run.output, equals: "why-sampaio-orduna.txt")
  }

  @Test func `tells the same of a meeting's key`() async {
    let run = await why("sampaio -- orduna")
    let key = run.output.split(separator: "\n").first { $0.hasPrefix("  key   ") }?.dropFirst(8)
    let single = await why(String(key ?? ""))
    #expect(single.status == .done)
    #expect(run.output.hasSuffix(single.output))
  }

  @Test func `tells the words that give a person posts and states`() async throws {
    let run = await why("castagnede")
    #expect(run.status == .done)
    try GoldenText.expect(run.output, equals: "why-castagnede.txt")
    let limited = await why("castagnede -- france")
    #expect(limited.output.contains("ministre française de la Justice"))
  }

  @Test func `answers programs in JSON`() async throws {
    try GoldenText.expect(
      await why("sampaio -- orduna", "--json").output, equals: "why-sampaio-orduna.json")
  }

  @Test func `says so where a record does not tell which words matched`() async {
    let run = await whyRecords("sampaio -- orduna")
    #expect(run.status == .done)
    #expect(run.output.contains("rule test; the record does not say which words matched"))
    #expect(run.output.contains("«\u{A0}Rui Sampaio a reçu Javier Orduna à Lisbonne.\u{A0}»"))
  }

  @Test func `points to why-not where nothing is known`() async {
    let run = await whyRecords("sampaio -- sanvito")
    #expect(run.status == .incomplete)
    #expect(run.output.contains("entrevue why-not"))
  }

  @Test(arguments: [
    ("meeting.x", "Error: no meeting has the key 'meeting.x'"),
    ("a -- b -- c", "Error: 'a -- b -- c' names more than two"),
    ("orduna -- Javier", "Error: both sides of 'orduna -- Javier' are one"),
    ("zzz", "Error: no person is called 'zzz'"),
  ])
  func `refuses facts that name nothing`(_ fact: String, _ message: String) async {
    let run = await whyRecords(fact)
    #expect(run.status == .couldNotRun)
    #expect(run.firstMessage.hasPrefix(message), "\(run.firstMessage)")
  }
}
