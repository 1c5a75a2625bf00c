import Text

/// What records call the rules that find events, in pieces that points join: "fr.nom.rencontre.avec".
package struct RuleNames: Sendable {
  /// The language, which opens every name: "fr".
  package let language: String
  /// The piece before a noun: "nom".
  package let noun: String
  /// What stands before the lemma of a reflexive verb: "se-".
  package let reflexive: String
  /// "recevoir".
  package let receive: String
  /// Behind ``receive``, where the guest is the subject: "passif".
  package let passive: String
  /// "signer".
  package let sign: String
  /// "remettre".
  package let award: String
  /// "participer".
  package let attend: String
  /// Before the lemma of a verb of going somewhere: "visite".
  package let visit: String
  /// "presents".
  package let guestList: String
  /// "aux-cotes-de".
  package let beside: String
  /// "au-telephone".
  package let byTelephone: String
  /// "devant".
  package let before: String
  /// "proximite".
  package let nearby: String
  /// "poids".
  package let weighed: String
  /// Behind a noun, how it is joined to those who met: "entre".
  package let between: String
  /// "avec".
  package let with: String
  /// "leur".
  package let their: String
  /// "ensemble".
  package let together: String
  /// "de".
  package let of: String
  /// "a".
  package let to: String
  /// "tiret".
  package let hyphen: String
  /// Last, where the event is only recalled: "rappel".
  package let recalled: String
  /// Last, where the event is taken for known: "connu".
  package let supposed: String

  package init(
    language: String, noun: String, reflexive: String, receive: String, passive: String,
    sign: String, award: String, attend: String, visit: String, guestList: String, beside: String,
    byTelephone: String, before: String, nearby: String, weighed: String, between: String,
    with: String,
    their: String, together: String, of: String, to: String, hyphen: String, recalled: String,
    supposed: String
  ) {
    self.language = language
    self.noun = noun
    self.reflexive = reflexive
    self.receive = receive
    self.passive = passive
    self.sign = sign
    self.award = award
    self.attend = attend
    self.visit = visit
    self.guestList = guestList
    self.beside = beside
    self.byTelephone = byTelephone
    self.before = before
    self.nearby = nearby
    self.weighed = weighed
    self.between = between
    self.with = with
    self.their = their
    self.together = together
    self.of = of
    self.to = to
    self.hyphen = hyphen
    self.recalled = recalled
    self.supposed = supposed
  }

  /// What records call a rule.
  package func name(of rule: RuleName) -> String {
    var pieces = [language] + pieces(of: rule.construction)
    switch rule.basis {
    case .stated: break
    case .recalled: pieces.append(recalled)
    case .supposed: pieces.append(supposed)
    }
    return pieces.joined(separator: ".")
  }

  private func pieces(of construction: RuleName.Construction) -> [String] {
    switch construction {
    case .receive: [receive]
    case .receivePassive: [receive, passive]
    case .sign: [sign]
    case .award: [award]
    case .attend: [attend]
    case .visit(let lemma): [visit, lemma]
    case .verb(let lemma, let isReflexive): [isReflexive ? reflexive + lemma : lemma]
    case .noun(let lemma, let joined): [noun, Folding.slug(lemma)] + pieces(of: joined)
    case .guestList: [guestList]
    case .beside: [beside]
    case .byTelephone: [byTelephone]
    case .before: [before]
    case .nearby: [nearby]
    case .weighed: [weighed]
    }
  }

  private func pieces(of joined: RuleName.NounConstruction) -> [String] {
    switch joined {
    case .plain: []
    case .between: [between]
    case .with: [with]
    case .their: [their]
    case .together: [together]
    case .of: [of]
    case .to: [to]
    case .hyphen: [hyphen]
    }
  }
}
