import Aqwal

/// The offices that somebody is given, as evidence of who he is.
struct Offices {
  private(set) var roles: Set<NameReader.Role> = []
  private(set) var regions: Set<UInt64> = []

  var isEmpty: Bool { roles.isEmpty }

  /// How well two lists of offices go together, from worst to best.
  enum Fit: Int, Comparable {
    /// Of different countries.
    case clash
    case none
    /// Other offices of the same body, field or country.
    case sameField
    /// The same office, of what is not told: `الوزير`, `وزير الدفاع`.
    case sameTitle
    /// The same office of the same body, field or country.
    case sameOffice

    static func < (a: Fit, b: Fit) -> Bool { a.rawValue < b.rawValue }
  }

  init(_ roles: some Sequence<NameReader.Role> = []) {
    for role in roles { insert(role) }
  }

  mutating func insert(_ role: NameReader.Role) {
    roles.insert(role)
    regions.formUnion(role.regions)
  }

  mutating func formUnion(_ other: Offices) {
    roles.formUnion(other.roles)
    regions.formUnion(other.regions)
  }

  func fit(_ other: Offices) -> Fit {
    if !regions.isEmpty, !other.regions.isEmpty, regions.isDisjoint(with: other.regions) { return .clash }
    var best = Fit.none
    for mine in roles {
      for theirs in other.roles {
        let isShared = !mine.others.isDisjoint(with: theirs.others)
        if mine.head == theirs.head {
          if isShared { return .sameOffice }
          best = .sameTitle
        } else if isShared {
          best = max(best, .sameField)
        }
      }
    }
    return best
  }
}
