import Testing

@testable import Commands

@Suite struct WhyNotActionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try Samples.write(to: folder)
    try folder.write(
      """
      Deux visites

      Le 9 mai 2025, Rui Sampaio a reçu à Lisbonne le ministre italien Aldo Sanvito, alors que \
      Hélène Castagnède rentrait à Paris.
      """, to: "input/deux.txt")
  }

  @Test func `tells the rule that came nearest and what it lacked`() async throws {
    let run = await ProgramRun("why-not", "sampaio", "castagnede", "--graph", folder["input"])
    #expect(run.status == .done)
    try GoldenText.expect(run.output, equals: "why-not-sampaio-castagnede.txt")
  }

  @Test func `answers programs in JSON`() async throws {
    let run = await ProgramRun(
      "why-not", "sampaio", "castagnede", "--graph", folder["input"], "--json")
    try GoldenText.expect(run.output, equals: "why-not-sampaio-castagnede.json")
  }

  @Test func `asks for the articles where the graph has no texts`() async throws {
    let records = folder["records.jsonl"]
    _ = await ProgramRun("extract", folder["input"], "--output", records)
    let without = await ProgramRun("why-not", "sampaio", "castagnede", "--graph", records)
    #expect(without.status == .couldNotRun)
    #expect(without.firstMessage.contains("name the folder of the articles with --articles"))
    let with = await ProgramRun(
      "why-not", "sampaio", "castagnede", "--graph", records, "--articles", folder["input"])
    #expect(with.status == .done)
    #expect(with.output.contains("one-party-only"))
  }

  @Test func `warns of a text that has changed`() async throws {
    let records = folder["records.jsonl"]
    _ = await ProgramRun("extract", folder["input"], "--output", records)
    try folder.write("Deux visites\n\nRien.", to: "input/deux.txt")
    let run = await ProgramRun(
      "why-not", "sampaio", "castagnede", "--graph", records, "--articles", folder["input"])
    #expect(run.status == .incomplete)
    #expect(run.messages.contains("deux: its text is not among the articles, or has changed"))
  }

  @Test func `says that no article names both`() async {
    let run = await ProgramRun("why-not", "orduna", "sanvito", "--graph", folder["input"])
    #expect(run.status == .incomplete)
    #expect(run.output.contains("No article names both."))
  }

  @Test func `refuses one person twice, and articles that are not there`() async {
    let twice = await ProgramRun("why-not", "sampaio", "Rui", "--graph", folder["input"])
    #expect(twice.status == .couldNotRun)
    #expect(twice.firstMessage.contains("are one person"))
    let nowhere = await ProgramRun(
      "why-not", "sampaio", "castagnede", "--graph", folder["input"], "--articles",
      folder["nowhere"])
    #expect(nowhere.status == .couldNotRun)
    #expect(nowhere.firstMessage.contains("there is no such file or folder"))
  }
}
