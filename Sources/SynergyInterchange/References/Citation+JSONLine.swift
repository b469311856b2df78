import SynergyModel
public import SynergyReferences

extension Citation {
    /// The citation as one line of JSON: `{"kind":…,"canonical":…,"parts":{…},"span":[…],"text":…}`.
    ///
    /// Years are numbers, what is only so is `true`, suffixes and items are arrays, everything else is a string
    /// (section 1 of the reference grammar).
    public var jsonLine: String { String(decoding: json(JSONWriting()).serialized(.compact), as: UTF8.self) }
}
