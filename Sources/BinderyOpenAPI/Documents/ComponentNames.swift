// What is moved into a section of `components` goes in; a name for each comes out, the same whatever else is moved.

import BinderyIR
import BinderyYAML

/// Names by the reference's last word or the file's base name; what would clash is qualified by file, then by folders.
struct ComponentNames {
    private(set) var names: [Target: String] = [:]

    /// - Parameters:
    ///   - candidates: The words of a target, the nearest first: its own, its file's, its folders'.
    ///   - place: All words on the way to it, for two of one file that have the same last word.
    init(
        _ targets: [Target], taken: Set<String>, candidates: (Target) -> [String], place: (Target) -> String
    ) {
        var words: [Target: [String]] = [:]
        var depths: [Target: Int] = [:]
        for target in targets {
            words[target] = candidates(target)
            depths[target] = 1
        }
        var open = targets
        while !open.isEmpty {
            for target in open { names[target] = Self.name(words[target] ?? [], depths[target] ?? 1) }
            var owners: [String: [Target]] = [:]
            for target in targets where names[target] != nil { owners[names[target] ?? "", default: []].append(target) }
            let clashing = targets.filter { target in
                guard let name = names[target] else { return false }
                return name.isEmpty || taken.contains(name) || (owners[name]?.count ?? 0) > 1
            }
            open = []
            for target in clashing {
                let depth = (depths[target] ?? 1) + 1
                if depth <= words[target]?.count ?? 0 {
                    depths[target] = depth
                    open.append(target)
                } else {
                    names[target] = free(place(target), taken)
                }
            }
        }
    }

    private func free(_ name: String, _ taken: Set<String>) -> String {
        let used = taken.union(names.values)
        if !name.isEmpty, !used.contains(name) { return name }
        let numbers = (2...).lazy.map { "\(name)_\($0)" }
        return numbers.first { !used.contains($0) } ?? name
    }

    private static func name(_ words: [String], _ depth: Int) -> String {
        words.prefix(depth).reversed().filter { !$0.isEmpty }.joined(separator: "_")
    }

    /// Words that say nothing of what stands below them.
    private static let silent: Set<String> = [
        "components", "schemas", "properties", "items", "$defs", "definitions", "schema",
    ]

    /// The file and all that is spoken of the pointer, as one name.
    static func place(pointer: String, path: String) -> String {
        let spoken = Pointer.segments(pointer).filter { !silent.contains($0) }
        let file = path.split(separator: "/").last.map { base(String($0)) } ?? ""
        return written(([file] + spoken).filter { !$0.isEmpty }.joined(separator: "_"))
    }

    /// The words of a target that stands at a pointer of a file.
    static func words(pointer: String, path: String) -> [String] {
        let segments = Pointer.segments(pointer)
        let spoken = segments.filter { !silent.contains($0) && Int($0) == nil }
        var folders = path.split(separator: "/").map(String.init).filter { $0 != ".." && $0 != "." }
        let file = folders.popLast().map(base) ?? ""
        var words: [String] = []
        if let last = segments.last {
            let isSilent = silent.contains(last) || Int(last) != nil
            words.append(isSilent ? spoken.joined(separator: "_") : last)
        }
        words.append(file)
        words += folders.reversed()
        var result = words.map(written)
        // The same word twice says nothing more.
        if result.count > 1, result[0] == result[1] { result.remove(at: 1) }
        if result.first?.isEmpty == true { result.removeFirst() }
        return result
    }

    private static func base(_ file: String) -> String {
        guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
        return String(file[..<dot])
    }

    /// As a component's name may be written.
    private static func written(_ word: String) -> String {
        String(
            String.UnicodeScalarView(
                word.unicodeScalars.map { scalar in
                    let isFit = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    return isFit || scalar == "-" || scalar == "." || scalar == "_" ? scalar : "_"
                }))
    }
}
