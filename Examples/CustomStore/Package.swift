// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "CustomStore",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "ReportingSynergy", path: "../..", traits: [])],
    targets: [
        .executableTarget(
            name: "CustomStore", dependencies: [.product(name: "ReportingSynergy", package: "ReportingSynergy")])
    ]
)
