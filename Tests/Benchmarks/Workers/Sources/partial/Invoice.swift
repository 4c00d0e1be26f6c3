// A structured answer of one megabyte: records with texts, numbers and truth values, the same as two types.

import BinderyRuntime

/// As generated types are read: by the engine.
struct Invoice: Codable, Sendable, JSONReadable {
    var title: String
    var lines: [Line]
    var total: Double
    var isPaid: Bool

    struct Line: Codable, Sendable, JSONReadable {
        var name: String
        var note: String
        var quantity: Int
        var price: Double
        var isTaxed: Bool

        init(json: inout JSONReader) throws(JSONError) {
            (name, note, quantity, price, isTaxed) = ("", "", 0, 0, false)
            try json.enterObject()
            while let key = try json.nextKey() {
                if json.is(key, "name") {
                    name = try json.member(String.self)
                } else if json.is(key, "note") {
                    note = try json.member(String.self)
                } else if json.is(key, "quantity") {
                    quantity = try json.member(Int.self)
                } else if json.is(key, "price") {
                    price = try json.member(Double.self)
                } else if json.is(key, "isTaxed") {
                    isTaxed = try json.member(Bool.self)
                } else {
                    _ = try json.member(JSONValue.self)
                }
            }
        }
    }

    init(json: inout JSONReader) throws(JSONError) {
        (title, lines, total, isPaid) = ("", [], 0, false)
        try json.enterObject()
        while let key = try json.nextKey() {
            if json.is(key, "title") {
                title = try json.member(String.self)
            } else if json.is(key, "lines") {
                lines = try json.member([Line].self)
            } else if json.is(key, "total") {
                total = try json.member(Double.self)
            } else if json.is(key, "isPaid") {
                isPaid = try json.member(Bool.self)
            } else {
                _ = try json.member(JSONValue.self)
            }
        }
    }

    var check: Int { lines.reduce(title.utf8.count) { $0 + $1.name.utf8.count + $1.note.utf8.count } }
}

/// As types of one's own are read: by Foundation's decoder.
struct CodableInvoice: Codable, Sendable {
    var title: String
    var lines: [Line]
    var total: Double
    var isPaid: Bool

    struct Line: Codable, Sendable {
        var name: String
        var note: String
        var quantity: Int
        var price: Double
        var isTaxed: Bool
    }

    var check: Int { lines.reduce(title.utf8.count) { $0 + $1.name.utf8.count + $1.note.utf8.count } }
}

extension Invoice {
    /// 1 MB, the same each time.
    static var json: [UInt8] {
        let words = ["paper", "ink", "Räder", "\\\"fine\\\"", "steel", "bolt", "line\\nbreak", "cup", "日本", "box"]
        var text = #"{"title":"Invoice of May","lines":["#
        var seed: UInt64 = 7
        func next(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        var isFirst = true
        while text.utf8.count < 1_000_000 {
            let name = (0..<2).map { _ in words[next(words.count)] }.joined(separator: " ")
            let note = (0..<(4 + next(12))).map { _ in words[next(words.count)] }.joined(separator: " ")
            if !isFirst { text += "," }
            isFirst = false
            text += #"{"name":"\#(name)","note":"\#(note)","quantity":\#(next(100)),"#
            text += #""price":\#(next(100_000)).\#(10 + next(90)),"isTaxed":\#(next(2) == 0)}"#
        }
        return Array((text + #"],"total":123456.75,"isPaid":false}"#).utf8)
    }

    /// Tokens of four bytes, or up to the end of the character that the fourth is in.
    static func pieces(of bytes: [UInt8]) -> [String] {
        var pieces: [String] = []
        var start = 0
        while start < bytes.count {
            var end = min(start + 4, bytes.count)
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            pieces.append(String(decoding: bytes[start..<end], as: UTF8.self))
            start = end
        }
        return pieces
    }
}
