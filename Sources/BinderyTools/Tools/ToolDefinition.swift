// What a model is told of a tool, and how a tool may be called.

import BinderyRuntime

/// What a model is told of a tool.
public struct ToolDefinition: Sendable, Hashable {
    /// By what name the model calls it: 1 to 64 letters, digits, `_` and `-`, as services demand.
    public var name: String
    /// What it does and when to call it.
    public var description: String
    /// The JSON Schema of the arguments.
    public var parameters: JSONValue
    /// Whether the service is to hold the model to the schema: the schema is put into the form that it demands for that.
    public var isStrict: Bool

    /// Not strict, where nothing is said.
    public init(name: String, description: String = "", parameters: JSONValue, isStrict: Bool = false) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.isStrict = isStrict
    }
}

/// How a tool may be called.
public struct ToolOptions: Sendable, Hashable {
    /// Whether it may run beside other calls that the model asks for at once. Where a tool may not, the model is asked for one call
    /// at a time, if the service has that, and calls that come at once run one by one.
    public var isParallel: Bool
    /// How long a call may take; nil: without limit. A call that takes longer is cancelled, and the model is told.
    public var timeout: Duration?

    /// Beside other calls, without a limit of time, where nothing is said.
    public init(isParallel: Bool = true, timeout: Duration? = nil) {
        self.isParallel = isParallel
        self.timeout = timeout
    }
}

/// Names of tools.
enum ToolName {
    /// `GetWeather` → `get_weather`, `HTTPFetch` → `http_fetch`.
    static func snakeCase(_ name: String) -> String {
        let letters = Array(name)
        var text = ""
        for (index, letter) in letters.enumerated() {
            let isNewWord =
                letter.isUppercase && index > 0
                && (!letters[index - 1].isUppercase
                    || (index + 1 < letters.count && letters[index + 1].isLowercase))
            if isNewWord, text.last != "_" { text.append("_") }
            text += letter.lowercased()
        }
        return text
    }
}
