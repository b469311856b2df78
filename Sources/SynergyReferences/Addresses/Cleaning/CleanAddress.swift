/// An address in the one form that all its spellings share (section 11 of the reference grammar, "Cleaning"), and its parts.
///
/// The memory is kept from one address to the next.
struct CleanAddress {
    /// The whole cleaned address.
    private(set) var bytes: [UInt8] = []
    private(set) var scheme = WebAddress.Scheme.https
    /// The host, in ASCII.
    private(set) var host = 0..<0
    /// The host without a leading `www.`.
    private(set) var bareHost = 0..<0
    /// Path, with the slash it begins with.
    private(set) var path = 0..<0
    /// What stands after `?`.
    private(set) var query = 0..<0
    /// What stands after `#`, where it says what is cited.
    private(set) var fragment = 0..<0
    /// The digits of `#page=12`, in ``pageDigits``.
    private(set) var pageDigits: [UInt8] = []
    /// What is suspicious about it.
    private(set) var suspicion: WebAddress.Suspicion?
    /// The service of the host, from the host table.
    private(set) var row: HostTable.Row?

    private var name: [UInt8] = []

    subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

    /// Reads the host, from which the rest depends.
    ///
    /// - Returns: Whether it is one.
    mutating func readHost(_ found: FoundAddress, in text: FoldedText) -> Bool {
        bytes.removeAll(keepingCapacity: true)
        pageDigits.removeAll(keepingCapacity: true)
        scheme = found.scheme
        suspicion = nil
        row = nil
        bytes.append(contentsOf: scheme.rawValue.utf8)
        bytes.append(contentsOf: "://".utf8)
        let start = bytes.count
        let written = UnsafeBufferPointer(start: text.base + found.host.lowerBound, count: found.host.count)
        var mixes = false
        if written.allSatisfy({ $0 > 0x20 && $0 < 0x80 && $0 != UInt8(ascii: "%") }) {
            bytes.append(contentsOf: written)
            bytes.withUnsafeMutableBufferPointer { all in
                for index in start..<all.count { all[index] = all[index].lower }
            }
        } else {
            guard let read = HostName.ascii(decodedHost(found, text)) else { return false }
            bytes.append(contentsOf: read.name)
            mixes = read.mixesScripts
        }
        host = start..<bytes.count
        guard isName(host) else { return false }
        bareHost = host
        if host.count > 4, Self.www.begins(bytes[host]) { bareHost = (start + 4)..<bytes.count }
        row = HostTable.row(of: bytes[bareHost])
        if mixes || row == nil && looksForged { suspicion = .homograph }
        if found.hasUser { suspicion = .userinfo }
        return true
    }

    /// Reads what comes after the host.
    mutating func readRest(_ found: FoundAddress, in text: FoldedText) {
        // The end of the host may have been cut since.
        appendPort(found.port, text)
        let start = bytes.count
        var index = found.rest
        index = appendPart(index, found.end, text, stops: Self.endsPath)
        if bytes.count > start { removeDotSegments(from: start) }
        path = start..<bytes.count
        query = bytes.count..<bytes.count
        fragment = query
        if index < found.end, text.base[index] == UInt8(ascii: "?") {
            let mark = bytes.count
            bytes.append(UInt8(ascii: "?"))
            index = appendPart(index + 1, found.end, text, stops: Self.endsQuery)
            if bytes.count == mark + 1 { bytes.removeLast() } else { query = (mark + 1)..<bytes.count }
        }
        if index < found.end { readFragment(index + 1, found.end, text) }
    }

    // MARK: Host

    private static let www: StaticString = "www."
    private static let plainName = ByteSet("abcdefghijklmnopqrstuvwxyz0123456789-_.")

    private func isName(_ host: Range<Int>) -> Bool {
        guard let first = bytes[host].first, let last = bytes[host].last, host.count <= 253 else { return false }
        // The address itself, in numbers.
        if first == UInt8(ascii: "[") { return last == UInt8(ascii: "]") }
        guard first != UInt8(ascii: ".") else { return false }
        var before: UInt8 = 0
        for byte in bytes[host] {
            guard Self.plainName.contains(byte), byte != UInt8(ascii: ".") || before != byte else { return false }
            before = byte
        }
        return true
    }

