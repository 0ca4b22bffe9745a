namespace GitOpsDsl.EndToEnd.Tests.Rendering;

public sealed class SameBytesTests
{
    private static readonly string Environments = Path.Combine(RepositoryRoot.Path, "environments");

    private static readonly SortedDictionary<string, string> Committed = Tree.Read(Path.Combine(Environments, "rendered"));

    [Theory]
    [InlineData("LC_ALL", "C")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LANG", "ar_SA.UTF-8")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("TZ", "America/St_Johns")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "2")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "7")]
    [InlineData("DOTNET_TieredCompilation", "0")]
    public void No_setting_of_the_machine_changes_a_byte(string name, string value) =>
        AssertRenders(ThisBuild.EnvironmentsProgram, RepositoryRoot.Path, (name, value));

    [Fact]
    public void No_working_directory_changes_a_byte()
    {
        using var folder = new TemporaryFolder(" elsewhere");

        AssertRenders(ThisBuild.EnvironmentsProgram, folder.Path);
    }

    [Fact]
    public void A_program_that_was_moved_to_a_folder_of_any_name_changes_no_byte()
    {
        using var folder = new TemporaryFolder(" moved, größer=更大");
        Tree.Copy(Path.GetDirectoryName(ThisBuild.EnvironmentsProgram)!, folder.Path);

        AssertRenders(folder.Of("environments.dll"), folder.Path);
    }

    private static void AssertRenders(string program, string workingDirectory, params (string, string?)[] variables)
    {
        using var rendered = new TemporaryFolder();

        Run.Of(workingDirectory, "dotnet", ["exec", program, "render", Environments, "--out", rendered.Path], variables).Exits(0);

        Assert.NotEmpty(Committed);
        Assert.Equal(Committed, Tree.Read(rendered.Path));
    }
}
