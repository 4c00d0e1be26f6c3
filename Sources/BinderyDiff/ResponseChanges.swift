// What an operation responds with, before and after, comes in; what changed by status, form and type goes out.

import BinderyIR

extension APIDiff {
    func compareResponses(_ before: Operation, _ after: Operation, at place: UseSite) {
        switch (before.response, after.response) {
        case (let one?, let other?): compare(response: one, other, "success", at: place)
        case (_?, nil):
            note(
                .removed, "response", "success", "a stream alone", at: place,
                .of(.source("its method is gone"), .wire("earlier builds ask for it")))
        case (nil, _?): note(.added, "response", "success", at: place, .none("there is one method more"))
        case (nil, nil): break
        }
        if before.accept != after.accept {
            let words = "\(before.accept ?? "application/json") → \(after.accept ?? "application/json")"
            note(
                .changed, "response", "content type", words, at: place, .wire("earlier builds ask for the old one"))
        }
        compareStreams(before.stream, after.stream, at: place)
        compareErrors(before, after, at: place)
        compareHeaders(before, after, at: place)
    }

    private func compare(response before: ResponseBody, _ after: ResponseBody, _ name: String, at place: UseSite) {
        var read = place
        read.side = .response
        switch (before, after) {
        case (.nothing, .nothing), (.text, .text), (.bytes, .bytes):
            guard before != after else { return }
            note(
                .changed, "response", name, "\(before.text) → \(after.text)", at: place,
                .wire("earlier builds ask for the old media type"))
        case (.json(let one), .json(let other)):
            if let change = use(one, other, at: read) {
                note(change.kind, "response", name, change.detail, at: place, change.effect)
            }
        case (.byStatus(let one), .byStatus(let other)):
            for response in one {
                if let match = other.first(where: { $0.status == response.status }) {
                    compare(response: response.body, match.body, "status \(response.status)", at: place)
                } else {
                    note(
                        .removed, "status", response.status, at: place,
                        .source("the case of the response's enum is gone"))
                }
            }
            for response in other where !one.contains(where: { $0.status == response.status }) {
                note(
                    .added, "status", response.status, response.body.text, at: place,
                    .none("earlier builds do not know it"))
            }
        case (.nothing, _), (.json, _), (.text, _), (.bytes, _), (.byStatus, _):
            note(
                .changed, "response", name, "\(before.text) → \(after.text)", at: place,
                .of(.source("the method gives another type"), .wire("earlier builds read something else")))
        }
    }

    private func compareStreams(_ before: Streaming?, _ after: Streaming?, at place: UseSite) {
        switch (before, after) {
        case (nil, nil): break
        case (_?, nil):
            note(
                .removed, "response", "stream", at: place,
                .of(.source("the method that streams is gone"), .wire("earlier builds ask for it")))
        case (nil, _?): note(.added, "response", "stream", at: place, .none("there is one method more"))
        case (let one?, let other?):
            var read = place
            read.side = .response
            if let change = use(one.chunk, other.chunk, at: read) {
                note(change.kind, "response", "stream", change.detail, at: place, change.effect)
            }
            let facts = [
                ("framing", one.framing.rawValue, other.framing.rawValue),
                ("content type", one.contentType, other.contentType), ("end", one.sentinel, other.sentinel),
                ("end required", "\(one.requiresSentinel)", "\(other.requiresSentinel)"),
                ("switch", one.switchProperty ?? "none", other.switchProperty ?? "none"),
            ]
            for (name, one, other) in facts where one != other {
                note(
                    .changed, "response", "stream", "\(name) \(one) → \(other)", at: place,
                    .wire("earlier builds ask for it or read it otherwise"))
            }
        }
    }

    /// An error's type is a case of `ErrorBody`, once for the whole API.
    private func compareErrors(_ before: Operation, _ after: Operation, at place: UseSite) {
        let left = Set(new.api.operations.flatMap(\.errors).compactMap { $0.type.map { new.resolved($0) } })
        var read = place
        read.side = .response
        for error in before.errors {
            guard let other = after.errors.first(where: { $0.status == error.status }) else {
                let isLeft = error.type.map { type in left.contains { relation(type, $0) == .same } } ?? true
                let reason = error.type == nil ? "its body had no type" : "bodies of such errors have no type any more"
                note(
                    .removed, "status", error.status, at: place,
                    isLeft ? .none(reason) : .source("`ErrorBody` has no case for it"))
                continue
            }
            switch (error.type, other.type) {
            case (let one?, let other?):
                if let change = use(one, other, at: read) {
                    note(change.kind, "status", error.status, change.detail, at: place, change.effect)
                }
            case (nil, let type?):
                note(
                    .changed, "status", error.status, "→ \(new.names.spelling(type))", at: place, .none("it has a type")
                )
            case (_?, nil):
                note(.changed, "status", error.status, "no type", at: place, .source("`ErrorBody` has no case for it"))
            case (nil, nil): break
            }
        }
        for error in after.errors where !before.errors.contains(where: { $0.status == error.status }) {
            note(
                .added, "status", error.status, error.type.map(new.names.spelling) ?? "", at: place,
                .none("errors of this status are documented"))
        }
    }

    private func compareHeaders(_ before: Operation, _ after: Operation, at place: UseSite) {
        var read = place
        read.side = .response
        for header in before.headers {
            let name = header.name.lowercased()
            guard let other = after.headers.first(where: { $0.name.lowercased() == name }) else {
                let isLeft = new.api.operations.contains { $0.headers.contains { $0.name.lowercased() == name } }
                note(
                    .removed, "header", header.name, at: place,
                    isLeft ? .none("other operations still have it") : .source("the member of `Headers` is gone"))
                continue
            }
            if let change = use(header.type, other.type, at: read) {
                note(change.kind, "header", header.name, change.detail, at: place, change.effect)
            }
        }
        for header in after.headers
        where !before.headers.contains(where: { $0.name.lowercased() == header.name.lowercased() }) {
            note(.added, "header", header.name, at: place, .none("`Headers` has one member more"))
        }
    }
}

extension ResponseBody {
    fileprivate var text: String {
        switch self {
        case .nothing: "nothing"
        case .json: "JSON"
        case .text(let type): type
        case .bytes(let types): types.joined(separator: ", ")
        case .byStatus(let responses): "by status \(responses.map(\.status).joined(separator: ", "))"
        }
    }
}