    private mutating func decodedHost(_ found: FoundAddress, _ text: FoldedText) -> [UInt8] {
        var output: [UInt8] = []
        var index = found.host.lowerBound
        while index < found.host.upperBound {
            let byte = text.base[index]
            if byte == UInt8(ascii: "%"), index + 2 < found.host.upperBound, let high = text.raw(index + 1).hexadecimal,
                let low = text.raw(index + 2).hexadecimal
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                if byte > 0x20 { output.append(byte) }
                index += 1
            }
        }
        return output
    }

    /// Whether the host looks like one of the table, or mixes scripts, under its name in ASCII.
    private var looksForged: Bool {
        let name = bytes[bareHost]
        guard Lookalike.mayMislead(name) else { return false }
        let (skeleton, mixes) = HostName.appearance(of: name)
        return mixes || HostTable.skeletons.contains(skeleton)
    }

    private mutating func appendPort(_ port: Range<Int>, _ text: FoldedText) {
        var value = 0
        for index in port {
            guard text.base[index].isDigit, value < 1_000_000 else { return }
            value = value * 10 + Int(text.base[index] &- 0x30)
        }
        guard !port.isEmpty, value != scheme.defaultPort else { return }
        bytes.append(UInt8(ascii: ":"))
        bytes.write(number: value)
    }

    // MARK: Path, query and fragment

    private static let endsPath = ByteSet("?#")
    private static let endsQuery = ByteSet("#")
    private static let endsNothing = ByteSet("")

    /// Adds a part: escapes of unreserved characters decoded, others in upper case, what is not ASCII encoded, what is ignored left out.
    ///
    /// - Returns: Where it ended.
    private mutating func appendPart(_ start: Int, _ end: Int, _ text: FoldedText, stops: ByteSet) -> Int {
        var run = start
        var index = start
        while index < end {
            let byte = text.base[index]
            if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "%"), !stops.contains(byte) {
                index += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(start: text.base + run, count: index - run))
            if byte == UInt8(ascii: "%") {
                index = appendEscape(index, end, text)
            } else if byte >= 0x80 {
                index = appendWide(index, end, text)
            } else if byte <= 0x20 || byte == 0x7F {
                index = appendControl(index, end, text)
            } else {
                return index
            }
            run = index
        }
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.base + run, count: index - run))
        return index
    }

    private mutating func appendEscape(_ index: Int, _ end: Int, _ text: FoldedText) -> Int {
        // A line end may stand inside an escape that was broken.
        var next = index + 1
        var digits: (UInt8?, UInt8?)
        digits.0 = hexadecimal(&next, end, text)
        if digits.0 != nil { digits.1 = hexadecimal(&next, end, text) }
        guard let high = digits.0, let low = digits.1 else {
            appendEscaped(UInt8(ascii: "%"))
            return index + 1
        }
        let byte = high << 4 | low
        if Self.isUnreserved(byte) { bytes.append(byte) } else { appendEscaped(byte) }
        return next
    }

    private func hexadecimal(_ index: inout Int, _ end: Int, _ text: FoldedText) -> UInt8? {
        while index < end, text.base[index] == 0x0A || text.base[index] == 0x0D || text.base[index] == 0x09 {
            index += 1
        }
        guard index < end, let value = text.base[index].hexadecimal else { return nil }
        index += 1
        return value
    }

    private mutating func appendWide(_ index: Int, _ end: Int, _ text: FoldedText) -> Int {
        let (character, length) = AddressCharacter.wide(text, at: index)
        let next = min(index + length, end)
        if character != .ignored { for byte in index..<next { appendEscaped(text.base[byte]) } }
        return next
    }

    /// Line ends and tabs are left out with the spaces around them; other spaces are encoded.
    private mutating func appendControl(_ index: Int, _ end: Int, _ text: FoldedText) -> Int {
        var next = index
        var isBroken = false
        while next < end,
            text.base[next] == 0x20 || text.base[next] == 0x09 || text.base[next] == 0x0A || text.base[next] == 0x0D
        {
            isBroken = isBroken || text.base[next] != 0x20
            next += 1
        }
        if next == index {
            appendEscaped(text.base[index])
            return index + 1
        }
        if !isBroken { for _ in index..<next { appendEscaped(0x20) } }
        return next
    }

    private mutating func appendEscaped(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(Self.digit(byte >> 4))
        bytes.append(Self.digit(byte & 15))
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x37 }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
    }

    /// Resolves `.` and `..` in the path (RFC 3986, section 5.2.4), in place.
    private mutating func removeDotSegments(from start: Int) {
        var before: UInt8 = 0
        var hasDots = false
        for byte in bytes[start...] {
            if byte == UInt8(ascii: "."), before == UInt8(ascii: "/") {
                hasDots = true
                break
            }
            before = byte
        }
        guard hasDots else { return }
        var write = start
        var read = start
        let end = bytes.count
        while read < end {
            // A segment, with the slash before it.
            var next = read + 1
            while next < end, bytes[next] != UInt8(ascii: "/") { next += 1 }
            let isDot = next - read == 2 && bytes[read + 1] == UInt8(ascii: ".")
            let isDots =
                next - read == 3 && bytes[read + 1] == UInt8(ascii: ".") && bytes[read + 2] == UInt8(ascii: ".")
            if isDots {
                while write > start, bytes[write - 1] != UInt8(ascii: "/") { write -= 1 }
                if write > start { write -= 1 }
            }
            if isDot || isDots {
                if next == end {
                    bytes[write] = UInt8(ascii: "/")
                    write += 1
                }
            } else if write == read {
                write = next
            } else {
                for index in read..<next {
                    bytes[write] = bytes[index]
                    write += 1
                }
            }
            read = next
        }
        bytes.removeSubrange(write...)
    }

    private mutating func readFragment(_ start: Int, _ end: Int, _ text: FoldedText) {
        let first = start < end ? text.base[start] : 0
        let mark = bytes.count
        bytes.append(UInt8(ascii: "#"))
        _ = appendPart(start, end, text, stops: Self.endsNothing)
        fragment = (mark + 1)..<bytes.count
        if fragment.count > 5, bytes[fragment].prefix(5).map(\.lower) == Array("page=".utf8) {
            pageDigits.append(contentsOf: bytes[fragment].dropFirst(5).prefix { $0.isDigit })
        }
        // Where the fragment names what is shown it belongs to the address; elsewhere it is a place on a page.
        let names = first == UInt8(ascii: "!") || first == UInt8(ascii: "/") || row?.keepsFragment == true
        if !names || fragment.isEmpty {
            bytes.removeSubrange(mark...)
            fragment = mark..<mark
        }
    }
}
