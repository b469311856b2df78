package import SynergyModel
package import SynergyReferences

extension Citation: JSONWritable {
    /// The citation as `{kind, canonical, parts, span, text}`.
    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        object.add("kind", kind)
        object.add("canonical", key.rawValue)
        object.add("parts", node: parts.json(context))
        object.add("span", [span.lowerBound, span.upperBound])
        object.add("text", text)
        return object.node
    }
}

extension Citation.Kind: JSONReadable, JSONWritable {}

extension Citation.Parts: JSONWritable {
    /// The parts that are said, in their fixed order.
    package func json(_ context: JSONWriting) -> JSONNode {
        var object = JSONObjectWriter(context)
        for (key, value) in all {
            switch value {
            case .text(let text): object.add(key.rawValue, text)
            case .number(let number): object.add(key.rawValue, number)
            case .list(let texts): object.add(key.rawValue, node: texts.json(context))
            case .isSo: object.add(key.rawValue, true)
            }
        }
        return object.node
    }
}
