// JSON text with the members of every object in another order, the same for the same seed.

import BinderyClient
import BinderyRuntime
import BinderyTestSupport

extension JSONValue {
    func shuffled(using numbers: inout SplitMix) -> JSONValue {
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
