import SynergyTestSupport

/// Which seeds a test tries.
///
/// A hundredth of `full` in a plain run, all with `SYNERGY_FULL=1`, one with `SYNERGY_SEED=n`, which a failure names.
enum Trials {
    static func seeds(full: UInt64) -> Range<UInt64> {
        if let seed = Laws.environment("SYNERGY_SEED").flatMap({ UInt64($0) }) { return seed..<seed + 1 }
        return 0..<(Laws.isFull ? full : max(1, full / 100))
    }
}
