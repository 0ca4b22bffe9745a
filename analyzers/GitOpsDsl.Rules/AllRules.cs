namespace GitOpsDsl.Rules;

/// <summary>Every rule that ships, in order of id.</summary>
public static class AllRules
{
    public static IReadOnlyList<Rule> InOrder { get; } =
    [
        new UnknownField(),
        new MalformedQuantity(),
        new DuplicateContainerName(),
        new ServiceSelectsNothing(),
        new UnknownTargetPortName(),
        new UndeclaredTargetPort(),
        new ServiceSelectsSeveralWorkloads(),
        new NoHeadlessService(),
        new NoServiceName(),
        new MissingBackendService(),
        new MissingBackendPort(),
        new MissingTlsSecret(),
        new TlsSecretOfWrongType(),
        new TlsHostWithoutRule(),
        new IngressPathTwice(),
        new MissingIngressClass(),
        new MissingConfigMap(),
        new MissingSecret(),
        new MissingConfigKey(),
        new MissingSubPath(),
        new MissingClaim(),
        new MissingStorageClass(),
        new MissingPullSecret(),
        new PullSecretOfWrongType(),
        new ClaimOfSeveralPods(),
        new ClaimHeldDuringRollout(),
        new MissingServiceAccount(),
        new MissingPriorityClass(),
        new MissingRuntimeClass(),
        new MissingRole(),
        new MissingSubject(),
        new MissingScaleTarget(),
        new UnscalableTarget(),
        new MetricWithoutRequest(),
        new MetricOfUnknownContainer(),
        new TwoAutoscalers(),
        new ReplicasBesideAutoscaler(),
    ];
}
