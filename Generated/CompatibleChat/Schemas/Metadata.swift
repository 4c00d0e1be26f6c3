// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: b524bc378e8ef478
// swift-format-ignore-file

import BinderyRuntime

/// Notes of your own, kept with the object and searchable: at most 16 pairs of strings.
public typealias Metadata = JSONObject
