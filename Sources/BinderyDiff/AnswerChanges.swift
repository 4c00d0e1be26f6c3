// What an operation answers, before and after, comes in; what changed by status, form and type goes out.

import BinderyIR

extension APIDiff {
    func compareAnswers(_ before: Operation, _ after: Operation, at place: Place) {
        switch (before.answer, after.answer) {
        case (let one?, let other?): compare(answer: one, other, "success", at: place)
        case (_?, nil): note(.removed, "answer", "success", "a stream alone", at: place, .source("its method is gone"))
        case (nil, _?): note(.added, "answer", "success", at: place, .none("there is one method more"))
        case (nil, nil): break
        }
        if before.accept != after.accept {
            let words = "\(before.accept ?? "application/json") → \(after.accept ?? "application/json")"
            note(
                .changed, "answer", "content type", words, at: place, .wire("builds of before ask for the old one"))
        }
        compareStreams(before.stream, after.stream, at: place)
        compareErrors(before, after, at: place)
        compareHeaders(before, after, at: place)
    }

    private func compare(answer before: Answer, _ after: Answer, _ name: String, at place: Place) {
        var read = place
        read.side = .answer
        switch (before, after) {
        case (.nothing, .nothing), (.text, .text), (.bytes, .bytes):
            guard before != after else { return }
            note(
                .changed, "answer", name, "\(before.text) → \(after.text)", at: place,
                .wire("builds of before ask for the old media type"))
        case (.json(let one), .json(let other)):
            if let change = use(one, other, at: read) {
                note(change.kind, "answer", name, change.detail, at: place, change.effect)
            }
        case (.byStatus(let one), .byStatus(let other)):
            for answer in one {
                if let match = other.first(where: { $0.status == answer.status }) {
                    compare(answer: answer.answer, match.answer, "status \(answer.status)", at: place)
                } else {
                    note(
                        .removed, "status", answer.status, at: place, .source("the case of the answer's enum is gone"))
                }
            }
            for answer in other where !one.contains(where: { $0.status == answer.status }) {
                note(
                    .added, "status", answer.status, answer.answer.text, at: place,
                    .none("builds of before do not know it"))
            }
        case (.nothing, _), (.json, _), (.text, _), (.bytes, _), (.byStatus, _):
            note(
                .changed, "answer", name, "\(before.text) → \(after.text)", at: place,
                .of(.source("the method gives another type"), .wire("builds of before read something else")))
        }
    }

    private func compareStreams(_ before: Streaming?, _ after: Streaming?, at place: Place) {
        switch (before, after) {
        case (nil, nil): break
        case (_?, nil): note(.removed, "answer", "stream", at: place, .source("the method that streams is gone"))
        case (nil, _?): note(.added, "answer", "stream", at: place, .none("there is one method more"))
        case (let one?, let other?):
            var read = place
            read.side = .answer
            if let change = use(one.chunk, other.chunk, at: read) {
                note(change.kind, "answer", "stream", change.detail, at: place, change.effect)
            }
            let facts = [
                ("framing", one.framing.rawValue, other.framing.rawValue),
                ("content type", one.contentType, other.contentType), ("end", one.sentinel, other.sentinel),
                ("end required", "\(one.requiresSentinel)", "\(other.requiresSentinel)"),
                ("switch", one.switchProperty ?? "none", other.switchProperty ?? "none"),
            ]
            for (name, one, other) in facts where one != other {
                note(
                    .changed, "answer", "stream", "\(name) \(one) → \(other)", at: place,
                    .wire("builds of before ask for it or read it otherwise"))
            }
        }
    }

    /// An error's type is a case of `ErrorBody`, once for the whole API.
    private func compareErrors(_ before: Operation, _ after: Operation, at place: Place) {
        let left = Set(new.api.operations.flatMap(\.errors).compactMap { $0.type.map { new.resolved($0) } })
        var read = place
        read.side = .answer
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

    private func compareHeaders(_ before: Operation, _ after: Operation, at place: Place) {
        var read = place
        read.side = .answer
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

extension Answer {
    fileprivate var text: String {
        switch self {
        case .nothing: "nothing"
        case .json: "JSON"
        case .text(let type): type
        case .bytes(let types): types.joined(separator: ", ")
        case .byStatus(let answers): "by status \(answers.map(\.status).joined(separator: ", "))"
        }
    }
}
