// swift-tools-version: 6.2
import PackageDescription

// Laid out by `.ci/fuzz`, apart from the package itself: a fuzzer links only where everything is built for it.
let package = Package(
    name: "ReportingSynergy",
    platforms: [.macOS(.v15)],
    targets: [
        .target(name: "SynergyModel"),
        .target(name: "SynergyReferences", dependencies: ["SynergyModel"]),
        .executableTarget(
            name: "ScannerFuzz", dependencies: ["SynergyReferences"],
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
}
