// What a scalar node says, by its tag, else by its style and YAML 1.2's core schema.

extension YAMLNode {
    /// What the scalar means; nil for a collection.
    package var scalar: YAMLScalar? {
        guard let type = coreType else { return nil }
        switch type {
        case .null: return .null
        case .boolean: return .bool(isTrue)
        case .integer: return .int(tree.text(index))
        case .float: return .float(tree.text(index))
        case .string: return .string(tree.text(index))
        }
    }

    /// The text of any scalar, without its quotes, whatever it means; nil for a collection.
    package var text: String? { kind == .scalar ? tree.text(index) : nil }

    /// The first byte of a scalar's text; nil for a collection or an empty text.
    package var firstByte: UInt8? {
        let node = arenaNode
        return node.kind == .scalar && node.count > 0 ? tree.text.bytes[Int(node.start)] : nil
    }

    /// The text of a scalar that is a string; nil for anything else.
    package var string: String? { coreType == .string ? tree.text(index) : nil }

    /// The value of a scalar that is a boolean; nil for anything else.
    package var bool: Bool? { coreType == .boolean ? isTrue : nil }

    /// Whether this is a null: `null`, `~` or nothing at all.
    package var isNull: Bool { coreType == .null }

    /// The value of a scalar that is an integer; nil for anything else, and for one that `Int` cannot hold.
    package var int: Int? {
        guard coreType == .integer else { return nil }
        let text = tree.text(index)
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
        if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8) }
        return Int(text)
    }

    private var isTrue: Bool { tree.text.bytes[arenaNode.textRange].first.map { $0 | 0x20 } == UInt8(ascii: "t") }

    private var coreType: CoreType? {
        let node = arenaNode
        guard node.kind == .scalar else { return nil }
        return CoreType(tag: node.tag, isPlain: node.isPlain, text: tree.text.bytes[node.textRange])
    }
}

extension CoreType {
    init(tag: YAMLTag, isPlain: Bool, text: ArraySlice<UInt8>) {
        switch tag {
        case .none: self = isPlain ? CoreType(text) : .string
        case .integer: self = .integer
        case .float: self = .float
        case .boolean: self = .boolean
        case .null: self = .null
        case .string, .merge, .sequence, .mapping: self = .string
        }
    }

    /// Whether a text may bear this tag.
    static func fits(_ text: ArraySlice<UInt8>, tag: YAMLTag) -> Bool {
        let type = CoreType(text)
        switch tag {
        case .none, .string: return true
        case .integer: return type == .integer
        case .float: return type == .float || type == .integer
        case .boolean: return type == .boolean
        case .null: return type == .null
        case .merge: return text.elementsEqual("<<".utf8)
        case .sequence, .mapping: return false
        }
    }
}
