// Generated code walks a value with it: where the walk stands, and what it has found.

/// Collects the violations of a value. Generated code enters a member, checks what stands there, and leaves again.
public struct Validator: Sendable {
    private enum Step: Sendable {
        case member(String)
        case index(Int)
        case secret(String)
        case name
    }

    /// What was found so far.
    public private(set) var violations: [Violation] = []
    /// Where each of them stands and, for a number, the bound that would do in its place.
    private(set) var findings: [(path: JSONPath, nearest: String?)] = []
    private var steps: [Step] = []

    /// A validator that has found nothing yet.
    public init() {}

    /// Goes to a member of the object.
    public mutating func enter(_ member: String) { steps.append(.member(member)) }

    /// Goes to a member whose value is secret: nothing of it, or of what is in it, is shown.
    public mutating func enter(secret member: String) { steps.append(.secret(member)) }

    /// Goes to an element of the array, counted from 0.
    public mutating func enter(_ index: Int) { steps.append(.index(index)) }

    /// Goes to a key of the object: what is found is said of the key, not of the member under it.
    public mutating func enterName() { steps.append(.name) }

    /// Checks a member that has checks of its own.
    public mutating func visit(_ member: String, _ value: some Validatable) {
        enter(member)
        value.validate(into: &self)
        leave()
    }

    /// Goes back to what holds this value.
    public mutating func leave() { steps.removeLast() }

    /// Reports what is wrong here.
    mutating func report(
        _ message: String, value: String?, bound: String, _ place: String, nearest: String? = nil
    ) {
        let isOfName = if case .name? = steps.last { true } else { false }
        let isSecret = steps.contains { if case .secret = $0 { true } else { false } }
        let value = isSecret ? nil : value
        let message = isOfName ? "has a key that \(message)" : message
        violations.append(Violation(path: path, message: message, value: value, bound: bound, place: place))
        findings.append((location, nearest))
    }

    private var location: JSONPath {
        JSONPath(
            steps.compactMap { step in
                switch step {
                case .member(let name), .secret(let name): .key(name)
                case .index(let index): .index(index)
                case .name: nil
                }
            })
    }

    /// `messages[2].content[0].text`; a key that is no plain name stands as `["a key"]`.
    private var path: String {
        var path = ""
        for step in steps {
            switch step {
            case .name: break
            case .index(let index): path += "[\(index)]"
            case .member(let name) where Self.isPlain(name), .secret(let name) where Self.isPlain(name):
                path += path.isEmpty ? name : ".\(name)"
            case .member(let name), .secret(let name): path += "[\(Excerpt.of(name))]"
            }
        }
        return path
    }

    private static func isPlain(_ name: String) -> Bool {
        let count = name.utf8.count
        return count > 0 && count <= Excerpt.limit
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "$"):
                    true
                default: false
                }
            }
    }
}

/// How values are shown: their beginning only, since they may be long, and secret.
enum Excerpt {
    /// So many Unicode scalars of a text are shown at most.
    static let limit = 40

    /// The text in quotes, or its beginning: `"abc…"`.
    static func of(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex) ?? scalars.endIndex
        let shown = String(scalars[..<end]).debugDescription
        return end == scalars.endIndex ? shown : shown.dropLast() + "…\""
    }
}
