#if Office
    import SynergyInterchange

    /// Reads the sheets of a workbook.
    enum SheetReader {
        /// What every sheet of a workbook shares.
        struct Context: Sendable {
            var texts: [String] = []
            var styles = SheetStyles()
            var is1904 = false
            /// The addresses that the sheet leads to, by their names in it.
            var addresses: [String: String] = [:]
        }

        /// Reads a sheet.
        ///
        /// - Parameter part: The name of its part, for what is said about it.
        static func read(
            _ bytes: [UInt8], name: String, part: String, context: Context, file: String?, pieceSize: Int
        ) -> (sheet: Sheet, problems: Problems) {
            let limits = XMLLimits()
            do throws(XMLProblem) {
                let text = try XMLGuard.checked(bytes, limits: limits)
                let pieces = XMLPieces.cut(text, between: "row", in: "sheetData", size: pieceSize)
                if let pieces, var cells = read(pieces, name: name, context: context, file: file) {
                    let sheet = cells.finish()
                    return (sheet, cells.problems)
                }
                let handler = Handler(SheetCells(name: name, context: context, file: file, isPiece: false))
                let problem = XMLReader.read(checked: text, limits: limits, into: handler)
                let sheet = handler.cells.finish()
                var problems = handler.cells.problems
                if let problem { problems.add(problem.diagnostic(file: file, part: part)) }
                return (sheet, problems)
            } catch {
                var problems = Problems(file: file)
                problems.add(error.diagnostic(file: file, part: part))
                return (Sheet(name: name), problems)
            }
        }

        /// Reads all pieces at the same time; `nil` when one of them cannot be read alone.
        private static func read(
            _ pieces: [[UInt8]], name: String, context: Context, file: String?
        ) -> SheetCells? {
            let parts = Parallel.map(count: pieces.count) { index -> SheetCells? in
                let handler = Handler(SheetCells(name: name, context: context, file: file, isPiece: true))
                let problem = XMLReader.read(checked: pieces[index], limits: XMLLimits(), into: handler)
                return problem == nil ? handler.cells : nil
            }
            guard var whole = parts.first ?? nil, !whole.isIrregular else { return nil }
            for part in parts.dropFirst() {
                guard let part, whole.append(part) else { return nil }
            }
            return whole
        }

        /// Holds what is read as one value, so that each step asks only once for the right to change it.
        private final class Handler: XMLHandler {
            var cells: SheetCells

            init(_ cells: SheetCells) { self.cells = cells }

            func start(_ tag: XMLTag, in reader: XMLReader) { cells.start(tag, in: reader) }
            func text(_ text: String, in reader: XMLReader) { cells.text(text, in: reader) }
            func end(in reader: XMLReader) { cells.end(in: reader) }
        }
    }
#endif
