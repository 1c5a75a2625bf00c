/// What the head of an archive's article says: its newspaper, its title and its date line.
struct ArchiveHeader {
  var source: String?
  var title: String?
  var dateLine: String?

  /// Looks for the classes of Europresse; nil where none is there.
  init?(_ tree: PageTree) {
    for (index, node) in tree.nodes.enumerated() where !node.attributes.isEmpty {
      guard let name = tree.value(.class, of: index) else { continue }
      let classes = name.split(separator: " ")
      if source == nil, classes.contains("DocPublicationName") {
        // "Le Quotidien, no. 2145"
        source = tree.text(of: index).split(separator: ",").first.map(String.init)
      }
      if title == nil,
        classes.contains("rdp__articletitle") || classes.contains("titreArticleVisu")
      {
        title = tree.text(of: index)
      }
      if dateLine == nil, classes.contains("DocHeader") { dateLine = tree.text(of: index) }
    }
    if source == nil, dateLine == nil { return nil }
  }
}
