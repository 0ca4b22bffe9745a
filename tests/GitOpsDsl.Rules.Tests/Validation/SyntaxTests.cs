namespace GitOpsDsl.Rules.Tests;

/// <summary>What is a name, a path, an address: examples from the tests and messages of kube-apiserver's own validation.</summary>
public class SyntaxTests
{
    private static readonly string Long63 = new('a', 63);
    private static readonly string Long64 = new('a', 64);

    private static readonly (string What, Func<string, bool> IsValid, string[] Valid, string[] Invalid)[] Forms =
    [
        ("DNS label", DnsName.IsLabel, ["a", "1", "a-1", "0--z", Long63], ["", "A", "-a", "a-", "a.b", "a_b", "ä", Long64]),
        ("DNS label of RFC 1035", DnsName.IsLabel1035, ["a", "a-1"], ["1a", "", "-a"]),
        ("DNS subdomain", DnsName.IsSubdomain, ["a", "a.b-c.1", Long64 + ".b"], ["", ".", "a..b", "a.", ".a", "a_b", "A.b", "a.-b", new string('a', 254)]),
        ("wildcard", DnsName.IsWildcard, ["*.example.com"], ["*", "*.", "example.com", "a.*.com", "**.example.com"]),
        ("search domain", DnsName.IsSearch, [".", "example.com.", "_tcp.example"], ["", "..", "a b"]),
        ("label key", LabelSyntax.IsKey, ["a", "A.b_c-1", "example.com/A", "x/" + Long63], ["", "/a", "a/", "a/b/c", "-a", "a.", "Ex.com/a", Long64, "x/" + Long64]),
        ("label value", LabelSyntax.IsValue, ["", "a", "A.b_c-1", Long63], ["a b", "-a", "a.", "a/b", Long64]),
        ("key of a ConfigMap", ConfigKey.IsValid, ["a", ".a", "A_b-c.d", "a.."], ["", ".", "..", "..a", "a b", "a/b", new string('a', 254)]),
        ("environment variable", EnvName.IsValid, ["A", "a b", "1", "a.b/c"], ["", "a=b", "a\tb", "é"]),
        ("port name", PortName.IsValid, ["http", "a-1", "80a", "123456789012345"[..14] + "a"], ["", "80", "Http", "-a", "a-", "a--b", "a_b", "abcdefghijklmnop"]),
        ("path segment", PathSyntax.IsSegment, ["a", "...", "a b", "system:x"], [".", "..", "a/b", "a%b"]),
        ("relative path", PathSyntax.IsRelative, ["", "a/b", "..a", "a/..b"], ["/a", "..", "../a", "a/.."]),
        ("path that is not reserved", PathSyntax.IsNotReserved, ["a/..b"], ["..a", "../a"]),
        ("path below a domain", DomainPath.IsValid, ["example.com/a", "example.com/a/b"], ["example.com", "/a", "example.com/", "Example.com/a"]),
        ("sysctl", SysctlName.IsValid, ["kernel.shm_rmid", "net/ipv4.a-b", "a"], ["", "Kernel.a", ".a", "a.", "a._b", "a b"]),
        ("IP address", IpAddress.IsValid, ["1.2.3.4", "0.0.0.0", "::", "2001:db8::1", "1:2:3:4:5:6:7:8", "fe80::"], ["", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4 ", "::ffff:1.2.3.4", "1::2::3", "1:2:3:4:5:6:7", "12345::", "fe80::%eth0", "[::1]"]),
        ("range", CidrRange.IsValid, ["10.0.0.0/8", "0.0.0.0/0", "2001:db8::/32", "1.2.3.4/32"], ["", "10.0.0.0", "10.0.0.0/33", "10.0.0.1/8", "10.0.0.0/08", "10.0.0.0/", "::/129", "10.0.0.0/-1", "10.0.0.0/+8"]),
        ("base64", Base64Text.IsValid, ["", "YQ==", "YWI=", "YWJj", "YW\nJj", "+/+/"], ["YQ", "YQ=", "Y", "YQ==YQ==", "-_-_", "YQ ==", "====", "Y==="]),
        ("time", TimeText.IsValid, ["2024-02-29T23:59:59Z", "2024-01-01T00:00:00.123456789+02:00"], ["", "2023-02-29T00:00:00Z", "2024-01-01", "2024-01-01 00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01T00:00:00"]),
        ("duration", GoDuration.IsValid, ["0", "1h30m", "1.5h", "-300ms", "+1µs", ".5s"], ["", "1", "h", "1 h", "1d", ".s"]),
        ("percentage", Percentage.IsValid, ["0%", "25%", "250%"], ["", "%", "25", "-1%", "1.5%", "25%%"]),
        ("iSCSI name", IscsiName.IsValid, ["iqn.2001-04.com.example:storage.disk1", "eui.0123456789ABCDEF"], ["", "iqn.2001-4.com:x", "iqn.2001-04.com.example:", "eui.1", "naa.1"]),
        ("object of JSON", JsonText.IsObject, ["{}", " {\"a\": [1, -2.5e3, true, null, \"\\u00e9\"]} "], ["", "[]", "1", "{", "{}{}", "{a: 1}", "{\"a\": 01}", "{\"a\": 1,}", "{\"a\": \"\n\"}"]),
        ("time zone", TimeZoneNames.Contains, ["UTC", "Etc/UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires"], ["", "europe/berlin", "Europe/Bonn", "Local", "UTC+1"]),
        ("signer", SignerName.IsValid, ["example.com/a", "a/b.c-d"], ["", "example.com", "/a", "example.com/", "a/b/c", "Example.com/a", "a..b/c", "a/B"]),
        ("attribute of a device", DeviceName.IsValid, ["a", "_a1", "Gpu.example.com/aB_c"], ["", "1a", "a-b", "/a", "a/", "a/b/c", new string('a', 33)]),
        ("qualified attribute of a device", DeviceName.IsQualified, ["gpu.example.com/a"], ["", "a", "/a"]),
        ("semantic version", SemanticVersion.IsValid, ["0.0.0", "1.2.3", "1.2.3-rc.1", "1.2.3-0a+01", "1.2.3+a-b.c"], ["", "1.2", "01.2.3", "1.2.3-01", "1.2.3-", "1.2.3+", "v1.2.3", "1.2.3 "]),
        ("user of Windows", WindowsUser.IsValid, ["ContainerUser", @"NT AUTHORITY\SYSTEM", @"corp.example.com\a.b", "é"], ["", " ", "..", "a/b", "a@b", @"a\b\c", @"\a", @".a\b", "a\tb", new string('a', 105), Long64 + @"\a"]),
        ("resource of a device plugin", ResourceName.IsExtended, ["example.com/a"], ["", "a", "kubernetes.io/a", "requests.example.com/a", "example.com/"]),
        ("resource of a container", ResourceName.IsContainers, ["cpu", "hugepages-2Mi", "nvidia.com/gpu"], ["", "gpu", "storage", "requests.cpu", "nvidia.com/"]),
    ];

    public static TheoryData<string, string> ValidTexts => Pairs(static form => form.Valid);

    public static TheoryData<string, string> InvalidTexts => Pairs(static form => form.Invalid);

    [Theory]
    [MemberData(nameof(ValidTexts))]
    public void What_the_server_takes_is_taken(string what, string text) => Assert.True(IsValid(what, text), text);

    [Theory]
    [MemberData(nameof(InvalidTexts))]
    public void What_the_server_refuses_is_refused(string what, string text) => Assert.False(IsValid(what, text), text);

    private static bool IsValid(string what, string text) => Forms.Single(form => form.What == what).IsValid(text);

    private static TheoryData<string, string> Pairs(Func<(string What, Func<string, bool> IsValid, string[] Valid, string[] Invalid), string[]> texts)
    {
        var data = new TheoryData<string, string>();
        foreach (var form in Forms)
        {
            foreach (var text in texts(form))
            {
                data.Add(form.What, text);
            }
        }

        return data;
    }
}
