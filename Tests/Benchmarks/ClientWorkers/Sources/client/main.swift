// `client PORT TRANSPORT BAR` makes calls through a generated client and beside it the same requests through the bare
// transport, in turn; it prints one line: the medians that the bar compares.

import BinderyAsyncHTTPClient
import BinderyClient
import BinderyRuntime
import BinderyTransport
import OpenAIChat

let words = Array(CommandLine.arguments.dropFirst())
guard words.count == 3 else { fatalError("PORT TRANSPORT BAR") }
let port = words[0]

func made(_ name: String) -> any HTTPTransport {
    name == "AsyncHTTPClient" ? AsyncHTTPClientTransport() : DefaultTransport()
}

/// Off the main actor, as a server's code is.
let work = Task.detached {
    let bars = Bars(port: port, transport: made(words[1]))
    switch words[2] {
    case "stream": try await bars.stream()
    case "paced": try await bars.paced()
    case "create": try await bars.create()
    case "slow": try await bars.slowReader()
    case "streams": try await bars.streamsAtOnce()
    case "calls": try await bars.calls()
    default: fatalError("no bar \(words[2])")
    }
}
try await work.value
