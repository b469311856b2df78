import SynergyCrosswalk
import SynergyModel

/// A workbook to fill in.
struct TableTemplate {
    let language: TableLanguage

    /// What identifiers of the example begin with; rows with them are passed over when the workbook is read.
    static let example = "EXAMPLE"

    /// Whether an identifier is the example's.
    static func isExample(_ text: String) -> Bool {
        text == example || text.hasPrefix("\(example):") || text.hasPrefix("\(example)-")
    }

    private static let explanations = SixWords(
        "Explanations | Explications | Explicaciones | Пояснения | الشروح | 说明")
    private static let words = SixWords("Words | Mots | Palabras | Слова | الكلمات | 用词")

    /// Whether a sheet only explains the others.
    static func isExplanation(_ name: String) -> Bool {
        let key = name.tableKey
        return (explanations.all + words.all).contains { $0.tableKey == key }
    }

    /// The tables that people fill in.
    private static let kinds: [TableKind] = [.forms, .questions, .mappings, .answers]

    var workbook: Workbook {
        let examples = exampleTables
        var sheets = Self.kinds.map { kind in sheet(kind, examples[kind] ?? []) }
        sheets.append(explanationSheet)
        sheets.append(wordSheet)
        return Workbook(sheets: sheets)
    }

    // MARK: Tables

    private func sheet(_ kind: TableKind, _ example: [[String: Sheet.Value]]) -> Sheet {
        let fields = kind.fields.filter { field in field.isUsual || example.contains { $0[field.key] != nil } }
        let headings = fields.map { $0.words[language] }
        let rows = example.map { row in fields.map { row[$0.key] ?? .empty } }
        var sheet = kind.sheet(headings, rows, in: language)
        if kind.isSideways {
            for row in sheet.rows.indices { sheet.rows[row].append(Sheet.Cell(.empty, style: .input)) }
            sheet.columnWidths.append(60)
            return sheet
        }
        for row in sheet.rows.indices.dropFirst() {
            for column in sheet.rows[row].indices { sheet.rows[row][column].style = .faint }
        }
        let empty = fields.map { _ in Sheet.Cell(.empty, style: .input) }
        sheet.rows += Array(repeating: empty, count: 50)
        return sheet
    }

    /// One row of example for each table.
    private var exampleTables: [TableKind: [[String: Sheet.Value]]] {
        func text(_ words: String) -> Sheet.Value { .text(SixWords(words)[language]) }
        func word(_ vocabulary: Vocabulary, _ code: String) -> Sheet.Value {
            .text(vocabulary.word(code, in: language))
        }
        let yes = Vocabulary.yesNo.word("yes", in: language)
        let no = Vocabulary.yesNo.word("no", in: language)
        let partly = SixWords("In part | En partie | En parte | Частично | جزئيًا | 部分")[language]
        let asks = text(
            """
            Does your law punish trafficking in persons? | Votre législation réprime-t-elle la traite des personnes ? \
            | ¿Castiga su legislación la trata de personas? | Карает ли ваш закон торговлю людьми? | هل يعاقب \
            قانونكم على الاتجار بالأشخاص؟ | 贵国法律是否惩处人口贩运？
            """)
        return [
            .forms: [
                [
                    "form": .text(Self.example),
                    "title": text(
                        """
                        Questionnaire on trafficking in persons | Questionnaire sur la traite des personnes | \
                        Cuestionario sobre la trata de personas \
                        | Вопросник о торговле людьми | استبيان عن الاتجار بالأشخاص | 人口贩运问题问卷
                        """), "language": .text(language.rawValue), "issuer": .text("UNODC"),
                    "instruments": .text("UN-TIP; COE-197"),
                ]
            ],
            .questions: [
                [
                    "form": .text(Self.example), "number": .text("4.1"), "text": asks,
                    "kind": word(.answerKind, "singleChoice"),
                    "options": .text("yes=\(yes); part=\(partly); no=\(no)"),
                    "section": text("Law | Droit | Derecho | Право | القانون | 法律"),
                    "provisions": .text("UN-TIP:5(1)"), "aspect": word(.aspect, "legislation"),
                ]
            ],
            .mappings: [
                [
                    "from": .text("\(Self.example)-2015:12"), "relation": word(.relation, "equal"),
                    "to": .text("\(Self.example):4.1"), "confidence": .number(0.9),
                    "status": word(.mappingStatus, "approved"), "authors": .text("A. Curator; B. Curator"),
                    "date": .day("2026-03-31"),
                    "comment": text(
                        """
                        Both ask about the same offence. | Les deux portent sur la même infraction. | Ambas \
                        tratan del mismo delito. \
                        | Оба вопроса об одном преступлении. | كلاهما عن الجريمة نفسها. | 两者涉及同一罪行。
                        """),
                ]
            ],
            .answers: [
                [
                    "submission": .text("\(Self.example)-2026"), "respondent": .text("XLD"),
                    "form": .text(Self.example), "submitted": .day("2026-03-31"),
                    "question": .text("4.1"), "value": .text("part"),
                    "date": .day("2026-02-28"),
                    "references": .text("https://example.org/law"),
                    "note": text(
                        """
                        A bill is before parliament. | Un projet de loi est à l’examen. | Hay un proyecto de ley \
                        en trámite. \
                        | Законопроект рассматривается парламентом. | مشروع قانون معروض على البرلمان. | 法案正在议会审议。
                        """),
                ]
            ],
        ]
    }

