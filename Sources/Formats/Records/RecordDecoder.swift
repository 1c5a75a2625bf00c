import JSON
import Knowledge
import Text

/// Makes one article record of its JSON object.
///
/// What cannot be a record throws; what can be mended is collected in `problems`.
struct RecordDecoder {
  /// References to nothing, and the like, in the order of the record.
  var problems: [FieldError] = []

  var institutionTable = ReferenceTable([])
  var personTable = ReferenceTable([])
  var institutionIDs: [String] = []
  var personIDs: [String] = []

  /// Reads a record.
  mutating func record(_ object: JSONObject) throws(FieldError) -> ArticleRecord {
    var record = ArticleRecord(id: try object.requiredText("id"))
    record.title = try object.text("title")
    record.published = try object.date("published")
    record.source = try object.text("source")
    record.url = try object.text("url")
    record.language = try object.text("language")
    record.textSHA256 = try digest(object)
    record.institutions = try institutions(object)
    record.people = try people(object)
    record.countries = try object.countries().sorted()
    record.meetings = try meetings(object)
    return record
  }

  private func digest(_ object: JSONObject) throws(FieldError) -> String? {
    guard let text = try object.text("text_sha256") else { return nil }
    guard text.utf8.count == 64, text.utf8.allSatisfy({ Self.isHexadecimal($0) }) else {
      throw FieldError(
        .invalid, "text_sha256", "is no SHA-256 digest; write 64 hexadecimal digits, or null")
    }
    return text.lowercased()
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private mutating func institutions(
    _ object: JSONObject
  ) throws(FieldError) -> [ArticleRecord.Institution] {
    let list = "institutions"
    var ids = try IDMaker(of: list, in: object)
    var found: [FieldError] = []
    let result = try object.objects(list) { (entry, position) throws(FieldError) in
      let name = try entry.requiredText("name")
      return ArticleRecord.Institution(
        id: ids.id(at: position, else: Folding.slug(name)), name: name,
        aliases: try entry.texts("aliases"), country: try entry.country("country"),
        evidence: try Self.evidence(entry, at: "\(list)[\(position)]", problems: &found),
        confidence: try entry.confidence())
    }
    problems += found
    institutionIDs = result.map(\.id)
    institutionTable = ReferenceTable(result.map { ($0.id, $0.name, $0.aliases) })
    return result
  }

  private mutating func people(_ object: JSONObject) throws(FieldError) -> [ArticleRecord.Person] {
    let list = "people"
    var ids = try IDMaker(of: list, in: object)
    var decoder = self
    let result = try object.objects(list) { (entry, position) throws(FieldError) in
      let name = try entry.requiredText("name")
      let path = "\(list)[\(position)]"
      return ArticleRecord.Person(
        id: ids.id(at: position, else: Folding.slug(name)), name: name,
        aliases: try entry.texts("aliases"), countries: try entry.countries(),
        institutions: decoder.institutions(
          try entry.texts("institutions"), at: "\(path).institutions"),
        posts: try decoder.posts(entry, at: path), wikidata: try entry.wikidata(),
        knownOffice: try entry.text("known_office"),
        evidence: try Self.evidence(entry, at: path, problems: &decoder.problems),
        confidence: try entry.confidence())
    }
    problems = decoder.problems
    personIDs = result.map(\.id)
    personTable = ReferenceTable(result.map { ($0.id, $0.name, $0.aliases) })
    return result
  }

  private mutating func posts(
    _ person: JSONObject, at path: String
  ) throws(FieldError) -> [ArticleRecord.Post] {
    var decoder = self
    let result = try person.objects("posts") { (entry, position) throws(FieldError) in
      let path = "\(path).posts[\(position)]"
      let institution = try entry.text("institution").map { [$0] } ?? []
      return ArticleRecord.Post(
        title: try entry.requiredText("title"),
        institution: decoder.institutions(institution, at: "\(path).institution").first,
        country: try entry.country("country"),
        period: try entry.term("period", of: TenurePeriod.self) ?? .current,
        evidence: try Self.evidence(entry, at: path, problems: &decoder.problems))
    }
    problems = decoder.problems
    return result
  }
}
