import JSON
import Knowledge

extension JSONWriter {
  /// Writes how the words of a piece of evidence are found in their article: by quote, and by place.
  ///
  /// > W3C, "Web Annotation Data Model", section 4.2. <https://www.w3.org/TR/annotation-model/#selectors>
  mutating func selectors(of evidence: Evidence) {
    key("selector")
    array { json in
      json.object { json in
        json.member("type", "TextQuoteSelector")
        json.member("exact", evidence.quote)
      }
      json.object { json in
        json.member("type", "TextPositionSelector")
        json.member("start", evidence.range.lowerBound)
        json.member("end", evidence.range.upperBound)
      }
    }
  }
}
