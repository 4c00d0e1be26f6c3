// A path template comes in; the text that is sent of it and the names of its parameters go out.

/// A templated path. Two that differ in the names of their parameters alone are one path to OpenAPI.
///
///     /pets/{id}  →  /pets/{}, id
struct PathShape {
    /// With nothing between the braces.
    private(set) var text = ""
    private(set) var names: [String] = []

    init(_ template: String) {
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open] + "{}"
            names.append(String(rest[rest.index(after: open)..<close]))
            rest = rest[rest.index(after: close)...]
        }
        text += rest
    }
}
