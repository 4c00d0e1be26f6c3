// How generated code merges the members of two chunks: a function for each rule, for members that may be missing too.

/// The rules of `FoldRule`, for members of any type. Generated code calls it.
public enum ChunkFold {
    // MARK: Texts

    @inlinable
    public static func join(_ text: inout String, _ next: String) {
        if text.isEmpty { text = next } else { text.append(next) }
    }

    @inlinable
    public static func join(_ text: inout String?, _ next: String?) {
        guard let next else { return }
        if text == nil { text = next } else { join(&text!, next) }
    }

    @inlinable
    public static func joinUnlessRepeated(_ text: inout String, _ next: String) {
        if text != next { join(&text, next) }
    }

    @inlinable
    public static func joinUnlessRepeated(_ text: inout String?, _ next: String?) {
        if text != next { join(&text, next) }
    }

    // MARK: What stays

    @inlinable
    public static func keep(_ text: inout String, _ next: String) {
        if text.isEmpty { text = next }
    }

    @inlinable
    public static func keep(_ text: inout String?, _ next: String?) {
        if text?.isEmpty ?? true { text = next ?? text }
    }

    @inlinable
    public static func keep<Number: BinaryInteger>(_ number: inout Number, _ next: Number) {
        if number == 0 { number = next }
    }

    @inlinable
    public static func keep<Number: BinaryInteger>(_ number: inout Number?, _ next: Number?) {
        if number == nil || number == 0 { number = next ?? number }
    }

    @inlinable
    public static func keep(_ time: inout UnixTime, _ next: UnixTime) {
        if time.seconds == 0 { time = next }
    }

    @inlinable
    public static func keep(_ time: inout UnixTime?, _ next: UnixTime?) {
        if time == nil || time?.seconds == 0 { time = next ?? time }
    }

    /// A value of any other type.
    @inlinable
    public static func keep<Value>(_ value: inout Value, _ next: Value) {}

    @inlinable
    public static func keep<Value>(_ value: inout Value?, _ next: Value?) {
        if value == nil { value = next }
    }

    // MARK: What replaces

    @inlinable
    public static func replace<Value>(_ value: inout Value, _ next: Value) {
        value = next
    }

    @inlinable
    public static func replace<Value>(_ value: inout Value?, _ next: Value?) {
        if let next { value = next }
    }

    @inlinable
    public static func replace(_ value: inout String, _ next: String) {
        if !next.isEmpty { value = next }
    }

    @inlinable
    public static func replace(_ value: inout String?, _ next: String?) {
        guard let next else { return }
        if !next.isEmpty || value == nil { value = next }
    }

    @inlinable
    public static func replace<Word: OpenEnum>(_ value: inout Word, _ next: Word) {
        if !next.rawValue.isEmpty { value = next }
    }

    @inlinable
    public static func replace<Word: OpenEnum>(_ value: inout Word?, _ next: Word?) {
        guard let next else { return }
        if value == nil || !next.rawValue.isEmpty { value = next }
    }

    // MARK: What adds up

    @inlinable
    public static func add<Number: AdditiveArithmetic>(_ number: inout Number, _ next: Number) {
        number += next
    }

    @inlinable
    public static func add<Number: AdditiveArithmetic>(_ number: inout Number?, _ next: Number?) {
        if let next { number = (number ?? .zero) + next }
    }

    // MARK: What merges

    @inlinable
    public static func merge<Value: Foldable>(_ value: inout Value, _ next: inout Value) {
        value.fold(&next)
    }

    // Not inlined, and by pattern: else the compiler copies the value to look whether it is there.
    @inline(never)
    @inlinable
    public static func merge<Value: Foldable>(_ value: inout Value?, _ next: inout Value?) {
        if case .none = next { return }
        if case .none = value { value = next } else { value!.fold(&next!) }
    }

    /// A map: by key, the last value that is there stays.
    @inlinable
    public static func merge<Value>(_ map: inout [String: Value], _ next: inout [String: Value]) {
        if !next.isEmpty { map.merge(next) { $1 } }
    }

    @inlinable
    public static func merge<Value>(_ map: inout [String: Value]?, _ next: inout [String: Value]?) {
        if case .none = next { return }
        if case .none = map { map = next } else { merge(&map!, &next!) }
    }

    // MARK: Arrays

    @inlinable
    public static func append<Element>(_ elements: inout [Element], _ next: [Element]) {
        if !next.isEmpty { elements.append(contentsOf: next) }
    }

    @inlinable
    public static func append<Element>(_ elements: inout [Element]?, _ next: [Element]?) {
        guard let next else { return }
        if elements == nil { elements = next } else { append(&elements!, next) }
    }

    @inlinable
    public static func merge<Element: FoldableElement>(_ elements: inout [Element], _ next: inout [Element]) {
        elements.fold(&next)
    }

    @inlinable
    public static func merge<Element: FoldableElement>(_ elements: inout [Element]?, _ next: inout [Element]?) {
        if case .none = next { return }
        if case .none = elements { elements = [] }
        elements!.fold(&next!)
    }
}
