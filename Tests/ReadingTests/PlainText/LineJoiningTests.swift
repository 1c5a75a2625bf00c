import Testing

@testable import Reading

/// Lines that a program broke go on; lines that somebody meant stay.
@Suite struct LineJoiningTests {
  private func joined(_ text: String) -> String {
    String(decoding: LineJoining.joined(Array(text.utf8)), as: UTF8.self)
  }

  private let prose = """
    Le président du conseil, Bastien Morvan, a accueilli jeudi à Nantes la députée Sylvie \
    Legoff, au lendemain du vote du budget, avant de rencontrer les représentants des pêcheurs \
    de la côte, qui demandent depuis des mois un soutien de la région.
    """

  private func wrapped(_ text: String, at width: Int) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: [36, 40, 45, 52, 60, 66, 72, 80])
  func `lines broken at a width are joined`(width: Int) {
    #expect(joined(wrapped(prose, at: width)) == prose)
    #expect(
      joined("Titre\n\n" + wrapped(prose, at: width) + "\n\nFin.") == "Titre\n\n\(prose)\n\nFin.")
  }

  @Test(arguments: [
    (
      "Le maire a reçu lundi à Brest, après une longue attente, la préfète Anne\nKerjean, pour un entretien.",
      "Le maire a reçu lundi à Brest, après une longue attente, la préfète Anne Kerjean, pour un entretien."
    ),
    (
      "La ministre a reçu lundi à Tours\nle maire de la ville.",
      "La ministre a reçu lundi à Tours le maire de la ville."
    ),
    (
      "Le ministre a reçu, lundi à Vannes, Paul Le\nGoff, qui a\nparlé du port.",
      "Le ministre a reçu, lundi à Vannes, Paul Le Goff, qui a parlé du port."
    ),
    (
      "Le maire a reçu lundi à Brest avec\nAnne Kerjean un élu de la région.",
      "Le maire a reçu lundi à Brest avec Anne Kerjean un élu de la région."
    ),
  ])
  func `a line that plainly goes on is joined`(text: String, expected: String) {
    #expect(joined(text) == expected)
  }

  @Test func `in a paragraph of a page no line is a headline`() {
    let text = "La préfète a parlé lundi à Brest avec le maire Yves\nKermadec du port de la ville."
    #expect(joined(text) == text)
    let page = LineJoining.joined(Array(text.utf8), isMarkup: true)
    #expect(String(decoding: page, as: UTF8.self) == text.replacing("\n", with: " "))
  }

  @Test(arguments: [
    // Verse.
    "Sous le pont ancien coule une eau claire\nEt nos amours lointaines et légères\nFaut-il qu'il m'en souvienne encore\nLa joie venait toujours après l'aurore",
    // A list.
    "Étaient présents à la réunion :\n- Marc Dubois, maire de Nantes\n- Claire Lenoir, préfète de la région\n- Yves Morel, député",
    "1. Le maire de Nantes arrive\n2. La préfète de la région parle\n3. Le député répond",
    // An address.
    "Mairie de Nantes\n2, rue de l'Hôtel-de-Ville\n44000 Nantes",
    // A headline above its text.
    "Le tramway arrive enfin dans la ville de Nantes\nLe maire a reçu lundi la préfète de la région.",
    // Paragraphs that one line feed parts.
    "Le maire a reçu lundi la préfète de la région.\nIls ont parlé du budget de la ville.",
    // Lines of a page that was never broken.
    "Titre sans point\n" + String(repeating: "Le maire a reçu la préfète de la région ", count: 6)
      + ".",
    // The head of an archive.
    "Le Courrier\nmercredi 5 mars 2024\nLa région négocie",
    "", "a", "a\nb", "\n\n",
  ])
  func `what somebody meant stays`(text: String) {
    #expect(joined(text) == text)
  }

  @Test(arguments: [
    ("Le ministre Marc Dubo-\nsquet a parlé lundi.", "Le ministre Marc Dubosquet a parlé lundi."),
    (
      "Le ministre Jean-\nMarc Dubois a parlé lundi.", "Le ministre Jean-Marc Dubois a parlé lundi."
    ),
    ("Lundi, la porte-\nparole du parti a répondu.", "Lundi, la porte-parole du parti a répondu."),
    ("Le texte sera-t-\nil voté dès lundi soir ?", "Le texte sera-t-il voté dès lundi soir ?"),
    ("La réunion des minis-\ntres a commencé lundi.", "La réunion des ministres a commencé lundi."),
    (
      "La préfète s'est entre\u{AD}\ntenue avec lui lundi.",
      "La préfète s'est entretenue avec lui lundi."
    ),
    ("Lundi, la vice-\nprésidente a répondu.", "Lundi, la vice-présidente a répondu."),
  ])
  func `words divided at the end of a line are whole`(text: String, expected: String) {
    #expect(joined(text) == expected)
  }
}
