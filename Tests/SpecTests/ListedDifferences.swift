// spec/differences.yaml → the differences that are meant, each with its reason.

import BinderyYAML
import Testing

/// A fact of which two descriptions say different things; nil where one of them says nothing.
struct Difference: Hashable, Comparable, CustomStringConvertible {
    var path: String
    var published: String?
    var ours: String?

    var description: String { "\(path): published \(published ?? "nothing"), ours \(ours ?? "nothing")" }

    static func < (one: Difference, other: Difference) -> Bool { one.path < other.path }

    static func all(published: [String: String], ours: [String: String]) -> Set<Difference> {
        let paths = Set(published.keys).union(ours.keys).filter { published[$0] != ours[$0] }
        return Set(paths.map { Difference(path: $0, published: published[$0], ours: ours[$0]) })
    }

    /// The differences of the list. Fails where one lacks its reason, or stands twice.
    static func listed(in list: YAMLNode) throws -> Set<Difference> {
        var listed: Set<Difference> = []
        for entry in list.elements {
            let reason = try #require(entry["reason"]?.string, "\(entry.span): no reason")
            #expect(reason.split(separator: " ").count > 3, "\(entry.span): say more")
            for (path, sides) in try #require(entry["changes"], "\(entry.span): no changes").entries {
                try #require(sides.count == 2, "\(sides.span): [what is published, what is ours]")
                let difference = Difference(
                    path: path.text ?? "", published: side(sides[0]), ours: side(sides[1]))
                #expect(listed.insert(difference).inserted, "\(path.span): listed twice")
            }
        }
        return listed
    }

    private static func side(_ node: YAMLNode) -> String? { node.isNull ? nil : SchemaFolding.text(node) }
}
