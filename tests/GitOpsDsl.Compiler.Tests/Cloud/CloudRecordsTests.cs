using GitOpsDsl.Google.Compute;
using GitOpsDsl.Google.Dns;
using GitOpsDsl.Google.Pubsub;
using GitOpsDsl.Google.Secretmanager;
using GitOpsDsl.Google.Serviceaccount;
using GitOpsDsl.Google.Storage;
using GitOpsDsl.Random;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Records of the providers that have no components: what they become, and that neither rules nor facts have anything to say of it.</summary>
public sealed class CloudRecordsTests
{
    private static readonly RandomPassword Password = new() { Length = 24, Special = false, Keepers = new() { ["year"] = "2026" } };

    private static readonly RandomId Suffix = new() { ByteLength = 4, Prefix = "shop-" };

    private static readonly Network Network = new() { AutoCreateSubnetworks = false };

    private static readonly Subnetwork Subnet = new() { Network = Network.Id, IpCidrRange = "10.0.0.0/20", Region = "europe-west3", PrivateIpGoogleAccess = true };

    private static readonly Bucket Uploads = new() { Name = $"{Suffix.Hex}-uploads", Location = "EU", UniformBucketLevelAccess = true, Versioning = new() { Enabled = true } };

    private static readonly Account Shop = new() { AccountId = "shop" };

    private static readonly Topic Orders = new() { Labels = new() { ["team"] = "shop" } };

    private static readonly Secret Mail = new() { SecretId = "mail", Replication = new() { Auto = new() } };

    private static readonly ManagedZone Zone = new() { DnsName = "example.com." };

    private static readonly Dictionary<string, (string Name, object Part)[]> Programs = new()
    {
        ["google"] =
        [
            ("suffix", Suffix),
            ("password", Password),
            ("network", Network),
            ("subnet", Subnet),
            ("firewall", new Firewall { Network = Network.SelfLink, SourceRanges = ["10.0.0.0/20"], Allows = [new() { Protocol = "tcp", Ports = ["443", "8443"] }] }),
            ("uploads", Uploads),
            ("shop", Shop),
            ("reader", new BucketIAMMember { Bucket = Uploads.NameOutput, Role = "roles/storage.objectViewer", Member = $"serviceAccount:{Shop.Email}" }),
            ("orders", Orders),
            ("worker", new Subscription { Topic = Orders.Id, AckDeadlineSeconds = 30, Options = new() { DependsOn = [Shop] } }),
            ("mail", Mail),
            ("mail-token", new SecretVersion { Secret = Mail.Id, SecretData = Password.Result }),
            ("zone", Zone),
            ("www", new RecordSet { ManagedZone = Zone.NameOutput, Name = $"www.{Zone.DnsNameOutput}", Type = "CNAME", Ttl = 300, Rrdatas = ["shop.example.net."] }),
        ],
        ["random"] =
        [
            ("password", Password),
            ("suffix", Suffix),
            ("zone", new RandomShuffle { InputsValue = ["a", "b", "c"], ResultCount = 2, Seed = Suffix.Hex }),
            ("port", new RandomInteger { Min = 30000, Max = 32000, Keepers = new() { ["of"] = Suffix.Id } }),
            ("key", new RandomBytes { Length = 32, Options = new() { Protect = true } }),
            ("pet", new RandomPet { Length = 2, Prefix = Suffix.B64Url, Options = new() { DependsOn = [Password] } }),
        ],
    };

    public static TheoryData<string> Names => [.. Programs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Records_become_resources_of_which_no_rule_has_anything_to_say(string name) =>
        ComponentProgram.Verify($"Records/{name}.yaml", Programs[name]);
}
