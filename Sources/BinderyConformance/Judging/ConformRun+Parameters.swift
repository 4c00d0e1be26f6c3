// A recorded URL and headers → what they say otherwise than the parameters of the operation, and the headers of its response.

import BinderyIR
import BinderyYAML

extension ConformRun {
    func judgeParameters(of exchange: Exchange, _ operation: ContractOperation) {
        guard let url = exchange.url else { return }
        let query = FormText.query(of: url)
        let headers = exchange.request?.headers ?? []
        var cookies: Set<String> = []
        for header in headers where header.name == "cookie" {
            for cookie in header.value.split(separator: ";") {
                cookies.insert(String(cookie.prefix { $0 != "=" }.drop { $0 == " " }))
            }
        }
        for parameter in operation.parameters {
            let texts: [String]
            switch parameter.location {
            case .query:
                if parameter.isObject { continue }
                texts = query.filter { $0.name == parameter.name || $0.name == "\(parameter.name)[]" }.map(\.value)
            case .path: texts = contract.pathValue(parameter.name, of: operation, in: url).map { [$0] } ?? []
            case .header:
                // Recordings without headers say nothing of them.
                if headers.isEmpty { continue }
                texts = headers.filter { $0.name == parameter.name.lowercased() }.flatMap {
                    parameter.texts(of: $0.value)
                }
            case .cookie:
                if headers.isEmpty { continue }
                texts = cookies.contains(parameter.name) ? [""] : []
            }
            if texts.isEmpty {
                if parameter.isRequired, parameter.location != .path {
                    add(
                        .missingParameter, parameter.pointer, parameter.name, at: parameter.span, exchange,
                        parameter.location.rawValue, parameter: parameter.name)
                }
            } else if parameter.location != .cookie {
                judge(texts, parameter, exchange, parameter.location.rawValue, .request)
            }
        }
        undeclared(query, operation, exchange)
    }

    private func undeclared(
        _ query: [(name: String, value: String)], _ operation: ContractOperation, _ exchange: Exchange
    ) {
        let declared = operation.parameters.filter { $0.location == .query }
        guard !declared.contains(where: \.isObject) else { return }
        for (name, value) in query where !name.isEmpty {
            let isKnown =
                contract.queryKeys.contains(name)
                || declared.contains { $0.name == name || "\($0.name)[]" == name || name.hasPrefix("\($0.name)[") }
            if isKnown { continue }
            note(.undeclaredParameter, operation.pointer, name, value, at: operation.span, exchange, "query")
        }
    }

    func judgeHeaders(of response: Message, _ described: ContractOperation.Response, _ exchange: Exchange) {
        guard !response.headers.isEmpty else { return }
        for header in described.headers {
            let texts = response.headers.filter { $0.name == header.name.lowercased() }.map(\.value)
            if texts.isEmpty {
                if header.isRequired {
                    add(
                        .missingHeader, header.pointer, header.name, at: header.span, exchange, "response",
                        parameter: header.name)
                }
            } else {
                judge(texts, header, exchange, "response", .response)
            }
        }
    }

    private func judge(
        _ texts: [String], _ parameter: ContractParameter, _ exchange: Exchange, _ part: String,
        _ direction: Judge.Direction
    ) {
        guard let schema = parameter.schema, parameter.isPlain else { return }
        if parameter.allowsEmpty, texts == [""] { return }
        // A text may be meant in several ways: as a number, as itself, as what stands between its commas.
        let single = texts.count == 1 ? [texts[0], JSONQuote.quote(texts[0])] : []
        let all = "[\(texts.map { JSONQuote.quote($0) }.joined(separator: ", "))]"
        let values = ([FormText.json(texts, schema)] + single + [all]).compactMap(YAMLNode.parsed)
        guard let first = values.first else { return }
        let value = values.first { Judge(direction).fits($0, schema) } ?? first
        judge(
            value, schema, exchange, "\(part) '\(parameter.name)'", direction, parameter: parameter.name,
            isSecret: parameter.location == .header)
    }
}
