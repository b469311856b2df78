import SynergyModel

extension FHIRValueReader {
    /// The rows below an item of this project; `nil` where it is no table.
    func table(of item: FHIRObject, _ kind: AnswerKind?) -> Table? {
        guard kind == nil || kind == .table else { return nil }
        let linkID = item["linkId"]?.string ?? ""
        let groups = item.children("item", "QuestionnaireResponse.item").filter { child in
            guard let name = child["linkId"]?.string, name.hasPrefix("\(linkID)/"),
                case .row? = FHIRPartName(name.dropFirst(linkID.count + 1))
            else { return false }
            return true
        }
        guard !groups.isEmpty else { return nil }
        let shape = question?.table
        let columns =
            shape?.columns
            ?? groups[0].children("item", "QuestionnaireResponse.item").map {
                $0.text("text") ?? $0["linkId"]?.string ?? ""
            }
        let rows = groups.map { group -> Table.Row in
            let name = group["linkId"]?.string ?? ""
            let number = Int(name.dropFirst(linkID.count + 2)).map { $0 - 1 }
            let key = number.flatMap { shape?.rows.indices.contains($0) == true ? shape?.rows[$0] : nil }
            var cells = [Table.Cell](repeating: .missing, count: columns.count)
            for (index, child) in group.children("item", "QuestionnaireResponse.item").enumerated() {
                let place = Int(child["linkId"]?.string?.dropFirst(name.count + 1) ?? "").map { $0 - 1 } ?? index
                guard cells.indices.contains(place) else { continue }
                cells[place] = cell(child)
            }
            return Table.Row(key: key ?? group.text("text") ?? name, cells: cells)
        }
        return Table(columns: columns, rows: rows)
    }

    private func cell(_ item: FHIRObject) -> Table.Cell {
        if let text = item.own("value")?.string { return .text(text) }
        guard let answer = item.children("answer", "QuestionnaireResponse.item.answer").first else { return .missing }
        if let number = answer.own("number")?.number("valueDecimal") ?? answer.number("valueDecimal")
            ?? answer.number("valueInteger")
        {
            return .number(number)
        }
        guard let text = answer.text("valueString") else {
            answer.lose("cells that are neither words nor figures")
            return .missing
        }
        return .text(text)
    }
}
