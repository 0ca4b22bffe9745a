namespace GitOpsDsl.EndToEnd.Tests.Packages;

/// <summary>Everything that needs the packages shares them, and runs one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
