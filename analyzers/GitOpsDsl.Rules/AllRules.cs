namespace GitOpsDsl.Rules;

/// <summary>Every rule that ships, in order of id.</summary>
public static class AllRules
{
    public static IReadOnlyList<Rule> InOrder { get; } =
    [
        new UnknownField(),
        new MalformedQuantity(),
        new DuplicateContainerName(),
        new HostNamespace(),
        new PrivilegedContainer(),
        new AddedCapability(),
        new HostPathVolume(),
        new HostPort(),
        new HandlerHost(),
        new AppArmorUnconfined(),
        new CustomSeLinuxOptions(),
        new UnmaskedProc(),
        new SeccompUnconfined(),
        new UnsafeSysctl(),
        new WindowsHostProcess(),
        new PrivilegeEscalation(),
        new CapabilitiesKept(),
        new SeccompUnset(),
        new RootPossible(),
        new RootUser(),
        new RestrictedVolumeType(),
        new RefusedByNamespace(),
        new WritableRootFilesystem(),
        new RootGroup(),
        new LowUserId(),
        new HostUsers(),
        new HostAliases(),
        new SshPort(),
        new PrivilegedPort(),
        new DefaultServiceAccount(),
        new SystemNamespace(),
        new SensitiveHostPath(),
        new WritableHostMount(),
        new AppArmorUnset(),
    ];
}
