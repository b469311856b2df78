import SynergyModel

/// The options of one item: how FHIR tells them apart, and the codes that they have here.
///
/// FHIR tells options by code system and code, the model by code alone. Two options of one code get different codes here, so that
/// an answer is never read as the other one.
struct FHIROptions {
    /// What FHIR tells options by.
    struct Key: Hashable {
        var system: String?
        var code: String
    }

    /// The option that takes what was typed instead of an option.
    static let other = AnswerOption(code: "other", label: LocalizedText("Other", language: "en"))

    private(set) var options: [AnswerOption] = []
    private var codes: [Key: String] = [:]
    private var keys: [String: [Key]] = [:]
    /// Where the options stand, by their codes here.
    private var places: [String: Int] = [:]
    private var nextNumber: [String: Int] = [:]
    /// The options that a text may mean; `nil` stands for several.
    private var words: [String: String?] = [:]
    /// Whether the code systems of the options are known, as they are where the form was read from FHIR.
    private let hasSystems: Bool

    /// No options yet, of a form that is read from FHIR.
    init() { hasSystems = true }

    /// The options of a form that is known already, without their code systems.
    init(known options: [AnswerOption]) {
        hasSystems = false
        for option in options { take(option, Key(system: nil, code: option.code)) }
    }

    /// The code of the option for everything else, if there is one.
    var otherCode: String? { places[Self.other.code] != nil ? Self.other.code : nil }

    /// Adds an option.
    ///
    /// - Returns: Its code here, or `nil` where the same option is there already.
    mutating func add(_ option: AnswerOption, system: String?) -> String? {
        let key = Key(system: system, code: option.code)
        guard codes[key] == nil else { return nil }
        var option = option
        let code = option.code
        while places[option.code] != nil {
            nextNumber[code, default: 1] += 1
            option.code = "\(code)~\(nextNumber[code, default: 1])"
        }
        take(option, key)
        return option.code
    }

    /// Adds the option that takes what is typed, unless there is one like it.
    mutating func open() {
        guard places[Self.other.code] == nil else { return }
        take(Self.other, Key(system: nil, code: Self.other.code))
    }

    private mutating func take(_ option: AnswerOption, _ key: Key) {
        if places[option.code] == nil { places[option.code] = options.count }
        options.append(option)
        codes[key] = option.code
        keys[key.code, default: []].append(key)
        for text in Set([key.code] + option.label.entries.map(\.text)) {
            if let known = words[text] {
                if known != option.code { words[text] = .some(nil) }
            } else {
                words[text] = option.code
            }
        }
    }

    /// The option that a coding means; `nil` where it is none of them, or may be several.
    func code(system: String?, code: String, display: String?) -> String? {
        guard hasSystems else {
            let isOwn = system?.hasPrefix(FHIRNames.base) ?? false
            return isOwn ? (places[code] == nil ? nil : code) : knownCode(code, display)
        }
        if let exact = codes[Key(system: system, code: code)] { return exact }
        // A coding without a system, or an option without one, is understood where nothing else can be meant.
        guard let candidates = keys[code], candidates.count == 1, system == nil || candidates[0].system == nil,
            let found = codes[candidates[0]]
        else { return nil }
        guard system != nil, let display else { return found }
        return labels(of: found).contains(display) ? found : nil
    }

    /// The option that a text means: its code, or its label in one of its languages.
    func code(text: String) -> String? { words[text] ?? nil }

    /// Without code systems the display decides between options that shared a code.
    private func knownCode(_ code: String, _ display: String?) -> String? {
        guard places[code] != nil else { return nil }
        guard places["\(code)~2"] != nil else { return code }
        guard let display else { return nil }
        let start = "\(code)~"
        let found = options.filter { option in
            (option.code == code || option.code.hasPrefix(start))
                && option.label.entries.contains { $0.text == display }
        }
        return found.count == 1 ? found[0].code : nil
    }

    /// The label of an option, as the form wrote it.
    func label(of code: String) -> String? { places[code].map { options[$0].label.original.text } }

    private func labels(of code: String) -> [String] {
        places[code].map { options[$0].label.entries.map(\.text) } ?? []
    }
}

extension FHIRObject {
    /// Whether words may be typed instead of choosing an option.
    var isOpenChoice: Bool {
        self["type"]?.string == "open-choice"
            || ["optionsOrString", "optionsOrType"].contains(self["answerConstraint"]?.string)
    }
}
