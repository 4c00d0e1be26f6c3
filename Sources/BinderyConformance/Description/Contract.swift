// A description → its operations, with what their requests and responses hold, as exchanges are matched to them.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// An operation of the description.
package struct ContractOperation {
    /// The schema of a media type.
    package struct Content {
        /// In lower case, without parameters; may be a range: `text/*`.
        package var type: String
        package var schema: Schema? = nil
        /// The schema of one item of a sequence of them.
        package var item: Schema?
        /// The media type object.
        package var node: YAMLNode = .blank
        /// What the schema is of, where it is one of an event stream.
        package var events: EventForm?
        /// The data that ends a stream, where an extension of the media type or its schema names it.
        var sentinel: String?

        var isForm: Bool { type == "application/x-www-form-urlencoded" || type == "multipart/form-data" }

        /// Whether it is a sequence of items.
        package var isStream: Bool { item != nil || type == "text/event-stream" || isOfLines }

        var isOfLines: Bool {
            ["application/jsonl", "application/x-ndjson", "application/x-jsonl", "application/json-seq"].contains(type)
        }

        /// The schema of a line: before there was `itemSchema` that of the array of them stood for it.
        package var lineSchema: Schema? {
            item
                ?? schema.map { schema in
                    schema.kinds == [.array] ? Variants.behind(schema).items ?? schema : schema
                }
        }
    }

    package struct Response {
        /// `200`, `4XX`, `default`.
        package var status: String
        package var contents: [Content]
        package var headers: [ContractParameter] = []
        package var pointer: String
        package var span: SourceSpan
    }

    package var id: String
    package var method: String
    package var path: String
    package var pointer: String
    package var span: SourceSpan
    var requests: [Content]
    var requestPointer: String?
    package var isBodyRequired = false
    var parameters: [ContractParameter] = []
    package var responses: [Response]
    var template: PathTemplate
    /// The data that ends a stream, where the operation names it.
    var sentinel: String?

    /// The response that is said for a status: by its code, then by its range, then the one for all others.
    package func response(_ status: Exchange.Status) -> Response? {
        switch status {
        case .code(let code):
            return responses.first { $0.status == "\(code)" }
                ?? responses.first { $0.status.uppercased() == "\(code / 100)XX" } ?? other
        case .success:
            return responses.first { $0.status.hasPrefix("2") } ?? other
        case .failure:
            return responses.first { $0.status.hasPrefix("4") || $0.status.hasPrefix("5") } ?? other
        }
    }

    /// The data that ends a stream: an extension names it, or the stream's union has it as a constant.
    package func sentinel(of content: Content) -> String? {
        content.sentinel ?? sentinel ?? content.events?.sentinel
    }

    /// The schemas of its errors.
    var errors: [Schema] {
        responses.filter { $0.status == "default" || $0.status.hasPrefix("4") || $0.status.hasPrefix("5") }
            .flatMap(\.contents).compactMap(\.schema)
    }

    /// The media types of all responses of success; empty: they have no body, or are not described.
    package var producedTypes: [String] {
        let contents = responses.filter { $0.status.hasPrefix("2") }.map(\.contents)
        return contents.contains(where: \.isEmpty) ? [] : contents.flatMap { $0.map(\.type) }
    }

    private var other: Response? { responses.first { $0.status == "default" } }
}

