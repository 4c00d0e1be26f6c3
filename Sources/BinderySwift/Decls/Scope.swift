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

/// What every emitter of a declaration is given.
struct Emitter: Sendable {
    let names: NamedAPI
    let modifier: Code
    /// By record.
    let storedProperties: [TypeID: StoredProperties]

    init(names: NamedAPI, access: AccessLevel) {
        self.names = names
        modifier = access.modifier
        var stored: [TypeID: StoredProperties] = [:]
        for (type, members) in zip(names.api.types, names.memberNames) {
            if case .record(let record) = type.kind {
                stored[type.id] = StoredProperties(record, names: members, in: names)
            }
        }
        storedProperties = stored
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
        let path = names.path(id)
        let seen: [TypeID]
        switch scope {
        case .declaration(let inner): seen = names.path(inner).reversed()
        case .extended(let inner): seen = [inner]
        case .file: seen = []
        }
        for owner in seen {
            guard let depth = path.firstIndex(of: owner), depth + 1 < path.count else { continue }
            return dotted(path[(depth + 1)...])
        }
        return dotted(path[...])
    }

    private func dotted(_ path: ArraySlice<TypeID>) -> Code {
        Code.joined(path.map { "\(names.name($0))" }, by: ".")
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
