// Why no schema can be told from a type, and what to write so that it can.

/// What of a type no JSON Schema can be told of.
public struct SchemaError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The type that was asked for.
    public let type: String
    /// The place within it, by coding keys; empty for the type itself.
    public let codingPath: [String]
    /// The type that stands at that place.
    public let place: String
    /// What is in the way.
    public let cause: Cause

    /// What is in the way.
    public enum Cause: Sendable, Hashable {
        /// An enumeration of raw values that does not list its cases.
        case unlistedCases
        /// An enumeration without raw values, such as one with payloads.
        case noRawValues
        /// The type's `init(from:)` throws this at every value that is offered to it.
        case rejected(String)
        /// The type cannot be made without a value of itself.
        case endless
        /// A generated type that was made without its schema.
        case unprovided
        /// No value could be made from the schema that the type gives; what its decoder said.
        case noExample(String)
        /// ``SchemaDescribed/propertyDescriptions`` names a member that the type does not have; the nearest one that it has.
        case unknownMember(String, nearest: String?)
        /// ``SchemaDescribed/propertyDescriptions`` of a type that is no object.
        case noMembers
        /// A schema that a type gives refers to what is not in its `$defs`.
        case brokenReference(String)
    }

    /// What is in the way, where, and what to write.
    public var description: String {
        let path = codingPath.isEmpty ? "" : " at \(codingPath.joined(separator: "."))"
        return "no schema of \(type)\(path): \(cause.text(place))"
    }
}

extension SchemaError.Cause {
    fileprivate func text(_ type: String) -> String {
        switch self {
        case .unlistedCases:
            "\(type) does not list its cases: make it CaseIterable, or conform it to SchemaProviding"
        case .noRawValues:
            "\(type) is an enumeration without raw values: conform it to SchemaProviding; one without payloads can "
                + "be RawRepresentable and CaseIterable instead (enum …: String, CaseIterable)"
        case .rejected(let error):
            "\(type) throws at every made-up value (\(error)): conform it to SchemaProviding, or let init(from:) take "
                + "any value and check it later"
        case .endless:
            "\(type) holds a value of its own type that is neither optional nor in a collection"
        case .unprovided:
            "\(type) was generated without its schema: generate it again, or conform it to SchemaProviding"
        case .noExample(let error):
            "no value of \(type) could be made from its jsonSchema (\(error)): give the schema `examples` with one"
        case .unknownMember(let key, let nearest):
            "propertyDescriptions of \(type) names \"\(key)\", which it does not have"
                + (nearest.map { ": is it \"\($0)\"?" } ?? "")
        case .noMembers:
            "\(type) has propertyDescriptions, but is no object"
        case .brokenReference(let reference):
            "jsonSchema of \(type) refers to \(reference), which is not in its $defs"
        }
    }
}

/// A value was asked for within itself: no error of the type's, it only has to do without.
struct EndlessValue: Error {}

extension SchemaError {
    /// What an error of a decoder or of a type says.
    static func text(of error: any Error) -> String {
        switch error {
        case DecodingError.dataCorrupted(let context), DecodingError.keyNotFound(_, let context),
            DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            context.debugDescription
        default: String(describing: error)
        }
    }
}
