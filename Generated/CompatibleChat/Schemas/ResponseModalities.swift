// Made by bindery 0.1.0 from openai.yaml for CompatibleChat. Do not edit: generate it again. Checksum: 98e7532f0324226d
// swift-format-ignore-file

import BinderyRuntime

/// The kinds of output wanted. Text alone where unset; audio takes a model that can speak.
public typealias ResponseModalities = [ResponseModalitiesItem]
