extension CleanAddress {
    /// Writes what identifies the address when nothing more is known of it (section 11 of the reference grammar, "Identity").
    func writeIdentity(into key: inout [UInt8]) {
        key.append(contentsOf: "url:".utf8)
        let path = bytes[path].last == UInt8(ascii: "/") ? path.dropLast() : path
        key.append(contentsOf: bytes[bareHost.lowerBound..<path.upperBound])
        writeQuery(into: &key)
        guard !fragment.isEmpty else { return }
        key.append(UInt8(ascii: "#"))
        key.append(contentsOf: bytes[fragment])
    }

    /// The query without what only tells where a reader came from, in the order of the names.
    private func writeQuery(into key: inout [UInt8]) {
        guard !query.isEmpty else { return }
        guard bytes[query].contains(UInt8(ascii: "&")) else {
            guard !isTracking(query) else { return }
            key.append(UInt8(ascii: "?"))
            key.append(contentsOf: bytes[query])
            return
        }
        var parameters: [Parameter] = []
        var rest = ParameterReader(self)
        while let parameter = rest.next() {
            if !parameter.whole.isEmpty, !isTracking(parameter.whole) { parameters.append(parameter) }
        }
        // The sort is not promised to be stable, so places decide between equal names.
        parameters.sort { lhs, rhs in
            let (left, right) = (bytes[lhs.name], bytes[rhs.name])
            if left.elementsEqual(right) { return lhs.name.lowerBound < rhs.name.lowerBound }
            return left.lexicographicallyPrecedes(right)
        }
        var mark = UInt8(ascii: "?")
        for parameter in parameters {
            key.append(mark)
            key.append(contentsOf: bytes[parameter.whole])
            mark = UInt8(ascii: "&")
        }
    }

    private func isTracking(_ parameter: Range<Int>) -> Bool {
        let name = bytes[parameter].prefix { $0 != UInt8(ascii: "=") }
        switch name.first.map(\.lower) {
        case UInt8(ascii: "u"): return name.count >= 4 && equals(name.prefix(4), "utm_")
        case UInt8(ascii: "f"): return equals(name, "fbclid")
        case UInt8(ascii: "g"): return equals(name, "gclid")
        case UInt8(ascii: "m"): return equals(name, "mc_cid") || equals(name, "mc_eid")
        case UInt8(ascii: "_"): return equals(name, "_ga") || equals(name, "_gl")
        case UInt8(ascii: "i"): return equals(name, "igshid")
        case UInt8(ascii: "r"): return equals(name, "ref_src")
        default: return false
        }
    }

    /// Whether some bytes are a word, without case.
    func equals(_ some: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
        guard some.count == word.utf8CodeUnitCount else { return false }
        var letter = word.utf8Start
        for byte in some {
            guard byte.lower == letter.pointee.lower else { return false }
            letter += 1
        }
        return true
    }
}

/// One `name=value` of a query.
struct Parameter {
    var whole: Range<Int>
    var name: Range<Int>
    var value: Range<Int>
}

/// Reads the parameters of a query, which `&` or `&amp;` separate.
struct ParameterReader {
    private let bytes: [UInt8]
    private let end: Int
    private var index: Int
    private var isDone: Bool

    init(_ address: borrowing CleanAddress) {
        bytes = address.bytes
        index = address.query.lowerBound
        end = address.query.upperBound
        isDone = address.query.isEmpty
    }

    mutating func next() -> Parameter? {
        guard !isDone else { return nil }
        let start = index
        var equals: Int?
        while index < end, bytes[index] != UInt8(ascii: "&") {
            if equals == nil, bytes[index] == UInt8(ascii: "=") { equals = index }
            index += 1
        }
        let whole = start..<index
        isDone = index == end
        if !isDone {
            index += 1
            if index + 4 <= end, bytes[index..<(index + 4)].elementsEqual("amp;".utf8) { index += 4 }
        }
        let name = start..<(equals ?? whole.upperBound)
        return Parameter(whole: whole, name: name, value: min(name.upperBound + 1, whole.upperBound)..<whole.upperBound)
    }
}
