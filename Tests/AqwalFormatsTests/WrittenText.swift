import Aqwal
import AqwalFormats

/// The whole output for `extractions`, and for one failed input behind them where there is one.
func written(_ writer: some ExtractionWriter, _ extractions: [Extraction], failed: (id: String, message: String)? = nil) -> String {
  var out = ByteBuffer()
  writer.begin(&out)
  for (index, extraction) in extractions.enumerated() {
    if index > 0 { writer.separate(&out) }
    writer.write(extraction, to: &out)
  }
  if let failed {
    if !extractions.isEmpty { writer.separate(&out) }
    writer.fail(id: failed.id, message: failed.message, to: &out)
  }
  writer.end(&out)
  return String(decoding: out.bytes, as: UTF8.self)
}
