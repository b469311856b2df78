import SynergyInterchange
import SynergyReferences

/// The addresses that a command is to look at, and where they stand.
struct LinkInput {
    /// Every address, as it was found.
    private(set) var addresses: [String] = []
    /// Where each address stands: `file:line:column`, in the order of the input.
    private(set) var places: [String: [String]] = [:]
    /// Whether a part of the input could not be read.
    private(set) var isIncomplete = false

    init(_ command: ParsedCommand, in environment: Environment) throws {
        let words = command.arguments("file")
        for word in words where Self.isAddress(word) { add(word, at: "command line") }
        let paths = words.filter { !Self.isAddress($0) }
        let workspace = try CitingInput.workspace(command, in: environment)
        if words.isEmpty || !paths.isEmpty || workspace != nil {
            let input = try CitingInput(command, workspace, paths: paths, in: environment)
            isIncomplete = input.isIncomplete
            for text in input.texts { read(text) }
        }
    }

    private mutating func add(_ address: String, at place: String) {
        if places[address] == nil { addresses.append(address) }
        if places[address]?.last != place { places[address, default: []].append(place) }
    }

    private static func isAddress(_ word: String) -> Bool {
        let start = word.prefix(8).lowercased()
        return start.hasPrefix("http://") || start == "https://"
    }

    private mutating func read(_ text: CitingText) {
        if text.format == .text { readList(text) }
        for citation in text.citations() {
            let place = text.place(of: citation)
            let name = "\(text.owner)\(text.part.map { " \($0)" } ?? ""):\(place.line):\(place.column)"
            if citation.kind == .unsafeURL {
                add(citation.text, at: name)
            } else if citation.parts[.via] != nil, let url = citation.parts.text(.url) {
                add(url, at: name)
            }
        }
    }

    /// A line that is one address and nothing else, as in a list of links, is taken as it stands.
    private mutating func readList(_ text: CitingText) {
        for (index, line) in text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let bare = line.drop { $0 <= 0x20 }
            guard let end = bare.lastIndex(where: { $0 > 0x20 }), bare.count < 10_000 else { continue }
            let word = bare[...end]
            guard !word.contains(where: { $0 <= 0x20 }), word.starts(with: "http".utf8) else { continue }
            let address = String(decoding: word, as: UTF8.self)
            guard Self.isAddress(address) else { continue }
            add(address, at: "\(text.owner):\(index + 1):\(bare.startIndex - line.startIndex + 1)")
        }
    }
}
