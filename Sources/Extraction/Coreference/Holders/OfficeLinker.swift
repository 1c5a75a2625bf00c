import Language
import Knowledge
import Text

/// Says whose office each office phrase names.
///
/// First what the syntax says (title before a name, apposition, brackets, copula), then what the
/// article implies: "le ministre" is the minister named last, "son homologue" somebody's peer.
struct OfficeLinker: Sendable {
  let lexicon: Lexicon

  func annotate(_ document: inout Document) {
    let direct = DirectTitles(lexicon: lexicon)
    let apposed = ApposedTitles(lexicon: lexicon)
    var isDirect = [Bool](repeating: false, count: document.offices.count)
    for index in document.offices.indices {
      if let name = direct.name(of: index, in: document),
        let person = document.names[name].person
      {
        link(index, to: person, in: &document)
        isDirect[index.position] = true
      }
    }
    for index in document.offices.indices where document.offices[index].isPlural {
      linkList(behind: index, in: &document)
    }
    TitleChains(lexicon: lexicon).annotate(&document, isDirect: isDirect)
    for index in document.offices.indices where document.offices[index].person == nil {
      if let person = apposed.person(of: index, in: document) {
        link(index, to: person, in: &document)
        if document.offices[index].isPlural { linkPartners(index, of: person, in: &document) }
      }
    }
    Appointments(lexicon: lexicon).annotate(&document)
    Counterparts(lexicon: lexicon).annotate(&document)
    let bare = BareTitles(document, lexicon: lexicon)
    for index in document.offices.indices where document.offices[index].person == nil {
      if let person = bare.holder(of: index, in: document) {
        document.offices[index].person = person
      } else if let person = bare.topic(of: document.offices[index], in: document) {
        document.offices[index].person = person
        document.offices[index].isResumed = true
      } else if let person = bare.demonstrated(by: document.offices[index], in: document)
        ?? bare.described(by: document.offices[index], in: document)
      {
        document.offices[index].person = person
      }
    }
  }

  private func link(_ office: OfficeIndex, to person: PersonIndex, in document: inout Document) {
    document.offices[office].person = person
    document.people[person].offices.append(office)
    if document.people[person].gender == .unknown, document.offices[office].gender != .unknown {
      document.people[person].gender = document.offices[office].gender
    }
  }

  /// "X et Y, les dirigeants de …": the office is X's as well.
  private func linkPartners(
    _ office: OfficeIndex, of person: PersonIndex, in document: inout Document
  ) {
    let start = document.offices[office].tokens.lowerBound
    let sentence = document.sentenceRange(of: start).lowerBound
    let before = document.names(in: sentence..<start).last {
      document.names[$0].person == person && document.names[$0].label == .person
        && document.names[$0].tokens.upperBound <= start
    }
    guard let before else { return }
    var end = document.names[before].tokens.lowerBound - 1
    while document.has(end, .conjunction) || document.isMark(end, 0x2C) {
      guard let name = document.personName(endingAt: end),
        let partner = document.names[name].person, partner != person
      else { return }
      document.people[partner].offices.append(office)
      end = document.names[name].tokens.lowerBound - 1
    }
  }

  /// "les députés LR X, Y et Z": the office is that of each.
  private func linkList(behind office: OfficeIndex, in document: inout Document) {
    guard !document.offices[office].isCounterpart else { return }
    var next = document.pastTitles(document.offices[office].tokens.upperBound)
    var people: [PersonIndex] = []
    while let name = document.personName(startingAt: next) {
      if let person = document.names[name].person, !people.contains(person) {
        people.append(person)
      }
      next = document.names[name].tokens.upperBound
      if document.isMark(next, 0x28),
        let close = (next..<min(next + TitleLimits.brackets, document.tokens.count)).first(where: {
          document.isMark($0, 0x29)
        })
      {
        next = close + 1
      }
      guard
        document.isMark(next, 0x2C) || lexicon.grammar.and.contains(document.key(next))
      else { break }
      next = document.pastTitles(next + 1)
    }
    guard people.count >= 2 else { return }
    for person in people { document.people[person].offices.append(office) }
  }
}
