#if LinkCheck
    import SynergyReferences

    extension LinkRun {
        /// The newest copy of a page in the web archive.
        ///
        /// One short question to the archive's time gate (RFC 7089, section 4): it leads to the copy, and is not followed.
        func archivedCopy(of address: String) async -> LinkFinding.ArchivedCopy? {
            guard let gate = try? WebTarget(archive + address) else { return nil }
            guard case .answer(let answer) = await ask(gate, "HEAD"), (300...399).contains(answer.status),
                let location = answer.headers["location"], let copy = try? gate.following(location)
            else { return nil }
            return Memento.copy(at: copy.text, in: archive)
        }
    }
#endif
