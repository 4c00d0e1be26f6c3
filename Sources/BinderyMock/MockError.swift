// A body of an error that was made of its schema, and what there is to say → the same body, saying it.

import BinderyRuntime

struct MockError {
    var message: String
    var parameter: String?

    /// Puts the message where a text for people stands: `message`, `detail` or `title`, also within `error` or the first of
    /// `errors`.
    func placed(in body: JSONValue) -> JSONValue {
        guard var object = body.object else {
            if body.string != nil { return .string(message) }
            guard let first = body.array?.first else { return body }
            return .array([placed(in: first)])
        }
        for name in ["error", "errors", "fault"] {
            guard let inner = object[name], inner.object != nil || inner.array != nil else { continue }
            object[name] = placed(in: inner)
            return .object(object)
        }
        if let name = ["message", "detail", "error", "title", "msg"].first(where: { object[$0]?.string != nil }) {
            object[name] = .string(message)
        }
        if let parameter, let name = ["param", "parameter"].first(where: { object[$0] != nil }) {
            object[name] = .string(parameter)
        }
        return .object(object)
    }
}
