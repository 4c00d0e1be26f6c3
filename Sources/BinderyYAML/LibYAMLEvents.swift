// libyaml's event loop behind a safe face. This is the only file that touches libyaml's pointers, because its parser and
// its events are C structures that own memory. What must hold, and where it is seen to: the parser and the event are
// allocated once and freed in `deinit`; each event's memory is freed before the next is asked for and in `deinit`; the
// input outlives the parser (`withEvents` keeps it alive); no pointer leaves this file, texts are copied out.

import CBinderyYAML

/// Libyaml's events of one document, one at a time; the properties speak of the event that `next` gave last.
struct LibYAMLEvents: ~Copyable {
    enum Kind {
        case streamStart, streamEnd, documentStart, documentEnd
        case alias, scalar, sequenceStart, sequenceEnd, mappingStart, mappingEnd
    }

    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    /// Whether the node bears an anchor or a tag; few do, so this is asked first.
    private(set) var hasProperties = false
    /// Whether the event holds memory of its own. Two in five hold none, and need not be freed.
    private var ownsMemory = false

    /// Runs the body over the events of these bytes, which have to be UTF-8; nil if libyaml gets no memory.
    static func withEvents<Result>(of bytes: [UInt8], _ body: (inout LibYAMLEvents) -> Result) -> Result? {
        // libyaml takes no null pointer, which an empty array may give.
        (bytes.isEmpty ? [0x0A] : bytes).withUnsafeBufferPointer { input in
            guard var events = LibYAMLEvents(input) else { return nil }
            return body(&events)
        }
    }

    private init?(_ input: UnsafeBufferPointer<UInt8>) {
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        guard yaml_parser_initialize(parser) != 0 else {
            parser.deallocate()
            return nil
        }
        self.parser = parser
        event = .allocate(capacity: 1)
        event.initialize(to: yaml_event_t())
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    }

    deinit {
        yaml_event_delete(event)
        event.deallocate()
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event, or nil after a failure, which `failure` then describes.
    mutating func next() -> Kind? {
        if ownsMemory { yaml_event_delete(event) }
        ownsMemory = true
        guard yaml_parser_parse(parser, event) != 0 else { return nil }
        // Most events are scalars: a test that a processor guesses right costs less than a jump through a table.
        if event.pointee.type == YAML_SCALAR_EVENT {
            hasProperties = event.pointee.data.scalar.anchor != nil || event.pointee.data.scalar.tag != nil
            return .scalar
        }
        switch event.pointee.type {
        case YAML_MAPPING_START_EVENT:
            hasProperties =
                event.pointee.data.mapping_start.anchor != nil || event.pointee.data.mapping_start.tag != nil
            ownsMemory = hasProperties
            return .mappingStart
        case YAML_MAPPING_END_EVENT:
            ownsMemory = false
            return .mappingEnd
        case YAML_SEQUENCE_START_EVENT:
            hasProperties =
                event.pointee.data.sequence_start.anchor != nil || event.pointee.data.sequence_start.tag != nil
            ownsMemory = hasProperties
            return .sequenceStart
        case YAML_SEQUENCE_END_EVENT:
            ownsMemory = false
            return .sequenceEnd
        case YAML_ALIAS_EVENT: return .alias
        case YAML_STREAM_START_EVENT: return .streamStart
        case YAML_DOCUMENT_START_EVENT: return .documentStart
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        default: return .streamEnd
        }
    }

    /// Where the event begins, both counted from 0 as libyaml does.
    var place: LibYAMLPlace { LibYAMLPlace(event.pointee.start_mark) }

    /// The anchor that a node bears or an alias names.
    var anchor: String? {
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: Self.string(event.pointee.data.scalar.anchor)
        case YAML_MAPPING_START_EVENT: Self.string(event.pointee.data.mapping_start.anchor)
        case YAML_SEQUENCE_START_EVENT: Self.string(event.pointee.data.sequence_start.anchor)
        case YAML_ALIAS_EVENT: Self.string(event.pointee.data.alias.anchor)
        default: nil
        }
    }

    /// The tag of a node, its handle expanded.
    var tag: String? {
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: Self.string(event.pointee.data.scalar.tag)
        case YAML_MAPPING_START_EVENT: Self.string(event.pointee.data.mapping_start.tag)
        case YAML_SEQUENCE_START_EVENT: Self.string(event.pointee.data.sequence_start.tag)
        default: nil
        }
    }

    /// Whether a scalar stands there without quotes and is no block.
    var isPlain: Bool {
        event.pointee.type == YAML_SCALAR_EVENT && event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
    }

    /// Copies a scalar's bytes to the end of a text.
    func appendScalar(to text: inout [UInt8]) {
        guard event.pointee.type == YAML_SCALAR_EVENT, let value = event.pointee.data.scalar.value else { return }
        text.append(contentsOf: UnsafeBufferPointer(start: value, count: event.pointee.data.scalar.length))
    }

    /// What libyaml says after `next` gave nil.
    var failure: LibYAMLFailure {
        let state = parser.pointee
        return LibYAMLFailure(
            kind: state.error == YAML_READER_ERROR ? .reader : state.error == YAML_MEMORY_ERROR ? .memory : .syntax,
            problem: state.problem.map { String(cString: $0) } ?? "",
            place: LibYAMLPlace(state.problem_mark),
            context: state.context.map { String(cString: $0) } ?? "",
            contextPlace: LibYAMLPlace(state.context_mark),
            offset: Int(state.problem_offset), value: Int(state.problem_value))
    }

    private static func string(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        bytes.map { String(cString: $0) }
    }
}

extension LibYAMLPlace {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: UInt32(truncatingIfNeeded: mark.line), column: UInt32(truncatingIfNeeded: mark.column))
    }
}
