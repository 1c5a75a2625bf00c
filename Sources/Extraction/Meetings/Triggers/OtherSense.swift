/// What a word of meeting says where nobody met.
enum OtherSense {
  /// Something else: "a reçu une lettre", "une visite médicale".
  case thing
  /// A game: "rencontrera X en quart de finale".
  case game
  /// What a book, film or play tells.
  case fiction
  /// What is only supposed: "si X rencontre Y".
  case supposition
  /// What is asked: "X a-t-il rencontré Y ?"
  case question
}
