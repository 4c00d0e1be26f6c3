// Where a piece of code stands, and how a type is named from there.

import BinderyIR

/// A place in a file from which types are named.
enum Scope {
    /// Within the declaration of a type, where its parents' types are seen as well.
    case declaration(TypeID)
    /// Within an extension of a type, where only its own types are seen.
    case extended(TypeID)
    /// Beside the types of the top level.
    case file
}

/// What every emitter of a declaration is given: shared, since each keeps it.
final class Emitter: Sendable {
    let names: NamedAPI
    let modifier: Code
    /// By type, where it is a record.
    let storedProperties: [StoredProperties?]
    /// By type that has one: its JSON Schema.
    let schemaTexts: [TypeID: String]
    /// By type: its name where none of its parents is seen.
    private let wholeNames: [Code]

    init(names: NamedAPI, access: AccessLevel) {
        self.names = names
        modifier = access.modifier
        storedProperties = zip(names.api.types, names.memberNames).map { type, members in
            guard case .record(let record) = type.kind else { return nil }
            return StoredProperties(record, names: members, in: names)
        }
        schemaTexts = Dictionary(names.api.schemas.map { ($0.type, $0.json) }) { first, _ in first }
        wholeNames = Self.wholeNames(names)
    }

    /// A name behind that of its parent, which is made once for all that nest in it.
    private static func wholeNames(_ names: NamedAPI) -> [Code] {
        var whole = [Code?](repeating: nil, count: names.api.types.count)
        func name(_ id: TypeID) -> Code {
            if let known = whole[id.rawValue] { return known }
            let own = names.name(id)
            let name: Code = names.parent(id).map { "\(name($0)).\(own)" } ?? "\(own)"
            whole[id.rawValue] = name
            return name
        }
        return names.api.types.map { name($0.id) }
    }

    var api: API { names.api }

    ///     array(named(Part)) → [Part]     map(integer) → [String: Int]     map(json) → JSONObject, which keeps the order
    func type(_ use: TypeUse, in scope: Scope) -> Code {
        switch use {
        case .boolean: return "Bool"
        case .string(let format): return TextFormat.type(format) ?? "String"
        case .integer(.int32): return "Int32"
        case .integer(.int64): return "Int"
        case .integer(.uint64): return "UInt64"
        case .integer(.int128): return "Int128"
        case .number: return "Double"
        case .unixTime: return "UnixTime"
        case .upload: return "FileUpload"
        case .json: return "JSONValue"
        case .array(let element): return "[\(type(element, in: scope))]"
        case .map(.json): return "JSONObject"
        case .map(let value): return "[String: \(type(value, in: scope))]"
        case .nullable(let inner):
            return names.isOptional(inner) ? type(inner, in: scope) : "\(type(inner, in: scope))?"
        case .named(let id): return path(id, in: scope)
        case .external(let name): return OwnTypes.code(name)
        }
    }

    /// The type of what may be missing; an optional is not made optional again.
    func optionalType(_ use: TypeUse, in scope: Scope) -> Code {
        names.isOptional(use) ? type(use, in: scope) : "\(type(use, in: scope))?"
    }

    /// The shortest name that means the type: `Content` within its parent, `UserMessage.Content` elsewhere.
    func path(_ id: TypeID, in scope: Scope) -> Code {
        guard names.parent(id) != nil else { return wholeNames[id.rawValue] }
        switch scope {
        case .extended(let owner): return path(id, below: owner) ?? wholeNames[id.rawValue]
        case .file: return wholeNames[id.rawValue]
        case .declaration(let inner):
            var seen: TypeID? = inner
            while let owner = seen {
                if let path = path(id, below: owner) { return path }
                seen = names.parent(owner)
            }
            return wholeNames[id.rawValue]
        }
    }

    /// The name of a type from within an owner in which it nests; nil where it does not.
    private func path(_ id: TypeID, below owner: TypeID) -> Code? {
        guard let parent = names.parent(id) else { return nil }
        if parent == owner { return "\(names.name(id))" }
        return path(parent, below: owner).map { "\($0).\(names.name(id))" }
    }

    /// An argument or parameter list: on one line where it fits, else a line for each.
    ///
    ///     (a: Int, b: Int? = nil)
    func list(_ items: [Code], after lead: Int, indentation: Int) -> Code {
        let oneLine = Code.joined(items, by: ", ")
        if items.isEmpty || lead + indentation + oneLine.width < 100 { return "(\(oneLine))" }
        return """
            (
                \(Code.joined(items, by: ",\n"))
            )
            """
    }
}
