/// RFC 4180 read the slow way, letter by letter, to compare with: rows of cells, an empty line being one empty cell.
enum PlainCSV {
    static func rows(_ text: String, separator: Character) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var isFresh = true
        // Swift takes CR LF for one letter.
        let letters = text.unicodeScalars.map(Character.init)
        var index = 0
        func next() -> Character? { index + 1 < letters.count ? letters[index + 1] : nil }
        while index < letters.count {
            let letter = letters[index]
            if isQuoted {
                if letter == "\"" {
                    if next() == "\"" {
                        cell.append("\"")
                        index += 1
                    } else {
                        isQuoted = false
                    }
                } else {
                    cell.append(letter)
                }
            } else if letter == "\"", isFresh {
                isQuoted = true
            } else if letter == separator {
                row.append(cell)
                cell = ""
                isFresh = true
                index += 1
                continue
            } else if letter == "\n" || letter == "\r" {
                if letter == "\r", next() == "\n" { index += 1 }
                rows.append(row + [cell])
                row = []
                cell = ""
                isFresh = true
                index += 1
                continue
            } else {
                cell.append(letter)
            }
            isFresh = false
            index += 1
        }
        if !isFresh || !row.isEmpty { rows.append(row + [cell]) }
        return rows
    }
}
