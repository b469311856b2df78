package import SynergyInterchange
package import SynergyModel
package import SynergyReferences

/// Looks at links: a function, so that the command itself needs nothing that the network needs.
package typealias LinkChecking =
    @Sendable (
        _ job: LinkCheckJob, _ each: @escaping @Sendable (_ finding: LinkFinding, _ done: Int, _ count: Int) -> Void
    ) throws(CommandFailure) -> [LinkFinding]

/// What is to be looked at, and how far that may go.
package struct LinkCheckJob: Sendable {
    package var addresses: [String]
    package var day: CalendarDay
    /// What earlier runs found.
    package var known: LinkCache
    package var settings: LinkCheckSettings
}

extension CalendarDay {
    /// The day in UTC, from the seconds of a clock.
    package static func today(secondsSince1970 seconds: Int) -> Self {
        Self(ordinal: Int32(clamping: seconds / 86_400))
    }
}
