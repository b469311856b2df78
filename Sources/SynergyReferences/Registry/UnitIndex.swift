/// The units of documents by their numbers: for each document four sorted runs of paths, one a kind.
struct UnitIndex: Sendable {
    /// The runs of one document.
    struct Runs: Sendable {
        var start: UInt32 = 0
        /// Where the run of each kind ends.
        var ends: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

        /// The run of a kind.
        @inline(__always)
        subscript(kind: RegisteredDocument.Unit.Kind) -> Range<Int> {
            switch kind {
            case .question: Int(start)..<Int(ends.0)
            case .paragraph: Int(ends.0)..<Int(ends.1)
            case .article: Int(ends.1)..<Int(ends.2)
            case .section: Int(ends.2)..<Int(ends.3)
            }
        }
    }

    private(set) var paths: [UInt64] = []
    /// For each path the unit's place in its document.
    private(set) var places: [Int32] = []

    /// Adds the units of a document.
    mutating func add(_ units: [RegisteredDocument.Unit]) -> Runs {
        var runs = Runs()
        runs.start = UInt32(paths.count)
        var lists: [[(path: UInt64, place: Int32)]] = [[], [], [], []]
        for (place, unit) in units.enumerated() {
            guard let path = UnitPath(unit.number) else { continue }
            lists[unit.kind.place].append((path.bits, Int32(place)))
        }
        var ends: [UInt32] = []
        for list in lists {
            let sorted = list.sorted { ($0.path, $0.place) < ($1.path, $1.place) }
            paths += sorted.map(\.path)
            places += sorted.map(\.place)
            ends.append(UInt32(paths.count))
        }
        runs.ends = (ends[0], ends[1], ends[2], ends[3])
        return runs
    }

    /// The paths of a run that an item covers.
    @inline(__always)
    func find(_ item: PinpointItem, in run: Range<Int>) -> Range<Int> {
        paths.withUnsafeBufferPointer { paths in
            let start = Self.firstPlace(notBefore: item.first.bits, in: paths, run)
            var end = start
            if item.isRange {
                end = Self.firstPlace(notBefore: item.end, in: paths, start..<run.upperBound)
            } else {
                while end < run.upperBound, paths[end] < item.end { end += 1 }
            }
            return start..<end
        }
    }

    /// The first path of a run that is not before a path.
    ///
    /// Most documents count from 1 without a gap, so that the place where the path would then be is tried first.
    @inline(__always)
    private static func firstPlace(
        notBefore bits: UInt64, in paths: UnsafeBufferPointer<UInt64>, _ run: Range<Int>
    ) -> Int {
        guard !run.isEmpty else { return run.lowerBound }
        let first = paths[run.lowerBound]
        if bits <= first { return run.lowerBound }
        let guess = run.lowerBound + Int(truncatingIfNeeded: (bits >> 48) &- (first >> 48))
        if guess < run.upperBound, paths[guess] >= bits, paths[guess - 1] < bits { return guess }
        var (low, high) = (run.lowerBound, run.upperBound)
        while low < high {
            let middle = (low + high) >> 1
            if paths[middle] < bits { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The paths that are exactly the nearest thing around an item that is too exact: paragraph 7 for `7/d`.
    func around(_ item: PinpointItem, in run: Range<Int>) -> Range<Int>? {
        guard !item.isRange || item.first.depth > 1 else { return nil }
        var path = item.first.parent
        while let outer = path {
            let start = paths.withUnsafeBufferPointer { Self.firstPlace(notBefore: outer.bits, in: $0, run) }
            var end = start
            while end < run.upperBound, paths[end] == outer.bits { end += 1 }
            if end > start { return start..<end }
            path = outer.parent
        }
        return nil
    }
}
