import SynergyModel

extension JSONLDReader {
    mutating func read(_ node: JSONNode, into context: inout Context) {
        switch node.value {
        case .null: context = Context()
        case .string: outside("contexts that stand elsewhere", at: node)
        case .array(let nodes): for node in nodes { read(node, into: &context) }
        case .object(let members):
            if let value = node["@base"] { context.base = value.string }
            if let value = node["@vocab"]?.string { context.vocabulary = expanded(value, context, isVocabulary: true) }
            if let value = node["@language"] { context.language = value.string }
            // Prefixes may be used before they stand there: those that are addresses come first.
            for member in members where !member.name.hasPrefix("@") {
                if let text = member.value.string, IRIParts.isAbsolute(text) {
                    context.terms[member.name] = .init(iri: text)
                }
            }
            for member in members where !member.name.hasPrefix("@") { define(member, &context) }
        default: problems.report(.rdfStructure, at: node.offset, "expected a context, found \(node.found)")
        }
    }

    mutating func define(_ member: JSONNode.Member, _ context: inout Context) {
        switch member.value.value {
        case .null: context.terms[member.name] = .init()
        case .string(let text):
            context.terms[member.name] = .init(iri: expanded(text, context, isVocabulary: true, except: member.name))
        case .object:
            for word in ["@reverse", "@nest", "@index", "@context"] where member.value[word] != nil {
                outside("terms with ‘\(word)’", at: member.value)
            }
            let name = member.value["@id"]?.string ?? member.name
            var term = Context.Term(iri: expanded(name, context, isVocabulary: true, except: member.name))
            if let type = member.value["@type"]?.string {
                term.type = type.hasPrefix("@") ? type : expanded(type, context, isVocabulary: true)
            }
            if let language = member.value["@language"] { term.language = .some(language.string) }
            if let container = member.value["@container"] {
                term.container = container.string ?? container.array?.first?.string
                if !["@list", "@set", "@language"].contains(term.container ?? "") {
                    outside("containers such as \(container.found)", at: container)
                }
            }
            context.terms[member.name] = term
        default: problems.report(.rdfStructure, at: member.value.offset, "expected what a term stands for")
        }
    }

    /// An address, or a name that a context makes one.
    func expanded(
        _ text: String, _ context: Context, isVocabulary: Bool, except: String? = nil
    ) -> String? {
        if text.hasPrefix("@") { return text }
        if isVocabulary, text != except, let term = context.terms[text] { return term.iri }
        if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
            let prefix = String(text[..<colon])
            let rest = text[text.utf8.index(after: colon)...]
            if prefix == "_" || rest.utf8.starts(with: "//".utf8) { return text }
            if let iri = context.terms[prefix]?.iri { return iri + rest }
            if IRIParts.isAbsolute(text) { return text }
        }
        if isVocabulary { return context.vocabulary.map { $0 + text } }
        return context.base.map { IRIParts.resolve(text, at: $0) }
    }

    // MARK: Keywords

    /// The keyword that a name stands for (JSON-LD 1.1, section 4.1.6), such as `@id` for `uri`; any other name as it is.
    func keyword(_ name: String, _ context: Context) -> String {
        guard let iri = context.terms[name]?.iri, iri.hasPrefix("@") else { return name }
        return iri
    }

    /// The value of a keyword, by its own or another name.
    func member(_ node: JSONNode, _ keyword: String, _ context: Context) -> JSONNode? {
        guard case .object(let members) = node.value else { return nil }
        return members.first { self.keyword($0.name, context) == keyword }?.value
    }

    /// Reports keywords that come twice by different names: only one of them could be read.
    mutating func checkKeywords(of members: [JSONNode.Member], _ context: Context) {
        var names: [String: String] = [:]
        for member in members {
            let keyword = keyword(member.name, context)
            guard keyword.hasPrefix("@"), keyword != "@type",
                let first = names.updateValue(member.name, forKey: keyword), first != member.name
            else { continue }
            problems.report(
                .duplicate, at: member.nameOffset,
                "‘\(first.excerpt)’ and ‘\(member.name.excerpt)’ both stand for ‘\(keyword)’, of which there is one")
        }
    }
}
