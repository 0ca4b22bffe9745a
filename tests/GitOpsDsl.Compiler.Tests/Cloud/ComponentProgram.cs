using System.Text;
using GitOpsDsl.Compiler.Lint;
using GitOpsDsl.Rules;
using GitOpsDsl.TestKit;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>An environment of cloud components alone.</summary>
internal sealed record ComponentProgram : GitOpsEnvironment
{
    /// <summary>The compilation of an environment with these components and resources, by name.</summary>
    public static Compilation Compile(params (string Name, object Part)[] parts) => Compile(new ComponentProgram { Namespace = "depot" }, parts);

    /// <summary>The same in an environment that has something to say itself.</summary>
    public static Compilation Compile(ComponentProgram environment, params (string Name, object Part)[] parts)
    {
        var place = new Origin("/_/Depot.cs", 5);
        var entry = new EnvironmentEntry("depot", "prod", "Environments.Prod", place, false, () => [environment], (_, into) =>
        {
            foreach (var (name, part) in parts)
            {
                into.Add(name, part as Component, place);
                into.Add(name, part as CloudResource, place);
            }
        });
        return Pipeline.Compile([entry], new CompileOptions { ProjectDirectory = "/" });
    }

    /// <summary>These become what the golden file has, and neither the rules nor the provider's facts have anything to say of it.</summary>
    /// <param name="golden">The file, beside this one.</param>
    public static void Verify(string golden, params (string Name, object Part)[] parts)
    {
        var compilation = Compile(parts);

        Assert.Empty(compilation.Findings.Select(static finding => $"{finding.Id} {finding.Message}"));
        var program = Text(compilation);
        Golden.Verify(program, golden);
        Assert.Empty(Lint(program));
    }

    public static string Text(Compilation compilation) => CloudShop.File(compilation, "depot/prod.pulumi/Pulumi.yaml")!;

    /// <summary>What the rules say of the file, which they hold against the provider's facts.</summary>
    public static IEnumerable<string> Lint(string program)
    {
        var linter = new Linter();
        linter.Add("Pulumi.yaml", () => new MemoryStream(Encoding.UTF8.GetBytes(program)));
        return linter.Check(AllRules.InOrder).Select(static finding => $"{finding.Line}: {finding.Id} {finding.Message}");
    }
}
