// How `bindery inspect` shows what was understood of a description.

/// A form in which an API is shown.
package enum InspectionFormat: String, CaseIterable, Sendable {
    /// The whole value between the description and Swift.
    case json
    /// The types and operations as a graph in the language of Graphviz.
    case dot
    /// The same as a Mermaid flowchart.
    case mermaid
    /// One page that stands alone: a list to search, each type with its uses, its Swift and its line of the description.
    case html
}
