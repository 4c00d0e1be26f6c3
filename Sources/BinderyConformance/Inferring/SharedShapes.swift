// The objects of all bodies → those that are one type, since they have the same members or nearly so, each with a name.

import BinderyIR

/// Groups of object shapes that become components.
struct SharedShapes {
    struct Group {
        var name: String
        var members: Set<String>
        var shape: Shape
        var uses = 0
    }

    /// How much of the members of two objects together have to be common, in percent.
    private static let likeness = 75

    /// What the elements of a list are called whose own name says nothing.
    var noun = ""
    private(set) var groups: [Group] = []

    /// Takes a body's objects, those within others too.
    ///
    /// - Parameter name: what the body itself would be called.
    mutating func add(_ shape: Shape, named name: String, isBody: Bool = true) {
        if shape.kinds.contains(.object), !shape.members.isEmpty, !shape.isMapOfIdentifiers {
            join(shape, name, isBody)
        }
        for member in shape.members { add(member.shape, named: ComponentName.camel(member.name), isBody: false) }
        if let element = shape.element {
            add(element, named: elementName(name, isBody), isBody: false)
        }
        if let any = shape.anyMember { add(any, named: name + "Value", isBody: false) }
    }

    private func elementName(_ name: String, _ isBody: Bool) -> String {
        let saysNothing = ["Data", "Items", "Results", "Values", "Entries", "List"].contains(name)
        if (isBody || saysNothing) && !noun.isEmpty { return noun }
        return isBody ? name + "Item" : NamedTemplate.singular(name)
    }

    private mutating func join(_ shape: Shape, _ name: String, _ isBody: Bool) {
        let uses = isBody ? 2 : 1
        if let known = position(of: shape) {
            groups[known].uses += uses
            groups[known].shape.merge(shape)
            groups[known].members.formUnion(shape.members.map(\.name))
            return
        }
        let copy = Shape()
        copy.merge(shape)
        var free = name.isEmpty ? "Value" : name
        if free.first?.isNumber == true { free = "Value" + free }
        let base = free
        var number = 2
        while groups.contains(where: { $0.name.lowercased() == free.lowercased() }) {
            free = "\(base)\(number)"
            number += 1
        }
        groups.append(Group(name: free, members: Set(shape.members.map(\.name)), shape: copy, uses: uses))
    }

    /// The group that an object is of: the most similar.
    private func position(of shape: Shape) -> Int? {
        let names = Set(shape.members.map(\.name))
        var best: (index: Int, share: Int)?
        for (index, group) in groups.enumerated() {
            let common = names.intersection(group.members).count
            let share = common * 100 / max(1, names.union(group.members).count)
            // One or two members in common are no type.
            let isPart =
                common >= 2 && share >= 60 && (names.isSubset(of: group.members) || group.members.isSubset(of: names))
            guard share == 100 || share >= Self.likeness && common >= 3 || isPart else { continue }
            if best.map({ $0.share < share }) ?? true { best = (index, share) }
        }
        return best?.index
    }

    /// The name of the component that an object is of; nil for what stands where it is used.
    func name(of shape: Shape) -> String? {
        guard shape.kinds.contains(.object), !shape.members.isEmpty, !shape.isMapOfIdentifiers else { return nil }
        return position(of: shape).flatMap { groups[$0].uses > 1 ? groups[$0].name : nil }
    }
}

extension Shape {
    /// Whether members are named by identifiers, so that they are entries of a map.
    var isMapOfIdentifiers: Bool {
        members.count >= 3 && members.allSatisfy { PathTree.isIdentifier(Substring($0.name)) }
    }
}
