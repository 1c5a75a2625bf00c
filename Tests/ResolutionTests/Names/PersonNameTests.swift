import Testing

@testable import Resolution

@Suite struct PersonNameTests {
  static let keys = [
    ("Élodie de la Ferrière", "elodie ferriere"), ("Samir al-Khouri", "samir khouri"),
    ("Samir El Khouri", "samir khouri"), ("M. Paul Vernet", "paul vernet"),
    ("Abd el-Karim Soltane", "abdelkarim soltane"), ("Abdul Karim Soltane", "abdelkarim soltane"),
    ("Abdulkarim Soltane", "abdelkarim soltane"), ("Louis d’Arvelle", "louis arvelle"),
    ("Otto XII", "otto #12"), ("Otto Ier", "otto #1"), ("Ben Harper", "ben harper"),
    ("Léon Fabre père", "leon fabre +"), ("Joris N’Dala", "joris ndala"), ("L. Morel", "l morel"),
    ("John V. Morel", "john v morel"), ("Otto V", "otto #5"),
    ("", ""),
    ("Jean-Loup Marat", "jean loup marat"),
  ]

  @Test(arguments: keys) func `keeps the words that tell people apart`(name: String, key: String) {
    #expect(PersonName(name).key == key)
  }

  static let kinds: [(String, PersonName.Kind)] = [
    ("Vernet", .bare), ("de Marsac", .bare), ("Al-Khouri", .bare), ("Paul Vernet", .full),
    ("P. Vernet", .initialed), ("Otto XII", .sovereign), ("pape Anselme", .sovereign),
    ("prince Rurik Solane", .full), ("Vernet père", .full),
  ]

  @Test(arguments: kinds) func `tells sorts of names apart`(name: String, kind: PersonName.Kind) {
    #expect(PersonName(name).kind == kind)
  }

  static let numbers: [(String, Int?)] = [
    ("VI", 6), ("IV", 4), ("XXIII", 23), ("Ier", 1), ("Victor", nil), ("", nil),
    ("C", nil), ("M", nil), ("IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII", nil),
  ]

  @Test(arguments: numbers) func `reads the numbers of rulers`(text: String, number: Int?) {
    #expect(PersonName.romanNumber(text) == number)
  }
}
