// How visible the generated declarations are.

package enum AccessLevel: String, Sendable, CaseIterable {
    case `public`, package, `internal`

    /// The modifier with its space; nothing for what Swift takes by itself.
    package var modifier: Code {
        switch self {
        case .public: "public "
        case .package: "package "
        case .internal: ""
        }
    }
}
