// A node of a recording → the exchange that it holds: entries of HAR, interactions of VCR's cassettes, and the pairs that this
// project writes all have a request and a response, whose members differ in their names only.

import BinderyDiagnostics
import BinderyYAML

/// Reads one recorded exchange. What a form has that is no request or response is not looked at.
struct RecordForm {
    let place: SourceSpan
    let log: DiagnosticLog
    /// Where YAML's `!!binary` stands: those texts are base64, with nothing else that says so.
    var binaries: Set<TextPlace> = []

    struct TextPlace: Hashable {
        let line: Int
        let column: Int
    }

    /// nil where there is neither a request nor a response.
    ///
    ///     {"method": "POST", "url": "…", "request": {"headers": …, "body": …}, "response": {"status": 200, "body": …}}
    func exchange(_ node: YAMLNode) -> Exchange? {
        let request = node["request"]
        let response = node["response"]
        guard request?.kind == .mapping || response?.kind == .mapping else {
            log.warning(
                "traffic-form", "this is not an exchange: it has neither 'request' nor 'response' as an object",
                at: place)
            return nil
        }
        // A socket's handshake is a GET that no description has; its messages are no bodies.
        if node["_webSocketMessages"] != nil || node["_resourceType"]?.string == "websocket" {
            log.note("traffic-websocket", "the messages of a web socket are not read", at: place)
            return nil
        }
        var exchange = Exchange(place: place)
        exchange.method = (text(node["method"]) ?? text(request?["method"]))?.uppercased()
        exchange.url =
            text(node["url"]) ?? text(node["path"]) ?? text(request?["url"]) ?? text(request?["uri"])
            ?? text(request?["path"])
        if let request { exchange.request = message(request, named: ["body", "parsed_body", "json", "postData"]) }
        if let response {
            // Most are of success, and a recording that says nothing else is taken for one.
            exchange.status = status(response) ?? status(node) ?? .success
            if exchange.status == .code(0) { return nil }
            exchange.response = message(response, named: ["body", "parsed_body", "content", "json"])
        }
        return exchange
    }

    private func isBinary(_ node: YAMLNode) -> Bool {
        !binaries.isEmpty && binaries.contains(TextPlace(line: node.span.line, column: node.span.column))
    }

    private func text(_ node: YAMLNode?) -> String? { node?.kind == .scalar ? node?.text : nil }

    private func status(_ node: YAMLNode) -> Exchange.Status? {
        for name in ["status", "status_code", "statusCode", "code"] {
            guard let status = node[name] else { continue }
            if let code = status.int ?? status["code"]?.int { return .code(code) }
            if let code = status.text.flatMap({ Int($0.prefix(3)) }) { return .code(code) }
        }
        return nil
    }

    // MARK: Bodies

    private func message(_ node: YAMLNode, named names: [String]) -> Message {
        let type = header("content-type", of: node)
        let encoding = header("content-encoding", of: node)
        var result = Message(contentType: type, body: .nothing)
        for name in names {
            guard let body = node[name], !(body.isNull && name != "json") else { continue }
            result = message(body, type: type, encoding: encoding)
            break
        }
        result.headers = headers(of: node)
        return result
    }

    private func message(_ body: YAMLNode, type: String?, encoding: String?) -> Message {
        guard body.kind == .mapping else {
            if body.kind == .scalar, let string = body.string ?? body.text {
                return message(text: string, isBase64: isBinary(body), type: type, encoding: encoding)
            }
            return Message(contentType: type ?? "application/json", body: .value(body))
        }
        // HAR: {"mimeType", "text", "encoding"}; vcrpy: {"string"} or {"base64_string"}; VCR for Ruby: {"encoding", "string"}.
        let mime = text(body["mimeType"]).flatMap { $0.isEmpty || $0 == "x-unknown" ? nil : $0 }
        if let string = body["base64_string"]?.text {
            return message(text: string, isBase64: true, type: type, encoding: encoding)
        }
        if let string = body["string"], string.kind == .scalar, has(body, only: ["string", "encoding"]) {
            return message(
                text: string.text ?? "", isBase64: isBinary(string), type: type, encoding: encoding)
        }
        let known: Set = ["mimeType", "size", "text", "encoding", "compression", "comment", "params"]
        if body["mimeType"] != nil || body["size"] != nil && body["text"] != nil, has(body, only: known) {
            // HAR 1.2 has either the text or what it is made of.
            if let form = PostedParameters(body["params"]), body["text"]?.text?.isEmpty ?? true {
                return form.message(contentType: type ?? mime)
            }
            // Of a body that has a size and no text the text was not recorded.
            guard let string = body["text"]?.text, !string.isEmpty || body["size"]?.int ?? 0 <= 0 else {
                return Message(contentType: type ?? mime, body: .nothing)
            }
            let isBase64 = body["encoding"]?.string?.lowercased() == "base64"
            return message(text: string, isBase64: isBase64, type: type ?? mime, encoding: encoding)
        }
        return Message(contentType: type ?? "application/json", body: .value(body))
    }

    /// Whether it has no other members, but for those that begin with an underscore: else it is a body of its own.
    private func has(_ body: YAMLNode, only names: Set<String>) -> Bool {
        body.entries.allSatisfy { key, _ in names.contains(key.text ?? "") || key.text?.hasPrefix("_") == true }
    }

    private func message(
        text: String, isBase64: Bool, type: String?, encoding: String?
    ) -> Message {
        guard !text.isEmpty else { return Message(contentType: type, body: .empty) }
        guard let bytes = isBase64 ? Base64.bytes(of: text) : Array(text.utf8) else {
            log.warning("traffic-encoding", "a body is said to be base64 and is not; it is left out", at: place)
            return Message(contentType: type, body: .unread)
        }
        do {
            let decoded = try Bodies.decoded(bytes, encoding: encoding, charset: Bodies.charset(of: type))
            return Message(contentType: type, body: .bytes(decoded, origin: .entry))
        } catch {
            log.warning("traffic-encoding", "a body cannot be decompressed: \(error.reason); it is left out", at: place)
            return Message(contentType: type, body: .unread)
        }
    }

    private func headers(of node: YAMLNode) -> [(name: String, value: String)] {
        guard let headers = node["headers"] else { return [] }
        let members = headers.entries.map { key, value in
            ((key.text ?? "").lowercased(), (value.kind == .sequence ? value.elements.first?.text : value.text) ?? "")
        }
        return members
            + headers.elements.compactMap { header in
                if header.kind == .mapping, let name = header["name"]?.text {
                    return (name.lowercased(), header["value"]?.text ?? "")
                }
                guard header.kind == .sequence, header.count == 2 else { return nil }
                return ((header[0].text ?? "").lowercased(), header[1].text ?? "")
            }
    }

    /// Headers come as an object of texts or lists, as a list of names and values, or as a list of pairs.
    private func header(_ name: String, of node: YAMLNode) -> String? {
        guard let headers = node["headers"] else { return nil }
        for (key, value) in headers.entries where key.text?.lowercased() == name {
            return value.kind == .sequence ? value.elements.first?.text : value.text
        }
        for header in headers.elements {
            if header.kind == .mapping, header["name"]?.text?.lowercased() == name { return header["value"]?.text }
            if header.kind == .sequence, header.count == 2, header[0].text?.lowercased() == name {
                return header[1].text
            }
        }
        return nil
    }
}
