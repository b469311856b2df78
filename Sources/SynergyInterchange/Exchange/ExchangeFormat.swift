/// The formats that content is read from and written in.
public enum ExchangeFormat: String, Sendable, CaseIterable {
    /// The files of a data folder.
    case json
    /// A table with commas, or whatever its first lines show.
    case csv
    /// A table with tabs.
    case tsv
    /// An Excel workbook of tables.
    case xlsx
    /// A Word document.
    case docx
    /// A form for XLSForm tools, as a workbook or as one of its sheets in CSV.
    case xlsform
    /// FHIR R5 resources in JSON.
    case fhir
    /// An OSCAL mapping collection in JSON.
    case oscal
    /// SSSOM/TSV.
    case sssom
    /// SSSOM/JSON.
    case sssomJSON = "sssom-json"
    /// RDF as Turtle, with SKOS.
    case turtle
    /// RDF as N-Triples, with SKOS.
    case ntriples
    /// RDF as JSON-LD, with SKOS.
    case jsonld
    /// SDMX-CSV.
    case sdmx

    /// What the format is called in a sentence.
    public var title: String {
        switch self {
        case .json: "JSON of a data folder"
        case .csv: "CSV"
        case .tsv: "TSV"
        case .xlsx: "Excel"
        case .docx: "Word"
        case .xlsform: "XLSForm"
        case .fhir: "FHIR R5 JSON"
        case .oscal: "OSCAL JSON"
        case .sssom: "SSSOM/TSV"
        case .sssomJSON: "SSSOM/JSON"
        case .turtle: "Turtle"
        case .ntriples: "N-Triples"
        case .jsonld: "JSON-LD"
        case .sdmx: "SDMX-CSV"
        }
    }

    /// Whether a file of it is a ZIP archive, which only the module `SynergyOffice` opens.
    public var isOffice: Bool { self == .xlsx || self == .docx }

    /// The format that the end of a name stands for; `nil` where it stands for several, or for none that is known.
    public init?(name: String) {
        let name = name.lowercased()
        guard let format = Self.endings.first(where: { name.hasSuffix($0.ending) })?.format else { return nil }
        self = format
    }

    private static let endings: [(ending: String, format: Self)] = [
        (".xlsform.xlsx", .xlsform), (".sssom.tsv", .sssom), (".sssom.json", .sssomJSON), (".fhir.json", .fhir),
        (".oscal.json", .oscal),
        (".questionnaire.json", .json), (".submission.json", .json), (".instrument.json", .json),
        (".decisions.jsonl", .json), (".jsonld", .jsonld), (".ttl", .turtle), (".nt", .ntriples), (".xlsx", .xlsx),
        (".docx", .docx), (".sdmx.csv", .sdmx), (".csv", .csv), (".tsv", .tsv),
        (".tab", .tsv),
    ]
}
