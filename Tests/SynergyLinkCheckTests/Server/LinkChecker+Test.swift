import SynergyInterchange
import SynergyLinkCheck
import SynergyModel
import SynergyReferences

extension LinkChecker {
    /// A checker for one test server: every name under `.test` leads to it, and its port alone is open.
    ///
    /// Nothing is in a hurry, however busy the machine is; tests of what takes too long say themselves how long that is.
    static func testing(
        _ port: UInt16, names: [String: [IPAddress]] = [:], _ change: (inout LinkCheckSettings) -> Void = { _ in }
    ) -> Self {
        var settings = LinkCheckSettings()
        settings.requestTime = .seconds(300)
        settings.connectTime = .seconds(300)
        settings.totalTime = .seconds(600)
        settings.bodyBytes = 4_096
        settings.connectionBytes = 65_536
        change(&settings)
        var checker = Self(settings: settings)
        checker.rule.openedLoopbackPorts = [port]
        checker.resolver = HostResolver { name in
            if let addresses = names[name] { return .success(addresses) }
            return name.hasSuffix(".test") ? .success([IPAddress(127, 0, 0, 1)]) : .failure(.noSuchName)
        }
        return checker
    }
}

extension CalendarDay {
    /// The day on which the tests look.
    static func of(_ text: String) throws -> Self {
        guard let day = Self(text) else { throw NoSuchDay() }
        return day
    }

    private struct NoSuchDay: Error {}
}
