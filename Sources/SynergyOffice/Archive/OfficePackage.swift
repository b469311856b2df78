#if Office
    package import SynergyModel

    /// The parts of an office document and how they belong together (ECMA-376 part 2, Open Packaging Conventions).
    package struct OfficePackage: Sendable {
        /// What a part says about another one.
        package struct Relationship: Hashable, Sendable {
            /// The name by which the part speaks of it, such as `rId1`.
            package let id: String
            /// What it is: the last step of the type, such as `worksheet`, in both spellings of the standard.
            package let kind: String
            /// The name of the other part, or an address outside the file.
            package let target: String
            /// Whether it lies outside the file; such a thing is never opened.
            package let isExternal: Bool
        }

        /// The archive that holds the parts.
        package private(set) var archive: ZipArchive
        /// The name of the file, for what is said about it.
        package let file: String?

        /// How much XML is read of a part that is read as a whole.
        package static let treeLimits = XMLLimits(elements: 1_000_000)

        /// Opens a file.
        package init(_ bytes: [UInt8], file: String?, limits: ZipLimits) throws(Diagnostic) {
            self.file = file
            do throws(ZipError) {
                archive = try ZipArchive(bytes, limits: limits)
            } catch {
                throw error.diagnostic(file: file)
            }
        }

        /// The bytes of a part; `nil` when there is no such part.
        package mutating func bytes(of part: String) throws(Diagnostic) -> [UInt8]? {
            do throws(ZipError) {
                return try archive.unpack(part)
            } catch {
                throw error.diagnostic(file: file)
            }
        }

        /// The elements of a part; `nil` when there is no such part.
        package mutating func tree(of part: String) throws(Diagnostic) -> XMLTree? {
            guard let bytes = try bytes(of: part) else { return nil }
            do throws(XMLProblem) {
                return try XMLTree.read(bytes, limits: Self.treeLimits)
            } catch {
                throw error.diagnostic(file: file, part: part)
            }
        }

        /// What a part says about others; of the whole file for the empty name.
        package mutating func relationships(of part: String) throws(Diagnostic) -> [Relationship] {
            let (folder, name) = Self.split(part)
            guard let root = try tree(of: folder + "_rels/" + name + ".rels") else { return [] }
            return root.all("Relationship").compactMap { entry in
                guard let id = entry["Id"], let type = entry["Type"], let target = entry["Target"] else { return nil }
                let isExternal = entry["TargetMode"] == "External"
                return Relationship(
                    id: id, kind: type.split(separator: "/").last.map(String.init) ?? type,
                    target: isExternal ? target : resolve(target, in: folder), isExternal: isExternal)
            }
        }

        /// The part that the file is about: the workbook or the text.
        package mutating func mainPart() throws(Diagnostic) -> String? {
            let relationships = try relationships(of: "")
            return relationships.first { $0.kind == "officeDocument" && !$0.isExternal }?.target
        }

        /// The name of the part that a target leads to, from a folder.
        private func resolve(_ target: String, in folder: String) -> String {
            let name = Self.resolved(target, in: folder)
            guard archive[name] == nil, let decoded = name.percentDecoded, archive[decoded] != nil else { return name }
            return decoded
        }

        static func resolved(_ target: String, in folder: String) -> String {
            var path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
            if let end = path.firstIndex(where: { $0 == "#" || $0 == "?" }) { path = String(path[..<end]) }
            var steps: [Substring] = []
            for step in path.split(separator: "/") where step != "." {
                if step == ".." {
                    _ = steps.popLast()
                } else {
                    steps.append(step)
                }
            }
            return steps.joined(separator: "/")
        }

        private static func split(_ part: String) -> (folder: String, name: String) {
            guard let slash = part.lastIndex(of: "/") else { return ("", part) }
            return (String(part[...slash]), String(part[part.index(after: slash)...]))
        }
    }

    extension String {
        /// The text with `%20` and the like read as the bytes they stand for; `nil` when that is not UTF-8.
        fileprivate var percentDecoded: String? {
            var bytes: [UInt8] = []
            var rest = utf8[...]
            while let byte = rest.popFirst() {
                if byte == UInt8(ascii: "%"), rest.count >= 2,
                    let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16)
                {
                    bytes.append(value)
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte)
                }
            }
            return String(validating: bytes, as: UTF8.self)
        }
    }
#endif
