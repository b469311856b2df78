/// Two small forms, and lists of items, that look alike in places.
enum MatchWorld {
    static let files = [
        "old.questionnaire.json": #"""
        {"id": "OLD", "title": "First", "questions": [
          {"number": "1", "text": "Is there a compensation fund for victims of trafficking?", "kind": "yesNo"},
          {"number": "2", "text": "Do border guards receive training on identification?", "kind": "yesNo"},
          {"number": "3", "text": "Which shelters accept children?", "kind": "text"},
          {"number": "4", "text": "Name the ministry in charge.", "kind": "text"}
        ]}
        """#,
        "new.questionnaire.json": #"""
        {"id": "NEW", "title": "Second", "questions": [
          {"number": "a", "text": "Does a fund pay compensation to victims of trafficking?", "kind": "yesNo"},
          {"number": "b", "text": "Are border guards trained in the identification of victims?", "kind": "yesNo"},
          {"number": "c", "text": "Which shelters accept children?", "kind": "text"}
        ]}
        """#,
        "a.tsv": "id\ttitle\ttext\n1\tFund\tIs there a fund for victims?\n2\t\tWho trains border guards?\n",
        "b.tsv": "text\tid\nIs there a fund for victims?\tx 1\nAre border guards trained?\tx 2\nA budget\tx 3\n",
    ]

    static let forms = ["match", "old.questionnaire.json", "new.questionnaire.json"]
    static let items = ["match", "--items", "a.tsv", "--items", "b.tsv"]
}
