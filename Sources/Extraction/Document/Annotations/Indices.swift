import Text

/// The position of a person in ``Document/people``.
typealias PersonIndex = TypedIndex<PersonEntity>
/// The position of an institution in ``Document/institutions``.
typealias InstitutionIndex = TypedIndex<InstitutionEntity>
/// The position of a name in ``Document/names``.
typealias NameIndex = TypedIndex<NameSpan>
/// The position of an office phrase in ``Document/offices``.
typealias OfficeIndex = TypedIndex<OfficePhrase>
/// The position of a mention in ``Document/mentions``.
typealias MentionIndex = TypedIndex<Mention>
/// The position of a sentence in ``Document/sentences``.
typealias SentenceIndex = TypedIndex<Range<Int>>
