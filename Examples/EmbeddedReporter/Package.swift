// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "EmbeddedReporter",
    platforms: [.macOS(.v15)],
    // With the name, the folder that holds ReportingSynergy may be called anything.
    dependencies: [.package(name: "ReportingSynergy", path: "../..", traits: [])],
    targets: [
        .executableTarget(
            name: "EmbeddedReporter",
            dependencies: [.product(name: "ReportingSynergy", package: "ReportingSynergy")])
    ]
)
