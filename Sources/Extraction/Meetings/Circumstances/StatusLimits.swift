/// How far around a meeting's word the words stand that say whether it was held, in tokens.
///
/// The numbers were fitted to news marked by hand.
enum StatusLimits {
  /// From "l’annulation" to what is called off: "l’annulation de la deuxième visite".
  static var cancellation: Int { 5 }
  /// From "reportée" to the new day: "reportée au 27 mai".
  static var newDay: ClosedRange<Int> { 1...3 }
  /// From "pu" to the infinitive, and from "pas" to "pu".
  static var ability: Int { 3 }
  static var inability: Int { 4 }
  /// From "aimé" to the infinitive: "aurait aimé pouvoir le rencontrer".
  static var wish: Int { 4 }
  /// Before the noun, a verb of bringing it about: "organiser une rencontre".
  static var arranging: Int { 4 }
  /// From "démenti" to the noun: "a démenti toute rencontre".
  static var denial: Int { 3 }
  /// From "n’a pas" to "lieu".
  static var happening: Int { 5 }
  /// From a word of planning to the infinitive: "invité le président X à se rendre".
  static var governor: Int { 8 }
  /// From "lors de" to the noun, and from "dernière" to it.
  static var told: Int { 4 }
  static var past: Int { 2 }
  /// How far before and behind a noun a plan for it is told: "une rencontre est prévue".
  static var planBefore: Int { 7 }
  static var planBehind: Int { 14 }
  /// How near "prochaine" stands to the noun that it belongs to.
  static var qualifier: Int { 2 }
  /// The shortest verb in the future has more bytes than this: "aura".
  static var ending: Int { 3 }
}
