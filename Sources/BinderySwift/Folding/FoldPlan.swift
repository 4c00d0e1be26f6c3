// Which types grow from chunk to chunk of a streamed response, and how each of their members does.

import BinderyDiagnostics
import BinderyIR

/// What is emitted so that chunks can be merged into a whole response, for all operations that have both forms.
struct FoldPlan: Sendable {
    /// A record's part in it.
    struct Growth: Sendable {
        var position: Position
        /// By wire name, of properties that are stored.
        var members: [String: MemberGrowth] = [:]
        /// What the description says of members that it does not declare.
        var undeclared: [FoldOverride] = []
        /// Whether it is an element that later elements of its array continue.
        var isElement = false
    }

    /// Where a record stands in its chunk.
    enum Position: Int, Sendable, Comparable {
        /// The chunk, or what it holds as a member.
        case chunk
        /// In an element of one of its arrays.
        case element
        /// In what a chunk adds to a message.
        case delta

        static func < (one: Position, other: Position) -> Bool { one.rawValue < other.rawValue }
    }

    /// How a declared member grows: a function of the runtime's `ChunkFold`.
    enum MemberGrowth: Sendable {
        case join, joinUnlessRepeated, keep, replace, add, append, merge
        /// By way of its JSON.
        case json
        /// The whole has no such member.
        case dropped
    }

    let emitter: Emitter
    private(set) var records: [TypeID: Growth] = [:]
    /// Unions of which a variant grows.
    private(set) var unions: [TypeID: Position] = [:]
    /// By chunk: the whole response.
    private(set) var wholes: [TypeID: TypeID] = [:]
    /// By whole response: its chunk; of several the first operation's.
    private(set) var chunks: [TypeID: TypeID] = [:]
    private var told: Set<FoldOverride> = []
    private let isShared: @Sendable (TypeID) -> Bool

    /// - Parameter shared: the types of the top level that another module declares.
    init(_ emitter: Emitter, shared: Set<TypeID>, into log: DiagnosticLog) {
        self.emitter = emitter
        let names = emitter.names
        isShared = { shared.contains(names.path($0)[0]) }
        for (chunk, whole) in StreamedResponses(names).pairs where wholes[chunk] == nil && !isShared(chunk) {
            // The conformance has types of these names.
            let nested = names.children[chunk.rawValue].map { names.name($0).text }
            guard !nested.contains("WholeResponse"), !nested.contains("StreamEvent") else { continue }
            let hasDelta = FoldShape.hasRenamedMember(chunk, whole, in: emitter)
            guard hasDelta || hasGrowth(chunk) else { continue }
            wholes[chunk] = whole
            if chunks[whole] == nil { chunks[whole] = chunk }
            grow(chunk, at: .chunk, elements: hasDelta ? .element : .delta, whole: whole, overrides: [], into: log)
        }
    }

    /// Whether a chunk without a delta continues those before it all the same: it has elements that do, or the description says so.
    /// Otherwise the stream's items are complete, each by itself.
    private func hasGrowth(_ chunk: TypeID) -> Bool {
        guard case .record(let record) = emitter.api[chunk].kind else { return false }
        return !record.annotations.folds.isEmpty
            || emitter.stored(chunk).contains { property in
                let held = emitter.names.foldable(property.use)
                guard case .record(let element) = held.content else { return false }
                return held.isArray && isKeyed(element, isDelta: false)
            }
    }

    /// Decides how the members of a record grow, and those of what it holds.
    /// - Parameters:
    ///   - elements: the position of the elements of its arrays.
    ///   - whole: its counterpart in the whole response, where that is a record.
    ///   - overrides: what is said of its members from further out.
    private mutating func grow(
        _ id: TypeID, at position: Position, elements: Position, whole: TypeID?, overrides: [FoldOverride],
        isElement: Bool = false, into log: DiagnosticLog
    ) {
        guard case .record(let record) = emitter.api[id].kind, !record.isTuple else { return }
        if let known = records[id], known.position >= position, known.isElement || !isElement { return }
        let overrides = overrides + record.annotations.folds
        var growth = Growth(position: max(position, records[id]?.position ?? .chunk))
        growth.isElement = isElement || records[id]?.isElement == true
        growth.undeclared = overrides.filter { rule in
            rule.path.count == 1 && !record.properties.contains { $0.wireName == rule.path[0] }
        }
        let renamed = whole.map { FoldShape.renamedMember(of: id, in: $0, emitter) } ?? [:]
        for property in emitter.stored(id) {
            let said = overrides.last { $0.path == [property.property.wireName] }
            guard said != nil || !renamed.values.contains(property.property.wireName) else {
                // Beside the delta there is what all deltas so far make.
                growth.members[property.property.wireName] = .replace
                continue
            }
            growth.members[property.property.wireName] = self.growth(of: property, at: position, said, into: log)
        }
        records[id] = growth
        tellUnread(overrides, of: id, into: log)
        for property in emitter.stored(id) {
            let name = property.property.wireName
            let inner = overrides.compactMap { rule -> FoldOverride? in
                guard rule.path.count > 1, rule.path[0] == name else { return nil }
                return FoldOverride(path: Array(rule.path.dropFirst()), rule: rule.rule, span: rule.span)
            }
            let isMerged = if case .merge = records[id]?.members[name] { true } else { false }
            guard isMerged else { continue }
            let counterpart = whole.flatMap { FoldShape.record(of: renamed[name] ?? name, in: $0, emitter) }
            let held = emitter.names.foldable(property.use)
            let next: Position = renamed[name] != nil ? .delta : held.isArray ? max(position, elements) : position
            switch held.content {
            case .record(let id):
                grow(
                    id, at: next, elements: max(next, elements), whole: counterpart, overrides: inner,
                    isElement: held.isArray, into: log)
            case .union(let id):
                unions[id] = max(next, unions[id] ?? next)
                for (_, growth) in variants(of: id, at: next) {
                    guard case .record(let inner) = growth else { continue }
                    grow(inner, at: next, elements: max(next, elements), whole: nil, overrides: [], into: log)
                }
            case .other: break
            }
        }
    }

