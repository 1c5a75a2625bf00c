/// Surnames without a given name: joined to a bearer only with support.
struct BareNames {
  let context: PersonContext
  let options: ResolverOptions

  /// Joins each bare name to its bearer where the corpus leaves one choice and more than the name
  /// speaks for it; then bare names of one office among themselves.
  ///
  /// A bearer that the same article names beside the bare name is somebody else. A bearer whose
  /// articles are all further away than `options.surnameWindow` days is too: another of the
  /// family may hold the post by then.
  ///
  /// - Complexity: O(bare names × bearers of the surname).
  func attach(to clusters: inout PersonClusters, doubts: inout [PersonResolution.Doubt]) {
    var bearers: [[UInt8]: [Int]] = [:]
    for (index, form) in context.forms.enumerated() {
      let words =
        form.name.kind == .sovereign && form.name.number == nil
        ? form.name.words[...] : form.name.words.dropFirst()
      guard form.name.kind != .bare else { continue }
      for sound in Set(words.map(\.sound.consonants)) { bearers[sound, default: []].append(index) }
    }
    var left: [Int] = []
    for (index, form) in context.forms.enumerated() where form.name.kind == .bare {
      guard let word = form.name.words.first, !word.isInitial else { continue }
      let fitting = (bearers[word.sound.consonants] ?? []).filter { bears($0, word) }
      let bearer = bearer(of: index, among: fitting, &clusters, &doubts)
      if let bearer, clusters.join(index, bearer) { continue }
      left.append(index)
    }
    joinAmongThemselves(left, &clusters)
  }

  private func bears(_ form: Int, _ word: PersonName.Word) -> Bool {
    let name = context.forms[form].name
    let words = name.kind == .sovereign ? name.words[...] : name.words.dropFirst()
    return words.contains { word.relation(to: $0, isGiven: false) <= .respelled }
  }

  /// The form of the one person whom the bare name can mean.
  private func bearer(
    of bare: Int, among forms: [Int], _ clusters: inout PersonClusters,
    _ doubts: inout [PersonResolution.Doubt]
  ) -> Int? {
    let record = context.forms[bare].records.first ?? 0
    var people: [Int: [Int]] = [:]
    for form in forms {
      let person = clusters.person(of: form)
      guard !clusters.isNamed(person, in: record) else { continue }
      people[person, default: []].append(form)
    }
    var shared: [Int] = []
    var unknown: [Int] = []
    for (person, _) in people.sorted(by: { $0.key < $1.key }) {
      let states = clusters.forms(of: person).map { PersonSupport(context, bare, $0).states }
      if states.contains(.shared) {
        shared.append(person)
      } else if states.contains(.unknown) {
        unknown.append(person)
      }
    }
    let choices = shared + unknown
    let near = choices.filter { isNear(bare, $0, clusters) }
    let official = near.filter { person in
      clusters.forms(of: person).contains { context.shareOffice(bare, $0) }
    }
    if official.count == 1 { return people[official[0]]?.first }
    if choices.count == 1, near.count == 1, shared.count == 1 {
      let person = shared[0]
      let isKnownByIt = (people[person] ?? []).contains {
        context.forms[$0].name.kind == .sovereign
      }
      let isInCompany = clusters.forms(of: person).contains { context.shareCompany(bare, $0) }
      if isKnownByIt || isInCompany { return people[person]?.first }
    }
    for person in shared.prefix(3) {
      guard let form = people[person]?.first else { continue }
      let reason =
        shared.count > 1
        ? "the surname alone fits more than one person of that state"
        : near.isEmpty
          ? "the surname alone, and the articles lie too far apart in time"
          : "the surname alone, and nothing else connects the articles"
      doubts.append(PersonResolution.Doubt(first: bare, second: form, reason: reason))
    }
    return nil
  }

  private func isNear(_ bare: Int, _ person: Int, _ clusters: PersonClusters) -> Bool {
    let gaps = clusters.forms(of: person).compactMap { context.daysBetween(bare, $0) }
    guard let gap = gaps.min() else { return true }
    return gap <= options.surnameWindow
  }

  /// Bare names that share surname, state and office within the window.
  private func joinAmongThemselves(_ forms: [Int], _ clusters: inout PersonClusters) {
    var byOffice: [String: Int] = [:]
    for form in forms {
      let entry = context.forms[form]
      guard let word = entry.name.words.first else { continue }
      for country in entry.countries {
        let offices = entry.institutions.sorted().map { "i\($0)" } + entry.posts.sorted()
        for office in offices {
          let key = "\(word.text) \(country) \(office)"
          if let other = byOffice[key],
            (context.daysBetween(form, other) ?? 0) <= options.surnameWindow
          {
            _ = clusters.join(form, other)
          }
          byOffice[key] = form
        }
      }
    }
  }
}
