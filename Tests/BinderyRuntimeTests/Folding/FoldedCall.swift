// Calls and a message of calls, folded as generated code folds them.

import BinderyRuntime

struct FoldedCall: FoldableElement, Equatable {
    var index: Int?
    var id: String?
    var name: String?
    var arguments: String?

    init(_ index: Int?, _ id: String? = nil, _ name: String? = nil, _ arguments: String? = nil) {
        self.index = index
        self.id = id
        self.name = name
        self.arguments = arguments
    }

    mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.keep(&id, next.id)
        ChunkFold.joinUnlessRepeated(&name, next.name)
        ChunkFold.join(&arguments, next.arguments)
    }

    static func foldIndex(of element: borrowing Self) -> Int? { element.index }

    static func foldKey(of element: borrowing Self) -> FoldKey { FoldKey(id: element.id, name: element.name) }
}

struct FoldedMessage: FoldableElement, Equatable {
    var index: Int?
    var calls: [FoldedCall]?
    var unknownFields = JSONObject()

    mutating func fold(_ next: inout Self) {
        ChunkFold.replace(&index, next.index)
        ChunkFold.merge(&calls, &next.calls)
        ChunkFold.unknown(&unknownFields, next.unknownFields, in: .delta)
    }

    mutating func foldWithin() {
        ChunkFold.foldWithin(&calls)
        ChunkFold.foldWithin(&unknownFields, in: .delta)
    }

    static func foldIndex(of element: borrowing Self) -> Int? { element.index }
}
