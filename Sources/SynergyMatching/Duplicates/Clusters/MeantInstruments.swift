import SynergyModel

/// The instruments that a question means without naming them: `the Convention` is another one in each form.
struct MeantInstruments: CustomStringConvertible {
    /// Their identifiers, sorted; empty where the text means none, or nothing is known of them.
    private let ids: [String]

    /// Finds the instruments that a question means.
    ///
    /// They are those that its form serves, else those whose provisions it cites.
    ///
    /// - Complexity: O(*n*) for *n* letters; nothing is read where no instrument is known.
    init(_ question: Question, of form: Questionnaire) {
        let declared = form.instruments.map(\.rawValue)
        let known = declared.isEmpty ? question.provisions.map { String($0.prefix) } : declared
        let isMeant = !known.isEmpty && question.text.entries.contains { Self.namesNone($0.text) }
        ids = isMeant ? Set(known).sorted() : []
    }

    /// Whether two questions mean instruments of which none is the same.
    func differ(from other: Self) -> Bool {
        !ids.isEmpty && !other.ids.isEmpty && Set(ids).isDisjoint(with: other.ids)
    }

    /// The identifiers, with commas between them.
    var description: String { ids.joined(separator: ", ") }

    /// Whether a text speaks of an instrument without saying which.
    private static func namesNone(_ text: String) -> Bool {
        let text = text.lowercased()
        if unspaced.contains(where: { text.contains($0) }) { return true }
        let words = text.split { !$0.isLetter && !$0.isNumber }
        for (place, word) in words.enumerated() where kinds.contains(word) {
            guard place + 1 < words.count else { return true }
            let next = words[place + 1]
            if !naming.contains(next), next.first?.isNumber != true { return true }
        }
        return false
    }

    /// Words for instruments, in English, French and Spanish.
    private static let kinds: Set<Substring> = [
        "convention", "protocol", "treaty", "directive", "covenant", "charter", "agreement", "protocole", "traité",
        "pacte",
        "charte", "accord", "convención", "convenio", "protocolo", "tratado", "directiva", "pacto", "acuerdo",
    ]

    /// Words for instruments, or their beginnings, where words bend or have no spaces between them.
    private static let unspaced = [
        "конвенц", "протокол", "договор", "директив", "اتفاقية", "بروتوكول", "معاهدة", "公约", "议定书", "条约",
    ]

    /// Words behind which the name of an instrument follows.
    private static let naming: Set<Substring> = [
        "on", "against", "relating", "concerning", "for", "no", "sur", "contre", "relative", "relatif", "n", "nº", "n°",
        "sobre", "contra", "relativa", "relativo", "núm",
    ]
}
