// The version that `--version` prints and generated files name.

package enum ToolVersion {
    package static let current = "0.1.0"
}
