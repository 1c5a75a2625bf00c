extension ExportFormat {
  /// Article records as JSON Lines, see Documentation/Formats/records.md and <https://jsonlines.org>.
  public static let records = ExportFormat(
    name: "records", fileExtension: "jsonl", otherExtensions: ["ndjson"], fileName: "records.jsonl",
    mediaType: "application/jsonl", content: .records,
    summary: "your own program, and building again without reading",
    writer: .records)
}
