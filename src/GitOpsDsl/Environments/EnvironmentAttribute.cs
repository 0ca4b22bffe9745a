namespace GitOpsDsl;

/// <summary>
/// Marks a static property or parameterless static method that gives a <see cref="GitOpsEnvironment"/> (or several, as an
/// <see cref="IEnumerable{T}"/> of them, each with its own <see cref="GitOpsEnvironment.Name"/>): the compiler renders it.
/// </summary>
/// <example>
/// <code>
/// [Environment] public static Shop Prod => Int with { Namespace = "shop-prod" };   // rendered as shop/prod
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class EnvironmentAttribute : Attribute;
