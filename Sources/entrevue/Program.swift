import Commands
import Glibc
import Extraction
import Knowledge
import Reading

@main struct Program {
  static func main() async {
    if CommandLine.arguments.count > 3, CommandLine.arguments[1] == "trace" {
      for item in ArticleSource(paths: [CommandLine.arguments[2]]) {
        if let article = item.article, article.id == CommandLine.arguments[3] {
          print(DocumentTrace.text(of: article))
        }
      }
      return
    }
    exit(await CommandLineProgram.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}
