// Made by bindery 0.1.0 from input.yaml. Do not edit: generate it again. Checksum: 548c48612c259cae
// swift-format-ignore-file

import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6
