import SynergyModel

/// One object of a FHIR file with the place where it stands.
struct FHIRObject {
    let node: JSONNode
    let path: JSONPath
    /// What it is, such as `Questionnaire.item`.
    let kind: String
    let run: FHIRRun

    var members: [JSONNode.Member] {
        if case .object(let members) = node.value { members } else { [] }
    }

    subscript(name: String) -> JSONNode? { node[name] }

    func has(_ name: String) -> Bool { node[name] != nil }

    // MARK: Problems

    func report(
        _ severity: Diagnostic.Severity, _ code: Diagnostic.Code, _ name: String? = nil,
        _ message: @autoclosure () -> String
    ) {
        let place = name.flatMap { node[$0] } ?? node
        let path = name.flatMap { node[$0] == nil ? nil : self.path.appending($0) } ?? self.path
        run.reading.report(severity, code, at: place.offset, path: path, message())
    }

    func lose(_ what: String, _ fate: String = "left out", _ name: String? = nil) {
        run.losses.note(what, fate, at: (name.map { path.appending($0) } ?? path).description)
    }

    /// Counts the members that nobody read, and names those that FHIR does not know.
    func loseMembers(except handled: Set<String>) {
        let known = FHIRVocabulary.members[kind]
        for member in members {
            let name = member.name.hasPrefix("_") ? String(member.name.dropFirst()) : member.name
            if handled.contains(name) || FHIRVocabulary.silent.contains(name) { continue }
            if let known, !known.contains(name), !FHIRVocabulary.common.contains(name) {
                run.reading.report(
                    .warning, .unknownMember, at: member.nameOffset, path: path.appending(member.name),
                    "\(kind) has no member ‘\(member.name.excerpt)’ in FHIR R5"
                        + run.suggestion(for: name, among: known))
            }
            lose("members ‘\(name.excerpt)’ of \(kind)", "left out", member.name)
        }
    }

    // MARK: Members

    func child(_ name: String, _ kind: String) -> FHIRObject? {
        guard let node = node[name] else { return nil }
        guard case .object = node.value else {
            report(.error, .wrongType, name, "expected an object, found \(node.found)")
            return nil
        }
        return FHIRObject(node: node, path: path.appending(name), kind: kind, run: run)
    }

    func children(_ name: String, _ kind: String) -> [FHIRObject] {
        guard let node = node[name] else { return [] }
        guard let nodes = node.array else {
            report(.error, .wrongType, name, "expected an array, found \(node.found)")
            return []
        }
        return nodes.enumerated().compactMap { index, node in
            let path = path.appending(name).appending(index)
            guard case .object = node.value else {
                run.reading.report(
                    .error, .wrongType, at: node.offset, path: path, "expected an object, found \(node.found)")
                return nil
            }
            return FHIRObject(node: node, path: path, kind: kind, run: run)
        }
    }

    /// A text; one that FHIR cannot hold is found in an extension.
    func text(_ name: String) -> String? {
        if let literal = child("_\(name)", "Element")?.own("text")?.string { return literal.fromJSONLiteral ?? literal }
        guard let node = node[name] else { return nil }
        guard let text = node.string else {
            report(.error, .wrongType, name, "expected a string, found \(node.found)")
            return nil
        }
        return text
    }

    func flag(_ name: String) -> Bool? {
        guard let node = node[name] else { return nil }
        if case .bool(let value) = node.value { return value }
        report(.error, .wrongType, name, "expected true or false, found \(node.found)")
        return nil
    }

    func number(_ name: String) -> Double? {
        guard let node = node[name] else { return nil }
        if case .number(let number) = node.value {
            if run.isRounded(number, at: node.offset) {
                lose("digits of figures beyond those that computers hold", "rounded", name)
            }
            return number
        }
        report(.error, .wrongType, name, "expected a number, found \(node.found)")
        return nil
    }

    /// A date, or the date of a point in time; the time of day is lost.
    func day(_ name: String) -> CalendarDay? {
        guard let text = text(name) else { return nil }
        if let time = text.utf8.firstIndex(of: UInt8(ascii: "T")) {
            if let day = CalendarDay(text[..<time]), day.precision == .day {
                lose("times of day", "left out; the date is kept", name)
                return day
            }
        } else if let day = CalendarDay(text) {
            return day
        }
        report(
            .error, .invalidDate, name, "expected a date such as 2025-06-30, 2025-06 or 2025, found ‘\(text.excerpt)’")
        return nil
    }

