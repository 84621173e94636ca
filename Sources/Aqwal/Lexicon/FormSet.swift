/// A small set of forms, of which most that are asked for are none.
struct FormSet: Sendable {
  let forms: FrozenTable<Int32>
  private let mask: FormMask

  init(_ forms: [Int32]) {
    self.forms = FrozenTable(forms)
    mask = FormMask(forms)
  }

  func free() { forms.free() }

  @inline(__always)
  func contains(_ form: Int32) -> Bool { mask.mayHave(form) && forms.contains(form) }
}

/// What tells most forms that are not among some, without a branch: one bit for those that share it.
struct FormMask: Sendable {
  private var bits: UInt64 = 0

  init(_ forms: some Sequence<Int32>) { for form in forms { bits |= 1 << UInt64(form & 63) } }

  /// Whether the form may be among them; false is sure, as it is of -1.
  @inline(__always)
  func mayHave(_ form: Int32) -> Bool { bits &>> UInt64(truncatingIfNeeded: form & 63) & UInt64(truncatingIfNeeded: ~form &>> 31) & 1 != 0 }
}
