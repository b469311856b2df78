/// One item of a place in a document: `12`, `7/d`, `12-15`, `8/1-3` or `12-`, as the paths between which it lies.
struct PinpointItem {
    /// The first path of it.
    let first: UnitPath
    /// Behind the last path of it.
    let end: UInt64
    /// The last path of a range with an end.
    let last: UnitPath?
    /// Whether it is a range, in which some numbers may be missing.
    let isRange: Bool

    /// Reads an item; `nil` when there is no number in it.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        var dash = 0
        while dash < bytes.count, bytes[dash] != UInt8(ascii: "-") { dash += 1 }
        guard let first = UnitPath(UnsafeBufferPointer(rebasing: bytes[..<dash])) else { return nil }
        guard dash < bytes.count else {
            self.first = first
            end = first.end
            last = nil
            isRange = false
            return
        }
        isRange = true
        guard let last = UnitPath(UnsafeBufferPointer(rebasing: bytes[(dash + 1)...])) else {
            self.first = first
            end = first.endOfSiblings
            self.last = nil
            return
        }
        let other = first.end(ofRangeTo: last)
        // A range the wrong way round is read the right way; the citation itself says that it is suspect.
        self.first = min(first, other)
        end = max(first, other).end
        self.last = max(first, other)
    }

    /// Whether a unit is the item or inside of it.
    func covers(_ path: UnitPath) -> Bool { path.bits >= first.bits && path.bits < end }

    /// The part of a range of plain numbers behind the last one that there is, such as `181-190`; `nil` when nothing is missing.
    func rest(behind found: UnitPath?) -> String? {
        guard let found, let last, last.depth == 1, last.endsInNumber, let there = found.number,
            let asked = last.number,
            there < asked
        else { return nil }
        return there + 1 == asked ? "\(asked)" : "\(there + 1)-\(asked)"
    }
}

extension RegisteredDocument.Unit.Kind {
    /// The kind of the places that the name before `=` in a key is about.
    @inline(__always)
    init?(pinpoint name: UnsafeBufferPointer<UInt8>) {
        switch (name.count, name.first) {
        case (1, UInt8(ascii: "q")): self = .question
        case (4, UInt8(ascii: "p")): self = .paragraph
        case (3, UInt8(ascii: "a")): self = .article
        case (3, UInt8(ascii: "s")): self = .section
        default: return nil
        }
    }

    /// Its place among the kinds.
    @inline(__always)
    var place: Int {
        switch self {
        case .question: 0
        case .paragraph: 1
        case .article: 2
        case .section: 3
        }
    }
}
