/// A unit in which time is counted.
package enum TimeUnit: UInt8, Sendable {
  case minute, hour, day, week, weekend, month, quarter, semester, year, decade, century
}

/// What a word can contribute to a temporal expression, whatever the language.
///
/// A language's lexicon gives its words these classes; the parser knows only the classes.
package enum TemporalWord: Equatable, Sendable {
  /// Nothing.
  case other
  /// "lundi": 0 Monday … 6 Sunday.
  case weekday(Int)
  /// "lundis".
  case weekdays(Int)
  /// "mai": 1…12.
  case month(Int)
  /// "avril-mai".
  case monthPair(Int, Int)
  /// "mi-mai".
  case midMonth(Int)
  /// "été": 0 spring … 3 winter.
  case season(Int)
  /// "mi-été".
  case midSeason(Int)
  /// A number in letters.
  case cardinal(Int)
  /// A number in digits and how many digits it has.
  case integer(Int, digits: Int)
  /// "1er", "premier".
  case first
  /// "deuxième", "second" before a weekday; "avant-dernier" is -2.
  case ordinal(Int)
  /// A feast whose day can be computed: "Toussaint", "lundi de Pâques".
  case feast(Feast)
  /// A feast whose day the calendar does not tell: "Aïd".
  case movableFeast
  /// "17h34".
  case clock
  /// "18.11.2024" in one token.
  case dotted(day: Int, month: Int, year: Int)
  /// "jour", "mois", "an".
  case unit(TimeUnit)
  /// "jours", "ans".
  case units(TimeUnit)
  /// "hier" -1, "demain" 1: days from publication.
  case deicticDay(Int)
  /// "lendemain" 1, "veille" -1: days from the narrative.
  case narrativeDay(Int)
  /// "le même jour", "ce jour-là" and the like as a whole phrase: units from the narrative.
  case narrative(TimeUnit, Int)
  /// "l'an dernier" and the like where the phrase is fixed: units from publication.
  case deictic(TimeUnit, Int)
  /// "début", "fin", "mi", "milieu", "courant".
  case part
  /// "matin", "soir".
  case partOfDay
  /// "dernier", "prochain": counted from publication.
  case last, next
  /// "passé", "écoulé": last, but only behind its noun ("l'an passé").
  case elapsed
  /// "suivant", "précédent": counted from the narrative.
  case following, preceding
  /// "ce", "cette", "ces".
  case this
  /// "même".
  case same
  /// "-là", "-ci".
  case there, here
  /// "le", "la", "les".
  case the
  /// "de", "du", "des".
  case of
  /// "à", "au".
  case to
  /// "en", "dans".
  case `in`
  /// "et", "ou".
  case and
  /// "entre".
  case between
  /// "depuis": what follows lies behind.
  case since
  /// "jusqu'à", "d'ici": what follows closes a time.
  case until
  /// "dès", "vers", "à partir de": any other preposition of time.
  case near
  /// What is named after dates: "rue" (du 4 septembre), "mouvement" (du 23 mars).
  case named
  /// "pendant", "durant".
  case during
  /// "dans" before an amount: counted forwards from publication.
  case within
  /// "il y a", "ago".
  case ago
  /// "plus tard", "après".
  case later
  /// "plus tôt", "auparavant", "avant".
  case earlier
  /// "tous les", "chaque".
  case every
  /// "par".
  case per
  /// "environ", "quelque".
  case about
  /// "quelques", "plusieurs".
  case few
  /// Adverbs without a value: "récemment".
  case vague
  /// "années" before "1990".
  case years
  /// A word or phrase that looks like a date and is none ("mai 68", "printemps arabe").
  case blocked
  /// What is counted or measured: "personnes", "euros", "%".
  case counted
  /// "plus de", "près de": an amount follows.
  case amount
  /// "publié", "mis en ligne": a date of publication follows.
  case published
  /// "mis à jour", "modifié": a later date than publication follows.
  case updated
  /// "date" as a label.
  case dateLabel
  case comma, dash, slash, open, close, colon, stop, mark
}
