#if Office
    import Foundation

    /// What takes the elements and texts of an XML file, in their order.
    package protocol XMLHandler: AnyObject {
        /// An element begins.
        func start(_ tag: XMLTag, in reader: XMLReader)
        /// A text stands in the element; it may come in several pieces.
        func text(_ text: String, in reader: XMLReader)
        /// The element ends that began last and has not ended yet.
        func end(in reader: XMLReader)
    }

    /// Reads XML with Foundation's parser, and refuses what nobody needs and attackers use.
    ///
    /// A document type declaration is refused altogether, so that there are no entities beyond the five of XML itself; only
    /// UTF-8 and UTF-16 are read; nothing outside the file is ever opened.
    package final class XMLReader {
        /// How far reading has come.
        ///
        /// It is one value so that each step asks only once for the right to change it.
        private var progress: XMLProgress

        init(limits: XMLLimits) { progress = XMLProgress(limits: limits) }

        /// How many elements are open; in ``XMLHandler/end(in:)``, without the one that ends.
        package var depth: Int { progress.depth }

        /// Reads a file and hands its elements to a handler.
        ///
        /// - Returns: The first problem, after which nothing more was handed over; `nil` when the file was read to its end.
        package static func read(
            _ bytes: [UInt8], limits: XMLLimits = XMLLimits(), into handler: any XMLHandler
        ) -> XMLProblem? {
            do throws(XMLProblem) {
                return read(checked: try XMLGuard.checked(bytes, limits: limits), limits: limits, into: handler)
            } catch {
                return error
            }
        }

        /// Reads a file that ``XMLGuard`` has let through.
        static func read(checked text: [UInt8], limits: XMLLimits, into handler: any XMLHandler) -> XMLProblem? {
            text.withUnsafeBytes { buffer in
                guard let start = buffer.baseAddress else { return XMLProblem("xml-empty", "is empty") }
                // The parser is done before the bytes are given back, so they need not be copied.
                let data = Data(
                    bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: buffer.count, deallocator: .none)
                return XMLEvents(data, reader: XMLReader(limits: limits), handler: handler).run()
            }
        }

        /// Stops reading because of a problem; nothing more is handed over.
        package func stop(_ code: String, _ message: String) { progress.stop(code, message) }

        // MARK: For what hears the parser

        var problem: XMLProblem? { progress.problem }
        var isStopped: Bool { progress.problem != nil }

        func begin(_ name: String, _ attributes: [String: String]) -> XMLTag? { progress.begin(name, attributes) }
        func add(textBytes: Int) -> Bool { progress.add(textBytes: textBytes) }
        func leave() -> Bool { progress.leave() }
        func setPlace(line: Int, column: Int) { progress.setPlace(line: line, column: column) }
    }
#endif
