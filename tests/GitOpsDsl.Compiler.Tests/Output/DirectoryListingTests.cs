using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler.Tests.Output;

public sealed class DirectoryListingTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("gitops-listing-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void What_is_in_a_directory_comes_in_ordinal_order_and_links_are_no_directories()
    {
        Directory.CreateDirectory($"{_directory}/web");
        Directory.CreateDirectory($"{_directory}/Äpfel und Birnen");
        File.WriteAllText($"{_directory}/.hidden", "");
        File.CreateSymbolicLink($"{_directory}/link", $"{_directory}/web");

        var listed = DirectoryListing.Of(_directory).Select(static entry => (entry.Name, entry.IsDirectory));

        Assert.Equal([(".hidden", false), ("link", false), ("web", true), ("Äpfel und Birnen", true)], listed);
    }

    [Fact]
    public void A_directory_that_one_look_can_not_hold_is_listed_whole()
    {
        var names = Enumerable.Range(0, 2000).Select(static i => $"file-of-a-long-name-{i:0000}").ToList();
        names.ForEach(name => File.WriteAllText($"{_directory}/{name}", ""));

        Assert.Equal(names, DirectoryListing.Of(_directory).Select(static entry => entry.Name));
    }

    [Fact]
    public void A_directory_behind_a_link_is_listed()
    {
        Directory.CreateDirectory($"{_directory}/web/a");
        File.CreateSymbolicLink($"{_directory}/link", $"{_directory}/web");

        Assert.Equal(["a"], DirectoryListing.Of($"{_directory}/link").Select(static entry => entry.Name));
    }

    [Fact]
    public void What_is_no_directory_can_not_be_listed()
    {
        File.WriteAllText($"{_directory}/file", "");

        Assert.ThrowsAny<IOException>(() => DirectoryListing.Of($"{_directory}/file"));
    }
}
