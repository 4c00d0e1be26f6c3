// The tools that a request has of its own, beside those that a run is given.

import BinderyClient
import BinderyRuntime

/// The names of a request's own tools, which a run cannot call.
enum RequestTools {
    /// - Parameters:
    ///   - tools: the tools of the request, before others are added.
    ///   - definition: the template of a tool, which says where its name stands. A tool of another kind has it in a member of
    ///     another name: `{"type": "function", "function": {"name": …}}`, `{"type": "custom", "custom": {"name": …}}`.
    static func names(of tools: [JSONValue], definition: JSONValue) -> Set<String> {
        guard let key = nameKey(in: definition) else { return [] }
        return Set(tools.flatMap { tool in ([tool] + (tool.object?.values ?? [])).compactMap { $0[key]?.string } })
    }

    private static func nameKey(in definition: JSONValue) -> String? {
        for (key, value) in definition.object ?? [:] {
            if value.string == "$name" { return key }
            if let found = nameKey(in: value) { return found }
        }
        return nil
    }
}

/// The request's choice of a tool, and a list of those that may be called within it:
/// `{"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": […]}}`, or the members of the inner object beside `type`.
enum ToolChoice {
    /// What is left of the choice once the model has called: nothing of what forces it to call, since it would call without end. What
    /// forbids calls stays, and so does the list of tools that may be called, with the mode "auto".
    static func released(_ choice: JSONValue) -> JSONValue? {
        if choice.string == "none" { return choice }
        guard let (name, list) = allowed(in: choice) else { return nil }
        var (choice, released) = (choice, list)
        released["mode"] = "auto"
        guard let name else { return .object(released) }
        choice[name] = .object(released)
        return choice
    }

    /// The tools that may be called; nil where the choice lists none.
    static func allowedTools(in choice: JSONValue) -> [JSONValue]? { allowed(in: choice)?.list["tools"]?.array }

    /// The object with the list, and the name of the member that it is; nil for the choice itself.
    private static func allowed(in choice: JSONValue) -> (name: String?, list: JSONObject)? {
        func isList(_ members: JSONObject) -> Bool { members["mode"]?.string != nil && members["tools"]?.array != nil }
        guard let members = choice.object else { return nil }
        if isList(members) { return (nil, members) }
        for (name, value) in members {
            if let inner = value.object, isList(inner) { return (name, inner) }
        }
        return nil
    }
}
