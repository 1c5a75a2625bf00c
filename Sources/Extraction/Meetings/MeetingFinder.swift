import Knowledge
import Language
import Text

/// Finds the meetings of a document: one entry per meeting, however often it is told.
struct MeetingFinder: Sendable {
  let lexicon: Lexicon

  /// Reads the places, then the meetings.
  ///
  /// - Parameter trace: Where what the rules tried is noted; without one nothing is kept.
  func annotate(_ document: inout Document, trace: RuleTrace? = nil) {
    let unplaced = Sentences(document, lexicon: lexicon)
    document.places = PlaceReader(unplaced).places()
    let peopled = Sentences(unplaced, places: document.places)
    let sentences = Sentences(
      Bystanders(lexicon: lexicon).removed(from: peopled.document), lexicon: lexicon)
    // A host alone has not met anybody.
    var told = story(of: sentences, trace).events.filter { !$0.isOpen || $0.parts.count >= 2 }
    let context = MeetingContext(sentences: sentences)
    for index in told.indices { context.complete(&told[index]) }
    var meetings = MeetingMerger(document: document).merged(told)
    let scene = MeetingScene(sentences: sentences)
    for index in meetings.indices {
      let meeting = meetings[index]
      if meeting.date.contradicts(meeting.status, published: document.published) {
        meetings[index].date = .unknown
      }
      scene.complete(&meetings[index])
    }
    document.meetings = meetings
  }

  /// What the sentences tell, each in the light of those before.
  private func story(of sentences: Sentences, _ trace: RuleTrace?) -> StoryState {
    var story = StoryState()
    let document = sentences.document
    for sentence in document.sentences.indices where document.zone(of: sentence) != .boilerplate {
      read(SentenceReader(view: sentences[sentence], trace: trace), into: &story)
    }
    return story
  }

  /// Takes what a sentence tells into the story; the last resort is asked where it tells of nothing.
  private func read(_ sentence: SentenceReader, into story: inout StoryState) {
    story.beginSentence()
    for (trigger, proposal) in sentence.proposals() {
      take(proposal, at: trigger, of: sentence, into: &story)
    }
    guard story.newInSentence == 0 else { return }
    let wasTold = story.hasAdded
    if let change = StoryReader(view: sentence.view, story: story).witnesses() {
      story.apply(change)
    }
    if !wasTold, let (trigger, proposal) = sentence.guess() {
      take(proposal, at: trigger, of: sentence, into: &story)
    }
  }

  private func take(
    _ proposal: EventProposal, at trigger: Trigger, of sentence: SentenceReader,
    into story: inout StoryState
  ) {
    let change = StoryReader(view: sentence.view, story: story).change(by: proposal, at: trigger)
    story.apply(change)
    sentence.trace?.note(
      Attempt(
        trigger: trigger, sentence: sentence.view.index, proposal: proposal,
        outcome: Attempt.Outcome(change)))
  }
}

extension Attempt.Outcome {
  /// What became of a proposal that changes the story so.
  fileprivate init(_ change: StoryChange) {
    switch change {
    case .tells(let events): self = .kept(events)
    case .adds: self = .added
    case .drops(let drop): self = .dropped(drop)
    }
  }
}
