// The text of an event stream → the data of each event, with the line where it begins.

import BinderyIR
import BinderyYAML

/// The events of one body, as the specification of server-sent events reads them.
package struct EventText {
    package struct Event {
        package var data: [UInt8]
        /// Counted from 1, within the body.
        package var line: Int
        package var name: String?
        package var id: String?
        var retry: Int?

        /// The event with its fields as members, its data as the JSON that it is, else as a text.
        var values: [YAMLNode] {
            let text = String(decoding: data, as: UTF8.self)
            var fields: [String] = []
            if let name { fields.append("\"event\": \(JSONQuote.quote(name))") }
            if let id { fields.append("\"id\": \(JSONQuote.quote(id))") }
            if let retry { fields.append("\"retry\": \(retry)") }
            let isJSON = YAMLNode.parsed(text) != nil
            return ((isJSON ? [text] : []) + [JSONQuote.quote(text)]).compactMap { data in
                YAMLNode.parsed("{\((["\"data\": \(data)"] + fields).joined(separator: ", "))}")
            }
        }

        /// The data as a text where its schema is one and it is no string of JSON: what an event holds is text by itself.
        func text(of schema: Schema) -> YAMLNode? {
            guard schema.kinds == [.string], data.first != UInt8(ascii: "\"") else { return nil }
            return YAMLNode.parsed(JSONQuote.quote(String(decoding: data, as: UTF8.self)))
        }

        fileprivate mutating func take(_ fields: [String: String]) {
            name = fields["event"]
            id = fields["id"]
            // Of other texts than digits the field is ignored.
            retry = fields["retry"].flatMap { Int($0) }.flatMap { $0 >= 0 ? $0 : nil }
        }

        /// Whether it is what ends a stream, and no item.
        package func isEnd(_ sentinel: String = Streaming.usualSentinel) -> Bool { data.elementsEqual(sentinel.utf8) }
    }

    /// Events with data; comments and other fields are left out. A last event without an empty line after it counts, since
    /// recordings are cut.
    package static func events(in bytes: [UInt8]) -> [Event] {
        var events: [Event] = []
        var current: Event?
        var fields: [String: String] = [:]
        var line = 1
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let field = Array("data:".utf8)
        while start < bytes.count {
            let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            let text = bytes[start..<end]
            if text.isEmpty {
                if var event = current {
                    event.take(fields)
                    events.append(event)
                }
                current = nil
                fields = [:]
            } else if text.starts(with: field) {
                var data = text.dropFirst(field.count)
                if data.first == 0x20 { data = data.dropFirst() }
                if current == nil {
                    current = Event(data: Array(data), line: line)
                } else {
                    current?.data.append(0x0A)
                    current?.data.append(contentsOf: data)
                }
            }
            for name in ["event", "id", "retry"] where text.starts(with: "\(name):".utf8) {
                let value = text.dropFirst(name.utf8.count + 1)
                fields[name] = String(decoding: value.first == 0x20 ? value.dropFirst() : value, as: UTF8.self)
            }
            line += 1
            start = end + 1
            if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
        }
        if var event = current {
            event.take(fields)
            events.append(event)
        }
        return events
    }

    /// Whether a text looks like one: it begins with a field or a comment.
    package static func looksLikeEvents(_ bytes: [UInt8]) -> Bool {
        let head = bytes.drop { $0 == 0x0A || $0 == 0x0D || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        return ["data:", "event:", "id:", "retry:", ": ", ":\n"].contains { head.starts(with: $0.utf8) }
    }
}
