import Knowledge
import Text

/// Forms joined into people, under what must stay apart.
struct PersonClusters {
  private let context: PersonContext
  private var sets: DisjointSets
  private var members: [[Int]]
  private var records: [Set<Int>]
  private var ids: [String?]

  /// Every form by itself.
  init(context: PersonContext) {
    self.context = context
    sets = DisjointSets(count: context.forms.count)
    members = context.forms.indices.map { [$0] }
    records = context.forms.map { Set($0.records) }
    ids = context.forms.map(\.wikidata)
  }

  /// The person of a form, as the smallest of the person's forms.
  mutating func person(of form: Int) -> Int { sets.find(form) }

  /// The forms of a person.
  func forms(of person: Int) -> [Int] { members[person] }

  /// In how many articles the person stands.
  func articleCount(of person: Int) -> Int { records[person].count }

  /// Whether one article names both people.
  ///
  /// - Complexity: O(smaller number of articles).
  func standTogether(_ a: Int, _ b: Int) -> Bool { !records[a].isDisjoint(with: records[b]) }

  /// Some articles of the person, the earliest first.
  func articles(of person: Int) -> [Int] { members[person].flatMap { context.forms[$0].records } }

  /// Whether an article names the person.
  func isNamed(_ person: Int, in record: Int) -> Bool { records[person].contains(record) }

  /// The people, each as ascending forms.
  mutating func people() -> [[Int]] { sets.sets() }

  /// Why two people cannot be one.
  enum Obstacle: Equatable {
    /// One article names both.
    case article(Int)
    /// Wikidata knows them as two.
    case ids
    /// Two of their names exclude each other.
    case names(Int, Int)
  }

  /// What keeps the people of two forms apart; nil where nothing does.
  ///
  /// - Complexity: O(smaller number of articles + forms × forms).
  mutating func obstacle(_ a: Int, _ b: Int) -> Obstacle? {
    let (a, b) = (sets.find(a), sets.find(b))
    if let one = ids[a], let other = ids[b], one != other { return .ids }
    let (few, many) = records[a].count <= records[b].count ? (a, b) : (b, a)
    if let shared = records[few].filter({ records[many].contains($0) }).min() {
      return .article(shared)
    }
    for x in members[a] {
      for y in members[b] {
        let (first, second) = (context.forms[x].name, context.forms[y].name)
        if first.relation(to: second) >= .doubtful { return .names(min(x, y), max(x, y)) }
      }
    }
    return nil
  }

  /// Joins the people of two forms where nothing keeps them apart.
  ///
  /// - Returns: Whether they are one person now.
  mutating func join(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (sets.find(a), sets.find(b))
    if a == b { return true }
    if obstacle(a, b) != nil { return false }
    unite(a, b)
    return true
  }

  /// Joins the people of all forms that bear one id, whatever else their articles say.
  ///
  /// - Complexity: O(forms).
  mutating func joinByID() {
    var first: [String: Int] = [:]
    for (form, one) in context.forms.enumerated() {
      guard let id = one.wikidata else { continue }
      if let other = first[id] {
        unite(sets.find(other), sets.find(form))
      } else {
        first[id] = form
      }
    }
  }

  private mutating func unite(_ a: Int, _ b: Int) {
    guard a != b else { return }
    let root = sets.union(a, b)
    let other = root == a ? b : a
    members[root] += members[other]
    members[other] = []
    if records[other].count > records[root].count { records.swapAt(root, other) }
    records[root].formUnion(records[other])
    records[other] = []
    ids[root] = ids[root] ?? ids[other]
  }
}
