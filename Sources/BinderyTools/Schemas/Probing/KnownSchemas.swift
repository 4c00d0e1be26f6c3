// The schemas of types that are not walked: Foundation's values, and those that the runtime reads by itself.

import BinderyRuntime

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A type whose JSON everybody knows.
protocol KnownSchemaType {
    static var knownSchema: JSONObject { get }
}

enum KnownSchema {
    /// The schema of a type that is not walked; nil for all others.
    static func of(_ type: any Any.Type) -> JSONObject? {
        if let type = type as? any KnownSchemaType.Type { return type.knownSchema }
        if let type = type as? any OpenEnum.Type { return ["type": "string", "enum": words(type)] }
        if let type = type as? any OpenIntEnum.Type { return ["type": "integer", "enum": numbers(type)] }
        if let type = type as? any OpenNumberEnum.Type { return ["type": "number", "enum": numbers(type)] }
        if let type = type as? any OpenValueEnum.Type { return ["enum": values(type)] }
        if type is any OpenString.Type { return ["type": "string"] }
        return nil
    }

    private static func words<Type: OpenEnum>(_ type: Type.Type) -> JSONValue {
        .array(type.knownCases.map { .string($0.rawValue) })
    }

    private static func numbers<Type: OpenIntEnum>(_ type: Type.Type) -> JSONValue {
        .array(type.knownCases.map { .integer($0.rawValue) })
    }

    private static func numbers<Type: OpenNumberEnum>(_ type: Type.Type) -> JSONValue {
        .array(type.knownCases.map { .number($0.rawValue) })
    }

    private static func values<Type: OpenValueEnum>(_ type: Type.Type) -> JSONValue {
        .array(type.knownCases.map(\.rawValue))
    }
}

extension Date: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "string", "format": "date-time"] }
}
extension URL: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "string", "format": "uri"] }
}
extension UUID: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "string", "format": "uuid"] }
}
extension Data: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "string", "contentEncoding": "base64"] }
}
extension Decimal: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "number"] }
}

extension JSONValue: KnownSchemaType {
    static var knownSchema: JSONObject { [:] }
}
extension JSONObject: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "object"] }
}
extension JSONNumber: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "number"] }
}
extension UnixTime: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "number"] }
}
extension DateTimeString: KnownSchemaType {
    static var knownSchema: JSONObject { Date.knownSchema }
}
extension DateString: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "string", "format": "date"] }
}
extension TimeString: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "string", "format": "time"] }
}
extension DurationString: KnownSchemaType {
    static var knownSchema: JSONObject { ["type": "string", "format": "duration"] }
}
extension UUIDString: KnownSchemaType {
    static var knownSchema: JSONObject { UUID.knownSchema }
}
extension URIString: KnownSchemaType {
    static var knownSchema: JSONObject { URL.knownSchema }
}
extension Base64String: KnownSchemaType {
    static var knownSchema: JSONObject { Data.knownSchema }
}
