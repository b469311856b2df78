/// Letters in lower case without their diacritics.
enum FoldTable {
    /// What becomes of a letter.
    enum Folded {
        case one(UInt32)
        case several(StaticString)
        case nothing
    }

    /// Letters from U+00C0 to U+024F: a dot where nothing changes, a capital where more than one letter comes out.
    private static let latin = Array(
        """
        ...............................SaaaaaaAceeeeiiiidnooooo.ouuuuyTy\
        .a.a.a.c.c.c.c.d.d.e.e.e.e.e.g.g.g.g.h.h.i.i.i.i.i.I.j.kk.l.l.ll\
        l.l.n.n.nn.n.o.o.o.O.r.r.r.s.s.s.s.t.t.t.u.u.u.u.u.u.w.y..z.z.zs\
        b..b....c...d.....f......kl...n..o...p.......t..u...y.z.........\
        ......Z..L..N.a.i.o.u.u.u.u.u..a.a.A...g.k.o.o..j..Z.g...n.a.A.o\
        .a.a.e.e.i.i.o.o.r.r.u.u.s.t...h.d...z.a.e.o.o.o.o.ylntj....c..s\
        z......e.j.q.r.y
        """.utf8)

    /// The same for U+1E00 to U+1EFF.
    private static let latinAdditional = Array(
        """
        .a.b.b.b.c.d.d.d.d.d.e.e.e.e.e.f.g.h.h.h.h.h.i.i.k.k.k.l.l.l.l.m\
        .m.m.n.n.n.n.o.o.o.o.p.p.r.r.r.r.s.s.s.s.s.t.t.t.t.u.u.u.u.u.v.v\
        .w.w.w.w.w.x.x.y.z.z.zhtwyasss.d.a.a.a.a.a.a.a.a.a.a.a.a.e.e.e.e\
        .e.e.e.e.i.i.o.o.o.o.o.o.o.o.o.o.o.o.u.u.u.u.u.u.u.y.y.y.y.l.v.y
        """.utf8)

    /// Greek vowels with tonos or dialytika, and the final sigma.
    private static let greek: [UInt32: UInt32] = [
        0x390: 0x3B9, 0x3AC: 0x3B1, 0x3AD: 0x3B5, 0x3AE: 0x3B7, 0x3AF: 0x3B9, 0x3B0: 0x3C5, 0x3C2: 0x3C3,
        0x3CA: 0x3B9, 0x3CB: 0x3C5, 0x3CC: 0x3BF, 0x3CD: 0x3C5, 0x3CE: 0x3C9,
    ]

    /// Returns what becomes of a scalar that is in lower case and not ASCII.
    static func fold(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0xAA: .one(0x61)
        case 0xB2, 0xB3: .one(scalar - 0xB0 + 0x30)
        case 0xB9: .one(0x31)
        case 0xB5: .one(0x3BC)
        case 0xBA: .one(0x6F)
        case 0xC0...0x24F: letter(latin[Int(scalar - 0xC0)], of: scalar)
        case 0x300...0x36F: .nothing
        case 0x370...0x3FF: .one(greek[scalar] ?? scalar)
        case 0x450, 0x451: .one(0x435)
        case 0x45D: .one(0x438)
        case 0x483...0x487: .nothing
        case 0x600...0x6FF: arabic(scalar)
        case 0x1E00...0x1EFF: letter(latinAdditional[Int(scalar - 0x1E00)], of: scalar)
        case 0x2018, 0x2019, 0x201B, 0x2032, 0x2BC: .one(0x27)
        case 0x2070, 0x2074...0x2079: .one(scalar - 0x2070 + 0x30)
        case 0x2080...0x2089: .one(scalar - 0x2080 + 0x30)
        case 0xFB00: .several("ff")
        case 0xFB01: .several("fi")
        case 0xFB02: .several("fl")
        case 0xFB03: .several("ffi")
        case 0xFB04: .several("ffl")
        case 0xFB05, 0xFB06: .several("st")
        default: .one(scalar)
        }
    }

    private static func letter(_ code: UInt8, of scalar: UInt32) -> Folded {
        switch code {
        case UInt8(ascii: "."): .one(scalar)
        case UInt8(ascii: "A"): .several("ae")
        case UInt8(ascii: "I"): .several("ij")
        case UInt8(ascii: "L"): .several("lj")
        case UInt8(ascii: "N"): .several("nj")
        case UInt8(ascii: "O"): .several("oe")
        case UInt8(ascii: "S"): .several("ss")
        case UInt8(ascii: "T"): .several("th")
        case UInt8(ascii: "Z"): .several("dz")
        default: .one(UInt32(code))
        }
    }

    /// Short vowels and the stretching line are left out; the ways to write alef, waw with hamza, ya and ta marbuta are one.
    private static func arabic(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8, 0x6EA...0x6ED:
            .nothing
        case 0x622, 0x623, 0x625, 0x671: .one(0x627)
        case 0x624: .one(0x648)
        case 0x626, 0x649, 0x6CC: .one(0x64A)
        case 0x629: .one(0x647)
        case 0x6A9: .one(0x643)
        case 0x660...0x669: .one(scalar - 0x660 + 0x30)
        case 0x6F0...0x6F9: .one(scalar - 0x6F0 + 0x30)
        default: .one(scalar)
        }
    }
}
