// The items of a form go in, the object that they are the members of comes out: what the client's `FormFields` has written.

import BinderyClient

/// Reads the members of an object from a form's items.
struct FormReader {
    let shape: ValueShape
    let encodings: [FieldEncoding]
    var prefersLiterals = false

    func value(of items: RawItems) throws(ParameterReader.Malformed) -> JSONValue {
        var object = JSONObject()
        var seen: Set<String> = []
        for item in items.items {
            // `name[key]` is of the member `name`, where that is written so.
            let base = String(item.name.prefix { $0 != "[" })
            let isDeep = encodings.first { $0.name == base }?.style == .deepObject && base != item.name
            let name = isDeep ? base : item.name
            guard seen.insert(name).inserted else { continue }
            if let value = try member(name, of: items) { object[name] = .some(value) }
        }
        return .object(object)
    }

    private func member(_ name: String, of items: RawItems) throws(ParameterReader.Malformed) -> JSONValue? {
        let own = shape.member(name) ?? .any
        let encoding = encodings.first { $0.name == name }
        let style = encoding?.style ?? (encoding?.isJSON == true || own.isObject ? .json : .form)
        let explode = encoding?.explode ?? (style == .form || style == .deepObject)
        let reader = ParameterReader(
            name: name, style: style, explode: explode, shape: own, prefersLiterals: prefersLiterals)
        return try reader.items(items)
    }
}
