#if Office
    /// Which texts are hidden or crossed out, by themselves or by a style (ISO/IEC 29500-1 sections 17.3.2 and 17.7.3).
    struct WordLooks {
        /// What becomes of a run.
        struct Look {
            var isHidden = false
            var isStruck = false
        }

        /// The styles of what is around a run.
        struct Around {
            var paragraph: String?
            var table: String?
        }

        /// The properties that are looked at.
        private enum Toggle: String, CaseIterable {
            case vanish
            case strike
            case dstrike
        }

        /// What is on in each style, with what it takes over from those it is based on, by kind and identifier.
        private var styles: [String: [String: Set<Toggle>]] = [:]
        /// The styles that count where none is named, by their kind.
        private var defaults: [String: String] = [:]
        private var everywhere: Set<Toggle> = []

        init() {}

        init(_ root: XMLTree) {
            everywhere = Set(
                Self.toggles(root.first("docDefaults")?.first("rPrDefault")?.first("rPr")).filter(\.value).keys)
            var sheet: [String: [String: (base: String?, toggles: [Toggle: Bool])]] = [:]
            for element in root.all("style") {
                guard let id = element["styleId", .word] else { continue }
                let kind = element["type", .word] ?? "paragraph"
                let base = element.first("basedOn")?["val", .word]
                sheet[kind, default: [:]][id] = (base, Self.toggles(element.first("rPr")))
                if let isDefault = element["default", .word], ["1", "true", "on"].contains(isDefault) {
                    defaults[kind] = id
                }
            }
            for (kind, known) in sheet {
                for id in known.keys {
                    var found: [Toggle: Bool] = [:]
                    var next: String? = id
                    // Bounded, because a damaged file may have styles that are based on each other.
                    for _ in 0..<20 {
                        guard let style = next.flatMap({ known[$0] }) else { break }
                        found.merge(style.toggles) { nearer, _ in nearer }
                        next = style.base
                    }
                    let on = Set(found.filter(\.value).keys)
                    if !on.isEmpty { styles[kind, default: [:]][id] = on }
                }
            }
        }

        private static func toggles(_ properties: XMLTree?) -> [Toggle: Bool] {
            guard let properties else { return [:] }
            var toggles: [Toggle: Bool] = [:]
            for toggle in Toggle.allCases { toggles[toggle] = properties.first(toggle.rawValue)?.isOn }
            return toggles
        }

        private func on(_ kind: String, _ id: String?) -> Set<Toggle> {
            guard let styles = styles[kind], let id = id ?? defaults[kind] else { return [] }
            return styles[id] ?? []
        }

        func look(of run: XMLTree?, in around: Around) -> Look {
            // Two styles that both hide a text show it again: that is how Word reads properties of this sort.
            var on = on("table", around.table).symmetricDifference(self.on("paragraph", around.paragraph))
            on.formSymmetricDifference(self.on("character", run?.first("rStyle")?["val", .word]))
            on.formUnion(everywhere)
            for (toggle, isOn) in Self.toggles(run) {
                if isOn { on.insert(toggle) } else { on.remove(toggle) }
            }
            return Look(
                isHidden: on.contains(.vanish), isStruck: on.contains(.strike) || on.contains(.dstrike))
        }
    }
#endif
