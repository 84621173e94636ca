import AqwalCorpus
import AqwalFormats
import ArgumentParser

/// Runs `body`; a failure is told on standard error and ends the program with status 2.
func reportingFailure(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let failure as Failure {
    Terminal.complain("aqwal: \(failure)")
    throw ExitCode(2)
  } catch let fault as FileFault {
    Terminal.complain("aqwal: \(fault)")
    throw ExitCode(2)
  } catch let fault as StoreFault {
    Terminal.complain("aqwal: \(fault)")
    throw ExitCode(2)
  }
}
