extension ReferenceContext {
    /// What a key means whose document only the context can tell; any other key as it is.
    ///
    /// In this order: what the caller gives, the document of that class that the text named last, the defaults.
    ///
    /// - Parameter earlier: The documents that the text named before, in its order.
    /// - Returns: The key, or why there is none.
    func meaning(of key: ReferenceKey, after earlier: [String]) -> Result<ReferenceKey, Unmeant> {
        let document = key.document
        let meant: String?
        if document == "_" {
            meant = unnamed(key.pinpoint ?? "", earlier)
            if meant == nil { return .failure(Unmeant(reason: .noDocument)) }
        } else if document.utf8.starts(with: "ctx:".utf8) {
            let name = String(document.dropFirst(4))
            if let slash = name.firstIndex(of: "/") {
                meant = resolution(kind: name[..<slash], number: name[slash...])
            } else {
                meant = given(name) ?? earlier.last { DocumentClass.name(of: $0) == name } ?? fallback(name)
            }
            if meant == nil { return .failure(Unmeant(reason: .noContext)) }
        } else {
            return .success(key)
        }
        guard let meant else { return .success(key) }
        return .success(ReferenceKey(rawValue: key.pinpoint.map { "\(meant)#\($0)" } ?? meant))
    }

    /// Why a key means nothing.
    struct Unmeant: Error { let reason: Resolution.Reason }

    /// "Question 12" is of the questionnaire that the text is about; a paragraph only of a document the caller gives.
    ///
    /// An article without a treaty is mostly one of a national law, so that no context is asked for it.
    private func unnamed(_ pinpoint: String, _ earlier: [String]) -> String? {
        if pinpoint.utf8.starts(with: "q=".utf8) {
            return given("questionnaire") ?? earlier.last { DocumentClass.name(of: $0) == "questionnaire" }
                ?? fallback("questionnaire")
        }
        return pinpoint.utf8.starts(with: "para=".utf8) ? given("document") ?? fallback("document") : nil
    }

    private func given(_ name: String) -> String? { (given[name] ?? given["ctx:" + name])?.document }

    private func fallback(_ name: String) -> String? { (defaults[name] ?? defaults["ctx:" + name])?.document }

    /// "Resolution 8/2" of the organ that the context names: a series of its own, or a body with symbols.
    private func resolution(kind: Substring, number: Substring) -> String? {
        let names = kind == "dec" ? ["decision", "dec", "resolution", "res"] : ["resolution", "res"]
        guard let organ = names.lazy.compactMap({ given($0) }).first ?? names.lazy.compactMap({ fallback($0) }).first
        else { return nil }
        if organ.utf8.starts(with: "un:".utf8) { return "\(organ)/\(kind.uppercased())\(number)" }
        return organ.utf8.last == UInt8(ascii: ":") ? "\(organ)\(kind)\(number)" : "\(organ):\(kind)\(number)"
    }
}
