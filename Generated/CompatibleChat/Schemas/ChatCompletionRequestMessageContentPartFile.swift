// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 31eea41b288f74f4
// swift-format-ignore-file

import BinderyRuntime

/// A file, handed over with the message or uploaded before.
///
/// Source: `/components/schemas/ChatCompletionRequestMessageContentPartFile`.
public struct ChatCompletionRequestMessageContentPartFile: Hashable, Sendable {
    /// The file: its name and data, or its identifier; null where one stands beside the type.
    public var file: Optional<File>

    public var promptCacheBreakpoint: Optional<PromptCacheBreakpointParam>

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    /// The optional members that are sent as `null` while their property is nil; all others are left out then.
    public var nulls: ExplicitNulls<Self>

    public init(
        file: File?,
        promptCacheBreakpoint: PromptCacheBreakpointParam? = nil,
        unknownFields: JSONObject = [:],
        nulls: ExplicitNulls<Self> = []
    ) {
        self.file = file
        self.promptCacheBreakpoint = promptCacheBreakpoint
        self.unknownFields = unknownFields
        self.nulls = nulls
    }

    /// The file: its name and data, or its identifier; null where one stands beside the type.
    public struct File: Hashable, Sendable {
        /// What the file is called.
        public var filename: Optional<String>

        /// The bytes of the file, in base64.
        public var fileData: Optional<String>

        /// The identifier of a file uploaded before.
        public var fileID: Optional<String>

        /// Members that the description does not name: kept as they came, sent back, and free to be set.
        public var unknownFields: JSONObject

        /// The optional members that are sent as `null` while their property is nil; all others are left out then.
        public var nulls: ExplicitNulls<Self>

        public init(
            filename: String? = nil,
            fileData: String? = nil,
            fileID: String? = nil,
            unknownFields: JSONObject = [:],
            nulls: ExplicitNulls<Self> = []
        ) {
            self.filename = filename
            self.fileData = fileData
            self.fileID = fileID
            self.unknownFields = unknownFields
            self.nulls = nulls
        }
    }
}

extension ChatCompletionRequestMessageContentPartFile: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var file: File?
        var promptCacheBreakpoint: PromptCacheBreakpointParam?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"type\":", 1, &member) { json.constant("\"file\"", unknown: &unknownFields) }
            if json.key("\"file\":", 2, &member) { json.nullable(&file, unknown: &unknownFields) }
            if json.key("\"prompt_cache_breakpoint\":", 3, &member) { json.optional(&promptCacheBreakpoint, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "type\nfile\nprompt_cache_breakpoint\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            file: file,
            promptCacheBreakpoint: promptCacheBreakpoint,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.constant(",\"type\":\"file\"", "type", unknown: unknownFields)
        json.nullable(",\"file\":", file, unknown: unknownFields)
        json.optional(",\"prompt_cache_breakpoint\":", promptCacheBreakpoint, 3, nulls)
        json.closeObject(from: start, names: "type\nfile\nprompt_cache_breakpoint\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\topenai.yaml#/components/schemas/ChatCompletionRequestMessageContentPartFile/properties/\ntype\nfile\nprompt_cache_breakpoint\n" }
}

extension ChatCompletionRequestMessageContentPartFile.File: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var filename: String?
        var fileData: String?
        var fileID: String?
        var unknownFields = JSONObject()
        var nulls: UInt64 = 0
        var member = 0
        repeat {
            if json.key("\"filename\":", 1, &member) { json.optional(&filename, 1, &nulls, unknown: &unknownFields) }
            if json.key("\"file_data\":", 2, &member) { json.optional(&fileData, 2, &nulls, unknown: &unknownFields) }
            if json.key("\"file_id\":", 3, &member) { json.optional(&fileID, 3, &nulls, unknown: &unknownFields) }
        } while json.nextMember(&member, of: "filename\nfile_data\nfile_id\n", unknown: &unknownFields)
        guard json.isSound else { try json.fail(missing: "", from: start) }
        self.init(
            filename: filename,
            fileData: fileData,
            fileID: fileID,
            unknownFields: unknownFields,
            nulls: ExplicitNulls(rawValue: nulls)
        )
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.optional(",\"filename\":", filename, 1, nulls)
        json.optional(",\"file_data\":", fileData, 2, nulls)
        json.optional(",\"file_id\":", fileID, 3, nulls)
        json.closeObject(from: start, names: "filename\nfile_data\nfile_id\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tcompatible.yaml#/components/schemas/ChatCompletionRequestMessageContentPartFile/properties/file/properties/\nfilename\nfile_data\nfile_id\n" }
}
