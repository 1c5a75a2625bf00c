// Who met whom in one article: the whole way from text to a graph, with one import.
import EntrevueKit

let article = Article(
  id: "a1", title: "Un accord signé à Lisbonne",
  text: """
    M. Rui Sampaio, ministre portugais de l’Intérieur, a reçu le 4 mars 2025 à Lisbonne son \
    homologue espagnol, M. Javier Orduna.
    """)

let record = Entrevue.extract(article)
let (graph, _) = Entrevue.graph(of: [record])

for meeting in graph.meetings {
  let people = meeting.participations.map { graph[$0.person].name }
  print(meeting.date.start?.description ?? "date unknown", people.joined(separator: " – "))
  for proof in meeting.evidence { print("  «", proof.evidence.quote, "»") }
}
