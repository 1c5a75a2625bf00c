/// What a language must know for rules that find meetings.
package struct MeetingsCues: Sendable {
  package init() {}
}
