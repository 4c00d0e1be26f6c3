// Reads the source's JSON as the target's type, mends what strays from it, and reads again until nothing is left to mend.

struct Translator {
    private var json: JSONValue
    /// What the source does not know either: it was set by hand, so it stays.
    private let unknownToSource: Set<JSONPath>
    private var changes: [TranslationChange] = []

    init<Source: Record>(_ source: Source) throws(JSONError) {
        let bytes = try JSONWriter.bytes(of: source)
        json = try Reading(JSONValue.self, from: bytes).value
        unknownToSource = Set(try Reading(Source.self, from: bytes).strays.map(\.path))
    }

    /// Each round takes away, renames, reshapes or clamps at least one field, each of them once: so the rounds end.
    mutating func translation<Target: Record>() throws(JSONError) -> Translation<Target> {
        while true {
            let reading = try Reading(Target.self, from: try JSONWriter.bytes(of: json))
            var isMended = false
            // What does not fit makes room for what is called otherwise, so it goes first.
            for isFitting in [false, true] where !isMended {
                for stray in reading.strays where stray.kind.isFitting == isFitting {
                    if mend(stray.kind, at: stray.path, names: Target.otherNames) { isMended = true }
                }
            }
            if isMended { continue }
            var validator = Validator()
            reading.value.validate(into: &validator)
            for finding in validator.findings where clamp(finding.path, to: finding.nearest) { isMended = true }
            if isMended { continue }
            for stray in reading.strays { carry(stray.kind, at: stray.path) }
            for (finding, violation) in zip(validator.findings, validator.violations) {
                changes.append(TranslationChange(path: finding.path, effect: .carried, reason: violation.message))
            }
            return Translation(value: reading.value, report: TranslationReport(changes: changes))
        }
    }

    /// Whether the field is not there any more as it was.
    private mutating func mend(_ kind: UndeclaredValue.Kind, at path: JSONPath, names: [String: String]) -> Bool {
        guard !unknownToSource.contains(path), let value = json[path] else { return false }
        var reason = "the target has no such field"
        switch kind {
        case .unfamiliar: return false
        case .unknown: if rename(path, value, names: names) { return true }
        case .differing: reason = "the target has one legal value for it, which is another"
        case .misfit(let fault):
            if reshape(path, value, fault) { return true }
            reason = "the target expects \(fault.expectation)"
        }
        json[path] = nil
        changes.append(TranslationChange(path: path, effect: .dropped, reason: reason))
        return true
    }

    /// Only a member of the value itself has other names.
    private mutating func rename(_ path: JSONPath, _ value: JSONValue, names: [String: String]) -> Bool {
        guard path.steps.count == 1, case .key(let name)? = path.steps.first, let other = names[name] else {
            return false
        }
        let target = JSONPath([.key(other)])
        guard json[target] == nil else { return false }
        json[path] = nil
        json[target] = value
        changes.append(TranslationChange(path: path, effect: .renamed(to: target), reason: "the target's name for it"))
        return true
    }

    /// One value where a list is expected becomes a list of one, and the other way round; once.
    private mutating func reshape(_ path: JSONPath, _ value: JSONValue, _ fault: JSONError) -> Bool {
        guard !changes.contains(where: { $0.path == path && $0.effect == .reshaped }) else { return false }
        switch (fault.reason, value.array) {
        case (.expected(.array), nil) where value.object == nil: json[path] = .array([value])
        case (.expected, let elements?) where elements.count == 1: json[path] = elements[0]
        default: return false
        }
        changes.append(
            TranslationChange(path: path, effect: .reshaped, reason: "the target expects \(fault.expectation)"))
        return true
    }

    /// A number beyond a bound becomes the bound.
    private mutating func clamp(_ path: JSONPath, to nearest: String?) -> Bool {
        guard let nearest, let old = json[path] else { return false }
        let bound = try? Reading(JSONValue.self, from: Array(nearest.utf8)).value
        guard let bound, bound != old else { return false }
        json[path] = bound
        changes.append(
            TranslationChange(path: path, effect: .clamped(from: old, to: bound), reason: "the target's bound"))
        return true
    }

    /// What stays although the target does not know it.
    private mutating func carry(_ kind: UndeclaredValue.Kind, at path: JSONPath) {
        let reason =
            switch kind {
            case .unfamiliar: "the target does not know this value"
            case .unknown, .differing, .misfit: "an unknown field, set by hand"
            }
        changes.append(TranslationChange(path: path, effect: .carried, reason: reason))
    }
}

extension UndeclaredValue.Kind {
    /// Whether the value is of no type that it does not fit.
    fileprivate var isFitting: Bool {
        switch self {
        case .unknown, .unfamiliar: true
        case .misfit, .differing: false
        }
    }
}
