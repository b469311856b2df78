/// Where a place such as `para=12-15,20` is in a document.
struct UnitLanding {
    private(set) var units: [RegisteredDocument.Unit] = []
    private(set) var broader: [String] = []
    private(set) var missing: [String] = []
    private(set) var nearest: [RegisteredDocument.Unit] = []

    /// Looks for each item of a place, in its order.
    ///
    /// - Complexity: O(*n*) in the units of the document for each item.
    init(_ pinpoint: String, in document: RegisteredDocument) {
        let parts = pinpoint.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, let kind = Self.kind(parts[0]) else { return }
        let paths = document.units.map { $0.kind == kind ? UnitPath($0.number) : nil }
        var taken: Set<Int> = []
        for text in parts[1].split(separator: ",") {
            guard let item = Self.item(text) else { continue }
            let covered = paths.indices.filter { paths[$0].map(item.covers) ?? false }
            if covered.isEmpty, let outer = Self.around(item, paths) {
                broader.append(String(text))
                add(outer, of: document, &taken)
            } else if covered.isEmpty {
                missing.append(String(text))
                nearest += Self.neighbours(of: item, paths).map { document.units[$0] }.filter { !nearest.contains($0) }
            } else {
                add(covered, of: document, &taken)
                if let rest = item.rest(behind: covered.compactMap { paths[$0] }.max()) { missing.append(rest) }
            }
        }
    }

    private mutating func add(_ places: [Int], of document: RegisteredDocument, _ taken: inout Set<Int>) {
        for place in places where taken.insert(place).inserted { units.append(document.units[place]) }
    }

    private static func kind(_ name: Substring) -> RegisteredDocument.Unit.Kind? {
        var name = String(name)
        return name.withUTF8 { RegisteredDocument.Unit.Kind(pinpoint: $0) }
    }

    private static func item(_ text: Substring) -> PinpointItem? {
        var text = String(text)
        return text.withUTF8 { PinpointItem($0) }
    }

    /// The nearest units that hold an item which is too exact: paragraph 7 for `7/d`.
    private static func around(_ item: PinpointItem, _ paths: [UnitPath?]) -> [Int]? {
        var outer = item.first.parent
        while let path = outer {
            let found = paths.indices.filter { paths[$0] == path }
            if !found.isEmpty { return found }
            outer = path.parent
        }
        return nil
    }

    /// The unit before and the unit behind an item that is missing.
    private static func neighbours(of item: PinpointItem, _ paths: [UnitPath?]) -> [Int] {
        var before: (path: UnitPath, place: Int)?
        var behind: (path: UnitPath, place: Int)?
        for (place, path) in paths.enumerated() {
            guard let path else { continue }
            if path < item.first {
                if before.map({ $0.path < path }) ?? true { before = (path, place) }
            } else if behind.map({ path < $0.path }) ?? true {
                behind = (path, place)
            }
        }
        return [before?.place, behind?.place].compactMap(\.self)
    }
}
