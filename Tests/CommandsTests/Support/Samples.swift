import Formats
import Knowledge

/// Articles and records of people who do not exist.
enum Samples {
  /// Articles that tell of three meetings.
  static let articles = [
    "visite.txt": """
    Un accord signé à Lisbonne

    M. Rui Sampaio, ministre portugais de l’Intérieur, a reçu le 4 mars 2025 à Lisbonne son \
    homologue espagnol, M. Javier Orduna.
    """,
    "entretien.txt": """
    Entretien à Madrid

    Le 12 juin 2025, Javier Orduna s’est entretenu à Madrid avec la ministre française de la \
    Justice, Hélène Castagnède.
    """,
    "annonce.txt": """
    Une visite annoncée

    La ministre française de la Justice, Hélène Castagnède, doit rencontrer le 3 juillet 2025 à \
    Rome le ministre italien Aldo Sanvito.
    """,
  ]

  /// Writes the articles into a folder, in any order.
  static func write(
    to folder: TemporaryFolder, _ name: String = "input", reversed: Bool = false
  ) throws {
    let names = reversed ? Array(articles.keys.sorted().reversed()) : articles.keys.sorted()
    for article in names { try folder.write(articles[article] ?? "", to: "\(name)/\(article)") }
  }

  /// Records of a chain of meetings Sampaio – Orduna – Castagnède, and one planned with Sanvito.
  static let records = [
    record(
      "r1",
      [("Rui Sampaio", "ministre de l’Intérieur", "PT"), ("Javier Orduna", "ministre", "ES")],
      .held, "2025-03-04", "Lisbonne", "PT", "Rui Sampaio a reçu Javier Orduna à Lisbonne."),
    record(
      "r2",
      [("Javier Orduna", "ministre", "ES"), ("Hélène Castagnède", "ministre de la Justice", "FR")],
      .held, "2025-06-12", "Madrid", "ES", "Javier Orduna s’est entretenu avec Hélène Castagnède."),
    record(
      "r3",
      [("Hélène Castagnède", "ministre de la Justice", "FR"), ("Aldo Sanvito", "ministre", "IT")],
      .planned, "2025-07-03", "Rome", "IT", "Hélène Castagnède doit rencontrer Aldo Sanvito."),
  ]

  /// Writes the records as a file.
  static func writeRecords(to folder: TemporaryFolder, _ name: String = "records.jsonl") throws {
    var bytes: [UInt8] = []
    try RecordWriter.write(records, to: &bytes)
    try folder.write(bytes, to: name)
  }

  private static func record(
    _ id: String, _ people: [(name: String, post: String, country: String)],
    _ status: MeetingStatus, _ date: String, _ place: String, _ country: String, _ quote: String
  ) -> ArticleRecord {
    let evidence = [Evidence(range: 0..<quote.unicodeScalars.count, quote: quote)]
    var record = ArticleRecord(
      id: id, title: "Titre de \(id)", published: PartialDate(iso: date), source: "Le Quotidien")
    record.people = people.enumerated().map { index, person in
      let country = CountryCode(person.country)
      return ArticleRecord.Person(
        id: "p\(index)", name: person.name, countries: country.map { [$0] } ?? [],
        posts: [ArticleRecord.Post(title: person.post, country: country, evidence: evidence)],
        evidence: evidence)
    }
    record.countries = people.compactMap { CountryCode($0.country) }.sorted()
    record.meetings = [
      ArticleRecord.Meeting(
        id: "m1", kind: .talks, status: status,
        date: DateSpan(start: PartialDate(iso: date), basis: .explicit), place: place,
        placeCountry: CountryCode(country),
        participations: [
          ArticleRecord.Participation(person: "p0", role: .host),
          ArticleRecord.Participation(person: "p1", role: .visitor),
        ], evidence: evidence, confidence: 0.9, rule: "test")
    ]
    return record
  }
}
