// The routes of both APIs come in; what changed of where requests go, and of the keys that they take along, goes out.

import BinderyIR

extension APIDiff {
    func compareRoutes(at place: UseSite) {
        let before = old.api.annotations.routes?.routes ?? []
        let after = new.api.annotations.routes?.routes ?? []
        for route in before {
            guard let other = after.first(where: { $0.prefix == route.prefix }) else {
                note(.removed, "route", route.prefix, at: place, .wire("requests with this prefix are refused"))
                continue
            }
            if route.url != other.url {
                note(
                    .changed, "route", route.prefix, "\(route.url) → \(other.url)", at: place,
                    .none("requests go there once they are built anew"))
            }
            if route.header?.lowercased() != other.header?.lowercased()
                || route.environmentVariable != other.environmentVariable
            {
                note(.changed, "route", route.prefix, "its key", at: place, .wire("the key is looked for elsewhere"))
            }
        }
        for route in after where !before.contains(where: { $0.prefix == route.prefix }) {
            note(.added, "route", route.prefix, at: place, .none("there is one more to choose"))
        }
        if let before = old.api.annotations.routes, let after = new.api.annotations.routes, before.field != after.field
        {
            note(
                .changed, "route", "", "by \(before.field) → by \(after.field)", at: place,
                .wire("another member of the request decides"))
        }
    }
}
