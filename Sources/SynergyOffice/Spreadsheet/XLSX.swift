#if Office
    public import SynergyInterchange
    public import SynergyModel

    /// Workbooks of Excel and other spreadsheet programs (ECMA-376 part 1, SpreadsheetML).
    public enum XLSX {
        /// A workbook that was read.
        public struct Reading: Hashable, Sendable {
            /// The workbook, with every sheet that could be read; `nil` when the file could not be read at all.
            public var workbook: Workbook?
            /// Every problem, with the sheet and cell it belongs to, such as `Questions!B7`.
            public var diagnostics: [Diagnostic]

            /// Creates the result of reading a file.
            public init(workbook: Workbook?, diagnostics: [Diagnostic]) {
                self.workbook = workbook
                self.diagnostics = diagnostics
            }

            /// Whether something in it could not be read.
            public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
        }

        /// A workbook that is ready to be saved.
        public struct Writing: Hashable, Sendable {
            /// The file.
            public var bytes: [UInt8]
            /// What of the workbook could not be written as it was.
            public var losses: FormatLosses

            /// Creates the result of writing a file.
            public init(bytes: [UInt8], losses: FormatLosses) {
                self.bytes = bytes
                self.losses = losses
            }
        }

        /// Reads a workbook.
        ///
        /// Formulas are read as the results that were saved with them. Macros, pictures and links to other files are left
        /// aside and never opened. Days are recognised by how their cells are shown, as files hold them as numbers.
        ///
        /// - Parameters:
        ///   - bytes: The file.
        ///   - file: Its name, for the diagnostics.
        ///   - limits: How large it may be when it is unpacked.
        /// - Returns: The workbook and every problem.
        /// - Complexity: O(*n*) for a file that holds *n* bytes when it is unpacked.
        public static func read(_ bytes: [UInt8], file: String? = nil, limits: ZipLimits = ZipLimits()) -> Reading {
            var reader = WorkbookReader(file: file)
            let workbook = reader.read(bytes, limits: limits)
            return Reading(workbook: workbook, diagnostics: reader.problems.diagnostics)
        }

        /// Writes a workbook.
        ///
        /// The same workbook gives the same bytes each time. Every text stays a text, so that none is ever run as a formula.
        ///
        /// - Parameter workbook: The sheets; names that a spreadsheet does not allow are changed.
        /// - Returns: The file, and what could not be written as it was.
        /// - Complexity: O(*n*) for *n* bytes in all cells.
        public static func write(_ workbook: Workbook) -> Writing {
            var writer = WorkbookWriter()
            let bytes = writer.write(workbook)
            return Writing(bytes: bytes, losses: writer.losses)
        }
    }
#endif
