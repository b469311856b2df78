// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "ReportingSynergy",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "ReportingSynergy", targets: ["ReportingSynergy"]),
        .library(name: "SynergyLinkCheck", targets: ["SynergyLinkCheck"]),
        .library(name: "SynergyOffice", targets: ["SynergyOffice"]),
        .library(name: "SynergyWorkbench", targets: ["SynergyWorkbench"]),
        .executable(name: "synergy", targets: ["synergy"]),
        .executable(name: "synergy-linkcheck", targets: ["synergy-linkcheck"]),
        .executable(name: "synergy-office", targets: ["synergy-office"]),
    ],
    traits: [
        .trait(name: "LinkCheck", description: "Check links over the network; needs FoundationNetworking."),
        .trait(name: "Office", description: "Read and write Word and Excel; needs FoundationXML and zlib."),
        .default(enabledTraits: ["LinkCheck", "Office"]),
    ],
    targets: [
        // Each target imports only what stands above it.
        .target(name: "SynergyModel"),
        .target(name: "SynergyCrosswalk", dependencies: ["SynergyModel"]),
        .target(name: "SynergyReferences", dependencies: ["SynergyModel"]),
        .target(name: "SynergyMatching", dependencies: ["SynergyModel", "SynergyCrosswalk", "SynergyReferences"]),
        .target(name: "SynergyReuse", dependencies: ["SynergyModel", "SynergyCrosswalk", "SynergyReferences"]),
        .target(
            name: "SynergyInterchange",
            dependencies: [
                "SynergyModel", "SynergyCrosswalk", "SynergyReferences", "SynergyMatching", "SynergyReuse",
            ]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(
            name: "SynergyOffice",
            dependencies: [
                .target(name: "CZlib", condition: .when(traits: ["Office"])), "SynergyModel", "SynergyCrosswalk",
                "SynergyReuse", "SynergyInterchange",
            ]),
        .target(
            name: "SynergyMappings", dependencies: ["SynergyModel", "SynergyCrosswalk", "SynergyInterchange"],
            path: "Mappings", exclude: ["trafficking-in-persons"], sources: ["Generated"]),
        .target(
            name: "SynergyLinkCheck", dependencies: ["SynergyModel", "SynergyReferences", "SynergyInterchange"]),
        .target(
            name: "SynergyWorkbench",
            dependencies: ["SynergyModel", "SynergyCrosswalk", "SynergyReuse", "SynergyInterchange"],
            exclude: ["Page"]),
        .target(
            name: "ReportingSynergy",
            dependencies: [
                "SynergyModel", "SynergyCrosswalk", "SynergyReferences", "SynergyMatching", "SynergyReuse",
                "SynergyInterchange", "SynergyMappings",
            ]),
        .target(
            name: "SynergyCLI",
            dependencies: [
                "SynergyModel", "SynergyCrosswalk", "SynergyReferences", "SynergyMatching", "SynergyReuse",
                "SynergyInterchange", "SynergyWorkbench", "SynergyMappings",
            ]),
        .executableTarget(name: "synergy", dependencies: ["SynergyCLI"]),
        // A program of its own, so that the command itself never loads what the network needs.
        .executableTarget(
            name: "synergy-linkcheck",
            dependencies: ["SynergyCLI", "SynergyInterchange", "SynergyLinkCheck", "SynergyModel", "SynergyReferences"]),
        // The same for Word and Excel.
        .executableTarget(
            name: "synergy-office", dependencies: ["SynergyCLI", "SynergyInterchange", "SynergyOffice"]),
        .executableTarget(
            name: "synergy-benchmark",
            dependencies: [
                "SynergyModel", "SynergyCrosswalk", "SynergyReferences", "SynergyMatching", "SynergyReuse",
                "SynergyInterchange", .target(name: "SynergyOffice", condition: .when(traits: ["Office"])),
            ]),
        .target(
            name: "SynergyTestSupport",
            dependencies: ["SynergyModel", "SynergyCrosswalk", "SynergyReuse", "SynergyInterchange"],
            path: "Tests/SynergyTestSupport"),
        .testTarget(name: "SynergyModelTests", dependencies: ["SynergyModel", "SynergyTestSupport"]),
        .testTarget(
            name: "SynergyCrosswalkTests", dependencies: ["SynergyModel", "SynergyCrosswalk", "SynergyTestSupport"]),
        .testTarget(
            name: "SynergyReferencesTests",
            dependencies: ["SynergyModel", "SynergyReferences", "SynergyInterchange", "SynergyTestSupport"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "SynergyMatchingTests",
            dependencies: [
                "SynergyModel", "SynergyCrosswalk", "SynergyReferences", "SynergyInterchange", "SynergyMatching",
                "SynergyMappings", "SynergyTestSupport",
            ],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "SynergyReuseTests",
            dependencies: [
                "SynergyModel", "SynergyCrosswalk", "SynergyReuse", "SynergyInterchange", "SynergyTestSupport",
            ],
            exclude: ["Scenarios"]),
        .testTarget(
            name: "SynergyInterchangeTests",
            dependencies: [
                "SynergyModel", "SynergyCrosswalk", "SynergyReferences", "SynergyMatching", "SynergyReuse",
                "SynergyInterchange", "SynergyMappings", "SynergyTestSupport",
            ],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "SynergyLinkCheckTests",
            dependencies: [
                "SynergyModel", "SynergyReferences", "SynergyInterchange", "SynergyLinkCheck", "SynergyCLI",
                "SynergyTestSupport", "synergy-linkcheck",
            ]),
        .testTarget(
            name: "SynergyOfficeTests",
            dependencies: [
                "SynergyModel", "SynergyCrosswalk", "SynergyReuse", "SynergyInterchange", "SynergyOffice",
                "SynergyTestSupport",
            ],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "SynergyWorkbenchTests",
            dependencies: [
                "SynergyModel", "SynergyCrosswalk", "SynergyReuse", "SynergyInterchange", "SynergyMappings",
                "SynergyWorkbench", "SynergyTestSupport",
            ]),
        .testTarget(
            name: "SynergyCLITests",
            dependencies: [
                "SynergyModel", "SynergyCrosswalk", "SynergyReferences", "SynergyMatching", "SynergyReuse",
                "SynergyInterchange", "SynergyWorkbench", "SynergyMappings", "SynergyCLI", "SynergyTestSupport",
            ]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
