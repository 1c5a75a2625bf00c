import Commands
import Glibc

/// The program: everything happens in the Commands module, so that tests can import it.
@main struct Program {
  static func main() async {
    exit(await CommandLineProgram.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}
