/// What a feature says of a candidate; the words are those of explanations.
///
/// Raw values stand in no file: weights are found by the hash of the raw value and the value of the feature, so a
/// change of the order asks for new weights.
enum FeatureTemplate: UInt16, CaseIterable {
  // A person of the article
  case mentionCount, inTitle, firstSentence, office, officeCount, nameLength, nameScore, gender,
    state
  case wordBefore, wordBehind, nearWord, governor, mentionForm, quoted, listSize, sentenceTrigger
  case sentencePeople, opensSentence, nameRule, sentenceWord, known, nameEnding, ruleRole
  // Two people
  case triggerFrame, frameGovernor, frameForm, wordGroup, groupBetween, groupNear, frameSentence
  case commonSentences, sentenceDistance, paragraph, tokenDistance, wordBetween, wordsBetween
  case triggerBetween, triggerBefore, triggerBehind, triggerGovernor, governors, sameList,
    peopleBetween
  case marksBetween, tense, negation, pairForms, pairZone, pairSentenceWord, firstAndGovernor
  case triggerOffice, nextSentenceTrigger, nextSentenceGovernor
  case rule, ruleStatus, ruleConfidence, ruleSize, ruleKind, ruleSingle, ruleNone, commonPartners
  case states, prominence, bothTitle, offices
  // The article
  case people, triggers, events, source, titleWord, titleTrigger, leadWord, eventStatus
  // An event
  case triggerWord, triggerForm, triggerNear, auxiliary, modal, parties, hasDate, hasPlace,
    eventZone
  case eventWord, objectWord, dateDistance, eventOffice
  // A circumstance
  case sameAsRule, sentenceGap, tokenGap, side, granularity, anchor, relation, expressionWord,
    openingWord
  case repeats, isFirst, isLead, sort, placeState, isNone, nearest, inTitleToo, sentenceRank, basis,
    weekday
  // A body or state and a person
  case ruleTie, officeTie, tieGap, tieBetween, tieGovernor, tieCount, tieNearest, tieState,
    tieOffice, tieHead
  case tieSide, tieSentence, tieTable, tieDemonym, tieHome, tieBodies, tieOnly

  /// The words of an explanation; those whose value is a word end in it.
  var words: String {
    switch self {
    case .wordBefore, .governor, .tieGovernor, .triggerGovernor: "the word before the name"
    case .wordBehind: "the word behind the name"
    case .wordBetween, .wordsBetween, .tieBetween: "the words between the two"
    case .triggerBetween, .triggerBefore, .triggerBehind, .sentenceTrigger, .triggerWord,
      .triggerForm, .triggerOffice, .triggerFrame, .frameGovernor, .frameForm, .frameSentence,
      .nextSentenceTrigger, .nextSentenceGovernor:
      "the meeting word"
    case .nearWord, .sentenceWord, .wordGroup, .groupBetween, .groupNear, .pairSentenceWord,
      .eventWord, .triggerNear, .objectWord:
      "the words around"
    case .rule, .ruleStatus, .ruleConfidence, .ruleSize, .ruleKind, .ruleRole: "what the rule found"
    case .ruleSingle: "that a rule found only one of them"
    case .ruleNone: "that no rule found them together"
    case .commonPartners: "whom both met"
    case .sameList: "that they stand in one list"
    case .governors, .firstAndGovernor: "how each is joined to the sentence"
    case .sentenceDistance, .tokenDistance, .commonSentences, .paragraph, .sentenceGap, .tokenGap,
      .tieGap, .tieSentence:
      "how far apart they stand"
    case .inTitle, .bothTitle, .titleWord, .titleTrigger, .inTitleToo: "the title"
    case .office, .officeCount, .offices, .eventOffice, .tieOffice, .officeTie: "their offices"
    case .state, .states, .tieState, .placeState: "their states"
    case .mentionCount, .firstSentence, .prominence, .opensSentence: "how prominent they are"
    case .people, .triggers, .events, .source, .leadWord, .eventStatus: "what the article is about"
    case .tense, .auxiliary, .modal, .negation: "the tense and mood"
    case .sentencePeople, .listSize, .peopleBetween, .parties: "how many people stand there"
    case .quoted, .pairZone, .eventZone: "where in the article it stands"
    default: "how it is written"
    }
  }
}
