using System.Reflection;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>What properties of the cloud components declare to become, held against what they do become.</summary>
public sealed class CloudLoweringTests
{
    private static readonly InputList<string> Subnets = new[] { "subnet-a", "subnet-b" };

    /// <summary>One of each component, with everything set on which another property's effect depends.</summary>
    private static readonly Component[] Components =
    [
        new Aws.Cache { VpcId = "vpc", SubnetIds = Subnets, AllowedCidr = "10.0.0.0/16", Copies = 0 },
        new Aws.ContainerRegistry { Repositories = ["shop/web"] },
        new Aws.DnsRecord { ZoneId = "zone", Domain = "www.example.com", Type = "A", Values = new[] { "1.2.3.4" } },
        new Aws.DnsZone { Domain = "example.com" },
        new Aws.KubernetesCluster { Version = "1.33", SubnetIds = Subnets, Administrators = ["arn:aws:iam::1:role/a"] },
        new Aws.LoadBalancedGroup
        {
            VpcId = "vpc", BalancerSubnetIds = Subnets, SubnetIds = Subnets, ImageId = "ami-1", UserData = "true", Desired = 1, Maximum = 2, CertificateArn = "arn",
        },
        new Aws.MessageQueue(),
        new Aws.MessageTopic { Services = ["a.amazonaws.com"] },
        new Aws.Network { Zones = ["eu-central-1a"] },
        new Aws.Postgres { VpcId = "vpc", SubnetIds = Subnets, AllowedCidr = "10.0.0.0/16" },
        new Aws.PrivateBucket { GlobalName = "a" },
        new Aws.ServerlessFunction
        {
            Runtime = "nodejs22.x", Handler = "index.handler", Code = Asset.RemoteArchive("https://example.com/a.zip"), VpcId = "vpc", SubnetIds = Subnets,
            Url = Aws.FunctionUrlAccess.Signed, Variables = new() { ["A"] = "1" },
        },
        new Aws.StaticSite { Domain = "example.com", ZoneId = "zone", NotFoundPage = "404.html" },
        new Aws.TlsCertificate { Domain = "example.com", ZoneId = "zone", Region = "us-east-1" },
        new Azure.Cache { ResourceGroupName = "group", NetworkId = "network", SubnetId = "subnet", Users = ValueMap<Input<string>>.Empty },
        new Azure.ContainerRegistry { ResourceGroupName = "group", RegistryName = "shop" },
        .. ((string[])["A", "AAAA", "CNAME", "TXT"]).Select(static type => new Azure.DnsRecord
        {
            ResourceGroupName = "group", ZoneName = "example.com", RelativeName = "www", Type = type, Values = new[] { "a" },
        }),
        new Azure.DnsZone { ResourceGroupName = "group", Domain = "example.com" },
        new Azure.KubernetesCluster { ResourceGroupName = "group", Version = "1.33", SubnetId = "subnet", Administrators = ["group"] },
        new Azure.LoadBalancedGroup
        {
            ResourceGroupName = "group", BalancerSubnetId = "subnet", BalancerCidr = "10.0.224.0/20", SubnetId = "subnet", Image = new() { Id = "image" },
            CustomData = "true", SshPublicKey = "ssh-ed25519 a", Desired = 1, Maximum = 2, CertificateSecretId = "secret", CertificateReaderId = "reader",
        },
        new Azure.MessageQueue { ResourceGroupName = "group" },
        new Azure.MessageTopic { ResourceGroupName = "group", Subscriptions = ["a"] },
        new Azure.Postgres { ResourceGroupName = "group", NetworkId = "network", SubnetId = "subnet", AdministratorsId = "id", AdministratorsName = "name" },
        new Azure.PrivateContainer { ResourceGroupName = "group", AccountName = "shop", SubnetIds = [] },
        new Azure.PrivateNetwork { ResourceGroupName = "group", Subnets = ["a"], BalancerSubnet = true, FunctionSubnet = true },
        new Azure.ServerlessFunction
        {
            ResourceGroupName = "group", StorageName = "shop", Runtime = "node", RuntimeVersion = "22", SubnetId = "subnet", Origins = ["https://example.com"],
        },
        new Azure.StaticSite { ResourceGroupName = "group", Location = "westeurope", ZoneName = "example.com", RelativeName = "shop" },
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Components.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_change_of_a_property_is_one_of_each_field_that_it_declares_to_become(int index)
    {
        var component = Components[index];
        var before = Program(component);
        foreach (var (property, declared) in Declarations(component))
        {
            var after = Program(Changed(component, property));

            Assert.True(
                before.Keys.Union(after.Keys).Any(name => IsMeant(name, before, after, declared) && Field(name, before, declared) != Field(name, after, declared)),
                $"{component.GetType().FullName}.{property.Name} changes no {declared.Record.Name}.{declared.Path}");
        }
    }

    [Fact]
    public void Nearly_all_that_can_be_set_of_a_component_is_declared()
    {
        var all = Components.Select(static component => component.GetType()).Distinct().SelectMany(OwnProperties).ToList();

        Assert.InRange(all.Count(static property => property.IsDefined(typeof(LowersToAttribute))), all.Count * 9 / 10, all.Count);
    }

    private static IEnumerable<PropertyInfo> OwnProperties(Type component) =>
        component.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(static property => property.CanWrite);

    private static IEnumerable<(PropertyInfo Property, LowersToAttribute Declared)> Declarations(Component component) =>
        OwnProperties(component.GetType()).SelectMany(static property => property.GetCustomAttributes<LowersToAttribute>(), static (property, declared) => (property, declared))
            // Azure has a property for each type of DNS record.
            .Where(one => component is not Azure.DnsRecord { Type: var type } || one.property.Name != "Values" || one.declared.Path.StartsWith(type + "Record", StringComparison.OrdinalIgnoreCase));

    private static Component Changed(Component component, PropertyInfo property)
    {
        var copy = (Component)component.GetType().GetMethod("<Clone>$")!.Invoke(component, null)!;
        property.SetValue(copy, Other(property.PropertyType, property.GetValue(component)));
        return copy;
    }

    private static object Other(Type type, object? value) => value switch
    {
        bool flag => !flag,
        int number => number + 1,
        "A" => "AAAA",
        "AAAA" or "CNAME" or "TXT" => "A",
        Enum => Aws.FunctionUrlAccess.Everyone,
        _ when type == typeof(string) => "other",
        _ when type == typeof(Input<string>) => (Input<string>)"other",
        _ when type == typeof(InputList<string>) => (InputList<string>)new[] { "other" },
        _ when type == typeof(InputMap<string>) => new InputMap<string> { ["B"] = "other" },
        _ when type == typeof(Input<Asset>) => (Input<Asset>)Asset.RemoteArchive("https://example.com/other.zip"),
        _ when type == typeof(ValueMap<Input<string>>) => new ValueMap<Input<string>> { ["B"] = "other" },
        _ when type == typeof(ValueMap<Azure.Keyvault.Secret>) => new ValueMap<Azure.Keyvault.Secret> { ["B"] = Azure.Keyvault.Secret.Get("id") },
        _ when type == typeof(Azure.Compute.ImageReference) => new Azure.Compute.ImageReference { Id = "other" },
        _ when type == typeof(Duration) => (Duration)"77s",
        _ when type == typeof(Port) => (Port)77,
        _ when type == typeof(ValueList<CloudJson>) => (ValueList<CloudJson>)[new CloudJson { ["Effect"] = "Deny" }],
        _ when type == typeof(ValueList<Output<string>>) => (ValueList<Output<string>>)[new Aws.MessageQueue().Arn],
        _ => (ValueList<string>)["other"],
    };

    private static ValueMap<CloudProgramResource> Program(Component component)
    {
        var compilation = ComponentProgram.Compile(("it", component));
        return compilation.Cloud.Single().Program().Resources;
    }

    private static bool IsMeant(string name, ValueMap<CloudProgramResource> before, ValueMap<CloudProgramResource> after, LowersToAttribute declared) =>
        (before.GetValueOrDefault(name) ?? after[name]).Record?.GetType() == declared.Record && (declared.Name is not { } own || own.Replace("{name}", "it") == name);

    /// <summary>What the field holds; null where it is not.</summary>
    private static JsonValue? Field(string name, ValueMap<CloudProgramResource> program, LowersToAttribute declared)
    {
        if (program.GetValueOrDefault(name) is not { } resource)
        {
            return null;
        }

        var value = new JsonValue { ["options"] = resource.Options, ["properties"] = resource.Properties };
        var isWhole = declared.Path.StartsWith("options", StringComparison.Ordinal) || declared.Path.StartsWith("properties", StringComparison.Ordinal);
        return (isWhole ? declared.Path : "properties." + declared.Path).Split('.', '[', ']').Where(static step => step.Length > 0)
            .Aggregate((JsonValue?)value, static (at, step) => int.TryParse(step, out var place) ? at?.Items?[place] : at?.Entries?.GetValueOrDefault(step));
    }
}
