// Two nodes → whether they hold the same data: keys in any order, scalars of the same type and text.

import BinderyYAML

extension MutableTree {
    package func isSame(as other: MutableTree) -> Bool {
        var open = [(self, other)]
        while let (one, other) = open.popLast() {
            if one.changed == nil, other.changed == nil, one.node == other.node { continue }
            guard one.kind == other.kind, one.count == other.count else { return false }
            switch one.kind {
            case .scalar:
                guard one.isSameScalar(as: other) else { return false }
            case .sequence:
                for position in 0..<one.count { open.append((one[position], other[position])) }
            case .mapping:
                for position in 0..<one.count {
                    let entry = one.entry(position)
                    guard let value = other[entry.key.text ?? ""] else { return false }
                    open.append((entry.value, value))
                }
            }
        }
        return true
    }

    private func isSameScalar(as other: MutableTree) -> Bool {
        switch (scalar, other.scalar) {
        case (.null, .null): true
        case (.bool(let one), .bool(let other)): one == other
        case (.int(let one), .int(let other)), (.float(let one), .float(let other)),
            (.string(let one), .string(let other)):
            one.utf8.elementsEqual(other.utf8)
        default: false
        }
    }
}
