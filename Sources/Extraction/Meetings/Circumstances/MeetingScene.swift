import Dates
import Language
import Knowledge
import Text

/// The day and the place that an article's story has reached: news names them once, mostly in its
/// lead, and tells of several meetings after.
struct MeetingScene {
  /// The sentences of the document.
  let sentences: Sentences
  /// The document.
  var document: Document { sentences.document }
  /// The words of the language.
  var lexicon: Lexicon { sentences.lexicon }
  private var cues: StoryCues { lexicon.cues.circumstances.story }

  /// Gives a meeting the day and the place of the story around it, where nothing nearer says them.
  ///
  /// - Complexity: O(log n), as so many sentences at most are looked at on either side; O(n) where the
  ///   sentence names an event told of before.
  func complete(_ meeting: inout MeetingEvent) {
    guard let sentence = meeting.sentences.first, meeting.status != .denied else { return }
    if meeting.date.start == nil { meeting.date = dateOfEvent(in: sentence) }
    if meeting.date.start == nil, !document.tellsOfAnotherTime(meeting.trigger, sentence, cues) {
      meeting.date = date(for: meeting, sentence)
      if meeting.date.start == nil { meeting.date = month(of: meeting, sentence) }
    }
    if meeting.place == nil || meeting.hasCoarsePlace, meeting.kind != .call,
      let place = place(for: meeting, sentence)
    {
      meeting.setPlace(place)
    }
  }

  // MARK: When

  private func date(for meeting: MeetingEvent, _ sentence: SentenceIndex) -> DateSpan {
    let first = document.sentences[sentence].lowerBound
    var looked = 0
    // Back, to the day told last.
    var at = document.dates(in: first..<document.tokens.count).startIndex
    while at > 0, looked < StoryLimits.dates {
      at -= 1
      looked += 1
      let date = document.dates[at]
      if isStoryDay(date, meeting), document.zone(of: date.tokens.lowerBound) == zone(sentence) {
        return date.span
      }
    }
    // Then the day of the lead.
    for date in document.dates.prefix(StoryLimits.leadDates) where date.tokens.lowerBound < first {
      if isStoryDay(date, meeting) { return date.span }
    }
    // On, where the story opens without a day.
    let behind = document.sentences[sentence].upperBound
    for date in document.dates(in: behind..<document.tokens.count).prefix(StoryLimits.dates) {
      guard
        document.sentence(of: date.tokens.lowerBound) - sentence <= StoryLimits.sentencesAhead
      else {
        break
      }
      if isStoryDay(date, meeting) { return date.span }
    }
    return .unknown
  }

  /// "Au cours de ce sommet, X a vu Y": the date of the summit, where it was told of before.
  private func dateOfEvent(in sentence: SentenceIndex) -> DateSpan {
    let range = document.sentences[sentence]
    for token in range.dropFirst(2)
    where document.gazetteer.hit(at: token, .meetingNoun) != nil
      && lexicon.grammar.demonstratives.contains(document.key(token - 1))
      && (lexicon.grammar.of.contains(document.key(token - 2))
        || cues.during.contains(document.key(token - 2)))
    {
      let earlier = (0..<range.lowerBound).last {
        document.key($0) == document.key(token)
          && document.gazetteer.hit(at: $0, .meetingNoun) != nil
      }
      guard let earlier else { continue }
      return MeetingDates(view: sentences[holding: earlier]).date(near: earlier..<earlier + 1)
    }
    return .unknown
  }

  private func zone(_ sentence: SentenceIndex) -> Zone { document.zone(of: sentence) }

  /// A day near that of publication on which the clause around it happens.
  private func isStoryDay(_ date: TemporalExpression, _ meeting: MeetingEvent) -> Bool {
    guard date.kind == .date, date.granularity == .day,
      let start = date.span.start,
      start.precision == 3
    else { return false }
    if date.span.end != nil, meeting.kind != .visit, meeting.kind != .summit { return false }
    let token = date.tokens.lowerBound
    let dates = MeetingDates(view: sentences[holding: token])
    if dates.isByline(date) || dates.belongsElsewhere(date, token..<token) { return false }
    guard let published = document.published else { return date.anchor != .publication }
    let days = start.firstDay - published.lastDay
    if meeting.status == .held || meeting.status == .reported {
      return (-StoryLimits.daysPast...0).contains(days)
    }
    return (0...StoryLimits.daysAhead).contains(days)
  }

  // MARK: Where

  private func place(for meeting: MeetingEvent, _ sentence: SentenceIndex) -> PlacePhrase? {
    let first = document.sentences[sentence].lowerBound
    var best: (score: Int, place: PlacePhrase)?
    func weigh(_ place: PlacePhrase, _ distance: Int) {
      let score = self.score(place, meeting) - distance
      if score > 0, best.map({ score > $0.score }) ?? true { best = (score, place) }
    }
    let behind = document.places(in: 0..<first)
    for (distance, place) in behind.reversed().prefix(StoryLimits.placesBefore).enumerated() {
      weigh(place, distance)
    }
    for place in behind.prefix(StoryLimits.placesOfLead) {
      weigh(place, StoryScores.leadDistance)
    }
    let ahead = document.places(
      in: document.sentences[sentence].upperBound..<document.tokens.count)
    for (distance, place) in ahead.prefix(StoryLimits.placesBehind).enumerated() {
      let gap = document.sentence(of: place.tokens.lowerBound) - sentence
      if gap <= StoryLimits.placeSentencesAhead { weigh(place, distance + gap + 1) }
    }
    return best?.place
  }

  /// How well a place suits those who met: one of them is told to be there, it lies in the state of
  /// one of them, or the lead names it.
  private func score(_ place: PlacePhrase, _ meeting: MeetingEvent) -> Int {
    guard place.sort == .town || place.sort == .venue, !place.isComplement else { return 0 }
    if meeting.hasCoarsePlace, place.country == nil || place.country != meeting.placeCountry {
      return 0
    }
    var score = meeting.hasCoarsePlace ? StoryScores.inState : 0
    let sentence = document.sentence(of: place.tokens.lowerBound)
    let view = sentences[sentence]
    let people = meeting.people
    if view.mentions.contains(where: { index in
      view.mention(index).people.contains { people.contains($0) }
    }) {
      score += StoryScores.ofParty
    }
    if sentence.position <= StoryLimits.leadSentences { score += StoryScores.lead }
    var isHome = false
    if let country = place.country,
      meeting.parts.contains(where: { document.people[$0.person].countries.contains(country) })
    {
      score += StoryScores.home
      isHome = true
    }
    return score >= StoryScores.enough || isHome ? score : 0
  }
}
