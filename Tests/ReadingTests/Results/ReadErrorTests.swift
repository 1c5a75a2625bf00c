import Foundation
import Testing

@testable import Reading

@Suite struct ReadErrorTests {
  @Test(
    arguments: [
      (Array("%PDF-1.4".utf8), "a PDF document"),
      ([0x50, 0x4B, 3, 4], "a ZIP archive or an office document"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG picture"), ([0x1F, 0x8B, 8], "a gzip archive"),
    ] as [([UInt8], String)])
  func `refuses known binary formats under any name`(bytes: [UInt8], kind: String) {
    for format in [InputFormat.text, .markdown, .html] {
      #expect(
        item(bytes, format).error?.description
          == "a.txt: this is \(kind), not text; convert it to text or remove it.")
    }
  }

  @Test func `refuses NUL bytes outside UTF-16`() {
    #expect(
      item(Array("abc".utf8) + [0, 1, 2]).error?.description
        == "a.txt: byte 3 is NUL, so this is not text; convert it to UTF-8 text or remove it.")
  }

  @Test func `names an empty file, an empty folder and a strange ending`() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.write("e.txt", "")
    let lines = try folder.write("e.jsonl", "\n \n")
    let other = try folder.write("sub/a.docx", "x")
    let list = ".txt, .md, .html, .htm, .jsonl, .ndjson or .json"
    #expect(
      items(empty, lines, folder.path + "/sub", other).map { $0.error?.description } == [
        "\(empty): there is no text in it; fill it or remove it.",
        "\(lines): there is no text in it; fill it or remove it.",
        "\(folder.path)/sub: the folder has no file that can be read; put files ending in "
          + "\(list) there.",
        "\(other): files ending in .docx are not read; give a file ending in \(list).",
      ])
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `names a file that may not be read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "Texte")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(
      items(path).map { $0.error?.description } == [
        "\(path): the system cannot read it (Permission denied); check its permissions."
      ])
  }

  @Test func `refuses JSON lines in UTF-16 and compressed`() throws {
    let folder = try TemporaryFolder()
    let wide = try folder.write("w.jsonl", [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00])
    let zipped = try folder.write("z.jsonl", [0x1F, 0x8B, 8, 0])
    #expect(
      items(wide, zipped).map { $0.error?.description } == [
        "\(wide): it declares the encoding UTF-16LE, which is not read; "
          + "convert it with iconv -f UTF-16LE -t UTF-8.",
        "\(zipped): this is a gzip archive, not text; convert it to text or remove it.",
      ])
  }
}
