// What is generated besides the types that the description names: each part with the file that it stands in, and what that
// imports. The layouts, the imports and the emission go through all cases, so that the compiler names what a new part lacks.

import BinderyIR

/// A part of the output that is no type of the description.
enum OutputPart: String, Hashable, Sendable, CaseIterable {
    // By the names that `OutputNames` gives the files of the fixed layout; what has none there stands among the models.
    case client = "Client"
    case server = "Server"
    case tools = "Tools"
    case webhooks = "Webhooks"

    /// What a config has to ask for.
    var output: Output {
        switch self {
        case .client: .client
        case .server: .server
        case .tools, .webhooks: .models
        }
    }

    /// Whether the description gives rise to it.
    func isDeclared(by api: API) -> Bool {
        switch self {
        case .client, .server: !api.operations.isEmpty
        case .tools: !api.tools.isEmpty
        case .webhooks: !api.webhooks.isEmpty
        }
    }

    /// The type that its file is called after in the layout by schemas.
    func typeName(_ names: NamedAPI) -> Identifier {
        switch self {
        case .client: names.clientName
        case .server: ServerNames(names).type
        case .tools: names.extras.toolSet
        case .webhooks: names.extras.webhooks
        }
    }

    /// The library that its declarations stand on, which whoever imports a public module sees as well.
    var library: Code? {
        switch self {
        case .client: "BinderyClient"
        case .server: "BinderyServer"
        case .tools: "BinderyTools"
        case .webhooks: nil
        }
    }
}
