import SynergyLinkCheck
import SynergyReferences
import Testing

@Suite struct AddressRuleTests {
    /// From the IANA registries of special-purpose addresses, and the addresses just outside their ranges.
    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "0.255.255.255", "10.0.0.0", "10.0.0.1", "10.255.255.255", "100.64.0.0",
        "100.100.100.200",
        "100.127.255.255", "127.0.0.1", "127.0.0.53", "127.255.255.255", "169.254.0.1", "169.254.169.254",
        "169.254.170.2", "172.16.0.0", "172.20.10.1", "172.31.255.255", "192.0.0.1", "192.0.0.192", "192.0.2.1",
        "192.88.99.1", "192.168.0.0", "192.168.1.1", "192.168.255.255", "198.18.0.1", "198.19.255.255",
        "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
        "168.63.129.16", "::", "::1", "::2", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8",
        "::ffff:0:127.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b::10.0.0.1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1",
        "100::1", "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:2::1", "2001:10::1", "2001:20::1",
        "2001:db8::1", "2002:7f00:1::", "2002:a00:1::1", "2002:808:808::1", "3fff::1", "3fff:fff::1", "4000::1",
        "5f00::1", "fc00::1", "fd00:ec2::254", "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "ff0e::1",
    ])
    func isNotPublic(_ text: String) throws {
        #expect(AddressRule.objection(to: try #require(IPAddress(text))) != nil)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.1", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "191.255.255.255", "192.0.1.1",
        "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "203.0.112.1", "223.255.255.255",
        "2001:200::1", "2001:4860:4860::8888", "2606:4700:4700::1111", "2a00:1450::1", "3ffe::1", "64:ff9b::8.8.8.8",
    ])
    func isPublic(_ text: String) throws {
        #expect(AddressRule.objection(to: try #require(IPAddress(text))) == nil)
    }

    @Test(arguments: [
        "", "1", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.04", "1.2.3.-4", "1.2.3.4 ", "0x7f.0.0.1",
        "1..2.3", "::1::", ":1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2:3:4:5:6:7:8", "12345::", "g::1",
        "::1%eth0",
        "::1.2.3", "1.2.3.4::", "1:2:3:4:5:6:7:1.2.3.4", "[::1]", ":::",
    ])
    func isNoAddress(_ text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test(arguments: [
        ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("0:0:0:0:0:0:0:1", "::1"),
        ("2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
        ("::ffff:1.2.3.4", "::ffff:102:304"), ("1:0:3:4:5:6:7:8", "1:0:3:4:5:6:7:8"), ("::", "::"), ("1::", "1::"),
        ("10.20.30.40", "10.20.30.40"),
    ])
    func isWrittenTheUsualWay(_ text: String, _ usual: String) throws {
        #expect(try #require(IPAddress(text)).description == usual)
    }

    @Test func aTestOpensOnePortOfThisMachineAndNothingElse() throws {
        var rule = AddressRule()
        rule.openedLoopbackPorts = [8_123]
        let here = IPAddress(127, 0, 0, 1)
        #expect(rule.objection(to: here, port: 8_123) == nil)
        #expect(rule.objection(to: here, port: 8_124) != nil)
        #expect(rule.objection(to: IPAddress(127, 0, 0, 2), port: 8_123) != nil)
        #expect(rule.objection(to: try #require(IPAddress("::1")), port: 8_123) != nil)
        #expect(rule.objection(to: IPAddress(10, 0, 0, 1), port: 8_123) != nil)
    }
}
