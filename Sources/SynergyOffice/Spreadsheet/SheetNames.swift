import SynergyInterchange

/// Names of sheets that spreadsheet programs accept.
enum SheetNames {
    /// How many UTF-16 units a name can have.
    static let limit = 31

    /// The names as they can be written: without what is not allowed, short enough, and each only once.
    static func valid(_ names: [String], losses: inout FormatLosses) -> [String] {
        var taken: Set<String> = []
        var next: [String: Int] = [:]
        return names.enumerated().map { index, name in
            let clean = cut(allowed(name), to: limit)
            let base = clean.isEmpty ? "Sheet\(index + 1)" : clean.lowercased() == "history" ? clean + "_" : clean
            var result = base
            var number = next[base.lowercased()] ?? 2
            while !taken.insert(result.lowercased()).inserted {
                let suffix = " (\(number))"
                result = cut(base, to: limit - suffix.utf16.count) + suffix
                number += 1
            }
            next[base.lowercased()] = number
            if result != name {
                losses.note("names of sheets that a spreadsheet does not allow", "changed", at: name)
            }
            return result
        }
    }

    private static func allowed(_ name: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            let isAllowed =
                scalar.value >= 0x20 && scalar.value != 0x7F && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                && !"[]:*?/\\".unicodeScalars.contains(scalar)
            scalars.append(isAllowed ? scalar : "_")
        }
        var rest = Substring(String(scalars))
        while rest.first == "'" { rest.removeFirst() }
        while rest.last == "'" { rest.removeLast() }
        return String(rest)
    }

    private static func cut(_ name: String, to limit: Int) -> String {
        var result = name
        while result.utf16.count > limit { result.removeLast() }
        while result.last == "'" { result.removeLast() }
        return result
    }
}
