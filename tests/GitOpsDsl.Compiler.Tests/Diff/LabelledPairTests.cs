using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Compiler.Tests.Diff;

public class LabelledPairTests
{
    public static TheoryData<string> Pairs => [.. LabelledPair.Names];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_pair_is_in_its_class_for_its_reason(string name)
    {
        var pair = LabelledPair.Read(name);

        var changes = pair.Compare();

        Assert.Equal(pair.Class, changes.IsEmpty ? "same" : changes.Class.Word());
        if (!changes.IsEmpty)
        {
            var reasons = changes.Objects.Where(one => one.Class == changes.Class).Select(static one => one.Reason);
            Assert.Contains(pair.Reason, string.Join('\n', reasons), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Nothing_differs_from_itself(string name)
    {
        var pair = LabelledPair.Read(name);

        Assert.True(TreeDiff.Compare(LabelledPair.Tree(pair.Before), LabelledPair.Tree(pair.Before + "\n# another byte\n")).IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Backwards_what_came_goes_and_what_went_comes(string name)
    {
        var pair = LabelledPair.Read(name);

        var (there, back) = (Shape(pair.Compare()), Shape(pair.CompareBackwards()));

        Assert.Equal(there, [.. back.Select(static one => (Turned(one.Kind), one.Object, Turned(one.Field), one.Path)).Order()]);
    }

    [Fact]
    public void There_are_pairs_of_every_class()
        => Assert.Equal(
            ["changes-exposure", "loses-data", "nothing", "replaces-object", "restarts-pods", "same"],
            LabelledPair.Names.Select(static name => LabelledPair.Read(name).Class).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Every object and field with what became of it, without what it is called now.</summary>
    private static List<(string Kind, string Object, string Field, string Path)> Shape(TreeChanges changes)
        => [.. changes.Objects
            .SelectMany(static one => one.Fields
                .Select(static field => (field.Kind.ToString(), field.Path))
                .Append(("", ""))
                .Select(field => (one.Kind.ToString(), one.Id.Kind, field.Item1, field.Item2)))
            .Order()];

    private static string Turned(string kind) => kind switch
    {
        "Added" => "Removed",
        "Removed" => "Added",
        _ => kind,
    };
}
