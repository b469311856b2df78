import SynergyCrosswalk
import SynergyInterchange
import SynergyMatching
import SynergyModel

/// Reads the files that `--confirmed` names.
struct MatchLinks {
    private let first: MatchSide
    private let second: MatchSide
    private let environment: Environment

    init(_ first: MatchSide, _ second: MatchSide, _ environment: Environment) {
        self.first = first
        self.second = second
        self.environment = environment
    }

    /// What all files say together.
    func read(_ paths: [String]) throws -> LinksFile {
        var all = LinksFile()
        var errors = 0
        for path in paths {
            let bytes = try environment.read(path)
            var metadata: [UInt8]?
            if path != "-", bytes.first != UInt8(ascii: "#") {
                metadata = try? FileAccess.read(environment.resolve(SSSOM.metadataName(beside: path)))
            }
            let reading = LinksFile.read(bytes, file: path, metadata: metadata)
            environment.say(reading.diagnostics)
            errors += reading.diagnostics.count { $0.severity == .error }
            guard let links = reading.links else { continue }
            let (confirmed, rejected) = (links.confirmed.map(resolved), links.rejected.map(resolved))
            if !(confirmed + rejected).contains(where: concerns) {
                environment.say("warning: nothing in '\(path.excerpt)' is about \(first.name) or \(second.name).")
            }
            all.confirmed += confirmed
            all.rejected += rejected
            all.rows += links.rows.map { row in
                let link = resolved(ConfirmedLink(subject: row.subject, object: row.object))
                var row = row
                (row.subject, row.object) = (link.subject, link.object)
                return row
            }
        }
        guard errors == 0 else {
            throw CommandFailure(
                .badData, "\(errors == 1 ? "1 error" : "\(errors) errors") in the input, so nothing was written.")
        }
        return all
    }

    private func resolved(_ link: ConfirmedLink) -> ConfirmedLink {
        let straight = ConfirmedLink(subject: first.resolved(link.subject), object: second.resolved(link.object))
        guard !first.ids.contains(straight.subject), !second.ids.contains(straight.object) else { return straight }
        return ConfirmedLink(subject: second.resolved(link.subject), object: first.resolved(link.object))
    }

    private func concerns(_ link: ConfirmedLink) -> Bool {
        [link.subject, link.object].contains { first.ids.contains($0) || second.ids.contains($0) }
    }
}

/// What mapping sets already say of questions.
struct KnownLinks {
    private let workspace: Workspace
    private let mappings: [Mapping]
    private let selection: RelationNetwork.Selection

    init(_ workspace: Workspace, _ command: ParsedCommand) throws {
        self.workspace = workspace
        selection = try CrosswalkInput.selection(command)
        let day = selection.asOf
        mappings = workspace.mappings.flatMap(\.mappings).filter { mapping in
            day.map { mapping.validity.contains($0) } ?? true
        }
    }

    /// What is approved between any two questions confirms, because links by way of a third questionnaire count too; what is
    /// rejected, or what follows to share nothing, is left out.
    func links(between first: MatchSide, and second: MatchSide) throws -> LinksFile {
        let forms = Set(workspace.questionnaires.map(\.id.rawValue)).union([first.name, second.name])
        var links = LinksFile()
        for mapping in mappings {
            guard forms.contains(String(mapping.subject.prefix)), forms.contains(String(mapping.object.prefix)) else {
                continue
            }
            let link = ConfirmedLink(subject: mapping.subject.rawValue, object: mapping.object.rawValue)
            if mapping.status == .approved, mapping.relation.isUsable { links.confirmed.append(link) }
            if mapping.status == .rejected { links.rejected.append(link) }
        }
        let closure = Closure(
            RelationNetwork(workspace.mappings, questionnaires: workspace.questionnaires, selecting: selection))
        for subject in first.ids.sorted() {
            for object in second.ids.sorted() {
                guard let from = Mapping.Term.ID(rawValue: subject), let to = Mapping.Term.ID(rawValue: object),
                    closure.relation(from: from, to: to) == .disjoint
                else { continue }
                links.rejected.append(ConfirmedLink(subject: subject, object: object))
            }
        }
        return links
    }
}
