import SynergyInterchange
import Testing

/// The format of a file is seen from what it holds, and from its name only where that leaves a choice.
struct ExchangeFormatTests {
    @Test(arguments: [
        (#"{"resourceType": "Questionnaire"}"#, "a.json", ExchangeFormat.fhir),
        (#"{"mapping-collection": {}}"#, "a.json", .oscal),
        (#"{"mapping_set_id": "x", "mappings": []}"#, "a.json", .sssomJSON),
        (#"{"@context": {}, "@graph": []}"#, "a.json", .jsonld),
        (#"{"schema": "urn:reporting-synergy:submission:1"}"#, "a.json", .json),
        ("#curie_map:\n#  A: b\nsubject_id\tpredicate_id\tobject_id\n", "a.txt", .sssom),
        ("@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n", "a.txt", .turtle),
        ("<http://a.example/b> <http://a.example/c> \"d\" .\n", "a.txt", .ntriples),
        ("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\n", "a.csv", .sdmx),
        ("type,name,label\ntext,q1,Name\n", "a.csv", .xlsform),
        ("survey\n,type,name\n", "a.csv", .xlsform),
        // Tables of questions and of answers may have columns of these names.
        ("number,question,type,name\n1,Is there a law?,yes or no,law\n", "a.csv", .csv),
        ("number,question,type,name\n1,Which?,text,law\n", "a.csv", .csv),
        ("form_id,question,answer\nF,1,yes\n", "a.csv", .csv),
        ("id,type,name,label\n1,select_one yn,law,Is there a law?\n", "a.csv", .xlsform),
        ("id,type,name,label\n1,text,law,Which law?\n", "a.csv", .xlsform),
        ("form_title,form_id,version\nForm,f,1\n", "a.csv", .xlsform),
        ("list_name,name,label\nyn,yes,Yes\n", "a.csv", .xlsform),
        ("number,question,answer\n1,a,b\n", "a.csv", .csv),
        ("number\tquestion\n1\ta\n", "a.dat", .tsv),
        ("number;question\n1;a\n", "a.dat", .csv),
        ("\u{FEFF}number,question\n", "a", .csv),
    ])
    func whatAFileHoldsDecides(text: String, name: String, format: ExchangeFormat) {
        #expect(ExchangeFormat.infer(from: Array(text.utf8), name: name) == format)
    }

    @Test(arguments: [
        ("survey", [["type", "name", "label"], ["text", "q", "Which?"]], true),
        ("Survey", [["number", "question", "type"], ["1", "Which?", "text"]], false),
        ("Survey", [["number", "question", "type", "name"], ["1", "Law?", "yes or no", "law"]], false),
        ("Questions", [["type", "name", "label"], ["text", "q", "Which?"]], false),
    ])
    func aSheetCalledSurveyIsOneOnlyByWhatItHolds(name: String, cells: [[String]], isForm: Bool) {
        let sheet = Sheet(name: name, rows: cells.map { $0.map { Sheet.Cell($0) } })
        #expect(Workbook(sheets: [sheet]).isXLSForm == isForm)
    }

    @Test(arguments: ["<!DOCTYPE html><html></html>", "Just a sentence"])
    func whatIsNoneOfThemIsNone(text: String) {
        #expect(ExchangeFormat.infer(from: Array(text.utf8), name: "a") == nil)
    }

    @Test func brokenJSONIsForTheReaderOfItsName() {
        #expect(ExchangeFormat.infer(from: Array("{\"resourceType\": ".utf8), name: "a.json") == .fhir)
        #expect(ExchangeFormat.infer(from: Array("{\"a\": ".utf8), name: "a.submission.json") == .json)
    }

    @Test(arguments: [
        ("a.questionnaire.json", ExchangeFormat.json), ("A.XLSX", .xlsx), ("b.xlsform.xlsx", .xlsform),
        ("x.sssom.tsv", .sssom),
        ("x.tsv", .tsv), ("x.ttl", .turtle), ("x.fhir.json", .fhir),
    ])
    func aNameShowsAFormat(name: String, format: ExchangeFormat) {
        #expect(ExchangeFormat(name: name) == format)
    }

    @Test(arguments: ["a.json", "a", "a.pdf"])
    func aNameThatShowsNoneShowsNone(name: String) {
        #expect(ExchangeFormat(name: name) == nil)
    }
}
