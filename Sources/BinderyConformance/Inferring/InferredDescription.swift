// Recorded traffic alone → a first description of the service, which all of the traffic conforms to.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// What was seen and nothing else: operations, parameters, bodies and statuses, each with how often.
package struct InferredDescription {
    package private(set) var root: YAMLNode
    package private(set) var operations: Int
    package private(set) var exchanges: Int
    /// How many exchanges conform; less than all only where some have neither a method nor a URL, or where a response that has
    /// JSON at other times came without a byte, which no description can say.
    package private(set) var conforming: Int

    /// nil after errors.
    ///
    /// - Parameter operation: what bare bodies belong to: `POST /pets`.
    package init?(of files: [TrafficFile], title: String, operation: String?, into log: DiagnosticLog) {
        let bare = operation.map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
        if let bare, bare.count != 2 || !bare[1].hasPrefix("/") {
            log.error(.unknownOperation, "an operation is a method and a path here: 'POST /pets'", at: nil)
            return nil
        }
        func placed(_ exchange: Exchange) -> Exchange? {
            var exchange = exchange
            if exchange.method == nil || exchange.url == nil {
                guard let bare else { return nil }
                (exchange.method, exchange.url) = (bare[0].uppercased(), bare[1])
            }
            return exchange
        }
        var traffic = InferredTraffic()
        func addPath(_ exchange: Exchange) {
            if let url = placed(exchange)?.url { traffic.addPath(url) }
        }
        TrafficReader(files, log: log).forEach(addPath)
        var left = 0
        let reader = TrafficReader(files, log: DiagnosticLog())
        func add(_ exchange: Exchange) {
            if let exchange = placed(exchange) { traffic.add(exchange) } else { left += 1 }
        }
        reader.forEach(add)
        if left > 0 {
            log.warning(
                "traffic-kind", "\(left) bare bodies have neither a method nor a URL; --operation says which", at: nil)
        }
        guard !traffic.digests.isEmpty else {
            log.error(.fileMissing, "no exchange has a method and a URL, so that nothing can be inferred", at: nil)
            return nil
        }
        let text = traffic.document(title: title).json
        guard let first = JSONReader.read(SourceFile(path: "inferred", bytes: Array(text.utf8)), into: log) else {
            return nil
        }
        // Objects that became one type may say of one another what is not so; the proposal for a description mends this one.
        let proposal = Proposal.make(
            for: Contract(first), title: title, operation: operation, isExact: true, into: log
        ) { take in
            func hand(_ exchange: Exchange) { if let exchange = placed(exchange) { take(exchange) } }
            reader.forEach(hand)
        }
        guard let proposal else { return nil }
        root = proposal.root
        operations = traffic.digests.count
        exchanges = proposal.run.exchanges
        conforming = proposal.run.conforming
    }

    /// The document's text; JSON where the file's name says so.
    package func text(for path: String) -> String {
        path.lowercased().hasSuffix(".json") ? JSONWriter.text(of: root) : YAMLWriter.text(of: root)
    }
}

/// What is gathered, in two passes: paths, then all else.
struct InferredTraffic {
    struct Key: Hashable {
        var method: String
        var parts: [PathTree.Part]
    }

    private var tree = PathTree()
    private(set) var digests: [Key: OperationDigest] = [:]
    private var order: [Key] = []
    private var servers: [String] = []
    private static let mostOperations = 2_000

    mutating func addPath(_ url: String) {
        tree.add(PathTemplate.path(of: url))
        if let scheme = url.firstRange(of: "://") {
            let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            let server = String(url[..<scheme.upperBound] + (host.split(separator: "@").last ?? ""))
            if !servers.contains(server), servers.count < 20 { servers.append(server) }
        }
    }

    mutating func add(_ exchange: Exchange) {
        guard let method = exchange.method, let url = exchange.url else { return }
        let path = PathTemplate.path(of: url)
        let key = Key(method: method, parts: tree.template(of: path))
        guard digests[key] != nil || digests.count < Self.mostOperations else { return }
        let digest = digests[key] ?? OperationDigest()
        if digests[key] == nil {
            digests[key] = digest
            order.append(key)
        }
        var names = NamedTemplate(key.parts).names[...]
        var values: [(name: String, text: Substring)] = []
        for (part, text) in zip(key.parts, PathTemplate.parts(path)) where part == .parameter {
            if let name = names.popFirst() { values.append((name, text)) }
        }
        digest.add(exchange, path: values)
    }

    // MARK: The document

    func document(title: String) -> DraftValue {
        var shared = SharedShapes()
        for key in order {
            guard let digest = digests[key] else { continue }
            let name = Self.id(key, isUpper: true)
            shared.noun = NamedTemplate(key.parts).noun
            for content in digest.request.contents { content.shape.map { shared.add($0, named: name + "Request") } }
            for (status, body) in digest.responses.sorted(by: { $0.key < $1.key }) {
                let suffix = status.hasPrefix("2") ? "Response" : "Error"
                for content in body.contents {
                    content.shape.map { shared.add($0, named: name + (content.isStream ? "Event" : suffix)) }
                }
            }
        }
        let writer = DescriptionWriter(shared: shared)
        var paths: [(name: String, value: [(name: String, value: DraftValue)])] = []
        for key in order {
            guard let digest = digests[key] else { continue }
            let template = NamedTemplate(key.parts)
            let operation = writer.operation(digest, id: Self.id(key, isUpper: false), template)
            let position = paths.firstIndex { $0.name == template.text } ?? paths.count
            if position == paths.count { paths.append((template.text, [])) }
            paths[position].value.append((key.method.lowercased(), operation))
        }
        let count = digests.values.reduce(0) { $0 + $1.count }
        let info = DraftValue.object([
            ("title", .text(title)), ("version", .text("0.1.0")),
            (
                "description",
                .text(
                    "Inferred from \(count) recorded exchanges of \(digests.count) operations. What was not recorded is "
                        + "not here; a member is required where it came each time.")
            ),
        ])
        var members: [(name: String, value: DraftValue)] = [("openapi", .text("3.2.0")), ("info", info)]
        if !servers.isEmpty {
            members.append(("servers", .list(servers.map { .object([("url", .text($0))]) })))
        }
        members.append(("paths", .object(paths.map { ($0.name, .object($0.value)) })))
        members.append(
            ("components", writer.components(digests.values.reduce(into: []) { $0.formUnion($1.securities.joined()) })))
        return .object(members)
    }

    private static func id(_ key: Key, isUpper: Bool) -> String {
        let words = ComponentName.camel(key.method.lowercased()) + NamedTemplate(key.parts).words
        return isUpper ? words : words.prefix(1).lowercased() + words.dropFirst()
    }
}
