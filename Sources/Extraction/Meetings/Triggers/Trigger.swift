import Knowledge
import Language

/// Words at which rules look for a meeting.
enum Trigger {
  /// A form of a meeting verb, with its auxiliaries; of the frame `attend` where people "étaient présents".
  case verb(VerbGroup)
  /// A noun of meeting.
  case noun(MeetingNoun)
  /// A phrase that tells of a meeting beside any verb.
  case phrase(MeetingPhrase)
  /// A meeting word that is looked at for want of anything better.
  case word(Int)

  /// The tokens.
  var tokens: Range<Int> {
    switch self {
    case .verb(let group): group.tokens
    case .noun(let noun): noun.tokens
    case .phrase(let phrase): phrase.tokens
    case .word(let token): token..<token + 1
    }
  }

  /// The verb, the head of the noun, or the first token of the phrase.
  var head: Int {
    if case .verb(let group) = self { return group.verb }
    return tokens.lowerBound
  }

  /// The rule that the words belong to, whatever it finds.
  var rule: RuleName {
    switch self {
    case .verb(let group):
      RuleName(.verb(lemma: group.entry.lemma, isReflexive: group.entry.isReflexive))
    case .noun(let noun): RuleName(.noun(lemma: noun.entry.lemma, .plain))
    case .phrase(let phrase): RuleName(phrase.kind.construction)
    case .word: RuleName(.nearby)
    }
  }
}

/// A noun of meeting where it stands.
struct MeetingNoun {
  /// The noun, of one word or more.
  var tokens: Range<Int>
  var entry: MeetingNounEntry
}

/// A phrase that tells of a meeting beside any verb.
struct MeetingPhrase {
  /// What it says.
  enum Kind {
    /// "aux côtés de": with whom the subject was.
    case beside
    /// "au téléphone".
    case byTelephone
    /// "devant", before a chamber or court.
    case before

    var construction: RuleName.Construction {
      switch self {
      case .beside: .beside
      case .byTelephone: .byTelephone
      case .before: .before
      }
    }
  }

  var kind: Kind
  var tokens: Range<Int>
}
