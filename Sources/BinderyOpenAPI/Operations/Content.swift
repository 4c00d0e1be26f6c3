// A `content` mapping goes in; the JSON and the event stream among its media types come out.

import BinderyYAML

/// The media types of a body.
struct Content {
    /// The media type object of JSON, the plain one first.
    private(set) var json: Located?
    private(set) var events: Located?
    /// Names of all others.
    private(set) var others: [String] = []
    let isEmpty: Bool

    init(_ body: Located) {
        let types = body.child("content")?.members ?? []
        isEmpty = types.isEmpty
        for (name, _, media) in types {
            let essence = String(name.prefix { $0 != ";" }).lowercased().filter { $0 != " " }
            if essence == "text/event-stream" {
                events = media
            } else if essence == "application/json" || essence.hasSuffix("+json") || essence == "*/*" {
                if json == nil || essence == "application/json" { json = media }
            } else {
                others.append(name)
            }
        }
    }
}
