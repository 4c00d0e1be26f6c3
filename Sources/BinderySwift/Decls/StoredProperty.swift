// A property as a record's code sees it: its name, its type, how it is stored and what its initialiser takes.

import BinderyIR

struct StoredProperty {
    let property: Property
    let name: Identifier
    /// The type that users see, without the optional that comes of being nullable or not required.
    let use: TypeUse
    /// Whether users see an optional.
    let isOptional: Bool

    var isRequired: Bool { property.isRequired }
    /// Whether the initialiser gives nil where no value is given.
    var hasDefault: Bool { !property.isRequired }
    /// Whether another member holds the value.
    var hasStorage: Bool { property.isDeprecated || property.isBoxed }

    /// The member that holds the value.
    var storage: Identifier { hasStorage ? Identifier(prefix: "_", name) : name }

    /// The stored value as users see it, without a deprecated member.
    var value: Code { property.isBoxed ? (isOptional ? "\(storage)?.value" : "\(storage).value") : "\(storage)" }
    func value(of owner: Code) -> Code {
        let member: Code = hasStorage ? "\(storage)" : "\(member: name)"
        return property.isBoxed ? "\(owner).\(member)\(isOptional ? "?.value" : ".value")" : "\(owner).\(member)"
    }

    /// What is stored for a value as users see it.
    func stored(_ value: Code) -> Code {
        guard property.isBoxed else { return value }
        return isOptional ? "\(value).map(Box.init)" : "Box(\(value))"
    }
}

extension Emitter {
    /// The properties of a record that have a member, in the description's order.
    func stored(_ id: TypeID, _ record: Record) -> [StoredProperty] {
        zip(record.properties, names.members(id)).filter { !$0.0.isImplied }.map { property, name in
            StoredProperty(
                property: property, name: name, use: property.type,
                isOptional: !property.isRequired || property.isNullable || names.isOptional(property.type))
        }
    }

    /// In the order of the initialiser: required ones as the description requires them, then the others.
    func initialiserOrder(_ id: TypeID, _ record: Record) -> [StoredProperty] {
        let all = stored(id, record)
        let required = all.filter(\.isRequired)
        let byName = Dictionary(required.map { ($0.property.wireName, $0) }) { first, _ in first }
        let ordered = Set(record.requiredOrder)
        var seen: Set<String> = []
        let first = record.requiredOrder.filter { seen.insert($0).inserted }.compactMap { byName[$0] }
        return first + required.filter { !ordered.contains($0.property.wireName) } + all.filter { !$0.isRequired }
    }

    func type(of property: StoredProperty, in scope: Scope) -> Code {
        property.isOptional ? optionalType(property.use, in: scope) : type(property.use, in: scope)
    }

    /// `name: String? = nil`
    func parameter(_ property: StoredProperty, in scope: Scope) -> Code {
        property.hasDefault
            ? "\(property.name): \(type(of: property, in: scope)) = nil"
            : "\(property.name): \(type(of: property, in: scope))"
    }
}
