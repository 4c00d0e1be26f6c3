// A property as a record's code sees it: its name, its type, how it is stored and what its initialiser takes.

import BinderyIR

/// Shared, since each is looked at from many places.
final class StoredProperty: Sendable {
    let property: Property
    let name: Identifier
    /// Its place among the record's members, counted from 1.
    let place: Int
    /// The type that users see, without the optional that comes of being nullable or not required.
    let use: TypeUse
    /// Whether users see an optional.
    let isOptional: Bool

    init(_ property: Property, name: Identifier, place: Int, in names: NamedAPI) {
        self.property = property
        self.name = name
        self.place = place
        use = property.type
        isOptional = !property.isRequired || property.isNullable || names.isOptional(property.type)
        let mayBeNull = property.isNullable || names.isOptional(property.type)
        hasNullName = mayBeNull && !property.isRequired && place <= 64
        storage = property.isDeprecated || property.isBoxed ? Identifier(prefix: "_", name) : name
    }

    var isRequired: Bool { property.isRequired }
    /// Whether nil leaves it out, and the record's `nulls` tell that it is null. They have no room beyond the 64th member:
    /// there an unknown field holds the null.
    var hasNullBit: Bool { isOptional && !isRequired && place <= 64 }
    /// Whether its null has a name: the description lets it be null.
    let hasNullName: Bool
    /// Whether the initialiser gives a value where none is given: nil, or the one legal value of a property whose default
    /// that is. Such a one is written unless it came without.
    var hasDefault: Bool { !property.isRequired }
    /// The one legal value, where it is the default as well.
    var constantByDefault: Literal? {
        property.isRequired || property.constant != property.defaultValue ? nil : property.constant
    }
    /// Whether another member holds the value.
    var hasStorage: Bool { property.isDeprecated || property.isBoxed }

    /// The member that holds the value.
    let storage: Identifier

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

/// What the emitters of a record's members share: made once for each record.
struct StoredProperties: Sendable {
    /// The properties that have a member, in the description's order.
    var declared: [StoredProperty] = []
    /// Whether a null of some property is something else than its absence, so that the record has `nulls`.
    var hasNulls: Bool { declared.contains(where: \.hasNullBit) }
    /// In the order of the initialiser: required ones as the description requires them, then the others.
    var ordered: [StoredProperty] = []

    init(_ record: Record, names: [Identifier], in api: NamedAPI) {
        for index in record.storedPlaces {
            declared.append(
                StoredProperty(record.properties[index], name: names[index], place: index + 1, in: api))
        }
        let required = declared.filter(\.isRequired)
        guard !required.isEmpty else {
            ordered = declared
            return
        }
        var byName = Dictionary(required.map { ($0.property.wireName, $0) }) { first, _ in first }
        for name in record.requiredOrder {
            if let property = byName.removeValue(forKey: name) { ordered.append(property) }
        }
        ordered += required.filter { byName[$0.property.wireName] != nil }
        ordered += declared.filter { !$0.isRequired }
    }
}

extension Emitter {
    /// The properties of a record that have a member, in the description's order.
    func stored(_ id: TypeID) -> [StoredProperty] { storedProperties[id.rawValue]?.declared ?? [] }

    /// In the order of the initialiser.
    func initialiserOrder(_ id: TypeID) -> [StoredProperty] { storedProperties[id.rawValue]?.ordered ?? [] }

    /// Whether a record has `nulls`.
    func hasNulls(_ id: TypeID) -> Bool { storedProperties[id.rawValue]?.hasNulls ?? false }

    func type(of property: StoredProperty, in scope: Scope) -> Code {
        property.isOptional ? optionalType(property.use, in: scope) : type(property.use, in: scope)
    }

    /// `name: String? = nil`
    func parameter(_ property: StoredProperty, in scope: Scope) -> Code {
        property.hasDefault
            ? "\(property.name): \(type(of: property, in: scope)) = \(defaultValue(of: property))"
            : "\(property.name): \(type(of: property, in: scope))"
    }

    /// What the initialiser takes where no value is given.
    func defaultValue(of property: StoredProperty) -> Code {
        switch property.constantByDefault {
        case .string(let text):
            guard let (id, enumeration) = names.enumeration(property.use) else { return "\(literal: text)" }
            let names = names.members(id)
            return zip(enumeration.values, names).first { $0.0.literal.text == text }.map { ".\(member: $0.1)" }
                ?? "nil"
        case .boolean(let value): return value ? "true" : "false"
        case .number, .null, .json, nil: return "nil"
        }
    }
}
