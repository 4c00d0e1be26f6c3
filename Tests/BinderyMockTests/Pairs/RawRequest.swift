// An operation and a seed come in; a request as bytes goes out, written by RFC 6570 and OpenAPI's tables of styles, not by Bindery's
// own client.

import BinderyTestSupport
import BinderyYAML
import Foundation

@testable import BinderyConformance

struct RawRequest: Codable {
    var method: String
    var target: String
    var fields: [[String]] = []
    var body: [UInt8] = []

    /// A request of an operation, with values that the schemas allow; nil where the maker of values finds none.
    init?(of operation: ContractOperation, _ content: ContractOperation.Content?, _ contract: Contract, seed: UInt64) {
        var random = SplitMix(seed: seed)
        var path = String(operation.path.prefix { $0 != "#" && $0 != "?" })
        var query: [String] = []
        var cookies: [String] = []
        method = operation.method
        target = ""
        for parameter in operation.parameters {
            let isPath = parameter.location == .path
            guard parameter.isRequired || isPath || random.number(below: 3) > 0 else { continue }
            var maker = ValueMaker(contract, .request, seed: seed, usesExamples: seed % 2 == 0)
            let media = parameter.node["content"]?.entries.first { _ in true }
            let schema = parameter.schema ?? media?.value["schema"].map { contract.table.schema($0, at: "") }
            guard let schema, let json = maker.value(of: schema), let value = YAMLNode.parsed(json) else {
                if parameter.isRequired || isPath { return nil } else { continue }
            }
            let written = StyledValue(value, named: parameter.name, parameter)
            let isJSON = media != nil
            let text = json.filter { !$0.isNewline }
            switch parameter.location {
            case .path:
                let piece = isJSON ? StyledValue.escaped(text) : written.path
                if piece.isEmpty { return nil }
                path = path.replacingOccurrences(of: "{\(parameter.name)}", with: piece)
            case .query:
                query +=
                    isJSON ? ["\(StyledValue.escaped(parameter.name))=\(StyledValue.escaped(text))"] : written.query
            case .header:
                let piece = isJSON ? text : written.header
                if piece.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), !piece.isEmpty {
                    fields.append([parameter.name, piece])
                } else if parameter.isRequired {
                    return nil
                }
            case .cookie: cookies += isJSON ? ["\(parameter.name)=\(StyledValue.escaped(text))"] : written.cookie
            }
        }
        if !cookies.isEmpty { fields.append(["Cookie", cookies.joined(separator: "; ")]) }
        target = path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
        guard let content else { return }
        guard let body = Self.body(content, contract, seed) else { return nil }
        fields.append(["Content-Type", body.type])
        fields.append(["Content-Length", "\(body.bytes.count)"])
        self.body = body.bytes
    }

    private static func body(
        _ content: ContractOperation.Content, _ contract: Contract, _ seed: UInt64
    ) -> (type: String, bytes: [UInt8])? {
        let type = content.type.replacingOccurrences(of: "*", with: "plain")
        var maker = ValueMaker(contract, .request, seed: seed, usesExamples: seed % 2 == 0)
        let isJSON = type.hasSuffix("json")
        guard isJSON || content.isForm else { return (type, Array("some bytes \(seed)".utf8)) }
        guard let schema = content.schema else { return isJSON ? (type, Array("{}".utf8)) : (type, []) }
        guard let json = maker.value(of: schema), let value = YAMLNode.parsed(json) else { return nil }
        if isJSON { return (type, Array(json.utf8)) }
        if type != "multipart/form-data" {
            let pairs = value.entries.flatMap { key, member -> [String] in
                let values = member.kind == .sequence ? Array(member.elements) : [member]
                return values.map {
                    "\(StyledValue.escaped(key.text ?? ""))=\(StyledValue.escaped(StyledValue.text($0)))"
                }
            }
            return (type, Array(pairs.joined(separator: "&").utf8))
        }
        var body = ""
        for (key, member) in value.entries {
            for part in member.kind == .sequence ? Array(member.elements) : [member] {
                let property = schema.properties[key.text ?? ""]
                let isFile = property.map { $0.node["format"]?.text == "binary" } ?? false
                let file = isFile ? "; filename=\"f\(seed).bin\"\r\nContent-Type: application/octet-stream" : ""
                let json = part.kind == .mapping ? "\r\nContent-Type: application/json" : ""
                body += "--boundary\r\nContent-Disposition: form-data; name=\"\(key.text ?? "")\"\(file)\(json)\r\n\r\n"
                body += "\(StyledValue.text(part))\r\n"
            }
        }
        return ("multipart/form-data; boundary=boundary", Array((body + "--boundary--\r\n").utf8))
    }
}

/// A parameter's value in its style.
struct StyledValue {
    let path: String
    let query: [String]
    let header: String
    let cookie: [String]

    init(_ value: YAMLNode, named name: String, _ parameter: ContractParameter) {
        let style = parameter.node["style"]?.text
        let explode = parameter.node["explode"]?.bool
        let escape = Self.escaped
        let key = escape(name)
        let texts: [String] =
            value.kind == .sequence ? value.elements.map(Self.text) : value.kind == .mapping ? [] : [Self.text(value)]
        let members = value.kind == .mapping ? value.entries.map { ($0.key.text ?? "", Self.text($0.value)) } : []
        // Paths and headers.
        let spread = explode ?? false
        func simple(_ escape: (String) -> String, _ separator: String) -> String {
            let all =
                members.isEmpty
                ? texts.map(escape)
                : spread
                    ? members.map { "\(escape($0.0))=\(escape($0.1))" }
                    : members.flatMap { [escape($0.0), escape($0.1)] }
            return all.joined(separator: separator)
        }
        header = simple({ $0 }, ",")
        switch style {
        case "label": path = "." + simple(escape, spread ? "." : ",")
        case "matrix":
            if spread {
                path =
                    members.isEmpty
                    ? texts.map { ";\(key)=\(escape($0))" }.joined()
                    : members.map { ";\(escape($0.0))=\(escape($0.1))" }.joined()
            } else {
                path = ";\(key)=" + simple(escape, ",")
            }
        default: path = simple(escape, ",")
        }
        // Queries and cookies.
        let separator = ["spaceDelimited": "%20", "pipeDelimited": "%7C"][style ?? ""] ?? ","
        if style == "deepObject" {
            query = members.map { "\(key)%5B\(escape($0.0))%5D=\(escape($0.1))" }
        } else if explode ?? (style == nil || style == "form") {
            query =
                members.isEmpty
                ? texts.map { "\(key)=\(escape($0))" } : members.map { "\(escape($0.0))=\(escape($0.1))" }
        } else {
            let all = members.isEmpty ? texts.map(escape) : members.flatMap { [escape($0.0), escape($0.1)] }
            query = ["\(key)=" + all.joined(separator: separator)]
        }
        cookie = query
    }

    static func text(_ value: YAMLNode) -> String {
        value.kind == .scalar ? value.text ?? "" : JSONWriter.text(of: value).filter { !$0.isNewline }
    }

    static func escaped(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D || byte == 0x2E
                || byte == 0x5F || byte == 0x7E
            return isPlain
                ? String(UnicodeScalar(byte)) : (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
