// Made by bindery 0.1.0 from input.yaml. Do not edit: generate it again. Checksum: 059366d9c44409eb
// swift-format-ignore-file

import BinderyClient
import BinderyRuntime

private typealias RequiredRuntime = BinderyRuntime.GeneratedCodeNeedsBinderyRuntime6
