// Traffic and a description → what share of the exchanges that a proposal was not made of conform under it.

import BinderyDiagnostics
import BinderyGenerator
import BinderyYAML

/// What is proposed is learned from one part of the traffic and judged by the other. An exchange conforms where nothing
/// contradicts; members that are not described do not.
package struct Holdout {
    /// Which part is held out.
    package enum Split: String, CaseIterable {
        /// One half, chosen by the exchange's number, then the other.
        case half
        /// Each service in turn: the host of the URL, or the folder of a bare body.
        case services
    }

    /// What is so of one part.
    package struct Share {
        package var name: String
        package var exchanges: Int
        /// Those that conform without an overlay.
        package var before: Int
        /// Those that conform under what was learned from the others.
        package var after: Int
        /// What contradicts under it.
        package var remaining: [Finding]
    }

    package private(set) var shares: [Share] = []

    package var exchanges: Int { shares.reduce(0) { $0 + $1.exchanges } }
    package var before: Int { shares.reduce(0) { $0 + $1.before } }
    package var after: Int { shares.reduce(0) { $0 + $1.after } }

    /// nil after errors. All exchanges are held in memory.
    ///
    /// - Parameter names: which parts are held out; nil: each.
    package init?(
        _ split: Split, of files: [TrafficFile], for contract: Contract, operation: String?, isExact: Bool = false,
        only names: [String]? = nil, into log: DiagnosticLog
    ) {
        var parts: [(name: String, exchanges: [Exchange])] = []
        var positions: [String: Int] = [:]
        var number = 0
        func add(_ exchange: Exchange) {
            let name = split == .half ? Self.half(number) : exchange.service
            number += 1
            if positions[name] == nil {
                positions[name] = parts.count
                parts.append((name, []))
            }
            parts[positions[name] ?? 0].exchanges.append(exchange)
        }
        TrafficReader(files, log: DiagnosticLog()).forEach(add)
        guard parts.count > 1 else {
            log.error(.fileMissing, "nothing can be held out: all traffic is of one part", at: nil)
            return nil
        }
        for (index, part) in parts.enumerated() where names?.contains(part.name) ?? true {
            let learned = Proposal.make(
                for: contract, title: "", operation: operation, isExact: isExact, into: log
            ) { take in
                for (other, part) in parts.enumerated() where other != index { part.exchanges.forEach(take) }
            }
            guard let learned else { return nil }
            let before = Self.run(contract, part.exchanges, operation)
            let after = Self.run(Contract(learned.root), part.exchanges, operation)
            shares.append(
                Share(
                    name: part.name, exchanges: part.exchanges.count, before: before.conforming,
                    after: after.conforming, remaining: after.findings.all.filter { $0.weight == .contradiction }))
        }
        shares.sort { $0.name < $1.name }
    }

    private static func run(_ contract: Contract, _ exchanges: [Exchange], _ operation: String?) -> ConformRun {
        let bare = operation.flatMap { contract.operation(named: $0) }
        let run = ConformRun(contract, bareOperation: bare, log: DiagnosticLog())
        exchanges.forEach(run.judge)
        return run
    }

    /// The bits of the number are mixed, since requests and responses, or two calls, often take turns.
    private static func half(_ number: Int) -> String {
        var bits = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        return (bits ^ (bits >> 31)) & 1 == 0 ? "one half" : "other half"
    }

    /// Lines for a person: each part, and all of them.
    package var text: String {
        var lines = shares.map { "\($0.name): \(Self.told($0.after, of: $0.exchanges)), \($0.before) before" }
        for share in shares {
            for finding in share.remaining {
                lines.append("  \(share.name): \(finding.message) [\(finding.key.kind.rawValue)]")
                lines.append("    at #\(finding.key.pointer)")
            }
        }
        lines.append("held out: \(Self.told(after, of: exchanges)) under what the others propose, \(before) before")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func told(_ count: Int, of all: Int) -> String {
        let tenths = all == 0 ? 1_000 : count * 1_000 / all
        return "\(count) of \(all) conform (\(tenths / 10).\(tenths % 10) %)"
    }
}

extension Exchange {
    /// The host of the URL, or the name of the folder with the recording.
    package var service: String {
        if let url, let scheme = url.firstRange(of: "://") {
            let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            if !host.isEmpty { return String(host) }
        }
        return Path.lastComponent(Path.folder(of: place.file.path))
    }
}
