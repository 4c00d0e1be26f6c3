// Made by bindery 0 from input.yaml for Golden. Do not edit: generate it again.
// swift-format-ignore-file

@_exported import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6

/// Source: `/components/schemas/Job`.
public struct Job: Hashable, Sendable {
    public var result: String

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(result: String, unknownFields: JSONObject = [:]) {
        self.result = result
        self.unknownFields = unknownFields
    }
}

extension Job: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var result: String?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"result\":", 1, &member) { json.required(&result) }
        } while json.nextMember(&member, of: "result\n", unknown: &unknownFields)
        guard let result, json.isSound else { try json.fail(missing: "result\n", from: start) }
        self.init(result: result, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"result\":", result)
        json.closeObject(from: start, names: "result\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Job/properties/\nresult\n" }
}

/// Source: `/components/schemas/Lines`.
public struct Lines: Hashable, Sendable {
    public var id: String

    public var lines: [Line]

    /// Members that the description does not name: kept as they came, sent back, and free to be set.
    public var unknownFields: JSONObject

    public init(id: String, lines: [Line], unknownFields: JSONObject = [:]) {
        self.id = id
        self.lines = lines
        self.unknownFields = unknownFields
    }
}

extension Lines: Record {
    public init(json: inout JSONReader) throws(JSONError) {
        let start = json.enterRecord(Self.self)
        var id: String?
        var lines: [Line]?
        var unknownFields = JSONObject()
        var member = 0
        repeat {
            if json.key("\"id\":", 1, &member) { json.required(&id) }
            if json.key("\"lines\":", 2, &member) { json.required(&lines) }
        } while json.nextMember(&member, of: "id\nlines\n", unknown: &unknownFields)
        guard let id, let lines, json.isSound else { try json.fail(missing: "id\nlines\n", from: start) }
        self.init(id: id, lines: lines, unknownFields: unknownFields)
    }

    public func write(json: inout JSONWriter) {
        let start = json.count
        json.required(",\"id\":", id)
        json.required(",\"lines\":", lines)
        json.closeObject(from: start, names: "id\nlines\n", unknown: unknownFields)
    }

    public static var places: StaticString { "\tinput.yaml#/components/schemas/Lines/properties/\nid\nlines\n" }
}

extension Lines: Foldable {
    public mutating func fold(_ next: inout Self) {
        ChunkFold.keep(&id, next.id)
        ChunkFold.merge(&lines, &next.lines)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .chunk)
    }

    public mutating func foldWithin() {
        ChunkFold.foldWithin(&lines)
        ChunkFold.foldWithin(&unknownFields, in: .chunk)
    }
}

extension Lines: ResponseChunk {
    public typealias WholeResponse = Lines

    public static var wholeShape: WholeShape {
        WholeShape(
            required: ["id": "", "lines": []],
            members: [
                "lines": WholeShape(required: ["index": 0, "text": ""], hasParts: true),
            ]
        )
    }

    /// What a chunk tells, each thing by itself.
    public enum StreamEvent: Sendable, Hashable {
        /// More of `text`.
        case text(String, line: Int)
        /// The whole of `text`, once it is complete.
        case textDone(String, line: Int)
        /// The line is complete.
        case finishReason(String, line: Int)
    }

    public static func events(
        of chunk: Self, in merged: Self, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
        for line in chunk.lines {
            guard let lineIndex = ChunkFold.place(of: line, in: merged.lines)?.index else { continue }
            if let value = ChunkFold.some(line.text) { tell(.text(value, line: lineIndex)) }
            if let value = ChunkFold.some(line.finishReason) {
                endings(of: merged, isOver: false, &progress, tell)
                tell(.finishReason(value, line: lineIndex))
            }
        }
    }

    public static func endings(
        of merged: Self, isOver: Bool, _ progress: inout EventProgress, _ tell: (StreamEvent) -> Void
    ) {
        for (place, line) in merged.lines.enumerated() {
            let lineIndex = ChunkFold.index(of: place, in: merged.lines)
            guard progress.ends(lineIndex, where: isOver || line.finishReason != nil) else { continue }
            if let value = ChunkFold.whole(line.text) { tell(.textDone(value, line: lineIndex)) }
        }
    }
}

extension Lines {
    /// Makes one of the chunks of a stream.
    public typealias Accumulator = ResponseAccumulator<Lines>
}
