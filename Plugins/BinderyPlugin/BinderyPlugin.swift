// A target with a `bindery.json` comes in; the command that generates its Swift goes out. It runs before the target compiles.

import Foundation
import PackagePlugin

@main
struct BinderyPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        let sources = (target as? any SourceModuleTarget)?.sourceFiles.map(\.url) ?? []
        let order = try BuildOrder(
            folder: target.directoryURL, files: Array(sources),
            targetName: (target as? any SourceModuleTarget)?.moduleName ?? target.name,
            dependencies: Set(
                target.recursiveTargetDependencies.map { ($0 as? any SourceModuleTarget)?.moduleName ?? $0.name }))
        guard let order else { return [] }
        return [order.command(tool: try context.tool(named: "bindery").url, in: context.pluginWorkDirectoryURL)]
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension BinderyPlugin: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            let order = try BuildOrder(
                folder: context.xcodeProject.directoryURL.appending(path: target.displayName),
                files: target.inputFiles.map(\.url), targetName: target.displayName, dependencies: nil)
            guard let order else { return [] }
            return [order.command(tool: try context.tool(named: "bindery").url, in: context.pluginWorkDirectoryURL)]
        }
    }
#endif
