import SynergyModel

/// A number as people write it.
package enum WrittenNumber {
    /// What is wrong with a text that was to be a number.
    package enum Problem: Error, Hashable {
        /// It is none.
        case noNumber
        /// It may be two numbers.
        case ambiguous(String, String)
    }

    /// Reads `1234.5`, `1234,5`, `1 234,5`, `1.234.567`, `1,234.5`, `1e6` and the like.
    ///
    /// `1,234` and `1.234` are two numbers in two countries and therefore none.
    package static func read(_ text: String) throws(Problem) -> Double {
        var plain = text.trimmedSpaces.foldedDigits.replacing("٫", with: ",").replacing("٬", with: " ")
        plain = plain.replacing("\u{2212}", with: "-")
        let body = plain.hasPrefix("-") || plain.hasPrefix("+") ? String(plain.dropFirst()) : plain
        guard let first = body.utf8.first, (0x30...0x39).contains(first) else { throw .noNumber }
        let sign: Double = plain.hasPrefix("-") ? -1 : 1
        if body.utf8.contains(where: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }) {
            guard body.utf8.allSatisfy({ (0x30...0x39).contains($0) || "eE+-.".utf8.contains($0) }),
                let number = Double(body), number.isFinite
            else { throw .noNumber }
            return sign * number
        }
        return sign * (try unsigned(body))
    }

    private static func unsigned(_ body: String) throws(Problem) -> Double {
        let groups = body.split(omittingEmptySubsequences: false) { !$0.isASCII || !$0.isNumber }.map(String.init)
        let marks = body.filter { !$0.isASCII || !$0.isNumber }.map { $0.isWhitespace ? " " : String($0) }
        guard groups.allSatisfy({ !$0.isEmpty }), marks.allSatisfy({ [".", ",", " ", "'", "’"].contains($0) }) else {
            throw .noNumber
        }
        func value(_ whole: some Sequence<String>, _ fraction: String?) throws(Problem) -> Double {
            guard let number = Double(whole.joined() + (fraction.map { "." + $0 } ?? "")), number.isFinite else {
                throw .noNumber
            }
            return number
        }
        func areGroups(_ groups: some Collection<String>) -> Bool {
            (1...3).contains(groups.first?.utf8.count ?? 0) && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
        }
        guard let last = marks.last, let fraction = groups.last else { return try value(groups, nil) }
        let whole = Array(groups.dropLast())
        let others = Set(marks.dropLast())
        if marks.count == 1, last == "." || last == "," {
            if fraction.utf8.count == 3, areGroups(groups), groups[0] != "0" {
                throw .ambiguous("\(groups[0])\(fraction)", "\(groups[0]).\(fraction)")
            }
            return try value(whole, fraction)
        }
        // Several marks of one kind set off thousands; another one at the end is the decimal mark.
        if others.count <= 1, others.isEmpty || others == [last] {
            guard areGroups(groups) else { throw .noNumber }
            return try value(groups, nil)
        }
        guard others.count == 1, last == "." || last == ",", areGroups(whole) else { throw .noNumber }
        return try value(whole, fraction)
    }

    /// A number such that ``read(_:)`` gives it back.
    package static func text(_ number: Double) -> String {
        let text = JSONNode.text(of: number)
        let parts = text.split(separator: ".")
        let digits = parts[0].drop { $0 == "-" }
        // Three digits after the point could be taken for thousands.
        guard parts.count == 2, parts[1].utf8.count == 3, (1...3).contains(digits.utf8.count), digits != "0" else {
            return text
        }
        return text + "0"
    }
}

extension WrittenNumber.Problem {
    /// What was found and what was expected.
    package func message(_ found: String) -> String {
        switch self {
        case .noNumber: "expected a number, found ‘\(found.excerpt)’"
        case .ambiguous(let one, let other): "‘\(found.excerpt)’ may be \(one) or \(other); write it without separators"
        }
    }
}
