// What was found in the rounds of a proposal → in which ways the services differ from the description over and over.

import BinderyIR

/// A way in which services differ that was met at several places. One that omits three required members will omit a fourth: what
/// is a habit is allowed beyond the places where it was met.
struct Habits {
    /// At so many places of the description a difference is a habit. Unions are few.
    private static func enough(_ kind: FindingKind) -> Int {
        kind == .otherType ? 1 : kind == .unknownVariant ? 2 : 3
    }

    private var places: [FindingKind: Set<String>] = [:]

    mutating func add(_ run: ConformRun) {
        for finding in run.findings.all where finding.weight == .contradiction {
            let key = finding.key
            let place = key.kind == .missingMember ? Pointer.member(key.detail, of: key.pointer) : key.pointer
            places[key.kind, default: []].insert(place)
        }
    }

    func has(_ kind: FindingKind) -> Bool { (places[kind]?.count ?? 0) >= Self.enough(kind) }
}
