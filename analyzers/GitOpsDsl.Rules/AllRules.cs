namespace GitOpsDsl.Rules;

/// <summary>Every rule that ships, in order of id.</summary>
public static class AllRules
{
    public static IReadOnlyList<Rule> InOrder { get; } =
    [
        new UnknownField(),
        new WrongType(),
        new DuplicateKey(),
        new MissingField(),
        new UnsupportedValue(),
        new MalformedQuantity(),
        new MalformedBase64(),
        new MalformedTime(),
        new OutOfBounds(),
        new UnknownKind(),
        new ConflictingFields(),
        new DuplicateItem(),
        new MalformedName(),
        new MalformedPortName(),
        new MalformedAddress(),
        new MalformedPath(),
        new MalformedPercentage(),
        new MissingObjectName(),
        new MalformedObjectName(),
        new MalformedNamespace(),
        new MalformedLabel(),
        new MalformedAnnotation(),
        new MalformedFinalizer(),
        new ConflictingOwners(),
        new MismatchedOperator(),
        new InvalidDnsConfig(),
        new DuplicateContainerName(),
        new InvalidToleration(),
        new InvalidNodeAffinity(),
        new InvalidLabelKeys(),
        new InvalidSpread(),
        new ConflictingNamespaces(),
        new ForeignSystemField(),
        new PodResourcesExceeded(),
        new ForbiddenInPod(),
        new UnsuitableRestartPolicy(),
        new MalformedPodAnnotation(),
    ];
}
