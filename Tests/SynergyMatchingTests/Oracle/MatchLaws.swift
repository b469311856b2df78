import SynergyTestSupport
import Testing

/// How laws of the matcher are tried on random worlds: each seed that fails is named.
///
/// A twentieth of `full` seeds in a plain run, all with `SYNERGY_FULL=1`, one with `SYNERGY_SEED=n`.
enum MatchLaws {
    static func hold(
        full: Int = 1_000, sourceLocation: SourceLocation = #_sourceLocation,
        _ check: (inout SplitMix64) throws -> String?
    ) rethrows {
        let failures = try ClosureLaws.failures(full: full, in: check).map { text in
            text.split(separator: "\n").filter { !$0.hasPrefix("again:") }.joined(separator: "\n")
        }
        #expect(failures.isEmpty, "\(failures.joined(separator: "\n\n"))", sourceLocation: sourceLocation)
    }
}
