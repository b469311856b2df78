#if Office
    /// Works out the numbers that Word sets before paragraphs (ISO/IEC 29500-1 section 17.9).
    struct WordNumbering {
        /// One level of a list.
        private struct Level {
            var start = 1
            var format = "decimal"
            var text = ""
            var restart: Int?
            var isLegal = false
            var style: String?
        }

        private struct List {
            var levels: [Int: Level] = [:]
            var linkedStyle: String?
        }

        /// A list as paragraphs name it: which definition it follows, and what it changes.
        private struct Use {
            var definition: String
            var starts: [Int: Int] = [:]
            var levels: [Int: Level] = [:]
        }

        /// What stands before a paragraph.
        struct Label {
            var text: String
            var path: [String]
            var isBullet: Bool
        }

        private var lists: [String: List] = [:]
        private var uses: [String: Use] = [:]
        private var styleOwners: [String: String] = [:]
        private var counters: [String: [Int: Int]] = [:]
        private var started: Set<String> = []

        init(_ root: XMLTree?) {
            guard let root else { return }
            for element in root.all("abstractNum") {
                guard let id = element["abstractNumId", .word] else { continue }
                var list = List()
                for level in element.all("lvl") {
                    if let place = level["ilvl", .word].flatMap(Int.init) { list.levels[place] = Self.level(level) }
                }
                list.linkedStyle = element.first("numStyleLink")?["val", .word]
                if let owner = element.first("styleLink")?["val", .word] { styleOwners[owner] = id }
                lists[id] = list
            }
            for element in root.all("num") {
                guard let id = element["numId", .word],
                    let definition = element.first("abstractNumId")?["val", .word]
                else { continue }
                var use = Use(definition: definition)
                for change in element.all("lvlOverride") {
                    guard let place = change["ilvl", .word].flatMap(Int.init) else { continue }
                    use.starts[place] = change.first("startOverride")?["val", .word].flatMap(Int.init)
                    if let level = change.first("lvl") { use.levels[place] = Self.level(level) }
                }
                uses[id] = use
            }
        }

        private static func level(_ element: XMLTree) -> Level {
            var level = Level()
            level.start = element.first("start")?["val", .word].flatMap(Int.init) ?? 1
            level.format = element.first("numFmt")?["val", .word] ?? "decimal"
            level.text = element.first("lvlText")?["val", .word] ?? ""
            level.restart = element.first("lvlRestart")?["val", .word].flatMap(Int.init)
            level.isLegal = element.first("isLgl").map(\.isOn) ?? false
            level.style = element.first("pStyle")?["val", .word]
            return level
        }

        /// The level that a style has in a list, where the style itself does not say it.
        func level(ofStyle style: String, in list: String) -> Int? {
            guard let use = uses[list], let id = definition(of: use) else { return nil }
            return lists[id]?.levels.filter { $0.value.style == style }.keys.min()
        }

        /// The definition of a list, through the style that it may be tied to.
        private func definition(of use: Use) -> String? {
            if let style = lists[use.definition]?.linkedStyle, let owner = styleOwners[style] { return owner }
            return lists[use.definition] == nil ? nil : use.definition
        }

        /// Counts one more paragraph and returns what stands before it; `nil` where there is no such list.
        mutating func next(list: String, level place: Int) -> Label? {
            guard let use = uses[list], let id = definition(of: use), let definition = lists[id],
                let level = use.levels[place] ?? definition.levels[place], (0...8).contains(place)
            else { return nil }
            if level.format == "bullet" {
                // A bullet that nobody sees only indents a paragraph, as pandoc does below the entry of a list.
                return Label(text: "", path: [], isBullet: !level.text.allSatisfy(\.isWhitespace))
            }
            var counts = counters[id] ?? [:]
            if let start = use.starts[place], started.insert("\(list)/\(place)").inserted {
                counts[place] = start
            } else if let count = counts[place] {
                let next = count.addingReportingOverflow(1)
                counts[place] = next.overflow ? count : next.partialValue
            } else {
                counts[place] = level.start
            }
            for deeper in (place + 1)..<10 {
                let restart = (use.levels[deeper] ?? definition.levels[deeper])?.restart
                // A level begins anew after any higher one, unless it says after which, or never.
                if let restart, restart == 0 || place >= restart { continue }
                counts[deeper] = nil
            }
            counters[id] = counts
            func own(_ place: Int) -> String {
                let other = use.levels[place] ?? definition.levels[place] ?? Level()
                return NumberFormat.text(counts[place] ?? other.start, level.isLegal ? "decimal" : other.format)
            }
            return Label(
                text: Self.fill(level.text, own), path: (0...place).map(own).filter { !$0.isEmpty }, isBullet: false)
        }

        /// Puts numbers in place of `%1` to `%9`.
        private static func fill(_ text: String, _ number: (Int) -> String) -> String {
            var result = ""
            var isPercent = false
            for character in text {
                if isPercent {
                    isPercent = false
                    if let digit = character.wholeNumberValue, (1...9).contains(digit) {
                        result += number(digit - 1)
                    } else {
                        result += "%\(character)"
                    }
                } else if character == "%" {
                    isPercent = true
                } else {
                    result.append(character)
                }
            }
            return result
        }
    }

    extension XMLTree {
        /// Whether a property that is on or off is on; it is where its value is not said (section 17.17.4).
        var isOn: Bool { !["0", "false", "off"].contains(self["val", .word] ?? "1") }
    }
#endif
