using System.Runtime.CompilerServices;
using System.Text;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Kubernetes;

namespace GitOpsDsl.Testing;

/// <summary>One environment as it would be rendered, for a test to assert on.</summary>
/// <example>
/// <code>
/// var prod = EnvironmentCatalogue.Entries.Render("shop/prod");
/// prod.Verify();
/// prod.AssertNoFindings();
/// Assert.Equal(3, prod.Single&lt;Deployment&gt;("web").Spec!.Replicas);
/// </code>
/// </example>
public sealed class RenderedEnvironment
{
    private readonly Compilation _compilation;
    private readonly bool _hasImageVersions;

    internal RenderedEnvironment(string id, Compilation compilation, bool hasImageVersions = true)
    {
        (Id, _compilation, _hasImageVersions) = (compilation.Environments is [var only] ? only.Id : id, compilation, hasImageVersions);
        Objects = [.. compilation.Environments.SelectMany(static environment => environment.Objects).Select(static item => item.Resource).OfType<KubernetesObject>()];
    }

    /// <summary><c>shop/prod</c>.</summary>
    public string Id { get; }

    /// <summary>All objects that records became, in apply order; not those of YAML files that are taken in as they are.</summary>
    public IReadOnlyList<KubernetesObject> Objects { get; }

    /// <summary>Every file, in order of their paths, each after a comment with its path.</summary>
    public string Yaml
    {
        get
        {
            RefuseErrors();
            var text = new StringBuilder();
            foreach (var file in _compilation.Tree.Environments.SelectMany(static environment => environment.Files).OrderBy(static file => file.Path, StringComparer.Ordinal))
            {
                text.Append(text.Length > 0 ? "---\n" : "").Append("# ").Append(file.Path).Append('\n').Append(Encoding.UTF8.GetString(file.Content.Span));
            }

            return _hasImageVersions ? text.ToString() : WithoutImageVersions(text).ToString();
        }
    }

    /// <summary>The same, but for <see cref="Yaml"/>: the images of pods are without tag and digest there, so that a release leaves its golden file alone.</summary>
    public RenderedEnvironment WithoutImageVersions() => new(Id, _compilation, hasImageVersions: false);

    /// <summary>The objects of a kind, in apply order.</summary>
    public IReadOnlyList<T> All<T>()
        where T : KubernetesObject
        => [.. Objects.OfType<T>()];

    /// <summary>The one object of a kind.</summary>
    /// <param name="name">Its name; may be left out where the environment has one object of the kind.</param>
    /// <exception cref="EnvironmentAssertionException">There is none, or there are several.</exception>
    public T Single<T>(string? name = null)
        where T : KubernetesObject
    {
        RefuseErrors();
        var all = All<T>();
        var named = name is null ? all : [.. all.Where(item => item.Metadata.Name == name)];
        if (named is [var only])
        {
            return only;
        }

        var known = all.Count == 0 ? "none" : string.Join(", ", all.Select(static item => item.Metadata.Name));
        throw new EnvironmentAssertionException($"{Id} has {named.Count} {typeof(T).Name} objects{(name is null ? "" : $" named {name}")}; it has: {known}");
    }

    /// <summary>Fails on a finding, and lists all that there are.</summary>
    /// <param name="atLeast">The least severity that fails; <see cref="Severity.Info"/> for every finding.</param>
    /// <exception cref="EnvironmentAssertionException">There are findings.</exception>
    public void AssertNoFindings(Severity atLeast = Severity.Warning)
    {
        var findings = _compilation.Findings.Where(finding => finding.Severity >= atLeast).ToList();
        if (findings.Count > 0)
        {
            throw new EnvironmentAssertionException($"{Id} has {findings.Count} findings:\n{string.Join('\n', findings.Select(Line))}");
        }
    }

    /// <summary>
    /// Compares <see cref="Yaml"/> with the golden file beside the test, by Verify's conventions: <c>ShopTests.Prod.verified.yaml</c>, and
    /// <c>ShopTests.Prod.received.yaml</c> after a failure. <c>UPDATE_GOLDEN=1 dotnet test</c> accepts what is received.
    /// </summary>
    /// <param name="parameter">Told apart in the file's name, where one test is about several environments: <c>ShopTests.Each_prod.verified.yaml</c>.</param>
    /// <param name="testFile">The caller's; leave it out.</param>
    /// <param name="test">The caller's; leave it out.</param>
    /// <exception cref="GoldenMismatchException">The texts differ, or nothing was accepted yet.</exception>
    public void Verify(string? parameter = null, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
        => Verify(parameter, testFile, test, GoldenFile.Accepts);

    internal void Verify(string? parameter, string testFile, string test, bool accept)
    {
        var file = AuthorFiles.Real(testFile);
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{test}{(parameter is null ? "" : $"_{parameter.Replace('/', '-')}")}.yaml";
        GoldenFile.Verify(Yaml, Path.Combine(Path.GetDirectoryName(file)!, name), accept);
    }

    private StringBuilder WithoutImageVersions(StringBuilder yaml)
    {
        foreach (var image in Objects.SelectMany(PodSpecs.Images).Distinct(StringComparer.Ordinal))
        {
            yaml.Replace($"image: {image}\n", $"image: {ImageReference.Parse(image).Name}\n");
        }

        return yaml;
    }

    private void RefuseErrors()
    {
        if (_compilation.HasErrors)
        {
            AssertNoFindings(Severity.Error);
        }
    }

    private static string Line(Finding finding)
        => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.Message}{(finding.File is { } file ? $" ({AuthorFiles.Real(file)}:{finding.Line})" : "")}";
}
