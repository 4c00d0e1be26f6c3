// A description and recorded traffic → findings: each exchange is matched to an operation, and its bodies are judged.

import BinderyDiagnostics
import BinderyIR
import BinderyYAML

/// One run over all traffic.
package final class ConformRun {
    package let contract: Contract
    package private(set) var findings: Findings
    package private(set) var exchanges = 0
    /// Those that nothing contradicts.
    package private(set) var conforming = 0
    /// How many exchanges were of each operation.
    package private(set) var seen: [Int]
    /// What proposals are made of; nil where none are asked for.
    private(set) var evidence: Evidence?
    private let bareOperation: Int?
    private let keepsValues: Bool
    private let log: DiagnosticLog
    private var contradictions = 0
    /// Whether of the last exchange nothing was told that an overlay may mend.
    private(set) var isQuiet = true

    /// - Parameter bareOperation: what bodies belong to that stand in files of their own; nil: the only one that takes a body.
    /// - Parameter keepsEvidence: whether proposals are to be made of the run.
    package init(
        _ contract: Contract, bareOperation: Int? = nil, keepsValues: Bool = false, keepsEvidence: Bool = false,
        log: DiagnosticLog
    ) {
        self.contract = contract
        evidence = keepsEvidence ? Evidence() : nil
        self.bareOperation = bareOperation ?? contract.onlyOperation
        self.keepsValues = keepsValues
        self.log = log
        findings = Findings(keepsValues: keepsValues)
        seen = Array(repeating: 0, count: contract.operations.count)
    }

    package func judge(_ exchange: Exchange) { judge(exchange, of: nil) }

    /// - Parameter known: the operation that it is of, where that is known otherwise than by its method and path.
    package func judge(_ exchange: Exchange, of known: Int?) {
        exchanges += 1
        contradictions = 0
        isQuiet = true
        defer { if contradictions == 0 { conforming += 1 } }
        let found: Int?
        if let known {
            found = known
        } else if let method = exchange.method, let url = exchange.url {
            found = contract.operation(method, url)
        } else {
            found = bareOperation
        }
        guard let index = found else {
            let path = exchange.url.map { Redaction.path(PathTemplate.path(of: $0)) } ?? ""
            let what = exchange.method.map { "\($0) \(path)" } ?? "bare bodies; --operation says of which they are"
            return add(.unmatchedExchange, "", what, at: nil, exchange, "exchange")
        }
        seen[index] += 1
        let operation = contract.operations[index]
        // What a service refused says nothing of what it takes.
        if let request = exchange.request, exchange.isAccepted { judge(request, of: operation, in: exchange) }
        if exchange.isAccepted { judgeParameters(of: exchange, operation) }
        guard let response = exchange.response, let status = exchange.status else { return }
        guard let described = operation.response(status) else {
            let shown = if case .code(let code) = status { "\(code)" } else { "error" }
            keep(.undescribedStatus, operation.pointer + "/responses", shown, response, exchange, "response")
            return add(
                .undescribedStatus, operation.pointer + "/responses", shown, at: operation.span, exchange, "response")
        }
        judgeHeaders(of: response, described, exchange)
        if lacksBody(response, described, exchange) {
            return add(.missingBody, described.pointer, "", at: described.span, exchange, "response")
        }
        judge(
            response, described.contents, operation, place: described.pointer, span: described.span, exchange,
            "response",
            direction: .response)
    }

    private func judge(_ request: Message, of operation: ContractOperation, in exchange: Exchange) {
        if request.isEmpty, operation.isBodyRequired, exchange.method != nil {
            let place = operation.requestPointer ?? operation.pointer
            add(.missingBody, place, "", at: operation.span, exchange, "request")
        }
        judge(
            request, operation.requests, operation, place: operation.requestPointer ?? operation.pointer,
            span: operation.span,
            exchange, "request", direction: .request)
    }

    private func judge(
        _ message: Message, _ contents: [ContractOperation.Content], _ operation: ContractOperation, place: String,
        span: SourceSpan, _ exchange: Exchange, _ part: String, direction: Judge.Direction
    ) {
        switch message.body {
        case .nothing, .empty, .unread: return
        case .bytes, .value: break
        }
        guard let content = Self.content(message, contents) else {
            guard !contents.isEmpty || message.contentType != nil else { return }
            let shown = message.contentType ?? "a body"
            keep(.undescribedContent, place + "/content", shown, message, exchange, part)
            return add(.undescribedContent, place + "/content", shown, at: span, exchange, part)
        }
        if content.type == "text/event-stream" { return events(message, content, operation, exchange) }
        if content.isOfLines { return lines(message, content, exchange, part, direction) }
        if content.isForm { return form(message, content, exchange, part, direction) }
        // A range, as `*/*`, says nothing of what comes; what came does.
        let type = content.type.hasSuffix("*") ? message.contentType ?? "application/json" : content.type
        guard let schema = content.schema, type.hasSuffix("json") else { return }
        guard let value = value(message, exchange, part) else { return }
        judge(value, schema, exchange, part, direction)
    }

    /// Whether a response came without a byte where JSON is described. One whose recording has no body says nothing.
    private func lacksBody(
        _ message: Message, _ described: ContractOperation.Response, _ exchange: Exchange
    ) -> Bool {
        guard case .empty = message.body, exchange.method != "HEAD" else { return false }
        if case .code(let code) = exchange.status, code < 200 || [204, 205, 304].contains(code) { return false }
        guard let content = Self.content(message, described.contents) else { return false }
        return content.type.hasSuffix("json") && content.schema != nil
    }

    private static func content(
        _ message: Message, _ contents: [ContractOperation.Content]
    ) -> ContractOperation.Content? {
        guard let type = message.contentType else {
            return contents.first { $0.type.hasSuffix("json") } ?? contents.first
        }
        if let exact = contents.first(where: { $0.type == type }) { return exact }
        if type.hasSuffix("json"), let json = contents.first(where: { $0.type.hasSuffix("json") }) { return json }
        return contents.first { range in
            range.type == "*/*" || range.type.hasSuffix("/*") && type.hasPrefix(range.type.dropLast())
        }
    }

    private func value(_ message: Message, _ exchange: Exchange, _ part: String) -> YAMLNode? {
        switch message.body {
        case .nothing, .empty, .unread: return nil
        case .value(let node): return node
        case .bytes(let bytes, _):
            if let value = parsed(bytes, exchange, part) { return value }
            contradictions += 1
            return nil
        }
    }

    func parsed(_ bytes: [UInt8], _ exchange: Exchange, _ part: String) -> YAMLNode? {
        let unheard = DiagnosticLog()
        let file = SourceFile(path: exchange.place.file.path, bytes: bytes)
        if let node = JSONReader.read(file, into: unheard) { return node }
        let fault = unheard.diagnostics.first { $0.severity == .error }
        let place = fault?.span.map { " (line \($0.line), column \($0.column) of it)" } ?? ""
        log.warning(
            "traffic-body", "the \(part) is not JSON: \(fault?.message ?? "it is empty")\(place)", at: exchange.place)
        return nil
    }

    private func lines(
        _ message: Message, _ content: ContractOperation.Content, _ exchange: Exchange, _ part: String,
        _ direction: Judge.Direction
    ) {
        guard case .bytes(let bytes, _) = message.body, let schema = content.lineSchema else { return }
        let lines = bytes.split { $0 == 0x0A || $0 == 0x0D || $0 == 0x1E }
        for (index, line) in lines.enumerated() {
            let part = "\(part), item \(index + 1)"
            if let value = parsed(Array(line), exchange, part) { judge(value, schema, exchange, part, direction) }
        }
    }

    private func form(
        _ message: Message, _ content: ContractOperation.Content, _ exchange: Exchange, _ part: String,
        _ direction: Judge.Direction
    ) {
        guard case .bytes(let bytes, _) = message.body, let schema = content.schema else { return }
        if let value = FormText.object(FormText.fields(bytes, content.type), schema) {
            judge(value, schema, exchange, part, direction)
        }
    }

    /// - Parameter parameter: the parameter or header whose value it is; nil for a body.
    /// - Parameter isSecret: whether values stay out of what is told.
    func judge(
        _ value: YAMLNode, _ schema: Schema, _ exchange: Exchange, _ part: String, _ direction: Judge.Direction,
        parameter: String? = nil, isSecret: Bool = false
    ) {
        var judge = Judge(direction)
        judge.judge(value, schema)
        for fault in judge.faults {
            let kind = ValueKind.of(fault.value)
            let isSecret =
                isSecret
                || ([parameter ?? ""] + Pointer.segments(fault.pointer)).contains(where: Redaction.isSecretName)
            let shown = keepsValues && !isSecret ? fault.value.text.map(Redaction.shown) : nil
            let key = Finding.Key(kind: fault.kind, pointer: fault.schema.pointer, detail: fault.detail)
            if fault.kind.weight > .remark { isQuiet = false }
            if fault.isForbidden || fault.kind.weight == .contradiction { contradictions += 1 }
            evidence?.add(fault, key, isSecret: isSecret)
            findings.add(
                key, isForbidden: fault.isForbidden, kind: kind, value: shown,
                at: fault.schema.span(of: fault.keyword ?? ""), exchange: exchanges,
                first: exchange.isBare ? fault.value.span : exchange.place, part: part, parameter: parameter,
                pointer: fault.pointer)
        }
    }

    /// Keeps what a body that is not described is like.
    private func keep(
        _ kind: FindingKind, _ pointer: String, _ detail: String, _ message: Message, _ exchange: Exchange,
        _ part: String
    ) {
        guard evidence != nil else { return }
        var values: [YAMLNode] = []
        if message.contentType == "text/event-stream", case .bytes(let bytes, _) = message.body {
            for event in EventText.events(in: bytes) where !event.isEnd() {
                if let value = parsed(event.data, exchange, part) { values.append(value) }
            }
        } else if message.contentType?.hasSuffix("json") ?? true, let value = value(message, exchange, part) {
            values = [value]
        }
        evidence?.add(
            Finding.Key(kind: kind, pointer: pointer, detail: detail), contentType: message.contentType,
            isRequest: part == "request", values: values)
    }

    /// Adds what does not contradict.
    func note(
        _ kind: FindingKind, _ pointer: String, _ detail: String, _ text: String, at span: SourceSpan,
        _ exchange: Exchange, _ part: String
    ) {
        isQuiet = false
        let key = Finding.Key(kind: kind, pointer: pointer, detail: detail)
        // A text of a query is what JSON has for it, if it has.
        let simple = YAMLNode.parsed(text).flatMap { $0.kind == .scalar ? $0 : nil }
        let value = simple ?? YAMLNode.parsed(JSONQuote.quote(text)) ?? YAMLNode.blank
        evidence?.add(key, value)
        findings.add(
            key, isForbidden: false, kind: ValueKind.of(value),
            value: keepsValues && !Redaction.isSecretName(detail) ? Redaction.shown(text) : nil, at: span,
            exchange: exchanges, first: exchange.place, part: part, parameter: detail, pointer: "")
    }

    func add(
        _ kind: FindingKind, _ pointer: String, _ detail: String, at span: SourceSpan?, _ exchange: Exchange,
        _ part: String, parameter: String? = nil
    ) {
        contradictions += 1
        isQuiet = false
        findings.add(
            Finding.Key(kind: kind, pointer: pointer, detail: detail), isForbidden: false, kind: nil, value: nil,
            at: span, exchange: exchanges, first: exchange.place, part: part, parameter: parameter, pointer: "")
    }
}

extension Exchange {
    /// Whether it is a body that is a file of its own, so that places in it are places in the file.
    fileprivate var isBare: Bool {
        guard method == nil, case .value? = (request ?? response)?.body else { return false }
        return true
    }
}
