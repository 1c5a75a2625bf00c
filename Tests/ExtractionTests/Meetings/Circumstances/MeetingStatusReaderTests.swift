import Knowledge
import Testing

@Suite struct MeetingStatusReaderTests {
  @Test(arguments: [
    ("Paul Martin a reçu Anne Durand lundi.", MeetingStatus.held),
    ("Paul Martin recevra Anne Durand lundi.", .planned),
    ("Paul Martin doit rencontrer Anne Durand lundi.", .planned),
    ("Paul Martin n’a pas rencontré Anne Durand.", .denied),
    ("Paul Martin ne rencontrera pas Anne Durand.", .cancelled),
    ("Paul Martin dément avoir rencontré Anne Durand.", .denied),
    ("La rencontre entre Paul Martin et Anne Durand a été annulée.", .cancelled),
    ("La rencontre entre Paul Martin et Anne Durand n’a pas eu lieu.", .denied),
    ("La rencontre entre Paul Martin et Anne Durand n’aura pas lieu.", .cancelled),
    ("La prochaine rencontre entre Paul Martin et Anne Durand est prévue lundi.", .planned),
  ]) func `tells whether a meeting was held`(text: String, status: MeetingStatus) {
    #expect(ExtractedRecord(text).record.meetings.map(\.status) == [status])
  }
}
