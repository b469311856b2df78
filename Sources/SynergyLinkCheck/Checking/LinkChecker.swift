public import SynergyInterchange
public import SynergyModel
public import SynergyReferences

/// Looks whether web addresses still answer, within strict limits.
///
/// What it does and never does is laid down in <doc:WhatTheLinkCheckerDoes>. On systems where the client of the platform takes its proxy
/// from the environment (all but Apple's), the variables `http_proxy`, `https_proxy` and `no_proxy` of the process are changed
/// while a run lasts, and runs of one process come one after the other.
public struct LinkChecker: Sendable {
    /// How far a run may go.
    public var settings: LinkCheckSettings
    /// Which addresses are public; opened for one port by tests only.
    package var rule = AddressRule()
    /// Who looks names up.
    package var resolver = HostResolver.system
    /// The archive that is asked for copies.
    package var archive = "https://web.archive.org/web/"

    /// Creates a checker.
    public init(settings: LinkCheckSettings = LinkCheckSettings()) { self.settings = settings }

    /// Why a run could not begin.
    public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        /// What happened, in words.
        public var description: String
    }

    /// Checks addresses; each key is asked once, however it is spelled and however often it comes.
    ///
    /// A cancelled task ends the run, or the wait for another one, at once; what was not looked at by then is `LinkVerdict.notChecked`.
    ///
    /// The time that `LinkCheckSettings.totalTime` allows begins with the run, not with the wait for another one.
    ///
    /// - Parameters:
    ///   - addresses: The addresses, in any order.
    ///   - day: Today, as the caller's clock has it.
    ///   - cache: What earlier runs found.
    ///   - each: Is told each finding as it comes, with the number that are done and of all.
    /// - Returns: One finding for each key, sorted by key.
    /// - Throws: ``Failure`` when this system does not let the checker make sure which way its requests take.
    public func check(
        _ addresses: some Sequence<String>, on day: CalendarDay, knowing cache: LinkCache = LinkCache(),
        each: @escaping @Sendable (LinkFinding, _ done: Int, _ count: Int) -> Void = { _, _, _ in }
    ) async throws(Failure) -> [LinkFinding] {
        var spellings: [String: String] = [:]
        for address in addresses {
            let key = LinkKey.key(of: address)
            if let other = spellings[key], !LinkKey.isBetter(address, than: other) { continue }
            spellings[key] = address
        }
        let known = spellings.keys.sorted().compactMap { key in cache[key].flatMap { isGood($0, on: day) ? $0 : nil } }
        var wanted = spellings
        for (index, finding) in known.enumerated() {
            wanted[finding.key] = nil
            each(finding, index + 1, spellings.count)
        }
        guard !wanted.isEmpty else { return known }
        #if LinkCheck
            guard await RunTurn.shared.begin() else {
                return (known + wanted.map { LinkTrace.stopped($0.key, $0.value) }).sorted { $0.key < $1.key }
            }
            let result: Result<[LinkFinding], Failure>
            do throws(Failure) {
                let run = try LinkRun(self, day: day)
                result = .success(try await run.all(wanted, done: known.count, each: each))
            } catch {
                result = .failure(error)
            }
            await RunTurn.shared.end()
            return (known + (try result.get())).sorted { $0.key < $1.key }
        #else
            throw Failure(description: "This build cannot check links; it was made without the trait LinkCheck.")
        #endif
    }

    /// Whether an earlier finding saves the look.
    private func isGood(_ finding: LinkFinding, on day: CalendarDay) -> Bool {
        guard [.alive, .moved, .gone].contains(finding.verdict), let checkedOn = finding.checkedOn else { return false }
        let age = day.ordinal - checkedOn.ordinal
        return age >= 0 && age <= settings.daysGood
    }
}