/// All operations, and the one that an exchange is of.
package final class Contract {
    package let table: SchemaTable
    package private(set) var operations: [ContractOperation] = []
    /// The paths of the servers' URLs, the longest first: `/v1`.
    private var bases: [String] = []
    /// 3.1 and later write `null` as a type; before, a schema says `nullable`.
    package let hasNullType: Bool
    /// The names of the query's items that bear a key.
    private(set) var queryKeys: Set<String> = []

    package init(_ root: YAMLNode) {
        table = SchemaTable(root)
        hasNullType = !(root["openapi"]?.text ?? "3.1").hasPrefix("3.0") && root["swagger"] == nil
        for (_, scheme) in root["components"]?["securitySchemes"]?.entries ?? YAMLNode.blank.entries
        where scheme["in"]?.text == "query" {
            queryKeys.insert(scheme["name"]?.text ?? "")
        }
        for server in root["servers"]?.elements ?? YAMLNode.blank.elements { add(base: server["url"]?.text ?? "") }
        for (key, item) in root["paths"]?.entries ?? YAMLNode.blank.entries {
            let path = key.text ?? ""
            let pointer = Pointer.member(path, of: "/paths")
            let (item, place) = table.followed(item, at: pointer)
            for server in item["servers"]?.elements ?? YAMLNode.blank.elements { add(base: server["url"]?.text ?? "") }
            for method in ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] {
                guard let node = item[method], node.kind == .mapping else { continue }
                let key = item.keyNode(key: method)?.span ?? node.span
                add(node, method, path, at: Pointer.member(method, of: place), key, (item, place))
            }
            // OpenAPI 3.2: methods of other names.
            let others = Pointer.member("additionalOperations", of: place)
            for (key, node) in item["additionalOperations"]?.entries ?? YAMLNode.blank.entries {
                let method = key.text ?? ""
                add(node, method, path, at: Pointer.member(method, of: others), key.span, (item, place))
            }
        }
        bases.sort { $0.count > $1.count }
    }

    private func add(base url: String) {
        let path = PathTemplate.path(of: url)
        if path != "/", !path.isEmpty { bases.append(path.hasSuffix("/") ? String(path.dropLast()) : path) }
    }

    private func add(
        _ node: YAMLNode, _ method: String, _ path: String, at pointer: String, _ span: SourceSpan,
        _ item: (node: YAMLNode, pointer: String)
    ) {
        var isBodyRequired = false
        var requests: [ContractOperation.Content] = []
        var requestPointer: String?
        if let body = node["requestBody"] {
            let (body, place) = table.followed(body, at: Pointer.member("requestBody", of: pointer))
            requests = contents(body, at: place)
            isBodyRequired = body["required"]?.bool == true
            requestPointer = place
        }
        var responses: [ContractOperation.Response] = []
        for (key, response) in node["responses"]?.entries ?? YAMLNode.blank.entries {
            let status = key.text ?? ""
            let (response, place) = table.followed(
                response, at: Pointer.member(status, of: Pointer.member("responses", of: pointer)))
            responses.append(
                ContractOperation.Response(
                    status: status, contents: contents(response, at: place), headers: headers(response, at: place),
                    pointer: place, span: key.span))
        }
        let shown = path.prefix { $0 != "#" && $0 != "?" }
        operations.append(
            ContractOperation(
                id: node["operationId"]?.text ?? "\(method.uppercased()) \(path)", method: method.uppercased(),
                path: path, pointer: pointer, span: span, requests: requests, requestPointer: requestPointer,
                isBodyRequired: isBodyRequired,
                parameters: ContractParameter.all([(node, pointer), (item.node, item.pointer)], table),
                responses: responses, template: PathTemplate(String(shown)), sentinel: Self.sentinel(node)))
    }

    private func headers(_ node: YAMLNode, at pointer: String) -> [ContractParameter] {
        (node["headers"]?.entries ?? YAMLNode.blank.entries).compactMap { key, header in
            let name = key.text ?? ""
            let place = Pointer.member(name, of: Pointer.member("headers", of: pointer))
            return ContractParameter(header, at: place, named: name, span: key.span, table)
        }
    }

    private func contents(_ node: YAMLNode, at pointer: String) -> [ContractOperation.Content] {
        (node["content"]?.entries ?? YAMLNode.blank.entries).map { key, media in
            let type = key.text ?? ""
            let (media, place) = table.followed(
                media, at: Pointer.member(type, of: Pointer.member("content", of: pointer)))
            func schema(_ name: String) -> Schema? {
                media[name].map { table.schema($0, at: Pointer.member(name, of: place)) }
            }
            let (whole, item) = (schema("schema"), schema("itemSchema"))
            let bare = Message.bare(type)
            return ContractOperation.Content(
                type: bare, schema: whole, item: item, node: media,
                events: bare == "text/event-stream" ? (item ?? whole).map { EventForm($0) } : nil,
                sentinel: [media, (item ?? whole)?.node, (item ?? whole).map { Variants.behind($0).node }]
                    .lazy.compactMap { $0 }.compactMap(Self.sentinel).first)
        }
    }

    /// The data that ends a stream, as an extension of a media type, a schema or an operation names it.
    private static func sentinel(_ node: YAMLNode) -> String? {
        Streaming.sentinelKeywords.lazy.compactMap { node[$0]?.text }.first
    }

    /// A node that may be a reference to a component.
    package func followed(_ node: YAMLNode) -> YAMLNode { table.followed(node, at: "").node }

    // MARK: Matching

    /// The operation that the user names, by its id or as `POST /pets`.
    package func operation(named name: String) -> Int? {
        operations.firstIndex { $0.id == name || "\($0.method) \($0.path)" == name }
    }

    /// What bare bodies belong to where nothing says it: the only operation that takes JSON.
    package var onlyOperation: Int? {
        let taking = operations.indices.filter { !operations[$0].requests.isEmpty }
        return taking.count == 1 ? taking[0] : nil
    }

    /// The operation of a method and a URL. Of several the one whose template has most literal text.
    package func operation(_ method: String, _ url: String) -> Int? {
        let path = PathTemplate.path(of: url)
        var best: (index: Int, weight: Int)?
        for candidate in candidates(path) {
            for (index, operation) in operations.enumerated() where operation.method == method {
                guard operation.template.matches(candidate) else { continue }
                if best.map({ $0.weight < operation.template.weight }) ?? true {
                    best = (index, operation.template.weight)
                }
            }
            if best != nil { break }
        }
        return best?.index
    }

    /// What stands in a URL's path for a parameter of the operation's template.
    func pathValue(_ name: String, of operation: ContractOperation, in url: String) -> String? {
        let path = PathTemplate.path(of: url)
        let candidate = candidates(path).first { operation.template.matches($0) }
        return candidate.flatMap { operation.template.value(of: name, in: $0) }.map {
            Pointer.percentDecode(String($0))
        }
    }

    /// The path without the server's own, then whole, then without what leads to it: recordings are made behind proxies, and of
    /// services that serve the same API elsewhere.
    private func candidates(_ path: String) -> [[Substring]] {
        var result: [[Substring]] = []
        let parts = PathTemplate.parts(path)
        for base in bases {
            let lead = PathTemplate.parts(base)
            if parts.count > lead.count, parts.starts(with: lead) { result.append(Array(parts[lead.count...])) }
        }
        for start in 0..<max(1, parts.count) { result.append(Array(parts[start...])) }
        return result
    }
}
