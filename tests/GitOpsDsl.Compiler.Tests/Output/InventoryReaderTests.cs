using System.Text;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler.Tests.Output;

public sealed class InventoryReaderTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var inventory = new Inventory([new("a b.yaml", 0), new("web/ü.yaml", 0xfedcba98)], isSettled: true);

        var bytes = inventory.ToBytes();
        var read = InventoryReader.Read(bytes, "x");

        Assert.Equal("gitops-inventory 1\n00000000 a b.yaml\nfedcba98 web/ü.yaml\n", Encoding.UTF8.GetString(bytes));
        Assert.Equal(inventory.Entries, read.Entries);
        Assert.True(read.IsSettled);
    }

    [Fact]
    public void What_is_written_before_the_files_has_old_and_new_paths_and_is_not_settled()
    {
        var claims = Claim.Merge([new("a", default, "x"), new("c", default, "x")], [new("a", 1), new("b", 2)]);

        var read = InventoryReader.Read(Inventory.Of(claims).ToBytes(), "x");

        Assert.Equal(["a", "b", "c"], read.Entries.Select(static entry => entry.Path));
        Assert.False(read.IsSettled);
    }

    [Fact]
    public void A_merge_conflict_is_read_as_both_sides()
    {
        var conflict =
            "gitops-inventory 1\n<<<<<<< HEAD\n00000001 a\n00000002 c\n=======\n00000003 a\n00000004 b\n>>>>>>> topic\n00000005 d\n"u8;

        var read = InventoryReader.Read(conflict, "x");

        Assert.Equal(["a", "b", "c", "d"], read.Entries.Select(static entry => entry.Path));
        Assert.False(read.IsSettled);
    }

    [Fact]
    public void Line_ends_that_git_converted_do_no_harm() =>
        Assert.Equal([new InventoryEntry("a", 1)], InventoryReader.Read("gitops-inventory 1\r\n00000001 a\r\n"u8, "x").Entries);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("apiVersion: v1\n")]
    [InlineData("gitops-inventory\n")]
    [InlineData("gitops-inventory 1\n00000000\n")]
    [InlineData("gitops-inventory 1\n00000000 \n")]
    [InlineData("gitops-inventory 1\n0000000g a\n")]
    [InlineData("gitops-inventory 1\n000000000 a\n")]
    [InlineData("gitops-inventory 1\n00000000 ../a\n")]
    [InlineData("gitops-inventory 1\n00000000 /etc/passwd\n")]
    [InlineData("gitops-inventory 1\n00000000 a/../../b\n")]
    [InlineData("gitops-inventory 1\n00000000 a\0b\n")]
    public void Anything_else_makes_the_whole_inventory_unusable(string text) => Assert.Contains(
        "damaged", Assert.Throws<OutputException>(() => InventoryReader.Read(Encoding.UTF8.GetBytes(text), "x")).Message);

    [Fact]
    public void Bytes_that_are_no_text_make_the_whole_inventory_unusable() =>
        Assert.Throws<OutputException>(() => InventoryReader.Read([.. "gitops-inventory 1\n00000000 "u8, 0xff, (byte)'\n'], "x"));

    [Fact]
    public void A_newer_version_is_told_from_damage() => Assert.Contains(
        "newer", Assert.Throws<OutputException>(() => InventoryReader.Read("gitops-inventory 2\nwhatever\n"u8, "x")).Message);
}
