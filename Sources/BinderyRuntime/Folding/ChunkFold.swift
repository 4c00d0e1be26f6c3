// How generated code merges the members of two chunks: a function for each rule, for members that may be missing too.

/// The rules of `FoldRule`, for members of any type. Generated code calls it.
public enum ChunkFold {
    // MARK: Texts

    /// `FoldRule.join`: appends a piece of a text.
    @inlinable
    public static func join(_ text: inout String, _ next: String) {
        if text.isEmpty { text = next } else { text.append(next) }
    }

    /// Appends a piece of a text; a chunk without the member changes nothing.
    @inlinable
    public static func join(_ text: inout String?, _ next: String?) {
        guard let next else { return }
        if text == nil { text = next } else { join(&text!, next) }
    }

    /// `FoldRule.joinUnlessRepeated`: appends a piece of a text, unless it is the text so far.
    @inlinable
    public static func joinUnlessRepeated(_ text: inout String, _ next: String) {
        if text != next { join(&text, next) }
    }

    /// The same for a member that may be missing; a chunk without it changes nothing.
    @inlinable
    public static func joinUnlessRepeated(_ text: inout String?, _ next: String?) {
        if text != next { join(&text, next) }
    }

    // MARK: What stays

    /// `FoldRule.keep`: the first text that is not empty stays.
    @inlinable
    public static func keep(_ text: inout String, _ next: String) {
        if text.isEmpty { text = next }
    }

    /// The first text that is there and not empty stays.
    @inlinable
    public static func keep(_ text: inout String?, _ next: String?) {
        if text?.isEmpty ?? true { text = next ?? text }
    }

    /// The first number other than 0 stays.
    @inlinable
    public static func keep<Number: BinaryInteger>(_ number: inout Number, _ next: Number) {
        if number == 0 { number = next }
    }

    /// The first number that is there and not 0 stays.
    @inlinable
    public static func keep<Number: BinaryInteger>(_ number: inout Number?, _ next: Number?) {
        if number == nil || number == 0 { number = next ?? number }
    }

    /// The first time other than 0 stays: services write 0 where they know none.
    @inlinable
    public static func keep(_ time: inout UnixTime, _ next: UnixTime) {
        if time.seconds == 0 { time = next }
    }

    /// The first time that is there and not 0 stays.
    @inlinable
    public static func keep(_ time: inout UnixTime?, _ next: UnixTime?) {
        if time == nil || time?.seconds == 0 { time = next ?? time }
    }

    /// A value of any other type.
    @inlinable
    public static func keep<Value>(_ value: inout Value, _ next: Value) {}

    /// The first value that is there stays.
    @inlinable
    public static func keep<Value>(_ value: inout Value?, _ next: Value?) {
        if value == nil { value = next }
    }

    // MARK: What replaces

    /// `FoldRule.replace`: the last value stays.
    @inlinable
    public static func replace<Value>(_ value: inout Value, _ next: Value) {
        value = next
    }

    /// The last value that is there stays.
    @inlinable
    public static func replace<Value>(_ value: inout Value?, _ next: Value?) {
        if let next { value = next }
    }

    /// The last text that is not empty stays.
    @inlinable
    public static func replace(_ value: inout String, _ next: String) {
        if !next.isEmpty { value = next }
    }

    /// The last text that is not empty stays; an empty one only where there was none.
    @inlinable
    public static func replace(_ value: inout String?, _ next: String?) {
        guard let next else { return }
        if !next.isEmpty || value == nil { value = next }
    }

    /// The last word that is not empty stays.
    @inlinable
    public static func replace<Word: OpenEnum>(_ value: inout Word, _ next: Word) {
        if !next.rawValue.isEmpty { value = next }
    }

    /// The last word that is not empty stays; an empty one only where there was none.
    @inlinable
    public static func replace<Word: OpenEnum>(_ value: inout Word?, _ next: Word?) {
        guard let next else { return }
        if value == nil || !next.rawValue.isEmpty { value = next }
    }

    // MARK: What adds up

    /// `FoldRule.add`: the sum of what the chunks tell.
    @inlinable
    public static func add<Number: AdditiveArithmetic>(_ number: inout Number, _ next: Number) {
        number += next
    }

    /// The sum of what the chunks tell; nil where none tells anything.
    @inlinable
    public static func add<Number: AdditiveArithmetic>(_ number: inout Number?, _ next: Number?) {
        if let next { number = (number ?? .zero) + next }
    }

    // MARK: What merges

    /// `FoldRule.merge`: member by member, each by its own rule. `next` may be used up.
    @inlinable
    public static func merge<Value: Foldable>(_ value: inout Value, _ next: inout Value) {
        value.fold(&next)
    }

    /// Member by member; a chunk without the value changes nothing.
    // Not inlined, and by pattern: else the compiler copies the value to look whether it is there.
    @inline(never)
    @inlinable
    public static func merge<Value: Foldable>(_ value: inout Value?, _ next: inout Value?) {
        if case .none = next { return }
        if case .none = value {
            value = next
            value!.foldWithin()
        } else {
            value!.fold(&next!)
        }
    }

    /// A map: by key, the last value that is there stays.
    @inlinable
    public static func merge<Value>(_ map: inout [String: Value], _ next: inout [String: Value]) {
        if !next.isEmpty { map.merge(next) { $1 } }
    }

    /// A map by key; a chunk without it changes nothing.
    @inlinable
    public static func merge<Value>(_ map: inout [String: Value]?, _ next: inout [String: Value]?) {
        if case .none = next { return }
        if case .none = map { map = next } else { merge(&map!, &next!) }
    }

    // MARK: Arrays

    /// `FoldRule.append`: the elements go behind those that are there.
    @inlinable
    public static func append<Element>(_ elements: inout [Element], _ next: [Element]) {
        if !next.isEmpty { elements.append(contentsOf: next) }
    }

    /// The elements go behind those that are there; a chunk without them changes nothing.
    @inlinable
    public static func append<Element>(_ elements: inout [Element]?, _ next: [Element]?) {
        guard let next else { return }
        if elements == nil { elements = next } else { append(&elements!, next) }
    }

    /// An array element by element: by `index`, else by `id`; without either a name begins the next one. `next` may be used up.
    @inlinable
    public static func merge<Element: FoldableElement>(_ elements: inout [Element], _ next: inout [Element]) {
        elements.fold(&next)
    }

    /// An array element by element; a chunk without it changes nothing.
    @inlinable
    public static func merge<Element: FoldableElement>(_ elements: inout [Element]?, _ next: inout [Element]?) {
        if case .none = next { return }
        if case .none = elements { elements = [] }
        elements!.fold(&next!)
    }

    // MARK: What came first

    /// A value that is the first of its kind: elements of its arrays that continue one another become one.
    @inlinable
    public static func foldWithin<Value: Foldable>(_ value: inout Value) { value.foldWithin() }

    /// A value that may be missing.
    @inlinable
    public static func foldWithin<Value: Foldable>(_ value: inout Value?) {
        if case .some = value { value!.foldWithin() }
    }

    /// An array that is the first of its kind: its elements are folded one by one.
    @inlinable
    public static func foldWithin<Element: FoldableElement>(_ elements: inout [Element]) { elements.foldWithin() }

    /// An array that may be missing.
    @inlinable
    public static func foldWithin<Element: FoldableElement>(_ elements: inout [Element]?) {
        if case .some = elements { elements!.foldWithin() }
    }
}
