// Names that live side by side: each entry offers candidates, from the shortest on; entries that collide move on together.

import BinderyDiagnostics

/// One thing that wants a name.
package struct NameRequest {
    /// What the name is for, as it is told to the user: the pointer by which the config names it.
    package var pointer: String
    package var span: SourceSpan?
    /// Where a clash occurs, only the requests of the lowest rank move on: an item gives way to a property.
    package var rank: Int
    /// The best name, and those after it; none checked yet. Most names are had without the others.
    package var best: String
    package var others: () -> [String]
    /// Whether the user chose the name; such a name stays as it is.
    package var isOverride: Bool

    package init(
        pointer: String, span: SourceSpan?, rank: Int = 1, override: String? = nil,
        best: @autoclosure () -> String, others: @escaping () -> [String]
    ) {
        self.pointer = pointer
        self.span = span
        self.rank = rank
        isOverride = override != nil
        self.best = override ?? best()
        self.others = override == nil ? others : { [] }
    }

    /// A request whose names are all made at once, for what is rare.
    package init(pointer: String, span: SourceSpan?, rank: Int = 1, override: String? = nil, candidates: [String]) {
        self.init(
            pointer: pointer, span: span, rank: rank, override: override, best: candidates[0],
            others: { Array(candidates.dropFirst()) })
    }
}

package struct NameTable {
    /// Names that get the suffix `Value`.
    package var reserved: Set<String>
    /// Names that belong to others; who wants one moves on to its next candidate.
    package var taken: Set<String> = []

    package init(reserved: Set<String>, taken: Set<String> = []) {
        self.reserved = reserved
        self.taken = taken
    }

    /// An identifier for each request, all different. What collides to the end is reported.
    package func decide(_ requests: [NameRequest], into log: DiagnosticLog) -> [Identifier] {
        if let best = undisputed(requests) { return best }
        var options = requests.map { first(for: $0, into: log) }
        while true {
            var holders: [String: [Int]] = [:]
            for index in options.indices { holders[options[index].names[0].text, default: []].append(index) }
            var moved = false
            for (name, indices) in holders where indices.count > 1 || taken.contains(name) {
                let rank = indices.map { requests[$0].rank }.min() ?? 0
                let movers = taken.contains(name) ? indices : indices.filter { requests[$0].rank == rank }
                for index in movers {
                    if !options[index].areAll {
                        options[index] = Options(names: identifiers(for: requests[index], into: log), areAll: true)
                    }
                    guard options[index].names.count > 1 else { continue }
                    options[index].names.removeFirst()
                    moved = true
                }
            }
            if !moved {
                report(holders, requests, into: log)
                return options.map { $0.names[0] }
            }
        }
    }

    /// The best names, where no two are the same and none is spoken for; nil otherwise.
    private func undisputed(_ requests: [NameRequest]) -> [Identifier]? {
        var seen = Set<String>(minimumCapacity: requests.count)
        var names: [Identifier] = []
        names.reserveCapacity(requests.count)
        for request in requests {
            guard !request.isOverride, !reserved.contains(request.best), !taken.contains(request.best),
                seen.insert(request.best).inserted, let name = Identifier(request.best)
            else { return nil }
            names.append(name)
        }
        return names
    }

    /// The names that are left for a request; the others than the best one are made when that is given up.
    private struct Options {
        var names: [Identifier]
        var areAll: Bool
    }

    private func first(for request: NameRequest, into log: DiagnosticLog) -> Options {
        guard !request.isOverride, let best = Identifier(request.best) else {
            return Options(names: identifiers(for: request, into: log), areAll: true)
        }
        let name = reserved.contains(request.best) ? Identifier(best, suffix: "Value") : best
        return Options(names: [name], areAll: false)
    }

    private func identifiers(for request: NameRequest, into log: DiagnosticLog) -> [Identifier] {
        var result: [Identifier] = []
        for candidate in [request.best] + request.others() {
            guard let identifier = Identifier(candidate) else {
                if request.isOverride {
                    log.error(
                        "invalid-name", "the name chosen for \(request.pointer) is not a Swift identifier",
                        at: request.span)
                }
                continue
            }
            if request.isOverride, reserved.contains(candidate) {
                log.error(
                    "invalid-name",
                    "the name \(candidate) chosen for \(request.pointer) is taken by the generated code",
                    at: request.span)
            }
            result.append(reserved.contains(candidate) ? Identifier(identifier, suffix: "Value") : identifier)
        }
        return result.isEmpty ? [Identifier(known: "unnamed")] : result
    }

    private func report(_ holders: [String: [Int]], _ requests: [NameRequest], into log: DiagnosticLog) {
        let clashes = holders.filter { $0.value.count > 1 || taken.contains($0.key) }
        for (name, indices) in clashes.sorted(by: { $0.key < $1.key }) {
            let first = requests[indices[0]]
            if indices.count == 1 {
                log.error(
                    "name-collision",
                    "\(first.pointer) would be called \(name), a name in use; \(Self.advice(first.pointer))",
                    at: first.span)
            }
            for other in indices.dropFirst().map({ requests[$0] }) {
                let place = first.span.map { " (\($0))" } ?? ""
                log.error(
                    "name-collision",
                    "\(other.pointer) and \(first.pointer)\(place) would both be called \(name); "
                        + Self.advice(other.pointer), at: other.span)
            }
        }
    }

    private static func advice(_ pointer: String) -> String {
        "choose a name in the config: \"names\": { \"\(pointer)\": \"…\" }"
    }
}
