// A call that a model asks for, and what became of it.

/// A call that a model asks for.
public struct ToolInvocation: Sendable, Hashable {
    /// What its result refers to. Made by Bindery where the service gives none.
    public var id: String
    /// The tool's name, as the model wrote it.
    public var name: String
    /// The arguments as the model wrote them: JSON text if all went well; `{}` where it wrote nothing.
    public var arguments: String

    /// An invocation for tests of `approve`.
    public init(id: String, name: String, arguments: String) {
        self.id = id
        self.name = name
        self.arguments = arguments
    }
}

/// What became of a call; `content` of it goes to the model.
public enum ToolOutcome: Sendable {
    /// The tool's output as text.
    case output(String)
    /// The tool threw.
    case failed(any Error, content: String)
    /// The call could not be made: an unknown name, arguments that do not decode.
    case unreadable(content: String)
    /// It was refused before it was made.
    case refused(content: String)
    /// It took longer than the tool may.
    case timedOut(content: String)

    /// What the model is told.
    public var content: String {
        switch self {
        case .output(let content), .failed(_, let content), .unreadable(let content), .refused(let content),
            .timedOut(let content):
            content
        }
    }
}
