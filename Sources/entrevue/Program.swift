import Commands

/// The program: everything happens in the Commands module, so that tests can import it.
@main struct Program {
  static func main() { CommandLineProgram.main(Array(CommandLine.arguments.dropFirst())) }
}
