// Servers report errors within responses of status 200, in a body or in an event of a stream. What came goes in, and
// whether it is such an error, or the data that was asked for.

/// Tells errors from data of one type, for whole bodies and for events alike.
///
/// These are the marks of an error: a member `error` that is an object, an array, a string, a number or `true`;
/// `"object": "error"`; `"type": "error"`; a member `detail`. Bytes that have a mark and are no value of the type are an
/// error. Where they are one, the mark may be part of the data:
/// - a type that requires members has them, so the value is data, unless `error` is a structure that the type does not
///   declare and nothing beside it carries content;
/// - a type that requires none accepts anything, so the value is data only if a member beside the mark carries content: an
///   array with elements, or an object with more in it than numbers.
///
/// In a stream, data may be the last that came before an error: a structure `error` beside content says so.
struct EmbeddedError: Sendable {
    private let requiresMembers: Bool
    private let hasNames: Bool
    private let isUnion: Bool
    private let places: StaticString

    /// - Parameter type: the type of what was asked for.
    init<Value: JSONReadable>(_ type: Value.Type) {
        requiresMembers = (try? JSONReader.read(Value.self, from: Array("{}".utf8))) == nil
        let record = Value.self as? any Record.Type
        hasNames = record != nil
        isUnion = Value.self is any OpenUnion.Type
        places = record?.places ?? ""
    }

    /// Whether bytes of any type may be an error: most hold neither word, and need no further look.
    static func mayStand(in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains(quotedError) || bytes.contains(quotedDetail)
    }

    private static let quotedError = Array("\"error\"".utf8)
    private static let quotedDetail = Array("\"detail\"".utf8)

    /// Whether a mark may be there at all: most data holds neither word.
    func mayStand(in bytes: ArraySlice<UInt8>, isValue: Bool) -> Bool {
        if bytes.contains(Self.quotedError) { return true }
        return (!requiresMembers || !isValue) && bytes.contains(Self.quotedDetail)
    }

    /// Whether the bytes are an error.
    /// - Parameter isValue: whether they are a value of the type; an unknown variant of a union is none.
    func stands(in bytes: ArraySlice<UInt8>, isValue: Bool) -> Bool {
        guard mayStand(in: bytes, isValue: isValue), let json = JSONMending.value(of: bytes) else { return false }
        if let first = json[0], !isValue { return first.object.map { hasMark($0) } ?? false }
        guard let object = json.object, hasMark(object) else { return false }
        if !isValue { return hasError(object) || !carriesContent(object) }
        if requiresMembers {
            return hasStructuredError(object) && hasNames && !declares("error") && !carriesContent(object)
        }
        return !carriesContent(object)
    }

    /// Whether the bytes are an error.
    /// - Parameter value: the value that was read from them.
    func stands<Value: JSONReadable>(in bytes: ArraySlice<UInt8>, read value: Value) -> Bool {
        // A union takes what is none of its variants as unknown.
        let isUnknown = isUnion && (value as? any OpenUnion)?.isUnknown(bytes) == true
        return stands(in: bytes, isValue: !isUnknown)
    }

    /// Whether data says that nothing comes after it but an error: there is content, and beside it an error that is a structure
    /// with something in it. A type that requires members and declares `error` means its own.
    func follows(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard !(requiresMembers && hasNames && declares("error")),
            let object = JSONMending.value(of: bytes)?.object, carriesContent(object)
        else { return false }
        return (object["error"]?.object ?? object["error"]?[0]?.object).map { !$0.allSatisfy { $1.isNothing } } ?? false
    }

    private func hasMark(_ object: JSONObject) -> Bool {
        hasError(object) || object["object"]?.string == "error" || object["type"]?.string == "error"
            || (object["detail"].map { !$0.isNull } ?? false)
    }

    private func hasError(_ object: JSONObject) -> Bool {
        guard let error = object["error"], !error.isNull else { return false }
        return error.bool ?? (error.string.map { !$0.isEmpty } ?? true)
    }

    private func hasStructuredError(_ object: JSONObject) -> Bool {
        if let members = object["error"]?.object { return !members.isEmpty }
        return object["error"]?[0]?.object != nil
    }

    private static let words: Set<String> = ["error", "errors", "detail", "details", "warnings"]

    /// Whether a member that the type declares holds more than numbers and single words.
    private func carriesContent(_ object: JSONObject) -> Bool {
        object.contains { key, value in
            guard !Self.words.contains(key), declares(key) else { return false }
            if let elements = value.array { return !elements.isEmpty }
            return value.object.map { !Self.isStatistics($0) } ?? false
        }
    }

    /// Whether an object holds numbers only, at any depth: a count of what was used, say.
    private static func isStatistics(_ object: JSONObject) -> Bool {
        object.allSatisfy { _, value in
            value.isNull || value.number != nil || (value.object.map(isStatistics) ?? false)
        }
    }

    /// Whether the type has a member of this name; of a type whose names nobody knows, every one.
    private func declares(_ name: String) -> Bool {
        hasNames ? JSONReader.place(of: name, in: places) != nil : true
    }
}

extension JSONValue {
    /// Whether it is null, false, 0 or empty.
    fileprivate var isNothing: Bool {
        isNull || bool == false || double == 0 || string == "" || array == [] || object?.isEmpty == true
    }
}

extension OpenUnion {
    /// Whether a value that was read from these bytes is none of the variants.
    func isUnknown(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let json = try? JSONCoding.decode(JSONValue.self, from: bytes) else { return false }
        return self == .unknown(json)
    }
}
