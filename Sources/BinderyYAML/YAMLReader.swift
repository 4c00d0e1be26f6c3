// A file's bytes → its root node. Looks at what libyaml does not, drives libyaml's events into the builder, and turns
// whatever is wrong into diagnostics.

import BinderyDiagnostics

/// What a document may come to at most, so that none can take a machine's memory or time.
struct YAMLLimits {
    /// Bytes of a file.
    var bytes = 64 << 20
    /// Lists and mappings in one another, aliases followed.
    var depth = 512
    /// Values, aliases followed.
    var nodes = 10_000_000
    /// Errors that are reported before reading stops.
    var errors = 100
    /// `%TAG` directives: libyaml's time is quadratic in them.
    var tagDirectives = 10_000

    /// Whether a file is small enough and may be UTF-8 at all; if not, the log says why.
    func admit(_ file: SourceFile, into log: DiagnosticLog) -> Bool {
        let start = SourceSpan(file: file, line: 1, column: 1)
        if file.bytes.count > bytes {
            let size = "\(file.bytes.count) bytes"
            log.error(.fileTooLarge, "the file has \(size); at most \(bytes) are read; split it", at: start)
            return false
        }
        // Of UTF-16 without its mark one of the first two bytes is 0.
        let isWide = file.bytes.count > 1 && (file.bytes[0] == 0) != (file.bytes[1] == 0)
        if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) || isWide {
            log.error("not-utf8", "the file is UTF-16 or UTF-32; save it as UTF-8", at: start)
            return false
        }
        return true
    }
}

package enum YAMLReader {
    /// Reads a document; nil if it has an error, and then the log has an error.
    package static func read(_ file: SourceFile, into log: DiagnosticLog) -> YAMLNode? {
        read(file, limits: YAMLLimits(), into: log)
    }

    static func read(_ file: SourceFile, limits: YAMLLimits, into log: DiagnosticLog) -> YAMLNode? {
        guard limits.admit(file, into: log) else { return nil }
        let start = SourceSpan(file: file, line: 1, column: 1)
        let last = UInt8(ascii: "G")
        if ByteSearch.count(of: Array("%TA".utf8), then: last...last, in: file.bytes, upTo: limits.tagDirectives)
            >= limits.tagDirectives
        {
            log.error(
                "too-many-tag-directives", "the file has \(limits.tagDirectives) %TAG directives or more", at: start)
            return nil
        }
        let lines = LineBreaks(file.bytes)
        let node = LibYAMLEvents.withEvents(of: file.bytes) { events in
            read(&events, TreeBuilder(file: file, log: log, lines: lines, limits: limits))
        }
        guard let node else {
            log.error("out-of-memory", "there is not enough memory to read the file", at: start)
            return nil
        }
        return node
    }

    private static func read(_ events: inout LibYAMLEvents, _ builder: consuming TreeBuilder) -> YAMLNode? {
        var documents = 0
        while !builder.isExhausted {
            guard let event = events.next() else {
                let fault = SyntaxError(events.failure, in: builder.file, lines: builder.lines)
                builder.error(fault.rule, fault.message, at: fault.span)
                return nil
            }
            switch event {
            case .scalar: builder.scalar(events)
            case .mappingStart: builder.open(.mapping, events)
            case .sequenceStart: builder.open(.sequence, events)
            case .mappingEnd, .sequenceEnd: builder.close()
            case .alias: builder.alias(events)
            case .streamStart, .documentEnd: break
            case .documentStart:
                documents += 1
                if documents > 1 {
                    builder.error(
                        "several-documents",
                        "a second document begins here; keep one document in a file and remove the others",
                        at: events.place)
                    return nil
                }
            case .streamEnd: return finish(builder)
            }
        }
        return nil
    }

    private static func finish(_ builder: consuming TreeBuilder) -> YAMLNode? {
        let root = builder.root.map { builder.nodes[Int($0)] }
        if root == nil || root.map({ $0.kind == .scalar && $0.isPlain && $0.count == 0 }) == true {
            builder.error(
                "empty-document", "the file holds no value; nothing but blanks and comments is there",
                at: LibYAMLPlace(line: 0, column: 0))
        }
        guard builder.errors == 0, let index = builder.root else { return nil }
        let tree = YAMLTree(
            file: builder.file, nodes: builder.nodes, children: builder.children, tables: builder.tables,
            text: builder.text, lines: builder.lines)
        return YAMLNode(tree: tree, index: index)
    }
}
