namespace GitOpsDsl.Rules;

/// <summary>The rules about cloud programs, in order of id: a list of their own, so that whoever only needs them does not make all the others.</summary>
public static class CloudRules
{
    public static IReadOnlyList<Rule> InOrder { get; } =
    [
        new UnknownCloudType(),
        new UnknownCloudProperty(),
        new MissingCloudProperty(),
        new MismatchedCloudValue(),
        new UnsupportedCloudValue(),
        new RepeatedCloudName(),
        new DanglingCloudReference(),
        new UnknownCloudOutput(),
        new CircularCloudResources(),
        new UnknownCloudOption(),
        new MalformedCloudExpression(),
        new InvalidCloudSetting(),
        new ChangedExistingResource(),
        new DeprecatedCloudProperty(),
        new PublicBucket(),
        new PublicDatabase(),
        new OpenSecurityGroup(),
        new UnencryptedStorage(),
        new OldInstanceMetadata(),
        new MissingDatabaseBackup(),
        new UnprotectedDatabase(),
        new WildcardIamPolicy(),
        new PlainCloudSecret(),
        new SecretInPlainInput(),
    ];
}
