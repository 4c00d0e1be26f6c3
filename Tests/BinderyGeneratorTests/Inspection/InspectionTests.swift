// What `bindery inspect` shows of a description: graphs for Graphviz and Mermaid, and a page whose links all lead somewhere.

import BinderyDiagnostics
import BinderyGenerator
import Foundation
import Testing

@Suite struct InspectionTests {
    private static let pets = """
        openapi: 3.1.0
        info: {title: 'Pets </title><b>', version: '1'}
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses:
                '200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                '404': {description: None., content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        components:
          schemas:
            Pet:
              required: [name]
              properties:
                name: {type: string}
                friend: {$ref: '#/components/schemas/Pet'}
                home: {oneOf: [{$ref: '#/components/schemas/House'}, {type: string}]}
            House: {type: object, properties: {size: {type: string, enum: ['a "big" </one>', small]}}}
            Problem: {type: object, description: '<script>alert(1)</script>', properties: {text: {type: string}}}

        """

    private func shown(_ format: InspectionFormat, of yaml: String = pets) throws -> String {
        let scratch = try Scratch()
        let flags = ConfigFlags(spec: try scratch.write(yaml, to: "pets.yaml"))
        let log = DiagnosticLog()
        let config = try #require(ConfigReader.read(flags: flags, needsOutput: false, into: log))
        let text = Generate.inspection(of: config, as: format, into: log)
        #expect(scratch.said(log) == [])
        return try #require(text)
    }

    /// The page before its script.
    private func markup(_ page: String) throws -> Substring {
        page[..<(try #require(page.range(of: "<script>"))).lowerBound]
    }

    @Test func aGraphForGraphviz() throws {
        #expect(
            try shown(.dot) == """
                digraph "Pets </title><b> 1" {
                  rankdir=LR;
                  node [fontname="Helvetica", fontsize=11, shape=box];
                  edge [fontname="Helvetica", fontsize=9];
                  o0 [label="getPet\\nGET /pets/{id}", shape=cds, tooltip="/paths/~1pets~1{id}/get"];
                  t1 [label="House\\nrecord", shape=box, tooltip="/components/schemas/House"];
                  t4 [label="House.Size\\nenumeration", shape=ellipse, tooltip="/components/schemas/House/properties/size"];
                  t0 [label="Pet\\nrecord", shape=box, tooltip="/components/schemas/Pet"];
                  t3 [label="Pet.Home\\nunion", shape=hexagon, tooltip="/components/schemas/Pet/properties/home"];
                  t2 [label="Problem\\nrecord", shape=box, tooltip="/components/schemas/Problem"];
                  o0 -> t0 [label="response"];
                  o0 -> t2 [label="error 404"];
                  t1 -> t4 [label="size"];
                  t0 -> t0 [label="friend"];
                  t0 -> t3 [label="home"];
                  t3 -> t1 [label="is of type object"];
                }
                """)
    }

    @Test func aFlowchartForMermaid() throws {
        #expect(
            try shown(.mermaid) == """
                flowchart LR
                  o0(["getPet<br/>GET /pets/#123;id#125;"])
                  t1["House<br/>record"]
                  t4["House.Size<br/>enumeration"]
                  t0["Pet<br/>record"]
                  t3{{"Pet.Home<br/>union"}}
                  t2["Problem<br/>record"]
                  o0 -->|"response"| t0
                  o0 -->|"error 404"| t2
                  t1 -->|"size"| t4
                  t0 -->|"friend"| t0
                  t0 -->|"home"| t3
                  t3 -->|"is of type object"| t1
                """)
    }

    @Test func everyLinkOfThePageLeadsSomewhere() throws {
        let page = try markup(shown(.html))
        let targets = Set(page.matches(of: /id="([^"]+)"/).map { String($0.1) })
        let links = page.matches(of: /href="#([^"]+)"/).map { String($0.1) }
        #expect(links.count > 20)
        #expect(links.filter { !targets.contains($0) } == [])
        #expect(Set(["o0", "t0", "t1", "t2", "t3", "t4", "f0", "f0-14"]).isSubset(of: targets))
        #expect(page.contains("<a href=\"#f0-14\">pets.yaml:14</a>"))
        #expect(page.contains("public struct Pet: "))
        #expect(page.contains("<h3>Leads to 5 types</h3>"))
    }

    @Test func textOfADescriptionIsNeverMarkup() throws {
        let page = try shown(.html)
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(page.contains("a \\&quot;big\\&quot; &lt;/one&gt;"))
        #expect(!page.contains("<script>alert") && !page.contains("</one>"))
        #expect(page.matches(of: /<\/title>/).count == 1)
    }

    /// A page that loads nothing works from a mail or a build's artefacts.
    @Test func thePageLoadsNothing() throws {
        let page = try markup(shown(.html))
        #expect(page.contains("default-src 'none'"))
        #expect(page.matches(of: /(src|href)="[^#]/).count == 0)
    }

    /// A line separator of Unicode within a text is no end of a line, or all places after it would be wrong.
    @Test func placesCountLinesAsDiagnosticsDo() throws {
        let page = try shown(.html, of: Self.pets.replacing("title: 'Pets ", with: "title: 'Pets\u{2028}\u{85} "))
        #expect(page.contains("<span id=\"f0-14\">      required: [name]</span>"))
        #expect(page.contains("<a href=\"#f0-14\">pets.yaml:14</a>"))
    }

    /// The namespace around an inline type of an operation has no section; the type's Swift is shown all the same.
    @Test func aTypeWithinANamespaceHasItsSwift() throws {
        let inline = Self.pets.replacing(
            "{schema: {$ref: '#/components/schemas/Problem'}}",
            with: "{schema: {type: object, properties: {why: {type: object, properties: {code: {type: string}}}}}}")
        let page = try markup(shown(.html, of: inline))
        let sections = page.matches(of: /<section id="t/).count
        let swift = page.matches(of: /<h3>Swift<\/h3>|<p>Its Swift stands in <a/).count
        #expect(sections > 5 && swift == sections)
    }
}
