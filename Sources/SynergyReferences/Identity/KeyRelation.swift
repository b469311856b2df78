/// How two documents belong together, as far as their keys say it (section 13 of the reference grammar).
enum KeyRelation {
    /// The relation between two different documents, whichever way it goes; `nil` when the keys say none.
    static func relation(_ first: String, _ second: String) -> DocumentRelation? {
        for (subject, object) in [(first, second), (second, first)] {
            if let kind = kind(of: subject, to: object) {
                return DocumentRelation(ReferenceKey(rawValue: subject), kind, ReferenceKey(rawValue: object))
            }
        }
        return nil
    }

    private static func kind(of subject: String, to object: String) -> DocumentRelation.Kind? {
        if subject.utf8.starts(with: "un:".utf8), object.utf8.starts(with: "un:".utf8) {
            return symbolKind(of: subject, to: object)
        }
        if subject.utf8.starts(with: "celex:".utf8), object.utf8.starts(with: "celex:".utf8) {
            return actKind(of: subject, to: object)
        }
        return nil
    }

    // MARK: Symbols

    private static func symbolKind(of subject: String, to object: String) -> DocumentRelation.Kind? {
        let parts = (subject.split(separator: "/"), object.split(separator: "/"))
        let shared = zip(parts.0, parts.1).prefix { $0 == $1 }.count
        let rest = (parts.0[shared...], parts.1[shared...])
        guard rest.0.allSatisfy(isSuffix), rest.1.allSatisfy(isSuffix) else { return nil }
        if rest.1.isEmpty {
            // A revised addendum still supplements, and so does an addendum to a revision.
            let last = rest.0.last { !$0.hasPrefix("Rev.") } ?? rest.0.last
            return last.flatMap { kind(ofSuffix: $0, after: parts.1) }
        }
        guard rest.0.count == 1, rest.1.count == 1, let left = rest.0.first, let right = rest.1.first else {
            return nil
        }
        if let number = number(left, "Rev."), let other = self.number(right, "Rev."), number > other {
            return .supersedes
        }
        if let number = number(left, "Add."), right.hasPrefix("Add.") {
            let ends = right.dropFirst(4).split(separator: "-").compactMap { Int($0) }
            if ends.count == 2, ends[0] <= number, number <= ends[1] { return .partOf }
        }
        return nil
    }

    private static func isSuffix(_ component: Substring) -> Bool {
        component == "Summary" || ["Add.", "Corr.", "Rev.", "Amend."].contains { component.hasPrefix($0) }
    }

    private static func kind(ofSuffix suffix: Substring, after base: [Substring]) -> DocumentRelation.Kind? {
        if suffix.hasPrefix("Add.") { return isSeries(base) ? .partOf : .supplements }
        if suffix.hasPrefix("Amend.") { return .supplements }
        if suffix.hasPrefix("Corr.") { return .corrects }
        return suffix.hasPrefix("Rev.") ? .supersedes : nil
    }

    private static func number(_ component: Substring, _ label: String) -> Int? {
        component.hasPrefix(label) ? Int(component.dropFirst(label.count)) : nil
    }

    /// Whether a symbol is a number under which documents of many States were issued as addenda (section 3.3, old series).
    private static func isSeries(_ base: [Substring]) -> Bool {
        guard base.count == 3, Int(base[2]) != nil else { return false }
        if base[0] == "un:HRI" { return base[1] == "CORE" }
        return base[1] == "C.12" || base[1] == "C"
    }

    // MARK: Acts of the European Union

    private static func actKind(of subject: String, to object: String) -> DocumentRelation.Kind? {
        let (left, right) = (Array(subject.utf8.dropFirst(6)), Array(object.utf8.dropFirst(6)))
        if left.count > right.count, left.starts(with: right) {
            if left[right.count] == UInt8(ascii: "R") { return .corrects }
            return nil
        }
        guard let consolidated = consolidation(left) else { return nil }
        if right.first == UInt8(ascii: "3"), right.dropFirst().elementsEqual(consolidated.act) { return .consolidates }
        if let other = consolidation(right), other.act == consolidated.act {
            return other.day.lexicographicallyPrecedes(consolidated.day) ? .supersedes : nil
        }
        return nil
    }

    /// `02011L0036-20110415` without its sector, split at the dash.
    private static func consolidation(_ key: [UInt8]) -> (act: ArraySlice<UInt8>, day: ArraySlice<UInt8>)? {
        guard key.first == UInt8(ascii: "0"), let dash = key.firstIndex(of: UInt8(ascii: "-")) else { return nil }
        return (key[1..<dash], key[(dash + 1)...])
    }
}
