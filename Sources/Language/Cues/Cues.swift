/// What a language must give to the steps of extraction: one structure a step, none with a default, so that
/// a language that lacks a class of words does not compile.
package struct Cues: Sendable {
  /// For cutting an article up, zones and classes of words.
  package let document: DocumentCues
  /// For finding names.
  package let names: NamesCues
  /// For reading offices and the bodies and states they imply.
  package let offices: OfficesCues
  /// For finding out who is who, and whose states and bodies.
  package let coreference: CoreferenceCues
  /// For clauses, verb groups and lists.
  package let clauses: ClausesCues
  /// For rules that find meetings.
  package let meetings: MeetingsCues
  /// For when, where and whether a meeting took place.
  package let circumstances: CircumstancesCues
  /// For explaining a reading in words.
  package let explanation: ExplanationCues

  package init(
    document: DocumentCues, names: NamesCues, offices: OfficesCues, coreference: CoreferenceCues,
    clauses: ClausesCues, meetings: MeetingsCues, circumstances: CircumstancesCues,
    explanation: ExplanationCues
  ) {
    self.document = document
    self.names = names
    self.offices = offices
    self.coreference = coreference
    self.clauses = clauses
    self.meetings = meetings
    self.circumstances = circumstances
    self.explanation = explanation
  }
}
