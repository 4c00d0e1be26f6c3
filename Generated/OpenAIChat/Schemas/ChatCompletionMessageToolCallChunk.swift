// Made by bindery 0.1.0 from openai.yaml for OpenAIChat. Do not edit: generate it again. Checksum: 74ff79cffe9f90d2
// swift-format-ignore-file

import BinderyRuntime

/// A piece of a call. All pieces with the same `index` make one call.
///
/// Source: `/components/schemas/ChatCompletionMessageToolCallChunk`.
public struct ChatCompletionMessageToolCallChunk: Hashable, Sendable {
    /// Which of the calls this piece belongs to, counted from 0.
    public var index: Int

    /// The identifier of the call, usually in its first piece only.
    public var id: Optional<String>

    /// What is called; streams name functions only.
    ///
    /// Always `"function"`.
    public var type: Optional<TypeValue>

    /// A piece of what is called.
    public var function: Optional<Function>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        index: Int,
        id: String? = nil,
        type: TypeValue? = nil,
        function: Function? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.index = index
        self.id = id
        self.type = type
        self.function = function
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// What is called; streams name functions only.
    public enum TypeValue: OpenEnum {
        case function
        /// A value that the description does not name, kept as it came.
        case unknown(String)

        public static var knownCases: [Self] { [.function] }

        public var rawValue: String {
            switch self {
            case .function: "function"
            case .unknown(let value): value
            }
        }
    }

    /// A piece of what is called.
    public struct Function: Hashable, Sendable {
        /// The function's name, usually in the first piece only.
        public var name: Optional<String>

        /// More of the JSON text of the arguments, to be read once all of it is there.
        public var arguments: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            name: String? = nil,
            arguments: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.name = name
            self.arguments = arguments
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionMessageToolCallChunk: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var index: Int?
        var id: String?
        var type: TypeValue?
        var function: Function?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"index\":", 1, &member) { json.required(&index) }
            if json.key("\"id\":", 2, &member) { json.optional(&id, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"type\":", 3, &member) { json.optional(&type, 3, &nulls, unknown: &unknownFields) }
            if json.key("\"function\":", 4, &member) { json.optional(&function, 4, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "index\nid\ntype\nfunction\n", unknown: &unknownFields)
        guard let index, json.isSound else { try json.fail(missing: "index\n", from: start) }
        self.init(
            index: index,
            id: id,
            type: type,
            function: function,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"index\":", index)
        json.optional(",\"id\":", id, 2, nulls)
        json.optional(",\"type\":", type, 3, nulls)
        json.optional(",\"function\":", function, 4, nulls)
        json.closeObject(from: start, names: "index\nid\ntype\nfunction\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageToolCallChunk/properties/\nindex\nid\ntype\nfunction\n" }
}

extension ChatCompletionMessageToolCallChunk: FoldableElement {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.keep(&id, next.id)
        ChunkFold.replace(&type, next.type)
        ChunkFold.merge(&function, &next.function)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&function)
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }

    public static func foldIndex(of element: borrowing Self) -> Int? { element.index }

    public static func foldKey(of element: borrowing Self) -> FoldKey {
        FoldKey(id: element.id, name: element.function?.name, type: element.type?.rawValue)
    }
}

extension ChatCompletionMessageToolCallChunk.TypeValue {
    public static var knownWords: StaticString { "function\n" }
}

extension ChatCompletionMessageToolCallChunk.Function: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var name: String?
        var arguments: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"name\":", 1, &member) { json.optional(&name, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"arguments\":", 2, &member) { json.optional(&arguments, 2, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "name\narguments\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            name: name,
            arguments: arguments,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"name\":", name, 1, nulls)
        json.optional(",\"arguments\":", arguments, 2, nulls)
        json.closeObject(from: start, names: "name\narguments\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionMessageToolCallChunk/properties/function/properties/\nname\narguments\n" }
}

extension ChatCompletionMessageToolCallChunk.Function: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.joinUnlessRepeated(&name, next.name)
        ChunkFold.join(&arguments, next.arguments)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
        nulls.formUnion(next.nulls)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }
}
