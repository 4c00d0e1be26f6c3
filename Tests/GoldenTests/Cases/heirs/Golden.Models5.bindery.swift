// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Pet`.
public enum Pet: Hashable, Sendable {
    case dog(Dog)
    case cat(Cat)
    case lizard(Lizard)
    case base(Base)
    /// What fits none of the others, kept as it came.
    case unknown(JSONValue)

    public struct Base: Hashable, Sendable {
        public var petType: String

        public var name: String

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        public init(petType: String, name: String, unknownFields: JSONObject = [:]) {
            self.petType = petType
            self.name = name
            self.unknownFields = unknownFields
        }
    }
}

extension Pet: OpenUnion {
    public init(json: inout JSONReader) throws(JSONError) {
        switch try json.variant(by: "petType", among: "dog\nCat\n#Acme.Lizard\n") {
        case 1:
            self = .dog(try json.value(as: Dog.self))
            return
        case 2:
            self = .cat(try json.value(as: Cat.self))
            return
        case 3:
            self = .lizard(try json.value(as: Lizard.self))
            return
        default: break
        }
        switch try json.kind() {
        case .object: self = .base(try json.value(as: Base.self))
        default: self = .unknown(try json.unknownVariant())
        }
    }

    public func write(json: inout JSONWriter) {
        switch self {
        case .dog(let value): value.write(json: &json)
        case .cat(let value): value.write(json: &json)
        case .lizard(let value): value.write(json: &json)
        case .base(let value): value.write(json: &json)
        case .unknown(let value): value.write(json: &json)
        }
    }
}

extension Pet {
    public static func dog(_ name: String, bark: String? = nil) -> Self {
        .dog(Dog(name: name, bark: bark))
    }

    public static func cat(_ name: String) -> Self {
        .cat(Cat(name: name))
    }

    public static func lizard(_ name: String, lovesRocks: Bool? = nil) -> Self {
        .lizard(Lizard(name: name, lovesRocks: lovesRocks))
    }

    public static func base(_ name: String, petType: String) -> Self {
        .base(Base(petType: petType, name: name))
    }
}

extension Pet.Base: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var petType: String?
        var name: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"petType\":", 1, &member) { json.required(&petType) }
            if json.key("\"name\":", 2, &member) { json.required(&name) }
        } while json.nextMember(&member, of: "petType\nname\n", unknown: &unknownFields)
        guard
            let petType, let name, json.isSound
        else { try json.fail(missing: "petType\nname\n", from: start) }
        self.init(petType: petType, name: name, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"petType\":", petType)
        json.required(",\"name\":", name)
        json.closeObject(from: start, names: "petType\nname\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Pet/properties/\npetType\nname\n" }
}
