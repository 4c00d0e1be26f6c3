// The bytes of a body go in; the same come out without secrets: those of the request, and values of members that are secret by
// their name.

/// What is taken out of a fixture.
struct Redaction: Sendable {
    var secrets: RequestSecrets
    /// Names of members of JSON and of forms whose value is taken out, in small letters.
    var members: Set<String>

    func redacted(_ bytes: [UInt8], contentType: String?) -> [UInt8] {
        let bytes = secrets.redacted(bytes)
        guard !members.isEmpty else { return bytes }
        if contentType?.hasPrefix("application/x-www-form-urlencoded") == true {
            let items = String(decoding: bytes, as: UTF8.self).split(separator: "&", omittingEmptySubsequences: false)
            return Array(items.map { redacted(item: String($0)) }.joined(separator: "&").utf8)
        }
        guard let first = bytes.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
            let value = try? JSONValue(parsing: bytes), let redacted = redacted(value),
            let result = try? JSONCoding.encode(redacted)
        else { return bytes }
        return result
    }

    private func redacted(item: String) -> String {
        guard let equals = item.firstIndex(of: "="), members.contains(item[..<equals].lowercased()) else { return item }
        return item[...equals] + RequestSecrets.mark
    }

    /// The value without its secret members; nil: it has none.
    private func redacted(_ value: JSONValue) -> JSONValue? {
        if let array = value.array {
            let elements = array.map(redacted)
            if elements.allSatisfy({ $0 == nil }) { return nil }
            return .array(zip(array, elements).map { $1 ?? $0 })
        }
        guard let object = value.object else { return nil }
        var result = object
        var isChanged = false
        for (key, member) in object {
            let isText = members.contains(key.lowercased()) && member.string != nil
            guard let new = isText ? .string(RequestSecrets.mark) : redacted(member) else { continue }
            result[key] = new
            isChanged = true
        }
        return isChanged ? .object(result) : nil
    }
}
