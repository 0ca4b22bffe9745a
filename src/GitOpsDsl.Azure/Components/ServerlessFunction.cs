using System.Runtime.CompilerServices;
using GitOpsDsl.Azure.Authorization;
using GitOpsDsl.Azure.Keyvault;
using GitOpsDsl.Azure.Managedidentity;
using GitOpsDsl.Azure.Operationalinsights;
using GitOpsDsl.Azure.Storage;
using GitOpsDsl.Azure.Web;

namespace GitOpsDsl.Azure;

/// <summary>
/// A function app of the Flex Consumption plan, which costs nothing while nobody calls it: over HTTPS alone, with an identity of its own
/// instead of keys, and a log that goes after a while. A pipeline brings the code (<c>func azure functionapp publish</c>): which functions
/// there are, and who may call each, stands in it.
/// </summary>
/// <remarks>
/// Its storage account has no keys and nothing public, and is reached from any network: behind a firewall the plan could not be given code
/// (learn.microsoft.com/azure/azure-functions, flex-consumption-how-to).
/// </remarks>
/// <example><code>new ServerlessFunction { ResourceGroupName = Group.Name, StorageName = "shopmailer", Runtime = "node", RuntimeVersion = "22" }</code></example>
public record ServerlessFunction : Component
{
    /// <summary>Roles that Azure comes with (learn.microsoft.com/azure/role-based-access-control, built-in-roles).</summary>
    private const string StorageBlobDataOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";

    private const string MonitoringMetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";

    private const string KeyVaultSecretsUser = "4633458b-17de-408a-b874-0445c86b69e6";

