import Knowledge
import Language
import Testing

@testable import Extraction

@Suite struct StoryStateTests {
  private func event(in sentence: SentenceIndex, _ people: [PersonIndex] = [0, 1]) -> MeetingEvent {
    MeetingEvent(
      parts: people.map { .init(person: $0, role: .participant) }, institutions: [],
      countries: [], kind: .talks, status: .held, date: .unknown, sentences: [sentence],
      trigger: 0..<1, rule: RuleName(.receive), confidence: 0.8)
  }

  @Test func `an event told is the last until it lies too far back`() {
    var story = StoryState()
    story.apply(.tells([event(in: 2)]))
    #expect(story.last(before: 5, within: 3) != nil)
    #expect(story.last(before: 6, within: 3) == nil)
    #expect(story.lastOfEarlier(before: 2, within: 2) == nil)
    #expect(story.hasEvent(before: 4, within: 2))
    #expect(!story.hasEvent(before: 5, within: 2))
  }

  @Test func `what is added changes the last event and tells of none`() {
    var story = StoryState()
    story.apply(.tells([event(in: 0), event(in: 0, [2, 3])]))
    story.beginSentence()
    story.apply(.adds(event(in: 1, [2, 3, 4])))
    #expect(story.events.count == 2)
    #expect(story.events.last?.people == [2, 3, 4])
    #expect(story.newInSentence == 0)
    #expect(story.hasAdded)
  }

  @Test func `what is given up changes nothing`() {
    var story = StoryState()
    story.apply(.tells([event(in: 0)]))
    story.apply(.drops(.noPlace))
    #expect(story.events.count == 1)
    #expect(story.newInSentence == 1)
  }
}
