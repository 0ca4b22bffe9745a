using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Cloudwatch;
using GitOpsDsl.Aws.Ec2;
using GitOpsDsl.Aws.Iam;
using GitOpsDsl.Aws.Lambda;
using GitOpsDsl.Aws.Vpc;

namespace GitOpsDsl.Aws;

/// <summary>
/// A Lambda function with a role of its own, that may do what is listed and write its log, which goes after a while. With subnets it reaches
/// what is in their network; then it reaches AWS only where the network has a NAT gateway or endpoints.
/// </summary>
/// <example><code>new ServerlessFunction { Runtime = "nodejs22.x", Handler = "index.handler", Code = Asset.Archive("./backend"), Url = FunctionUrlAccess.Signed }</code></example>
public record ServerlessFunction : Component
{
    public ServerlessFunction([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Such as <c>nodejs22.x</c>: <see cref="Lambda.Runtime"/>.</summary>
    [LowersTo(typeof(Function), "runtime")]
    public required Input<string> Runtime { get; init; }

    [LowersTo(typeof(Function), "handler")]
    public required Input<string> Handler { get; init; }

    /// <summary>An archive: <c>Asset.Archive("./backend")</c>, <c>Asset.RemoteArchive("https://…")</c>.</summary>
    [LowersTo(typeof(Function), "code")]
    public required Input<Asset> Code { get; init; }

    [LowersTo(typeof(Function), "architectures")]
    public Input<string> Architecture { get; init; } = "arm64";

    /// <summary>In MiB.</summary>
    [LowersTo(typeof(Function), "memorySize")]
    public int Memory { get; init; } = 256;

    [LowersTo(typeof(Function), "timeout")]
    public Duration Timeout { get; init; } = "10s";

    /// <summary>Its environment variables. Whoever may look at the function can read them: no secrets.</summary>
    [LowersTo(typeof(Function), "environment.variables")]
    public InputMap<string>? Variables { get; init; }

    /// <summary>Secrets of Secrets Manager that it may read, by the environment variable that has the secret's ARN.</summary>
    public ValueMap<Output<string>> Secrets { get; init; } = ValueMap<Output<string>>.Empty;

    /// <summary>What else it may do: statements of a policy.</summary>
    [LowersTo(typeof(RolePolicy), "policy")]
    public ValueList<CloudJson> Permissions { get; init; } = [];

    /// <summary>The network of <see cref="SubnetIds"/>.</summary>
    [LowersTo(typeof(SecurityGroup), "vpcId")]
    public Input<string>? VpcId { get; init; }

    /// <summary>Private subnets to run in; a network of AWS's own when not set.</summary>
    [LowersTo(typeof(Function), "vpcConfig.subnetIds")]
    public InputList<string>? SubnetIds { get; init; }

    [LowersTo(typeof(FunctionUrl), "authorizationType")]
    public FunctionUrlAccess Url { get; init; }

    /// <summary>Pages that may call the URL from a browser: <c>https://shop.example.com</c>.</summary>
    [LowersTo(typeof(FunctionUrl), "cors")]
    public ValueList<string> Origins { get; init; } = [];

    /// <summary>For how many days its log is kept.</summary>
    [LowersTo(typeof(LogGroup), "retentionInDays")]
    public int LogDays { get; init; } = 30;

    public Output<string> FunctionName => Function.NameOutput;

    public Output<string> Arn => Function.Arn;

    /// <summary>Where it is called, if <see cref="Url"/> says that it can be.</summary>
    public Output<string> Address => Endpoint.FunctionUrlOutput;

    private bool IsInNetwork => SubnetIds is not null;

    private LogGroup Log => Part("log", new LogGroup { RetentionInDays = LogDays });

    private Role Role => Part("role", new Role
    {
        AssumeRolePolicy = Policy(new CloudJson
        {
            ["Effect"] = "Allow",
            ["Principal"] = new() { ["Service"] = "lambda.amazonaws.com" },
            ["Action"] = "sts:AssumeRole",
        }),
    });

    private SecurityGroup Group => Part("group", new SecurityGroup { VpcId = VpcId, Description = "A function, outwards" });

    private Function Function => Part("function", new Function
    {
        Role = Role.Arn,
        Runtime = Runtime,
        Handler = Handler,
        Code = Code,
        Architectures = [Architecture],
        MemorySize = Memory,
        Timeout = Timeout.TotalSeconds,
        LoggingConfig = new() { LogFormat = "JSON", LogGroup = Log.NameOutput },
        Environment = Variables is null && Secrets.Count == 0
            ? null
            : new() { Variables = Secrets.Aggregate(Variables ?? new(), static (all, secret) => new(all) { [secret.Key] = secret.Value }) },
        VpcConfig = IsInNetwork ? new() { SubnetIds = SubnetIds!, SecurityGroupIds = [Group.Id] } : null,
    });

    private FunctionUrl Endpoint => Part("url", new FunctionUrl
    {
        FunctionName = FunctionName,
        AuthorizationType = Url == FunctionUrlAccess.Everyone ? "NONE" : "AWS_IAM",
        Cors = Origins.Count == 0 ? null : new() { AllowOrigins = Origins.ToArray(), AllowMethods = ["*"], AllowHeaders = ["content-type"] },
    });

    protected override void Lower(Lowering lowering)
    {
        if (IsInNetwork && VpcId is null)
        {
            throw new AuthoringException("a function in subnets needs VpcId, the network that they are of", Origin);
        }

        lowering.Add(Log);
        lowering.Add(Role);
        lowering.Add(Part("permissions", new RolePolicy { Role = Role.NameOutput, Policy = Policy([.. Statements]) }));
        if (IsInNetwork)
        {
            lowering.Add(Group);
            lowering.Add(Part("outwards", new SecurityGroupEgressRule { SecurityGroupId = Group.Id, IpProtocol = "-1", CidrIpv4 = "0.0.0.0/0" }));
            lowering.Add(Part("interfaces", new RolePolicyAttachment
            {
                Role = Role.NameOutput,
                PolicyArn = "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
            }));
        }

        lowering.Add(Function);
        if (Url != FunctionUrlAccess.None)
        {
            lowering.Add(Endpoint);
        }

        if (Url == FunctionUrlAccess.Everyone)
        {
            Open(lowering);
        }
    }

    /// <summary>Both are asked for since October 2025 (docs.aws.amazon.com/lambda, urls-auth).</summary>
    private void Open(Lowering lowering)
    {
        lowering.Add(Part("everyone", new Permission { Function = FunctionName, Action = "lambda:InvokeFunctionUrl", Principal = "*", FunctionUrlAuthType = "NONE" }));
        lowering.Add(Part("everyone-by-url", new Permission { Function = FunctionName, Action = "lambda:InvokeFunction", Principal = "*", InvokedViaFunctionUrl = true }));
    }

    private IEnumerable<CloudJson> Statements =>
    [
        Allow(["logs:CreateLogStream", "logs:PutLogEvents"], Output.Format($"{Log.Arn}:*")),
        .. Secrets.Select(static secret => Allow("secretsmanager:GetSecretValue", secret.Value)),
        .. Permissions,
    ];

    private static CloudJson Allow(CloudJson actions, Output<string> resource) => new() { ["Effect"] = "Allow", ["Action"] = actions, ["Resource"] = resource };

    private static CloudJson Policy(params ReadOnlySpan<CloudJson> statements) => new() { ["Version"] = "2012-10-17", ["Statement"] = CloudJson.List(statements) };
}
