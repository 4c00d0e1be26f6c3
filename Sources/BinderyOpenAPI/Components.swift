// A graph goes in; the groups of its points that lead back to themselves come out (Tarjan's algorithm, without recursion).

/// The cycles of a directed graph.
struct Components {
    /// Each group that holds a cycle.
    private(set) var cycles: [[Int]] = []

    init(_ edges: [[Int]]) {
        var order = [Int?](repeating: nil, count: edges.count)
        var low = [Int](repeating: 0, count: edges.count)
        var isOnStack = [Bool](repeating: false, count: edges.count)
        var stack: [Int] = []
        var count = 0
        for start in edges.indices where order[start] == nil {
            var path: [(point: Int, next: Int)] = [(start, 0)]
            while let (point, next) = path.last {
                if next == 0, order[point] == nil {
                    order[point] = count
                    low[point] = count
                    count += 1
                    stack.append(point)
                    isOnStack[point] = true
                }
                if next < edges[point].count {
                    path[path.count - 1].next += 1
                    let target = edges[point][next]
                    if let seen = order[target] {
                        if isOnStack[target] { low[point] = min(low[point], seen) }
                    } else {
                        path.append((target, 0))
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last?.point { low[parent] = min(low[parent], low[point]) }
                guard low[point] == order[point] else { continue }
                var group: [Int] = []
                while let top = stack.popLast() {
                    isOnStack[top] = false
                    group.append(top)
                    if top == point { break }
                }
                if group.count > 1 || edges[point].contains(point) { cycles.append(group) }
            }
        }
    }
}
