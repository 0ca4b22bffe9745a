using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace GitOpsDsl.Cli.Tests;

/// <summary>A program that is older than its source is noticed; one that a checkout only made look older is not.</summary>
public sealed class BuiltProgramTests : IDisposable
{
    private static readonly DateTime Later = DateTime.UtcNow.AddMinutes(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("gitops built ").FullName;

    public BuiltProgramTests()
    {
        File.WriteAllText(Source, "class Shop;");
        File.WriteAllText(Path.Combine(_folder, "gitops.sources"), "DEBUG\nShop.cs\nobj/gone.cs\n");
        var text = SourceText.From("class Shop;", new UTF8Encoding(false), SourceHashAlgorithm.Sha256);
        var compilation = CSharpCompilation.Create(
            "program",
            [CSharpSyntaxTree.ParseText(text, path: "/_/Shop.cs")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary));
        using var program = File.Create(Program);
        using var symbols = File.Create(Path.ChangeExtension(Program, ".pdb"));
        Assert.True(compilation.Emit(program, symbols, options: new(debugInformationFormat: DebugInformationFormat.PortablePdb)).Success);
    }

    private string Source => Path.Combine(_folder, "Shop.cs");

    private string Program => Path.Combine(_folder, "program.dll");

    private BuiltProgram Built => new(Program, Path.Combine(_folder, "gitops.sources"), new(_folder, []));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_built_last_is_up_to_date() => Assert.Equal((null, null), (Built.Outdated(), Built.OutdatedOrAdded()));

    [Fact]
    public void A_checkout_that_gave_the_same_bytes_a_new_time_changed_nothing()
    {
        File.SetLastWriteTimeUtc(Source, Later);
        Assert.Null(Built.Outdated());
    }

    [Fact]
    public void Changed_source_is_named()
    {
        Write(Source, "class Other;");
        Assert.StartsWith("Shop.cs was changed after this program was built: build it again", Built.Outdated(), StringComparison.Ordinal);
    }

    [Fact]
    public void Source_that_is_gone_is_named()
    {
        File.Delete(Source);
        Assert.StartsWith("Shop.cs is no longer there", Built.Outdated(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Previews/ShopPr1.cs", "[Environment] public static Shop Preview", true)]
    [InlineData("Previews/ShopPr1.cs", "class Other;", false)]
    [InlineData("obj/Shop.cs", "[Environment] public static Shop Preview", false)]
    public void An_environment_that_was_added_counts_where_one_would_be_deleted(string file, string content, bool counts)
    {
        Directory.CreateDirectory(Path.Combine(_folder, Path.GetDirectoryName(file)!));
        Write(Path.Combine(_folder, file), content);

        Assert.Null(Built.Outdated());
        Assert.Equal(counts, Built.OutdatedOrAdded() is not null);
    }

    [Fact]
    public void Without_symbols_the_times_are_all_there_is()
    {
        File.Delete(Path.ChangeExtension(Program, ".pdb"));
        Assert.Null(Built.Outdated());
        File.SetLastWriteTimeUtc(Source, Later);
        Assert.NotNull(Built.Outdated());
    }

    private static void Write(string file, string content)
    {
        File.WriteAllText(file, content);
        File.SetLastWriteTimeUtc(file, Later);
    }
}