    public ServerlessFunction([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    [LowersTo(typeof(StorageAccount), "resourceGroupName")]
    [LowersTo(typeof(BlobContainer), "resourceGroupName")]
    [LowersTo(typeof(UserAssignedIdentity), "resourceGroupName")]
    [LowersTo(typeof(Workspace), "resourceGroupName")]
    [LowersTo(typeof(Applicationinsights.Component), "resourceGroupName")]
    [LowersTo(typeof(AppServicePlan), "resourceGroupName")]
    [LowersTo(typeof(WebApp), "resourceGroupName")]
    public required Input<string> ResourceGroupName { get; init; }

    /// <summary>The name in all of Azure of the storage account that keeps its code: 3 to 24 small letters and digits.</summary>
    [LowersTo(typeof(StorageAccount), "accountName")]
    public required Input<string> StorageName { get; init; }

    /// <summary><c>dotnet-isolated</c>, <c>node</c>, <c>java</c>, <c>powershell</c>, <c>python</c> or <c>custom</c>: <see cref="RuntimeName"/>.</summary>
    [LowersTo(typeof(WebApp), "functionAppConfig.runtime.name")]
    public required Input<string> Runtime { get; init; }

    /// <summary>Such as <c>22</c> of Node.js, <c>3.13</c> of Python.</summary>
    [LowersTo(typeof(WebApp), "functionAppConfig.runtime.version")]
    public required Input<string> RuntimeVersion { get; init; }

    /// <summary>Of each instance, in MiB: 512, 2048 or 4096.</summary>
    [LowersTo(typeof(WebApp), "functionAppConfig.scaleAndConcurrency.instanceMemoryMB")]
    public int Memory { get; init; } = 2048;

    /// <summary>How many instances there are at most, whoever calls.</summary>
    [LowersTo(typeof(WebApp), "functionAppConfig.scaleAndConcurrency.maximumInstanceCount")]
    public int MaximumInstances { get; init; } = 100;

    /// <summary>Its environment variables. Whoever may look at the function can read them: no secrets.</summary>
    [LowersTo(typeof(WebApp), "siteConfig.appSettings")]
    public ValueMap<Input<string>> Variables { get; init; } = ValueMap<Input<string>>.Empty;

    /// <summary>Secrets of Key Vault that it may read, by the environment variable that has the secret itself.</summary>
    [LowersTo(typeof(WebApp), "siteConfig.appSettings")]
    public ValueMap<Secret> Secrets { get; init; } = ValueMap<Secret>.Empty;

    /// <summary>A subnet that is functions' alone, from which it reaches what is in the network: <see cref="PrivateNetwork.FunctionSubnetId"/>; a network of Azure's own when not set.</summary>
    [LowersTo(typeof(WebApp), "virtualNetworkSubnetId")]
    public Input<string>? SubnetId { get; init; }

    /// <summary>Whether the internet reaches it; the code then says who may call a function. Else only its pipeline does.</summary>
    [LowersTo(typeof(WebApp), "siteConfig.ipSecurityRestrictionsDefaultAction")]
    public bool Url { get; init; }

    /// <summary>Pages that may call it from a browser: <c>https://shop.example.com</c>.</summary>
    [LowersTo(typeof(WebApp), "siteConfig.cors.allowedOrigins")]
    public ValueList<string> Origins { get; init; } = [];

    /// <summary>For how many days its log is kept; 30 at least.</summary>
    [LowersTo(typeof(Workspace), "retentionInDays")]
    public int LogDays { get; init; } = 30;

    /// <summary>What a pipeline puts the code into.</summary>
    public Output<string> FunctionName => App.NameOutput;

    /// <summary>Where it is called, if <see cref="Url"/> says that it can be.</summary>
    public Output<string> Address => Output.Format($"https://{App.DefaultHostName}/");

    /// <summary>The identity as which it runs, for what else it may do: <c>new RoleAssignment { PrincipalId = Mailer.PrincipalId, … }</c>.</summary>
    public Output<string> PrincipalId => Identity.PrincipalId;

    private static Output<string> Subscription => new GetClientConfig().SubscriptionId;

    private UserAssignedIdentity Identity => Part("identity", new UserAssignedIdentity { ResourceGroupName = ResourceGroupName });

    private StorageAccount Account => Part("storage", new StorageAccount
    {
        ResourceGroupName = ResourceGroupName,
        AccountName = StorageName,
        Kind = "StorageV2",
        Sku = new() { Name = "Standard_LRS" },
        AllowBlobPublicAccess = false,
        AllowSharedKeyAccess = false,
        AllowCrossTenantReplication = false,
        EnableHttpsTrafficOnly = true,
        MinimumTlsVersion = "TLS1_2",
    });

    private BlobContainer Code => Part("code", new BlobContainer { ResourceGroupName = ResourceGroupName, AccountName = Account.Name, PublicAccess = PublicAccess.None });

    private RoleAssignment StorageAccess => Part("storage-access", Allow(StorageBlobDataOwner, Account.Id));

    private IEnumerable<RoleAssignment> SecretAccess => Secrets.Select(secret => Part($"secret-{secret.Key}", Allow(KeyVaultSecretsUser, secret.Value.Id)));

    private Workspace Log => Part("log", new Workspace { ResourceGroupName = ResourceGroupName, Sku = new() { Name = "PerGB2018" }, RetentionInDays = LogDays });

    private Applicationinsights.Component Insights => Part("insights", new Applicationinsights.Component
    {
        ResourceGroupName = ResourceGroupName,
        Kind = "web",
        ApplicationType = "web",
        WorkspaceResourceId = Log.Id,
        DisableLocalAuth = true,
    });

    private AppServicePlan Plan => Part("plan", new AppServicePlan
    {
        ResourceGroupName = ResourceGroupName,
        Kind = "functionapp",
        Reserved = true,
        Sku = new() { Name = "FC1", Tier = "FlexConsumption" },
    });

    private WebApp App => Part("app", new WebApp
    {
        ResourceGroupName = ResourceGroupName,
        Kind = "functionapp,linux",
        ServerFarmId = Plan.Id,
        HttpsOnly = true,
        Identity = new() { Type = Web.ManagedServiceIdentityType.UserAssigned, UserAssignedIdentities = [Identity.Id] },
        KeyVaultReferenceIdentity = Identity.Id,
        VirtualNetworkSubnetId = SubnetId,
        FunctionAppConfig = new()
        {
            Runtime = new() { Name = Runtime, Version = RuntimeVersion },
            ScaleAndConcurrency = new() { InstanceMemoryMB = Memory, MaximumInstanceCount = MaximumInstances },
            Deployment = new()
            {
                Storage = new()
                {
                    Type = "blobContainer",
                    Value = $"https://{Account.Name}.blob.core.windows.net/{Code.Name}",
                    Authentication = new() { Type = AuthenticationType.UserAssignedIdentity, UserAssignedIdentityResourceId = Identity.Id },
                },
            },
        },
        SiteConfig = new()
        {
            AppSettings = [.. Settings.Select(static setting => new NameValuePair { Name = setting.Key, Value = setting.Value })],
            MinTlsVersion = "1.2",
            ScmMinTlsVersion = "1.2",
            Http20Enabled = true,
            IpSecurityRestrictionsDefaultAction = Url ? "Allow" : "Deny",
            ScmIpSecurityRestrictionsDefaultAction = "Allow",
            ScmIpSecurityRestrictionsUseMain = false,
            Cors = Origins.Count == 0 ? null : new() { AllowedOrigins = Origins.ToArray() },
        },
        // What it may not read yet when it starts, it would only try again a day later.
        Options = new() { DependsOn = [StorageAccess, .. SecretAccess] },
    });

    private ValueMap<Input<string>> Settings => Secrets.Aggregate(
        Variables
            .With("AzureWebJobsStorage__accountName", Account.Name)
            .With("AzureWebJobsStorage__credential", "managedidentity")
            .With("AzureWebJobsStorage__clientId", Identity.ClientId)
            .With("APPLICATIONINSIGHTS_CONNECTION_STRING", Insights.ConnectionString)
            .With("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", $"ClientId={Identity.ClientId};Authorization=AAD"),
        static (all, secret) => all.With(secret.Key, $"@Microsoft.KeyVault(SecretUri={secret.Value.PropertiesOutput.SecretUri})"));

    protected override void Lower(Lowering lowering)
    {
        lowering.Add(Identity);
        lowering.Add(Account);
        lowering.Add(Code);
        lowering.Add(StorageAccess);
        lowering.Add(Log);
        lowering.Add(Insights);
        lowering.Add(Part("log-access", Allow(MonitoringMetricsPublisher, Insights.Id)));
        foreach (var access in SecretAccess)
        {
            lowering.Add(access);
        }

        lowering.Add(Plan);
        lowering.Add(App);
        lowering.Add(Part("no-ftp-password", new WebAppFtpAllowed { ResourceGroupName = ResourceGroupName, Name = FunctionName, Allow = false }));
        lowering.Add(Part("no-publishing-password", new WebAppScmAllowed { ResourceGroupName = ResourceGroupName, Name = FunctionName, Allow = false }));
    }

    private RoleAssignment Allow(string role, Output<string> scope) => new()
    {
        PrincipalId = PrincipalId,
        PrincipalType = "ServicePrincipal",
        RoleDefinitionId = $"/subscriptions/{Subscription}/providers/Microsoft.Authorization/roleDefinitions/{role}",
        Scope = scope,
    };
}
