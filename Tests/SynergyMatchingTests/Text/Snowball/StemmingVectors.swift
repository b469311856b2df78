import SynergyInterchange
import SynergyMatching

/// The fixtures of the stemmers; see `SOURCES.md` beside them.
enum StemmingVectors {
    struct Vector: Sendable {
        let word: String
        let stem: String
    }

    static let names = ["english", "french", "spanish"]

    private static let folder =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
        .joined(separator: "/") + "/Fixtures/Stemming"

    /// The words of a language and their stems.
    static func read(_ name: String) throws -> [Vector] {
        let bytes = try FileSystem.read("\(folder)/\(name).tsv", as: name)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            return Vector(word: String(fields[0]), stem: String(fields[fields.count - 1]))
        }
    }

    /// The stemmer of a language.
    static func stemmer(_ name: String) -> SnowballStemmer? {
        switch name {
        case "english": .english
        case "french": .french
        case "spanish": .spanish
        default: nil
        }
    }

    /// The stem of a word whose letters are all in ISO 8859-1.
    static func stem(_ word: String, with stemmer: SnowballStemmer) -> String {
        var letters = word.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        stemmer.stem(&letters)
        var stem = ""
        stem.unicodeScalars.append(contentsOf: letters.map { Unicode.Scalar($0) })
        return stem
    }
}
