using GitOpsDsl.Azure.Network;

namespace GitOpsDsl.Azure;

/// <summary>
/// An application gateway that answers HTTP for the machines of one pool. Parts of a gateway refer to one another by its own id, which
/// Pulumi's provider puts in for <c>$self</c> (github.com/pulumi/pulumi-azure-native, pull request 2478).
/// </summary>
internal static class WebGateway
{
    private const string Http = "http", Https = "https", Machines = "machines", Public = "public";

    /// <param name="port">The machines'.</param>
    /// <param name="healthPath">What answers 200 when a machine is well.</param>
    /// <param name="certificate">The secret of Key Vault to answer HTTPS with, to which HTTP then leads; HTTP alone when null.</param>
    public static ApplicationGateway Of(Input<string> resourceGroupName, Input<string> subnetId, Output<string> addressId, int port, string healthPath, Input<string>? certificate) => new()
    {
        ResourceGroupName = resourceGroupName,
        Sku = new() { Name = "Standard_v2", Tier = "Standard_v2" },
        AutoscaleConfiguration = new() { MinCapacity = 2, MaxCapacity = 10 },
        EnableHttp2 = true,
        GatewayIPConfigurations = [new() { Name = "subnet", Subnet = new() { Id = subnetId } }],
        FrontendIPConfigurations = [new() { Name = Public, PublicIPAddress = new() { Id = addressId } }],
        FrontendPorts = certificate is null ? [new() { Name = Http, Port = 80 }] : [new() { Name = Http, Port = 80 }, new() { Name = Https, Port = 443 }],
        SslPolicy = new() { PolicyType = "Predefined", PolicyName = "AppGwSslPolicy20220101" },
        SslCertificates = certificate is null ? null : [new() { Name = Https, KeyVaultSecretId = certificate }],
        BackendAddressPools = [new() { Name = Machines }],
        BackendHttpSettingsCollection =
        [
            new()
            {
                Name = Machines,
                Protocol = "Http",
                Port = port,
                CookieBasedAffinity = "Disabled",
                RequestTimeout = 30,
                ConnectionDraining = new() { Enabled = true, DrainTimeoutInSec = 30 },
                Probe = Self("probes", Machines),
            },
        ],
        Probes =
        [
            new()
            {
                Name = Machines,
                Protocol = "Http",
                Host = "127.0.0.1",
                Path = healthPath,
                Interval = 10,
                Timeout = 5,
                UnhealthyThreshold = 3,
                Match = new() { StatusCodes = ["200"] },
            },
        ],
        HttpListeners = certificate is null ? [Listener(Http)] : [Listener(Http), Listener(Https) with { SslCertificate = Self("sslCertificates", Https) }],
        RedirectConfigurations = certificate is null
            ? null
            : [new() { Name = Https, RedirectType = "Permanent", TargetListener = Self("httpListeners", Https), IncludePath = true, IncludeQueryString = true }],
        RequestRoutingRules = certificate is null
            ? [Forward(Http)]
            : [Rule(Http) with { RedirectConfiguration = Self("redirectConfigurations", Https) }, Forward(Https) with { Priority = 110 }],
    };

    private static ApplicationGatewayHttpListener Listener(string name) => new()
    {
        Name = name,
        Protocol = name == Http ? "Http" : "Https",
        FrontendIPConfiguration = Self("frontendIPConfigurations", Public),
        FrontendPort = Self("frontendPorts", name),
    };

    private static ApplicationGatewayRequestRoutingRule Forward(string listener) => Rule(listener) with
    {
        BackendAddressPool = Self("backendAddressPools", Machines),
        BackendHttpSettings = Self("backendHttpSettingsCollection", Machines),
    };

    private static ApplicationGatewayRequestRoutingRule Rule(string listener) => new()
    {
        Name = listener,
        RuleType = "Basic",
        Priority = 100,
        HttpListener = Self("httpListeners", listener),
    };

    private static SubResource Self(string collection, string name) => new() { Id = $"$self/{collection}/{name}" };
}
