using System.Collections.Immutable;
using GitOpsDsl.Analyzers.Authoring.Banned;

namespace GitOpsDsl.Analyzers.Authoring;

/// <summary>The authoring rules.</summary>
internal static class AuthoringRules
{
    /// <summary>In order of their ids. What renders differently elsewhere or another time is GD80xx, a wrong use of our API is GD81xx.</summary>
    public static ImmutableArray<AuthoringRule> InOrder { get; } =
    [
        new BannedSymbolRule("GD8001", "Clock read"),
        new BannedSymbolRule("GD8002", "Randomness"),
        new BannedSymbolRule("GD8003", "Dependence on the machine"),
        new BannedSymbolRule("GD8004", "Input or output"),
        new CultureDependence(),
        new BannedSymbolRule("GD8006", "Collection without an order"),
        new Concurrency(),
        new BannedSymbolRule("GD8008", "Reflection or unsafe code"),
        new BannedSymbolRule("GD8009", "Hash code or identity of an object"),
        new BannedSymbolRule("GD8010", "Arithmetic that differs between machines"),
        new BannedSymbolRule("GD8011", "Order by culture"),
        new MutableStatic(),
        new SwallowedException(),
        new UnusableEnvironment(),
        new MutableProperty(),
        new DiscardedRecord(),
        new HiddenComponent(),
        new SameEnvironment(),
        new OriginRead(),
    ];

    public static void Register(AuthoringScope scope)
    {
        BannedSymbolUse.Register(scope, InOrder);
        foreach (var rule in InOrder)
        {
            rule.Register(scope);
        }
    }
}
