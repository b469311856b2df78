package import SynergyModel  // respondents

extension DocumentRegistry {
    /// Where a key leads, as numbers.
    package struct Location: Hashable, Sendable {
        /// The document; -1 for none, -2 for several.
        package var document: Int32
        /// The first units that the place in the key covers, as places in the index of units.
        package var units: Range<Int>
        /// Whether the place is covered by units that hold more than was cited.
        package var isBroader: Bool
        /// How many items of the place were not found.
        package var missing: Int

        static func none(_ document: Int32) -> Self {
            Location(document: document, units: 0..<0, isBroader: false, missing: 0)
        }
    }

    /// A State as a number, for ``locate(_:from:)``.
    package func number(of state: Respondent.ID) -> Int32? { submissions.number(of: state) }

    /// Looks up a key as bytes, without memory of its own.
    ///
    /// - Parameters:
    ///   - key: The key, with the place in the document.
    ///   - state: Whose replies are meant when a questionnaire is named.
    /// - Complexity: O(1) in documents, O(log *n*) in the units of one.
    package func locate(_ key: UnsafeBufferPointer<UInt8>, from state: Int32? = nil) -> Location {
        var mark = 0
        while mark < key.count, key[mark] != UInt8(ascii: "#") { mark += 1 }
        let name = UnsafeBufferPointer(rebasing: key[..<mark])
        let entry = entry(of: name, from: state)
        guard entry.document >= 0, mark < key.count else { return .none(entry.document) }
        var location = Location.none(entry.document)
        let kindStart = mark + 1
        var index = kindStart
        while index < key.count, key[index] != UInt8(ascii: "=") { index += 1 }
        let word = UnsafeBufferPointer(rebasing: key[kindStart..<index])
        guard let kind = RegisteredDocument.Unit.Kind(pinpoint: word) else { return location }
        let run = entry.runs[kind]
        while index < key.count {
            index += 1
            let start = index
            while index < key.count, key[index] != UInt8(ascii: ",") { index += 1 }
            guard let item = PinpointItem(UnsafeBufferPointer(rebasing: key[start..<index])) else { continue }
            var found = units.find(item, in: run)
            if found.isEmpty, let outer = units.around(item, in: run) {
                found = outer
                location.isBroader = true
            }
            if found.isEmpty { location.missing += 1 } else if location.units.isEmpty { location.units = found }
        }
        return location
    }

    @inline(__always)
    private func entry(of name: UnsafeBufferPointer<UInt8>, from state: Int32?) -> Entry {
        if let state, Self.isQuestionnaire(name) {
            let document = submissions.only(from: state, answering: name)
            return Entry(document: document, runs: document < 0 ? UnitIndex.Runs() : runs[Int(document)])
        }
        guard let number = keys.find(name) else { return Entry() }
        return entries[Int(number)]
    }

    private static func isQuestionnaire(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        name.count > 6 && name[0] == UInt8(ascii: "q") && name[5] == UInt8(ascii: ":")
    }
}
