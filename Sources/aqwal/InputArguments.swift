import AqwalFormats
import ArgumentParser

extension InputFormat: ExpressibleByArgument {}

/// How inputs are read.
struct InputArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The form of the inputs; auto goes by the file's ending, else by its first bytes.", valueName: "form"))
  var input = InputFormat.auto

  @Option(help: ArgumentHelp("The field of a JSON record that holds the text.", valueName: "name"))
  var textField = "text"

  var options: InputOptions { InputOptions(format: input, textField: textField) }
}
