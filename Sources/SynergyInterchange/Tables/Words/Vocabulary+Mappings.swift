import SynergyCrosswalk
import SynergyModel

extension Vocabulary {
    static let mappingStatus = Vocabulary(
        "a status of a mapping",
        """
        approved: approved | approuvée | aprobada | утверждено | معتمد | 已批准; approuvé / aprobado / confirmed
        proposed: proposed | proposée | propuesta | предложено | مقترح | 拟议; proposé / propuesto / suggested
        rejected: rejected | rejetée | rechazada | отклонено | مرفوض | 已拒绝; rejeté / rechazado
        deprecated: deprecated | obsolète | obsoleta | устарело | متقادم | 已弃用; obsoleto / withdrawn
        """)

    /// The five relations as the source stands to the target, and the words that other vocabularies have for them.
    ///
    /// SKOS and FHIR R4 name relations from the other side than plain language does, so that ‘broader’, ‘narrower’ and ‘wider’
    /// alone are not understood.
    static let relation = Vocabulary(
        "how the source stands to the target",
        """
        equal: same | identique | igual | совпадает | مطابق | 相同; equal / = / equal to / equivalent /
            equivalent to / equivalence / exact / exactMatch / skos exactMatch / owl sameAs / sameAs / owl
            equivalentClass / owl equivalentProperty / équivalent / même / equivalente / mismo / равно /
            эквивалентно / равнозначно / مساو / مكافئ / 等同 / 一致 / 等于
        superset: contains | contient | contiene | содержит | يتضمن | 包含; superset / superset of / > /
            source is broader than target / narrowMatch / skos narrowMatch / includes / englobe / comprend /
            incluye / abarca / включает / включает в себя / 涵盖
        subset: is part of | fait partie de | forma parte de | является частью | جزء من | 属于; subset /
            subset of / < / source is narrower than target / broadMatch / skos broadMatch / is inside / lies
            inside / contenu dans / está dentro de / входит в / متضمن في / 包含于
        overlap: overlaps | recoupe | coincide en parte | пересекается | يتداخل | 部分重叠; overlap / intersects
            / intersects with / ~ / chevauche / se superpone / частично совпадает / متداخل / 重叠
        disjoint: nothing in common | rien en commun | nada en común | ничего общего | لا شيء مشترك | 无共同之处;
            disjoint / no relationship / not related to / apart / disjointe / disjunto / не пересекается / منفصل / 不相交
        equal superset: same or contains | identique ou contient | igual o contiene | совпадает или содержит
            | مطابق أو يتضمن | 相同或包含
        equal subset: same or part of | identique ou partie de | igual o parte de | совпадает или часть |
            مطابق أو جزء من | 相同或属于; rdfs subClassOf / subClassOf / rdfs subPropertyOf / subPropertyOf
        equal superset subset overlap: something in common | quelque chose en commun | algo en común | есть
            общее | شيء مشترك | 有共同之处; related / related to
        \(RelationSet.all.names): not known | inconnu | se desconoce | неизвестно | غير معروف | 不详; unknown
            / any / relatedMatch / skos relatedMatch / closeMatch / skos closeMatch
        none: no counterpart | sans équivalent | sin equivalente | нет соответствия | لا مقابل | 无对应; none /
            gap / no match / noMap / sssom NoTermFound / NoTermFound / aucun équivalent / ninguno / нет аналога
            / 没有对应
        """)

    /// The relations that words stand for; `nil` for other words.
    ///
    /// Several words stand for what any of them allows.
    static func relations(of text: String) -> RelationSet? {
        if let code = relation.code(of: text) { return RelationSet(names: code) }
        let words = text.split { " \t\n".contains($0) }.joined(separator: " ").lowercased()
        if let set = RelationSet(names: words) { return set }
        let parts = text.split { "/;|،；,\n".contains($0) }.map { String($0).trimmedSpaces }
        guard parts.count > 1 else { return nil }
        var set: RelationSet = []
        for part in parts {
            guard let names = relation.code(of: part), let more = RelationSet(names: names) else { return nil }
            set.formUnion(more)
        }
        return set
    }

    /// The words for relations.
    static func words(_ set: RelationSet, in language: TableLanguage) -> String {
        if relation.entries.contains(where: { $0.code == set.names }) { return relation.word(set.names, in: language) }
        return set.relations.map { relation.word($0.name, in: language) }.joined(separator: " / ")
    }
}
