import Knowledge

/// What a reader of some format found, with what is worth telling of it.
struct FoundArticle {
  /// The article.
  var article: Article
  /// What was not plain UTF-8.
  var notes: [EncodingNote]
  /// A date of publication that is in no known form.
  var badDate: String?
  /// A key that seems to have the date of publication and is not read.
  var unknownDateKey: String?
  /// Whether more than one article seems to be in the text.
  var looksLikeSeveral = false
}
