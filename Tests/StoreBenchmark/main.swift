import Aqwal
import AqwalCorpus

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// Times every query on a store of made-up articles: `StoreBenchmark FILE [QUOTATIONS]`. Fails where one takes longer than the limit.

let arguments = CommandLine.arguments
guard let path = arguments.dropFirst().first, let wanted = Int(arguments.dropFirst(2).first ?? "100000") else {
  print("usage: StoreBenchmark FILE [QUOTATIONS]")
  exit(64)
}
let store = try Store(path, .creating)
try fill(store, upTo: wanted)
var name = "سامي حداد"
if let first = try store.speakers(kind: "person", limit: 1).first { name = first.key }

try time("speakers") { try store.speakers(limit: 50).count }
try time("speakers of an outlet") { try store.speakers(with { $0.outlet = "صحيفة 3" }, limit: 50).count }
try time("speakers of a year") { try store.speakers(with { ($0.from, $0.to) = (CalendarDay("2015"), CalendarDay("2015")) }, limit: 50).count }
try time("find \(name)") { try store.find(name).count }
try time("profile \(name)") { try store.find(name).first.map { try store.profile(of: $0).names.count } ?? 0 }
try time("quotes, the latest") { try store.quotations(QuotationFilter(), limit: 50).count }
try time("quotes by speaker") { try store.quotations(with { $0.speaker = name }, limit: 50).count }
try time("quotes by role") { try store.quotations(with { $0.role = "وزير الصحة" }, limit: 50).count }
try time("quotes by outlet") { try store.quotations(with { $0.outlet = "صحيفة 3" }, limit: 50).count }
try time("quotes by act") { try store.quotations(with { $0.act = "deny" }, limit: 50).count }
try time("quotes by stance") { try store.quotations(with { $0.polarity = "against" }, limit: 50).count }
try time("quotes by target") { try store.quotations(with { $0.target = "القرار" }, limit: 50).count }
try time("quotes by kind") { try store.quotations(with { $0.kind = "direct" }, limit: 50).count }
try time("quotes by relay") { try store.quotations(with { $0.relay = "رويترز" }, limit: 50).count }
try time("quotes by a common word") { try store.quotations(with { $0.text = "الحكومة" }, limit: 50).count }
try time("quotes by a phrase") { try store.quotations(with { $0.text = "\"الحكومة الجديدة\"" }, limit: 50).count }
try time("quotes by nothing that is there") { try store.quotations(with { $0.text = "كلمةلاوجودلها" }, limit: 50).count }
try time("who") { try store.articles("a17").count }
let known = try store.quotations(with { $0.kind = "indirect" }, limit: 1)[0].content
try time("verify, verbatim") { try store.verify(known).findings.count }
try time("verify, altered") { try store.verify(known + " غدا صباحا").findings.count }
try time("verify, unknown") { try store.verify("قد كان من في على إلى الحكومة قبل هذا عن ذلك ما").findings.count }
exit(slowest <= limit ? 0 : 1)
