import SynergyModel

extension Aspect {
    /// What it is called in a sentence.
    var plainName: String {
        switch self {
        case .legislation: "legislation"
        case .policy: "policies and plans"
        case .institution: "institutions"
        case .practice: "practice"
        case .statistics: "figures"
        case .cases: "cases"
        case .cooperation: "cooperation"
        case .technicalAssistance: "technical assistance"
        case .goodPractice: "good practices"
        case .stateRole: "the role of the State"
        case .crossReporting: "reports made elsewhere"
        }
    }
}

extension AnswerKind {
    /// What it is called in a sentence.
    var plainName: String {
        switch self {
        case .yesNo: "yes or no"
        case .singleChoice: "one of several options"
        case .multipleChoice: "any of several options"
        case .number: "a number"
        case .date: "a day"
        case .text: "a text"
        case .list: "a list"
        case .table: "a table"
        case .link: "links"
        }
    }
}

extension Quantifier {
    /// What a yes means, in a sentence.
    var plainName: String {
        switch self {
        case .all: "all of it holds"
        case .any: "any of it holds"
        case .single: "one matter holds"
        }
    }
}
