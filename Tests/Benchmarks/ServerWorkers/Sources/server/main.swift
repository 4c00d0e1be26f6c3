// `server generated`, `server bytes` and `server decoding` serve on a free port, which they print, until their input ends;
// `server load KIND PORT…` sends requests to several in turn and prints requests a second and the first byte's microseconds of each.

import Foundation
import Hummingbird
import Logging

let arguments = Array(CommandLine.arguments.dropFirst())
var quiet = Logger(label: "server")
quiet.logLevel = .critical

@Sendable func listening(_ port: Int) {
    FileHandle.standardOutput.write(Data("\(port)\n".utf8))
    Thread {
        _ = FileHandle.standardInput.readDataToEndOfFile()
        exit(0)
    }.start()
}

switch arguments.first {
case "generated": try await generated().serve(port: 0, logger: quiet, whenListening: { listening($0) })
case "bytes", "decoding":
    let application = Application(
        router: handWritten(decodes: arguments[0] == "decoding"),
        configuration: .init(address: .hostname("127.0.0.1", port: 0)),
        onServerRunning: { listening($0.localAddress?.port ?? 0) }, logger: quiet)
    try await application.runService()
case "load": load(isStream: arguments[1] == "stream", ports: arguments.dropFirst(2).compactMap { UInt16($0) })
default: fatalError("one of generated, bytes, decoding, load")
}
