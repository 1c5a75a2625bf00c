public import Knowledge

// The values that go in and come out, so that one import is enough.

/// One news article as it was read.
public typealias Article = Knowledge.Article
/// What one article says.
public typealias ArticleRecord = Knowledge.ArticleRecord
/// Who met whom, over all articles.
public typealias KnowledgeGraph = Knowledge.KnowledgeGraph
/// A calendar date that may lack its day or its month.
public typealias PartialDate = Knowledge.PartialDate
/// Something worth telling about an article that did not stop the work.
public typealias Diagnostic = Knowledge.Diagnostic
