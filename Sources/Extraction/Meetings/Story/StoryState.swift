import Text

/// What a story has told so far, as far as later sentences can refer to it.
struct StoryState {
  /// The events, in the order in which they are told.
  private(set) var events: [MeetingEvent] = []
  /// How many of them the sentence that is being read told.
  private(set) var newInSentence = 0
  /// The sentence that is being read said more of an event told before.
  private(set) var hasAdded = false

  /// Goes on to the next sentence.
  mutating func beginSentence() {
    newInSentence = 0
    hasAdded = false
  }

  /// Takes in what a sentence says.
  mutating func apply(_ change: StoryChange) {
    switch change {
    case .tells(let new):
      events += new
      newInSentence += new.count
    case .adds(let changed):
      if !events.isEmpty { events[events.count - 1] = changed }
      hasAdded = true
    case .drops: break
    }
  }

  /// The event told last, where a sentence stands no more than so many behind its last.
  func last(before sentence: SentenceIndex, within reach: Int) -> MeetingEvent? {
    guard let last = events.last, let told = last.sentences.last, sentence - told <= reach else {
      return nil
    }
    return last
  }

  /// The same, where the sentence is another one.
  func lastOfEarlier(before sentence: SentenceIndex, within reach: Int) -> MeetingEvent? {
    last(before: sentence, within: reach).flatMap { $0.lastSentence < sentence ? $0 : nil }
  }

  /// Whether an event was told in the last sentences.
  func hasEvent(before sentence: SentenceIndex, within reach: Int) -> Bool {
    events.contains { $0.lastSentence + reach >= sentence }
  }
}

/// What a proposal does to the story.
enum StoryChange {
  /// It tells of new events.
  case tells([MeetingEvent])
  /// It says more of the event told last, which is now this.
  case adds(MeetingEvent)
  /// It is given up.
  case drops(Drop)
}

extension MeetingEvent {
  /// The sentence that told of it last; the first of all where none did.
  fileprivate var lastSentence: SentenceIndex { sentences.last ?? SentenceIndex(0) }
}
