// A folder and a module's name go in; a config and a small description that generate go onto the disk, for who begins.

import BinderyDiagnostics
import BinderyIR

/// What `bindery init` writes.
package enum Starter {
    /// The names of the files that were written, seen from the folder; with a description of the user's own only the config.
    /// nil after errors: nothing that exists is written over, and of two files both are written or none.
    /// - Parameter module: without it the folder's name, or `API` where that is no Swift identifier.
    package static func write(
        into folder: String, module: String?, spec: String?, log: DiagnosticLog
    ) -> [String]? {
        let own = Path.lastComponent(Disk.realPath(folder.isEmpty ? "." : folder))
        let name = module ?? (SwiftName.isModuleName(own) ? own : "API")
        if !SwiftName.isModuleName(name) {
            log.error(
                .configModule, "the module's name '\(name)' is not a Swift module name: letters, digits and _ only",
                at: nil)
        }
        let spec = spec.map { (name: $0, isWritten: false) } ?? (name: "openapi.yaml", isWritten: true)
        let files =
            [("bindery.json", config(module: name, spec: spec.name))]
            + (spec.isWritten ? [(spec.name, description(of: name))] : [])
        if !spec.isWritten, Disk.kind(of: Path.join(folder, spec.name)) == nil {
            log.error(.fileMissing, "there is no \(Path.shown(Path.join(folder, spec.name)))", at: nil)
        }
        for (file, _) in files where Disk.kind(of: Path.join(folder, file)) != nil {
            log.error(
                .fileExists,
                "\(Path.shown(Path.join(folder, file))) exists, and nothing is written over: remove it, or name another folder",
                at: nil)
        }
        guard !log.hasErrors else { return nil }
        let changes = files.map { FileChange(path: Path.join(folder, $0.0), old: nil, new: Array($0.1.utf8)) }
        return WriteFiles.apply(changes, into: log) ? files.map(\.0) : nil
    }

    private static func config(module: String, spec: String) -> String {
        """
        {
          "spec": \(JSONQuote.quote(spec)),
          "module": \(JSONQuote.quote(module)),
          "output": \(JSONQuote.quote("Sources/\(module)"))
        }

        """
    }

    private static func description(of module: String) -> String {
        """
        openapi: 3.1.0
        info:
          title: \(module)
          version: '1'
        servers:
          - url: https://api.example.com/v1
        paths:
          /greetings:
            post:
              operationId: createGreeting
              summary: Greets somebody.
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/GreetingRequest'
              responses:
                '200':
                  description: The greeting.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Greeting'
        components:
          schemas:
            GreetingRequest:
              type: object
              required: [name]
              properties:
                name:
                  type: string
                  description: Who is greeted.
                style:
                  type: string
                  enum: [formal, friendly]
                  default: friendly
            Greeting:
              type: object
              required: [text]
              properties:
                text:
                  type: string

        """
    }
}
