// Types of two APIs go in; a number for each comes out, the same for types that mean the same with all that they reach.

/// Partition refinement: types begin in one class where their own declarations are equal, and a class is split until the
/// references of all its members lead to the same classes. So types that refer to one another are compared without end.
package struct TypeClasses {
    package let old: [Int]
    package let new: [Int]

    private struct Key: Hashable {
        var own: Int
        var references: [Int]
    }

    /// Two types are equal only where `label` says the same of both, too; `more` counts among a type's references.
    package init(
        old: API, new: API, label: (_ isNew: Bool, TypeID) -> [String] = { _, _ in [] },
        more: (_ isNew: Bool, TypeID) -> [TypeID] = { _, _ in [] }
    ) {
        struct First: Hashable {
            var marks: [TypeShape.Mark]
            var labels: [String]
        }
        var firsts: [First] = []
        var references: [[Int]] = []
        for (api, isNew) in [(old, false), (new, true)] {
            let offset = isNew ? old.types.count : 0
            for type in api.types {
                let shape = TypeShape(type)
                firsts.append(First(marks: shape.marks, labels: label(isNew, type.id)))
                references.append((shape.references + more(isNew, type.id)).map { $0.rawValue + offset })
            }
        }
        var (classes, count) = Self.numbered(firsts)
        while true {
            let (finer, finerCount) = Self.numbered(
                classes.indices.map { Key(own: classes[$0], references: references[$0].map { classes[$0] }) })
            guard finerCount > count else { break }
            (classes, count) = (finer, finerCount)
        }
        self.old = Array(classes.prefix(old.types.count))
        self.new = Array(classes.dropFirst(old.types.count))
    }

    /// A number for each key, equal where the keys are; and how many there are.
    private static func numbered(_ keys: [some Hashable]) -> ([Int], Int) {
        var numbers: [AnyHashable: Int] = [:]
        let classes = keys.map { key in
            let fresh = numbers.count
            if let known = numbers[key] { return known }
            numbers[key] = fresh
            return fresh
        }
        return (classes, numbers.count)
    }
}