    func tag(_ name: String) -> LanguageTag? {
        guard let text = text(name) else { return nil }
        if let tag = LanguageTag(text) { return tag }
        report(.error, .invalidLanguage, name, "expected a BCP 47 language, found ‘\(text.excerpt)’")
        return nil
    }

    /// A text in its languages.
    func localized(_ name: String, in language: LanguageTag) -> LocalizedText? {
        let primitive = child("_\(name)", "Element")
        if let whole = primitive?.own("texts")?.string.flatMap({ JSONNode.parsed($0, run.limits) }) {
            let entries = (whole.array ?? []).compactMap { entry -> LocalizedText.Entry? in
                guard let tag = entry["language"]?.string.flatMap({ LanguageTag($0) }),
                    let text = entry["text"]?.string
                else { return nil }
                return LocalizedText.Entry(language: tag, text: text)
            }
            if let text = LocalizedText(entries: entries) { return text }
        }
        guard let text = text(name) else { return nil }
        let own = primitive?.extension(FHIRNames.language)?.tag("valueCode")
        var entries = [LocalizedText.Entry(language: own ?? language, text: text)]
        var languages: Set<LanguageTag> = [own ?? language]
        for translation in primitive?.extensions(FHIRNames.translation) ?? [] {
            guard let tag = translation.extension("lang")?.tag("valueCode"),
                let content = translation.extension("content")?.anyString
            else {
                translation.report(.warning, .fhirReading, nil, "a translation has ‘lang’ and ‘content’")
                continue
            }
            if languages.insert(tag).inserted {
                entries.append(.init(language: tag, text: content))
            } else {
                translation.lose("second translations into one language")
            }
        }
        return LocalizedText(entries: entries)
    }

    // MARK: Extensions

    func extensions(_ url: String) -> [FHIRObject] {
        children("extension", "Extension").filter { $0["url"]?.string == url }
    }

    func `extension`(_ url: String) -> FHIRObject? { extensions(url).first }

    func owns(_ name: String) -> [FHIRObject] { extensions(FHIRNames.own + name) }

    func own(_ name: String) -> FHIRObject? { extensions(FHIRNames.own + name).first }

    /// The value of an extension that is a string in JSON; texts that FHIR does not allow are literals one level deeper.
    var string: String? {
        if let literal = self.extension("literal")?.anyString { return literal.fromJSONLiteral ?? literal }
        return anyString
    }

    /// The value of an extension, whatever its type, if it is a string in JSON.
    var anyString: String? { members.first { $0.name.hasPrefix("value") }?.value.string }

    var ownFlag: Bool { self["valueBoolean"] == JSONNode(.bool(true)) }

    var ownPeriod: Period? {
        guard let period = child("valuePeriod", "Period") else { return nil }
        guard let start = period.day("start"), let end = period.day("end") else { return nil }
        return Period(start: start, end: end)
    }

    /// The value of an extension of this project that is a word of a closed list.
    func word<Value: RawRepresentable & CaseIterable>(_ name: String, _ type: Value.Type = Value.self) -> Value?
    where Value.RawValue == String {
        guard let own = own(name), let text = own.string else { return nil }
        if let value = Value(rawValue: text) { return value }
        let words = Value.allCases.map(\.rawValue)
        own.report(
            .error, .invalidValue, nil,
            "expected one of \(words.joined(separator: ", ")), found ‘\(text.excerpt)’\(words.suggestion(for: text))")
        return nil
    }

    /// The value of an extension that holds JSON of this project.
    func decoded<Value: JSONReadable>(_ type: Value.Type = Value.self) -> Value? {
        guard let text = string else { return nil }
        let inner = JSONReading()
        let value = JSONParser.parse(Array(text.utf8), limits: run.limits, inner).flatMap { Value.read($0, inner) }
        for issue in inner.issues.prefix(3) {
            run.reading.report(
                issue.severity, issue.code, at: node.offset, path: path, "\(issue.message) (\(issue.path))")
        }
        return value
    }
}

extension String {
    /// The text that is written as a JSON string in this one.
    var fromJSONLiteral: String? { JSONNode.parsed(self, Limits())?.string }
}

extension JSONNode {
    /// The value that a text of JSON stands for, if it is well formed.
    static func parsed(_ text: String, _ limits: Limits) -> JSONNode? {
        let reading = JSONReading()
        let node = JSONParser.parse(Array(text.utf8), limits: limits, reading)
        return reading.hasErrors ? nil : node
    }
}
