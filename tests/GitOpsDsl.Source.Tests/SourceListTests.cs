namespace GitOpsDsl.Source.Tests;

/// <summary>What the build recorded is read, of a trial too.</summary>
public sealed class SourceListTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gitops sources ").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_trials_file_has_the_name_of_the_one_that_it_stands_for_also_where_that_is_not_there_yet()
    {
        var project = Directory.CreateDirectory(Path.Combine(_folder, "repository", "environments")).FullName;
        var written = Write(Path.Combine(project, "Base.cs"));
        var tried = Write(Path.Combine(_folder, "trial", "Shop.cs"));
        File.WriteAllText(Path.Combine(_folder, "list"), $"DEBUG TRACE\nBase.cs\n{tried}|{Path.Combine(project, "Shop.cs")}\nobj/gone.cs\n");

        var list = SourceList.Read(Path.Combine(_folder, "list"), project, "/_/environments/Shop.cs");

        Assert.Equal([written, tried], list.Files);
        Assert.Equal(["/_/environments/Base.cs", "/_/environments/Shop.cs"], list.Files.Select(list.Recorded));
        Assert.Equal(["DEBUG", "TRACE"], list.Symbols);
    }

    private static string Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
        return path;
    }
}
