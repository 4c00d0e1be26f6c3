// Responses go in; what success holds, what streams, what errors hold and which headers come with it come out.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// All that an operation responds with.
struct Responses {
    /// nil where the only response is a stream.
    var response: ResponseBody?
    /// The status of the response; nil where there are several things, or a range.
    var status: Int?
    var accept: String?
    var others: [ResponseBody] = []
    var stream: Media?
    var errors: [ErrorBody] = []
    var headers: [ResponseHeader] = []
}

struct ResponseLowering {
    let lowering: SchemaLowering
    let endpoint: Endpoint

    func read() -> Responses {
        var lowered = Responses()
        var successes: [(response: StatusResponse, key: String)] = []
        let responses = endpoint.operation.child("responses")?.members ?? []
        // Where no success is declared, `default` stands for it.
        let hasSuccess = responses.contains { $0.name.hasPrefix("2") }
        for (status, _, reference) in responses {
            guard !status.hasPrefix("x-"), let response = lowering.references.follow(reference) else { continue }
            lowered.headers += headers(of: response)
            let content = Content(response, in: lowering.references)
            guard status.hasPrefix("2") || (status == "default" && !hasSuccess) else {
                if !status.hasPrefix("1") { lowered.errors.append(error(status, response, content)) }
                continue
            }
            read(status, response, content, isFirst: successes.isEmpty, into: &lowered, &successes)
        }
        var keys: Set<String> = []
        let shapes = successes.filter { keys.insert($0.key).inserted }
        if shapes.count > 1 {
            lowered.response = .byStatus(successes.map(\.response))
        } else {
            lowered.status = successes.first.flatMap { Int($0.response.status) }
            lowered.response = successes.first?.response.body ?? (lowered.stream == nil ? .nothing : nil)
        }
        return lowered
    }

    /// The response of one status: JSON before all others, which are asked for by themselves.
    private func read(
        _ status: String, _ response: Located, _ content: Content, isFirst: Bool, into lowered: inout Responses,
        _ successes: inout [(response: StatusResponse, key: String)]
    ) {
        func add(_ body: ResponseBody, _ key: String) {
            let documentation = response.node["description"]?.text
            successes.append((StatusResponse(status: status, body: body, documentation: documentation), key))
        }
        guard endpoint.method != "HEAD", status != "204", status != "205", !content.media.isEmpty else {
            return add(.nothing, "nothing")
        }
        lowered.stream =
            lowered.stream ?? content.first(.events) ?? content.first(.lines) ?? content.first(.records)
        var plain: [(body: ResponseBody, key: String)] = []
        if let json = content.json {
            if json.essence != "application/json", !json.essence.contains("*") { lowered.accept = json.essence }
            let key = json.schema.map { "json " + ($0.node["$ref"]?.text ?? $0.pointer) } ?? "json"
            if let known = successes.first(where: { $0.key == key }) {
                plain.append((known.response.body, key))
            } else {
                let role = isFirst ? "Response" : "Response \(status)"
                let place = Place(origin: .body(operation: endpoint.id, role: role))
                plain.append((.json(json.schema.map { lowering.lower($0, at: place).use } ?? .json), key))
            }
            for media in content.media where media.kind == .json && media.essence != json.essence {
                let isOther = media.schema.map { json.schema?.node != $0.node } ?? false
                lowering.log.note(
                    "unused-content",
                    "the response may also be \(media.essence), which is not asked for"
                        + (isOther ? "; its type is made all the same" : ""), at: media.node.span)
                // Whoever asks for it by a header of their own can read it.
                let place = Place(origin: .body(operation: endpoint.id, role: "\(media.name) Response"))
                if isOther, let schema = media.schema { _ = lowering.lower(schema, at: place) }
            }
        }
        if let text = content.media.first(where: { $0.kind == .text }) {
            if text.essence.hasSuffix("xml") {
                lowering.log.warning(
                    "raw-content", "no type is made for \(text.essence); '\(endpoint.id)' responds with it as text",
                    at: text.node.span)
            }
            plain.append((.text(text.essence), "text"))
        }
        let bytes = content.media.filter { $0.kind == .bytes || $0.kind == .form || $0.kind == .multipart }
        if !bytes.isEmpty { plain.append((.bytes(bytes.map(\.essence)), "bytes")) }
        if let first = plain.first { add(first.body, first.key) }
        for other in plain.dropFirst() where !lowered.others.contains(other.body) {
            lowered.others.append(other.body)
        }
    }

    private func error(_ status: String, _ response: Located, _ content: Content) -> ErrorBody {
        let place = Place(origin: .body(operation: endpoint.id, role: "Error \(status)"))
        let type = content.json?.schema.map { lowering.lower($0, at: place).use }
        return ErrorBody(status: status, type: type, documentation: response.node["description"]?.text)
    }

    private func headers(of response: Located) -> [ResponseHeader] {
        (response.child("headers")?.members ?? []).compactMap { name, _, reference in
            guard let header = lowering.references.follow(reference), name.lowercased() != "content-type" else {
                return nil
            }
            return ResponseHeader(
                name: name, type: plainType(header.child("schema")),
                documentation: header.node["description"]?.text, pointer: header.pointer, span: header.span)
        }
    }

    /// Headers are read as what their text is; what is no scalar is left as text.
    private func plainType(_ schema: Located?) -> TypeUse {
        guard let schema = schema.flatMap(lowering.references.schema) else { return .string(format: nil) }
        return switch schema.node["type"]?.text {
        case "integer": .integer(.int64)
        case "number": .number
        case "boolean": .boolean
        default: .string(format: nil)
        }
    }
}
