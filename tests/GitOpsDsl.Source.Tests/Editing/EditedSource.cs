using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Source.Tests.Editing;

/// <summary>One C# file with a record <c>Shop</c> and the environments <c>Int</c> and <c>Prod</c>, which a test edits.</summary>
internal static class EditedSource
{
    public const string Shop =
        """
        public record Shop : GitOpsEnvironment
        {
            public WebService Web { get; init; } = new() { Image = "reg/web:0" };

            public WebService Api { get; init; } = new() { Image = "reg/api:0" };
        }

        """;

    public static readonly EnvironmentDeclaration[] Declared =
    [
        new("shop", "int", "/_/Shop.cs", "Environments.Int"),
        new("shop", "prod", "/_/Shop.cs", "Environments.Prod"),
    ];

    /// <summary>The file after the changes, one after the other.</summary>
    public static string Set(string text, params IEnumerable<PropertyValue> asked)
        => Edit(text, before => asked.Aggregate(before, static (sources, one) => new ValueEditor(Declared).Set(sources, one).Sources));

    /// <summary>The file after a change.</summary>
    public static string Edit(string text, Func<AuthorSources, AuthorSources> edit)
        => Read(text, before => edit(before).ChangedSince(before) is [var (_, changed)] ? changed!.ToString() : text);

    /// <summary>What the sources say.</summary>
    public static T Read<T>(string text, Func<AuthorSources, T> read)
    {
        var folder = Directory.CreateTempSubdirectory("gitops edited ").FullName;
        try
        {
            var file = Path.Combine(folder, "Shop.cs");
            File.WriteAllText(file, text);
            return read(AuthorSources.Load(new([file], [], folder), static (_, key) => key));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Two environments beside the record; the second is often made from the first.</summary>
    public static string Environments(string first, string second, string more = "") =>
        $$"""
        {{Shop}}
        public static class Environments
        {
            [Environment] public static Shop Int => {{first}};

            [Environment] public static Shop Prod => {{second}};
        {{more}}}

        """;
}
