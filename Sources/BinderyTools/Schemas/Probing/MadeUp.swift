// Which of the made-up values is taken, so that a type which refuses one is offered others.

import BinderyRuntime

/// A choice among the made-up values of each type.
struct MadeUp {
    /// Which value a type has for the first scalar that is asked for.
    var index = 0
    /// By how much it differs from one scalar to the next.
    var step = 0

    var isFirst: Bool { index == 0 && step == 0 }

    /// The one for a scalar that is asked for after others.
    func after(_ count: Int) -> MadeUp { MadeUp(index: index + step * count, step: step) }

    /// This one, and others where it is refused: the same place for all scalars, then one after the other, so that of two
    /// the second is the greater, or the lesser, or of another form.
    var choices: [MadeUp] {
        let same = (0..<Self.texts.count).map { MadeUp(index: $0) }
        let staggered = (0..<6).map { MadeUp(index: $0, step: 1) } + [MadeUp(index: 5, step: -1)]
        return [self] + (same + staggered).filter { $0.index != index || $0.step != step }
    }

    var text: String { Self.element(Self.texts, index) }
    var number: Double { Self.element(Self.numbers, index) }

    private static func element<Value>(_ list: [Value], _ index: Int) -> Value {
        list[(index % list.count + list.count) % list.count]
    }

    private static let texts = [
        "text", "another text", "1", "2024-05-01T12:30:00Z", "2024-05-01", "12:30:00", "https://example.com",
        "a@example.com", "0f8fad5b-d9cb-469f-a165-70867728950e", "en", "EUR", "UTC", "#a0b0c0", "1.2.3", "A", "abc",
        "+49 30 123456", "DE", "0", "",
    ]
    private static let numbers: [Double] = [
        1, 2, 3, 4, 5, 10, 12, 15, 20, 50, 100, 0, 1000, 2024, 10000, 1_000_000, -1, -10, 0.5, 0.25,
    ]
}
