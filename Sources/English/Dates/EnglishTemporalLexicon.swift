package import Dates

/// The temporal words of English.
package enum EnglishTemporalLexicon {
  /// The lexicon, made once.
  package static let shared = TemporalLexicon(
    calendar + numbers + units + relative + grammar + counted + publication
      + EnglishFeasts.words + blocked,
    monthBeforeDay: true)

  private static let calendar: [(String, TemporalWord)] = {
    let weekdays = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    var entries: [(String, TemporalWord)] = []
    for (index, day) in weekdays.enumerated() {
      entries.append((day, .weekday(index)))
      entries.append((day + "s", .weekdays(index)))
    }
    for (index, month) in months.enumerated() {
      entries.append((month, .month(index + 1)))
      entries.append(("mid-" + month, .midMonth(index + 1)))
    }
    let short = [
      "Jan.", "Feb.", "Mar.", "Apr.", "", "", "", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
    ]
    for (index, month) in short.enumerated() where !month.isEmpty {
      entries.append((month, .month(index + 1)))
    }
    for (index, season) in ["spring", "summer", "autumn", "winter"].enumerated() {
      entries.append((season, .season(index)))
    }
    return entries
  }()

  private static let numbers: [(String, TemporalWord)] = {
    let small = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty",
    ]
    var entries: [(String, TemporalWord)] = [("first", .first), ("thirty", .cardinal(30))]
    for (index, word) in small.enumerated() { entries.append((word, .cardinal(index + 1))) }
    for (name, number) in [("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5)] {
      entries.append((name, .ordinal(number)))
    }
    for day in 1...31 {
      let ending =
        switch day {
        case 1, 21, 31: "st"
        case 2, 22: "nd"
        case 3, 23: "rd"
        default: "th"
        }
      entries.append(("\(day)\(ending)", .integer(day, digits: day < 10 ? 1 : 2)))
    }
    return entries
  }()

  private static let units: [(String, TemporalWord)] = [
    ("minute", .unit(.minute)), ("minutes", .units(.minute)),
    ("hour", .unit(.hour)), ("hours", .units(.hour)),
    ("day", .unit(.day)), ("days", .units(.day)), ("week", .unit(.week)), ("weeks", .units(.week)),
    ("weekend", .unit(.weekend)), ("weekends", .units(.weekend)),
    ("month", .unit(.month)), ("months", .units(.month)),
    ("quarter", .unit(.quarter)), ("year", .unit(.year)), ("years", .units(.year)),
    ("decade", .unit(.decade)), ("decades", .units(.decade)),
    ("century", .unit(.century)), ("centuries", .units(.century)),
  ]

  private static let relative: [(String, TemporalWord)] = [
    ("today", .deicticDay(0)), ("tonight", .deicticDay(0)), ("yesterday", .deicticDay(-1)),
    ("tomorrow", .deicticDay(1)), ("the day before yesterday", .deicticDay(-2)),
    ("the day after tomorrow", .deicticDay(2)), ("last night", .deicticDay(-1)),
    ("the next day", .narrativeDay(1)), ("the following day", .narrativeDay(1)),
    ("the day after", .narrativeDay(1)), ("the day before", .narrativeDay(-1)),
    ("the previous day", .narrativeDay(-1)), ("the same day", .narrativeDay(0)),
    ("that day", .narrativeDay(0)), ("the day of", .vague),
    ("last", .last), ("past", .elapsed), ("next", .next), ("coming", .next),
    ("following", .following), ("previous", .preceding), ("same", .same),
    ("later", .later), ("earlier", .earlier), ("before", .near), ("after", .near),
    ("ago", .ago), ("recently", .vague), ("shortly", .vague), ("later this", .this),
    ("earlier this", .this),
    ("morning", .partOfDay), ("noon", .partOfDay), ("midday", .partOfDay),
    ("afternoon", .partOfDay), ("evening", .partOfDay), ("night", .partOfDay),
    ("midnight", .partOfDay), ("early", .part), ("late", .part), ("end", .part),
    ("beginning", .part), ("start", .part), ("middle", .part),
  ]

  private static let grammar: [(String, TemporalWord)] = [
    ("the", .the), ("this", .this), ("these", .this), ("that", .this),
    ("of", .of), ("from", .of), ("to", .to), ("through", .to), ("in", .in), ("on", .near),
    ("by", .until), ("until", .until), ("till", .until), ("up to", .until), ("since", .since),
    ("and", .and), ("or", .and), ("between", .between), ("around", .near), ("within", .within),
    ("during", .during), ("for", .during), ("over", .during), ("every", .every), ("each", .every),
    ("per", .per), ("a", .cardinal(1)), ("an", .cardinal(1)), ("about", .about),
    ("nearly", .about), ("almost", .about), ("some", .few), ("several", .few), ("a few", .few),
    ("many", .few), ("more than", .amount), ("less than", .amount), ("fewer than", .amount),
  ]

  private static let counted: [(String, TemporalWord)] = [
    "people", "dead", "wounded", "euros", "dollars", "pounds", "million", "billion", "men", "women",
    "soldiers", "troops", "police", "inhabitants", "kilometres", "kilometers", "miles", "metres",
    "tonnes", "tons", "hectares", "times", "points", "votes", "cases", "seats", "jobs", "children",
    "students", "participants", "delegates", "members", "protesters", "refugees", "migrants",
    "victims", "articles", "pages", "families", "homes", "candidates", "percent", "degrees", "km",
    "countries", "states", "companies", "€", "$", "£",
  ].map { ($0, .counted) }

  private static let publication: [(String, TemporalWord)] = [
    ("published", .published), ("posted", .published), ("first published", .published),
    ("updated", .updated), ("last updated", .updated), ("modified", .updated),
    ("date", .dateLabel),
  ]

  /// What looks like a date and is a name or a verb.
  private static let blocked: [(String, TemporalWord)] = [
    ("may be", .blocked), ("may have", .blocked), ("may not", .blocked), ("may also", .blocked),
    ("Bloody Sunday", .blocked),
    ("Arab Spring", .blocked), ("Prague Spring", .blocked),
  ]
}
