// The routes of both APIs come in; those that came, went or lead elsewhere go out.

import BinderyIR

extension APIDiff {
    func compareRoutes(at place: Place) {
        let before = old.api.routes
        let after = new.api.routes
        if let before, let after, before.field != after.field {
            note(
                .changed, "routes", "", "by \(before.field) → by \(after.field)", at: place,
                .wire("another member chooses the server"))
        }
        let one = before?.routes ?? []
        let other = after?.routes ?? []
        for route in one {
            guard let match = other.first(where: { $0.prefix == route.prefix }) else {
                note(.removed, "route", route.prefix, at: place, .wire("nothing is sent there any more"))
                continue
            }
            if route.url != match.url {
                note(
                    .changed, "route", route.prefix, "\(route.url) → \(match.url)", at: place,
                    .none("calls go there once they are built anew"))
            }
            let keys = [route, match].map { "\($0.header ?? "no key") of \($0.environmentVariable ?? "none")" }
            if keys[0] != keys[1] {
                note(
                    .changed, "route", route.prefix, "\(keys[0]) → \(keys[1])", at: place,
                    .wire("the key is looked for or sent otherwise"))
            }
        }
        for route in other where !one.contains(where: { $0.prefix == route.prefix }) {
            note(.added, "route", route.prefix, route.url, at: place, .none("there is one more to choose"))
        }
    }
}
