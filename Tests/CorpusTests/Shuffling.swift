// JSON text with the members of every object in another order, the same for the same seed.

import BinderyClient
import BinderyRuntime

/// A small generator of pseudo-random numbers (SplitMix64), so that a failure can be had again.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

extension JSONValue {
    func shuffled(using numbers: inout SeededNumbers) -> JSONValue {
        if let members = object {
            var shuffled = JSONObject()
            for (key, value) in members.shuffled(using: &numbers) { shuffled[key] = value.shuffled(using: &numbers) }
            return .object(shuffled)
        }
        if let elements = array {
            return .array(elements.map { $0.shuffled(using: &numbers) })
        }
        return self
    }
}
