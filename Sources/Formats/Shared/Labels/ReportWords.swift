import Knowledge

/// The words of reports and notes in one language.
struct ReportWords {
  let language: DisplayLanguage
  private var isFrench: Bool { language == .french }

  init(_ language: DisplayLanguage) { self.language = language }

  private func pick(_ english: String, _ french: String) -> String {
    language.pick(english, french)
  }

  var title: String { language.graphTitle }
  var people: String { pick("People", "Personnes") }
  var institutions: String { pick("Institutions", "Institutions") }
  var countries: String { pick("Countries", "Pays") }
  var meetings: String { pick("Meetings", "Rencontres") }
  var met: String { pick("People met", "Personnes rencontrées") }
  var posts: String { pick("Posts", "Fonctions") }
  var pairs: String { pick("Pairs who met most", "Paires qui se sont le plus rencontrées") }
  var mostMet: String {
    pick("People with most meetings", "Personnes aux rencontres les plus nombreuses")
  }
  var sources: String { pick("Sources", "Sources") }
  var evidence: String { pick("Evidence", "Preuves") }
  var maybeSame: String { pick("May be the same person", "Peut-être la même personne") }
  var undated: String { pick("undated", "sans date") }
  var first: String { pick("First", "Première") }
  var last: String { pick("Last", "Dernière") }
  var name: String { pick("Name", "Nom") }
  var onBehalfOf: String { pick("for", "pour") }
  var participants: String { pick("Participants", "Participants") }
  var place: String { pick("Place", "Lieu") }
  var confidence: String { pick("confidence", "confiance") }

  /// A count with its noun, whose second form is the plural.
  func counted(_ count: Int, _ english: (String, String), _ french: (String, String)) -> String {
    let forms = isFrench ? french : english
    return "\(count) \((isFrench ? count < 2 : count == 1) ? forms.0 : forms.1)"
  }

  func status(_ status: MeetingStatus) -> String {
    switch status {
    case .held: pick("held", "tenue")
    case .planned: pick("planned", "prévue")
    case .reported: pick("reported", "rapportée au conditionnel")
    case .cancelled: pick("cancelled", "annulée")
    case .denied: pick("denied", "démentie")
    }
  }

  func kind(_ kind: MeetingKind) -> String { language.name(kind) }

  func role(_ role: ParticipantRole) -> String {
    switch role {
    case .host: pick("host", "hôte")
    case .visitor: pick("visitor", "visiteur")
    case .chair: pick("chair", "préside")
    case .signatory: pick("signatory", "signataire")
    case .witness: pick("witness", "témoin")
    case .mediator: pick("mediator", "médiateur")
    case .participant: pick("participant", "participant")
    }
  }

  func period(_ period: TenurePeriod) -> String {
    switch period {
    case .current: ""
    case .former: pick("former", "ancien")
    case .future: pick("designated", "désigné")
    case .acting: pick("acting", "par intérim")
    }
  }

  /// `2024-10-28 – 2024-10-29`.
  func date(_ span: DateSpan) -> String {
    guard let start = span.start else { return undated }
    return span.end.map { "\(start) – \($0)" } ?? start.description
  }
}
