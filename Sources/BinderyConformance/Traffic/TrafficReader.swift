// Files with traffic → exchanges, one after the other. No more than one exchange is held at a time, but for cassettes, which
// are YAML and read whole.

import BinderyDiagnostics
import BinderyGenerator
import BinderyYAML

/// Reads recorded traffic. What cannot be read is a warning with its place; the rest is read all the same.
package struct TrafficReader {
    package let files: [TrafficFile]
    let log: DiagnosticLog
    /// How many bytes one exchange may have.
    let limit: Int

    package init(_ files: [TrafficFile], limit: Int = 64 << 20, log: DiagnosticLog) {
        self.files = files
        self.limit = limit
        self.log = log
    }

    package func forEach(_ take: (Exchange) -> Void) {
        for file in files {
            do {
                switch file.form {
                case .har: try har(file, take)
                case .lines: try lines(file, take)
                case .cassette: try cassette(file, take)
                case .document: try document(file, take)
                case .events: try events(file, take)
                }
            } catch {
                log.warning(
                    .fileUnreadable, "the file \(Path.shown(file.path)) cannot be read: \(error.reason)",
                    at: start(of: file))
            }
        }
    }

    private func start(of file: TrafficFile) -> SourceSpan { span(file, 1, 1) }

    private func span(_ file: TrafficFile, _ line: Int, _ column: Int) -> SourceSpan {
        SourceSpan(file: SourceFile(path: Path.shown(file.path), bytes: []), line: line, column: column)
    }

    // MARK: Forms of many exchanges

    private func har(_ file: TrafficFile, _ take: (Exchange) -> Void) throws(Disk.Refusal) {
        var scanner = EntryScanner(limit: limit)
        try Disk.chunks(of: file.path) { chunk in
            scanner.take(chunk) { entry in
                let place = span(file, entry.line, entry.column)
                if entry.isTooLong {
                    log.warning(
                        "traffic-too-long", "the entry has more than \(limit) bytes and is left out", at: place)
                } else {
                    record(entry.bytes, at: place, take)
                }
            }
        }
        if let open = scanner.open {
            log.warning(
                "traffic-truncated", "the file ends within the entry that begins here; it is left out",
                at: span(file, open.line, open.column))
        } else if !scanner.hasEntries {
            log.warning("traffic-form", "the file has no 'log' with 'entries', as HAR has", at: start(of: file))
        } else if !scanner.isComplete {
            log.warning(
                "traffic-truncated", "the file ends too early; what is complete was read", at: start(of: file))
        }
    }

    private func lines(_ file: TrafficFile, _ take: (Exchange) -> Void) throws(Disk.Refusal) {
        var rest: [UInt8] = []
        var isTooLong = false
        var line = 1
        func end() {
            defer {
                rest.removeAll(keepingCapacity: true)
                isTooLong = false
                line += 1
            }
            let place = span(file, line, 1)
            if isTooLong {
                log.warning(
                    "traffic-too-long", "the line has more than \(limit) bytes and is left out", at: place)
            } else if rest.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) {
                record(rest, at: place, take)
            }
        }
        try Disk.chunks(of: file.path) { chunk in
            var chunk = chunk
            while let index = chunk.firstIndex(of: 0x0A) {
                if !isTooLong { rest += chunk[..<index] }
                end()
                chunk = chunk[(index + 1)...]
            }
            if rest.count + chunk.count > limit {
                isTooLong = true
                rest = []
            } else if !isTooLong {
                rest += chunk
            }
        }
        end()
    }

    private func cassette(_ file: TrafficFile, _ take: (Exchange) -> Void) throws(Disk.Refusal) {
        var bytes = try whole(file)
        let binaries = CassetteText.hideBinaries(in: &bytes)
        let source = SourceFile(path: Path.shown(file.path), bytes: bytes)
        guard let root = node(at: start(of: file), { DocumentReader.read(source, into: $0) }) else { return }
        records(of: root, file, binaries, take)
    }

    // MARK: Files of one

    private func document(_ file: TrafficFile, _ take: (Exchange) -> Void) throws(Disk.Refusal) {
        let bytes = try whole(file)
        if EventText.looksLikeEvents(bytes) { return events(bytes, file, take) }
        let source = SourceFile(path: Path.shown(file.path), bytes: bytes)
        guard let root = node(at: start(of: file), { JSONReader.read(source, into: $0) }) else { return }
        if root["interactions"]?.kind == .sequence || root["log"]?["entries"]?.kind == .sequence
            || Self.isExchange(root)
        {
            return records(of: root, file, [], take)
        }
        guard let kind = file.kind else {
            log.warning(
                "traffic-kind",
                "nothing says whether this is a request or a response: name the file or its folder so, as in "
                    + "'requests/1.json' or '1.response.json'", at: start(of: file))
            return
        }
        take(Self.bare(Message(contentType: "application/json", body: .value(root)), kind, root.span))
    }

    /// Whether an object is an exchange and no body: it has a request and a response, or one of them and says what it is of.
    private static func isExchange(_ node: YAMLNode) -> Bool {
        let count = ["request", "response"].count { node[$0]?.kind == .mapping }
        let isPlaced = node["method"]?.kind == .scalar && (node["url"] ?? node["path"])?.kind == .scalar
        return count == 2 || count == 1 && isPlaced
    }

    private func events(_ file: TrafficFile, _ take: (Exchange) -> Void) throws(Disk.Refusal) {
        events(try whole(file), file, take)
    }

    private func events(_ bytes: [UInt8], _ file: TrafficFile, _ take: (Exchange) -> Void) {
        let body = Message.Body.bytes(bytes, origin: .file(line: 1))
        take(Self.bare(Message(contentType: "text/event-stream", body: body), .stream, start(of: file)))
    }

    private static func bare(_ message: Message, _ kind: TrafficFile.Kind, _ place: SourceSpan) -> Exchange {
        switch kind {
        case .request: Exchange(request: message, place: place)
        case .response, .stream: Exchange(response: message, status: .success, place: place)
        case .error: Exchange(response: message, status: .failure, place: place)
        }
    }

    /// A file's text; one that is longer than an exchange may be is not held.
    private func whole(_ file: TrafficFile) throws(Disk.Refusal) -> [UInt8] {
        var bytes: [UInt8] = []
        var count = 0
        try Disk.chunks(of: file.path) { chunk in
            count += chunk.count
            if count <= limit { bytes += chunk } else { bytes = [] }
        }
        guard count <= limit else { throw Disk.Refusal(reason: "it has more than \(limit) bytes") }
        do {
            return try Bodies.decoded(bytes, encoding: nil, charset: nil)
        } catch {
            throw Disk.Refusal(reason: error.reason)
        }
    }

    // MARK: Exchanges

    private func record(_ bytes: [UInt8], at place: SourceSpan, _ take: (Exchange) -> Void) {
        let source = SourceFile(path: place.file.path, bytes: bytes)
        guard let root = node(at: place, { JSONReader.read(source, into: $0) }) else { return }
        if let exchange = RecordForm(place: place, log: log).exchange(root) { take(exchange) }
    }

    private func records(
        of root: YAMLNode, _ file: TrafficFile, _ binaries: Set<RecordForm.TextPlace>, _ take: (Exchange) -> Void
    ) {
        if root["request"] != nil || root["response"] != nil {
            if let exchange = RecordForm(place: root.span, log: log).exchange(root) { take(exchange) }
            return
        }
        guard
            let list = [root["interactions"], root["http_interactions"], root["log"]?["entries"], root]
                .compactMap({ $0 }).first(where: { $0.kind == .sequence })
        else {
            log.note("traffic-form", "the file holds no exchanges and is left out", at: start(of: file))
            return
        }
        for entry in list.elements {
            let form = RecordForm(place: entry.span, log: log, binaries: binaries)
            if let exchange = form.exchange(entry) { take(exchange) }
        }
    }

    /// A faulty recording is no error of the description's: its first error becomes a warning.
    private func node(at place: SourceSpan, _ read: (DiagnosticLog) -> YAMLNode?) -> YAMLNode? {
        let unheard = DiagnosticLog()
        if let node = read(unheard) { return node }
        let first = unheard.diagnostics.first { $0.severity == .error }
        let isWithin = place.line > 1 || place.column > 1
        let within = first?.span.map { isWithin ? " (line \($0.line), column \($0.column) of the exchange)" : "" } ?? ""
        log.warning(
            "traffic-syntax", "this cannot be read: \(first?.message ?? "there is no value")\(within)",
            at: isWithin ? place : first?.span ?? place)
        return nil
    }
}
