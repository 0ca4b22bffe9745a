namespace GitOpsDsl.Generators.Naming;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("containerPort", "ContainerPort")]
    [InlineData("podIPs", "PodIPs")]
    [InlineData("$ref", "Ref")]
    [InlineData("x-kubernetes-int-or-string", "XKubernetesIntOrString")]
    [InlineData("2xx", "_2xx")]
    public void Fields_become_properties(string field, string property) => Assert.Equal(property, Identifiers.Pascal(field));

    [Theory]
    [InlineData("Replicas", "replicas")]
    [InlineData("Namespace", "@namespace")]
    [InlineData("Not", "@not")]
    [InlineData("Writer", "writerValue")]
    public void Locals_are_no_keywords_and_never_the_writer(string property, string local) =>
        Assert.Equal(local, Identifiers.Local(property));

    [Theory]
    [InlineData("PolicyTypes", "PolicyType")]
    [InlineData("IpFamilies", "IpFamily")]
    [InlineData("AllocatedResourceStatuses", "AllocatedResourceStatus")]
    [InlineData("Access", "Access")]
    [InlineData("Prefixes", "Prefix")]
    public void Many_have_the_name_of_one(string many, string one) => Assert.Equal(one, Identifiers.Singular(many));

    [Theory]
    [InlineData("RollingUpdate", "RollingUpdate")]
    [InlineData("", "Empty")]
    [InlineData("*", "All")]
    [InlineData("cert sign", "CertSign")]
    [InlineData("s/mime", "SMime")]
    [InlineData("SIGRTMAX-1", "SIGRTMAXMinus1")]
    [InlineData("SIGRTMIN+15", "SIGRTMINPlus15")]
    public void Values_become_enum_members(string value, string member) => Assert.Equal(member, Identifiers.EnumMember(value));
}
