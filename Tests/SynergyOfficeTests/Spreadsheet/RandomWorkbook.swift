#if Office
    import SynergyInterchange
    import SynergyModel
    import SynergyTestSupport

    /// Workbooks made up from a seed, with everything that XLSX can hold.
    enum RandomWorkbook {
        static func make(seed: UInt64) -> Workbook {
            var random = SplitMix64(seed: seed)
            return Workbook(
                sheets: (0...random.below(3)).map { index in
                    Sheet(
                        name: "\(random.pick(["Questions", "Réponses", "أسئلة", "問", "O'Neil & <co>"])) \(index)",
                        rows: rows(&random),
                        columnWidths: random.chance(50)
                            ? (0...random.below(5)).map { _ in 1 + Double(random.below(200)) / 2 } : [],
                        frozenRows: random.chance(50) ? random.below(4) : 0, hasFilter: random.chance(30),
                        isRightToLeft: random.chance(30))
                })
        }

        private static func rows(_ random: inout SplitMix64) -> [[Sheet.Cell]] {
            var rows: [[Sheet.Cell]] = []
            for _ in 0..<random.below(12) {
                var row: [Sheet.Cell] = []
                for _ in 0..<random.below(9) {
                    let style = random.chance(60) ? Sheet.Style.plain : random.pick(Sheet.Style.allCases)
                    row.append(Sheet.Cell(value(&random), style: style))
                }
                rows.append(row)
            }
            return rows
        }

        private static func value(_ random: inout SplitMix64) -> Sheet.Value {
            switch random.below(12) {
            case 0, 1: return .empty
            case 2: return .number(Double(random.below(2_000)) - 1_000)
            case 3:
                let number = Double(bitPattern: random.next())
                return .number(number.isFinite ? number : 0.1)
            case 4: return .number(Double(random.below(1_000_000)) / 1_000)
            case 5:
                let year = 1901 + random.below(8_099)
                let day = CalendarDay(year: year, month: 1 + random.below(12), day: 1 + random.below(28))
                return day.map { .day($0) } ?? .empty
            case 6:
                let year = 1901 + random.below(300)
                let month = random.chance(50) ? 1 + random.below(12) : nil
                return CalendarDay(year: year, month: month).map { .day($0) } ?? .empty
            case 7: return .bool(random.chance(50))
            case 8: return .error(random.pick(["#REF!", "#N/A", "#DIV/0!", "#NAME?"]))
            default: return .text(text(&random))
            }
        }

        private static func text(_ random: inout SplitMix64) -> String {
            let pieces = [
                "a", " ", "  ", "\n", "\t", "\r", "=", "+", "-", "@", "'", "\"", "<", ">", "&", "_", "_x0041_", "x",
                "é", "e\u{301}",
                "سؤال", "問", "\u{1F30D}", "\u{0}", "\u{1F}", "\u{7F}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "]]>", "1",
                "2025-06-30",
                "&amp;", "\u{200F}", "\u{85}", "\u{2028}", "TRUE",
            ]
            return (0..<random.below(8)).map { _ in random.pick(pieces) }.joined()
        }

        /// What is left of a workbook that was written and read: no empty cells at the ends of rows, no empty rows at the end.
        static func expected(_ workbook: Workbook) -> Workbook {
            var expected = workbook
            for index in expected.sheets.indices {
                var rows = expected.sheets[index].rows.map { row in
                    Array(row[..<(row.lastIndex { $0 != Sheet.Cell(.empty) }.map { $0 + 1 } ?? 0)])
                }
                while rows.last == [] { rows.removeLast() }
                expected.sheets[index].rows = rows
            }
            return expected
        }
    }
#endif