    /// What is said of members that no chunk has, or that do not vary.
    private mutating func tellUnread(_ overrides: [FoldOverride], of id: TypeID, into log: DiagnosticLog) {
        guard case .record(let record) = emitter.api[id].kind else { return }
        let stored = Set(emitter.stored(id).map(\.property.wireName))
        for rule in overrides where !stored.contains(rule.path[0]) {
            let isDeclared = record.properties.contains { $0.wireName == rule.path[0] }
            guard isDeclared || rule.path.count > 1, told.insert(rule).inserted else { continue }
            let what =
                isDeclared ? "always has the same value" : "is not a member of the chunk's '\(emitter.names.name(id))'"
            log.warning("unfit-fold", "'\(rule.path[0])' \(what), so this is not read", at: rule.span)
        }
    }

    private func growth(
        of property: StoredProperty, at position: Position, _ said: FoldOverride?, into log: DiagnosticLog
    ) -> MemberGrowth {
        let derived = derivedGrowth(of: property, at: position)
        guard let said else { return derived }
        let use = emitter.names.unwrapped(property.use)
        let isArray = if case .array = use { true } else { false }
        switch (said.rule, derived) {
        case (.drop, _): return .dropped
        case (.keep, _): return .keep
        case (.replace, _): return .replace
        case (.join, _) where use.isPlainText: return .join
        case (.joinUnlessRepeated, _) where use.isPlainText: return .joinUnlessRepeated
        case (.add, _) where use.isNumber: return .add
        case (.append, _) where isArray: return .append
        case (.merge, .merge), (.merge, .json): return derived
        case (.join, _), (.joinUnlessRepeated, _), (.add, _), (.append, _), (.merge, _):
            log.warning(
                "unfit-fold", "a member of this type does not grow by '\(said.rule.rawValue)', so that is not read",
                at: said.span)
            return derived
        }
    }

    private func derivedGrowth(of property: StoredProperty, at position: Position) -> MemberGrowth {
        guard !property.property.isBoxed, property.property.constant == nil else { return .replace }
        let name = property.property.wireName
        let isDelta = position == .delta
        // What identifies stays as it came first: some servers send another word in a chunk of their own.
        if name == "id" || position == .chunk && ["created", "model"].contains(name) {
            switch emitter.names.unwrapped(property.use) {
            case .string, .integer, .unixTime: return .keep
            case .boolean, .number, .upload, .json, .array, .map, .nullable, .named, .external: break
            }
        }
        switch emitter.names.unwrapped(property.use) {
        case .string(let format):
            guard isDelta, TextFormat.type(format) == nil else { return .replace }
            return name == "name" ? .joinUnlessRepeated : Self.isBookkeeping(name) ? .replace : .join
        case .named(let id):
            switch emitter.api[id].kind {
            case .record(let record): return record.isTuple ? .replace : isShared(id) ? .json : .merge
            case .union:
                guard position != .chunk else { return .replace }
                return variants(of: id, at: position).isEmpty || isShared(id) ? .json : .merge
            case .enumeration, .alias, .namespace: return .replace
            }
        case .array(let element):
            if case .record(let id) = emitter.names.foldable(.array(element)).content, isKeyed(id, isDelta: isDelta) {
                return isShared(id) ? .json : .merge
            }
            return position == .chunk ? .replace : .append
        case .map(.json), .json: return .json
        case .map: return .merge
        case .boolean, .integer, .number, .unixTime, .upload, .nullable, .external: return .replace
        }
    }

    /// What grows in a union's variant.
    enum VariantGrowth: Sendable {
        case text, elements
        case record(TypeID)
    }

    /// The variants of a union that grow.
    func variants(of id: TypeID, at position: Position) -> [(name: Identifier, growth: VariantGrowth)] {
        guard case .union(let union) = emitter.api[id].kind else { return [] }
        return zip(union.variants, emitter.names.members(id)).compactMap { variant, name in
            guard let payload = variant.payload else { return nil }
            let use = emitter.names.resolved(payload)
            if case .array = use { return (name, .elements) }
            if use.isPlainText, position == .delta, variant.selector == .kind(.string) { return (name, .text) }
            guard let (inner, record) = emitter.names.record(use), !record.isTuple, !isShared(inner) else { return nil }
            return (name, .record(inner))
        }
    }

    /// Whether the elements of an array tell which of them a later one continues: by an index, or by an id and a name.
    private func isKeyed(_ id: TypeID, isDelta: Bool) -> Bool {
        let key = emitter.foldKey(id)
        return key.index != nil || (isDelta && key.id != nil && key.name != nil)
    }

    /// Texts that are never written in pieces: what identifies or classifies.
    private static func isBookkeeping(_ name: String) -> Bool {
        ["id", "type", "role", "object", "format", "status", "model", "signature", "channel"].contains(name)
            || ["_id", "_type", "_format", "_reason", "_status"].contains { name.hasSuffix($0) }
    }
}
