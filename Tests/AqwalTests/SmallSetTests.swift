import AqwalTestSupport
import Testing

@testable import Aqwal

/// Sets of forms, and of the kinds of frames, agree with a look at each.
@Suite struct SmallSetTests {
  @Test func framesAreFoundByTheirKinds() {
    var random = SeededGenerator(seed: 8)
    let heads: [Frame.Head] = [.that, .noun, .colon, .quote, .question, .clause]
    for _ in 0..<1000 {
      let frames = (0..<Int.random(in: 0...20, using: &random)).map { _ in Frame(bare: heads.randomElement(using: &random)!) }
      let kinds = FrameOpenings.Kinds(rawValue: UInt8.random(in: 0...UInt8.max, using: &random))
      let table = FrameKinds(frames)
      #expect(Array(table.places(of: kinds)) == frames.indices.filter { !frames[$0].kind.isDisjoint(with: kinds) })
      table.free()
    }
  }

  @Test func formsAreInTheirSetsAndNoOthers() {
    var random = SeededGenerator(seed: 9)
    for _ in 0..<1000 {
      let forms = Set((0..<Int.random(in: 0...5, using: &random)).map { _ in Int32.random(in: 0..<200, using: &random) })
      let set = FormSet(Array(forms))
      for form in -1..<Int32(200) { #expect(set.contains(form) == forms.contains(form)) }
      set.free()
    }
  }
}
