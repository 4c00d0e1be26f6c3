// A step of a view's pointer that chooses an element of an array by one of its members: `choices[index=0]`.

/// Chooses an element by the value of a member, not by where it stands: a chunk may hold a later choice only.
struct ElementSelector {
    let array: String
    private let member: String
    private let value: String

    /// nil: the step is of another kind.
    init?(_ step: Substring) {
        guard step.last == "]", let open = step.firstIndex(of: "["),
            let equals = step[open...].firstIndex(of: "="), equals > step.index(after: open)
        else { return nil }
        array = String(step[..<open])
        member = String(step[step.index(after: open)..<equals])
        value = String(step[step.index(after: equals)...].dropLast())
    }

    /// The element whose member has the value; where no element has such a member, the first one: some servers leave it out
    /// where there is one element only.
    func select(_ elements: [JSONValue]) -> JSONValue? {
        var isTold = false
        for element in elements {
            guard let found = element[member], !found.isNull else { continue }
            isTold = true
            if found.string ?? found.number?.description == value { return element }
        }
        return isTold ? nil : elements.first
    }
}
