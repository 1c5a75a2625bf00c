import Foundation
import Knowledge
import Testing

@testable import Reading

@Suite struct ArticleSourceTests {
  private let names = ["b.txt", "a/c.txt", "a.txt", "a/b/d.md", "é.txt", "z.jsonl", "P.html"]

  private func fill(_ folder: TemporaryFolder, _ names: [String]) throws {
    for name in names {
      let text = "Le texte de l’article \(name), qui est assez long pour être du texte suivi."
      let content =
        switch FileName.ending(of: name) {
        case "jsonl": "{\"text\":\"\(text)\"}\n\n{\"id\":\"a\",\"text\":\"b\"}\n"
        case "html": "<p>\(text)</p>"
        default: text
        }
      try folder.write(name, content)
    }
  }

  @Test func `reads a folder in the order of paths whatever the order on disk`() throws {
    let first = try TemporaryFolder()
    try fill(first, names)
    let second = try TemporaryFolder()
    try fill(second, names.reversed())
    let expected = ["P", "a", "a/b/d", "a/c", "b", "z:1", "a-2", "é"]
    #expect(items(first.path).compactMap { $0.article?.id } == expected)
    #expect(items(first.path) == items(second.path))
    #expect(items(first.path) == items(first.path))
  }

  @Test func `skips and counts hidden files, other endings and README`() throws {
    let folder = try TemporaryFolder()
    for name in [".h.txt", ".git/x.txt", "x.docx", "noending", "README.md", "a/README.md"] {
      try folder.write(name, "x")
    }
    try folder.write("a.TXT", "Texte")
    let source = ArticleSource(paths: [folder.path])
    #expect(source.skippedCount == 6)
    #expect(source.fileCount == 1)
    #expect(source.byteCount == 5)
    #expect(source.compactMap { $0.article?.id } == ["a"])
  }

  @Test func `does not follow links to folders, which may run in circles`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/b.txt", "Texte")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/loop", withDestinationPath: folder.path)
    #expect(items(folder.path).compactMap { $0.article?.id } == ["a/b"])
  }

  @Test func `makes ids unique over inputs`() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write("x/a.txt", "Un")
    let two = try folder.write("y/a.txt", "Deux")
    #expect(items(one, two, one).compactMap { $0.article?.id } == ["a", "a-2", "a-3"])
  }

  @Test func `goes on after a bad file and a bad line`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Bon")
    try folder.write("b.txt", "%PDF-1.7 ...")
    try folder.write("c.jsonl", "{\"text\":\"un\"}\nnon\n{\"text\":\"deux\"}")
    let found = items(folder.path, folder.path + "/none")
    #expect(found.map { $0.article?.id ?? "" } == ["a", "", "c:1", "", "c:3", ""])
    #expect(
      found.compactMap { $0.error?.description } == [
        "\(folder.path)/b.txt: this is a PDF document, not text; convert it to text or remove it.",
        "\(folder.path)/c.jsonl:2: byte 1 of the line is not valid JSON (no value); "
          + "mend the line or remove it.",
        "\(folder.path)/none: there is no such file or folder; check the path.",
      ])
  }

  @Test func `counts the bytes and files read`() throws {
    let folder = try TemporaryFolder()
    try fill(folder, names)
    let source = ArticleSource(paths: [folder.path])
    var iterator = source.makeIterator()
    while iterator.next() != nil {}
    #expect(iterator.bytesRead == source.byteCount)
    #expect(iterator.filesRead == source.fileCount)
  }

  @Test func `reads a long line and refuses one beyond the limit`() throws {
    let folder = try TemporaryFolder()
    let long = String(repeating: "mot ", count: 300_000)
    let path = try folder.write(
      "a.jsonl", "{\"text\":\"\(long)\"}\n{\"text\":\"\(long)\(long)\"}\n{\"text\":\"fin\"}")
    let found = Array(ArticleSource(paths: [path], articleLimit: 2 << 20))
    #expect(found.map { $0.article?.text.utf8.count } == [1_200_000, nil, 3])
    #expect(
      found[1].error?.description
        == "\(path):2: the line is longer than 2 MB, the limit for one article; split it.")
  }

  @Test func `refuses a file beyond the limit`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", String(repeating: "mot ", count: 300_000))
    let found = Array(ArticleSource(paths: [path], articleLimit: 1 << 20))
    #expect(
      found.map { $0.error?.description } == [
        "\(path): it is larger than 1 MB, the limit for one article; split it."
      ])
  }

  @Test(arguments: [
    ("{\"text\":\"Un.\"}\n{\"id\":\"x\",\"text\":\"Deux.\"}", ["stdin:1", "x"]),
    ("\n  <!DOCTYPE html><p>Le ministre a reçu son homologue à Rabat, mardi.</p>", ["stdin"]),
    ("Un texte < simple.", ["stdin"]),
  ])
  func `sniffs the format of standard input`(text: String, ids: [String]) throws {
    let folder = try TemporaryFolder()
    let file = try FileHandle(forReadingFrom: URL(filePath: folder.write("in", text)))
    let source = ArticleSource(paths: ["-"], standardInput: file.fileDescriptor)
    let found = Array(source)
    #expect(found.compactMap { $0.article?.id } == ids)
    #expect(found.first?.article?.text.contains("DOCTYPE") == false)
  }
}
