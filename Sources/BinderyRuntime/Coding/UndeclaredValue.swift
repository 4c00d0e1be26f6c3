// What a reader meets that its types do not know: asked for by a translation, which has to tell of each.

/// A value that stands in the text and has no property of its own.
struct UndeclaredValue {
    enum Kind {
        /// A member that the record does not have.
        case unknown
        /// A member whose one legal value is another.
        case differing
        /// A member whose value does not fit its type.
        case misfit(JSONError)
        /// A word that its enumeration does not know, or a value that is none of its union's variants.
        case unfamiliar
    }

    /// Where its value starts.
    let offset: Int
    let kind: Kind
}

extension DecodingRecovery {
    /// Takes it on the list, if there is one.
    func stray(_ stray: UndeclaredValue) {
        strays?.append(stray)
    }

    /// Takes off the list what stands behind an offset that is read again.
    func forgetStrays(from offset: Int) {
        while let last = strays?.last, last.offset >= offset { strays?.removeLast() }
    }
}
