#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Logarithms of the system's library, in one place for all systems.
enum Logarithm {
    /// ln *x*.
    static func natural(_ number: Float) -> Float { log(number) }
    /// ln *x*.
    static func natural(_ number: Double) -> Double { log(number) }
    /// ln(1 + *x*).
    static func onePlus(_ number: Float) -> Float { log1p(number) }
    /// e to the power of *x*.
    static func exponential(_ number: Double) -> Double { exp(number) }
}
