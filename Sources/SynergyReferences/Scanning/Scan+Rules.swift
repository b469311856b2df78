extension Scan {
    /// Asks the rule that belongs to the word before a number.
    mutating func labelled(_ lead: NumberLead, _ digit: Int) -> Int? {
        switch lead.label {
        case .none: nil
        case .article: article(lead, digit)
        case .paragraph, .section: paragraph(lead, digit)
        case .subparagraph: paragraph(lead, digit)
        case .question, .q: question(lead, digit)
        case .resolution: resolution(lead, digit) ?? councilDocument(lead, digit)
        case .decision: act(lead, digit) ?? resolution(lead, digit)
        case .volume: treatySeries(lead, digit)
        case .unts: treatySeries(lead, digit) ?? jobNumber(lead, digit) ?? specialResolution(digit)
        case .cets, .treatySeries: councilTreaty(lead, digit)
        case .celex: celexNumber(digit, isNamed: true)
        case .act, .union, .frameworkDecision: act(lead, digit)
        case .journal: officialJournal(lead, digit) ?? labourInstrument(lead, digit)
        case .commission: commission(lead, digit)
        case .council: councilDocument(lead, digit) ?? specialResolution(digit)
        case .convention, .recommendation, .labourProtocol, .labourLetter, .mlc: labourInstrument(lead, digit)
        case .adopted: labourComment(lead, digit)
        case .jobLetter: jobNumber(lead, digit) ?? treatySeries(lead, digit)
        case .doi: nil
        }
    }

    /// Asks the rules for numbers that need no word before them.
    mutating func unlabelled(_ digit: Int) -> Int? {
        celexNumber(digit) ?? digitalObject(digit) ?? treatySeries(atVolume: digit) ?? oldResolution(digit)
            ?? labourTitle(digit)
    }
}