    // MARK: Explanations

    private var explanationSheet: Sheet {
        func words(_ text: String) -> String { SixWords(text)[language] }
        var rows = [
            [
                "Sheet | Feuille | Hoja | Лист | الورقة | 工作表", "Column | Colonne | Columna | Столбец | العمود | 列",
                "Needed | Obligatoire | Obligatoria | Обязательно | إلزامي | 必填",
                "What to write | Quoi écrire | Qué escribir | Что писать | ما يُكتب | 填写内容",
            ].map { Sheet.Cell(words($0), style: .head) }
        ]
        rows.append([
            .empty, .empty, .empty,
            Sheet.Cell(
                words(
                    """
                    Rows whose form or submission begins with EXAMPLE are passed over. Other columns than those \
                    shown are listed here too; their order does not matter. \
                    | Les lignes dont le questionnaire ou la soumission commence par EXAMPLE sont ignorées. \
                    D’autres colonnes que celles affichées figurent aussi ici ; leur ordre est libre. \
                    | Se omiten las filas cuyo formulario o presentación empieza por EXAMPLE. Aquí figuran \
                    también otras columnas; su orden no importa. \
                    | Строки, где вопросник или доклад начинается с EXAMPLE, пропускаются. Здесь указаны и \
                    другие столбцы; их порядок неважен. \
                    | تُهمل الصفوف التي يبدأ فيها الاستبيان أو التقرير بكلمة EXAMPLE. وترد هنا أعمدة أخرى أيضًا؛ \
                    ولا يهم ترتيبها. \
                    | 问卷或提交文件以 EXAMPLE 开头的行将被忽略。此处还列有其他可用的列；顺序不限。
                    """)),
        ])
        for kind in Self.kinds {
            for field in kind.fields where field.key != "more" {
                rows.append([
                    Sheet.Cell(kind.title(in: language)), Sheet.Cell(field.words[language]),
                    field.isRequired ? Sheet.Cell(Vocabulary.yesNo.word("yes", in: language)) : .empty,
                    Sheet.Cell(help(field)),
                ])
            }
        }
        return Sheet(
            name: Self.explanations[language], rows: rows, columnWidths: [18, 24, 14, 90], frozenRows: 1,
            isRightToLeft: language.isRightToLeft)
    }

    private func help(_ field: TableField) -> String {
        if let help = field.help { return help[language] }
        switch field.form {
        case .word(let vocabulary): return vocabulary.words(in: language).joined(separator: ", ")
        case .relation: return Vocabulary.relation.words(in: language).joined(separator: ", ")
        case .flag: return Vocabulary.yesNo.words(in: language).joined(separator: ", ")
        case .day: return "2026-03-31"
        case .period: return "2025, 2025-04, 2020/2023"
        case .classification:
            let words = Vocabulary.classification.words(in: language)
            return "\(words[0]), \(words[1]), \(words[1]): UNODC; COE (2026-12-31)"
        case .freshness: return "36, \(Vocabulary.never.words(in: language)[0])"
        case .languages: return "en; fr"
        case .names, .identifiers: return "…; …"
        case .elementMap: return "act -> act; means -> means"
        case .json: return "JSON"
        default: return ""
        }
    }

    /// The words that may stand in columns with a closed set of them.
    private var wordSheet: Sheet {
        let lists: [(SixWords, [String])] = Self.kinds.flatMap { kind in
            kind.fields.compactMap { field -> (SixWords, [String])? in
                switch field.form {
                case .word(let vocabulary): (field.words, vocabulary.words(in: language))
                case .relation: (field.words, Vocabulary.relation.words(in: language))
                default: nil
                }
            }
        }
        var seen: Set<String> = []
        let columns = lists.filter { seen.insert($0.0[language] + $0.1.joined()).inserted }
        let height = columns.map(\.1.count).max() ?? 0
        var rows = [columns.map { Sheet.Cell($0.0[language], style: .head) }]
        for place in 0..<height {
            rows.append(columns.map { place < $0.1.count ? Sheet.Cell($0.1[place]) : .empty })
        }
        return Sheet(
            name: Self.words[language], rows: rows, columnWidths: columns.map { _ in 26 }, frozenRows: 1,
            isRightToLeft: language.isRightToLeft)
    }
}
