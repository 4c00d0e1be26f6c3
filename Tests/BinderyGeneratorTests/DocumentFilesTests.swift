// Which files a description may reach on the disk, and what is said of those that it may not.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

@Suite struct DocumentFilesTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("secret: {type: object}\nPet: {type: object}", to: "outside/pet.yaml")
        try scratch.write("type: object", to: "api/near/home.yaml")
    }

    private func bundle(_ reference: String, allowing folders: [String] = []) throws -> (text: String?, said: [String])
    {
        let spec = try scratch.write(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {items: {$ref: '\(reference)'}}}}\n",
            to: "api/openapi.yaml")
        let log = DiagnosticLog()
        let flags = ConfigFlags(spec: spec, module: "T", allowedFolders: folders.map(scratch.path))
        guard let config = ConfigReader.read(flags: flags, needsOutput: false, into: log) else {
            return (nil, scratch.said(log))
        }
        return (Generate.bundle(for: config, into: log), scratch.said(log))
    }

    @Test func whatIsBesideTheDescriptionIsRead() throws {
        for reference in ["near/home.yaml", "./near/../near/home.yaml", "ne%61r/home.yaml", "near/home.yaml#"] {
            let (text, said) = try bundle(reference)
            #expect(said == [])
            #expect(text?.contains("    home:\n      type: object\n") == true, "\(text ?? "")")
        }
    }

    @Test func whatLiesOutsideIsNotRead() throws {
        let paths = [
            "../outside/pet.yaml#/Pet", "..%2Foutside/pet.yaml", scratch.path("outside/pet.yaml"),
            "../outside/none.yaml",
        ]
        for reference in paths {
            let (text, said) = try bundle(reference)
            #expect(text == nil)
            #expect(
                said.count == 1 && said.first?.contains("outside the description's folder and is not read") == true,
                "\(said)")
            #expect(said.first?.hasSuffix("in the config [reference-outside]") == true)
        }
        #expect(try bundle("../outside/pet.yaml#/Pet", allowing: ["outside"]).text?.contains("    Pet:\n") == true)
        #expect(
            try bundle(scratch.path("outside/pet.yaml#/Pet"), allowing: ["outside"]).text?.contains("    Pet:\n")
                == true)
        #expect(
            try bundle("../outside/pet.yaml#/Pet", allowing: ["out"]).said == [
                "error: there is no folder out [folder-missing]"
            ])
    }

    @Test func linksAreFollowedFirst() throws {
        let files = FileManager.default
        try files.createSymbolicLink(atPath: scratch.path("api/link.yaml"), withDestinationPath: "../outside/pet.yaml")
        try files.createSymbolicLink(atPath: scratch.path("api/folder"), withDestinationPath: "../outside")
        try files.createSymbolicLink(atPath: scratch.path("api/inner.yaml"), withDestinationPath: "near/home.yaml")
        for reference in ["link.yaml#/Pet", "folder/pet.yaml#/Pet"] {
            let (text, said) = try bundle(reference)
            #expect(text == nil)
            #expect(said.first?.contains(" leads outside the description's folder") == true, "\(said)")
            #expect(try bundle(reference, allowing: ["outside"]).said == [])
        }
        #expect(try bundle("inner.yaml").said == [])
    }

    @Test(arguments: [
        "http://x.org/a.yaml", "HTTPS://x.org/a.yaml#/b", "file:///etc/passwd", "//x.org/a", "urn:a:b", "data:,a",
    ])
    func nothingIsFetched(_ reference: String) throws {
        let (text, said) = try bundle(reference, allowing: ["outside"])
        #expect(text == nil)
        #expect(said.first?.contains("nothing is fetched from a URL") == true, "\(said)")
    }

    /// Root reads what permissions forbid; memory that is mapped nowhere is refused to everyone.
    @Test func whatCannotBeReadIsSaidSo() throws {
        #if os(Linux)
            let (reference, reason) = ("/proc/self/mem", "Input/output error")
        #else
            let reference = try scratch.write("type: object", to: "outside/closed.yaml")
            let reason = "permission is denied"
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: reference)
        #endif
        let spec = try scratch.write(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents: {schemas: {A: {$ref: '\(reference)'}}}\n",
            to: "api/openapi.yaml")
        let log = DiagnosticLog()
        let flags = ConfigFlags(spec: spec, module: "T", allowedFolders: [Path.folder(of: reference)])
        let config = try #require(ConfigReader.read(flags: flags, needsOutput: false, into: log))
        #expect(Generate.bundle(for: config, into: log) == nil)
        let shown = reference.replacing(scratch.folder.path + "/", with: "")
        #expect(
            scratch.said(log) == [
                "api/openapi.yaml:3:34: error: '\(shown)': the file \(shown) cannot be read: \(reason) "
                    + "[reference-unreadable]"
            ])
    }

    @Test func filesAreCounted() throws {
        let spec = try scratch.write(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n"
                + "    A: {$ref: near/home.yaml}\n    B: {$ref: near/away.yaml}\n    C: {$ref: near/home.yaml}\n",
            to: "api/openapi.yaml")
        try scratch.write("type: object", to: "api/near/away.yaml")
        let log = DiagnosticLog()
        let flags = ConfigFlags(spec: spec, module: "T")
        let config = try #require(ConfigReader.read(flags: flags, needsOutput: false, into: log))
        for fault in try #require(Generate.document(for: config, into: log, fileLimit: 2)).allFaults {
            log.append(fault)
        }
        #expect(
            scratch.said(log) == [
                "api/openapi.yaml:6:15: error: 'near/away.yaml': at most 2 files of 512 MiB are read [too-many-files]"
            ])
        #expect(Generate.document(for: config, into: log, fileLimit: 3)?.allFaults.isEmpty == true)
    }

    @Test func whatIsNoFileIsSaidSo() throws {
        #expect(try bundle("near").said.first?.contains("api/near is not a file [reference-to-folder]") == true)
        #expect(
            try bundle("near/hom.yaml").said == [
                "api/openapi.yaml:3:42: error: 'near/hom.yaml': there is no file api/near/hom.yaml, did you mean 'home.yaml'? "
                    + "[reference-missing-file]"
            ])
        #expect(try bundle("a%00b").said.count == 1)
    }
}
