// A query, a form or the cookies of a request go in; names and values come out, the values still encoded.

import BinderyClient
import HTTPTypes

/// `name=value` items in their order.
struct RawItems {
    struct Item {
        /// The name, decoded.
        var name: String
        /// The value as it stands there.
        var raw: Substring
    }

    var items: [Item] = []
    /// Whether `+` stands for a space in the values.
    var plusIsSpace = true
    /// Whether the values are to be taken as they are.
    var isVerbatim = false

    /// The items of a form, or of a query.
    init(form text: Substring) {
        for part in text.split(separator: "&") {
            let (name, value) = Self.halves(part)
            items.append(Item(name: PercentDecoding.decoded(name, plusIsSpace: true) ?? String(name), raw: value))
        }
    }

    /// The items of a target's query.
    init(query target: String) {
        let query = target.firstIndex(of: "?").map { target[target.index(after: $0)...] } ?? ""
        self.init(form: query.prefix { $0 != "#" })
    }

    /// The cookies of all `Cookie` fields. One that holds `&` is one item all the same.
    init(cookies headers: HTTPFields) {
        plusIsSpace = false
        for field in headers[values: .cookie] {
            for part in field.split(separator: ";") {
                let (name, value) = Self.halves(part.trimmingSpaces[...])
                items.append(Item(name: PercentDecoding.decoded(name) ?? String(name), raw: value))
            }
        }
    }

    /// Cookies split further at `&`, as an exploded value stands in one.
    var splitAtAmpersands: RawItems {
        var result = self
        result.items = items.flatMap { item -> [Item] in
            guard item.raw.contains("&") else { return [item] }
            let parts = item.raw.split(separator: "&", omittingEmptySubsequences: false)
            return [Item(name: item.name, raw: parts[0])]
                + parts.dropFirst().map { part in
                    let (name, value) = Self.halves(part)
                    return Item(name: PercentDecoding.decoded(name) ?? String(name), raw: value)
                }
        }
        return result
    }

    /// The first value of a name, decoded.
    func first(named name: String) -> String? {
        items.first { $0.name == name }.flatMap { decoded($0.raw) }
    }

    /// - Returns: nil where the escapes are broken.
    func decoded(_ raw: Substring) -> String? {
        isVerbatim ? String(raw) : PercentDecoding.decoded(raw, plusIsSpace: plusIsSpace)
    }

    static func halves(_ part: Substring) -> (Substring, Substring) {
        guard let equals = part.firstIndex(of: "=") else { return (part, "") }
        return (part[..<equals], part[part.index(after: equals)...])
    }
}
