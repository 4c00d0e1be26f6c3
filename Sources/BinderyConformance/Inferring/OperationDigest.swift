// The exchanges of one operation → what they have in common: parameters, bodies by media type, responses by status.

import BinderyIR
import BinderyYAML

/// What is remembered of an operation that no description has.
final class OperationDigest {
    /// A body of one media type.
    struct Content {
        var type: String
        var shape: Shape?
        /// Whether the shape is that of one event or line.
        var isStream = false
    }

    struct Body {
        /// How many messages there were.
        var messages = 0
        /// How many of them had a body.
        var count = 0
        var contents: [Content] = []

        mutating func add(_ message: Message) {
            let (type, values) = OperationDigest.read(message)
            guard let type else { return }
            count += 1
            let position = contents.firstIndex { $0.type == type } ?? contents.count
            if position == contents.count {
                contents.append(Content(type: type, isStream: OperationDigest.isStream(type)))
            }
            for value in values {
                let shape = contents[position].shape ?? Shape()
                contents[position].shape = shape
                shape.add(value)
            }
            guard let shape = contents[position].shape, ContractOperation.Content(type: type).isForm,
                case .bytes(let bytes, _) = message.body
            else { return }
            for field in FormText.fields(bytes, type) {
                if let file = field.fileType { shape.addFile(file, as: field.name) }
            }
        }
    }

    private(set) var count = 0
    /// Those whose request the service took.
    private(set) var accepted = 0
    private(set) var path: [String: Shape] = [:]
    private(set) var query: [(name: String, count: Int, shape: Shape)] = []
    private(set) var request = Body()
    private(set) var responses: [String: Body] = [:]
    /// What proved who sent a request, of those that were taken and of those that were not.
    private var taken: Set<Set<String>> = []
    private var refused: Set<Set<String>> = []

    /// - Parameter values: what stands in the path for each parameter.
    func add(_ exchange: Exchange, path values: [(name: String, text: Substring)]) {
        count += 1
        for (name, text) in values {
            let shape = path[name] ?? Shape()
            path[name] = shape
            shape.add(Self.value(of: FormText.decoded(String(text))))
        }
        let securities = Self.securities(exchange.request?.headers ?? [])
        if !securities.isEmpty {
            if exchange.isAccepted { taken.insert(securities) } else { refused.insert(securities) }
        }
        if exchange.isAccepted {
            accepted += 1
            if let url = exchange.url { addQuery(FormText.query(of: url)) }
            if let message = exchange.request { request.add(message) }
        }
        guard let status = exchange.status else { return }
        let key =
            switch status {
            case .code(let code): "\(code)"
            case .success: "200"
            case .failure: "default"
            }
        var body = responses[key] ?? Body()
        body.messages += 1
        if let response = exchange.response { body.add(response) }
        responses[key] = body
    }

    /// The alternatives of what a request needs, each the schemes that came together. Of two of which one has all of the
    /// other's the other is enough.
    var securities: [[String]] {
        let all = taken.isEmpty ? refused : taken
        return all.filter { one in !all.contains { $0.isStrictSubset(of: one) } }.map { $0.sorted() }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static func securities(_ headers: [(name: String, value: String)]) -> Set<String> {
        headers.reduce(into: []) { found, header in
            if header.name == "authorization" {
                found.insert(header.value.lowercased().hasPrefix("basic") ? "basic" : "bearer")
            } else if ["x-api-key", "api-key"].contains(header.name) {
                found.insert(header.name)
            }
        }
    }

    private func addQuery(_ items: [(name: String, value: String)]) {
        var seen: Set<String> = []
        for (name, value) in items where !name.isEmpty {
            let position = query.firstIndex { $0.name == name } ?? query.count
            if position == query.count { query.append((name, 0, Shape())) }
            query[position].shape.add(Self.value(of: value))
            if seen.insert(name).inserted { query[position].count += 1 }
        }
    }

    /// A text of a URL as what JSON has for it, where that is simple.
    private static func value(of text: String) -> YAMLNode {
        let node = YAMLNode.parsed(text)
        if let node, node.kind == .scalar, !node.isNull, ValueKind.of(node) != .string { return node }
        return YAMLNode.parsed(JSONQuote.quote(text)) ?? YAMLNode.blank
    }

    static func isStream(_ type: String) -> Bool {
        ContractOperation.Content(type: type).isStream
    }

    /// The media type and the values of JSON in a body; no type where there is no body.
    private static func read(_ message: Message) -> (type: String?, values: [YAMLNode]) {
        switch message.body {
        case .nothing, .empty: return (nil, [])
        case .unread: return (message.contentType ?? "application/octet-stream", [])
        case .value(let node): return (message.contentType ?? "application/json", [node])
        case .bytes(let bytes, _):
            func parsed(_ bytes: some Collection<UInt8>) -> YAMLNode? {
                YAMLNode.parsed(String(decoding: bytes, as: UTF8.self))
            }
            let value = message.contentType == nil ? parsed(bytes) : nil
            let type = message.contentType ?? (value == nil ? "text/plain" : "application/json")
            if type == "text/event-stream" {
                return (type, EventText.events(in: bytes).filter { !$0.isEnd() }.compactMap { parsed($0.data) })
            }
            let content = ContractOperation.Content(type: type)
            if content.isOfLines {
                return (type, bytes.split { $0 == 0x0A || $0 == 0x0D || $0 == 0x1E }.compactMap(parsed))
            }
            if content.isForm { return (type, form(bytes, type)) }
            return (type, type.hasSuffix("json") ? (value ?? parsed(bytes)).map { [$0] } ?? [] : [])
        }
    }

    private static func form(_ bytes: [UInt8], _ type: String) -> [YAMLNode] {
        var names: Set<String> = []
        let members = FormText.fields(bytes, type).filter { names.insert($0.name).inserted }
        let text = members.map { "\(JSONQuote.quote($0.name)): \(JSONQuote.quote($0.value))" }.joined(separator: ", ")
        return YAMLNode.parsed("{\(text)}").map { [$0] } ?? []
    }
}
