namespace GitOpsDsl.Cli.Tests.Commands.Preview;

/// <summary>What the words of the preview commands mean, and which are refused.</summary>
public sealed class PreviewCommandTests
{
    public static TheoryData<string, string[]> Refused => new()
    {
        { "\"PR_1\" is not a DNS label", ["PR_1", "--from", "int"] },
        { "\"-pr\" is not a DNS label", ["--from", "int", "--", "-pr"] },
        { "\"../x\" is not a DNS label", ["../x", "--from", "int"] },
        { "longer than 63 characters", [new('a', 60), "--from", "int"] },
        { "is not a DNS label", [new('a', 64), "--from", "int"] },
        { "there is an environment shop/int already", ["int", "--from", "int"] },
        { "there is no environment 'nope'; there are: shop/int, shop/pr-1", ["pr-2", "--from", "nope"] },
        { "--from is needed", ["pr-2"] },
        { "shop/pr-1 is a preview itself", ["pr-2", "--from", "pr-1"] },
        { "\"tomorrow\" is not a date", ["pr-2", "--from", "int", "--expires", "tomorrow"] },
        { "\"2026-02-30\" is not a date", ["pr-2", "--from", "int", "--expires", "2026-02-30"] },
        { "--expires 2026-03-01 is over, today being 2026-03-02", ["pr-2", "--from", "int", "--expires", "2026-03-01", "--today", "2026-03-02"] },
        { "--image is COMPONENT=IMAGE, not 'web'", ["pr-2", "--from", "int", "--image", "web"] },
        { "is not a DNS name", ["pr-2", "--from", "int", "--host", "{name} {host}"] },
        { "shop/int has no component 'wep'", ["pr-2", "--from", "int", "--full-size", "wep"] },
        { "PreviewedShop has no property 'wep'", ["pr-2", "--from", "int", "--image", "wep=reg/web:2"] },
        { "is there already", ["pr1", "--from", "int"] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_makes_no_preview_is_refused_and_nothing_is_written(string reason, string[] words)
    {
        using var project = new PreviewedProject();
        project.Create();
        var before = project.Git("status", "--porcelain", "--untracked-files=all");

        var result = project.Built().Commands.Run(["preview", "create", .. words]);

        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.Equal((2, before), (result.Exit, project.Git("status", "--porcelain", "--untracked-files=all")));
    }

    [Theory]
    [InlineData("2026-12-31", "2026-12-31  ")]
    [InlineData("2027-01-01", "2026-12-31 (expired)")]
    public void The_list_tells_what_has_expired_by_a_day_that_is_given(string today, string shown)
    {
        using var project = new PreviewedProject();

        var list = project.Built().Commands.Run("preview", "list", "--today", today).Expect(0).Output;

        Assert.Equal(["PREVIEW     FROM", "shop/pr-1   shop/int"], list.TrimEnd().Split('\n').Select(static line => line[..(line.StartsWith('P') ? 16 : 20)]));
        Assert.Contains(shown, list, StringComparison.Ordinal);
        Assert.Contains("pr-1.shop.example.com", list, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_is_there_for_machines()
    {
        using var project = new PreviewedProject();

        var list = project.Built().Commands.Run("preview", "list", "--today", "2027-01-01", "--format", "json").Expect(0).Output;

        Assert.Contains("\"expires\": \"2026-12-31\"", list, StringComparison.Ordinal);
        Assert.Contains("\"expired\": true", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no preview 'int'", "int")]
    [InlineData("there is no preview 'pr-9'; there are: shop/pr-1", "pr-9")]
    [InlineData("name one preview, or say --expired", "pr-1", "--expired")]
    [InlineData("name one preview, or say --expired")]
    [InlineData("Previews/ShopPr1.cs is no longer there", "--expired", "--today", "2027-01-01")]
    public void What_is_no_preview_is_not_deleted(string reason, params string[] words)
    {
        using var project = new PreviewedProject();

        var result = project.Built().Commands.Run(["preview", "delete", .. words]);

        Assert.Equal(2, result.Exit);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.Equal("", project.Git("status", "--porcelain"));
    }

    [Fact]
    public void On_its_last_day_it_is_not_deleted()
    {
        using var project = new PreviewedProject();
        Assert.Contains("nothing to change", project.Built().Commands.Run("preview", "delete", "--expired", "--today", "2026-12-31").Expect(0).Error, StringComparison.Ordinal);
    }
}
