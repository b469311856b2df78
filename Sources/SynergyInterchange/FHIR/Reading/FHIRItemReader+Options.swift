import SynergyModel

extension FHIRItemReader {
    /// The options that an item lists, or those of its value set; none where they are not all known.
    func options(of item: FHIRObject) -> FHIROptions {
        var options = FHIROptions()
        for entry in item.children("answerOption", "Questionnaire.item.answerOption") {
            if entry.has("initialSelected") { entry.lose("answers chosen beforehand", "left out") }
            guard let coding = entry.child("valueCoding", "Coding"), let code = coding.text("code") else {
                if let text = entry.plainValue {
                    add(AnswerOption(code: text, label: LocalizedText(text, language: language)), nil, entry, &options)
                } else {
                    entry.lose("options that are no codes")
                }
                continue
            }
            let system = coding["system"]?.string
            add(option(code, coding), system, coding, &options)
            if let system, !system.hasPrefix(FHIRNames.base) {
                coding.lose("code systems of options", "left out", "system")
            }
            coding.loseMembers(except: ["system", "code", "display"])
        }
        if options.options.isEmpty, let name = item.text("answerValueSet") {
            options = self.options(ofValueSet: name, item)
        }
        if !options.options.isEmpty, item.isOpenChoice {
            item.lose("choices that take other words too", "given the option ‘other’", "type")
            options.open()
        }
        return options
    }

    private func option(_ code: String, _ place: FHIRObject) -> AnswerOption {
        AnswerOption(
            code: code, label: place.localized("display", in: language) ?? LocalizedText(code, language: language))
    }

    private func add(_ option: AnswerOption, _ system: String?, _ place: FHIRObject, _ options: inout FHIROptions) {
        guard let code = options.add(option, system: system) else {
            place.report(.warning, .duplicate, "code", "the option ‘\(option.code.excerpt)’ comes twice")
            return
        }
        if code != option.code {
            place.lose("options of one code in different code systems", "given codes of their own, such as ‘1~2’")
        }
    }

    // MARK: Value sets

    /// The options of a value set that stands in the same file with all of its codes.
    private func options(ofValueSet name: String, _ item: FHIRObject) -> FHIROptions {
        guard let node = valueSet(name) else { return FHIROptions() }
        let set = FHIRObject(node: node, path: item.path, kind: "ValueSet", run: item.run)
        guard let concepts = set.concepts else {
            item.lose("value sets that do not list all of their codes", "their options are not known", "answerValueSet")
            item.report(
                .warning, .fhirReading, "answerValueSet",
                "the value set takes codes from elsewhere, so that the options are not known")
            return FHIROptions()
        }
        var options = FHIROptions()
        for (system, concept) in concepts {
            guard let code = concept.text("code") else { continue }
            _ = options.add(option(code, concept), system: system)
        }
        if !options.options.isEmpty { item.lose("value sets of answers", "read as options", "answerValueSet") }
        return options
    }
}

extension FHIRObject {
    /// An option that is a text, a figure, a date or a time, as a text.
    fileprivate var plainValue: String? {
        if let text = anyString { return text }
        return self["valueInteger"].flatMap { node in
            if case .number(let number) = node.value { JSONNode.text(of: number) } else { nil }
        }
    }

    /// The codes of a value set; `nil` where it does not list them all.
    fileprivate var concepts: [(system: String?, concept: FHIRObject)]? {
        if let expansion = child("expansion", "expansion") {
            var found: [(system: String?, concept: FHIRObject)] = []
            Self.flatten(expansion, &found)
            let total = expansion.number("total") ?? 0
            let isPart = Double(found.count) < total || (expansion.number("offset") ?? 0) > 0
            let isOpen =
                expansion.extension(FHIRNames.core + "valueset-unclosed") != nil
                || expansion.extension(FHIRNames.core + "valueset-toocostly") != nil
            return isPart || isOpen ? nil : found
        }
        guard let compose = child("compose", "compose") else { return nil }
        var found: [(system: String?, concept: FHIRObject)] = []
        for include in compose.children("include", "include") {
            guard include.isListed else { return nil }
            let system = include.text("system")
            found += include.children("concept", "concept").map { (system, $0) }
        }
        for exclude in compose.children("exclude", "exclude") {
            let system = exclude.text("system")
            guard exclude.isListed || system != nil && !exclude.has("filter") && !exclude.has("valueSet") else {
                return nil
            }
            let codes = Set(exclude.children("concept", "concept").compactMap { $0["code"]?.string })
            // Without codes, the whole code system is meant.
            found.removeAll { entry in
                entry.system == system
                    && (!exclude.has("concept") || codes.contains(entry.concept["code"]?.string ?? ""))
            }
        }
        return found
    }

    /// Whether a part of a value set names its codes one by one.
    private var isListed: Bool { has("concept") && !has("filter") && !has("valueSet") }

    /// The codes of an expansion that can be chosen, from all of its levels.
    private static func flatten(_ parent: FHIRObject, _ found: inout [(system: String?, concept: FHIRObject)]) {
        for entry in parent.children("contains", "contains") {
            if entry["abstract"] != JSONNode(.bool(true)), entry.has("code") {
                found.append((entry.text("system"), entry))
            }
            flatten(entry, &found)
        }
    }
}
