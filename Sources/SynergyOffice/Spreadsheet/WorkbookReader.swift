#if Office
    import SynergyInterchange
    import SynergyModel

    /// Reads the parts of a workbook (ECMA-376 part 1, 18.2).
    struct WorkbookReader {
        private(set) var problems: Problems

        /// How large the pieces are in which large parts are read; only tests read in smaller ones.
        private let pieceSize: Int

        init(file: String?, pieceSize: Int = XMLPieces.size) {
            problems = Problems(file: file)
            self.pieceSize = pieceSize
        }

        /// A sheet that is going to be read.
        private struct Tab: Sendable {
            var name: String
            var part: String
            var bytes: [UInt8]
            /// The addresses that it leads to, by their names in it.
            var addresses: [String: String]
        }

        /// Reads the workbook; `nil` when the file could not be read at all.
        mutating func read(_ bytes: [UInt8], limits: ZipLimits) -> Workbook? {
            do throws(Diagnostic) {
                var package = try OfficePackage(bytes, file: problems.file, limits: limits)
                guard let main = try package.mainPart() else {
                    throw problem("xlsx-no-workbook", "does not say where its workbook is")
                }
                if main.hasSuffix(".bin") {
                    throw problem("xlsx-binary", "is a binary workbook (.xlsb): save it as .xlsx")
                }
                guard let root = try package.tree(of: main) else {
                    throw problem("xlsx-no-workbook", "holds no ‘\(main)’, where its workbook should be")
                }
                guard root.tag.matches("workbook", .spreadsheet) else {
                    throw problem("xlsx-not-workbook", "is not a workbook but ‘\(root.name.prefix(40))’", at: main)
                }
                return read(root, of: main, in: &package)
            } catch {
                problems.add(error)
                return nil
            }
        }

        private mutating func read(_ root: XMLTree, of main: String, in package: inout OfficePackage) -> Workbook {
            var relationships: [OfficePackage.Relationship] = []
            do throws(Diagnostic) {
                relationships = try package.relationships(of: main)
            } catch {
                problems.add(error)
            }
            for kind in ["vbaProject", "externalLink"] where relationships.contains(where: { $0.kind == kind }) {
                let what =
                    kind == "vbaProject" ? "macros, which are not read" : "links to other files, which are not followed"
                problems.add(.note, "xlsx-left-aside", "has \(what)", at: nil)
            }
            var context = SheetReader.Context()
            context.is1904 = (root.first("workbookPr")?["date1904"]).isTrue
            if let styles = tree(of: "styles", relationships, in: &package) { context.styles = SheetStyles(styles) }
            context.texts = sharedTexts(relationships, in: &package)
            let tabs = tabs(root, relationships, in: &package)
            return Workbook(sheets: read(tabs, context))
        }

        private mutating func read(_ tabs: [Tab], _ context: SheetReader.Context) -> [Sheet] {
            let file = problems.file
            let pieceSize = pieceSize
            let readings = Parallel.map(count: tabs.count) { index in
                let tab = tabs[index]
                var context = context
                context.addresses = tab.addresses
                return SheetReader.read(
                    tab.bytes, name: tab.name, part: tab.part, context: context, file: file, pieceSize: pieceSize)
            }
            for reading in readings { problems.add(reading.problems) }
            return readings.map(\.sheet)
        }

        /// The sheets that the workbook lists, with the bytes of their parts.
        private mutating func tabs(
            _ root: XMLTree, _ relationships: [OfficePackage.Relationship], in package: inout OfficePackage
        ) -> [Tab] {
            let targets = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
            var tabs: [Tab] = []
            var taken: Set<String> = []
            for (index, entry) in (root.first("sheets")?.all("sheet") ?? []).enumerated() {
                let name = entry["name"] ?? "Sheet\(index + 1)"
                if let state = entry["state"], state != "visible" {
                    problems.add(.note, "xlsx-hidden-sheet", "is hidden; it is read like the others", at: name)
                }
                guard let id = entry["id", .relationshipReferences], let target = targets[id] else {
                    problems.add(.error, "xlsx-no-sheet", "does not say where its cells are", at: name)
                    continue
                }
                guard target.kind == "worksheet", !target.isExternal else {
                    problems.add(.note, "xlsx-left-aside", "is not a sheet of cells; it is not read", at: name)
                    continue
                }
                guard taken.insert(target.target).inserted else {
                    problems.add(.error, "xlsx-no-sheet", "has the cells of another sheet", at: name)
                    continue
                }
                do throws(Diagnostic) {
                    if let bytes = try package.bytes(of: target.target) {
                        let addresses = try addresses(of: target.target, named: name, in: &package)
                        tabs.append(Tab(name: name, part: target.target, bytes: bytes, addresses: addresses))
                    } else {
                        problems.add(
                            .error, "xlsx-no-sheet", "should be in ‘\(target.target)’, which the file does not hold",
                            at: name)
                    }
                } catch {
                    problems.add(error)
                }
            }
            if tabs.isEmpty, !problems.hasErrors { problems.add(.warning, "xlsx-no-sheet", "holds no sheet", at: nil) }
            return tabs
        }

        /// The addresses that a sheet leads to; its comments are told of.
        private mutating func addresses(
            of part: String, named name: String, in package: inout OfficePackage
        ) throws(Diagnostic) -> [String: String] {
            var addresses: [String: String] = [:]
            for entry in try package.relationships(of: part) {
                if entry.kind == "hyperlink", entry.isExternal { addresses[entry.id] = entry.target }
                guard entry.kind == "comments", !entry.isExternal, let root = try package.tree(of: entry.target) else {
                    continue
                }
                let count = root.first("commentList")?.all("comment").count ?? 0
                if count > 0 {
                    problems.add(
                        .note, "xlsx-left-aside",
                        "has \(count == 1 ? "a comment" : "\(count) comments") beside its cells, not read", at: name)
                }
            }
            return addresses
        }

        private mutating func sharedTexts(
            _ relationships: [OfficePackage.Relationship], in package: inout OfficePackage
        ) -> [String] {
            guard let part = relationships.first(where: { $0.kind == "sharedStrings" && !$0.isExternal })?.target
            else { return [] }
            do throws(Diagnostic) {
                guard let bytes = try package.bytes(of: part) else { return [] }
                let (texts, problem) = SharedTexts.read(bytes, pieceSize: pieceSize)
                if let problem { problems.add(problem.diagnostic(file: problems.file, part: part)) }
                return texts
            } catch {
                problems.add(error)
                return []
            }
        }

        private mutating func tree(
            of kind: String, _ relationships: [OfficePackage.Relationship], in package: inout OfficePackage
        ) -> XMLTree? {
            guard let part = relationships.first(where: { $0.kind == kind && !$0.isExternal })?.target else {
                return nil
            }
            do throws(Diagnostic) {
                return try package.tree(of: part)
            } catch {
                problems.add(error)
                return nil
            }
        }

        private func problem(_ code: String, _ message: String, at path: String? = nil) -> Diagnostic {
            Diagnostic(
                .error, Diagnostic.Code(rawValue: code), at: SourceLocation(file: problems.file, path: path), message)
        }
    }
#endif
