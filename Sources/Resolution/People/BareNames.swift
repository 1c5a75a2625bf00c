import Knowledge
import Text

/// Surnames without a given name: joined to a bearer only with support.
struct BareNames {
  let context: PersonContext
  let options: ResolverOptions

  /// Joins each bare name to its bearer where the corpus leaves one choice and more than the name
  /// speaks for it; then bare names of one office among themselves.
  ///
  /// A bearer whom the same article names beside the bare name is somebody else. A bearer whose
  /// articles are all further away than `options.surnameWindow` days is too: another of the
  /// family may hold the post by then.
  ///
  /// - Complexity: O(bare names × bearers of the surname).
  func attach(to clusters: inout PersonClusters, doubts: inout [PersonResolution.Doubt]) {
    var left: [Int] = []
    for (index, form) in context.forms.enumerated() where form.name.kind == .bare {
      guard let word = form.name.words.first, !word.isInitial else { continue }
      let bearer = bearer(of: index, named: word, &clusters, &doubts)
      if let bearer, clusters.join(index, bearer) { continue }
      left.append(index)
    }
    joinAmongThemselves(left, &clusters)
  }

  /// People of that surname, as their first form that bears it.
  ///
  /// The second half of a double surname counts only where nobody bears it as the whole one.
  private func bearers(
    of word: PersonName.Word, _ clusters: inout PersonClusters
  ) -> [Int: Int] {
    var whole: [Int: Int] = [:]
    var half: [Int: Int] = [:]
    for form in context.bearers[word.sound.consonants] ?? [] {
      let name = context.forms[form].name
      let matches = name.surnameWords.filter { word.relation(to: $0, isGiven: false) <= .respelled }
      guard !matches.isEmpty else { continue }
      let person = clusters.person(of: form)
      if name.words.count > 2, matches.allSatisfy(\.isTied) {
        if half[person] == nil { half[person] = form }
      } else if whole[person] == nil {
        whole[person] = form
      }
    }
    return whole.isEmpty ? half : whole
  }

  /// The form of the one person whom the bare name can mean.
  private func bearer(
    of bare: Int, named word: PersonName.Word, _ clusters: inout PersonClusters,
    _ doubts: inout [PersonResolution.Doubt]
  ) -> Int? {
    let record = context.forms[bare].records.first ?? 0
    let formOf = bearers(of: word, &clusters)
    var shared: [Int] = []
    var unknown: [Int] = []
    for person in formOf.keys.sorted() where !clusters.isNamed(person, in: record) {
      let compared = clusters.forms(of: person).map { states(bare, $0) }
      if compared.contains(.shared) {
        shared.append(person)
      } else if compared.contains(.unknown) {
        unknown.append(person)
      }
    }
    let near = (shared + unknown).filter { isNear(bare, $0, isOnly: formOf.count == 1, clusters) }
    let official = near.filter { person in
      clusters.forms(of: person).contains { context.shareOffice(bare, $0) }
    }
    if official.count == 1 { return formOf[official[0]] }
    if let person = foremost(of: shared, beside: unknown, clusters), near.contains(person) {
      let isKnownByIt = formOf[person].map { context.forms[$0].name.kind == .sovereign } ?? false
      if isKnownByIt || isInCompany(record, of: person, &clusters)
        || sharesScene(record, with: person, clusters)
      {
        return formOf[person]
      }
    }
    for person in shared.prefix(3) {
      guard let form = formOf[person] else { continue }
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

  /// The only bearer, or the one whom five times as many articles name as all others together.
  private func foremost(
    of shared: [Int], beside unknown: [Int], _ clusters: PersonClusters
  ) -> Int? {
    let counts = (shared + unknown).map { clusters.articleCount(of: $0) }
    guard let most = counts.max(), let place = counts.firstIndex(of: most), place < shared.count
    else { return nil }
    let others = counts.reduce(0, +) - most
    return others * options.surnameDominance <= most ? shared[place] : nil
  }

  private func states(_ a: Int, _ b: Int) -> PersonSupport.States {
    PersonSupport(context, a, b, window: options.surnameWindow).states
  }

  /// Whether articles name the person in full within the window.
  ///
  /// Rulers known by one name, and the only bearer of a surname whom many articles name, are known for longer.
  private func isNear(
    _ bare: Int, _ person: Int, isOnly: Bool, _ clusters: PersonClusters
  ) -> Bool {
    let forms = clusters.forms(of: person)
    let gaps = forms.compactMap { context.daysBetween(bare, $0) }
    guard let gap = gaps.min() else { return true }
    let isKnown =
      forms.contains { context.forms[$0].name.kind == .sovereign }
      || (isOnly && clusters.articleCount(of: person) >= options.wellKnown)
    return gap <= options.surnameWindow * (isKnown ? 5 : 1)
  }

  /// Whether somebody else in the article stands beside the person in another one.
  private func isInCompany(
    _ record: Int, of person: Int, _ clusters: inout PersonClusters
  ) -> Bool {
    for form in context.company[record] {
      let other = clusters.person(of: form)
      if other != person, clusters.standTogether(other, person) { return true }
    }
    return false
  }

  /// Whether the article and another one about the person evoke two states in common, the
  /// person's own left out.
  private func sharesScene(
    _ record: Int, with person: Int, _ clusters: PersonClusters
  ) -> Bool {
    let own = Set(clusters.forms(of: person).flatMap { context.forms[$0].countries })
    let scene = Set(context.records[record].countries).subtracting(own)
    guard scene.count > 1 else { return false }
    return clusters.articles(of: person).prefix(200).contains { other in
      scene.intersection(context.records[other].countries).count > 1
    }
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
