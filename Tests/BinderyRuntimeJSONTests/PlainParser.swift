// An independent reading of RFC 8259, as plain as can be: the oracle for accept, reject and values.
import BinderyRuntime

/// JSON as a tree; numbers keep their text, objects their order and duplicates.
indirect enum Tree: Hashable {
    case null
    case bool(Bool)
    case number(String)
    case string([Unicode.Scalar])
    case array([Tree])
    case object([Member])

    struct Member: Hashable {
        var key: [Unicode.Scalar]
        var value: Tree
    }
}

struct PlainParser {
    private var rest: ArraySlice<Unicode.Scalar>
    private struct Refusal: Error {}

    /// Nil where the bytes are no JSON text.
    static func parse(_ bytes: [UInt8], depth: Int = 512) -> Tree? {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var parser = PlainParser(rest: Array(text.unicodeScalars)[...])
        guard let tree = try? parser.value(depth) else { return nil }
        parser.space()
        return parser.rest.isEmpty ? tree : nil
    }

    private mutating func value(_ depth: Int) throws -> Tree {
        space()
        switch rest.first {
        case "n": return try word("null", .null)
        case "t": return try word("true", .bool(true))
        case "f": return try word("false", .bool(false))
        case "\"": return .string(try string())
        case "[":
            guard depth > 0 else { throw Refusal() }
            return .array(try list("]") { (parser) in try parser.value(depth - 1) })
        case "{":
            guard depth > 0 else { throw Refusal() }
            return .object(
                try list("}") { (parser) in
                    parser.space()
                    guard parser.rest.first == "\"" else { throw Refusal() }
                    let key = try parser.string()
                    parser.space()
                    try parser.take(":")
                    return Tree.Member(key: key, value: try parser.value(depth - 1))
                })
        default: return .number(try number())
        }
    }

    private mutating func list<Item>(_ end: Unicode.Scalar, item: (inout Self) throws -> Item) throws -> [Item] {
        rest.removeFirst()
        space()
        var items: [Item] = []
        if rest.first == end {
            rest.removeFirst()
            return items
        }
        while true {
            items.append(try item(&self))
            space()
            if rest.first == end {
                rest.removeFirst()
                return items
            }
            try take(",")
        }
    }

    private mutating func string() throws -> [Unicode.Scalar] {
        try take("\"")
        var scalars: [Unicode.Scalar] = []
        while let next = rest.popFirst() {
            switch next {
            case "\"": return scalars
            case "\\":
                guard let letter = rest.popFirst() else { throw Refusal() }
                if letter == "u" {
                    scalars.append(try unicodeEscape())
                } else {
                    let known: [Unicode.Scalar: Unicode.Scalar] = [
                        "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
                    ]
                    guard let scalar = known[letter] else { throw Refusal() }
                    scalars.append(scalar)
                }
            case _ where next.value < 0x20: throw Refusal()
            default: scalars.append(next)
            }
        }
        throw Refusal()
    }

    private mutating func unicodeEscape() throws -> Unicode.Scalar {
        let first = try unit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00 else { throw Refusal() }
        try take("\\")
        try take("u")
        let second = try unit()
        guard (0xDC00...0xDFFF).contains(second) else { throw Refusal() }
        let value = 0x10000 + (UInt32(first) - 0xD800) * 0x400 + UInt32(second) - 0xDC00
        guard let scalar = Unicode.Scalar(value) else { throw Refusal() }
        return scalar
    }

    private mutating func unit() throws -> UInt16 {
        var text = ""
        for _ in 0..<4 {
            guard let scalar = rest.popFirst(), scalar.properties.isASCIIHexDigit else { throw Refusal() }
            text.unicodeScalars.append(scalar)
        }
        guard let unit = UInt16(text, radix: 16) else { throw Refusal() }
        return unit
    }

    private mutating func number() throws -> String {
        let text = String(String.UnicodeScalarView(rest.prefix { "+-.eE0123456789".unicodeScalars.contains($0) }))
        guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else { throw Refusal() }
        rest.removeFirst(text.unicodeScalars.count)
        return text
    }

    private mutating func word(_ text: String, _ tree: Tree) throws -> Tree {
        for scalar in text.unicodeScalars { try take(scalar) }
        return tree
    }

    private mutating func take(_ scalar: Unicode.Scalar) throws {
        guard rest.popFirst() == scalar else { throw Refusal() }
    }

    private mutating func space() {
        while let next = rest.first, next == " " || next == "\t" || next == "\n" || next == "\r" { rest.removeFirst() }
    }
}

extension Tree: JSONReadable {
    init(json: inout JSONReader) throws(JSONError) {
        switch json.peekKind {
        case .null: self = json.null() ? .null : .number(try json.numberText())
        case .boolean: self = .bool(try json.bool())
        case .number: self = .number(try json.numberText())
        case .string: self = .string(Array(try json.string().unicodeScalars))
        case .array: self = .array(try [Tree](json: &json))
        case .object:
            var members: [Member] = []
            try json.enterObject()
            while let key = try json.nextKey() {
                let name = Array(json.string(key).unicodeScalars)
                members.append(Member(key: name, value: try json.member()))
            }
            self = .object(members)
        case nil: self = .number(try json.numberText())
        }
    }
}

extension Tree: JSONWritable {
    func write(json: inout JSONWriter) {
        switch self {
        case .null: json.literal("null")
        case .bool(let bool): bool.write(json: &json)
        case .number(let text): json.raw(Array(text.utf8))
        case .string(let scalars): json.string(String(String.UnicodeScalarView(scalars)))
        case .array(let elements): elements.write(json: &json)
        case .object(let members):
            let start = json.count
            for member in members {
                json.memberKey(String(String.UnicodeScalarView(member.key)))
                member.value.write(json: &json)
            }
            json.closeObject(from: start)
        }
    }
}

/// The fault of reading a type from a text, or nil.
func fault<Value: JSONReadable>(_ text: String, as type: Value.Type) -> JSONError? {
    do throws(JSONError) {
        _ = try JSONReader.read(type, from: Array(text.utf8))
        return nil
    } catch {
        return error.located(in: Array(text.utf8))
    }
}

func read<Value: JSONReadable>(_ text: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONReader.read(type, from: Array(text.utf8))
}

func written(_ value: some JSONWritable) throws -> String {
    String(decoding: try JSONWriter.bytes(of: value), as: UTF8.self)
}

func isAccepted(_ bytes: [UInt8], options: JSONReader.Options = .init()) -> Bool {
    (try? JSONReader.validate(bytes, options: options)) != nil
}
