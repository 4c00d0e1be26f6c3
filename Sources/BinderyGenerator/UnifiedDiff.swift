// Two texts come in; the lines by which they differ go out, in the form that `diff -u` made familiar, and short.

/// A short difference of two texts, for `bindery check` and for goldens.
package struct UnifiedDiff {
    /// Lines shown of one file before the rest is only counted.
    package var limit = 40
    /// Unchanged lines around each change.
    package var context = 2

    package init() {}

    private enum Line {
        case same(Substring)
        case removed(Substring)
        case added(Substring)

        var isSame: Bool {
            if case .same = self { true } else { false }
        }

        var text: String {
            switch self {
            case .same(let line): " \(line)"
            case .removed(let line): "-\(line)"
            case .added(let line): "+\(line)"
            }
        }
    }

    /// `old` is what is there, `new` what shall be there; nil: no file.
    package func between(_ old: String?, and new: String?, named name: String) -> String {
        var shown = ["--- \(old == nil ? "nothing" : name)", "+++ \(new == nil ? "nothing" : name)"]
        let body = hunks(of: lines(from: split(old), to: split(new)))
        shown += body.prefix(limit)
        if body.count > limit { shown.append("… \(body.count - limit) more lines differ or lie between") }
        return shown.joined(separator: "\n") + "\n"
    }

    private func split(_ text: String?) -> [Substring] {
        guard let text, !text.isEmpty else { return [] }
        let body = text.hasSuffix("\n") ? text.dropLast() : text[...]
        return body.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The edit script. What is equal at both ends is cut off first, since most differences are small.
    private func lines(from old: [Substring], to new: [Substring]) -> [Line] {
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        let oldMiddle = old.dropFirst(head).dropLast(tail)
        let newMiddle = new.dropFirst(head).dropLast(tail)
        let middle =
            oldMiddle.count + newMiddle.count > 4_000
            ? oldMiddle.map(Line.removed) + newMiddle.map(Line.added)
            : script(from: Array(oldMiddle), to: Array(newMiddle))
        return old.prefix(head).map(Line.same) + middle + old.suffix(tail).map(Line.same)
    }

    private func script(from old: [Substring], to new: [Substring]) -> [Line] {
        var removals: Set<Int> = []
        var insertions: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removals.insert(offset)
            case .insert(let offset, _, _): insertions.insert(offset)
            }
        }
        var lines: [Line] = []
        var oldIndex = 0
        var newIndex = 0
        while oldIndex < old.count || newIndex < new.count {
            if removals.contains(oldIndex) {
                lines.append(.removed(old[oldIndex]))
                oldIndex += 1
            } else if insertions.contains(newIndex) {
                lines.append(.added(new[newIndex]))
                newIndex += 1
            } else {
                lines.append(.same(old[oldIndex]))
                oldIndex += 1
                newIndex += 1
            }
        }
        return lines
    }

    private func hunks(of lines: [Line]) -> [String] {
        let changed = lines.indices.filter { !lines[$0].isSame }
        var shown: [String] = []
        var last = -1
        var oldLine = 1
        for index in lines.indices {
            let near = changed.isEmpty ? false : isNear(index, changed)
            if near {
                if last != index - 1 || shown.isEmpty { shown.append("@@ line \(oldLine) @@") }
                shown.append(lines[index].text)
                last = index
            }
            if case .added = lines[index] {} else { oldLine += 1 }
        }
        return shown
    }

    /// Whether a change stands within the context of a line; `changed` is sorted.
    private func isNear(_ index: Int, _ changed: [Int]) -> Bool {
        var low = 0
        var high = changed.count
        while low < high {
            let middle = (low + high) / 2
            if changed[middle] < index - context { low = middle + 1 } else { high = middle }
        }
        return low < changed.count && changed[low] <= index + context
    }
}
