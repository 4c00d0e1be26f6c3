// One difference of two APIs: what it is, where, and what it does to callers. Reports are written from these alone.

import BinderyDiagnostics

package struct Change: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case added, removed, renamed
        /// Fewer values than before are meant.
        case narrowed
        /// More values than before are meant.
        case widened
        /// Other values than before are meant.
        case changed
    }

    /// Where the thing is met.
    package enum Side: String, Sendable, CaseIterable {
        /// The client, and how it is called.
        case call
        case request, response
        /// A type that requests and responses share.
        case both
        /// A type that no call reaches.
        case unused
    }

    package var kind: Kind
    package var side: Side
    /// What the thing is: `operation`, `property`, `value`.
    package var subject: String
    /// What it belongs to: `POST /chat`, or a Swift type.
    package var owner: String
    /// Its name on the wire; empty where the owner itself is meant.
    package var name: String
    /// What is different: `maximum 2 → 1`; empty where the kind says it all.
    package var detail: String
    package var effect: Effect
    /// Where it stands, or where it would: in the old document and in the new one.
    package var old: SourceSpan?
    package var new: SourceSpan?

    package var isBreaking: Bool { !effect.breaks.isEmpty }

    /// `POST /chat: parameter limit`, `Pet.name`.
    package var title: String {
        if name.isEmpty { return owner }
        return side == .call ? "\(owner): \(subject) \(name)" : "\(owner).\(name)"
    }
}

/// What a change does to callers of the generated Swift.
package struct Effect: Sendable, Hashable {
    package enum Break: String, Sendable, CaseIterable {
        /// Code that compiled before does not compile with the new Swift.
        case source
        /// What callers send may be refused, or builds of before cannot read what comes.
        case wire
    }

    package var breaks: Set<Break>
    package var reason: String

    /// Nothing that a caller has to care for.
    static func none(_ reason: String) -> Effect { Effect(breaks: [], reason: reason) }
    static func source(_ reason: String) -> Effect { Effect(breaks: [.source], reason: reason) }
    static func wire(_ reason: String) -> Effect { Effect(breaks: [.wire], reason: reason) }

    /// The breaks of those that break, and their reasons; the first reason where none does.
    static func of(_ effects: Effect?...) -> Effect {
        let all = effects.compactMap { $0 }
        let breaking = all.filter { !$0.breaks.isEmpty }
        guard !breaking.isEmpty else { return all.first ?? .none("") }
        return Effect(
            breaks: breaking.reduce(into: []) { $0.formUnion($1.breaks) },
            reason: breaking.map(\.reason).joined(separator: "; "))
    }
}
