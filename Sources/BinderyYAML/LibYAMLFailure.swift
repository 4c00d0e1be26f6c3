// Where libyaml says that something is, and what it says when it gives up: plain values.

/// A place as libyaml counts it: from 0, columns in Unicode scalars.
struct LibYAMLPlace: Sendable, Hashable {
    var line: UInt32
    var column: UInt32
}

/// Why libyaml stopped.
struct LibYAMLFailure {
    enum Kind {
        /// The bytes are no text; `offset` says where.
        case reader
        /// The text is no YAML; `place` says where, `contextPlace` where the thing being read began.
        case syntax
        case memory
    }

    let kind: Kind
    let problem: String
    let place: LibYAMLPlace
    let context: String
    let contextPlace: LibYAMLPlace
    /// Bytes before the error.
    let offset: Int
    /// The character or byte that the reader refuses.
    let value: Int
}
