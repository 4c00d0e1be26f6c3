// The words that Swift, the runtime and the generated code keep for themselves.

package enum ReservedNames {
    /// What needs backticks in a declaration or an expression.
    package static let keywords: Set<String> = [
        "Any", "Self", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default",
        "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "unsafe", "var", "where", "while",
    ]
    private static let longestKeyword = 15

    static func isKeyword(_ word: String) -> Bool {
        word.utf8.count <= longestKeyword && keywords.contains(word)
    }

    /// What needs backticks even after a dot or as a label.
    package static func needsEscapeAfterDot(_ word: String) -> Bool {
        guard (4...8).contains(word.utf8.count) else { return false }
        return switch word {
        case "init", "self", "Type", "Protocol", "inout": true
        default: false
        }
    }

    /// Types that the emitted code names: no declared type may take such a name, at any depth.
    package static let usedTypes: Set<String> = [
        "Any", "AnyHashable", "AnyObject", "Array", "Bool", "Character", "Codable", "CodingKey", "Decodable", "Decoder",
        "Dictionary", "Double", "Encodable", "Encoder", "Equatable", "Error", "ExpressibleByArrayLiteral",
        "ExpressibleByBooleanLiteral", "ExpressibleByFloatLiteral", "ExpressibleByIntegerLiteral",
        "ExpressibleByStringInterpolation", "Float", "Hashable", "Hasher", "Int", "Int128", "Int32", "Int64", "Never",
        "Optional", "Protocol", "RawRepresentable", "RawValue", "Self", "Sendable", "Set", "StaticString", "String",
        "Task", "Type", "UInt64", "Void",
        "APIDescription", "APIError", "ByteStream", "ClientCredentials", "CredentialSet", "CredentialSource",
        "DocumentedError",
        "DocumentedHeaders", "FieldEncoding", "FileUpload", "HeaderValues", "RequestContent", "ResponseByStatus",
        "BufferedResponse", "CallArguments", "CallOptions", "APIClient", "BinderyClient", "BinderyRuntime", "Box",
        "ClientConfiguration",
        "ClientEngine", "EnvironmentHeader", "EventStream", "ExplicitNulls", "HTTPTransport",
        "ChunkFold", "Foldable", "FoldableElement", "FoldKey", "ResponseAccumulator", "StreamEvent", "WholeResponse",
        "ResponseChunk", "WholeShape",
        "JSONError", "JSONNumber",
        "JSONKind", "JSONObject", "JSONReader", "JSONReadable", "JSONValue", "JSONWritable", "JSONWriter", "OpenEnum",
        "OpenIntEnum", "OpenNumberEnum", "OpenString", "OpenTuple", "OpenUnion", "OpenValueEnum",
        "OperationDescription", "Record",
        "SecurityDescription",
        "RequiredRuntime", "Validatable", "Validator",
        "BinderyTools", "ConversationOperations", "ConversationShape", "SchemaProviding",
        "StreamedConversationOperations", "StrictSchemaForm",
        "Base64String", "DateString", "DateTimeString", "DurationString", "SecretString", "TimeString", "UUIDString",
        "URIString", "UnixTime",
    ]
    /// Types of the standard library and Foundation that stand in most programs: no type of the top level takes their name.
    package static let wellKnownTypes: Set<String> = [
        "AsyncSequence", "AsyncStream", "Bundle", "Calendar", "CancellationError", "ClosedRange", "Collection",
        "Comparable",
        "Data", "Date", "Decimal", "Duration", "Identifiable", "IndexPath", "Iterator", "KeyPath", "Locale", "Mirror",
        "Notification", "NotificationCenter", "Operation", "Process", "Progress", "Range", "Regex", "Result", "Scanner",
        "Sequence", "Stream", "Substring", "Thread", "TimeZone", "Timer", "URL", "URLRequest", "URLResponse",
        "URLSession",
        "UUID", "Unicode",
    ]

    /// Members that a record has or that a property cannot be.
    package static let recordMembers: Set<String> = [
        "self", "Self", "init", "Type", "Protocol", "unknownFields", "nulls", "additionalProperties", "with", "fold",
        "foldWithin", "hashValue", "additionalElements", "validate",
    ]
    /// The same for the cases of an enumeration and the static members of suggestions.
    package static let valueMembers: Set<String> = [
        "self", "Self", "init", "Type", "Protocol", "unknown", "none", "some", "rawValue", "knownCases", "knownWords",
        "hashValue",
        "description", "debugDescription", "RawValue", "allCases",
    ]
    package static let variantMembers: Set<String> = [
        "self", "Self", "init", "Type", "Protocol", "unknown", "none", "some", "hashValue",
    ]
    /// What a client, a group or a method's body uses.
    package static let clientMembers: Set<String> = [
        "self", "Self", "init", "Type", "Protocol", "engine", "api", "hashValue",
    ]
    package static let parameters: Set<String> = [
        "self", "Self", "init", "request", "arguments", "operation", "engine", "options", "validator", "Type",
        "Protocol",
    ]
}
