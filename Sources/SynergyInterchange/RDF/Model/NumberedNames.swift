/// Gives each thing a name of its own: `A`, then `A-2`, `A-3`.
struct NumberedNames {
    private var used: Set<String>
    /// Where counting goes on for names that came before: a file may have one name a million times.
    private var next: [String: Int] = [:]

    init(used: Set<String> = []) { self.used = used }

    mutating func unique(_ name: String) -> String {
        if used.insert(name).inserted { return name }
        var number = next[name] ?? 2
        while !used.insert("\(name)-\(number)").inserted { number += 1 }
        next[name] = number + 1
        return "\(name)-\(number)"
    }
}
