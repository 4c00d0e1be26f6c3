// The paths of recorded URLs → the templates that they are of: what looks like an identifier is a parameter, all else stays.

import BinderyIR

/// Paths, cut at their slashes.
struct PathTree {
    /// One part of a template.
    enum Part: Hashable {
        case constant(String)
        case parameter
    }

    /// Beside so many others a part is one of many values.
    static let mostConstants = 24
    private static let mostPaths = 100_000

    private final class Node {
        var children: [String: Node] = [:]
    }

    private let root = Node()
    private var count = 0

    mutating func add(_ path: String) {
        guard count < Self.mostPaths else { return }
        count += 1
        var node = root
        for segment in PathTemplate.parts(path) {
            let key = Self.isIdentifier(segment) ? "" : String(segment)
            let child = node.children[key] ?? Node()
            node.children[key] = child
            node = child
        }
    }

    /// The template of a path that was added.
    func template(of path: String) -> [Part] {
        var nodes = [root]
        return PathTemplate.parts(path).map { segment in
            let text = String(segment)
            let names = nodes.reduce(into: Set<String>()) { $0.formUnion($1.children.keys) }
            let isParameter = Self.isIdentifier(segment) || names.count > Self.mostConstants
            nodes = nodes.flatMap { node in
                isParameter ? Array(node.children.values) : node.children[text].map { [$0] } ?? []
            }
            return isParameter ? .parameter : .constant(text)
        }
    }

    /// Whether a part names one of many things: a number, a UUID, a hash, or letters and digits mixed as a generator mixes them.
    static func isIdentifier(_ segment: Substring) -> Bool {
        if Redaction.isToken(segment) { return true }
        let bytes = Array(segment.utf8)
        let digits = bytes.count { (0x30...0x39).contains($0) }
        guard digits > 0 else { return segment.contains("@") }
        if digits == bytes.count { return true }
        // `v1`, `2024-05-01` as a version, `gpt4`, `oauth2`
        let isHex = bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) || $0 == 0x2D }
        if isHex, bytes.count >= 8 { return true }
        if segment.contains("@") || segment.contains("%40") { return true }
        let isWord = bytes.allSatisfy {
            (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D || $0 == 0x5F
        }
        // A prefix and a number or hash behind it: `user_12`, `call-8f2Kd91x`
        if isWord, let mark = segment.lastIndex(where: { $0 == "_" || $0 == "-" }) {
            let tail = segment[segment.index(after: mark)...]
            let inTail = tail.utf8.count { (0x30...0x39).contains($0) }
            if inTail == tail.utf8.count, inTail > 0, segment[mark] == "_" { return true }
            if tail.utf8.count >= 8, inTail >= 2 { return true }
        }
        return isWord && bytes.count >= 12 && digits >= 3
    }
}

/// A template with names for its parameters.
struct NamedTemplate {
    private(set) var text = ""
    private(set) var names: [String] = []
    /// `pets`, `petId` → `PetsByPetId`
    private(set) var words = ""
    /// What the last constant part names one of: `Pet`
    private(set) var noun = ""

    init(_ parts: [PathTree.Part]) {
        var last = ""
        for part in parts {
            switch part {
            case .constant(let constant):
                text += "/\(constant)"
                last = constant
                // A version is no part of a name.
                if constant.hasPrefix("v"), Int(constant.dropFirst()) != nil { continue }
                words += ComponentName.camel(constant)
                noun = ComponentName.camel(Self.singular(constant))
            case .parameter:
                let camel = ComponentName.camel(NamedTemplate.singular(last))
                let base = camel.isEmpty ? "id" : camel.prefix(1).lowercased() + camel.dropFirst() + "Id"
                var name = base
                var number = 2
                while names.contains(name) {
                    name = "\(base)\(number)"
                    number += 1
                }
                names.append(name)
                text += "/{\(name)}"
                words += "By" + ComponentName.camel(name)
            }
        }
        if text.isEmpty { text = "/" }
    }

    /// `pets` → `pet`, `categories` → `category`; a guess that names only.
    static func singular(_ word: String) -> String {
        if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), word.utf8.count > 2 { return String(word.dropLast()) }
        return word
    }
}
