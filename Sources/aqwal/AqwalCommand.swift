import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main
struct AqwalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "aqwal",
    abstract: "Reads Arabic news and says who said what.",
    discussion: """
      Aqwal finds each quotation of an article with its words, its speaker, the speaker's role, the channel that it came through, and the position \
      that it states.

      EXAMPLES
        aqwal extract article.txt                     a table for people
        aqwal extract news.jsonl > quotations.jsonl   one line per article
        aqwal explain article.txt:120                 why it was found
        aqwal add news.jsonl                          into a store, for the questions below
        aqwal speakers                                who is quoted, and how often
        aqwal profile NAME                            what is known of one of them
        aqwal quotes --speaker NAME --stance against  what they said
        aqwal verify "TEXT"                           was this said?

      EXIT STATUS
        0   done
        2   an input, a lexicon or an output failed; what could be done was done
        64  the command line is wrong
      """,
    version: "0.1.0",
    subcommands: [
      Extract.self, Explain.self, Add.self, Quotes.self, Speakers.self, ProfileCommand.self, Who.self, Verify.self, ConsistencyCommand.self, Compare.self,
      Evaluate.self, Lint.self,
    ])

  static func main() {
    // A reader that has seen enough, such as `head`, ends the program without a word, even where the parent process ignores the signal.
    signal(SIGPIPE, SIG_DFL)
    main(nil)
  }
}
