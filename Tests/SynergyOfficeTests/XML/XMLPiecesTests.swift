#if Office
    import Testing

    @testable import SynergyOffice

    @Suite struct XMLPiecesTests {
        private func pieces(_ text: String, size: Int = 10) -> [String]? {
            XMLPieces.cut(Array(text.utf8), between: "row", in: "data", size: size)?.map {
                String(decoding: $0, as: UTF8.self)
            }
        }

        @Test func `a file is cut between its elements and each piece is whole`() {
            let text = "<s x='1'><data><row>one</row><row a='2'>two</row> <row>three</row></data><tail/></s>"
            #expect(
                pieces(text) == [
                    "<s x='1'><data><row>one</row></data></s>",
                    "<s x='1'><data><row a='2'>two</row> </data></s>",
                    "<s x='1'><data><row>three</row></data><tail/></s>",
                ])
        }

        @Test func `prefixes are kept`() {
            let text = "<p:s xmlns:p='u'><p:data><p:row>1</p:row><p:row>2</p:row></p:data></p:s>"
            #expect(
                pieces(text) == [
                    "<p:s xmlns:p='u'><p:data><p:row>1</p:row></p:data></p:s>",
                    "<p:s xmlns:p='u'><p:data><p:row>2</p:row></p:data></p:s>",
                ])
        }

        @Test(arguments: [
            "<s><data><row>one</row><row>two</row><!-- c --></data></s>",
            "<s><data><row>one</row><row>two</row><row><![CDATA[</row><row>]]></row></data></s>",
            "<s><data><row>one</row><row>two</row><?pi </row><row>?></data></s>",
            "<s><data><rows>one</rows><rows>two</rows><rows>three</rows></data></s>",
            "<s/>                                                      ",
            "no tag at all, only a text that is quite long",
        ])
        func `a file in which tags could be something else is not cut`(_ text: String) {
            #expect(pieces(text) == nil)
        }

        @Test func `a small file is not cut`() {
            #expect(pieces("<s><data><row>one</row><row>two</row></data></s>", size: 1 << 20) == nil)
        }
    }
#endif
