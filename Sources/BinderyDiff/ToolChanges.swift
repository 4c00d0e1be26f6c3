// The tools of both APIs come in; what changed of them for whoever has their methods goes out. Their types are told by themselves.

import BinderyIR

extension APIDiff {
    func compareTools() {
        for tool in old.api.tools {
            let place = UseSite(owner: "tools", side: .call, old: tool.span)
            guard let other = new.api.tools.first(where: { $0.name == tool.name }) else {
                note(.removed, "tool", tool.name, at: place, .source("its namespace and its method are gone"))
                continue
            }
            compare(tool: tool, other)
        }
        for tool in new.api.tools where !old.api.tools.contains(where: { $0.name == tool.name }) {
            let place = UseSite(owner: "tools", side: .call, new: tool.span)
            note(.added, "tool", tool.name, at: place, .source("what conforms to `ToolSet` needs its method"))
        }
    }

    private func compare(tool before: ToolDecl, _ after: ToolDecl) {
        let place = UseSite(owner: "tools", side: .call, old: before.span, new: after.span)
        if (before.result == nil) != (after.result == nil) {
            let detail = after.result == nil ? "it gives back a text" : "it gives back what it says"
            note(.changed, "tool", before.name, detail, at: place, .source("its method has another result"))
        }
        var told: [String] = []
        if before.documentation != after.documentation { told.append("description") }
        if before.parameters != after.parameters { told.append("parameters") }
        if before.isStrict != after.isStrict { told.append("strict") }
        guard !told.isEmpty else { return }
        note(
            .changed, "tool", before.name, told.joined(separator: ", "), at: place,
            .none("models are told so once it is built anew"))
    }
}
