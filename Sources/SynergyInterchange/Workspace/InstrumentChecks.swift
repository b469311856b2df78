import SynergyModel

extension WorkspaceLoader {
    /// Checks instruments against each other and makes them known.
    mutating func checkInstruments() {
        reportDuplicates(\.instruments, "instrument") { $0.id.rawValue }
        reportReplacements(\.instruments, of: packs.flatMap(\.instruments), "instrument")
        for instrument in instruments.compactMap(\.usable) + packs.flatMap(\.instruments)
        where index.instruments[instrument.id] == nil {
            index.insert(instrument)
        }
        noteBroken(\.instruments)
    }

    /// Reports every file whose identifier an earlier file has already.
    mutating func reportDuplicates<Noun>(
        _ list: WritableKeyPath<Self, [LoadedFile<Noun>]>, _ what: String, id: (Noun) -> String
    ) {
        var first: [String: String] = [:]
        for position in self[keyPath: list].indices {
            let file = self[keyPath: list][position]
            guard let noun = file.usable else { continue }
            if let other = first[id(noun)] {
                let message = "the \(what) ‘\(id(noun).excerpt)’ is already in \(other)"
                self[keyPath: list][position].report(.duplicate, at: JSONPath([.member("id")]), message)
            } else {
                first[id(noun)] = file.name
            }
        }
    }

    /// Notes every file that stands in place of another item of a pack.
    mutating func reportReplacements<Noun: Identifiable & Hashable>(
        _ list: WritableKeyPath<Self, [LoadedFile<Noun>]>, of others: [Noun], _ what: String
    ) {
        let others = Dictionary(others.map { ($0.id, $0) }, uniquingKeysWith: { old, _ in old })
        for position in self[keyPath: list].indices {
            guard let noun = self[keyPath: list][position].usable, let other = others[noun.id], other != noun else {
                continue
            }
            let message = "this \(what) stands in place of the one of a pack"
            self[keyPath: list][position].report(.note, .replacesPack, at: JSONPath([.member("id")]), message)
        }
    }

    /// Remembers which identifiers are declared, although by files that cannot be used.
    mutating func noteBroken<Noun>(_ list: KeyPath<Self, [LoadedFile<Noun>]>) {
        for file in self[keyPath: list] where file.usable == nil {
            if let id = file.root["id"]?.string { broken.insert(id) }
        }
    }

    /// What is wrong with a provision that something names, as code and words; `nil` when nothing is.
    func problem(with provision: Provision.ID) -> (code: Diagnostic.Code, message: String)? {
        if index.provisions.contains(provision) || broken.contains(String(provision.prefix)) { return nil }
        guard let instrument = index.instruments[provision.instrument] else {
            let help = index.instruments.keys.words().suggestion(for: String(provision.prefix))
            return (.unknownInstrument, "there is no instrument ‘\(String(provision.prefix).excerpt)’\(help)")
        }
        let help = instrument.provisions.map(\.id.rawValue).suggestion(for: provision.rawValue)
        return (.unknownProvision, "there is no provision ‘\(provision.rawValue.excerpt)’\(help)")
    }
}
