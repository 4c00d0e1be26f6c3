// Values that were met at one place → what they have in common, in bounded memory.

import BinderyIR
import BinderyYAML

/// What is remembered of values: their kinds, and the same of their members and elements. No value is kept.
package final class Shape {
    /// How many different members are told apart; objects with more are maps.
    static let mostMembers = 64
    /// How deep values in one another are looked at.
    static let deepest = 24

    private(set) var kinds: Set<JSONKind> = []
    /// How many values there were, and how many of them were objects.
    private(set) var count = 0
    private(set) var objects = 0
    private(set) var members: [(name: String, shape: Shape)] = []
    private var positions: [String: Int] = [:]
    /// What all members are like, once there are too many to tell apart.
    private(set) var anyMember: Shape?
    private(set) var element: Shape?
    /// Whether all texts are of the form; nil before the first text.
    private(set) var areDates: Bool?
    private(set) var areAddresses: Bool?
    /// The media types of the files that some of the texts were.
    private(set) var fileTypes: Set<String> = []

    func add(_ value: YAMLNode, depth: Int = 0) {
        let kind = ValueKind.of(value)
        kinds.insert(kind)
        count += 1
        if kind == .object { objects += 1 }
        switch kind {
        case .null, .boolean, .integer, .number: return
        case .string:
            let text = value.text ?? ""
            areDates = areDates != false && TextForm.isDateTime(text)
            areAddresses = areAddresses != false && TextForm.isAddress(text)
        case .array:
            guard depth < Self.deepest else { return }
            for item in value.elements {
                let shape = element ?? Shape()
                element = shape
                shape.add(item, depth: depth + 1)
            }
        case .object:
            guard depth < Self.deepest else { return }
            for (key, member) in value.entries { add(member, as: key.text ?? "", depth: depth + 1) }
        }
    }

    private func add(_ value: YAMLNode, as name: String, depth: Int) {
        if let anyMember { return anyMember.add(value, depth: depth) }
        if let known = positions[name] { return members[known].shape.add(value, depth: depth) }
        guard members.count < Self.mostMembers else {
            let all = Shape()
            for member in members { all.merge(member.shape) }
            all.add(value, depth: depth)
            anyMember = all
            members = []
            positions = [:]
            return
        }
        let shape = Shape()
        shape.add(value, depth: depth)
        positions[name] = members.count
        members.append((name, shape))
    }

    /// Remembers that a member was a file.
    func addFile(_ type: String, as name: String) {
        if let known = positions[name] { members[known].shape.fileTypes.insert(type) }
    }

    /// Takes over what another remembers.
    func merge(_ other: Shape) {
        kinds.formUnion(other.kinds)
        fileTypes.formUnion(other.fileTypes)
        count += other.count
        objects += other.objects
        if let dates = other.areDates { areDates = areDates != false && dates }
        if let addresses = other.areAddresses { areAddresses = areAddresses != false && addresses }
        if let theirs = other.element {
            let own = element ?? Shape()
            element = own
            own.merge(theirs)
        }
        if let theirs = other.anyMember {
            let own = anyMember ?? Shape()
            for member in members { own.merge(member.shape) }
            own.merge(theirs)
            anyMember = own
            members = []
            positions = [:]
        }
        for (name, shape) in other.members {
            if let anyMember {
                anyMember.merge(shape)
            } else if let known = positions[name] {
                members[known].shape.merge(shape)
            } else {
                let copy = Shape()
                copy.merge(shape)
                positions[name] = members.count
                members.append((name, copy))
            }
        }
    }
}

/// The formats of texts that are told from the texts themselves.
enum TextForm {
    /// RFC 3339: `2024-05-01T12:00:00.5Z`
    static func isDateTime(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes.count <= 40 else { return false }
        for (index, sign) in "0000-00-00T00:00:00".utf8.enumerated() {
            let byte = bytes[index]
            let isDigit = (0x30...0x39).contains(byte)
            if sign == UInt8(ascii: "0") ? !isDigit : byte != sign { return false }
        }
        var rest = bytes[19...]
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return false }
            rest = rest.dropFirst(digits.count + 1)
        }
        if rest.elementsEqual("Z".utf8) { return true }
        guard rest.count == 6, let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
            return false
        }
        return zip(rest.dropFirst(), "00:00".utf8).allSatisfy { byte, sign in
            sign == UInt8(ascii: ":") ? byte == sign : (0x30...0x39).contains(byte)
        }
    }

    /// `https://example.com/a`
    static func isAddress(_ text: String) -> Bool {
        (text.hasPrefix("https://") || text.hasPrefix("http://")) && text.utf8.count > 8
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    }
}
