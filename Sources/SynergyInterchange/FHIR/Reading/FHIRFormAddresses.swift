import SynergyModel

/// The addresses under which the forms of some files can be named by responses.
struct FHIRFormAddresses {
    private struct Place {
        var form: Questionnaire.ID
        var version: String?
    }

    private var places: [String: [Place]] = [:]

    /// Adds a form under its canonical address, the address of its entry, and the identifier of its resource.
    mutating func add(_ form: Questionnaire.ID, _ resource: FHIRObject, entry: String?) {
        let place = Place(form: form, version: resource["version"]?.string)
        var addresses = Set([resource["url"]?.string, entry].compactMap { $0 })
        if let id = resource["id"]?.string { addresses.insert("Questionnaire/\(id)") }
        for address in addresses where places[address]?.contains(where: { $0.form == form }) != true {
            places[address, default: []].append(place)
        }
    }

    /// The form that is named by an address, with its version or without it.
    ///
    /// - Returns: `nil` where no form has the address, or where it may be more than one.
    func form(at canonical: String) -> Questionnaire.ID? {
        let parts = canonical.split(separator: "|", maxSplits: 1).map(String.init)
        guard let found = places[parts.first ?? ""] else { return nil }
        if parts.count > 1 {
            let exact = found.filter { $0.version == parts[1] }
            if exact.count == 1 { return exact[0].form }
            // A form that says no version may be the one that is meant; a form of another version is not.
            return found.count == 1 && found[0].version == nil ? found[0].form : nil
        }
        return found.count == 1 ? found[0].form : nil
    }
}
