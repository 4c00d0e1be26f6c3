// A request to an operation goes in; what the description lets respond to it comes out, or what is wrong with the request.

import BinderyConformance
import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// What a mock responds with.
struct MockResponse: Sendable {
    enum Body: Sendable, Equatable {
        case none
        case bytes([UInt8])
        /// Items of a stream, each as JSON.
        case items([String])
    }

    var status: Int
    var contentType: String?
    var headers: [(name: String, value: String)] = []
    var body: Body = .none
}

/// What is wrong with a request.
struct MockRefusal: Error, Sendable {
    var status: Int
    var message: String
    /// The member that is wrong.
    var parameter: String?
}

/// What a request asks of a mock beside what it asks of the operation.
struct MockWish: Sendable {
    /// The status that it wants (`Prefer: code=404`); nil: one of success.
    var status: Int?
    /// Whether the status is that of a fault, which comes also where the description does not have it.
    var isFault = false
    /// The name of an example (`Prefer: example=empty`).
    var example: String?
    /// Which of some media types it wants most.
    var accepts: @Sendable (_ types: [String]) -> Int = { _ in 0 }
    /// Whether it asks for a stream.
    var wantsStream: Bool?
}

/// The description, its schemas and its examples. An actor, since what is found in it is remembered.
actor MockBook {
    /// What a server's table says of an operation.
    struct Row: Sendable {
        var id: String
        var method: String
        /// Without what stands behind `#` or `?`, by which descriptions tell operations of one path apart.
        var path: String
        var producedTypes: [String]
        /// The data that ends its event stream, where the description names it.
        var sentinel: String?
    }

    /// In the order of the description; an operation's number is its place here.
    nonisolated let rows: [Row]
    private let contract: Contract
    private let options: MockOptions

    init(_ root: YAMLNode, _ options: MockOptions) {
        let contract = Contract(root)
        rows = contract.operations.map { operation in
            Row(
                id: operation.id, method: operation.method,
                path: String(operation.path.prefix { $0 != "#" && $0 != "?" }), producedTypes: operation.producedTypes,
                sentinel: Self.sentinel(operation))
        }
        self.contract = contract
        self.options = options
    }

    private static func sentinel(_ operation: ContractOperation) -> String? {
        let streams = operation.responses.flatMap(\.contents).filter { $0.events != nil }
        return streams.lazy.compactMap { operation.sentinel(of: $0) }.first
    }

    // MARK: Checking

    /// Judges a request as `bindery conform` judges recorded ones.
    func check(_ request: Exchange, of index: Int) throws(MockRefusal) {
        let log = DiagnosticLog()
        let run = ConformRun(contract, log: log)
        run.judge(request, of: index)
        if let unread = log.diagnostics.first(where: { $0.severity >= .warning }) {
            throw MockRefusal(status: 400, message: "The request cannot be read: \(unread.message).")
        }
        guard let finding = run.findings.all.first(where: { $0.weight == .contradiction }) else { return }
        let place = finding.span.map { " [\($0) #\(finding.key.pointer)]" } ?? ""
        let isNamed = finding.key.kind == .missingParameter
        let subject = isNamed ? "" : (finding.firstParameter ?? "") + finding.firstPointer
        throw MockRefusal(
            status: finding.key.kind == .undescribedContent ? 415 : 400,
            message: (subject.isEmpty ? "" : "\(subject): ") + finding.matter + place,
            parameter: finding.firstParameter
                ?? (finding.firstPointer.isEmpty ? nil : String(finding.firstPointer.dropFirst())))
    }

    // MARK: Responding

    func response(of index: Int, _ wish: MockWish) throws(MockRefusal) -> MockResponse {
        let operation = contract.operations[index]
        guard let (status, described) = Self.chosen(operation, wish.status) else {
            if wish.isFault, let status = wish.status {
                throw MockRefusal(status: status, message: "The request fails, as it was asked to.")
            }
            let known = operation.responses.map(\.status).joined(separator: ", ")
            throw MockRefusal(
                status: 501,
                message: wish.status.map { "The description has no response \($0) here; it has \(known)." }
                    ?? "The description has no response here.")
        }
        var response = MockResponse(status: status)
        for header in described.headers where header.isRequired || header.node["example"] != nil {
            guard header.name.lowercased() != "content-type" else { continue }
            if let text = headerText(header.schema, header.node) { response.headers.append((header.name, text)) }
        }
        guard let content = content(of: described, wish) else { return response }
        response.contentType = content.type.contains("*") ? "application/octet-stream" : content.type
        if content.isStream {
            response.body = .items(try items(of: content, wish, operation))
        } else {
            response.body = .bytes(Array(try text(of: content, wish, operation).utf8))
        }
        return response
    }

    /// The response of a status; without a wish the first one of success.
    private static func chosen(
        _ operation: ContractOperation, _ wish: Int?
    ) -> (status: Int, ContractOperation.Response)? {
        if let wish { return operation.response(.code(wish)).map { (wish, $0) } }
        let sorted = operation.responses.filter { !$0.status.hasPrefix("1") }.sorted { $0.status < $1.status }
        let success = sorted.first { $0.status.hasPrefix("2") }
        let other = success ?? sorted.first { $0.status == "default" } ?? sorted.first { $0.status.hasPrefix("3") }
        return (other ?? sorted.first).map { found in
            let first = found.status.first?.wholeNumberValue ?? 2
            return (Int(found.status) ?? first * 100, found)
        }
    }

    private func content(of response: ContractOperation.Response, _ wish: MockWish) -> ContractOperation.Content? {
        var contents = response.contents
        guard !contents.isEmpty else { return nil }
        if let wantsStream = wish.wantsStream {
            let fitting = contents.filter { $0.isStream == wantsStream }
            if !fitting.isEmpty { contents = fitting }
        }
        return contents[wish.accepts(contents.map(\.type))]
    }

    /// The body that the description has for an error; nil: it has none.
    func errorBody(of index: Int, _ status: Int) -> String? {
        guard let response = contract.operations[index].response(.code(status)),
            let content = response.contents.first(where: { $0.type.hasSuffix("json") }), let schema = content.schema
        else { return nil }
        var maker = maker()
        return maker.value(of: schema)
    }

    // MARK: Bodies

    /// The example that is wished for, or the first that the schema allows.
    private func example(
        of content: ContractOperation.Content, _ wish: MockWish, _ conforms: (YAMLNode) -> Bool
    ) throws(MockRefusal) -> YAMLNode? {
        let named = content.node["examples"].map { Array($0.entries) } ?? []
        if let name = wish.example {
            guard let found = content.node["examples"]?[name] else {
                let known = named.compactMap(\.key.text).joined(separator: ", ")
                throw MockRefusal(
                    status: 400,
                    message: "There is no example '\(name)'" + (known.isEmpty ? "." : "; there are \(known)."))
            }
            return Self.value(contract.followed(found))
        }
        if let single = content.node["example"], conforms(single) { return single }
        return named.lazy.compactMap { Self.value(self.contract.followed($0.value)) }.first(where: conforms)
    }

    private static func value(_ example: YAMLNode) -> YAMLNode? { example["value"] ?? example["dataValue"] }

    private func text(
        of content: ContractOperation.Content, _ wish: MockWish, _ operation: ContractOperation
    ) throws(MockRefusal) -> String {
        let isJSON = content.type.hasSuffix("json")
        let maker = maker()
        let example = try example(of: content, wish) { node in
            !isJSON || content.schema.map { maker.allows(node, $0) } ?? true
        }
        if let example { return isJSON || example.kind != .scalar ? JSONWriter.text(of: example) : example.text ?? "" }
        guard isJSON else { return content.type.hasSuffix("xml") ? "<value/>" : operation.id }
        guard let schema = content.schema else { return "{}" }
        return try made(of: schema, maker, operation)
    }

    private func items(
        of content: ContractOperation.Content, _ wish: MockWish, _ operation: ContractOperation
    ) throws(MockRefusal) -> [String] {
        let schema = content.events?.schema ?? content.lineSchema
        let sentinel = operation.sentinel(of: content)
        func elements(_ example: YAMLNode) -> [YAMLNode] {
            let all = example.elements.map { content.events?.item(of: $0) ?? $0 }
            return all.filter { $0.string == nil || $0.string != sentinel }
        }
        let example = try example(of: content, wish) { node in
            let judge = maker()
            return node.kind == .sequence
                && elements(node).allSatisfy { item in
                    schema.map { judge.allows(item, $0) } ?? true
                }
        }
        if let example { return elements(example).map(Self.line) }
        guard let schema, options.items > 0 else { return [] }
        // What may be null says something only at the end: the reason, the usage.
        let last = try made(of: schema, maker(), operation)
        let other = options.items > 1 ? try made(of: schema, maker(prefersNull: true), operation) : last
        return Array(repeating: other, count: options.items - 1) + [last]
    }

    /// JSON without its indentation.
    private static func line(_ node: YAMLNode) -> String {
        let lines = JSONWriter.text(of: node).split(separator: "\n")
        return lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
    }

    private func maker(prefersNull: Bool = false) -> ValueMaker {
        ValueMaker(contract, .response, seed: options.seed, prefersNull: prefersNull)
    }

    private func made(
        of schema: Schema, _ maker: ValueMaker, _ operation: ContractOperation
    ) throws(MockRefusal) -> String {
        var maker = maker
        if let text = maker.value(of: schema) { return text }
        throw MockRefusal(
            status: 500,
            message: "No value was found that the schema #\(schema.pointer) allows; an example in the description of "
                + "\(operation.id) would be taken instead.")
    }

    private func headerText(_ schema: Schema?, _ node: YAMLNode) -> String? {
        if let example = node["example"]?.text { return example }
        guard let schema else { return nil }
        var maker = maker()
        guard let json = maker.value(of: schema), let value = YAMLNode.parsed(json) else { return nil }
        let text = value.kind == .sequence ? value.elements.compactMap(\.text).joined(separator: ",") : value.text
        return text?.filter { $0.isASCII && !$0.isNewline }
    }
}
