// The end of a mapping: merge keys are replaced by what they bring, duplicate keys are refused, large ones get a table.

import BinderyDiagnostics

extension TreeBuilder {
    private func keyRange(_ first: Int, _ entry: Int) -> Range<Int> {
        nodes[Int(children[first + 2 * entry])].textRange
    }

    /// Refuses keys that come twice, and makes the table of a mapping of many keys.
    mutating func closeMapping(_ node: UInt32, from first: Int) {
        let count = (children.count - first) / 2
        var keys: UInt32 = 0
        if count >= KeyTable.smallest {
            keys = UInt32(tables.count)
            let table = KeyTable(start: tables.count, entries: count)
            tables.append(contentsOf: repeatElement(0, count: KeyTable.capacity(count)))
            for entry in 0..<count {
                let range = keyRange(first, entry)
                let hash = text.hash(range)
                let earlier = table.find(hash: hash, in: tables) { text.same(keyRange(first, $0), range) }
                if let earlier {
                    refuseDuplicate(first, entry, of: earlier)
                } else {
                    table.insert(entry, hash: hash, into: &tables)
                }
            }
        } else {
            for entry in 0..<count {
                let range = keyRange(first, entry)
                let mark = text.mark(range)
                if keys & mark != 0, let earlier = (0..<entry).first(where: { text.same(keyRange(first, $0), range) }) {
                    refuseDuplicate(first, entry, of: earlier)
                }
                keys |= mark
            }
        }
        setChildren(of: node, from: first, count: count, keys: keys)
    }

    private mutating func refuseDuplicate(_ first: Int, _ entry: Int, of earlier: Int) {
        let key = nodes[Int(children[first + 2 * entry])]
        let there = lines.span(of: nodes[Int(children[first + 2 * earlier])].place, in: file)
        error(
            "duplicate-key",
            "the key \(quoted(text.string(key.textRange))) is already in this mapping, at line \(there.line), column "
                + "\(there.column); remove one of the two", at: key.place)
    }

    /// Puts the entries that `<<` brings in its place: what is written out wins, then what is merged first.
    mutating func mergeEntries(from first: Int) {
        let written = Array(children[first...])
        children.removeLast(written.count)
        let keys = stride(from: 0, to: written.count, by: 2)
        let mergeKeys = keys.filter { isMerge(written[$0]) }
        if mergeKeys.count > 1 { refuseSecondMerge(written[mergeKeys[1]], of: written[mergeKeys[0]]) }
        let sources = mergeKeys.first.map { mergeSources(written[$0 + 1], of: written[$0]) } ?? []

        let merged = sources.reduce(0) { $0 + Int(nodes[Int($1)].count) }
        var taken = KeySet(capacity: written.count / 2 + merged)
        for key in keys where !isMerge(written[key]) {
            _ = taken.insert(nodes[Int(written[key])].textRange, of: text)
        }
        for key in keys {
            if !isMerge(written[key]) {
                children.append(written[key])
                children.append(written[key + 1])
            } else if key == mergeKeys.first {
                for source in sources { merge(source, taken: &taken) }
            }
        }
    }

    private mutating func merge(_ source: UInt32, taken: inout KeySet) {
        let node = nodes[Int(source)]
        for child in stride(from: Int(node.start), to: Int(node.start) + 2 * Int(node.count), by: 2)
        where taken.insert(nodes[Int(children[child])].textRange, of: text) {
            children.append(children[child])
            children.append(children[child + 1])
        }
    }

    private func isMerge(_ key: UInt32) -> Bool { nodes[Int(key)].tag == .merge }

    private mutating func refuseSecondMerge(_ key: UInt32, of earlier: UInt32) {
        let there = lines.span(of: nodes[Int(earlier)].place, in: file)
        error(
            "duplicate-key",
            "the key \"<<\" is already in this mapping, at line \(there.line), column \(there.column); give one << a "
                + "list: <<: [*a, *b]", at: nodes[Int(key)].place)
    }

    private mutating func mergeSources(_ value: UInt32, of key: UInt32) -> [UInt32] {
        let node = nodes[Int(value)]
        let sources: [UInt32]
        switch node.kind {
        case .mapping: sources = [value]
        case .sequence: sources = Array(children[Int(node.start)..<Int(node.start) + Int(node.count)])
        case .scalar: sources = []
        }
        if node.kind == .scalar || sources.contains(where: { nodes[Int($0)].kind != .mapping }) {
            error(
                "merge-value", "<< takes a mapping or a list of mappings: <<: *base, or <<: [*one, *other]",
                at: nodes[Int(key)].place)
        }
        return sources.filter { nodes[Int($0)].kind == .mapping }
    }
}
